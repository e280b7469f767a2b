import type { PhraseGroup } from '../../phrase-group.js';

/** What those say and do who are called up as authorities. */
const HOLD = `say|says|agree|agrees|swear|swears|reckon|reckons|recommend|recommends|trust|trusts|rate|rates|consider|considers|
    regard|regards|believe|believes|prefer|prefers|rely|relies|praise|praises|admire|admires|
    envy|envies|favour|favours|favor|favors|concede|concedes|admit|admits|confirm|confirms|maintain|
    maintains|insist|insists|rave|raves|whisper|whispers|mutter|mutters|hail|hails|acknowledge|acknowledges`;
const HOLD_OR_COME = `${HOLD}|know|knows|tell|think|thinks|hold|holds|talk|talks|speak|speaks|choose|chooses|buy|buys|turn|turns|swore|send|sends`;

const NAMEABLE = `names|teams|brands|firms|companies|faces|shops|clubs|schools|hotels|outfits|people|studios|labels|banks|
    restaurants|kitchens|houses|galleries|artists|authors|authorities|airlines|theatres|orchestras|charities|agencies|
    publishers|logos|employers|universities|hospitals|clients|customers`;

const SCENE = `trade|business|industry|profession|field|sector|game|know|area|neighbourhood|neighborhood|parish|village|town|valley|
    county|street|community|scene|racket|market|line|world|craft|city|region`;

