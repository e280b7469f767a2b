import type { PhraseGroup } from '../../phrase-group.js';
import { ADMIRERS } from './people.js';

/** How sentences praise, with a slot for what they speak of: any trade's words fit in. */
export const pufferyConstructions: readonly PhraseGroup[] = [
  {
    about: 'What people are said to feel about it',
    needs: 'claim',
    instead: 'Say what it does; leave the feeling to the customer.',
    phrases: [
      `(${ADMIRERS}) [will|really|actually|genuinely|truly|simply|just|absolutely] [really|actually|
        genuinely|truly|simply|just|absolutely] (love|adore|rave about|brag about|look forward to|
        enjoy using)`,
      `(you|they) will [really|actually|genuinely|truly|simply|just|absolutely|never] (adore|treasure|
        cherish|brag about|look forward to|be proud of|tell your (friends|family|neighbours|colleagues)|
        want to (leave|come back|stay|keep|show off)|come back for|thank yourself)`,
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
      `(thoughtfully|lovingly|painstakingly|meticulously|expertly|masterfully|artfully|ingeniously|
        tastefully|lavishly|immaculately|obsessively|skilfully|skillfully|elegantly|deceptively|
        delightfully|refreshingly|disarmingly|extraordinarily|supremely|eminently|unashamedly|unmistakably|
        effortlessly|blissfully) _`,
      'attention to [every|the smallest] (detail|details)',
      '(passionate|obsessive|fanatical|evangelical|mad) about _',
      'with you in mind',
      '(built|made) to last',
      `(built|made|designed|engineered) for (the (modern|way|future|real world|demands|rigours|people)|
        today|tomorrow|modern|growth|speed|success|scale|life|people like|how you)`,
      '(leading|lead|leads|paving|paves|pave|showing|light|lights) the way',
      'at the (forefront|vanguard|cutting edge|bleeding edge|leading edge|heart of everything|very heart|top of (our|their|its) game)',
      'that (redefine|redefines|reinvent|reinvents) _',
      'obsessed with _',
      'more than (just|simply|merely) (a|an|the|your|another)',
      {
        phrase: 'a (masterclass|lesson|triumph|feast|marvel|revelation) (in|of|for)',
        except: ['there is a lesson in', 'a lesson (in|for) (_|_ _) (costs|cost|lasts|takes)'],
      },
      'a study in',
      '[a] (bit|thing) of (a marvel|a treat|a joy|beauty|magic|all right)',
      '(of|to) (the|a) (highest|finest|very highest|very best|exacting|rare|exceptional) (calibre|caliber|quality|order|standard|standards|pedigree)',
      '(your|a|the) (trusted|trusty|reliable|dependable|ideal|natural) (partner|companion|ally|adviser|advisor|choice)',
      '(the way|how) (it|they|_) (should|ought to) be',
      '(trusted|reliable|dependable|proven) and (proven|trusted|reliable|dependable|secure|safe)',
      'that [really|actually|truly|genuinely] (delight|delights|inspire|inspires|shine|shines|gets results|get results|stands out)',
    ],
  },
  {
    about: 'People and things raised above the human',
    needs: 'claim',
    instead: 'Say what they do, and leave the applause to others.',
    phrases: [
      {
        phrase: `(our|the|your|these) __ (is|are) [quite|simply|truly|all|genuine|genuinely|real|
          true|absolute|absolutely|nothing short of|quite frankly|a|an] (hero|heroes|superhuman|wizard|wizards|
          magician|magicians|genius|geniuses|legends|angels|saints|miracle workers|miracle-workers|superheroes|
          ninjas|gurus|rock stars|rockstars|maestros|virtuosos|gems|treasures|marvels|heaven-sent|unsung heroes)`,
        except: ['the [_] heroes (is|are) _'],
      },
      `(quite frankly|frankly|quite simply|positively|downright|honestly|nothing if not|nothing short of) (heroic|superhuman|
        brilliant|gorgeous|miraculous|stunning|magnificent|remarkable|wonderful|outstanding|extraordinary|poetic|
        perfect|irresistible|delicious|addictive|unbeatable|splendid|genius)`,
      '(worth (its|their|his|her) weight in gold|(hearts|a heart|heart) of gold|a little miracle|little miracles)',
      '(miracle|miracles|marvel|marvels|triumph|wonder|feat|masterpiece) of (engineering|design|nature|comfort|craft|craftsmanship|ingenuity|taste|logistics|baking|light|simplicity)',
      '(border|borders|bordering|verge|verges|verging) on the (miraculous|magical|obsessive|perfect|sublime|divine|heroic|supernatural)',
      '(poetry|a symphony|a poem) (in|on) (motion|porcelain|wool|wood|steel|stone|glass|a plate|a glass|wheels|leather|silk|bread|chocolate)',
      '(a love letter|a hymn|a love song) to _',
      '(give|gives|giving) (you|them) goosebumps',
      `where __ (great|brilliant|bright|brightest|finest|best|big|bold|brave|beautiful|lasting) [_] _ (begin|begins|start|starts|are (made|born|forged|grown)|come (true|alive)|take (flight|shape)|happen)`,
      'where (careers|futures|legends|champions|heroes|leaders|memories|dreams|magic|wonder|friendships|adventures) (begin|begins|start|are (made|born|forged)|is made|come true|come alive|comes alive|happens|happen)',
    ],
  },
  {
    about: 'A comparison with all others that names none',
    needs: 'claim',
    instead: 'Say in what it differs, with the figure.',
    phrases: [
      'a byword for _',
      'synonymous with (quality|comfort|excellence|luxury|style|reliability|trust|good|fine|great|safety|value|taste|craftsmanship|service|care|elegance|innovation)',
      'the envy of (the|every|all|our|its|their|other|many|neighbours|neighbors|europe|rivals|half)',
      'the [very] (definition|embodiment|essence|picture) of (a (good|perfect|great|proper)|comfort|luxury|elegance|good|style|quality|calm|convenience|taste|hospitality|simplicity|class)',
      'the crowning (glory|achievement|touch|jewel)',
      '(nobody|no one|no other _) [else] (does|do|makes|bakes|knows|builds|cares|serves|understands|gets) _ [_] (better|like (us|we do|ours|this))',
      'unlike (any|anything) [_|_ _] (you|we|they) (have|will|had|know|ever)',
      'the way (it|they|things) (used to be (.|!|,|and)|always should have been|should always be|was always meant to be|was meant to be|were meant to be)',
      {
        phrase:
          '(a|an) _ [_] to (be proud of|write home about|shout about|dream about|fall in love with|savour|savor|envy|marvel at)',
        except: ['(a|an) _ [_] to (be proud of|treasure) (if|when)'],
      },
      '(a|an) (night|evening|day|meal|stay|trip|wedding|welcome|holiday|party|weekend) (to remember|you will never forget|never to forget)',
      '(is|are|in|stands|stand) (a class apart|a class above|a cut above|a breed apart|head and shoulders above|streets ahead|second to none)',
      'with a (soul|personality) (.|!|:|;)',
      'you will never (forget|want to leave|look back|regret|tire of)',
      '(anything but|far from) (ordinary|average|boring|run-of-the-mill|run of the mill|humdrum|dull|commonplace)',
      '(not your (average|usual|ordinary|run-of-the-mill|typical|everyday)|no ordinary) _',
      '(fit|good enough) for (a (king|queen|prince|princess)|royalty|kings|the gods)',
      'as only (we|a _) (can|could|know|knows)',
      '(rightly|justly|deservedly|justifiably) (proud|famous|popular|famed|celebrated|so|renowned|legendary)',
      {
        phrase: 'unmissable',
        // What cannot be overlooked.
        except: [
          '(sign|signs|gate|door|entrance|building|turning|house|tower|it|which) [_|_ _ _] (is|are) unmissable',
          'unmissable (from|on|sign|landmark|colour|color|red|orange|yellow|green|pink|letters)',
        ],
      },
      '(enviable|coveted|sought-after|once-in-a-lifetime|spine-tingling|toe-curling|swoon-worthy|bravura|head-turning|miraculous|tour de force|labour-of-love)',
      '(terribly|frightfully|jolly|awfully) (good|well|nice|clever|smart)',
      '(rather|quite|terribly|simply|most) (splendidly|splendid|handsomely|marvellously|magnificently|beautifully|brilliantly)',
      '(we|our _|the team) (pride|prides) (ourselves|itself|themselves)',
      '(rather|truly|really|very|quite|genuinely) special',
      '(somewhere|something|someone) [truly|really|rather|quite|very] special',
      '(best-loved|best-kept secret|hardest-working|much-loved|well-loved)',
      'we set the (pace|standard|tone|benchmark)',
    ],
  },
  {
    about: 'A likeness that flatters',
    needs: 'claim',
    instead: 'Give the weight, the loudness or the measure.',
    phrases: [
      {
        phrase:
          '(feather-light|whisper-quiet|razor-sharp|pin-sharp|crystal-clear|butter-soft|silky-soft|cloud-soft|rock-steady|laser-sharp|laser-focused|gossamer-light|velvet-smooth|bone-dry wit|whip-smart|needle-sharp)',
        except: ['(make|makes|made) (it|this) crystal-clear (that|to|who|what|how)'],
      },
      'the (best|cleverest|greatest|biggest|smartest|nicest|most exciting|loveliest|finest) thing (to happen to|to have happened to|since|about|to hit|to come out of)',
      'since sliced bread',
      '(synergy|synergies|synergistic|win-win|customer-centric|client-centric|value-adding|thought leadership|thought-leading)',
      '(think|thinks|thinking) outside the box',
      'a (sea change|quantum leap|new paradigm) (in|for)',
      '(empower|empowers|empowering) (you|your|teams|people|everyone|businesses|customers|families|every _|our)',
    ],
  },
  {
    about: 'A rank, a jewel, another league',
    needs: 'claim',
    instead: 'Say what is different, and by how much.',
    phrases: [
      `(our|the) [very] (kindest|warmest|friendliest|nicest|loveliest|gentlest|sweetest|happiest|cosiest|calmest|prettiest|dreamiest|comfiest|
        tastiest|juiciest|creamiest|crunchiest|crispiest|smoothest|cleverest|classiest|chicest|coolest|bubbliest|jolliest|cheeriest|heartiest) _ [_] (in|on|for|around|this side|anywhere|you will|north|south|east|west|of all|we know|under)`,
      '(a|the|our) [true|real|rare|hidden|little|perfect|genuine] (jewel|gem|pearl|treasure|beacon|oasis|haven|paradise|masterpiece|institution|temple|mecca|giant) (among|amongst|amid|of|in the|for|in our) _',
      '(beyond|past) (words|compare|comparison|measure|belief|praise|price|all (praise|expectation|expectations|measure))',
      '(of|in|from) (another|a different|an entirely different|a whole other|quite another|a bygone|a gentler|a more elegant) (era|league|class|calibre|caliber|age|planet|dimension)',
      'of (a|an) [entirely|wholly|quite|completely|very|whole] different (order|kind|calibre|class)',
      '(charm|buzz|character|world|magic|style|flavour|flavor|soul|spirit|personality|class|league|feel|mood|life) (all|entirely|quite) (of|) its own',
      '(event|experience|adventure|destination|pleasure|treat|reward|work of art|art|art form|joy|journey) in (itself|its own right)',
      ', (refined|redefined|reimagined|perfected|reinvented|elevated|done right|done properly|as it should be|like never before|at its (best|finest|purest)) (.|!|…)',
      {
        phrase: ', (refined|redefined|reimagined|perfected|reinvented|elevated|done right|done properly)',
        except: ['(is|are|was|were|be|been) _ , _', '_ , _ (and|,|to|by|from|in|with|at|until)'],
      },
      '(military|industrial|bank|fortress|battle|hurricane|bomb|vault|concert|palace|museum) (strength|grade|hardened|worthy)',
      '(vault|fortress|bunker|cocoon|womb|zen|laser|clockwork) like _',
      'never been in (better|safer|kinder|surer|gentler) hands',
      'in (the best|the very best|safe|expert|capable|the safest|the kindest|the most capable) (of|) hands',
      {
        phrase: 'as _ as (it gets|they come|can be|they get|any|anything)',
        except: [
          'as (long|soon|much|many|far|often|well|little|late|early|few|low|high|quickly|close|near|fast) as _ [_]',
          '(not|never) as _ as _ [_]',
        ],
      },
      '(leave|leaves|leaving) (the rest|others|rivals|the others|the competition|everyone|everybody|them all|all others) (standing|behind|trailing|in the dust|cold|for dead|far behind)',
      '(do not|does not|will not) stand a chance',
      '(hospitality|comfort|luxury|quiet|service|baking|coffee|design|care|craft|calm|cooking|quality|elegance|charm|welcome) as only _ [_] (knows|know|can|could|does)',
      '(that|the _|something|a kind of _|the sort of _|the kind of _) [that] money can not [usually|quite|often] buy',
      'the _ of (a|an) [_] _ (with|and|plus|without|but) [all|none of] the _ of (a|an) _',
      'an eye for (detail|beauty|quality|style|design|a bargain|the small|the little|the finer|what matters)',
      '(border|borders|bordering|verge|verges|verging) on (obsession|perfection|fanaticism|genius|magic|art|poetry|madness|the unreal)',
      {
        phrase:
          '_ that (actually|really|genuinely|truly) (work|works|support|supports|help|helps|fit|fits|listen|listens|care|cares|last|lasts|taste|tastes|matter|matters|understand|understands|clean|cleans|answer|answers|sell|sells|pay|pays|think|thinks|convert|converts)',
        except: ['(anything|those|everything|what|whatever|ones|code|one) that _ _'],
      },
      'state of the (heart|tart|smart|park|bark)',
      '(your|the) _ [_] (has|have) never (looked|felt|tasted|sounded|smelled|smelt|been|run|slept) (so|this|better|happier|safer|easier)',
      '(better|cleaner|finer|fresher|nicer|friendlier|kinder|softer|warmer|calmer|prettier|lovelier|truer|fairer|cheaper|quieter|safer) [_|_ _] you will (not|never|hardly|rarely|seldom) (find|meet|see|taste|get)',
      'you will (not|never|hardly|rarely|seldom) (find|meet|see|taste|get) (a|an) (better|finer|nicer|friendlier|kinder|warmer|cosier|calmer|lovelier|fresher|fairer|softer|tastier|prettier|happier|more _)',
      '(sleep|feel|live|shop|travel|eat|drink|bank|learn|train|drive|fly|relax|unwind|listen|cook|ride|work|play|breathe) (like|as) never before',
    ],
  },
  {
    about: 'What it does to people, and who would be proud of it',
    needs: 'claim',
    instead: 'Say what it does; leave the applause to the customer.',
    phrases: [
      'as (individual|unique|special|original|unmistakable|distinctive) as (you|your|a|the)',
      'as (if|though) (it|they|he|she) (were|was) our own',
      '(like|as) (one of (the|our) family|royalty|our own (children|home|money|family))',
      {
        phrase: 'your _ [_] will thank (you|us)',
        except: ['your _ [_] will thank you (if|when)'],
      },
      '_ you can feel good about',
      '(put|puts|putting) (other|others|the rest|rivals|any|every other|all other) [_] to shame',
      '[that|which] (you|they|people|customers) (keep coming back for|can not put down|can not stop talking about|come back for)',
      '(know|knows) (their|his|her|our) (stuff|trade|onions|craft|business inside out|way around)',
      'who (listen|listens|care|cares|understand|understands) , (really|truly) (listen|care|understand|listens|cares)',
      '_ that goes (further|the distance|beyond|deeper|the extra mile|above and beyond)',
      '(uncommonly|singularly|impossibly|wickedly|criminally|gloriously|sinfully|outrageously|shamelessly|insanely|stupidly|disgracefully) (good|kind|friendly|fast|smart|clever|soft|fresh|comfortable|light|simple|easy|fun|delicious|beautiful|patient|helpful|quiet|warm|clean|thorough|well)',
      'the (modern|smart|smarter|sane|sanest|clever|cleverest|civilised|civilized|grown-up|natural|better|nicer|kinder|happier|cooler) way to _',
      {
        phrase: '(blazing|screaming|sizzling|scorching) _',
        except: [
          '(blazing|screaming|sizzling|scorching) (fire|fires|sun|row|heat|child|children|baby|pan|oil|kettle|light|day|summer)',
        ],
      },
      '(a|an|the|our) _ [_] you will actually (read|use|enjoy|want|like|open|wear|understand|keep|look)',
      '(turn|turns|turning) heads',
      '(quality|comfort|care|craft|craftsmanship|freshness|difference|value|warmth) you can (hear|taste|feel|see|smell|trust)',
      '(smart|clever|bright|wise|savvy) enough to (know|understand|tell|see|learn|remember|spot)',
      '(nobody|no one) (does|makes|bakes|knows|builds|cares for|serves|understands|gets|treats) _ [_|_ _] (quite like|like|the way|as well as) (us|we do)',
      '(no|no other) _ (works|tries|cares|listens|gives|fights|strives) (harder|more|better) [for]',
    ],
  },
  {
    about: 'Praise by what one will say of it',
    needs: 'alone',
    instead: 'Say what it does or has that is worth the praise.',
    phrases: [
      'where time (stands still|slows|slows down|stops|forgets)',
      'you (can|might|may|will|would) actually (like|enjoy|love|want|look forward to|smile at)',
      'will [still] (talk|be talking|speak|rave) about for (years|weeks|months|ages|ever|days|decades|generations)',
      'that [simply|just|really|truly|absolutely] (rocks|rules|slays|sings)',
      '(worth|to|something to) (writing|write) home about',
      {
        phrase:
          '(a|an) (day|night|evening|stay|trip|meal|weekend|wedding|holiday|morning|summer|journey|party) [out|away] (to (remember|treasure|cherish|savour|savor)|you will (remember|treasure|never forget)) ',
        except: ['a day to remember (the|those|our) _'],
      },
    ],
  },
];
