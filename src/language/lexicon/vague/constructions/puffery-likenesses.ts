import type { PhraseGroup } from '../../phrase-group.js';

const RARE = `thoroughbred|racehorse|swan|peacock|rolls-royce|diamond|
    stradivarius|unicorn|ferrari|champagne|oasis|beacon|masterpiece|
    aristocrat|crown|nugget|titan|rembrandt|bentley|aston martin|phoenix|prize|mozart`;

const SUPERLATIVE = `nicest|kindest|loveliest|prettiest|cosiest|warmest|finest|tastiest|cleverest|smartest|sweetest|softest|friendliest|calmest|
    gentlest|happiest|jolliest|merriest|sanest|handsomest|neatest|snuggest|comfiest|coolest|boldest|grandest|freshest|juiciest|
    silkiest|smoothest|sleekest|slickest|sharpest|brightest|tidiest|proudest|noblest|dreamiest|crispiest|creamiest|best|greatest`;

/** Praise by likeness, by nature's intention and by how it always should have been. */
export const pufferyLikenesses: readonly PhraseGroup[] = [
  {
    about: 'As it ought to be',
    needs: 'claim',
    instead: 'Say what is different, and by how much.',
    phrases: [
      {
        phrase: `(as|the way|how) (it|they|_|the _) (should|ought to|was always meant to|were always meant to|was meant to|were meant to|was intended to|were intended to|deserves to|deserve to) (be|have been|feel|taste|look|sound|work|run|behave|smell|go)`,
        except: [
          '(know|see|check|explain|decide|show|tell|shows|tells|agree|learn|describe|describes|say|says|exactly|ask|asks) [_|_ _] (as|the way|how) (it|they|_|the _) (should|ought to) _',
        ],
      },
      `the way (nature|the gods|god|heaven|grandma|granny|your gran|your mother|your grandmother|mother|tradition|the romans|our forefathers|they) (intended|meant|made it|made them|used to make|would have wanted|would have liked|likes it|does it|did it)`,
      'as (nature|god|the gods|heaven|the maker) (intended|meant)',
      'the way _ [_] (should|ought to) always (be|have been)',
      ', (made|grown|gone) (radiant|beautiful|human|delicious|glorious|lovely|joyful|delightful|brilliant|magical|effortless|fun|perfect|sublime|civilised|civilized|elegant|irresistible|mighty|noble|graceful|luminous)',
      ', (as it should be|as they should be|the way it should be|the proper way|the right way|properly done|with feeling|with soul|with heart|with a heart|without compromise|with swagger|with panache) (.|!)',
    ],
  },
  {
    about: 'A thing of beauty, and other essences',
    needs: 'claim',
    instead: 'Say what it does or has that is worth the praise.',
    phrases: [
      '(a|an) (thing|work|creature|piece|place|object|feat|stroke|touch|miracle) of [rare|great|real|pure|quiet|true|some|sheer|uncommon|singular|unusual|such] (beauty|wonder|joy|genius|grace|elegance|brilliance|inspiration|magic|poetry|charm|nobility|engineering)',
      '(turned|cranked|dialled|dialed|taken|pushed) [right|all the way] up to (eleven|11|ten)',
      '(pure|sheer|liquid|bottled|distilled|unalloyed|undiluted|unadulterated) [_] (summer|joy|magic|sunshine|happiness|delight|bliss|poetry|gold dust|genius|luxury|pleasure|indulgence|heaven|serenity|excellence|perfection|wonder|brilliance|glee|elegance)',
      "the (dog's|dogs|bee's|bees|cat's|cats|gnat's|duck's|snake's|elephant's|flea's) (dinner jacket|bollocks|knees|pyjamas|pajamas|whiskers|whisker|elbows|adenoids|hips|eyebrows|instep)",
      "(the|a) (mutt|badger|bee|cat) 's (nuts|knees|pyjamas|whiskers)",
      '(magic|poetry|joy|sunshine|summer|happiness|heaven|genius|luxury|calm|serenity|music|romance) (on|in|by) (wheels|a plate|a bottle|a box|a glass|a cup|a jar|a tin|your pocket|a bowl|legs|the hoof|a (_ )_ box)',
      `(a|an|the) (${RARE}) (among|amongst|amid|in a (sea|world|field|stable|crowd|herd|flock|desert|forest) of) [_] _`,
      '(a|an|the) (rolls-royce|rolls|ferrari|bentley|stradivarius|mozart|einstein|champagne|rembrandt|everest|harrods|cadillac|mercedes|sistine chapel|taj mahal|mona lisa|beyonce|pele|messi|shakespeare) (of|among) _',
      `(would|could) make (a|an|your|the) [_] (angel|angels|grown _|statue|banker|rival|rivals|swan|stone|saint|bishop|emperor|king|cynic|sommelier|michelangelo|chef) (weep|cry|jealous|blush|sing|smile|envious|proud|swoon|purr)`,
    ],
  },
  {
    about: 'The nicest that anybody ever did anything with',
    needs: 'claim',
    instead: 'Say what it does; leave the ranking to others.',
    phrases: [
      `(the|our) [very|single|simply] (${SUPERLATIVE}) _ [_] (a|an|any|you|your|we|anyone|anybody|that) __ [_] [will|has|have] ever`,
      `(the|our) [very|single|simply] (nicest|kindest|loveliest|prettiest|cosiest|warmest|friendliest|calmest|gentlest|happiest|sanest|neatest|snuggest|comfiest|tidiest|dreamiest|jolliest) _ [_] (you (will|could|can) [ever] (find|meet|see|have|taste|stay)|there is|anywhere|this side of|money can|on earth|in (town|the (world|business|trade|land)))`,
      `(a|our) (benchmark|yardstick|touchstone|byword|reference point|role model|shining example|beacon) (for|to|of) (the|all|every|others|its|our|an|half the) [whole|entire|other|rest of the] (profession|industry|trade|field|world|rest|others|sector|market|country|city|business|region|genre|craft)`,
      '(the|an) (example|standard|measure|mark) (that|by which|which|against which) (all|others|the rest|every other|everyone else|rivals) [_|_ _] (is|are|follow|follows|aspire|judged|measured|copy|chase)',
      '(puts|put|putting) the (rest|others|competition|opposition|trade|industry) (to shame|in the shade|to sleep)',
      '(punches|punching|punch) [well|far] above (its|their|our) weight',
      '(nothing|no one|nobody) (to touch|can touch|comes close to|holds a candle to|touches|compares to|compares with|rivals|beats) (it|us|them|ours|our _|the _)',
      '(knocks|knock|beats|blows) (the socks|the spots|spots|the rest|everything else) (off|out of the water)',
      '(head and shoulders|streets|light years|leagues|a cut|several cuts|miles) (above|ahead of) (the (rest|others|competition|field|pack)|any|anything|everyone|what|most|its)',
      '(you|your (guests|customers|team|family|dog|skin|feet|taste buds|neighbours|neighbors)) will (wonder how|never look back|fall in love|swoon|purr|thank yourself|positively glow|be the envy|sing our praises)',
    ],
  },
  {
    about: 'Belters, heaven and other exclamations',
    needs: 'claim',
    instead: 'Say what it does; leave the applause to the customer.',
    phrases: [
      '(wrote|write|writes|rewrote) the (book|rulebook|manual) on _',
      '(do|does|could) not (come|get) (any|much) (finer|nicer|fresher|smarter|sweeter)',
      '(do|does|could) not come (any|much) better',
      '(do|does) not come (better|finer|fresher|kinder|smarter) than (this|these|ours|that|us)',
      {
        phrase:
          '(tastes|taste|sounds|sound|feels|feel|smells|straight|sent|made|matched|match) [_] (in|from|of|like) (heaven|paradise|the gods|angels)',
        except: ['(sent|straight|made|match|matched) [_] (from|in) heaven knows'],
      },
      '(a|an) [absolute|total|proper|real|right|little] (belter|corker|stunner|humdinger|stonker|showstopper|godsend|doozy|beaut)',
      {
        phrase:
          '(a|an) (absolute|total|proper|right|true|real) (triumph|winner|gem|treasure|dream|treat|legend|riot|hoot|marvel|wonder|delight|joy|beauty|jewel|revelation|masterpiece)',
        except: [
          '(a|an) _ (treasure|dream|star|gem|legend) (chest|hunt|map|house|catcher|sign|stone|has|is|trove|of)',
        ],
      },
      '(what|everything|all|than) (every|any|most) _ [_] (dream|dreams) (of|about)',
      'you have never [really|truly|properly|yet] (slept|eaten|tasted|lived|seen|heard|driven|flown|felt|walked|danced|skied|bathed|relaxed|cooked) (until|till|like this)',
      '(prepare|get ready|brace yourself) [yourself] to (be (amazed|wowed|delighted|dazzled|astonished|impressed|spoiled|spoilt|charmed|thrilled|enchanted|blown away)|fall in love|swoon|drool|smile)',
      '(a|your|our) [little|small|own|real] (slice|piece|corner|taste|glimpse|bit|patch|sliver) of (paradise|heaven|bliss|eden|magic|luxury|perfection)',
      {
        phrase:
          '(handsome|beautiful|pretty|lovely|elegant|gorgeous|delicious|stylish) enough to (hang|frame|eat|kiss|marry|grace|wear)',
        except: ['(not|if it is) _ enough to _'],
      },
      'will think (it is|they are in) (christmas|heaven|their birthday|paradise)',
      '(raise|raises|raised|raising) the (bar|standard) (.|!|for|so|again|sky)',
    ],
  },
];
