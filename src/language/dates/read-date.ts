import type { Period } from '../../model/manifest.js';
import { looksPlural } from '../quantities/count-nouns.js';
import type { Token } from '../tokens.js';
import {
  type Day,
  dayOf,
  dayPeriod,
  daysInMonth,
  halfPeriod,
  monthPeriod,
  monthsPeriod,
  partsOf,
  quarterPeriod,
  yearPeriod,
} from './calendar.js';
import type { DateMention } from './mention.js';
import { isAlsoWord, monthOf, ordinalOf, SEASONS } from './month-names.js';

/** A time read from tokens: the period without its text, its kind, and the index of the first token behind it. */
export interface ReadDate {
  readonly period: Omit<Period, 'text'> | null;
  readonly kind: DateMention['kind'];
  readonly next: number;
}

const EARLIEST_YEAR = 1980;
const LATEST_YEAR = 2100;

/** The year that the figures at `index` are, with or without "'27"; null where they are none. */
export function yearAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.lower)) return null;
  const year = Number(token.lower);
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : null;
}

/** A calendar time that begins at `index`: a day, month, quarter, half, season. Without a year the next one after `asOf`. */
export function readDate(tokens: readonly Token[], index: number, asOf: Day): ReadDate | null {
  return (
    readIsoDate(tokens, index) ??
    readQuarterOrHalf(tokens, index, asOf) ??
    readOrdinalPart(tokens, index, asOf) ??
    readMonthDay(tokens, index, asOf) ??
    readDayMonth(tokens, index, asOf) ??
    readSeason(tokens, index, asOf)
  );
}

/** "2026-05-01", "2027-05", "2027-Q2", "2027-H1". */
function readIsoDate(tokens: readonly Token[], index: number): ReadDate | null {
  const year = yearAt(tokens, index);
  const second = tokens[index + 1];
  if (year === null || second?.before !== 'hyphen') return null;
  const part = /^([qh])([1-4])$/.exec(second.lower);
  if (part !== null) return partOfYear(part[1]!, Number(part[2]), year, index + 2);
  if (!/^\d\d$/.test(second.lower)) return null;
  const month = Number(second.lower);
  if (month < 1 || month > 12) return null;
  const third = tokens[index + 2];
  if (third?.before !== 'hyphen')
    return { period: monthPeriod(year, month, ''), kind: 'month', next: index + 2 };
  const day = Number(third.lower);
  return isDayOf(year, month, day) ? ofDay(dayOf(year, month, day), index + 3) : null;
}

/** "Q1 2027", "Q3", "H2 of 2027". */
function readQuarterOrHalf(tokens: readonly Token[], index: number, asOf: Day): ReadDate | null {
  const part = /^([qh])([1-4])$/.exec(tokens[index]?.lower ?? '');
  if (part === null || tokens[index]!.capitals === 'none') return null;
  const number = Number(part[2]);
  const year = yearBehind(tokens, index + 1, asOf);
  return partOfYear(part[1]!, number, year?.year ?? null, year?.next ?? index + 1, asOf);
}

/** "first half of 2027", "the third quarter of next year", "second half of the year". */
function readOrdinalPart(tokens: readonly Token[], index: number, asOf: Day): ReadDate | null {
  const number = ordinalOf(tokens[index]?.lower);
  const unit = tokens[index + 1]?.lower;
  if (number === null || (unit !== 'half' && unit !== 'quarter')) return null;
  const year = yearBehind(tokens, index + 2, asOf);
  if (year === null) {
    const isOpen = tokens[index + 2]?.lower === 'of' || tokens[index - 1]?.lower !== 'the';
    if (isOpen || unit === 'half') return null;
  }
  return partOfYear(unit[0] === 'h' ? 'h' : 'q', number, year?.year ?? null, year?.next ?? index + 2, asOf);
}

