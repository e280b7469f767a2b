import { MONTHS } from './month-names.js';

/** From Monday on, in lower case. */
export const WEEKDAYS: readonly string[] = 'monday tuesday wednesday thursday friday saturday sunday'.split(
  ' ',
);

/** "Mondays", in lower case. */
export const WEEKDAYS_OF_HABIT: readonly string[] = WEEKDAYS.map((day) => `${day}s`);

const CALENDAR_NAMES = new Set([
  ...WEEKDAYS,
  ...WEEKDAYS_OF_HABIT,
  ...MONTHS,
  ...'q1 q2 q3 q4 easter christmas'.split(' '),
]);

/** Whether a word (in lower case) names a day, month, quarter or feast: these are written as names are, and name nobody. */
export function isCalendarName(lower: string): boolean {
  return CALENDAR_NAMES.has(lower);
}
