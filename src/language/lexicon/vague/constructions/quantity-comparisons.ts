import type { PhraseGroup } from '../../phrase-group.js';

const ABSURD = `indecent|ridiculous|obscene|absurd|ludicrous|staggering|shocking|embarrassing|unholy|alarming|outrageous|preposterous|sinful|wicked|
    scandalous|eye-watering|jaw-dropping|mind-boggling|princely|shameless|improbable|unseemly|unreasonable|frankly silly|silly|
    astonishing|amazing|astounding|incredible|extraordinary|phenomenal|prodigious|heroic|breathtaking|colossal|gargantuan|
    whopping|thumping|almighty|godly|ungodly|bewildering|respectable|goodly|frightening|terrifying|dizzying|improper`;
const LARGE =
  'considerable|substantial|handsome|tidy|princely|sizeable|sizable|serious|vast|large|significant|hefty|healthy|appreciable|worthwhile|meaningful|noticeable|impressive|enormous|huge|massive|startling|dramatic';

/** What falls and rises in figures. */
const MEASURED = `cost|costs|bill|bills|price|prices|spend|spending|revenue|sales|income|profit|profits|budget|budgets|errors|complaints|
    returns|waste|time|energy|emissions|usage|traffic|rent|fees|tax|taxes|wages|payroll|footprint|workload|day|week`;

