import type { LexiconPhrase } from '../lexicon.js';

/** Ways to say that nothing is to be paid. */
export const freeOfChargePhrases: readonly LexiconPhrase[] = [
  { phrase: 'on the house', except: ['on the house _'] },
  { phrase: '(is|are|comes|come) on us' },
  { phrase: 'we (pay|cover|pick up) the (postage|shipping|delivery|fee|bill|tab|fare|cost)' },
  { phrase: 'for (free|nothing)', except: ['not for nothing', 'good for nothing', 'for nothing but'] },
  { phrase: 'free of charge' },
  { phrase: '~cost [you|them|your _] nothing' },
  { phrase: 'at no [extra|additional|added|further] (cost|charge)' },
  { phrase: '(without|no) [extra|additional] charge', except: ['(without|no) charge (for|on|of)'] },
  {
    phrase: '(is|are|comes|stays) [always|completely|totally|entirely] free',
    except: [
      '(is|are|comes|stays) [always|completely|totally|entirely] free (of|from|to|up|for|at|if|when|with|until|and|-)',
    ],
  },
  { phrase: '(is|are|comes|stays) free for (every|all|everyone|everybody|anyone)' },
  { phrase: 'complimentary' },
  { phrase: "with (our|the house's) compliments" },
  { phrase: 'with the compliments of (the house|the hotel|the chef)' },
  { phrase: 'we (charge|ask|take) [you] nothing' },
  { phrase: 'there is nothing to pay' },
  { phrase: '(costs|cost) [you] (not a|no) (penny|cent)' },
  { phrase: 'gratis' },
];

/** What makes a charge nothing in some cases only: children, a first time, a spend. */
export const freeInSomeCases: ReadonlySet<string> = new Set(
  'first if when once over under above after until before from with children kids students members subscribers trial except unless only second third minimum'.split(
    ' ',
  ),
);

/** Nouns of what somebody has to pay, wait for or keep to: "no exit fee" denies an entry of that name. */
export const burdenNouns: ReadonlySet<string> = new Set(
  'fee charge surcharge deposit penalty notice period term commitment contract commission excess markup interest'.split(
    ' ',
  ),
);
