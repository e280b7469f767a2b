import type { PhraseGroup } from '../phrase-group.js';

/** How sentences praise, promise and take back, with a slot for what they speak of: any trade's words fit in. */

const ADMIRERS =
  'people|customers|clients|users|teams|guests|members|patients|students|kids|children|families|parents|staff|employees|developers|engineers|colleagues|everyone|everybody|readers|visitors|travellers|buyers|residents|tenants|neighbours|neighbors|drivers|shoppers|crews|managers';

const WORKERS =
  'farmers|growers|pilots|dentists|doctors|nurses|vets|pharmacists|lawyers|solicitors|accountants|bankers|brokers|builders|plumbers|electricians|installers|chefs|bakers|teachers|lecturers|academics|scientists|architects|surveyors|makers|manufacturers|hauliers|carriers|retailers|shopkeepers|landlords|lettings agents|estate agents|hoteliers|curators|collectors|editors|writers|athletes|councils|charities|universities|hospitals|banks|airlines|insurers|brands|factories|specialists|analysts|experts|professionals|insiders|critics|enthusiasts|connoisseurs|locals';

export const pufferyConstructions: readonly PhraseGroup[] = [
  {
    about: 'What people are said to feel about it',
    needs: 'claim',
    instead: 'Say what it does; leave the feeling to the customer.',
    phrases: [
      `(${ADMIRERS}) [will|really|actually|genuinely|truly|simply|just|absolutely] [really|actually|genuinely|truly|simply|just|absolutely] (love|adore|rave about|brag about|look forward to|enjoy using)`,
      '(you|they) will [really|actually|genuinely|truly|simply|just|absolutely|never] (adore|treasure|cherish|brag about|look forward to|be proud of|tell your (friends|family|neighbours|colleagues)|want to (leave|come back|stay|keep|show off)|come back for|thank yourself)',
      '(you|they|we) will [really|actually|genuinely|truly|simply|just|absolutely] (love|adore|enjoy) _',
      '(the|a) _ [_] (you|your _|your _ _|they) (deserve|deserves)',
      'tell your (friends|mates|neighbours|colleagues) about',
      'you can [really|always|truly] (trust|count on|depend on|believe in|bank on|be proud of)',
    ],
  },
  {
    about: 'A craft or care that is only asserted',
    needs: 'claim',
    instead: 'Say what is done, by whom and how often.',
    phrases: [
      '(thoughtfully|lovingly|painstakingly|meticulously|expertly|masterfully|artfully|ingeniously|tastefully|lavishly|immaculately|obsessively|skilfully|skillfully|elegantly|deceptively|delightfully|refreshingly|disarmingly|extraordinarily|supremely|eminently|unashamedly|unmistakably|effortlessly|blissfully) _',
      'attention to [every|the smallest] (detail|details)',
      '(passionate|obsessive|fanatical|evangelical|mad) about _',
      'with you in mind',
      '(built|made) to last',
      '(built|made|designed|engineered) for (the (modern|way|future|real world|demands|rigours|people)|today|tomorrow|modern|growth|speed|success|scale|life|people like|how you)',
      '(leading|lead|leads|paving|paves|pave|showing|light|lights) the way',
      'at the (forefront|vanguard|cutting edge|bleeding edge|leading edge|heart of everything|very heart|top of (our|their|its) game)',
      'that (redefine|redefines|reinvent|reinvents) _',
      'obsessed with _',
      'more than (just|simply|merely) (a|an|the|your|another)',
      'a (masterclass|lesson|study|triumph|feast|marvel|revelation) (in|of|for)',
      '[a] (bit|thing) of (a marvel|a treat|a joy|beauty|magic|all right)',
      '(of|to) (the|a) (highest|finest|very highest|very best|exacting|rare|exceptional) (calibre|caliber|quality|order|standard|standards|pedigree)',
      '(your|a|the) (trusted|trusty|reliable|dependable|ideal|natural) (partner|companion|ally|adviser|advisor|choice)',
      '(the way|how) (it|they|_) (should|ought to) be',
      '(trusted|reliable|dependable|proven) and (proven|trusted|reliable|dependable|secure|safe)',
      'that [really|actually|truly|genuinely] (delight|delights|inspire|inspires|shine|shines|gets results|get results|stands out)',
    ],
  },
];