function partOfYear(
  letter: string,
  number: number,
  year: number | null,
  next: number,
  asOf: Day = dayOf(EARLIEST_YEAR, 1, 1),
): ReadDate | null {
  if (number > (letter === 'q' ? 4 : 2)) return null;
  const make = (of: number) => (letter === 'q' ? quarterPeriod(of, number, '') : halfPeriod(of, number, ''));
  return {
    period: bare(year === null ? upcoming(make, asOf) : make(year)),
    kind: letter === 'q' ? 'quarter' : 'half',
    next,
  };
}

/** "March 2027", "May 1st, 2027", "Sept. 3", "in February". */
function readMonthDay(tokens: readonly Token[], index: number, asOf: Day): ReadDate | null {
  const month = monthOf(tokens[index]);
  if (month === null) return null;
  let next = index + 1;
  if (tokens[next]?.lower === '.' && tokens[index]!.lower.length <= 4 && tokens[next + 1]?.kind === 'number')
    next++;
  const day = dayNumberAt(tokens, next, month);
  const counted = day === null ? undefined : tokens[day.next];
  // "May 10 users sign in?" is a question about ten users.
  if (counted?.kind === 'word' && isAlsoWord(tokens[index]!) && looksPlural(counted.lower)) return null;
  if (day !== null) {
    const comma = tokens[day.next]?.lower === ',' ? day.next + 1 : day.next;
    const year = yearAt(tokens, comma);
    return ofMonthDay(month, day.value, year, year === null ? day.next : comma + 1, asOf);
  }
  const year = yearBehind(tokens, next, asOf);
  if (year !== null)
    return { period: bare(monthPeriod(year.year, month, '')), kind: 'month', next: year.next };
  const before = tokens[index - 1]?.lower ?? '';
  if (!BEFORE_MONTH.has(before)) return null;
  // "This May Help You" is a headline, not a month.
  if (before === 'this' && isAlsoWord(tokens[index]!) && tokens[index - 1]!.capitals !== 'none') return null;
  const make = (of: number) => monthPeriod(of, month, '');
  const isOver = /^(?:last|since)$/.test(before) || (before === 'this' && isJustOver(month, asOf));
  const period = isOver ? latest(make, asOf) : upcoming(make, asOf);
  return { period: bare(period), kind: 'month', next: index + 1 };
}

/** "This October", read in November, is the one that is just over. */
function isJustOver(month: number, asOf: Day): boolean {
  const ago = (partsOf(asOf).month - month + 12) % 12;
  return ago > 0 && ago < 6;
}

const BEFORE_MONTH = new Set(
  'in by until till from since during before after early mid late next this last of for through end coming around'.split(
    ' ',
  ),
);

/** "1 May 2027", "1st of May", "First of February". */
function readDayMonth(tokens: readonly Token[], index: number, asOf: Day): ReadDate | null {
  const ordinal = ordinalOf(tokens[index]?.lower);
  const day = ordinal === null ? dayNumberAt(tokens, index, 1) : { value: ordinal, next: index + 1 };
  if (day === null) return null;
  const isOf = tokens[day.next]?.lower === 'of';
  const monthAt = isOf ? day.next + 1 : day.next;
  const month = monthOf(tokens[monthAt]);
  if (month === null || (ordinal !== null && !isOf)) return null;
  const comma = tokens[monthAt + 1]?.lower === ',' ? monthAt + 2 : monthAt + 1;
  const year = yearAt(tokens, comma);
  return ofMonthDay(month, day.value, year, year === null ? monthAt + 1 : comma + 1, asOf);
}

/** 1 to 31 in figures, with or without "st", "nd", "rd", "th". */
function dayNumberAt(
  tokens: readonly Token[],
  index: number,
  month: number,
): { value: number; next: number } | null {
  const token = tokens[index];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.lower)) return null;
  const value = Number(token.lower);
  if (value < 1 || value > daysInMonth(2024, month)) return null;
  const suffix = tokens[index + 1];
  const isOrdinal = /^(?:st|nd|rd|th)$/.test(suffix?.lower ?? '') && suffix!.before === 'none';
  return { value, next: isOrdinal ? index + 2 : index + 1 };
}

