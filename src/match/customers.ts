import { audienceNouns } from '../language/lexicon/people.js';
import { singularOf } from '../language/quantities/count-nouns.js';
import type { Token } from '../language/tokens.js';
import type { TextRange } from '../model/location.js';

/** How far before a place, in tokens, the customers stand who do something there. */
const CLAUSE = 8;

/** "For companies that sell in Europe", "shops that also sell on Etsy": what customers do, and not where the product is. */
export function isWhatCustomersDo(tokens: readonly Token[], range: TextRange): boolean {
  const at = tokens.findIndex((each) => each.start >= range.start);
  return tokens.slice(Math.max(0, at - CLAUSE), at).some((each, offset, around) => {
    const next = around[offset + 1]?.lower;
    return isCustomer(each.lower) && (next === 'that' || next === 'who' || next === 'which');
  });
}

function isCustomer(word: string): boolean {
  return audienceNouns.has(singularOf(word)) || /^(?:those|anyone|everyone)$/.test(word);
}
