import type { PhraseGroup } from '../../phrase-group.js';

/** What a thing is said to be more of, of any trade. */
const COMPARATIVES = `slimmer|thinner|calmer|roomier|bigger|smaller|softer|tidier|kinder|fairer|leaner|greener|shorter|thicker|
    tastier|rosier|healthier|sweeter|gentler|lighter|warmer|cooler|quieter|cheaper|faster|quicker|safer|smarter|
    stronger|simpler|easier|happier|fresher|cleaner|brighter|smoother|sharper|clearer|richer|tougher|comfier|
    cosier|crisper|deeper|finer|nicer|better|friendlier|livelier|neater|steadier|wiser|younger|dearer|nimbler|
    fewer|less|lower|higher|longer|sooner|earlier`;

/** How sentences give amounts that are none, with a slot for what they speak of: any trade's words fit in. */
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
          `(huge|massive|enormous|vast|immense|mammoth|colossal|gigantic) (oak|tree|trees|rock|rocks|
            boulder|stone|stones|crane|storm|wave|waves|whale|statue|fireplace|beam|beams|crater|asteroid|
            bear|tusk|bone|bones|star|stars|problem|problems|challenge|burden|headache|pain|risk|waste|fine|
            fines|pressure|mistake|breach)`,
        ],
      },
      `(cover|covers|serve|serves|reach|reaches|across|throughout) (much|most|large parts|large areas|
        many parts|large swathes|huge swathes|vast areas) of`,
      {
        phrase: `(extensive|considerable|substantial|sizeable|sizable|wide|broad) (experience|expertise|network|
            knowledge|library|selection|range|choice|menu|catalogue|catalog|discount|discounts|savings|
            support|coverage|programme|program)`,
        except: ['_ range :'],
      },
      {
        phrase: `(affordable|sensible|keen|keenest|rock-bottom|reasonable|low|competitive|pocket-friendly|
            wallet-friendly|budget-friendly) [monthly|running|daily|setup|set-up|weekly|annual] (price|
            prices|pricing|rates|fees|costs|fares|premiums|payments|bills|plans|tariffs|rents)`,
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
      {
        phrase: '(all manner|every kind|every sort|all kinds|all sorts) of _',
        except: [
          '(get|hear|answer|asked|have|face|with) (all kinds|all sorts) of (questions|problems|issues|weather|frustration)',
        ],
      },
      'a whole (world|universe|host|range|raft|library|galaxy) of',
      {
        phrase:
          '(hours|days|weeks|evenings|weekends) [of your|of their|every|each|a] [week|month|day|life] back',
        except: [
          '# (hours|days|weeks|evenings|weekends) [of your|of their|every|each|a] [week|month|day|life] back',
        ],
      },
      {
        phrase:
          '(~save) [you|them|your team|your staff|everyone|yourself] [and _] (time|money|hours|days|weeks|hassle|energy|paper)',
        except: ['(to|not|cannot) save _ _', '(to|not|cannot) save (time|money|energy|paper)'],
      },
      '(~free) up [your|their|more|valuable] (time|hours|staff|team|people)',
    ],
  },
  {
    about: 'More by a measure that is none',
    needs: 'claim',
    instead: 'Give the difference as a figure, with what it was measured against.',
    phrases: [
      {
        phrase: `(far|much|way|miles|streets|worlds|a lot|a whole lot|a great deal|a good deal|a good bit|a fair bit|a fair deal|
          so much|that much|ever so much|appreciably|vastly|infinitely| loads|heaps|tons) (${COMPARATIVES})`,
        except: [
          '(not|no|how|too|as|so|very) (far|much|a lot|rather) _',
          '(as much|so much|too much|how much|that much) (less|more|fewer|longer|higher|lower) than',
          '(rather|far|much) (longer|less|higher|lower|smaller|shorter|thinner|thicker|bigger|deeper|earlier|older) _',
          '(a lot|much|far) (longer|less|higher|lower|smaller|shorter|bigger|deeper|earlier) than',
          'much (less|longer|lower|higher|smaller) _',
        ],
      },
      `(${COMPARATIVES}) by (far|miles|a mile|a distance|a street|some way|some distance|an order|a (good|wide|long|comfortable|handsome|clear) (margin|way))`,
      'by (a|some) (good|wide|comfortable|handsome|considerable|healthy|clear) (margin|distance|measure)',
      '(a|the) world of (difference|good)',
      'chalk and cheese',
      '(cut|cuts|cutting|slice|slices|trim|trims|slash|slashes) [_|_ _|_ _ _] (to ribbons|to the bone|down to size|to shreds)',
    ],
  },
  {
    about: 'A saving, a sum or a crowd by its looks',
    needs: 'claim',
    instead: 'Give the sum, the share or the count.',
    phrases: [
      `(eye-watering|jaw-dropping|handsome|tidy|healthy|hefty|chunky|juicy|meaty|whopping|stonking|thumping|cracking|
        sky-high|bumper|tasty|princely|unheard-of|unbeatable|mouth-watering|attractive|impressive|decent|nice) (saving|savings|discount|
        discounts|profit|profits|return|returns|margin|margins|rebate|reward|rewards|dividend|dividends|yield|
        yields|gain|gains|sum|cashback|reduction|reductions|deal|deals|prices|rates|pay rise)`,
      'dirt cheap',
      'cheap as chips',
      '(cost|costs|costing|pay|paying|spend|charge|charges) (next to nothing|a pittance|small change|loose change|almost nothing)',
      'for (pennies|a pittance)',
      '(yours|sold|sells|lets|rents|goes|bought|works|done) for (small change|loose change|a song|peanuts)',
      'not a few [of] (our|the|your|those|them|people|customers|guests|_)',
      `any number of (our|them|those|us|ways|reasons|pubs|delights|treats|walks|things (to|you)|places to|
        people (have|will|come|swear)|happy|pleasures)`,
      'in [their|its] (droves|multitudes|legions|their hundreds|their thousands|their millions)',
      {
        phrase: `(bursting|brimming|teeming|jam-packed|chock-full|overflowing|awash|bulging|groaning|groan|groans) (with|at the seams|under)`,
        except: [
          `(overflowing|awash|bulging|crammed|stuffed|overflowing|bursting) with (waste|rubbish|water|litter|goose|pork|
            rice|garlic|sage|herbs|cheese|down|feathers|people)`,
          '(bin|bins|drain|drains|gutter|gutters|inbox|inboxes) [_] (overflowing|bursting|bulging) _',
        ],
      },
      'enough _ [_] (for|to feed) (the whole|a whole|an entire|a small|half the) (street|family|army|village|town|team|crew|office|neighbourhood|neighborhood|battalion|regiment|party|school)',
      'a good many _',
      'bargains galore',
    ],
  },
  {
    about: 'A judgement in the place of a price or a number',
    needs: 'claim',
    instead: 'Give the figure.',
    phrases: [
      '(pleasingly|surprisingly|refreshingly|remarkably|pleasantly|amazingly|astonishingly|unbelievably|ridiculously|astoundingly|delightfully|shockingly|impressively|unusually|strikingly|incredibly|wonderfully|agreeably|reassuringly|startlingly|suspiciously|absurdly) (low|high|cheap|affordable|inexpensive|reasonable|small|large|big|short|long|roomy|spacious|little|few|many)',
      'by the (barrowload|bucketload|shedload|cartload|lorryload|truckload|boatload|bagful|armful|hatful|handful|basketful|wagonload|sackful)',
      '(quite a number|quite some number|a fair number|a good number|a great number|a goodly number|a healthy number|no small number) of _',
      '(a|the) (feast|banquet|treasure trove|treasury|smorgasbord|cornucopia|riot|bounty|galaxy|sea|mountain|ocean|rainbow|kaleidoscope|embarrassment) of _',
      '(tens|dozens|scores|hundreds|thousands|hundreds of thousands|millions) of (pounds|euros|dollars|kroner|francs) (better off|saved|richer|cheaper)',
      '(cheaper|better|closer|nearer|more _|less|warmer|lighter|bigger|stronger|softer|quieter) than you (would|could|might|will|had|have|) [ever|] (dare|dared|dream|dreamed|hoped|hope|imagine|imagined|think|thought|expect|expected|believe|guess|fear|feared)',
      "(a|one) (small|tidy|little|minor|veritable) (fortune|king's ransom)",
    ],
  },
  {
    about: 'So low that, and a whole of them',
    needs: 'claim',
    instead: 'Give the figure.',
    phrases: [
      'so (low|cheap|small|little|generous|affordable|reasonable|good) [that] (you|your _|they|we) (will|would|might|may|can hardly|could) [_] _',
      '(a little|a bit|that bit|that little bit|a touch|a shade) (greener|kinder|brighter|fairer|happier|gentler|friendlier|smarter|calmer) [.|!|,|and|than]',
      '(thousands upon thousands|hundreds upon hundreds|dozens upon dozens|hours upon hours|heaps upon heaps)',
      '_ galore',
    ],
  },
  {
    about: 'As many as nobody has counted',
    needs: 'alone',
    instead: 'Give the number, with the day on which it was counted.',
    phrases: [
      '(throughput|capacity|power|speed|storage|bandwidth|horsepower|torque|flavour|flavor|charm) to spare',
      'as long as your arm',
      '(savings|benefits|points|perks|rewards|discounts) that [really|soon|quickly] (add|mount|stack) up',
      `(homes|customers|people|families|shops|teams|companies|users|readers|drivers|guests|visitors|patients|students|members|
        firms|businesses|farms|parents|merchants) by the (thousand|hundred|million|dozen|score|busload)`,
      'beyond (number|counting|count) (.|!|,|;|:|–|—|and)',
      'enough _ [_] to (keep|last) (you|anyone|a family) (busy|going|entertained|reading|until|till|for (years|a lifetime|life|ever))',
    ],
  },
];
