import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';

const OPENING_QUOTES = new Set(['“', '"', '„', '«']);
const SAYING = wordClass('says said writes wrote adds added explains explained recalls recalled');
const OWN_PEOPLE = wordClass('our we us ceo founder founders director directors chief chair');
const PLACES_OF_REVIEWS = wordClass('guest visitors review reviews tripadvisor trustpilot');

/**
 * Whether a sentence is somebody's words up to who says them: "“…,” she says", "“…,” wrote the Petersens in our guest
 * book". The vendor's own people say "we", or who they are.
 */
export function isSaidByOthers(tokens: readonly Token[]): boolean {
  if (!OPENING_QUOTES.has(tokens[0]?.lower ?? '')) return false;
  const close = tokens.findIndex(({ lower }, index) => index > SHORTEST && /^["”»]$/.test(lower));
  if (close < 0) return false;
  const behind = tokens.slice(close + 1);
  const saying = behind.findIndex((token) => SAYING.includes(token));
  if (saying < 0 || saying > LONGEST_SPEAKER) return false;
  return PLACES_OF_REVIEWS.occursIn(behind) || !OWN_PEOPLE.occursIn(tokens);
}

/** A quoted word or two is emphasis. In tokens. */
const SHORTEST = 3;
/** Before the word of saying. In tokens. */
const LONGEST_SPEAKER = 3;
