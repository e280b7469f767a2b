import type { LexiconPhrase, PhrasePattern } from './lexicon.js';

/** Phrases that say the same kind of thing, are judged alike and are mended alike. */
export interface PhraseGroup {
  /** What they have in common, for the reader of the list. */
  readonly about: string;
  /**
   * How much a hit needs around it to count. `alone`: the words speak for themselves wherever copy praises or claims.
   * `claim`: the words have everyday uses, so the sentence must say something of the product, its vendor or what one
   * gets from them; in a heading or bullet they must stand there as praise.
   */
  readonly needs: 'alone' | 'claim';
  /** What to write instead: one plain sentence. A phrase's own advice comes first. */
  readonly instead: string;
  readonly phrases: readonly (PhrasePattern | LexiconPhrase)[];
}