export const hedgeConstructions: readonly PhraseGroup[] = [
  {
    about: 'Nearly an absolute',
    needs: 'claim',
    instead: 'Give the figure that was measured, or what is left over.',
    phrases: [
      '(near|almost|nearly|virtually|practically|all but|close to) (perfect|perfection|instant|instantaneous|instantly|total|zero|flawless|silent|complete|impossible|invisible|effortless|maintenance-free|automatic|indestructible)',
      'more or less (runs|looks|pays|manages|sorts|does|takes|all|every|everything|the|any|instantly)',
      '(mostly|largely|almost|nearly) (automatic|automated|painless|free|automatically|instant)',
      '(work|works|integrates|compatible|fits|runs|connects|deals) (with|on|in) (most|many|almost any|nearly any|almost all|nearly all|some) _',
      '(most|virtually all|almost all|nearly all|the majority) [of] [our] [_] (orders|parcels|claims|repairs|deliveries|customers|clients|patients|guests|members|flights|students) (arrive|see|notice|feel|save|find)',
    ],
  },
  {
    about: 'A perhaps, an often or a should before a benefit',
    needs: 'claim',
    instead: 'Say when it does and when it does not, or give the share of cases.',
    phrases: [
      '(generally|usually|normally|mostly|ordinarily) ,',
      '(usually|generally|normally|mostly|often|frequently|typically|sometimes) (cheaper|faster|quicker|lower|less|fewer|able|enough|better|sooner|save|saves|pays|beat|beats)',
      '(is|are) [often|usually|generally|sometimes|normally] able to (save|find|cut|reduce|get|offer|beat|negotiate|secure|improve)',
      '(we|our team|our staff) [always|really|do] (try|work) [hard|our hardest] to (keep|make|give|be|offer|help|ensure|match|meet)',
      'your __ should [soon|then|also] (come down|drop|fall|rise|grow|go down|go up|improve|shrink)',
      '(you|we|customers|clients) (probably|likely|hopefully) (will|need|save|never|do)',
      'you will (probably|likely|hopefully|perhaps) _',
      '(probably|possibly|perhaps|maybe|quite possibly|very likely) (the|one of|your|a|an|all|more)',
      'might just _',
      '(might|could) (end|add|restore|relieve|change your|support|ease)',
      'may (support|relieve|restore|ease)',
      '(thought|believed|known|said|reputed) to (help|relieve|ease|improve|reduce|boost|support|aid|promote|slow|protect|prevent|be the|increase|lower)',
      '(contribute|contributes) to (better|healthier|lower|higher|improved|faster|greater|your)',
      '~assist (you|your|teams|customers|clients|businesses) [_] (in|with) _',
      '(you|customers|clients|guests|members|patients) (can|could|should|may|might) [also|then|soon] expect (fewer|more|less|better|a|an|to|lower|higher|faster|real|great|your)',
      '(in|with|after) as (few|little) as',
    ],
  },
  {
    about: 'Can before an outcome',
    needs: 'claim',
    instead: 'Say what it does, and give evidence for the outcome.',
    phrases: [
      {
        phrase:
          '(can|could|may|might) [also|even|really|greatly|dramatically|significantly] (boost|transform|lower your|cut your|reduce your|improve your|increase your|raise your|ease your|double your|halve your|shorten your|speed up your|save you|save your|make a real|make all the|make a big|give you a|shave|lead to|result in better|pay for itself)',
        except: ['you (can|could|may|might) [also|even|really] _', 'you (can|could|may|might) _ _'],
      },
    ],
  },
];

