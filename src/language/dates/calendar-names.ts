/** From Monday on, in lower case. */
export const WEEKDAYS: readonly string[] = 'monday tuesday wednesday thursday friday saturday sunday'.split(
  ' ',
);

const CALENDAR_NAME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|easter|christmas)$/;

/** Whether a word (in lower case) names a day, month, quarter or feast: these are written as names are, and name nobody. */
export function isCalendarName(lower: string): boolean {
  return CALENDAR_NAME.test(lower);
}
