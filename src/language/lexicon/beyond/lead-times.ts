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

/** Ways to say that somebody can have something, or tells somebody of it, at such a time. */
export const bookingVerbs: readonly PhrasePattern[] = [
  '(can|may|could) [still|also|even] be (had|ordered|booked|reserved|arranged|requested|changed|added|made|hired|rented|served|delivered)',
  '~order',
  '~book',
  '~reserve',
  '~request',
  '~hire',
  '~rent',
  '(call|ring|phone|tell|ask|email|write to|let) us',
  'we (can|will) [still|also|even] (arrange|find|make|prepare|do|serve|deliver|cater|fit)',
  '(is|are) (enough|fine|soon enough|early enough|in time)',
  '(will do|suffices)',
];
