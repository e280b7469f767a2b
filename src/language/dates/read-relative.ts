import type { Token } from '../tokens.js';
import {
  addDays,
  type Day,
  dayOf,
  dayPeriod,
  daysInMonth,
  monthPeriod,
  monthsPeriod,
  partsOf,
  quarterPeriod,
  weekdayOf,
  yearPeriod,
} from './calendar.js';
import { WEEKDAYS } from './calendar-names.js';
import { smallNumber } from './month-names.js';
import type { ReadDate } from './read-date.js';

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';
const UNITS: ReadonlyMap<string, Unit> = new Map(
  (['day', 'week', 'month', 'quarter', 'year'] as const).map((unit) => [unit, unit]),
);
const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['next', 1],
  ['last', -1],
]);
/** How far "the coming weeks" may reach: further than that a writer names the month. In days. */
const REACH: ReadonlyMap<string, number> = new Map([
  ['days', 14],
  ['weeks', 60],
  ['months', 183],
  ['quarters', 365],
  ['years', 1826],
]);
const DAYS_OF_UNIT: ReadonlyMap<string, number> = new Map([
  ['days', 1],
  ['weeks', 7],
  ['months', 31],
  ['quarters', 92],
  ['years', 366],
]);

/** Times that count from the day of reading: "tomorrow", "next quarter", "later this year", "in the coming weeks". */
export function readRelative(tokens: readonly Token[], index: number, asOf: Day): ReadDate | null {
  const word = tokens[index]?.lower ?? '';
  if (word === 'tomorrow') return relative(dayPeriod(addDays(asOf, 1), ''), index + 1);
  if (word === 'later') {
    const offset = tokens[index + 1]?.lower === 'this' ? 0 : null;
    const unit = UNITS.get(tokens[index + 2]?.lower ?? '');
    if (offset === null || unit === undefined || unit === 'day') return null;
    const { end } = unitPeriod(unit, 0, asOf);
    return relative({ start: asOf, end }, index + 3);
  }
  const span = spanAhead(tokens, index, asOf);
  if (span !== null) return span;
  if (word === 'year' || word === 'decade') {
    const end = endOfYearEnd(tokens, index);
    const { year } = partsOf(asOf);
    const last = word === 'year' ? year : year - (year % 10) + 9;
    if (end !== null) return relative(monthPeriod(last, 12, ''), end);
  }
  if (word === 'few' && /^(?:in|within)$/.test(tokens[index - 2]?.lower ?? '')) {
    // "In a few weeks' time".
    const days = REACH.get(tokens[index + 1]?.lower ?? '');
    return days === undefined ? null : relative({ start: asOf, end: addDays(asOf, days) }, index + 2);
  }
  if (word === 'coming' || word === 'next' || word === 'upcoming' || word === 'following') {
    const few = /^(?:few|couple)$/.test(tokens[index + 1]?.lower ?? '') ? 1 : 0;
    const of = few > 0 && tokens[index + 2]?.lower === 'of' ? 1 : 0;
    const count = smallNumber(tokens[index + 1]);
    const unitAt = index + 1 + few + of + (count === null ? 0 : 1);
    const plural = tokens[unitAt]?.lower ?? '';
    const unitDays = DAYS_OF_UNIT.get(plural);
    const days = count === null || unitDays === undefined ? REACH.get(plural) : count * unitDays;
    if (days !== undefined) return relative({ start: asOf, end: addDays(asOf, days) }, unitAt + 1);
    const unit = UNITS.get(plural);
    if (word === 'coming' && unit !== undefined && unit !== 'day') {
      const length = DAYS_OF_UNIT.get(`${unit}s`) ?? 0;
      return relative({ start: asOf, end: addDays(asOf, length) }, unitAt + 1);
    }
  }
  const offset = OFFSETS.get(word);
  if (offset === undefined) return null;
  const next = tokens[index + 1];
  // When a term or season begins differs from place to place.
  if (offset === 1 && /^(?:term|semester|season)$/.test(next?.lower ?? '')) {
    return relative({ start: asOf, end: addDays(asOf, 365) }, index + 2);
  }
  const weekday = WEEKDAYS.indexOf(next?.lower ?? '') + 1;
  if (weekday > 0 && offset >= 0) {
    const ahead = (weekday - weekdayOf(asOf) + 7) % 7 || 7;
    return relative(dayPeriod(addDays(asOf, ahead), ''), index + 2);
  }
  const unit = UNITS.get(next?.lower ?? '');
  // "this day" and "next day" are words of procedures and delivery times.
  if (unit === undefined || unit === 'day') return null;
  return relative(unitPeriod(unit, offset, asOf), index + 2);
}