export const weaselConstructions: readonly PhraseGroup[] = [
  {
    about: 'Admired by a kind of people',
    needs: 'claim',
    instead: 'Name them, or give the number with its date.',
    phrases: [
      `(trusted|loved|adored|preferred|recommended|endorsed|favoured|favored|admired|praised|celebrated|respected|revered|cherished|acclaimed|relied on|relied upon|sworn by|beloved) (by|of|among) [_] (${WORKERS})`,
      `(trusted|loved|adored|preferred|recommended|endorsed|favoured|favored|admired|praised|celebrated|respected|revered|cherished|acclaimed|relied on|relied upon|sworn by|beloved) (by|of|among) [_] (${ADMIRERS})`,
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
        phrase:
          '(proven|shown) to (increase|improve|reduce|lower|boost|help|ease|cut|raise|work|deliver|last|relieve|speed|save|protect|support|strengthen|prevent|outperform|enhance)',
        except: ['(not|never|until|unless|been) [yet] (proven|shown) to _'],
      },
      '[as] (seen|featured|heard|reviewed|praised|mentioned|profiled|recommended) (in|on|by) (the (national|local|press|media|news|papers|newspapers|trade|glossies)|tv|television|magazines|newspapers|leading|major|top)',
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
];

export const quantityConstructions: readonly PhraseGroup[] = [
  {
    about: 'A size or a price without a figure',
    needs: 'claim',
    instead: 'Give the number or the price.',
    phrases: [
      {
        phrase:
          '(generous|ample|vast|enormous|huge|massive|immense|abundant|copious|colossal|gigantic|mammoth|whopping) _',
        except: [
          'vast majority',
          '(huge|massive|enormous|vast|immense|mammoth|colossal|gigantic) (oak|tree|trees|rock|rocks|boulder|stone|stones|crane|storm|wave|waves|whale|statue|fireplace|beam|beams|crater|asteroid|bear|tusk|bone|bones|star|stars|problem|problems|challenge|burden|headache|pain|risk|waste|fine|fines|pressure|mistake|breach)',
        ],
      },
      '(cover|covers|serve|serves|reach|reaches|across|throughout) (much|most|large parts|large areas|many parts|large swathes|huge swathes|vast areas) of',
      {
        phrase:
          '(extensive|considerable|substantial|sizeable|sizable|wide|broad) (experience|expertise|network|knowledge|library|selection|range|choice|menu|catalogue|catalog|discount|discounts|savings|support|coverage|programme|program)',
        except: ['_ range :'],
      },
      {
        phrase:
          '(affordable|sensible|keen|keenest|rock-bottom|reasonable|low|competitive|pocket-friendly|wallet-friendly|budget-friendly) [monthly|running|daily|setup|set-up|weekly|annual] (price|prices|pricing|rates|fees|costs|fares|premiums|payments|bills|plans|tariffs|rents)',
        except: [
          '(all|any|the|your|our|for) reasonable (costs|fees)',
          'reasonable (costs|fees) (of|for|incurred)',
        ],
      },
      '(low|minimal|tiny|small|modest) (fees|prices|setup costs|set-up costs|start-up costs|outlay|overheads|overhead)',
      'more _ , (more|less|fewer|better) _',
      'more [_|_ _|_ _ _] than (you would|you will|you know|you could)',
      'a great (many|deal more) _',
      '(ever so|so very|a good|a great) many _',
      '(all manner|every kind|every sort|all kinds|all sorts) of _',
      'a whole (world|universe|host|range|raft|library|galaxy) of',
      '(hours|days|weeks|evenings|weekends) [of your|of their|every|each|a] [week|month|day|life] back',
      {
        phrase:
          '(~save) [you|them|your team|your staff|everyone|yourself] [and _] (time|money|hours|days|weeks|hassle|energy|paper)',
        except: ['(to|not|cannot) save _ _', '(to|not|cannot) save (time|money|energy|paper)'],
      },
      '(~free) up [your|their|more|valuable] (time|hours|staff|team|people)',
    ],
  },
];

export const timingConstructions: readonly PhraseGroup[] = [
  {
    about: 'A comparison of times without times',
    needs: 'claim',
    instead: 'Give both times, or the one that the customer can expect.',
    phrases: [
      '(minutes|seconds|moments|hours|days|weeks) [,] (not|instead of|rather than|and not) (minutes|hours|days|weeks|months|years|quarters)',
      {
        phrase:
          '(get|gets|getting|be|move|sell|hire|ship|launch|close|pay|paid|settle|deliver|learn|grow|release|respond|react|build|find|reach|start|work|decide|go live|onboard|reply|answer|turn) [_|_ _|_ _ _] (sooner|faster|quicker|earlier)',
        except: [
          '(get|gets|be|ship|close|pay|deliver|respond|start|build|move) [_|_ _] (#|x|times|%|percent) (sooner|faster|quicker|earlier)',
          '(get|gets|getting|be|move|find|reach|start|book|offer) [_|_ _|_ _ _] (sooner|earlier) (or later|date|dates|slot|slots|appointment|appointments|test|time|times|train|flight|version|versions|year|years|step|steps|page|order|in)',
        ],
      },
    ],
  },
  {
    about: 'A quick adjective or adverb where one expects a time',
    needs: 'claim',
    instead: 'Give the time: "the same day", "within two hours".',
    phrases: [
      {
        phrase: '(swift|speedy|snappy|nippy|zippy|lightning-quick|near-instant|near-instantaneous) [,] _',
        except: [
          'swift (street|code|codes|payment|payments|transfer|transfers|number|message|messages|package|packages|bic|developer|and)',
          '(the|in|by|via|with|through|to) swift _',
        ],
      },
      '(immediate|instant) (cover|help|answers|relief|results|savings|impact|value|insight|insights|visibility)',
      '(arrive|arrives|respond|responds|react|reacts|reply|replies|answer|answers|deliver|delivers|ship|ships|act|acts|moves|results|help|answers|quotes|start|starts|loads|learn|deploys|heals|dries|charges|repaired|fixed|sorted|there) [really|so|very] (fast|quick|sharpish|speedily)',
      '(almost|practically|nearly|virtually) (at once|immediately|instantly|straight away|right away|overnight)',
      '(fast-track|fast-tracks|speed up|speeds up|accelerate|accelerates|expedite|expedites) (your|the|every|their|any|how|claims|decisions|delivery|growth|planning|hiring|sales)',
      '(see|get|expect) (results|returns|savings) in (days|weeks|months)',
      'prompt [,|and] (polite|courteous|friendly|helpful|professional|expert|careful|efficient)',
      'in [just|only] (an afternoon|an evening|a morning|a lunch break|a tea break|a coffee break|a lunch hour)',
      'in (under|less than) a (lunch|coffee|tea) break',
      '(a few|a couple of|just a few) short (minutes|hours|days|weeks|months)',
      '(short|minimal|shorter|shortest) (wait|waits|waiting times|queues|lead times|turnaround|turnarounds)',
    ],
  },
];

export const effortConstructions: readonly PhraseGroup[] = [
  {
    about: 'Somebody else does the work',
    needs: 'claim',
    instead: 'Say which steps are done for the customer, and which are left.',
    phrases: [
      'so [that] you (do not|never|need not|will not) (have to|need to)',
      'so [that] you can (get on|focus|concentrate|relax|enjoy|get back|rest|forget|sleep|stop worrying|do what)',
      '(let|leave) us [to|do|handle] (do|handle|sort|worry|take care|look after|deal) [_] (the|about|of|with|it|your)',
      '(let|leave) us do the _ ',
      '(we|it) (sweat|sweats|worry about|sort|sorts|wrestle with) the _',
      '(takes|take|taking|looks|look) (care of|after) itself',
      {
        phrase: '(runs|run|manages|sorts|sells|pays for|explains) itself',
        except: ['that (runs|manages|sorts|sells) itself'],
      },
      'all you (have|need) to do is',
      '(takes|take|needs|requires) (nothing|little|no) more than (a|your|one) (phone|call|click|tap|form|signature|swipe|photo|glance|screwdriver|minute|few)',
      '(everything|it all) just (clicks|flows|fits|happens|clicked)',
      '(friendly|kind) to (beginners|newcomers|novices)',
      'one (click|tap|swipe|call|form|button) and (you are|it is|that is|you will be) (done|away|finished|sorted|in|there|off|ready|it)',
      '(set up|set it up|install it|install|plug it in) once [,] [and|then|and then] (forget|never)',
      {
        phrase: '(make|makes|making) __ (simple|easy|effortless|painless|seamless|straightforward|fun)',
        except: [
          '(if|to|not|would|could|may|that) __ (make|makes|making) (it|this) (easy|simple)',
          '(make|makes|making) it (easy|simple) (to|for) (lose|miss|get|make|forget|confuse)',
        ],
      },
      '(you|they|customers|guests|users) will not even (notice|know|feel|need|see|have to)',
      '(simple|straightforward|easy|hassle-free) (cover|insurance|banking|tariffs|tariff|savings|borrowing|lending|conveyancing|travel|energy|broadband|billing|switching|bookings|moves|repairs|claims|loans|mortgages)',
      'gone are the (days|hours|times)',
      '(forget|forget about|goodbye) [the|to] (fiddly|boring|tedious|queues|paperwork|hassle|headaches|endless|long|complicated|spreadsheets|admin|chasing|juggling|wrestling)',
      'the (fiddly|boring|tedious|dull|unglamorous) (bit|bits|part|parts|stuff|work)',
      'no more [_] (waiting|queuing|queueing|chasing|juggling|wrestling|guessing|hunting|copying|typing|retyping|searching|spreadsheets|paperwork|queues|faff|arguments|surprises|nasty surprises|scrambling|firefighting|lost|missed|forgotten|manual|late|double)',
    ],
  },
  {
    about: 'How little there is to do or to learn',
    needs: 'claim',
    instead: 'Name the steps and how long they take.',
    phrases: [
      '(works|work|behaves|behave|does) [just|exactly] (the way|how|as|like|what) you (would expect|expect|think|hope)',
      '(learn|learned|learnt|master|mastered|set up|set it up|install|installed|pick it up|understood) [it|them] (over|in|during|before) (a|one|your|an) (coffee|lunch|afternoon|morning|tea|break|lunchtime|evening|cuppa)',
      '(low|zero|minimal) (maintenance|stress|effort|fuss|hassle|friction|drama|admin|faff)',
      '(barely|hardly|scarcely|almost no|very little|next to no|minimal|little) [any] (effort|work|training|admin|fuss|thought|input)',
      'a (joy|pleasure|delight|cinch|breeze|doddle) to (use|learn|set|run|install)',
      '(simply|just) (add|turn up|plug|scan|tap|point|drop|show up|connect|walk|swipe) [_|_ _] and (go|relax|enjoy|play|drive|away you go)',
      '(simply|just) (turn up|show up|plug in|add water|walk in|walk out)',
    ],
  },
];

export const scopeConstructions: readonly PhraseGroup[] = [
  {
    about: 'Any size, any kind, any way',
    needs: 'claim',
    instead: 'Say for whom it is made and what it covers.',
    phrases: [
      'no _ [is] [too] (too big|too small|too large|too old|too complex|too far)',
      '(teams|businesses|companies|firms|farms|homes|budgets|parties|groups|fleets|events|budgets|schools|projects|organisations|organizations) of (any|every|all|whatever) (size|sizes|shape|kind|kinds|scale|complexity)',
      '(adapts|adapt|adapting|bends|moulds|molds|shapes itself|fits|fit|fitting|built|works|designed|tailored|shaped|flexes) (to|around|into|in with|with) (you|the way (you|your)|how (you|your)|your (life|business|schedule|lifestyle|day|ambitions|world|way of working|team|needs|needs and))',
      '(flexible|versatile|adaptable) enough (for|to)',
      '(everything|anything|all) (that|a|an|your|you) [_|_ _] (could|might|may|will) [ever|possibly] (want|need|ask)',
      'all the _ [_] (that |)you (need|want|could)',
      'every (aspect|part|facet|corner|side|element|stage|detail|inch) of (your|the|our|a|their)',
      '(run|runs|manage|manages|control|handle|oversee|automate|automates|transform|organise|organize|power|powers) your (entire|whole|complete) _',
      'every side of (your|the) business',
      'whatever (kind|type|size|sort|stage|your)',
      'wherever you (are|go|work|live|travel|want|happen)',
      'the way you (work|live|think|do business)',
      'without (limits|limit|boundaries|bounds|borders|compromise|compromises)',
    ],
  },
  {
    about: 'A list or a span left open',
    needs: 'claim',
    instead: 'List what is included.',
    phrases: [
      'from (the |)(first|smallest|tiniest|simplest|littlest|humblest) [_|_ _|_ _ _|_ _ _ _|_ _ _ _ _] to (the |your |)(last|largest|biggest|grandest|most|tallest|final|complex)',
      '(and|plus|with) (a lot|plenty|lots|loads|heaps|so much|a great deal|a whole lot) (besides|else|beyond|to boot)',
      'you get the (idea|picture|gist|drift)',
      '~cover all [the] bases',
      '(total|complete|full|absolute|whole) (peace of mind|control|visibility|flexibility|freedom|transparency|confidence|coverage|protection|oversight|clarity|care)',
      {
        phrase:
          'all the (tools|features|help|support|skills|equipment|kit|knowledge|resources|ingredients|power|data|insight|insights|information) (to|for|you)',
        except: ['all the _ (to|for|you) (be|the|this|that|a|enter|sent|gave|entered|have)'],
      },
      '(head to toe|top to toe|start to finish)',
      '(comprehensive|complete|extensive) (cover|coverage|support|care|protection|solution|range|suite|toolkit|insight|insights|advice|maintenance)',
      '(every|any) (taste|palate|palette|appetite|purse|pocket|eventuality)',
    ],
  },
];