function ofMonthDay(
  month: number,
  day: number,
  year: number | null,
  next: number,
  asOf: Day,
): ReadDate | null {
  const make = (of: number) => {
    const date = dayOf(of, month, Math.min(day, daysInMonth(of, month)));
    return dayPeriod(date, '');
  };
  if (year === null) return { period: bare(upcoming(make, asOf)), kind: 'day', next };
  return isDayOf(year, month, day) ? ofDay(dayOf(year, month, day), next) : null;
}

/** "spring 2026", "this autumn", "in summer". */
function readSeason(tokens: readonly Token[], index: number, asOf: Day): ReadDate | null {
  const first = SEASONS.get(tokens[index]?.lower ?? '');
  if (first === undefined) return null;
  const make = (year: number) => monthsPeriod(year, first, 3, '');
  const year = yearBehind(tokens, index + 1, asOf);
  if (year !== null) return { period: bare(make(year.year)), kind: 'season', next: year.next };
  const before = tokens[index - 1]?.lower ?? '';
  const current = partsOf(asOf).year;
  if (before === 'this') return { period: bare(make(current)), kind: 'season', next: index + 1 };
  if (before === 'last') return { period: bare(latest(make, asOf)), kind: 'season', next: index + 1 };
  const isFall = tokens[index]!.lower === 'fall';
  const saysWhen =
    /^(?:in|by|for|until|from|early|late|mid|coming|next|upcoming|before|after|come|till)$/.test(before);
  const article =
    before === 'the' && /^(?:in|by|for|until|from|before|after|till)$/.test(tokens[index - 2]?.lower ?? '');
  if ((!saysWhen && !article) || (isFall && before !== 'next' && before !== 'coming')) return null;
  if (tokens[index + 1]?.kind === 'word' && tokens[index + 1]!.before === 'hyphen') return null;
  return { period: bare(upcoming(make, asOf)), kind: 'season', next: index + 1 };
}

/** A year behind a month, quarter or season: "2027", "of 2027", ", 2027", "'27", "next year", "of the year". */
export function yearBehind(
  tokens: readonly Token[],
  index: number,
  asOf: Day,
): { year: number; next: number } | null {
  let at = index;
  if (tokens[at]?.lower === 'of' || tokens[at]?.lower === ',' || tokens[at]?.lower === '/') at++;
  const year = yearAt(tokens, at);
  if (year !== null) return { year, next: at + 1 };
  const current = partsOf(asOf).year;
  const word = tokens[at]?.lower;
  if (tokens[at + 1]?.lower === 'year') {
    if (word === 'next') return { year: current + 1, next: at + 2 };
    if (word === 'this' || (word === 'the' && at > index)) return { year: current, next: at + 2 };
    if (word === 'last') return { year: current - 1, next: at + 2 };
  }
  return null;
}

/** The first of the yearly periods that is not over on `asOf`. */
export function upcoming(make: (year: number) => Period, asOf: Day): Period {
  const { year } = partsOf(asOf);
  return [year - 1, year, year + 1].map(make).find(({ end }) => end >= asOf)!;
}

/** The last of the yearly periods that has begun on `asOf`. */
function latest(make: (year: number) => Period, asOf: Day): Period {
  const { year } = partsOf(asOf);
  return [year, year - 1].map(make).find(({ end }) => end < asOf) ?? make(year - 1);
}

export function wholeYear(year: number, next: number): ReadDate {
  return { period: bare(yearPeriod(year, '')), kind: 'year', next };
}

function ofDay(day: Day, next: number): ReadDate {
  return { period: { start: day, end: day }, kind: 'day', next };
}

function bare({ start, end }: Period): Omit<Period, 'text'> {
  return { start, end };
}

function isDayOf(year: number, month: number, day: number): boolean {
  return Number.isInteger(day) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
