import type { PhrasePattern } from '../lexicon.js';

/** How late something may be done, without a number, by how many days that is beforehand. */
export const momentPhrases: readonly { readonly days: number; readonly phrases: readonly PhrasePattern[] }[] =
  [
    {
      days: 0,
      phrases: [
        '(the|that|on the) same (day|morning|afternoon|evening)',
        'at [very] short notice',
        'at the last (minute|moment)',
        'on the day [itself]',
        'until the last (minute|moment)',
        'spontaneously',
      ],
    },
    {
      days: 1,
      phrases: [
        'the (day|night|evening|morning|afternoon) before',
        'for (tomorrow|the next day)',
        '(by|the) next (day|morning)',
      ],
    },
  ];

/** Ways to bid or let somebody have a thing; the thing stands behind, and then when. */
export const bookingVerbs: readonly PhrasePattern[] = [
  '(order|book|reserve|request|hire|rent)',
  'we (can|will) [still|also|even] (arrange|find|make|prepare|do|serve|deliver|cater|fit)',
];

/** Behind the thing, to be had; when stands right behind. */
export const bookedVerbs: readonly PhrasePattern[] = [
  '(can|may|could) [still|also|even] be (had|ordered|booked|reserved|arranged|requested|hired|rented|asked for)',
];

/** Behind a time: this is long enough before. */
export const sufficingVerbs: readonly PhrasePattern[] = [
  '(is|are) (fine|enough|soon enough|early enough|in time)',
  '(will do|suffices)',
];