/** Groups that nobody can name, count or ask. */
export const weaselGroups: readonly PhraseGroup[] = [
  {
    about: 'Circles, forums and other places without an address',
    needs: 'claim',
    instead: 'Name who said it and where, or say it in your own name with the reason.',
    phrases: [
      {
        phrase: '(in|among|amongst|within) (most|many|some|certain|_|_ _) circles',
        except: [
          '(in|among|amongst|within) (small|large|tight|wide|slow|concentric|big|little|full|closing|two|three|four|#|overlapping|perfect|gentle|your|our|their|the|these|stone|crop) [_] circles',
          '(in|among|amongst|within) _ (small|slow|gentle|wide|large|concentric|clockwise|anticlockwise|stone|crop|overlapping) circles',
        ],
      },
      `_ circles (${HOLD})`,
      {
        phrase: `the (consensus|feeling|view|verdict|opinion|mood|whisper|chatter|buzz|talk|wisdom|general feeling|general view|general opinion) (on|in|among|amongst|around|from|across|at) (the|our|every|most|these) _ [_] (is|says|has it|seems|remains)`,
        except: [
          'the (talk|view) (on|in|around|from|at|across) (the|our|every|most|these) _ [_] (is|remains) (_|_ _)',
        ],
      },
      // A legal or medical opinion is a document that somebody is paid for.
      `(general|common|popular|prevailing|received|expert|informed|professional|medical|legal|scientific|learned|considered) (opinion|consensus|feeling|sentiment|wisdom) (is that|holds|has it|says|seems|favours|favors)`,
      '(general|common|popular|prevailing|received) (consensus|feeling|sentiment|wisdom) (is|among)',
      'it is (generally|widely|commonly|broadly|universally|increasingly|everywhere) (felt|reckoned|agreed|appreciated|conceded|suspected|praised)',
      'it is (generally|widely|commonly|often|broadly|now|universally|increasingly|everywhere) (felt|reckoned|supposed|agreed|allowed|noted|observed|remarked|conceded|admitted|maintained|reported|suspected|seen) that',
      '(held|enjoys|enjoy|enjoyed|holds) (in|) [the] (high|highest|great|greatest|considerable|utmost|enormous) (regard|esteem|respect) (by|among|amongst|in|of|with|from)',
      '(well|highly|warmly|fondly|much) (thought of|spoken of|regarded) (by|among|amongst|in|throughout|everywhere)',
    ],
  },
  {
    about: 'People who are known by nothing but their judgement',
    needs: 'claim',
    instead: 'Name them, or give the number with its date.',
    phrases: [
      `(folk|folks|people|those|everyone|everybody|anyone|anybody|nobody|insiders|veterans|most|many) (in|from|around|round|about|across|throughout|within) (the|our|this|these|that) [_] (${SCENE}) [all|always|now|still|long|will|would|already] (${HOLD}|call us|call it|calls us|calls it)`,
      `(everyone|everybody|anyone|anybody|half|insiders|veterans) (in|from|around|round|about|across|throughout) (the|our|this) [_] (${SCENE}) [all|always|now|still|will|already] (know|knows|think|thinks)`,
      `(everyone|everybody|anyone|anybody|people|folk|folks|half) [_] (round|around|about) (our way|these parts|here|this way) [all|will|would|still|always] (${HOLD}|know|knows)`,
      {
        phrase: `(those|people|anyone|anybody|everyone|everybody|folk) (with|of) [any|a|an|real|good|some|half an|an ounce of|an eye for|a nose for|a head for] (taste|sense|judgement|judgment|discernment|wit|experience|standards|culture|breeding|vision|brains|sense of (style|taste|occasion|proportion)|palate|conscience|nous|imagination|ambition|ear|eye)`,
        except: [
          '(those|people|anyone|anybody|everyone|everybody|folk) with [any|a|an|real|good|some] experience (of|in|with|is|are|can|may|should)',
        ],
      },
      {
        phrase: `(clever|smart|wise|sensible|bright|canny|shrewd|cleverer|wiser|smarter|learned|educated|thoughtful|knowledgeable|discerning|well-travelled|well-informed|informed|well-read|busy|important|serious|brainy) (people|folk|folks|heads|minds|souls|men|women|owners|buyers|shoppers|investors|parents|cooks|travellers|travelers|drivers|managers|landlords|money|sorts|types) [all|everywhere|now|already|always|have|has|who know] (${HOLD_OR_COME}|worked|noticed|found|figured|discovered|long|known|learned|learnt|moved|switched|decided|concluded|spotted|realised|realized)`,
        except: [
          '(busy|important|serious) (people|parents|owners|managers|drivers) [all|now|always] (tell|talk|speak|turn|know|buy|think) _',
        ],
      },
      `(_ types|the cognoscenti|aficionados|purists|gourmets|foodies|bon viveurs|the great and the good|people of taste|those of us who know|the well-informed|grown-ups) [all|everywhere|now|already|always|will|still] (${HOLD_OR_COME})`,
      {
        phrase: `(scientists|doctors|physicians|dentists|engineers|lawyers|economists|researchers|teachers|nutritionists|psychologists|experts|specialists|analysts|critics|vets|nurses|chefs|architects|historians|therapists|professors|physiotherapists|surgeons|accountants|jurists) (these days|nowadays|today|now|increasingly|everywhere|all over _|across _|throughout _|across the _|throughout the _|up and down the _|the world over|worth their salt) (${HOLD}|know|think|hold|send their|send us their|come here|come to us|use us|turn to us|choose us)`,
        except: [
          '(doctors|nurses|teachers|vets|dentists|therapists|accountants|lawyers|engineers) (today|now) (on|at|in|for|and|or|to|.|,)',
        ],
      },
      `(everybody|everyone|anybody|anyone)'s (sister|aunt|mother|neighbour|neighbor|uncle|friend|cousin|brother|grandmother|gran|boss|hairdresser|colleague) [_] (${HOLD_OR_COME}|heard|has)`,
      `those (_|_ _) who (know|understand|follow|study|work in|care about) (the|their|this|these|about) [_] _ [all|now] (${HOLD_OR_COME})`,
      `those who (know|understand|follow|study|live|breathe|love) (the|their|this|these|about) [_] _ [all|now] (${HOLD_OR_COME})`,
    ],
  },
  {
    about: 'Customers who might be named, and are not',
    needs: 'claim',
    instead: 'Name them, with their leave, or give the number with its date.',
    phrases: [
      {
        phrase: `(${NAMEABLE}) [that|which|whom|who] (you|everyone|everybody|anyone|people|most people|your mother|we all) [have|has|will|would|may|might|can|could] [all|surely|probably|certainly|already|definitely] (recognise|recognize|envy|admire|heard of|know well|dream of|aspire to)`,
        except: [
          `(people|names|faces|customers|clients|companies|teams) (you|we|everyone|people) [may|might|can|could|will] (recognise|recognize) (by|from|in|on|with)`,
        ],
      },
      {
        phrase: `the (kind|sort|type|kinds|sorts) of (${NAMEABLE}|owners|makers|buyers|families|guests|readers|engineers|developers|chefs|doctors|founders) [that|who|which|whom] (you|everyone|others|people|we|most|_ dream)`,
        except: [
          'the (kind|sort|type|kinds|sorts) of (people|customers|clients|teams|companies|names) (you|we) (serve|add|have|enter|need|see|work with|deal)',
        ],
      },
      '(need|needs|needing) no introduction',
      '(you would|you will|you might|you may|you could) (know|recognise|recognize) (the|their|some of the|some of their|most of the) (names|name|faces|logos|brands)',
      '(too (discreet|modest|polite|well brought up)|not at liberty|not allowed) to (name|say|mention|drop)',
      `(one or two|a few|several|more than one|quite a few|any number) [of] [the|our|very] (household|big|famous|rather famous|well-known|very well-known|familiar|grand|illustrious) (${NAMEABLE})`,
    ],
  },
  {
    about: 'Streets, sets and people who should know',
    needs: 'claim',
    instead: 'Name them, or give the number with its date.',
    phrases: [
      '(half|most of|all of|the whole|everyone on|everybody on|everyone in|everybody in) (the|our|this) (street|town|village|road|valley|county|trade|industry|coast|harbour|harbor|parish|square|estate|neighbourhood|neighborhood) (swears|knows|uses|buys|talks|raves|trusts|has (ours|already|switched|moved|joined)|is (already|talking|with us)|comes (here|to us))',
      {
        phrase: 'the (smart|clever|fashionable|savvy|chattering|knowing|discerning) (set|crowd|classes|few)',
        except: ['the (smart|clever) set of', 'the smart set (and|with|costs|is)'],
      },
      '(grandmothers|grannies|mothers|aunts|fathers|dads|mums|uncles|chefs|surgeons|skippers|farmers|bakers|gardeners|anglers|brides|pilots|vets|teachers|nurses|critics|musicians|plumbers|mechanics|builders|locals|regulars|rivals|neighbours|neighbors|collectors|purists|insiders|connoisseurs) (gush|rave|swoon|marvel)',
      {
        phrase:
          '(people|those|folk|anyone|everyone|others) (who|that) (ought to|are paid to|are supposed to) know',
        except: [
          '(people|those|folk|anyone|everyone|others) (who|that) (should|ought to) know (better|about|the|how|what|where|when|that)',
        ],
      },
      '(those|people|anyone|someone|somebody) in a position to (know|judge)',
      {
        phrase:
          '(somebody|someone|people|some|many|others|a critic|a reviewer|one reviewer|a rival|a customer|a guest|one guest|one customer|a journalist|they) [once|even|have|has|often|now] (called|call|calls|described|describe|dubbed|likened|compared) (us|our _) [to|as] (the|a|an)',
        except: ['(_|_ _) [once|even|have|has|often|now] (called|call|calls) (us|it) a (day|halt|taxi|cab)'],
      },
      'there is a [good] reason [why|that] (the|so|every|most|half|people|everyone|so many) [_] (keep|keeps|come|comes|return|choose|chooses|swear|queue|love|loves|trust|recommend)',
      '(rumour|rumor|gossip|hearsay) (puts|places|says|has|ranks|holds|tells)',
      '(have|has|had) us down as [the|a|one]',
      '(industry|market|trade|sector|city|property|tech|wine|food|fashion|business) (watchers|observers|insiders|pundits|veterans|commentators|luminaries|grandees) [all|now|often|increasingly] (say|agree|rate|rank|call|tip|expect|consider|regard|think|hail|swear)',
      '(leading lights|big beasts|movers and shakers|bright sparks|big hitters|luminaries|grandees|big guns) (of|in|from|use|have|trust|choose|rely)',
      'some of the (brightest|finest|sharpest|best|biggest|cleverest|keenest|busiest|fussiest|pickiest|toughest|smartest|grandest|hungriest|pickiest) (minds|brains|names|palates|kitchens|teams|players|hands|heads|chefs|firms|companies|brands|people|hospitals|shops|schools|stages|studios|clubs|banks|owners|buyers)',
      'word (is (spreading|out)|has (spread|travelled)|travels fast|gets (about|around|round))',
      '[the one|what|the brand] [that] (the|most|real|true) (professionals|pros|experts|insiders|chefs|doctors|engineers|locals|regulars|trade|bakers|mechanics|plumbers) (keep|use|choose|buy|pick|drink|eat|drive|order|wear|carry|reach for) (for themselves|themselves|at home|on their day)',
      '(everyone|everybody|anyone|anybody) who (matters|knows anything|has tried it|has tried us|has any sense) _',
      '(#|thousands of|millions of|hundreds of|so many|all those|that many|countless|most) _ [_] can not [all] be wrong',
      'public opinion (has it|agrees|says|favours|favors)',
      '(most|many|few|all|those|people|anyone) [_] who (try|tries|taste|tastes|switch|switches) [to] [it|us|one|them|over] (never (go|look|leave|return|want|switch)|do not (go|look|want)|keep|keeps|come back|say|says|rave|swear)',
      'many (find|feel|notice|discover|report) (our|that (we|our|it)) _',
    ],
  },
];
