import { type Token, tokenize } from './tokens.js';

let known = new Map<string, readonly Token[]>();
/** Texts come from documents, so that what is kept of them is bounded. */
const MAXIMUM_TEXTS = 4_000;

/**
 * The tokens of a text that many statements are compared with: a heading, a header, a name or summary of the manifest.
 * Made once while the text is in use, and so searched once for the phrases of all word lists.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens = known.get(text);
  if (tokens !== undefined) return tokens;
  const made = tokenize(text);
  if (known.size >= MAXIMUM_TEXTS) known = new Map();
  known.set(text, made);
  return made;
}
