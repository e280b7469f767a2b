import { createRecent } from './recent.js';
import { type Token, tokenize } from './tokens.js';

/** In characters. */
const MOST_TEXT = 500_000;
const recent = createRecent<string, readonly Token[]>(MOST_TEXT, (text) => text.length);

/**
 * The tokens of a text that is met again and again: a heading, a header, a name or summary of the manifest, a line that
 * a site repeats on every page. Made once while the text is in use, and so searched once for the phrases of all word
 * lists.
 */
export function tokensOf(text: string): readonly Token[] {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const tokens = tokenize(text);
  recent.set(text, tokens);
  return tokens;
}
