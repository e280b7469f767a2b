import { addDays, type Day, dayOf } from './calendar.js';

/** Those that go by arithmetic and not by the sky, so that every version of Intl's data has the same days in them. */
export type LunarCalendar = 'hebrew' | 'islamic-civil';

/** The first day of a year by each date of the calendar, as Intl writes it: "15 Nisan", "1 9". */
type DaysByDate = ReadonlyMap<string, Day>;

const years = new Map<string, DaysByDate>();

/**
 * The first day of one of our years that has this date in another calendar. What falls in Adar falls in its second Adar in a
 * leap year.
 *
 * @param date the day and the month as Intl writes them, a date that there is in every year
 */
export function firstDayOf(calendar: LunarCalendar, date: string, year: number): Day {
  const key = `${calendar} ${year}`;
  const days = years.get(key) ?? readYear(calendar, year);
  years.set(key, days);
  return (days.get(date) ?? days.get(`${date} II`))!;
}

function readYear(calendar: LunarCalendar, year: number): DaysByDate {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    day: 'numeric',
    month: 'numeric',
    timeZone: 'UTC',
  });
  const days = new Map<string, Day>();
  for (let day = dayOf(year, 1, 1); day <= dayOf(year, 12, 31); day = addDays(day, 1)) {
    const parts = format.formatToParts(Date.parse(day));
    const [date, month] = (['day', 'month'] as const).map(
      (type) => parts.find((each) => each.type === type)?.value,
    );
    const name = `${date} ${month}`;
    if (!days.has(name)) days.set(name, day);
  }
  return days;
}
