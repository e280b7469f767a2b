import type { Token } from '../tokens.js';
import { WEEKDAYS } from './calendar-names.js';
import { rangeEnd } from './partial-schedules.js';

/** Days of the week, Monday as 1. */
export const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
export const WORKING_DAYS = [1, 2, 3, 4, 5];
/** Which six a week has is not said: Sunday is the one that most leave out. */
const SIX_DAYS = [1, 2, 3, 4, 5, 6];
const WEEKEND = [6, 7];

const DAY_NAMES: ReadonlyMap<string, number> = new Map(
  WEEKDAYS.flatMap((name, index) => [
    [name, index + 1] as const,
    [`${name}s`, index + 1] as const,
    [name.slice(0, 3), index + 1] as const,
    [name.slice(0, 4), index + 1] as const,
  ]),
);
const AFTER_DAILY = new Set([
  'from',
  'between',
  'until',
  'till',
  'at',
  'and',
  'or',
  'including',
  'except',
  'for',
  'to',
  'in',
]);
const ALL_DAYS_WORDS = new Set(['daily', 'everyday']);
const BEFORE_WEEKEND = new Set(['at', 'on', 'over', 'including', 'during', 'and', 'even']);

/** "Mondays", "Mon–Fri", "daily", "six days a week", "at weekends". */
export function readDays(
  tokens: readonly Token[],
  index: number,
): { days: readonly number[]; next: number } | null {
  const token = tokens[index];
  const word = token?.lower ?? '';
  const next = tokens[index + 1]?.lower ?? '';
  if (ALL_DAYS_WORDS.has(word)) {
    // "The daily fee", "an everyday account": how often, or what kind.
    const isOfNoun = tokens[index + 1]?.kind === 'word' && !AFTER_DAILY.has(next);
    return isOfNoun ? null : { days: EVERY_DAY, next: index + 1 };
  }
  if (word === 'every' && next === 'day') return { days: EVERY_DAY, next: index + 2 };
  if (
    /^(?:6|six)$/.test(word) &&
    /^(?:days|nights)$/.test(next) &&
    /^(?:a|per)$/.test(tokens[index + 2]?.lower ?? '')
  ) {
    return tokens[index + 3]?.lower === 'week' ? { days: SIX_DAYS, next: index + 4 } : null;
  }
  if (/^(?:7|seven)$/.test(word) && next === 'days' && /^(?:a|per)$/.test(tokens[index + 2]?.lower ?? '')) {
    return tokens[index + 3]?.lower === 'week' ? { days: EVERY_DAY, next: index + 4 } : null;
  }
  if (word === '365' && next === 'days') return { days: EVERY_DAY, next: index + 2 };
  if (word === 'weekdays') return { days: WORKING_DAYS, next: index + 1 };
  if (/^weekends?$/.test(word)) {
    const isTold = BEFORE_WEEKEND.has(tokens[index - 1]?.lower ?? '') || areOffered(tokens, index + 1);
    return isTold ? { days: WEEKEND, next: index + 1 } : null;
  }
  const first = dayAt(tokens, index);
  if (first === null) return null;
  const second = rangeEnd(tokens, first.next);
  const day = second === null ? null : dayAt(tokens, second);
  if (day !== null) return { days: daysBetween(first.day, day.day), next: day.next };
  return { days: [first.day], next: first.next };
}

/** "Weekends are possible as well", "weekends too". */
function areOffered(tokens: readonly Token[], index: number): boolean {
  const [word, next] = [tokens[index]?.lower ?? '', tokens[index + 1]?.lower ?? ''];
  if (/^(?:is|are)$/.test(word))
    return /^(?:possible|available|fine|open|included|bookable|offered|covered|staffed)$/.test(next);
  return word === 'too' || word === 'included' || (word === 'as' && next === 'well');
}

function dayAt(tokens: readonly Token[], index: number): { day: number; next: number } | null {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.capitals === 'none') return null;
  const day = DAY_NAMES.get(token.lower);
  if (day === undefined) return null;
  const hasPoint = tokens[index + 1]?.lower === '.' && token.lower.length <= 4;
  return { day, next: hasPoint ? index + 2 : index + 1 };
}

/** From the first day to the last, over the end of the week where the last comes first: Saturday to Monday. */
function daysBetween(first: number, last: number): number[] {
  return EVERY_DAY.filter((day) =>
    first <= last ? day >= first && day <= last : day >= first || day <= last,
  );
}

/** Every naming of days begins with one of these or with a number. */
export const DAY_WORDS: readonly string[] = [
  ...ALL_DAYS_WORDS,
  ...DAY_NAMES.keys(),
  ...'every six seven weekdays weekend weekends'.split(' '),
];
