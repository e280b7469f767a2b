import type { PhraseGroup } from '../phrase-group.js';
import { ranks } from './puffery-ranks.js';

/** Praise without content: whole phrases and constructions. Single adjectives are in puffery-adjectives.ts. */
export const puffery: readonly PhraseGroup[] = [
  ...ranks,
  {
    about: 'Pictures of praise',
    needs: 'alone',
    instead: 'Say what a customer can see or measure.',
    phrases: [
      'the best version of (yourself|you|themselves)',
      'your (best|healthiest|happiest|strongest|fittest) self',
      '(feel|see|taste|notice) the difference',
      'results you can (see|feel|trust|count on|believe in)',
      '[you are] in (safe|expert|capable|the best) hands',
      'the way _ (should|ought to) be',
      '(the|a) _ you (deserve|have always wanted|always wanted|have been waiting for|never knew you needed)',
      'feels like (home|magic|a holiday|coming home)',
      '(go|goes|going) the extra mile',
      'above and beyond',
      '(exceed|exceeds|surpass|surpasses|beyond) (your|their|all) expectations',
      '(service|support|help|banking|coffee|care) with a smile',
      '(your|their) money (go|goes|work|works|working) (further|harder)',
      {
        phrase: `(great|attractive|keen|unbeatable|fantastic|market-beating|super|amazing|incredible|excellent|
          exceptional|brilliant|outstanding) (rates|prices|deals|deal|value|rate|offers|terms|price)`,
        // An amount.
        except: [
          'a great deal (of|more|less|better|worse|faster|slower|cheaper|easier|quicker|lighter|longer|shorter|happier|about|to (do|say|learn|lose))',
          'by a great deal',
        ],
      },
      'competitive (rates|pricing|prices|rate|fees|terms)',
      '(great|best|real|excellent) value [for money]',
      `(passionate|talented|brilliant|amazing|incredible|fantastic|wonderful|outstanding|exceptional|
        stellar) (team|staff|people|crew|instructors|coaches|trainers|experts|advisers|advisors|consultants|
        engineers|specialists|baristas|chefs)`,
      'like a (dream|charm|boss|rock star)',
      '(good|great|healthy) vibes only',
      'the place to be',
      'the talk of the town',
      'you will (wonder how|never look back|never want)',
      '(a|the) (touch|dash|hint) of (class|magic|luxury|genius)',
      `a (monster|beast|gem|joy|dream|marvel|peach|triumph|treat|belter|cracker|corker|stunner|powerhouse|
        masterpiece|masterclass|feast|symphony|wonder|jewel|diamond|thing|riot|blast) of a _`,
      `(is|are|was) (truly |simply |really |quite |an absolute |absolutely |)a (joy|delight|dream|marvel|
        triumph|revelation|treat|masterpiece|work of art|thing of beauty|wonder|powerhouse|game changer|
        hoot|beauty|gem|wow|blessing|godsend|lifesaver|star|superstar|hero|beast|legend|no-brainer|must)`,
      'a (joy|delight|dream|pleasure) to (use|work with|drive|own|wear|hold|read|run|live in|stay in|cook with|ride|play|watch|visit|behold)',
      `a (sight to behold|feast for the (eyes|senses)|match made in heaven|breath of fresh air|
        labour of love|labor of love|stroke of genius|crowd pleaser|real treat|real gem|hidden gem)`,
      'must (have|have it|see|try|read|visit|own|eat)',
      'to die for',
      'out of this world',
      'next to (perfect|perfection|none)',
      `(sheer|pure|absolute|utter|nothing short of|nothing less than) (magic|genius|perfection|bliss|
        brilliance|joy|poetry|heaven|luxury|indulgence|class|quality|excellence|wizardry|delight|beauty)`,
      '(nothing short of|nothing less than|little short of) (a |an |)_',
      "the bee's knees",
      "the cat's (whiskers|pyjamas|pajamas)",
      "the (dog's|mutt's) (bollocks|nuts)",
      'the (absolute |)business (end|bar none)',
      '(looks|look|is|are|feels) the absolute business',
      '(looks|look) a million (dollars|quid|bucks)',
      'the real deal',
      'the (whole|full|complete|total) package',
      'the stuff of (dreams|legend|legends)',
      'what dreams are made of',
      'built like a (tank|brick|fortress|battleship)',
      '(rock|bomb|bullet|bulletproof) solid',
      'rock-solid',
      { phrase: 'bulletproof', except: ['bulletproof (glass|vest|vests|coffee|helmet)'] },
      'bombproof',
      { phrase: 'military-grade', except: ['military-grade encryption standard'] },
      '(bank|hospital|lab|studio|professional|pro|commercial|consumer|institutional|investor) grade',
      '(enterprise|business|executive|champagne|luxury) (class|grade)',
      'industrial-strength',
      'heavyweight champion',
      '(~punch) above (its|their|our) weight',
      '(~knock|~blow) (your|their) (socks off|mind|minds|away)',
      'blow you away',
      '(mind|jaw|eye|show|heart|breath|head) (blowing|dropping|popping|stopping|taking|turning)',
      'takes your breath away',
      'love at first (sight|bite|click|sip|ride)',
      '(~fall) in love with (it|our|your|the|every|us|this)',
      'you will (love|adore|fall for) (it|our|the|this|how|what|every|them|your)',
      'you are going to love',
      '(made|crafted|brewed|cooked|designed|built|served|poured|grown|baked) with (love|passion|care and love|heart|soul)',
      '(rolls|roys|ferrari|swiss army knife|apple|netflix|uber) of',
      `the (rolls-royce|ferrari|swiss army knife|holy grail|crown jewel|jewel in the crown|secret sauce|
        magic bullet|silver bullet|secret weapon|beating heart) of`,
      '(secret|not-so-secret) (sauce|weapon)',
      '(the|a) (dream|star|crack|killer|winning|magic|ninja|rockstar|all-star) (team|formula|combination|line-up|lineup|touch)',
      'killer (feature|features|app|looks|product)',
      '(on|with) steroids',
      'hits the spot',
      'ticks (all|every) (the |)(box|boxes)',
      'has it all',
      'safety net like no other',
      '(stands|stood) the test of time',
      '(passion|commitment|dedication|devotion) (to|for) (excellence|quality|perfection|innovation|detail)',
      '(committed|dedicated|devoted) to (excellence|quality|perfection|innovation|your success|delivering)',
      'excellence in everything',
      '(you|we) (deserve|deserves) (it|the best|better|nothing less)',
      'because you (are worth|deserve)',
      'only the (best|finest|very best)',
      'the (difference|experience) (is clear|speaks for itself)',
      'speaks for itself',
      'need we say more',
      'what is not to (love|like)',
      '(never|not|no|without) (compromise|compromises|compromising|compromised|compromise) on',
      'uncompromising',
      'a dream come true',
      'proud to be (different|trusted|leading|the best|the first choice|your)',
      'the (complete|definitive|essential) guide (to|for)',
      'in every (bite|sip|stitch|cup|detail|drop|slice|mouthful|bar|glass)',
      '(redefine|redefines|reinvent|reinvents|reimagines) _',
      'nothing (beats|compares to|compares with|matches|rivals|touches) _',
      '(blazing|blaze|blazes|blazed) a trail',
      '(indulge|luxuriate|revel|bask) (in|yourself)',
      'immerse yourself in',
      '(experience|feel|taste|see|discover|hear) the (difference|magic|luxury|joy|thrill|wonder|freedom|passion|excellence)',
      { phrase: 'where _ meets _', except: ['where (the|a|it|one|each|he|she|who) meets _'] },
      'your (satisfaction|comfort|happiness|success|wellbeing|well-being|smile) is (our|the|what|at the) _',
      'our (number one|top|first|main|highest|greatest|only) priority',
      `(put|puts|putting) the (fun|joy|love|magic|soul|heart|life|human|customer|pleasure|romance|sparkle|
        zing|smile|glamour|adventure) back (into|in)`,
      '(modern|timeless|instant|true|future) (classic|classics|masterpiece|masterpieces)',
      'a (fresh|modern|contemporary|delicious|playful|bold) (twist|take|spin)',
      '(truly|really|genuinely) care [about|for]',
      `(friendly|dedicated|caring|knowledgeable|experienced|skilled|professional|attentive|passionate|
        welcoming|expert|talented|enthusiastic|committed|helpful|courteous|approachable|motivated) [,] [and|
        ,] [highly|fully|very|truly] (friendly|dedicated|caring|knowledgeable|experienced|skilled|
        professional|attentive|passionate|welcoming|expert|talented|enthusiastic|committed|helpful|
        courteous|approachable|motivated|trained) (team|staff|crew|people|guides|drivers|nurses|doctors|
        teachers|tutors|advisers|advisors|solicitors|engineers|trainers|instructors|technicians)`,
      `(friendly|dedicated|caring|knowledgeable|experienced|skilled|professional|attentive|passionate|
        welcoming|expert|talented|enthusiastic|committed|helpful|courteous) , (friendly|dedicated|caring|
        knowledgeable|experienced|skilled|professional|attentive|passionate|welcoming|expert|talented|
        enthusiastic|committed|helpful|courteous) and`,
      `our (passionate|talented|wonderful|amazing|fantastic|incredible|brilliant|fabulous|
        outstanding) [_] (team|staff|crew|people|chefs|guides|drivers|nurses|doctors|teachers|tutors|
        advisers|advisors|stylists|therapists|trainers|volunteers)`,
      `(insane|crazy|mad|wild|unreal|killer|explosive|infectious|boundless|unstoppable|crackling|
        ridiculous) (energy|value|vibes|prices|deals|performance|quality|fun|flavour|flavor|flavours|taste|
        looks|detail|power|atmosphere|passion|enthusiasm|savings|results|gains|speed|sound)`,
      '(fall|falling|fallen) in love with [_] _ (again|all over)',
      {
        phrase: '(our|the|a|real|true|genuine|pure|shared|lifelong) passion (for|is|of|behind|shows|drives)',
        except: ['(his|her) passion'],
      },
      '(with|driven by|fuelled by|fueled by|powered by|born of|born from) passion',
      '(in|into) (the best|the very best|great|safe|capable|expert|skilled|trusted|experienced|caring) hands',
      'a safe pair of hands',
      'and then some',
      'that (wow|dazzle|sparkle|sell themselves)',
    ],
  },
  {
    about: 'An adverb of wonder before an adjective',
    needs: 'alone',
    instead: 'Leave the adverb out and say what is good about it.',
    phrases: [
      {
        phrase: `(ridiculously|insanely|outrageously|stupidly|absurdly|wickedly|fiendishly|exquisitely|impossibly|
            ludicrously|sinfully|gloriously|deliciously|magically|majestically|staggeringly|astonishingly|
            amazingly|stunningly|breathtakingly|devilishly|unbelievably|incredibly|phenomenally|wonderfully|
            beautifully|brilliantly|spectacularly) _`,
        except: [
          '_ (easy|simple|fast|quick|uncomplicated|effortless|painless|straightforward)',
          `_ (personal|important|difficult|hard|tough|stressful|complex|complicated|busy|rare|common|sad|
            emotional|hot|cold|long|late|lucky|grateful|proud|sorry|young)`,
          '(beautifully|brilliantly|wonderfully|spectacularly) (and|or|in|on|at|to|for|with|by)',
        ],
      },
      `(truly|properly|seriously|genuinely|utterly|altogether|simply|thoroughly|downright|bloody|damn|darn|
        pretty damn|jolly|dead|mighty|rather) (good|great|elite|exceptional|special|unique|remarkable|
        brilliant|clever|smart|beautiful|gorgeous|lovely|wonderful|magnificent|outstanding|impressive|
        memorable|amazing|awesome|delicious)`,
      '(altogether|simply|truly|infinitely|immeasurably) (finer|better|nicer|lovelier|smarter)',
      '(so|too|almost too) good (it|that|you|to be true)',
      `most (innovative|advanced|powerful|sophisticated|intelligent|beautiful|loved|admired|exciting|
        elegant|stylish|luxurious|exclusive|comfortable|versatile|trusted|complete|intuitive|unforgettable|
        delicious|scenic)`,
      `(smartest|coolest|loveliest|prettiest|cosiest|coziest|happiest|boldest|sleekest|slickest|finest|
        friendliest|comfiest|tastiest|juiciest|freshest|greatest) _`,
    ],
  },
];
