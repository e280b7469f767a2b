import type { PhraseGroup } from '../phrase-group.js';
import { openLists } from './open-lists.js';

/** Offers that have no edge. */
export const scopes: readonly PhraseGroup[] = [
  ...openLists,
  {
    about: 'All of it, whatever it is',
    needs: 'alone',
    instead: 'Name what is covered and what is not.',
    phrases: [
      'everything (a|an|your|the|every) _ [_] (needs|need|wants|want|expects|deserves)',
      'all your __ needs',
      '(whoever|whatever) you (need|want|like|love)',
      '(wherever|whatever) life (takes|throws|brings)',
      '(whatever|wherever) you are (after|looking for|into|up to)',
      '(however|whichever way) you (like|want|prefer|choose|fancy) [it]',
      'no matter (what|where|who) (you|your|life|the _ throws)',
      {
        phrase: 'no matter (how|your|the)',
        except: [
          // How many and when: "no matter how many of you ask".
          'no matter how (many|much|long|often|late|early|soon)',
          'no matter the (outcome|result|verdict|reason|cause|time|date|hour|season|tide)',
        ],
      },
      // "At our cost, whoever you are" says for whom.
      { phrase: 'whoever you are', except: [', whoever you are'] },
      'the full (works|monty|experience|package|treatment)',
      'for (everybody|everyone) (whatever|no matter|of all|from)',
      `everything (you|your|they|we|a|an|it|one|anyone|modern|growing|small|any|the|every|that you|teams|
        businesses|companies|people|families|guests|customers|patients|students) [could|will|might|may|
        possibly|business|team|company|ever|would|agency|family|kitchen|practice|home|clinic|shop|hotel|
        school|child|guest|traveller|traveler|founder|owner|modern|growing] [ever|possibly|business|
        team] (need|needs|want|wants|require|requires|expect|expects|deserve|deserves|wish|dream|asks|
        ask for|look for)`,
      { phrase: 'everything (else |)you need', except: ['everything you need to know about (how|the)'] },
      `everything (from|under|in between|and anything|about it|imaginable|you can think of|
        you could think of|needed|and more|and then some|for the|for your|for every|in its place|sorted|
        included|covered|taken care of|under control|you love)`,
      {
        phrase: 'each and every',
        // What every single one has to be or to do.
        except: [
          'each and every _ [_] (is|are|was|were|has|must|needs|carries|comes|will be|costs|weighs|should) _',
          'each and every (time|day|week|month|year|night|morning)',
        ],
      },
      `(anything and everything|everything and anything|one and all|
        everything and the kitchen sink|everything but the kitchen sink|everything in between|
        all in between|everything bar the kitchen sink)`,
      'from __ to __ and (everything|all|anything) [in] between',
      '(single|one|only) (partner|provider|supplier|source|point of contact) for (the|all|everything|your|every|total)',
      {
        phrase: 'the total (solution|package|experience|chain|offering|answer|system)',
        except: ['the total (package|chain|system) (cost|costs|price|weight|size|length|capacity|output)'],
      },
      'every _ , every _ , (every|everything|all|the)',
      {
        phrase: 'from top to bottom',
        except: [
          `(read|listed|printed|evaluated|run|runs|checked|scanned|applied|sorted|go|goes|ordered|processed|works|cut|
            measured|measure|reads|tried|matched|split|cracked|torn|soaked|shaking|wet) from top to bottom`,
        ],
      },
      {
        phrase: '(from a to z|a-to-z)',
        except: [
          `(shelved|sorted|listed|arranged|ordered|filed|runs|run|sort|sorts|list|letters|columns|names) from a to z`,
          '(the|an|our|your) a to z (map|maps|street|streets|index|list|atlas|guide|of (streets|subjects|services|topics|terms|conditions))',
        ],
      },
      {
        phrase: `from (soup to nuts|start to finish|cradle to grave|beginning to end|head to toe|
          door to door|first to last|top to toe|tip to toe|farm to fork|the ground up|end to end|idea to|
          concept to)`,
        except: [
          '(insured|covered|carried|moved|collected|shipped|transported|delivered|travel|travels|takes|minutes|hours) from door to door',
        ],
      },
      {
        phrase: '(from first __ to (the )last|from the first __ to the last)',
        except: [
          'the same _ [_|_ _] from the first _ to the last',
          `from (the |)first (stop|train|bus|tram|ferry|boat|page|row|floor|gate|station|day|minute|second|hour|week|month|year|payment|instalment|lesson|chapter|note|verse|name|column|of|digit|
            letter|item|element|line) __ to the last`,
        ],
      },
      `(soup to nuts|cradle-to-grave|nose-to-tail service|wall-to-wall|coast to coast service|start-to-finish|beginning-to-end|bumper-to-bumper)`,
      {
        phrase: 'top-to-bottom',
        // The direction in which something is read.
        except: [
          `(read|reads|reading|listed|printed|evaluated|run|runs|check|checks|checked|scan|scanned|applied|sorted|go|goes|
            ordered|processed|work|works|cut|follow|follows|followed|measure|measured|list|lists|page|chain|file|column|split|
            cracked|torn|soaked) [_|_ _|from] top-to-bottom`,
          'top-to-bottom (,|order|in order|evaluating|reading|and left)',
        ],
      },
      {
        phrase: 'all-in-one',
        except: [
          'all-in-one (printer|printers|pc|pcs|computer|computers|desktop|desktops|device|devices|inkjet|trainer|pod|hub motor|seo pack)',
          'an all-in-one',
        ],
      },
      'an all-in-one (platform|solution|tool|system|app|software|suite|package|workspace|service|hub|place)',
      {
        phrase: 'end-to-end',
        except: [
          'end-to-end (encryption|encrypted|encrypt|encrypts|test|tests|testing|latency|delay|tested)',
          '(encrypted|encryption|encrypt|tested|lined up|laid|placed|connected) end-to-end',
        ],
      },

      '(one-stop (shop|shopping|solution|destination|source|place|platform)|one stop for|single stop for)',
      '(everything|it all|all of it|the whole lot) [_|_ _|_ _ _] under one roof',
      'all under one roof',
      `(all|everything|it all|all of it|the whole|your whole|your entire|every) __ in one (place|app|
        platform|tool|system|view|spot|package|hub|dashboard|login|home|solution)`,
      '(everything|all) in (one|a single) (place|app|platform|tool|system|spot|hub|package|dashboard)',
      `one (place|platform|app|tool|home|hub|solution|system|roof|partner|login|destination|
        subscription) for (everything|all|all your|all of|every|the whole|your entire|your whole|anything)`,
      'all (of|) (your|the|our|their|a|an) __ (needs|requirements|wants) ',
      `(meets|meet|meeting|cater|caters|serve|serves|cover|covers|suit|suits|fit|fits|fulfil|fulfils|
        fulfill|fulfills|handle|handles|address|addresses|satisfy|satisfies|exceed|exceeds) [for|to] (all|
        every|any|each) [of] [your|their|our|the] [_] (needs|need|requirements|requirement|wish|wishes|
        demands|demand|taste|tastes|budget|budgets|occasion|occasions|expectation|expectations|eventuality|
        situation|whim|style|lifestyle|palate|pocket|mood|challenge|challenges|appetite|workflow)`,
      "(your|our guests'|their) every (need|wish|whim|want|desire|move|requirement)",
      `(any|every) (workflow|need|occasion|situation|budget|scenario|eventuality|use-case|challenge|taste|
        mood|industry|skill level|walk of life|conceivable|imaginable|possible|type of business|
        kind of business|step of the way|stage of|aspect of|detail|last detail|corner of|inch of|angle|
        nook and cranny|facet of|element of|single thing|trick in the book|little thing)`,
      '(any|every) _ (imaginable|conceivable|under the sun)',
      'every _ you can (think of|imagine|name|dream of)',
      `(anything|whatever) (you (need|want|like|throw at it|throw at us|can think of|could want|could need|
        desire|fancy|wish|require|have in mind|might need|can imagine|could wish for)|comes (your|
        their) way|you care to|life throws|the weather|it takes|your (needs|budget|goals|goal|size|style|
        taste|business|industry|situation|requirements|team|background|age|level|mood|skill|ambition|
        ambitions|setup|workflow|question|problem|challenge|schedule|stack|tastes|plans)|the (occasion|size|
        challenge|problem|question|job|task|situation|need|season|case|scale|budget))`,
      'of (all|every) (sizes|shapes and sizes|shape and size|stripe|stripes|walks of life)',
      `(businesses|teams|companies|organisations|organizations|firms|projects|budgets|events|groups|homes|
        gardens|parties|practices|schools) of (all|every) (sizes|size|shape|shapes|kind|kinds)`,
      `(one size fits all|something for everyone|something for everybody|for everyone and everything|
        a little something for|all things to all|everything for everyone|all things _)`,
      `the (whole|entire|full|complete|total) (nine yards|shebang|lot|caboodle|kit and caboodle|works|
        enchilada|hog|monty|package|picture|story|journey|lifecycle|life cycle|gamut|spectrum|stack|
        kaboodle|shooting match|ball of wax|customer journey)`,
      {
        phrase: 'the (whole|entire|full|complete) process',
        except: [
          'the (whole|entire|full|complete) process (runs|takes|took|is|was|costs|starts|ends|can|must|will|should|has|happens)',
        ],
      },
      {
        phrase: 'the lot',
        except: [
          'the lot (number|numbers|size|is|was|of|line|lines|code|a|b|c|for|in|at|has|owner|fee|entrance)',
          '(parking|car|vacant|auction|draw|in|across|off|leave|around|per|on|for|from|to|of|bid on) the lot',
          // What the reader does with what is theirs.
          `(export|download|print|delete|save|copy|select|buy|bought|sold|sell|back up|archive|zip|send|share|undo|redo|take|clear|
            remove|move|drag|upload|import|scan|read|reset|restore|pack|empty|put|throw|post|mix|boil|stir|simmer|pour|eat|drink|wash) the lot`,
          'the lot next',
        ],
      },
      {
        phrase: 'the works',
        except: [
          '(in|of|during|before|after|on|start|stop|when|that|for|from|at|to|near|by|behind|around|round|outside|inside|past|leave|leaves|left) the works',
          'the works (discount|card|canteen|entrance|gate|order|number|outing|team|manager)',
          'the works (council|will|are|begin|start|on|must|of|to|cited|department|was|were|is|can)',
        ],
      },
      `(we|it|our team|they) (have|has|got|have got) (it|you|that|this|all of it|everything|every angle|
        all bases|all the bases|all of that) (all |fully |well |)covered`,
      'got (you|it|that|everything) covered',
      '(covered|cover) from every angle',
      '(all|every) (your|the) (bases|base) covered',
      'cover (all|every) (the |)(base|bases)',
      `(take|takes|taken) care of (everything|it all|all of it|every detail|every last|all the details|
        every little|every aspect|the whole|the entire|all that|all your|anything)`,
      '(look|looks|looking|see|sees) (after|to) (everything|every detail|every last|all the details|it all|all of it|the whole|the entire)',
      {
        phrase: '(think|thinks|thought|thinking) of (everything|it all|it|every detail|every last)',
        except: [
          '(you|they|i|he|she) [_] (think|thinks|thought) of it',
          'thinking of it (as|like|in|when)',
          '(think|thinks|thought) of it (as|like|in|this way|when|if)',
        ],
      },
      'thought of everything',
      `(nothing|no detail|no stone|not a thing|no one|nobody) [is|was|gets] (left out|left to chance|
        overlooked|unturned|forgotten|spared|too small|is missing|missing|too big|too much trouble|escapes)`,
      '(leave|leaves|leaving) (nothing|no stone|no detail) (to chance|unturned|out|undone|behind)',
      'no stone unturned',
      'down to the (last|smallest|finest|tiniest) detail',
      '(every|each) (step|stage) of (the|your) (way|journey|process|trip|project)',
      '(do|does|did|can do|has|have|have got|had|got|with) it all',
      '(it|that|this|the app|our app|we) (has|have|does|do|can do|got|covers|cover|handles|handle) (it all|the lot|everything)',
      '(everything|all|anything) and (anything|everything|more|the kitchen sink)',
      '(every|each) (number|date|detail|thing|word|need|day) (every|each) (date|number|detail|thing|need|way|time) everything',
      'if it __ [_|_ _] , it is (in there|in here|there|here|covered|handled)',
      'if it __ it is (in there|in here|covered|handled)',
      'if it __ , (we have|we|you will find it|we will) (got it|it|can|do it|stock it|sell it|fix it|ship it|carry it|here)',
      'if (we|they) (do not|have not|did not) (have|got|stock|sell|do) it you (do not|will not|did not|probably)',
      `the (only|last) __ (you will|you would|you|your team will|your business will|anyone will|
        they will) (ever |)(need|want|buy|use|install|wear|read|require)`,
      `all (you|they|your team|your business|anyone|one|a team|a business) (could|will|would|might|need|
        needs|can|may) (ever |possibly |)(need|want|wish|ask|ever need|ever want|eat and more)`,
      'all you need (for|to (succeed|grow|run|thrive|manage|sell|win|know|make|start|launch|build|be))',
      `(across the board|inside and out|inside out|the length and breadth|through and through|
        lock stock and barrel|hook line and sinker|root and branch|left right and centre|
        left right and center|high and low|any which way|come what may|come rain or shine|rain or shine|
        no matter your|whatever happens ,|
        whatever the weather|in every way|in all respects|in every respect|on every front|on all fronts)`,
      `(for|across) (every|all|any) (industry|industries|sector|sectors|vertical|verticals|budget|budgets|
        taste|tastes|occasion|occasions|need|needs|business|businesses)`,
    ],
  },
  {
    about: 'A word for completeness',
    needs: 'claim',
    instead: 'Say what it covers, item by item.',
    phrases: [
      {
        phrase: `(comprehensive|exhaustive|all-encompassing|all-embracing|all-inclusive|holistic|full-service|
            full-featured|fully-featured|fully featured|feature-rich|feature-packed|feature-complete|
            fully-fledged|full-fledged|full-blown|multi-faceted|multifaceted|wide-ranging|
            far-reaching|universal|omnichannel everything|jack-of-all-trades|catch-all|full-spectrum|
            wraparound|wrap-around)`,
        except: [
          'full service (takes|costs|every|at|record|history|interval|is|includes)',
          `comprehensive (insurance|cover|income|school|schools|cancer|and third|exam|loss|ev charging|
            test ban|metabolic|policy covers|excess|eye exam)`,
          '(fully|third party or|third-party and) comprehensive',
          'all-inclusive (board|resort|resorts|rate|rates|basis|stay|stays|package|packages|holiday|holidays|price|hotel|hotels|drinks|wristband)',
          `universal (joint|joints|bore|credit|serial|time|remote|analytics|windows|music|studios|binary|
            joint|donor|declaration|service|basic|healthcare|health|links|link|design|adapter|access|plug|
            plus|suffrage|postal|product|resource|clipboard|control|commerce)`,
          'wraparound (care|sunglasses|service hours|porch|skirt|dress|cover|terrace|balcony)',
          'holistic (therapist|therapies|therapy|massage|medicine|admissions|review)',
        ],
      },
      {
        phrase: `(a|the|our|your|one|first|truly) (complete|total|full|whole|unified|integrated|single|
            entire) [_] (solution|package|platform|suite|toolkit|experience|picture|offering|service|
            ecosystem|toolset|range|answer|system|tool|software|range of services)`,
        except: [
          'the (full|whole|entire|total) (experience|service|system|picture) (is|was|must|should)',
          '(a|the|our|your) (full|whole|entire|total|complete) (system|service|package|tool|range) (cost|costs|price|prices|power|output|size|capacity|load|weight|efficiency|height|value)',
          `(a|the|our|your|one) (single|unified|integrated|entire|whole) [_] (platform|system|tool|service|
            experience|suite|software|toolkit|range|ecosystem|toolset|solution|package)`,
        ],
      },
      '360-degree',
      '(360|360°) (view|solution|service|support|approach|care|visibility)',
      `(total|complete|full|absolute|ultimate|utmost|maximum|unmatched|endless|infinite) (flexibility|
        control|freedom|visibility|transparency|peace|confidence|convenience|comfort|security|protection|
        reliability|coverage|satisfaction|privacy|clarity|scalability|versatility|customisation|
        customization|compatibility|relaxation)`,
      `(infinitely|endlessly|fully|completely|totally|highly) (flexible|customisable|customizable|
        configurable|adaptable|scalable|extensible|versatile|tailored|bespoke|personalised|personalized)`,
      `(tailored|tailor-made|bespoke|customised|customized|personalised|personalized) (solution|
            solutions|experience|experiences|approach|service|services|to your (needs|every|unique|exact|
            specific|business))`,
      `(to (suit|fit|match|meet)) (your|every|any|all|each|everyone's|everybody's) [_] (needs|need|budget|
        taste|tastes|style|lifestyle|requirements|mood|schedule|business|pocket|goals|workflow)`,
      `(grow|grows|scale|scales|growing|scaling|evolve|evolves|adapts|adapt|flex|flexes) (with|to|
        alongside) (you|your (business|team|needs|company|family|ambitions|ambition|goals|practice|child|
        organisation|organization))`,
      '(solution|solutions) (for|to) (all|every|any|everything|your)',
    ],
  },
];
