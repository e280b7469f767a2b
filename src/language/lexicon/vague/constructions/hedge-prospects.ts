import type { PhraseGroup } from '../../phrase-group.js';

/** What copy promises with a way out; a fault or a fine is no promise. */
const GOOD = `save|spare|cut|reduce|improve|increase|boost|double|halve|beat|outlast|outperform|raise|lower|ease|lift|shorten|help|bring|make|give|
    earn|win|pay|solve|fix|prevent|avoid|relieve|soothe|calm|restore|unlock|surprise|delight|please|transform|replace|rescue|
    protect|free|settle|speed|lighten|brighten|sharpen|strengthen|repay|recover|shave|trim`;
const GAIN = `relief|peace|calm|order|results|savings|comfort|joy|happiness|better|fewer|less|more|lower|higher|faster|quicker|calmer|happier|
    healthier|smoother|well-being|wellbeing|health|success|prosperity`;
const AIM = `better|healthier|happier|calmer|smoother|brighter|comfort|health|happiness|success|goal|goals|dream|dreams|ambitions|potential|best|ideal|noticeable|marked|lasting|lighter|easier|fuller|longer`;
/** Of these, what does good to somebody whatever its subject: customers tend to pay, and wasps to settle. */
const BENEFIT = `save|spare|cut|reduce|improve|boost|double|halve|beat|outlast|outperform|ease|shorten|relieve|soothe|calm|delight|
    please|transform|rescue|lighten|brighten|sharpen|strengthen|shave`;

const LEAD = 'help|helps|helping|nudge|nudges|steer|steers|carry|carries|bring|brings|move|moves';

/** Promises that are only likely, partly true or said of what has been known. */
export const hedgeProspects: readonly PhraseGroup[] = [
  {
    about: 'A chance, a prospect, a way towards',
    needs: 'claim',
    instead: 'Say what it does and for whom, or give the share of cases.',
    phrases: [
      {
        phrase: `(stand|stands|have|has|offers|offer|give you|gives you|give your _|gives your _) (a|an|every) [very|pretty|better than even|more than] (good|fair|decent|fighting|reasonable|sporting|strong|excellent|real|better|solid|serious|great|every) (chance|prospect|hope|shot|likelihood) (of|to|that|at)`,
        except: [
          '(have|has) (a|an) _ (chance|prospect|shot) (at|of) (the|a) (prize|title|cup|jackpot|raffle)',
        ],
      },
      '(have|has|stand|stands|with) every (chance|prospect|hope|likelihood|expectation) (of|to|that)',
      '(go|goes|going|went) (some|part of the|a good part of the|much of the|most of the|a little) (way|distance) (towards|toward) _',
      `(${LEAD}) (you|people|families|them|customers) [gently|steadily] (towards|toward|closer to|nearer to) (${GAIN}|(a|an|your) (${AIM}))`,
      `(${LEAD}) (you|people|families|them|customers) on the (way|road|path) to (${GAIN}|(a|an|your) (${AIM}))`,
      `(contributes|contribute|conduces|conduce) to (${GAIN}|(a|an|your) (${AIM}))`,
      '(is|are) (conducive|instrumental) (to|in) _',
    ],
  },
  {
    about: 'What it tends, is known or is expected to do',
    needs: 'claim',
    instead: 'Say in which share of cases, or what it depends on.',
    phrases: [
      {
        phrase: `has [often|sometimes|on occasion|more than once|also|even] been (known|seen|heard|reported|said|observed|rumoured) to _`,
        except: [
          '(bug|error|cat|dog|rabbit|fox|mouse|gull|bird|wave|train|delay|lift|ghost|wind|fog|weather|river|road|founder|boss|director) has [_] been (known|seen|heard|reported|said|observed) to _',
          'has [_] been (known|seen|heard|reported|said|observed) to (work|run|compile|build|operate|occur|rain|snow|groan|creak|happen|fail|break|leak|bark|freeze|flood|stick|stall|jam|hide|bite|sing|snore|fall|cause|close|miss|lose|refuse|trip|crash)',
        ],
      },
      `(tends|tend) (to|not to) (${BENEFIT}|(bring|give|make) (relief|peace|calm|order|comfort|joy|happiness|better|you|your|them))`,
      {
        phrase: `(is|are|be) (expected|supposed|meant|calculated|liable|apt|inclined|sure|known|certain|hoped) to (save|spare|cut|reduce|improve|boost|beat|outlast|outperform|shorten|bring you|make you|make your|give you|earn|relieve|soothe|restore|transform|replace|pay for)`,
        except: [
          '(guests|members|tenants|drivers|visitors|staff|you|students|patients|parents) (is|are|be) (expected|supposed|meant|known) to _ [_]',
        ],
      },
      'can be (expected|relied upon|counted on|trusted|depended upon|depended on) to _',
      `just (might|may) [well] (${GOOD})`,
      `(might|may) just (${GOOD})`,
      `[just] (may|might) (beat|spare|halve|outlast|outperform|soothe|rescue|lighten|brighten|repay|transform|delight|surprise|double) (you|your|the|what|it|a|an|any|even|most)`,
      {
        phrase: `(generally|usually|mostly|normally|typically|often|mainly|largely|as a rule) (does right|does well|pays off|pays for|works out|gets it right|comes through|sees you right|holds up|does the trick|does the job|solves|cures|helps|beats|spares|saves|succeeds) (by|well|for|the|it|itself|you|your|a|an|what|best|with|most|.)`,
        except: ['(usually|normally|typically|often|mostly|generally) (helps|saves) (on|out)'],
      },
      {
        phrase: 'more or less _',
        except: [
          'more or less (than|of|often|time|money|space|frequently|sugar|salt|water|oil|power|butter|milk|light|heat|.|!|)',
          '(#|a|one|for|be|weigh|weighs|costs|cost|spend|need|eat|pay|order|take) more or less _',
        ],
      },
      '(is|are|gives [you]|give [you]|gets|get) as good as (never|always|nothing|none|everywhere|everyone|all|every|instant|instantly|immediate|free|full|certain|guaranteed|unlimited|impossible|invisible|silent|zero|unbreakable|indestructible|painless|finished|identical|perfect|perfectly|complete|permanent)',
      'you as good as (never|always|full|unlimited|instant|perfect|complete)',
    ],
  },
  {
    about: 'Luck, rumour and the makings of',
    needs: 'claim',
    instead: 'Say what it does and for whom, or give the share of cases.',
    phrases: [
      'with a (fair|following|good|favourable|favorable) (wind|breeze)',
      `(is|are) (thought|said|reputed|rumoured|rumored|believed|reckoned|claimed) to (${BENEFIT})`,
      `you will (very|most|quite|more than) (likely|probably) (${BENEFIT}|love|never|find)`,
      '(has|have) [all] the (makings|making|ingredients|promise|stuff) of (a|an|the|your)',
      '(could|may|might|can|will probably) [well|just] be the (making|saving|answer|end|cure|start) of (your|a|the|all|many|any)',
      '(chances|odds) are [that] (your|our|you will)',
      '(may|might|could) just be (what|the|your|one|exactly|all)',
      'the best possible (chance|start|shot|odds|outcome) (of|to|at|for|in)',
      {
        phrase:
          '(can|could|may|might) make (quite a|a big|a real|a world of|all the|a huge|a noticeable|a great|such a|a considerable) difference [to|in]',
        except: ['a small error can make a _ difference [to|in]'],
      },
    ],
  },
];