/** The time that "in a year's time" and "in two years' time" name: about then. */
function spanAhead(tokens: readonly Token[], index: number, asOf: Day): ReadDate | null {
  if (tokens[index + 2]?.lower !== 'time' || !/^['’]s?$/.test(tokens[index + 1]?.lower ?? '')) return null;
  const word = tokens[index]?.lower ?? '';
  const days = DAYS_OF_UNIT.get(word.endsWith('s') ? word : `${word}s`);
  const before = tokens[index - 1]?.lower ?? '';
  const count = before === 'a' ? 1 : smallNumber(tokens[index - 1]);
  if (days === undefined || count === null || !/^(?:in|within)$/.test(tokens[index - 2]?.lower ?? ''))
    return null;
  return relative({ start: asOf, end: addDays(asOf, Math.round(count * days * 1.1)) }, index + 3);
}

/** Where "year end", "year's end" or "before the year is out" ends, in tokens; null where it is no end of a year. */
function endOfYearEnd(tokens: readonly Token[], index: number): number | null {
  const next = tokens[index + 1]?.lower;
  const afterNext = tokens[index + 2]?.lower ?? '';
  if (next === 'end') return index + 2;
  if (next === "'s" && (afterNext === 'end' || afterNext === 'close')) return index + 3;
  return next === 'is' && /^(?:out|over|up|done)$/.test(afterNext) ? index + 3 : null;
}

/** The week, month, quarter or year that lies `offset` from the one of `asOf`. */
export function unitPeriod(unit: Exclude<Unit, 'day'>, offset: number, asOf: Day): { start: Day; end: Day } {
  const { year, month } = partsOf(asOf);
  if (unit === 'year') return yearPeriod(year + offset, '');
  if (unit === 'week') {
    const monday = addDays(asOf, 1 - weekdayOf(asOf) + 7 * offset);
    return { start: monday, end: addDays(monday, 6) };
  }
  if (unit === 'month') return monthsPeriod(year, month + offset, 1, '');
  const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * offset;
  return first > 0 ? monthsPeriod(year, first, 3, '') : quarterPeriod(year - 1, 4, '');
}

/** A part of a period: its last or first stretch, or its middle. */
export type PartOfPeriod = 'start' | 'early' | 'mid' | 'late' | 'end';

/** "end of 2026" is December, "early 2027" January to March, "mid-2026" May to August, "end of March" its last ten days. */
export function partOf(period: { start: Day; end: Day }, part: PartOfPeriod): { start: Day; end: Day } {
  const { year, month } = partsOf(period.start);
  const last = partsOf(period.end);
  const months = last.year * 12 + last.month - (year * 12 + month) + 1;
  if (months >= 3) {
    const length =
      part === 'start' || part === 'end' ? 1 : Math.max(1, Math.round(months / (part === 'mid' ? 3 : 4)));
    const skipped =
      part === 'mid'
        ? Math.floor((months - length) / 2)
        : part === 'late' || part === 'end'
          ? months - length
          : 0;
    return monthsPeriod(year, month + skipped, length, '');
  }
  if (months > 1 || period.start === period.end) return period;
  const days = daysInMonth(year, month);
  const [from, to] = part === 'mid' ? [11, 20] : part === 'late' || part === 'end' ? [21, days] : [1, 10];
  return { start: dayOf(year, month, from), end: dayOf(year, month, to) };
}

function relative({ start, end }: { start: Day; end: Day }, next: number): ReadDate {
  return { period: { start, end }, kind: 'relative', next };
}
