import type { LexiconPhrase, PhrasePattern } from '../lexicon.js';

/** Ways to say that a thing is of the one kind or of the other. */
export interface Opposite {
  /** What a buyer would rather have: who says the other of something that has this promises less than there is. */
  readonly better: readonly (PhrasePattern | LexiconPhrase)[];
  readonly worse: readonly (PhrasePattern | LexiconPhrase)[];
}
