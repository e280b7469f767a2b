import type { Quantity } from '../../model/manifest.js';
import { isNumberWord } from '../number-words.js';
import type { Amount } from './amount.js';
import { exact, type TokenText } from './numbers.js';
import { readAmount } from './read-amount.js';

/** Two ends of one amount. */
export interface Range {
  readonly low: Omit<Quantity, 'text'>;
  readonly high: Amount;
}

/** "3-5 days", "from fifty to two hundred rooms", "between 2 and 4 hours", "$10 to $20". */
export function readRange(source: TokenText, first: Amount): Range | null {
  const { tokens } = source;
  const connector = first.measuredBy === 'unit' ? first.next : first.number.next;
  const token = tokens[connector];
  if (token === undefined || first.number.form === 'article') return null;
  const isHyphen = token.kind === 'number' && token.before === 'hyphen';
  const isDash = token.lower === '–' || token.lower === '—' || token.lower === '-';
  const isBetween = token.lower === 'and' && tokens[first.first - 1]?.lower === 'between';
  if (!isHyphen && !isDash && token.lower !== 'to' && !isBetween) return null;
  const secondAt = isHyphen ? connector : connector + 1;
  const next = tokens[secondAt];
  const opens =
    next?.kind === 'number' ||
    next?.kind === 'symbol' ||
    isNumberWord(next?.lower ?? '') ||
    next?.lower === 'a';
  if (!opens) return null;
  const high = readAmount(source, secondAt);
  if (high === null || high.number.form === 'article' || high.number.isFraction) return null;
  if (first.measuredBy === 'unit') return rangeOfMeasures(first, high);
  if (high.measuredBy === 'none') return null;
  const value = first.number.value * sharedScale(first, high);
  if (value >= high.number.value) return null;
  return { low: withAmount(high.quantity, (high.quantity.amount * value) / high.number.value), high };
}

/** Both ends with a unit ("2 hours to 4 hours"), or a sign before the first that counts for both ("$2-3k a month"). */
function rangeOfMeasures(first: Amount, high: Amount): Range | null {
  const { quantity } = first;
  if (high.measuredBy === 'none' && quantity.dimension === 'money' && first.numberAt > first.first) {
    const low = withAmount(
      { ...quantity, per: high.quantity.per },
      quantity.amount * sharedScale(first, high),
    );
    if (low.amount >= high.quantity.amount) return null;
    return { low, high: { ...high, measuredBy: 'unit', quantity: { ...low, amount: high.quantity.amount } } };
  }
  if (quantity.dimension !== high.quantity.dimension || quantity.noun !== high.quantity.noun) return null;
  const low = { ...quantity, per: high.quantity.per };
  return low.amount < high.quantity.amount ? { low, high } : null;
}

/** "2 to 3 million": the magnitude behind the second number belongs to the first as well. */
function sharedScale(first: Amount, high: Amount): number {
  return first.number.scale === 1 && first.number.value < high.number.value / 100 ? high.number.scale : 1;
}

function withAmount(quantity: Omit<Quantity, 'text'>, amount: number): Omit<Quantity, 'text'> {
  return { ...quantity, amount: exact(amount) };
}
