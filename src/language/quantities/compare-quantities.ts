import type { Quantity } from '../../model/manifest.js';
import { personOrNoun } from './count-nouns.js';
import { DAY, MONTH, TIME_UNITS } from './units.js';

export interface CompareOptions {
  /** Compare counts whatever they count: for a caller that knows both speak of one thing. */
  readonly ignoreNoun?: boolean;
}

/**
 * Negative where `a` is the smaller, 0 where they are equal, positive where `a` is the greater; null where the two
 * can't be compared (another dimension, currency, noun, or per something else). Units convert: 2 weeks are 14 days,
 * 60 per minute is 1 per second, "every 15 minutes" is "4 times an hour". A count without a noun compares with any count.
 */
export function compareQuantities(a: Quantity, b: Quantity, options: CompareOptions = {}): number | null {
  const interval = asIntervals(a, b);
  if (interval !== null) return compareAmounts(interval.a, interval.b);
  if (a.dimension !== b.dimension) return null;
  const nounsMatch =
    a.noun === b.noun ||
    a.dimension === 'duration' ||
    (a.dimension === 'count' && (options.ignoreNoun === true || a.noun === '' || b.noun === '')) ||
    (a.dimension === 'count' && personOrNoun(a.noun) === personOrNoun(b.noun));
  if (!nounsMatch) return null;
  const times = timesOf(a, b);
  if (times === null) return null;
  const left = a.amount / times.a;
  const right = b.amount / times.b;
  if (a.dimension === 'duration' && times.a === 1 && times.b === 1) return compareDurations(a, b);
  return compareAmounts(left, right);
}

/** The lengths of the times that two amounts are per (1 where neither is per a time); null where what they are per differs. */
function timesOf(a: Quantity, b: Quantity): { a: number; b: number } | null {
  const timeA = a.per.filter((each) => TIME_UNITS.has(each));
  const timeB = b.per.filter((each) => TIME_UNITS.has(each));
  if (timeA.length > 1 || timeB.length > 1 || timeA.length !== timeB.length) return null;
  const nounsA = a.per.filter((each) => !TIME_UNITS.has(each)).map(personOrNoun);
  const nounsB = b.per.filter((each) => !TIME_UNITS.has(each)).map(personOrNoun);
  const isSame = nounsA.length === nounsB.length && nounsA.every((each) => nounsB.includes(each));
  // "$15 a month" leaves out "per user", as copy does; with a time on both sides the two still compare.
  const isLeftOut = timeA.length === 1 && (nounsA.length === 0 || nounsB.length === 0);
  if (!isSame && !isLeftOut) return null;
  return { a: TIME_UNITS.get(timeA[0] ?? '') ?? 1, b: TIME_UNITS.get(timeB[0] ?? '') ?? 1 };
}

/** A frequency ("4 times an hour") beside a duration ("every 15 minutes"), both as the time from one to the next. */
function asIntervals(a: Quantity, b: Quantity): { a: number; b: number } | null {
  if (a.dimension === 'duration' && a.per.length === 0) {
    const other = intervalOf(b);
    return other === null ? null : { a: a.amount, b: other };
  }
  if (b.dimension === 'duration' && b.per.length === 0) {
    const other = intervalOf(a);
    return other === null ? null : { a: other, b: b.amount };
  }
  return null;
}

function intervalOf(quantity: Quantity): number | null {
  if (quantity.dimension !== 'count' || quantity.noun !== 'time' || quantity.per.length !== 1) return null;
  const time = TIME_UNITS.get(quantity.per[0]!);
  return time === undefined || quantity.amount <= 0 ? null : time / quantity.amount;
}

/** A month has 28 to 31 days, and five working days are a week: such pairs count as equal where they may be. */
function compareDurations(a: Quantity, b: Quantity): number {
  const isBusinessA = a.noun === 'business' && a.amount >= DAY;
  const isBusinessB = b.noun === 'business' && b.amount >= DAY;
  if (isBusinessA !== isBusinessB) {
    const [business, calendar] = isBusinessA ? [a, b] : [b, a];
    const longest = business.amount * (7 / 5) + DAY;
    if (calendar.amount >= business.amount && calendar.amount <= longest) return 0;
  }
  const isMonthA = isWholeMonths(a.amount);
  if (isMonthA !== isWholeMonths(b.amount)) {
    const ratio = a.amount / b.amount;
    if (ratio > 0.965 && ratio < 1.035) return 0;
  }
  return compareAmounts(a.amount, b.amount);
}

function isWholeMonths(seconds: number): boolean {
  return seconds >= MONTH && seconds % MONTH === 0;
}

function compareAmounts(a: number, b: number): number {
  const difference = a - b;
  return Math.abs(difference) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) ? 0 : difference;
}
