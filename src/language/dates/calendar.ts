import type { Period } from '../../model/manifest.js';

/** A day as YYYY-MM-DD. Days compare as strings. */
export type Day = string;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Whether the text is YYYY-MM-DD and such a day exists. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function partsOf(day: Day): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** The day of these numbers, which must exist. Months count from 1. */
export function dayOf(year: number, month: number, day: number): Day {
  const padded = (value: number, width: number) => String(value).padStart(width, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

export function addDays(day: Day, days: number): Day {
  const { year, month, day: date } = partsOf(day);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** Whole months, from the first of the month `month` (may be past 12) for `length` months. */
export function monthsPeriod(year: number, month: number, length: number, text: string): Period {
  const first = year * 12 + month - 1;
  const last = first + length - 1;
  const lastYear = Math.floor(last / 12);
  const lastMonth = (last % 12) + 1;
  return {
    start: dayOf(Math.floor(first / 12), (first % 12) + 1, 1),
    end: dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
    text,
  };
}

export function dayPeriod(day: Day, text: string): Period {
  return { start: day, end: day, text };
}

export function monthPeriod(year: number, month: number, text: string): Period {
  return monthsPeriod(year, month, 1, text);
}

/** @param quarter 1 to 4 */
export function quarterPeriod(year: number, quarter: number, text: string): Period {
  return monthsPeriod(year, quarter * 3 - 2, 3, text);
}

/** @param half 1 or 2 */
export function halfPeriod(year: number, half: number, text: string): Period {
  return monthsPeriod(year, half * 6 - 5, 6, text);
}

export function yearPeriod(year: number, text: string): Period {
  return monthsPeriod(year, 1, 12, text);
}

/**
 * A period as manifests write it: 2027, 2027-Q2, Q2 2027, 2027-H1, H1 2027, 2027-05, 2027-05-01.
 * Null for anything else, and for months and days that do not exist.
 */
export function parsePeriod(written: string): Period | null {
  const text = written.trim();
  if (isDay(text)) return dayPeriod(text, text);
  const yearFirst = /^(\d{4})(?:[- ]?([QH]?)(\d{1,2}))?$/i.exec(text);
  const yearLast = /^([QH])(\d)[- ](\d{4})$/i.exec(text);
  if (yearFirst === null && yearLast === null) return null;
  const year = Number(yearFirst?.[1] ?? yearLast?.[3]);
  const letter = (yearFirst?.[2] ?? yearLast?.[1] ?? '').toUpperCase();
  const number = yearFirst?.[3] ?? yearLast?.[2];
  if (year < 1000) return null;
  if (number === undefined) return yearPeriod(year, text);
  const value = Number(number);
  if (letter === 'Q') return value >= 1 && value <= 4 ? quarterPeriod(year, value, text) : null;
  if (letter === 'H') return value === 1 || value === 2 ? halfPeriod(year, value, text) : null;
  const isMonth = number.length === 2 && text[4] === '-' && value >= 1 && value <= 12;
  return isMonth ? monthPeriod(year, value, text) : null;
}
