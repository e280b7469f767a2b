import { POUND } from '../language/quantities/units.js';
import type { Quantity } from '../model/manifest.js';

/** An amount in the money of its bound, where its own words leave open which money it is. */
export function asMoneyOf(claimed: Quantity, bound: Quantity): Quantity {
  if (bound.dimension !== 'money') return claimed;
  if (isPounds(claimed) && bound.noun === 'GBP') {
    return { ...claimed, dimension: 'money', noun: 'GBP', amount: claimed.amount / POUND };
  }
  return isOpen(claimed) && HAVE_CENTS.has(bound.noun) ? { ...claimed, noun: bound.noun } : claimed;
}

/** "Half a million pounds" are money beside a bound in pounds sterling. */
function isPounds({ dimension, text }: Quantity): boolean {
  return dimension === 'mass' && /\bpounds?$/i.test(text);
}

/** "24 cents", "five dollars": of whose money, nobody has said. */
function isOpen({ dimension, text }: Quantity): boolean {
  return dimension === 'money' && /\b(?:cents?|dollars?|bucks?)\b/i.test(text) && !/[€£]/.test(text);
}

const HAVE_CENTS = new Set('USD EUR AUD CAD NZD SGD HKD ZAR'.split(' '));
