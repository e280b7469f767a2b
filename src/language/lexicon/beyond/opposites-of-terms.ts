import type { Opposite } from './opposite.js';

/** Of what it costs, how long one has it and what one may do with it. */
export const oppositesOfTerms: readonly Opposite[] = [
  {
    better: [
      'free',
      'free of charge',
      'at no (cost|charge)',
      'complimentary',
      '(is|are) (on us|covered by us)',
      '(is|are) included in (the|your) (price|rate|fare|rent|room|ticket|fee)',
      'we (pay|cover) (for|the) _',
      'at no extra (cost|charge)',
      '(is|are|comes|come) on the house',
      'with our compliments',
    ],
    worse: [
      'charged',
      'paid',
      'chargeable',
      'for a fee',
      '(~pay|costs|cost|for|at) # (gbp|eur|usd|pounds|euros|dollars)',
      '(~pay) by (the|each|every) (driver|customer|guest|tenant|member|user|buyer|owner)',
      '(~charge|~pay) (a|an) [extra|additional] (fee|charge)',
    ],
  },
  ...['rate|rates', 'price|prices', 'premium|premiums', 'rent|rents', 'fee|fees'].map(fixedAndVariable),
  {
    better: ['(yours|theirs|ours) to keep', 'keep it (for good|forever|when you leave)'],
    worse: [
      'lent',
      'on loan',
      'rented',
      'leased',
      '(goes|go|sent|given|taken) back at the end',
      '(is|are|must be|to be) (returned|given back|handed back|sent back)',
    ],
  },
  {
    better: [
      'in cash',
      'cash (back|refund|refunds)',
      'your money back',
      'back (on|onto|to|into) your (card|account|bank account)',
      '(~refund|~pay|~paid) [back] (to|into|onto) your (card|account|bank account)',
    ],
    worse: [
      '(as|in|by) (a voucher|vouchers|store credit|shop credit|credit|a credit note|points)',
      '(voucher|vouchers|credit) only',
      'only (as|in|by) (a voucher|vouchers|credit|store credit)',
    ],
  },
  {
    better: [
      'commercial use',
      'commercially',
      '(~sell|~resell) (them|it|your)',
      'for (your business|work|profit|resale)',
    ],
    worse: ['(private|personal|non-commercial|own) use', 'private purposes'],
  },
  {
    better: [
      'for good',
      'forever',
      'for ever',
      'permanently',
      'for life',
      'for a lifetime',
      'never (expire|expires|expiring|run out|runs out)',
      'no expiry [date]',
    ],
    worse: [
      '(kept|keep|keeps|stay|stays|stored|held|valid|available) [up|online] for # (hours|days|weeks|months|years)',
      '(expire|expires|deleted|end|ends) after (# (hours|days|weeks|months|years)|a (day|week|month|year))',
      '(ends|end|expires|expire|lapses|lapse) (with|when) (the|your|their|graduation|membership|employment|you|they)',
      'ends with _',
    ],
  },
  {
    better: ['(lend|lends|lent|borrow|borrowed|hire|rent) (you|one|a|an|our|ours|yours)'],
    worse: ["(your|their|the visitor 's|the guest 's) own (phone|device|equipment|headphones|laptop|kit)"],
  },
  {
    better: [
      '(fully|full) refundable',
      'refunded in full',
      '(full|complete) refund',
      '(every|the last) (penny|pound|cent|euro|dollar) [of the deposit|of it] (back|goes back|comes back|is returned)',
      'back (in|into) (your|his|her|their) (pocket|pockets|purse|wallet|account)',
      'we (give|hand|pay|send) (it|the deposit|your deposit|your money) [all] back',
      '(~get|~have) (it|your deposit|your money|the deposit|every penny) [all] back',
    ],
    worse: [
      '(partly|partially) refundable',
      'non-refundable',
      '(not|never) (refundable|refunded|paid back|returned)',
      'minus (a|an|the) _',
      'less (a|an|the) (fee|charge|deduction)',
    ],
  },
  {
    better: ['brand-new', 'brand new', 'new', 'original parts', 'genuine'],
    worse: [
      'refurbished',
      'reconditioned',
      'second-hand',
      'used (parts|cars|devices)',
      '(parts|kits) of other makers',
    ],
  },
  {
    better: [
      'unlimited (edits|changes|revisions)',
      'whenever you (like|want|wish)',
      'as often as you (like|want|wish)',
    ],
    worse: [
      'once (per|a) (term|year|season|month|order|stay|booking)',
      '(one|a single) (time|change|edit) only',
    ],
  },
];

/** Each noun is held against its own: a fixed fee says nothing of the rate. */
function fixedAndVariable(nouns: string): Opposite {
  return {
    better: [
      `(fixed|guaranteed) [interest] (${nouns})`,
      `(${nouns}) (is|are) (fixed|guaranteed)`,
      `(${nouns}) (stays|stay|remains|remain) (fixed|guaranteed|the same)`,
      `(${nouns}) never (go|goes) up`,
    ],
    worse: [
      `variable [interest] (${nouns})`,
      `(${nouns}) (is|are) variable`,
      `(${nouns}) (can|may|might) (change|rise|fall|vary|go up|go down|be changed)`,
      `(${nouns}) (is|are) subject to change`,
      `index-linked (${nouns})`,
    ],
  };
}
