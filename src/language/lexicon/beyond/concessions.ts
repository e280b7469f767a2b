import type { PhrasePattern } from '../lexicon.js';

/** At the beginning of a sentence these say that it holds against what was said before. */
export const concedingOpenings: readonly PhrasePattern[] = [
  'even so',
  'still ,',
  'and still',
  'and yet',
  'yet',
  '(but|and) even now',
  'nevertheless',
  'nonetheless',
  'all the same',
  'just the same',
  'be that as it may',
  'for all that',
  'in spite of (that|this|it|all that)',
  'despite (that|this|it|all that)',
  'regardless ,',
  'anyway ,',
  'no matter',
  'today ,',
  'already',
  'as of today',
];

/** The same inside of a sentence. */
export const concedingWords: readonly PhrasePattern[] = [
  'nevertheless',
  'nonetheless',
  'even so',
  '(we|you|it|they) still [get|can|have]',
  'all the same ,',
];
