import { looksPlural, pluralOf } from '../language/quantities/count-nouns.js';
import { findQuantities } from '../language/quantities/find-quantities.js';
import { parseQuantity } from '../language/quantities/parse-quantity.js';
import type { Quantity } from '../model/manifest.js';
import { withoutEnd } from './names.js';

/** What a cell or field gives as an amount: words that a manifest takes as a bound. */
export interface ReadBound {
  /** "250 MB", "2000", "unlimited". */
  readonly text: string;
  /** Null for "unlimited". */
  readonly quantity: Quantity | null;
}

/** Signs behind a word or number that lead to a footnote. */
export const NOTE_MARKS = '*†‡§';

const UNLIMITED =
  /^(?:unlimited|no limit|unmetered|infinite|infinity|∞|without limit|no cap|limitless|as many as you (?:want|like|need)|any number)$/i;
/** A cell that says more than this is a sentence with a number in it. */
const MOST_WORDS = 7;

/** The one amount that a short text gives ("Up to 5 GB", "Unlimited*", "1,000 per month"); null for every other text. */
export function boundIn(text: string): ReadBound | null {
  const words = withoutEnd(text, NOTE_MARKS).trim();
  if (words.split(/\s+/).length > MOST_WORDS) return null;
  const isEndless = /^unlimited\b/i.test(words) && !/\d/.test(words);
  if (isEndless || UNLIMITED.test(words)) return { text: 'unlimited', quantity: null };
  const found = findQuantities(words);
  const [only] = found;
  if (found.length > 1) return null;
  if (only !== undefined && only.range === null) return asBound(only.quantity.text);
  return /\d/.test(words) ? asBound(words.replace(/^(?:up to|max\.?|at most|from|≤|<)\s*/i, '')) : null;
}

/** A number with a unit such as "GB", "calls/month" or "/month", in words; null where the two make no amount. */
export function amountWithUnit(amount: number, unit: string): string | null {
  const [head = '', ...per] = unit.split('/').map((each) => each.trim());
  const number = plainNumber(amount);
  const counted = head === '' ? number : `${number} ${nounFor(amount, head)}`;
  const text = [counted, ...per.filter((each) => each !== '')].join(' per ');
  return parseQuantity(text) === null ? null : text;
}

/** A counted thing in the plural where there are several; units of measure stay. */
function nounFor(amount: number, unit: string): string {
  const isCounted = parseQuantity(`2 ${unit}`)?.dimension === 'count' && /^[a-z]+$/.test(unit);
  return isCounted && amount !== 1 && !looksPlural(unit) ? pluralOf(unit) : unit;
}

/** 0.1 and 100000000, never 1e+21. */
export function plainNumber(value: number): string {
  const short = String(value);
  return short.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : short;
}

function asBound(text: string): ReadBound | null {
  const quantity = parseQuantity(text);
  if (quantity === null) return null;
  const isPlain = /^\d{1,3}(?:,\d{3})+$/.test(text);
  return { text: isPlain ? text.replaceAll(',', '') : text, quantity };
}

/** What is worse the longer it takes, so that the amount is the least the product can do. */
const SLOWNESS =
  /\b(?:response|reply|interval|frequency|refresh|delay|latency|turnaround|every|set-?up|onboarding|implementation|sync|polling|update)\b/i;

/** Whether an amount of that name bounds from above or from below. */
export function directionOf(name: string, quantity: Quantity | null): 'max' | 'min' {
  if (/^(?:min|minimum)\b/i.test(name)) return 'min';
  if (quantity === null) return 'max';
  if (quantity.dimension === 'money') return 'min';
  return quantity.dimension === 'duration' && SLOWNESS.test(name) ? 'min' : 'max';
}
