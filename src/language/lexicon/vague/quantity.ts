import type { PhraseGroup } from '../phrase-group.js';

/** Amounts that are none. */
export const quantities: readonly PhraseGroup[] = [
  {
    about: 'A crowd of things that nobody counted',
    needs: 'claim',
    instead: 'Give the number.',
    phrases: [
      '(spoilt|spoiled) for choice',
      'all the _ you (could|can|will|might) [ever] (want|need|eat|use|handle)',
      '(plenty|lots|heaps|bags|oodles) (to|for) _',
      {
        phrase: `(hundreds|dozens|scores|thousands|tens of thousands|hundreds of thousands|millions|billions|
            gazillions|zillions|tons|tonnes|loads|heaps|piles|stacks|masses|oodles|bags|buckets|bucketloads|
            boatloads|truckloads|shedloads|reams|swathes|droves|legions|mountains|oceans|acres|lashings|
            bundles|umpteen|plenty|lots and lots|lots|lashings|no shortage|no end|an abundance|a bounty|
            any amount) of`,
        except: [
          '(hundreds|dozens|scores|thousands|millions) of (metres|meters|feet|miles|kilometres|kilometers|km|years|degrees)',
          '(hundreds|dozens|scores|thousands|millions) of (birds|bats|bees|seals|deer|fish|species|trees|flowers|stars|islands|insects|sheep)',
          'plenty of (water|fluids|sleep|rest|fresh|sunlight|sun|light)',
          '# (tons|tonnes|thousands|millions|billions|hundreds|scores|dozens|bags|piles|acres|stacks|bundles|loads|buckets) of',
          '(hundreds|tens|tenths|thousandths|millionths) of (a|an) _',
          'in (hundreds|thousands|millions|billions) of _',
          'loads of (up|more|#|over|under|less|between|any)',
          'no (end|shortage) of (the|a|any|each|this|your|every) _',
          'bags of (up|at most|no more|#|less|under|over) _',
          `(heaps|piles|loads|bags|mountains|masses|stacks|buckets) of (sand|gravel|earth|leaves|rubble|snow|stones|
            stone|salt|soil|coal|ash|wood|logs|manure|compost|rubbish|laundry|grit|cement|ice|waste)`,
          `(two|three|four|five|six|seven|eight|nine|ten|several|per|metric|the|your|these|bin) (tons|
            tonnes|bags|stacks|bundles|piles|acres|loads|buckets) of`,
          'lots of (people|teams|companies|tools|apps|products) (do not|claim|promise)',
        ],
      },
      '(dozens|hundreds|thousands|millions|loads|tons|heaps|lots|plenty) (more|to (choose|see|do|explore|discover|like|love|offer))',
      `(countless|innumerable|numberless|uncounted|untold|numerous|myriad|manifold|umpteen|uncountable|
        multitudinous|oodles|galore|aplenty|ever so many|a thousand and one|a hundred and one|101 ways)`,
      `(a|an|our|the|its) (wide|broad|vast|huge|large|extensive|rich|great|full|whole|wonderful|massive|
        enormous|immense|ever-growing|ever-expanding|growing|diverse|dizzying|impressive|unrivalled|
        comprehensive|generous|bewildering|stunning|fantastic|superb|endless|eclectic) (range|variety|array|
        selection|choice|spectrum|set|suite|assortment|number|library|collection|network|catalogue|catalog|
        portfolio|menu|wealth|amount|ecosystem|host|gamut|palette|mix|supply) of`,
      {
        phrase: `(a|an) [steady|whole|real|veritable] (plethora|multitude|myriad|host|raft|wealth|slew|smorgasbord|
          cornucopia|treasure trove|sea|ocean|mountain|heap|pile|stack|bunch|load|ton|truckload|shedload|
          boatload|bucketload|galaxy|universe|world|feast|gazillion|smattering|bevy|
          barrage|flood|stream|bucket|bounty|profusion|abundance|pot|lifetime|good deal|great deal|
          goodly number|fair few|fair bit|fistful|hatful|riot|rich seam|gold mine|goldmine) of`,
        except: [
          'a (load|ton|mountain|stream|pile|stack|heap|bucket|pot|bunch|lifetime|flood|raft|sea) of #',
          'a (bucket|pot|heap|pile|stack) of (your|our|their|my|its) own',
          `a (pot|bucket|heap|pile|stack|bunch|load|raft|stream) of (tea|coffee|water|sand|soil|paint|glue|jam|
            honey|soup|ice|coal|ash|leaves|gravel|logs|books|plates|papers|paper|letters|chairs|cards|grapes|
            flowers|roses|keys|carrots|herbs|parsley|bananas|washing|laundry|bytes|events|data|tokens|records|
            messages|values|lava|cars|air|blood|urine|frames|up to|over|more)`,
          '(maximum|max|total|wheel|axle|live|dead|safe|working|carries|carry|carried) a load of',
          'a host of the _',
        ],
      },
      '(the|a|its) (widest|broadest|largest|biggest|vastest|fullest) (range|choice|selection|variety) ',
      `(endless|infinite|limitless|boundless|inexhaustible|bottomless|never-ending|neverending|
        unending) (possibilities|options|choice|choices|combinations|opportunities|potential|variety|supply|
        ways|fun|hours|customisation|customization|flexibility|creativity|coffee|refills|scalability|ideas|
        uses|inspiration|variations|selection)`,
      `more __ than (you can|you could|you will ever|you would ever|anyone has|anyone can|anybody has|
        you have|we can|we could|most|you know what to do with|ever|you might think|you can shake) [ever|
        possibly|need|counted|count|want|use|shake a stick at|imagine]`,
      'too many to (count|list|mention|name|mention here|list here)',
      `(a|an|our) (ever-growing|ever-expanding|fast-growing|growing|expanding) (list|number|range|library|
        network|community|family|team|base|catalogue|catalog|collection|menu)`,
      '(more and more|ever more|still more|even more) (features|integrations|options|reasons|ways|languages|countries|products|choice|value|savings)',
      {
        phrase: `(many|multiple|various|several|numerous|so many|a whole lot of|quite a few|no end of|a good many|
          all sorts of|all kinds of|all manner of) (integrations|features|benefits|advantages|options|ways to|
          languages|countries|templates|reports|apps|tools|formats|awards|years of experience|possibilities|
          perks|extras|goodies|reasons)`,
        // Why somebody does something is the reader's affair.
        except: ['(many|various|several|numerous) reasons (for|why (you|people|they))'],
      },
      '(many|several|countless) years (of|in) ',
      {
        phrase: '(significantly|materially|substantially) (impact|impacts)',
        // What an illness or the weather can do to anybody.
        except: [
          '(can|could|may|might) (significantly|materially|substantially) impact (the|a|an|how|whether|his|her|their)',
          '(not|adversely) (significantly|materially|substantially) impact',
        ],
      },
      'a lot of (experience|expertise|fun|choice|character|love|care|options|value|knowledge|ground|space|flavour|flavor)',
      '(various|multiple|many|numerous) [_] (options|ways|choices|possibilities|styles|designs|packages|perks)',
      {
        phrase: 'get (more|the most) (from|out of) (your|every|the|our)',
        except: ['to get (more|the most) (from|out of) _'],
      },
      '(to|across|on|with) most (countries|devices|phones|browsers|banks|cards|places|areas|regions|cities|homes|postcodes|models|brands)',
      'decades of (experience|expertise|knowledge|craft|craftsmanship|research|combined)',
      'centuries of _',
      'years and years of',
      '(in|by) the (hundreds|thousands|millions|dozen|dozens|bucketload|boatload|shedload|truckload|score)',
    ],
  },
  {
    about: 'A comparison without a measure',
    needs: 'alone',
    instead: 'Give the difference as a figure, with what it was measured against.',
    phrases: [
      '(cheaper|less|faster|easier) than you (think|would think|might think|expect|imagine|fear)',
      `(for|at|costs|less than) [less than] the (price|cost) of a (coffee|cup of coffee|pint|sandwich|pizza|
        takeaway|cinema ticket|latte|beer|cappuccino)`,
      'more than (enough|ample)',
      '(so|that|ever so) much (more|less|better|faster|easier)',
      {
        phrase: `(dramatically|drastically|massively|exponentially|hugely|immensely|enormously|tremendously|vastly|
          noticeably|markedly|radically|astronomically|monumentally|staggeringly|immeasurably|vanishingly)`,
        // What somebody feels.
        except: [
          '(then|off|back|retry|retries|grow|grows|decay|decays|rise|rises) exponentially [,|with|as|.|until|up]',
          'exponentially (distributed|decaying|weighted|increasing (delay|delays|wait|waits|interval|intervals)|longer (delay|delays|wait|waits|interval|intervals|pauses))',
          '(hugely|immensely|enormously|tremendously) (grateful|thankful|proud|sad|sorry|excited|honoured|honored)',
        ],
      },
      {
        phrase:
          '(significantly|substantially|considerably|greatly|measurably|appreciably|decisively|demonstrably|visibly|sharply|materially)',
        except: [
          '(not|statistically|clinically) (significantly|materially|substantially)',
          `(significantly|materially|substantially) (change|changes|changed|alter|alters|affect|affects|impact|impacts|harm|harms|
            breach|different|similar|the same|adversely|adverse|all)`,
        ],
      },
      {
        phrase: `(far|much|way|miles|leagues|streets|worlds|oceans|light-years|loads|heaps|tons|lots|a lot|
            a whole lot|a great deal|that much|so much|ever so much|infinitely|a world|
            an order of magnitude|orders of magnitude|several times|many times|countless times) (faster|
            quicker|better|cheaper|easier|simpler|safer|smarter|stronger|earlier|sooner|lower|higher|fewer|
            less|more|cleaner|quieter|healthier|happier|brighter|lighter|greener|further|ahead|above|beyond|
            richer|longer|nicer|warmer|cooler|fresher|more (efficient|productive|accurate|effective|
            reliable|comfortable|affordable|secure|powerful|fun|time|money|for))`,
        except: ['(far|much|way) more (able|likely|willing|prone|suited|aware|or less)'],
      },
      {
        phrase: '(miles|leagues|light-years|streets|worlds) (ahead|better|apart|away|above)',
        except: ['# (miles|leagues|light-years) (ahead|apart|away|above)'],
      },
      '(many|several|countless) times (over|faster|better|cheaper|more|quicker|the)',
      'time and (time |)again',
      'by (leaps and bounds|a great deal|a good deal|a lot|a huge amount|miles)',
      'by a (mile|long way|wide margin|long chalk|country mile|landslide)',
      '(through|off) the (roof|charts|scale)',
      'sky (high|rocket|rockets|rocketing)',
      `(~skyrocket|~explode|~soar|~slash|~rocket|~plummet) (your|the|sales|costs|profits|revenue|bills|
        traffic|productivity|conversions|growth|engagement)`,
      `(a|at a|for a|in a|only a|just a|mere) (fraction|sliver|shadow) of the (cost|costs|price|time|effort|
        money|work|size|weight|energy|fee|fees|paperwork|hassle)`,
      'a fraction of (what|that|its|your|their)',
      '(cost|costs|for|pay) (next to nothing|peanuts|pennies|a song|pocket money|less than you think|less than you would think)',
      `(big|huge|massive|enormous|serious|substantial|significant|considerable|tremendous|dramatic|drastic|
        immense|major|incredible|real|great|vast|tangible|meaningful|marked|noticeable|sizeable|sizable|
        remarkable|exponential) (savings|saving|discount|discounts|reduction|reductions|improvement|
        improvements|increase|increases|gain|gains|growth|boost|impact|difference|results|returns|
        time savings|cost savings|uplift|jump|leap|drop|cut|cuts|advantage|advantages|efficiency|
        efficiencies|value|roi)`,
      `(~save) (big|a fortune|a packet|a bundle|a bomb|a mint|a small fortune|a ton|tons|loads|heaps|a lot|
        lots|countless|hours and hours|hours every|hours each|hours of|hours a|days of|weeks of|untold|
        thousands|serious)`,
      'a small fortune',
      `(negligible|infinitesimal|minuscule|miniscule|imperceptible|trifling) (impact|cost|effort|delay|
        downtime|footprint|effect|price|fee|fees|rate|risk|overhead)`,
      `(vanishingly|negligibly|laughably|ridiculously|surprisingly|remarkably|refreshingly|impressively|
        incredibly|exceptionally|extremely) (small|low|few|cheap|rare|little|short|affordable|high|large|
        fast|generous)`,
      `(minimal|minimum|maximum|optimal|optimum) (effort|fuss|downtime|disruption|setup|training|cost|
        overhead|impact|productivity|efficiency|comfort|performance|results|value|convenience|footprint|
        input|waste)`,
      {
        phrase: '(hardly|barely|scarcely) (any|a|anything|uses|touches|costs)',
        except: [
          '(hardly|barely|scarcely) a (day|week|month|year|night|morning|soul|word|cloud|bar|signal|secret|surprise|coincidence)',
        ],
      },
      '(next to|almost|practically|virtually) no (cost|downtime|effort|waste|latency|delay|maintenance|impact)',
      '(record|all-time) (numbers|highs|growth|speed)',
      '(now |)more than ever',
      '(than ever|ever) (before|faster|better)',
      '(faster|better|cheaper|easier|quicker|smarter|stronger|safer|simpler|greener|lighter|brighter) than ever',
      'more bang for (your|the) buck',
      `a (lot|whole lot|heck of a lot|great deal|good deal|bit) (more|less|fewer|faster|cheaper|easier|
        better|quicker|of (value|fun|paper|money|time))`,
      `(~maximise|~maximize|~multiply|~supersize|~explode) (your|the|their) (profit|profits|revenue|
        productivity|efficiency|savings|return|returns|roi|impact|output|sales|potential|reach|time)`,
      "the lion's share",
      'the (vast|overwhelming|great) majority of',
    ],
  },
];