/** Amounts that are told by a likeness, or by how they strike somebody. */
export const quantityComparisons: readonly PhraseGroup[] = [
  {
    about: 'An amount by how it strikes one',
    needs: 'claim',
    instead: 'Give the figure, and over what time it was measured.',
    phrases: [
      `(a|an|the|any|such a|quite a|some) (${ABSURD}) (margin|amount|number|quantity|sum|heap|pile|selection|choice|share|proportion|portion|abundance|profusion|array|chunk|degree|extent) [of|from|in|to]`,
      `at (a|an) (${ABSURD}) (rate|pace)`,
      '(goodness|heaven|god|lord|who|dear) [only] knows how (many|much)',
      {
        phrase:
          '(savings|gains|returns|rewards|benefits|margins|discounts) (is|are) (handsome|considerable|substantial|significant|huge|enormous|sizeable|impressive|healthy|tidy|generous)',
        except: [
          '(if|when|where|whether|unless) __ (is|are) _',
          '(savings|gains|returns|rewards|benefits|margins|discounts) (is|are) _ [,] (if|when|where|for|says|said|according|in|on)',
        ],
      },
      {
        phrase: `(a|an|the|by a|such a) (${LARGE}) (margin|saving|savings|rise|reduction|increase|decrease|improvement|difference|boost|gain|uplift) (in|of|on|from|to|for|.|,|!)`,
        except: ['(no|not|without) (a|any) _ (rise|difference|increase) _', 'the significant difference _'],
      },
      // A fall, a cut or a slice may be one of flesh or of cake.
      `(a|an|the|such a) (${LARGE}) (fall|drop|cut|dip|jump|slice|chunk) (in|of|off|from) [the|your|our|their|its] [energy|heating|fuel|running|phone|support|working|operating] (${MEASURED})`,
      `(save|saves|saved|saving|spare|spares|spared|make|makes|made|earn|earns|earned|raise|raised|raises|shave|shaves|free|frees|cut|cuts|gain|gains|won|recovered|recover) [_|_ _|_ _ _] (${LARGE}) (sums|amounts|savings|quantities|numbers)`,
      '(considerable|handsome|princely|tidy|eye-watering|jaw-dropping|mind-boggling|staggering|dizzying|untold) (sums|savings|amounts|numbers|quantities|volumes|riches|hours)',
      '(the|at the|any|just the) (sort|kind|sorts|kinds) of (volumes|volume|numbers|figures|savings|sums|speeds|traffic|loads|margins|results|scale|quantities|growth|returns) (that|which|other|others|you|most|to|your|we|_ can only)',
      `(a|an) (small|whole|little|veritable|minor|modest|sizeable) (forest|mountain|fortune|ocean|army|battalion|regiment|lake|sea|avalanche|galaxy|orchestra) of _`,
      '(save|saves|saving|spare|spares|sparing) [you|us|them|your _|the planet] [_] a (small|whole|little|veritable) (forest|fortune|mountain|ocean|country|rainforest)',
      'no (small|mean|little|trifling|inconsiderable) (number|amount|sum|part|measure|share|saving|margin|quantity) [of|in]',
      '(not|no) (a|an|) (inconsiderable|insignificant|insubstantial|negligible) (number|amount|sum|part|share|saving|margin|quantity)',
      'by (a|some) (distance|way|stretch|whisker|country mile|mile|street|furlong|landslide|chalk|long chalk) (.|!|,|–|—)',
    ],
  },
  {
    about: 'More than somebody could count',
    needs: 'claim',
    instead: 'Give the number.',
    phrases: [
      `more [_|_ _|_ _ _] than (you|anyone|anybody|one|we|they|most people|(a|an|any|your|our) _) (could|can|would|will|has|have|had|might) [ever|possibly] (count|list|name|shake|imagine|remember|mention|reckon|recall|counted|named|fingers)`,
      'more [_|_ _|_ _ _] than (you|anyone|anybody|one|most people) could [ever|possibly] (eat|read|drink|try)',
      'more [_|_ _|_ _ _|_ _ _ _] than we have (room|space|time|fingers|words|ink|shelves|names) (to|for|on)',
      'more [_|_ _|_ _ _] than there are (stars|grains|fish|birds|bees|ants|sheep|trees|leaves|hairs|raindrops|pebbles|pigeons|waves|clouds|blades of grass) (in|on|under|at)',
      'more [_|_ _] than (a|an|the|your) [_] _ has (_ |)(had|seen|eaten|got|hairs|teeth|legs|bones|pages|spots|windows|arms|keys|lives|sides|songs|feathers|stars|hot _)',
      '(too many|so many|more) [_|_ _] (to count|to mention|to list|to name|to number) [here]',
      '(you|anyone|we|they) (will|would|could|can|soon) [never] (lose|lost|loses) count (of|.|!|,)',
    ],
  },
  {
    about: 'Off a cliff, through the roof, a pretty penny',
    needs: 'claim',
    instead: 'Give the figure, and over what time it was measured.',
    phrases: [
      '(list|menu|choice|range|catalogue|selection) (goes|runs|stretches) on and on [and on]',
      {
        phrase: `(${MEASURED}|orders|bookings|productivity|morale|savings|demand|output|ratings|rankings|queries|churn) [_|have|has|will|_ _] (falls|fall|fell|drops|drop|goes|go|went|gone|dives|tumbles|rise|rises|rose|shoot|shoots|shot) [straight|right|clean] (off a cliff|off the cliff|through the floor|through the roof|like a stone|into orbit|sky-high|out of sight)`,
        except: [
          '(if|when|unless|until) [_|_ _|_ _ _] (falls|fall|fell|drops|drop|goes|go|went|rise|rises|shoot|shoots) [straight] _ (a|the) _',
        ],
      },
      '(sales|sign-ups|signups|bookings|profits|scores|grades|orders|conversions|productivity|morale|savings|takings|revenue|donations) [_|have|has|will|_ _] (~rocket|~soar|~skyrocket|~mushroom|~snowball|~balloon|~surge)',
      '(bills|costs|queries|complaints|errors|waste|sickness|absence|returns|stress|churn|staff turnover|waiting times|paperwork|fuel use) [_|have|has|will|_ _] (~plummet|~nosedive|~plunge|~evaporate|~melt|~dwindle|~vanish)',
      {
        phrase: `(save|saves|saved|saving|spare|spares|make|makes|earn|earns) [you|them|us|your _|our _] (a (pretty penny|packet|mint|bundle|bomb|few bob|bob or two|king's ransom|bucketload)|an arm and a leg)`,
        except: ['(save|spare) a (packet|bundle|mint|bomb) of'],
      },
      'enough to (choke|sink|fell|stun|floor|shame|flatten) (a|an|the) [_] (horse|ship|battleship|ox|bishop|library|elephant|whale|navy|army|pope|banker|saint|barge|lorry|castle|mule|cathedral|giant)',
      `(takes|take|knocks|knock|shaves|slices|cuts|lops|chops|carves|bites|eats) (a|some) [good|big|nice|fair|decent|hefty|huge|large|tidy|serious|healthy] (chunk|slice|bite|lump|whack|dent|wedge) (off|out of|from|in|into) [the|your|our|their] [energy|heating|fuel|running|phone|support|working|operating] (${MEASURED})`,
      'a mere (handful|fraction|trifle|smattering|pittance) [of]',
      {
        phrase:
          '(a good few|a fair few|a good many|an awful lot|a fair number|a goodly number|rather a lot|rather more|not a few) (of|more|better|fewer|less)',
        except: [
          '(a good few|a fair few|a good many|an awful lot|a fair number|rather a lot) of (stairs|steps|rain|snow|questions|you|people (ask|asked|call|called|ring))',
        ],
      },
      '(nothing|not) to (sneeze|sniff|be sneezed|be sniffed) at',
      '(costs|cost|yours for|sells for|sell for|lets for|rents for) (a song|peanuts|next to nothing|pennies|pocket money|loose change|small change|the price of a (coffee|sandwich|pint|stamp|bus ticket|newspaper|song))',
    ],
  },
];
