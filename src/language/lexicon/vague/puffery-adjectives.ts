import type { PhraseGroup } from '../phrase-group.js';

/** Praise in one word. */
export const pufferyAdjectives: readonly PhraseGroup[] = [
  {
    about: 'Words that are hardly ever anything but praise',
    needs: 'alone',
    instead: 'Say what makes it so, in words that a reader can check.',
    phrases: [
      `(unparalleled|unrivalled|unrivaled|unmatched|unequalled|unequaled|unsurpassed|unbeatable|unbeaten|
        incomparable|matchless|peerless|nonpareil|inimitable)`,
      '(unforgettable|irresistible|incredible|unbelievable|inconceivable|unimaginable|unputdownable)',
      `(amazing|awesome|astonishing|astounding|breathtaking|dazzling|fabulous|fantastic|phenomenal|
        sensational|spectacular|staggering|stupendous|terrific|tremendous|wondrous|mesmerising|mesmerizing|
        enchanting|spellbinding|captivating|bewitching|jaw-dropping|show-stopping)`,
      `(stellar|superb|superlative|sublime|supreme|exquisite|impeccable|flawless|faultless|immaculate|
        pristine quality|magnificent|majestic|splendid|resplendent|opulent|sumptuous|luxurious|lavish|
        palatial|glorious|gorgeous|ravishing|heavenly|divine|blissful)`,
      '(legendary|iconic|epic|mythical|storied|heroic|larger than life)',
      '(mouthwatering|mouth-watering|scrumptious|lip-smacking|finger-licking|melt-in-the-mouth)',
      '(loveliest|dreamiest|swankiest)',
      `(innovative|inventive|ingenious|genius|game-winning|forward-thinking|futuristic|
        space-age|turbocharged|supercharged|superpowered)`,
      { phrase: 'innovative', except: ['innovative medicines initiative'] },
      {
        phrase: 'forward-looking',
        except: [
          // What lawyers, radars and cameras call so.
          'forward-looking (part|parts|section|sections|statement|statements|information|infrared|camera|cameras|radar|sonar|sensor|sensors|figures|guidance)',
        ],
      },
      '(bespoke excellence|curated excellence|passion-led|purpose-built brilliance)',
      `(kick-ass|kickass|badass|rockstar|rock-star|killer-app|no-nonsense brilliance|swish|snazzy|nifty|
        nailed-on|whizz-bang|whizzbang|all-singing|all-dancing|bells-and-whistles)`,
      '(preeminent|pre-eminent|foremost|top-ranking|blue-chip service)',
      'premiere [_] (address|agency|brand|choice|clinic|club|destination|developer|firm|hotel|location|maker|manufacturer|name|partner|platform|producer|provider|resort|restaurant|retreat|school|service|spot|studio|supplier|team|venue)',
    ],
  },
  {
    about: 'Praise that has a plain meaning in other places',
    needs: 'claim',
    instead: 'Say what it can do: the reader decides whether that is strong, smart or good.',
    phrases: [
      {
        phrase: 'powerful',
        except: [
          `powerful (odour|odor|smell|wind|winds|explosion|light|torch|suction|poison|magnet|magnets|laser|
            lasers|engine|engines|motor|motors|fan|drug|drugs|medicine|medicines|painkiller|current|tide|
            earthquake|storm|enough to|than|people|interests|men|women|position)`,
          '(as|how|less|too) powerful',
          'powerful (a|an) ',
        ],
        instead: 'Say what it can do, or how much: "handles 10,000 rows", "filters by any field".',
      },
      {
        // Beside the name of a thing that is tough, wooden, dark or loud it tells what that is like.
        phrase: `(robust [_] (platform|solution|solutions|system|systems|engine|app|software|tool|tools|toolkit|suite|api|apis|
            infrastructure|architecture|framework|integration|integrations|feature|features|functionality|controls|security|
            protection|process|processes|procedures|reporting|analytics|support|service|services|network|technology|
            automation|workflow|workflows|governance|performance|planning|safeguards|approach|foundation|strategy|portfolio|
            offering|record|records|reputation|set of|range of|track|planner|planners|calendar|scheduler|editor|dashboard|dashboards|export|exports|
            board|boards|account|accounts|backups|permissions|search|documentation|toolset|way to)|robust (and|,|yet|but) (reliable|secure|scalable|flexible|powerful|remarkably|agile|easy|intuitive|efficient|modern|comprehensive|trusted|proven|fast|versatile|dependable|resilient)|(is|are|truly|incredibly|extremely|highly) robust)`,
        except: [
          'robust regression',
          '(is|are) robust (to|against) _',
          'robust [_] (account|accounts) of',
          'robust [_] (board|boards) (for|of|to) _',
        ],
        instead: 'Say what it withstands, or how it was tested.',
      },
      {
        phrase: 'next (generation|gen)',
        except: [
          'next (generation|gen) (firewall|firewalls|sequencing|dna|antivirus|access)',
          'the next generation (of (leaders|scientists|engineers|artists|students|readers|farmers|farmer|people|children|players))',
          'star trek the next generation',
          'next (generation|gen) of the _',
        ],
      },
      {
        phrase: '(advanced|sophisticated)',
        except: [
          `advanced (payment|payments|settings|setting|options|option|search|mode|level|levels|users|user|
            course|class|learner|learners|english|mathematics|stage|disease|cancer|age|directive|diploma|
            certificate|placement|notice|driver assistance|configuration|tab|menu|topics|features tab|
            filters|permissions|format|plan|tier)`,
          'well advanced',
          'advanced (degree|degrees|diploma|diplomas|age|stage|stages|qualification|qualifications)',
          '(more|less|too) advanced',
          // Levels of a course.
          '(C1|C2|beginner|beginners|beginner-level|intermediate|improver|improvers|novice|novices|elementary) [,|/|–|-] [and|or|to] advanced',
          'advanced (by|to|from|on|towards|toward|into)',
        ],
      },
      {
        phrase: 'intelligent',
        except: [
          'intelligent (life|transport|transportation|tutoring|design|platform management|tracking prevention)',
        ],
      },
      {
        phrase: '(leading|premier|elite|ultimate)',
        except: [
          `leading (seaman|hand|lady|man|lights|note|carriage|coach|vehicle|car|wheel|wheels|axle|dog|
            runner|horse|engine|vowel|dot|dots|to|up to|into|zero|zeros|zeroes|space|spaces|edge|edges|strand|staff|leg|foot|
            parts|roles|questions|characters|article|articles|counsel|from|cause|causes|
            slash|indicator|indicators|character|whitespace|through|away|out|in|down|the|a|an|role|actor|
            digit|digits|order|comma|brand|companies|businesses|retailers|brands|teams|firms|banks|experts|
            hotels|universities|position|candidate|candidates|part|question|theory|suspect|suspects)`,
          '(is|are|was|were|be) leading',
          'leading (a|an|the|our|their|his|her|by|with|on|and|in|up|through|teams|efforts|or trailing)',
          'premier (league|inn|of|division|plus|plan|tier|support plan)',
          'elite (plan|tier|member|members|status|membership|athlete|athletes|sport|force|forces)',
          'ultimate (plan|tier|beneficial|owner|parent|fighting|frisbee|responsibility|goal|analysis|destination|user|users|tensile|limit|load)',
        ],
      },
      `(the|a|your|our) (perfect|ideal) (blend|balance|match|choice|fit|way|gift|place|solution|companion|
        partner|spot|setting|combination|mix|getaway|stay|escape|addition|start|excuse|home|storm|bed|night|
        base|day|partner|platform|tool)`,
      {
        phrase:
          '(perfectly|impeccably|flawlessly|superbly|magnificently|outstandingly|splendidly|gorgeously|exceptionally|remarkably|brilliantly)',
        except: [
          'perfectly (normal|legal|fine|safe|possible|acceptable|valid|still|inelastic|elastic|well)',
          '(work|works|perform|performs) (perfectly|flawlessly) (well |)(without|offline)',
          // Out of the ordinary run: hours, permissions, weather.
          'exceptionally (open|closed|be|allow|allowed|permitted|granted|dry|wet|hot|cold|heavy|high|low|long)',
        ],
      },
      {
        phrase: `(outstanding|exceptional|remarkable|excellent|superior|marvellous|marvelous|brilliant|wonderful|
            delightful|magical|stunning|impressive|extraordinary|dreamy|beautiful|elegant|formidable|
            fearsome|mighty|beefy|muscular|slick|sleek|stylish|memorable|inspired|inspiring|masterful|
            mindful luxury|top-quality|high-quality|premium-quality|first-rate|first-class|high-end|
            high-powered|high-octane|high-performance|high-performing)`,
        except: [
          `outstanding (balance|balances|amount|amounts|invoice|invoices|payment|payments|debt|debts|issue|
            issues|task|tasks|request|requests|order|orders|shares|loan|loans|fees|charges|item|items|work|
            principal|interest|premium|premiums|tax|arrears|charge|sum|ticket|tickets|fine|fines|rent|approvals|orders|claims|sums|bill|bills)`,
          '(is|are|remain|remains|still|amount|balance|sum) outstanding',
          '(rated|graded|judged|scored|graded as|rated as) [as] (outstanding|excellent|exceptional|superior)',
          'exceptional (circumstances|circumstance|case|cases|item|items|items)',
          'exceptional (leave|hardship)',
          'superior (court|vena|limb|lobe|room|double|twin|king|number)',
          'brilliant (white|cut|blue|green|red|yellow|black)',
          'extraordinary (general meeting|meeting|circumstances|circumstance|item|items|events|leave)',
          'beautiful soup',
          '(magical|remarkable|impressive) realism',
          `first-class (post|mail|stamp|stamps|lever|citizen|citizens|ticket|tickets|fare|cabin|carriage|
            seat|seats|function|functions|degree|honours|rail|travel)`,
          'high-performance (liquid chromatography|computing)',
          'high-end (of|plan)',
        ],
      },
      {
        phrase: '(premium)',
        except: [
          `premium (plan|plans|tier|subscription|account|accounts|user|users|member|members|membership|
            support|customers|feature|features|version|economy|rate|rates|bond|bonds|seat|seats|number|
            numbers|due|payment|payments|income|content|only|or|and|unleaded|fuel|edition|template|
            templates|domain|domains|package)`,
          '(the|a|your|our|insurance|annual|monthly|renewal|on|to|with|at a|share|net|gross|risk|total|for|in|of) premium',
          '(large|high|higher|low|lower|big|extra|pay|pupil|student|service|additional|yearly|single|first|next|same|no|any|this|their|its|refund|of|per|each|electricity) premium',
          '(a|an|the|your|my|our|its|in|of|and|or|to|for|annual|monthly|insurance|every|whole|full|lower|your own) premium (.|,|;|:|?|!)',
          'premium (increase|increases|refund|refunds|rise|rises|is|are|was|will|can|may|must|for|of|at|per|on)',
        ],
      },
      '(richest|purest|truest) _',
      {
        phrase: '(unique|uniquely)',
        except: [
          `unique (id|ids|identifier|identifiers|key|keys|visitor|visitors|user|users|name|names|code|codes|
            number|numbers|value|values|url|urls|link|links|address|addresses|email|emails|password|
            passwords|reference|token|tokens|constraint|index|per|to|within|for|device|devices|serial|
            customers|recipients|page|views|opens|clicks|taxpayer|string|slug|title|titles|combination|
            entries|records)`,
          `(your|their|customers'|patients'|clients'|any|for|with) unique [_] (needs|need|requirements|situation|situations|
            circumstances|challenges|pattern|patterns|workload|workloads|preferences|goals|constraints)`,
          '(be|is|are|as|must be|not) unique',
          'unique (request|requests|wishes|circumstance|circumstances)',
          'uniquely (identify|identifies|identified|identifying|named|addressed)',
        ],
      },
      {
        phrase: '(magic|wizardry|genius|brilliance|perfection|excellence|awesomeness)',
        except: [
          `magic (roundabout|lantern|lanterns|mushroom|mushrooms|carpet|circle|potion|word|words|hour|link|
            links|number|numbers|wand|mouse|keyboard|trackpad|circle|the gathering|byte|bytes|square|eraser|
            show|tricks|trick|flute|kingdom|login)`,
          'genius bar',
          'genius (straight|who|that|of|in|from|or)',
          '(centre|center|centres|centers) of excellence',
          '(academic|operational) excellence (framework|award)',
        ],
      },
      '(work|works|working) (like magic|like a charm|like a dream|wonders|a treat|miracles|smarter)',
      '(thrive|flourish|shine|soar|win big|dominate)',
    ],
  },
];

/** Adjectives that praise only what is offered: robust biscuits are hard, robust boards of a planner are praised. */
export const pufferyOfOwn: readonly PhraseGroup[] = [
  {
    about: 'Strong, of what is offered',
    needs: 'alone',
    instead: 'Say what it withstands, or how it was tested.',
    phrases: [
      {
        phrase: 'robust _ [_]',
        // What is said of it there is how it tastes, what was argued or how it was reckoned.
        except: [
          `robust (porter|stout|ale|beer|wine|red|reds|coffee|tea|blend|roast|cheese|sauce|opinion|opinions|view|views|discussion|discussions|exchange|criticism|
            language|argument|arguments|conversation|conversations|debate|evidence|data|health|regression|standard|estimator|statistics|variance|
            covariance|mean|linear) [_]`,
          'robust [_] (account|accounts|board|boards) of',
        ],
      },
    ],
  },
];
