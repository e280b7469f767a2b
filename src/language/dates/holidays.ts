import type { Token } from '../tokens.js';
import { addDays, type Day, dayOf, monthsPeriod, partsOf } from './calendar.js';
import { type ReadDate, upcoming, yearBehind } from './read-date.js';

/** Feasts that copy dates itself by, as spans of days in one year. */
export const HOLIDAYS: ReadonlyMap<string, (year: number) => { start: Day; end: Day }> = new Map([
  ['easter', (year) => ({ start: addDays(easterOf(year), -2), end: addDays(easterOf(year), 1) })],
  ['whitsun', (year) => ({ start: addDays(easterOf(year), 49), end: addDays(easterOf(year), 50) })],
  ['midsummer', (year) => ({ start: dayOf(year, 6, 20), end: dayOf(year, 6, 26) })],
  ['michaelmas', (year) => ({ start: dayOf(year, 9, 29), end: dayOf(year, 9, 29) })],
  ['christmas', (year) => ({ start: dayOf(year, 12, 24), end: dayOf(year, 12, 26) })],
  ['xmas', (year) => ({ start: dayOf(year, 12, 24), end: dayOf(year, 12, 26) })],
  ['halloween', (year) => ({ start: dayOf(year, 10, 31), end: dayOf(year, 10, 31) })],
  ['thanksgiving', (year) => ({ start: dayOf(year, 11, 22), end: dayOf(year, 11, 28) })],
]);

const SAYS_WHEN = new Set('by before until till for after at from come over around next this of'.split(' '));

export function isHoliday(word: string): boolean {
  return HOLIDAYS.has(word);
}

/** "Easter 2027", "by Christmas", "this side of Christmas"; not "Christmas menus". */
export function readHoliday(tokens: readonly Token[], index: number, asOf: Day): ReadDate | null {
  const days = HOLIDAYS.get(tokens[index]?.lower ?? '');
  if (days === undefined) return null;
  const year = yearBehind(tokens, index + 1, asOf);
  if (year !== null) return { period: days(year.year), kind: 'day', next: year.next };
  const before = tokens[index - 1]?.lower ?? '';
  const after = tokens[index + 1];
  // "For Christmas dinner", "by Christmas Eve": the feast only says which.
  const isPartOfName = after?.kind === 'word' && (after.capitals === 'first' || before === 'for');
  if (!SAYS_WHEN.has(before) || isPartOfName) return null;
  const { start, end } = upcoming((of) => ({ ...days(of), text: '' }), asOf);
  return { period: { start, end }, kind: 'day', next: index + 1 };
}

/** "In the new year": its first two months. "By New Year" is its first day. */
export function readNewYear(tokens: readonly Token[], index: number, asOf: Day): ReadDate | null {
  if (tokens[index]?.lower !== 'new' || tokens[index + 1]?.lower !== 'year') return null;
  const before = tokens[index - 1]?.lower;
  const preposition = tokens[index - 2]?.lower ?? '';
  if (/^(?:by|before|after|until|come)$/.test(before ?? '') && tokens[index + 2]?.lower !== "'s") {
    const day = dayOf(partsOf(asOf).year + 1, 1, 1);
    return { period: { start: day, end: day }, kind: 'day', next: index + 2 };
  }
  if (before !== 'the' || !/^(?:in|into|by|from|of|before|for|with)$/.test(preposition)) return null;
  const { start, end } = monthsPeriod(partsOf(asOf).year + 1, 1, 2, '');
  return { period: { start, end }, kind: 'relative', next: index + 2 };
}

/** Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1);
}
