import type { PhraseGroup } from '../../phrase-group.js';
import { ADMIRERS, WORKERS } from './people.js';

/** How sentences lean on nobody, with a slot for what they speak of: any trade's words fit in. */
export const weaselConstructions: readonly PhraseGroup[] = [
  {
    about: 'Admired by a kind of people',
    needs: 'claim',
    instead: 'Name them, or give the number with its date.',
    phrases: [
      `(trusted|loved|adored|preferred|recommended|endorsed|favoured|favored|admired|praised|celebrated|
        respected|revered|cherished|acclaimed|relied on|relied upon|sworn by|beloved) (by|of|
        among) [_] (${WORKERS})`,
      `(trusted|loved|adored|preferred|recommended|endorsed|favoured|favored|admired|praised|celebrated|
        respected|revered|cherished|acclaimed|relied on|relied upon|sworn by|beloved) (by|of|
        among) [_] (${ADMIRERS})`,
      `(favourite|favorite|hit|choice|darling|well-liked|well-loved|in demand|go-to) (with|among|amongst|for|of) [the|busy|our] (${WORKERS})`,
      `(favourite|favorite|hit|darling|well-liked|well-loved) (with|among|amongst) [the|busy|our] (${ADMIRERS})`,
      `(experts|professional|professionals|insiders|critics|locals|connoisseurs|farmers|growers|chefs|engineers) (choice|favourite|favorite|pick)`,
      `(${WORKERS}) [have long|now|already|everywhere|increasingly] (trust|choose|rely on|depend on|swear by|turn to|love|prefer|recommend) (us|our)`,
      `(${ADMIRERS}) [have long|now|already|everywhere|increasingly] (trust|rely on|depend on|swear by|turn to|prefer) (us|our)`,
      `(most|more) (demanding|successful|admired|innovative|trusted|respected|ambitious|discerning|exacting) (${WORKERS})`,
      `(most|more) (demanding|successful|admired|innovative|trusted|respected|ambitious|discerning|exacting) (${ADMIRERS})`,
    ],
  },
  {
    about: 'Proof, press and reputation without a source',
    needs: 'claim',
    instead: 'Name the source and its date, or leave it out.',
    phrases: [
      {
        phrase: `(proven|shown) to (increase|improve|reduce|lower|boost|help|ease|cut|raise|work|deliver|last|
            relieve|speed|save|protect|support|strengthen|prevent|outperform|enhance)`,
        except: ['(not|never|until|unless|been) [yet] (proven|shown) to _'],
      },
      `[as] (seen|featured|heard|reviewed|praised|mentioned|profiled|recommended) (in|on|by) (the (national|
        local|press|media|news|papers|newspapers|trade|glossies)|tv|television|magazines|newspapers|leading|
        major|top)`,
      '(of choice|first choice|preferred choice|preferred option|go-to) (for|of|among|amongst) _',
      {
        phrase: '(that|which|who|_ _) (swear|swears) by',
        except: ['(affidavit|oath|declaration) _ (swear|swears) by'],
      },
      {
        phrase: 'that _ (rave about|rely on|turn to|trust|love|dream of|come back for|queue for|adore)',
        except: [
          'that (you|we|they|i|he|she|it|to|can|may|do) _',
          'that (you|we|they|i|he|she|it|to|can|may|do) _ _',
        ],
      },
      '(many|some|most|those|people|others|insiders|leaders) in (the|our|this) (industry|business|trade|field|sector|know|profession) _',
      {
        phrase:
          '(preferred|trusted|chosen|favoured|favored|go-to) (partner|supplier|choice|provider|name|adviser|advisor) (of|for|to|in)',
        except: ['(our|your|a) (preferred|chosen) (supplier|provider|partner) (of|for|to|in)'],
      },
      'known (far and wide|the world over|everywhere|throughout|across the) [for]',
      'as (seen|featured|heard) (in|on) (the (national|local|press|media|news|papers|trade)|tv|television)',
      `according to [our|most|many|leading|top|independent] (${WORKERS})`,
      '(surveys|polls|reviews|rankings|critics|reviewers) (consistently|regularly|always|repeatedly|routinely) _',
      '(people|critics|customers|reviewers|some|many) (are calling|have called|are saying) (it|us|our|this)',
      'word (on|in|around) the _ is',
      '(swear|swears) by (it|us|our|them)',
      '(firm|local|perennial|family|industry) (favourite|favorite)',
      "some of (the world's|britain's|europe's|america's|the country's|the region's) (biggest|best|best-known|leading|largest|finest|top|busiest) _",
      `(${WORKERS}|most people) [often|all|will] (agree|say|rate|rave|recommend|praise|call) `,
      'is (widely|generally|often|commonly|broadly) (considered|regarded|seen|viewed|accepted) (as|the|to be|among|by)',
    ],
  },
  {
    about: 'Authorities that are called up without a name',
    needs: 'claim',
    instead: 'Name who said it and where, or say it in your own name with the reason.',
    phrases: [
      {
        phrase:
          '(are|everyone is|everybody is) (said|believed|reported|rumoured|rumored|reputed|thought) to (love|like|prefer|favour|favor|swear by|choose|trust|recommend|admire|adore|rate|envy)',
        except: ['(ghosts|cats|dogs|birds|bees|deer|rabbits|snails|slugs|foxes|plants|spirits) are _ to _'],
      },
      {
        phrase:
          '_ whose (opinion|opinions|judgement|judgment|view|views|taste|word|word on this|names) (counts|count|matters|matter|carries weight|carry weight|is worth having|are worth having|we trust|we respect)',
        except: [
          '(a|an|the|one) _ whose _ (counts|matters)',
          '(witness|witnesses) whose _ (counts|count|matters|matter)',
        ],
      },
      {
        phrase:
          '(experts|observers|analysts|commentators|specialists|critics|insiders|academics|economists|researchers) [have] [long] (pointed out|noted|observed|remarked|conceded|maintained)',
        except: ['the (analysts|researchers) _', 'our (analysts|researchers|specialists) _'],
      },
      'the (names|brands|firms|people|teams|houses) (that|who) (matter|count) (in|to)',
      '(among|amongst) those who (care|know|matter|count|understand) (.|,|!|it|about)',
      {
        phrase:
          '_ in the know (.|,|say|says|have|has|already|now|all|made|use|choose|swear|agree|prefer|recommend|trust|come|go|will|call)',
        except: [
          '_ in the know (call|calls) _',
          '(keep|keeps|keeping|stay|be|is|are|get|you|us|them|him|her|everyone|everybody|anyone|customers|parents|always|being|puts|put|and|stays) in the know _',
        ],
      },
      `(independent|leading|top|many|some|most|several|numerous|industry|medical|respected|renowned|eminent|senior|veteran|countless|seasoned|serious|international) [_] (experts|
        observers|analysts|commentators|specialists|critics|doctors|scientists|researchers|economists|judges|reviewers|advisers|
        advisors|academics|clinicians|authorities|voices) [now|all|have long|have|has|widely|increasingly|often|generally] (agree|regard|consider|call|called|
        say|said|rate|rank|recommend|prefer|hold|held|argue|believe|praise|praised|describe|described|judge|judged|name|
        named|think|predict|choose|trust|endorse|favour|favor|love|hail|hailed|point to)`,
      {
        phrase: `(experts|observers|analysts|commentators|specialists|critics|insiders|academics|economists|reviewers|pundits|judges) [now|
          all|everywhere|often|have long] (see|regard|view|hail|describe|rate|rank) (us|it|our|the|this|them|him|her|_) [_|_ _|_ _ _] (as|among|the best)`,
        except: ['(experts|observers|judges|critics) (rate|rank) (each|every|all|the entries)'],
      },
      `(experts|observers|analysts|commentators|specialists|critics|insiders|academics|economists|reviewers|pundits|papers) (have|had) [all|
        even|long|often] (called|named|described|hailed|praised|judged|dubbed|labelled|labeled) (it|us|our|the|this|them|him|her)`,
      `alike [now|all|have long|have always|will] (agree|say|swear|trust|know|believe|hold|held|praise|prefer|rely|
        tell us|rate|recommend|call|choose|love|rave|regard|have long|have called)`,
      {
        phrase: `have long (held|known|said|believed|agreed|argued|sworn|maintained|recognised|recognized|praised|trusted|preferred|suspected)`,
        except: ['(we|i) have long _'],
      },
      '(accepted|received|conventional|common) wisdom (that|is|has|says|by|holds|among|in|now)',
      `(passengers|pupils|diners|listeners|viewers|commuters|subscribers|donors|carers|grandparents|couples|neighbours|
          neighbors|nurses|cyclists|skiers|walkers|anglers|brides|gardeners|sailors|leavers|graduates|alumni|foster carers|trainees|apprentices) [often|always|all|keep] (tell|telling) us (that|our|we|it|they|how (well|much|good|easy|kind)|this)`,
      `(most|many) (offices|teams|homes|schools|shops|kitchens|firms|customers|users|guests|patients|families|people|tenants|neighbours|neighbors) (barely|
        hardly|scarcely|never) (notice|feel|know|need|look|remember|think|hear)`,
      `(anyone|anybody|everyone|everybody|people) (in|from|who works in) [the] _ (will tell you|would tell you|can tell you|will
        agree|would agree|will confirm|knows|agrees) (that|:|how (good|much|well|easy)|the same|so|our|we)`,
      '(leavers|graduates|pupils|students|customers|members|clients|alumni|tenants|patients|guests|investors) have tended to _',
      `there is a [good|very good|simple] reason [why|that] (so many|people|customers|guests|they|our|everyone|patients|families|
        farmers|others|locals|visitors|most|half)`,
      '(it is|is) no (accident|coincidence|surprise|wonder|mystery|fluke) [that|why] (so many|our|people|we|customers|they|you|guests|half|everyone)',
      '(critics|reviewers|the press|the papers|judges|locals|audiences) (have been|are|were) [very|unusually|most] (kind|generous|unanimous|won over|in love|raving|united|impressed|smitten|enchanted)',
      '(opinion|opinions) (is|are) (united|unanimous)',
      'the (verdict|consensus) is (unanimous|clear|in)',
      'you (will|may|might|often|sometimes) [often|also|even] hear (it said|people say|them say|people talk|guests say|customers say)',
      '(science|history|nature|logic|common sense) (is on our side|agrees|has spoken|says so|proves it)',
      'the (science|evidence|research|data) (is|are) (clear|in|unanimous|settled|on our side|overwhelming|undeniable|compelling)',
      'the (results|numbers|figures|facts) speak for themselves',
      `(${WORKERS}) (up and down the country|the world over|around the world|across the country|all over the world|far and wide|everywhere|in the know)`,
      '(those|people|anyone|everyone|travellers|walkers|diners) who (know|knows) (their|his|her) _ (come|comes|buy|buys|choose|chooses|eat|shop|stay|ask|go|goes|drink|use|uses|trust)',
      'the (best|finest|smartest|top|busiest|biggest|leading) _ [_] in (town|the (city|country|county|business|world|trade|valley|region)|_) (buy|choose|use|trust|shop|swear|rely|come|go|eat|bank|order|drink|stay|send)',
      '(much|widely|greatly|often|oft) (imitated|copied|envied|quoted|talked-about|admired|feted)',
      '(our|a) reputation (speaks for|precedes|for (excellence|quality|service|care|reliability|fairness|good|doing|being|value))',
      'we are [well|best|rightly|justly|perhaps best] (known|famous|renowned|noted|celebrated|loved) for _',
    ],
  },
  {
    about: 'People in the know, and how others fare',
    needs: 'claim',
    instead: 'Name them, or give the number with its date.',
    phrases: [
      `(serious|discerning|savvy|self-respecting|switched-on|canny|clever|smart|forward-thinking) _ [all|everywhere|now|already] (seem|choose|
        trust|rely|prefer|love|swear|turn to|end up|insist|shop|use|know|buy|bank)`,
      `(some|many|most|several|thousands|hundreds|dozens|half) of (the (world|country|industry|nation|region|city|sector|trade)'s|britain's|
        europe's|america's|the) (biggest|best|best-known|leading|largest|finest|top|busiest|fastest-growing|most (admired|
        innovative|successful|famous|demanding)) _`,
      '(most|many|some|those|all|people|customers|nearly all) who (compare|try|switch|stay|join|come|use|visit|buy|call|leave|know) [_|_ _] (tell us|say|agree|report|swear)',
      '(quite a few|many|most|some|several|lots|plenty) of (you|them) [have] (say|tell|told|agree|swear|keep telling|report|rave|said)',
      `widely (regard|consider|see|view|praise|recommend|acknowledge|credit|rate)`,
      'the (industry|trade|profession|market|whole world|web) (has|have) [already|now|long] (settled on|moved to|agreed|embraced|adopted|standardised on|standardized on|come round to|woken up)',
      {
        phrase:
          '(old hands|old-timers|connoisseurs|insiders|regulars|the initiated|seasoned _) [all|already|will] (know|agree|swear|say|tell you)',
        except: [
          '(old hands|old-timers|connoisseurs|insiders|regulars|the initiated|seasoned _) [_] (know|say|tell you) (where|when|which|what)',
        ],
      },
      '(everybody|everyone|anybody|anyone) who is (anybody|anyone|somebody)',
      '(others|other _|another _) (have|has) [all|already|also] (done|fared) (handsomely|well|very well|nicely|rather well)',
    ],
  },
  {
    about: 'Praise that others are said to sing',
    needs: 'claim',
    instead: 'Name them, or give the number with its date.',
    phrases: [
      '(sing|sings|singing|sang|sung) (our|its|their|his|her) praises',
      '(flock|flocks|flocking|flocked|throng|stampede) to (us|our|the|it)',
      '(queue|queues|queuing|queueing) [up] [round the block|around the block] for (our|a table|us|it)',
      '(would|could) not (be|do|live|cope|cook|manage|work|travel|sleep) without (it|us|one|them|ours|our _)',
      '(speak|speaks|talk|talks|talking|speaking) of (little|nothing) else',
      '(is|are) (falling|going) (for|wild about|mad about|crazy about|in love with) (us|it|our|them)',
      '(come|comes|travel|travels|drive|drives|fly|flies|walk|arrive|customers|guests|patients|visitors|people|shoppers|admirers|diners) [here|to us|in] from (far and wide|far and near|near and far|miles around|all over (the|town|_)|the four corners|every corner|all corners)',
      '(have|has) long (made|called|considered|named|regarded|seen|chosen|come) (us|our|it|this|here|to us)',
      '(most|many) (patients|guests|customers|members|visitors|clients) (forget they|never guess|can not believe|fall asleep|want to stay|wish they)',
      '(specialists|experts|people|professionals|authorities|insiders|practitioners|leaders|those) in the (field|know|trade|business|industry|profession) (have|has|say|agree|choose|call|called|trust|rate|tell|use|prefer|swear|recommend|know|come|turn)',
      '(shippers|owners|drivers|buyers|cooks|bakers|travellers|guests|parents|gardeners|investors|founders|riders|anglers|readers|riders|builders|developers|patients|farmers|skippers|planners|agents|directors|managers) in the know',
      {
        phrase:
          '(tens of thousands|hundreds of thousands|thousands|hundreds|dozens|millions|scores) (have [already|now] (switched|chosen|joined|discovered|said|moved|signed|done|made|found|fallen)|already|now|swear|agree|rely|trust|choose) _',
        except: ['(in|of|by|to|#) (thousands|hundreds|dozens|millions) _ _'],
      },
      '(employers|recruiters|buyers|retailers|publishers|agents|restaurants|galleries|clubs|head-hunters|headhunters) (queue|queue up|fight|clamour|line up|compete|snap up|beg) [for] _',
      '(ever more|more and more|growing numbers of|increasing numbers of|rising numbers of) [_] (people|customers|students|firms|businesses|teams|families|homes|patients|guests|members|drivers|companies|shops|schools|towns|cities|clinics|owners) (are|choose|use|trust|join|have|switch|come|turn|rely|bank|stay)',
    ],
  },
  {
    about: 'What people have been known to do',
    needs: 'claim',
    instead: 'Name them, or give the number with its date.',
    phrases: [
      '(guests|customers|patients|clients|members|visitors|people|users|readers|diners|students|teams|tenants|parents) have been known to _',
      '(drive|travel|walk|go|come|fly|sail|cycle) past (other|three|several|half a dozen|ten|two|all the) [_] _ to (reach|get to|see|visit) (us|our)',
      '(most|many) _ [_] (settle on|end up with|swear by|come back to|wish they had)',
      `(trusted|loved|adored|preferred|recommended|favoured|favored|admired|praised) by [the|our|busy] _ _ (engineers|developers|doctors|nurses|teachers|chefs|owners|drivers|parents|farmers|builders|teams|firms|people|families|designers|managers|founders)`,
      `(the|our) (north|south|east|west|city|town|county|country|nation|region|valley|coast|island|street|village|neighbourhood|neighborhood)'s (favourite|favorite|best-loved|most-loved|best-kept|darling) _`,
    ],
  },
  {
    about: 'Talk of the town',
    needs: 'alone',
    instead: 'Say who said it, where and when, or leave it out.',
    phrases: [
      '(often|sometimes|commonly|widely) (called|described as|hailed as|dubbed|referred to as|said to be) (the|a) (best|finest|most|greatest|top|leading|nicest|friendliest|loveliest)',
      '(teams|people|those|companies|locals|travellers|travelers|shoppers|drivers|parents|firms|guests) in the know',
      'word (has|is) (got|gotten|getting|spread|spreading) (round|around|out)',
      'that (doctors|vets|nurses|builders|chefs|farmers|engineers|pilots|teachers|dentists|plumbers|mechanics|bankers|lawyers) (choose|pick|use|buy|book|drive|trust) (for (themselves|their own)|when)',
      '(those|people) who know [us|it|better|_ well] (recommend|choose|trust|prefer|buy|book|come|use|stay|shop|swear)',
      {
        phrase:
          'ask (anyone|anybody|around|the locals|the neighbours|the neighbors) (in|on|from|who|and|:|,|–|—|.)',
        except: [
          '(do not|never|to|can|may|you) ask (anyone|anybody) _',
          'ask anyone (in|on|from) (our team|the team|our staff|reception|the desk|staff) _',
        ],
      },
      {
        phrase:
          '(people|folk|folks|locals|everyone|everybody|half) (in|across|all over|from) _ [_] (talk|talks|rave|raves|swear|swears|gush|whisper) (about|by|of|over)',
        except: ['(when|if|while) people (in|across|all over|from) _ [_] _ _'],
      },
    ],
  },
];
