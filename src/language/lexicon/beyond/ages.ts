import type { LexiconPhrase } from '../lexicon.js';

/** How old somebody is who is called so, in years. */
export interface AgeWords extends LexiconPhrase {
  readonly from: number;
  readonly to: number;
}

export const OLDEST = 120;

/** Names of ages; "the baby's bottle" and "a toddler bed" are for things, and singulars before a noun are left out. */
export const ageWords: readonly AgeWords[] = [
  { phrase: '(newborns|newborn babies)', from: 0, to: 0.1 },
  {
    phrase: '(babies|infants|your baby|a baby|the baby)',
    except: [
      "(your|a|the) baby ('s|bed|food|monitor|bath|chair|seat|scan|carrier|grand|clothes)",
      'infants school',
    ],
    from: 0,
    to: 1.5,
  },
  { phrase: 'toddlers', from: 1, to: 4 },
  { phrase: '(teenagers|teens|adolescents)', from: 13, to: 19 },
];

/** Words that leave no age out; "of any age" is said as of any size. */
export const anyAgePhrases: readonly LexiconPhrase[] = [
  { phrase: '[of] all ages' },
  { phrase: '(however|no matter how) (old|young)' },
  { phrase: 'from (birth|the day they are born|the first day of life)' },
];
