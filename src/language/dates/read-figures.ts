import type { Token } from '../tokens.js';
import { addDays, type Day, dayOf, daysInMonth, monthPeriod, weekdayOf } from './calendar.js';
import { type ReadDate, wholeYear, yearAt } from './read-date.js';

/**
 * Dates in figures and letters of trade: "10/2025", "12/01/2027", "FY27", "week 9, 2027". A day and a month that may
 * be read both ways give the span from the earlier to the later reading.
 */
export function readFigures(tokens: readonly Token[], index: number): ReadDate | null {
  return readSlashed(tokens, index) ?? readFiscalYear(tokens, index) ?? readWeek(tokens, index);
}

function readSlashed(tokens: readonly Token[], index: number): ReadDate | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[index]?.lower ?? '');
  if (dotted !== null) {
    return eitherWay(Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), index + 1);
  }
  const first = slashedPart(tokens, index);
  if (first === null) return null;
  const second = slashedPart(tokens, index + 2);
  const at = second === null ? index + 2 : index + 4;
  const year = tokens[at]?.before === 'none' ? yearAt(tokens, at) : null;
  if (year === null) return null;
  if (second !== null) return eitherWay(first, second, year, at + 1);
  if (first < 1 || first > 12) return null;
  const { start, end } = monthPeriod(year, first, '');
  return { period: { start, end }, kind: 'month', next: at + 1 };
}

/** The figures at `index` with a slash close behind them. */
function slashedPart(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  const slash = tokens[index + 1];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.lower)) return null;
  return slash?.lower === '/' && slash.before === 'none' ? Number(token.lower) : null;
}

function eitherWay(first: number, second: number, year: number, next: number): ReadDate | null {
  const days = [dayIn(year, second, first), dayIn(year, first, second)].filter((day) => day !== null).sort();
  const [start] = days;
  return start === undefined ? null : { period: { start, end: days.at(-1) ?? start }, kind: 'day', next };
}

function dayIn(year: number, month: number, day: number): Day | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? dayOf(year, month, day)
    : null;
}

/** "FY27", "FY 2027": taken as the calendar year, since copy does not say when the books close. */
function readFiscalYear(tokens: readonly Token[], index: number): ReadDate | null {
  const token = tokens[index];
  if (token?.kind !== 'word' || !token.lower.startsWith('fy') || token.capitals === 'none') return null;
  if (token.lower === 'fy') {
    const year = yearAt(tokens, index + 1);
    return year === null ? null : wholeYear(year, index + 2);
  }
  const figures = /^fy(?:20)?(\d\d)$/.exec(token.lower);
  return figures === null ? null : wholeYear(2000 + Number(figures[1]), index + 1);
}

/** "Week 9, 2027", as ISO 8601 counts weeks. */
function readWeek(tokens: readonly Token[], index: number): ReadDate | null {
  const number = tokens[index + 1];
  if (tokens[index]?.lower !== 'week' || number?.kind !== 'number' || !/^\d{1,2}$/.test(number.lower))
    return null;
  const at = /^(?:,|of|\/)$/.test(tokens[index + 2]?.lower ?? '') ? index + 3 : index + 2;
  const year = yearAt(tokens, at);
  const week = Number(number.lower);
  if (year === null || week < 1 || week > 53) return null;
  const fourth = dayOf(year, 1, 4);
  const start = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1));
  return { period: { start, end: addDays(start, 6) }, kind: 'relative', next: at + 1 };
}
