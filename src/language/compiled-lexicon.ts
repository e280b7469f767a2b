import type { PhraseTable } from './phrase-table.js';

/**
 * The phrases of all word lists, written out. The bundled program has them here (scripts/bundle.mjs); everywhere else
 * this is null, and a phrase is written out when a text first has its first word.
 */
export const compiledLexicon: PhraseTable | null = null;
