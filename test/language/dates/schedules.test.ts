import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../src/language/dates/find-times.js';
import {
  covers,
  findSchedules,
  parseSchedules,
  type Schedule,
} from '../../../src/language/dates/schedules.js';

/** `words | days | from-to` with hours as numbers. */
function shown(text: string): string[] {
  return findSchedules(text).map(({ start, end, schedule }) => {
    const hours = schedule.hours === null ? '' : ` | ${schedule.hours.from / 60}-${schedule.hours.to / 60}`;
    return `${text.slice(start, end)} | ${schedule.days.join('')}${hours}`;
  });
}

describe('findSchedules', () => {
  it.each<[string, ...string[]]>([
    ['Mon-Fri 09:00-18:00 CET', 'Mon-Fri 09:00-18:00 | 12345 | 9-18'],
    ['07:00-23:00 daily, with a door code', '07:00-23:00 daily | 1234567 | 7-23'],
    ['Support 24/7', '24/7 | 1234567 | 0-24'],
    ['24x7 support, 24/5 by phone', '24x7 | 1234567 | 0-24', '24/5 | 12345 | 0-24'],
    ['24/7/365 help', '24/7/365 | 1234567 | 0-24'],
    ['We are there around the clock.', 'around the clock | 1234567 | 0-24'],
    ['Monday to Friday, 8 to 6', 'Monday to Friday, 8 to 6 | 12345 | 8-18'],
    ['open at weekends', 'weekends | 67'],
    ['from 18.00 to 22.00', '18.00 to 22.00 |  | 18-22'],
    ['from 18.00 to 22.00 euro'],
    ['7 days a week', '7 days a week | 1234567'],
    ['half past seven to six, Monday to Friday', 'half past seven to six, Monday to Friday | 12345 | 7.5-18'],
    ['quarter to nine to 5 pm', 'quarter to nine to 5 pm |  | 8.75-17'],
    ['somebody answers at three on a Sunday morning', `at three on a Sunday morning | 7 | 3-${181 / 60}`],
    ['you wake at four and somebody is awake', `at four |  | 4-${241 / 60}`],
    ['somebody is at the desk at four'],
    ['24 hours a day, seven days a week', '24 hours a day, seven days a week | 1234567 | 0-24'],
    ['Answered day and night', 'day and night | 1234567 | 0-24'],
    ['weekdays 9am to 5pm', 'weekdays 9am to 5pm | 12345 | 9-17'],
    ['Mon–Fri, 9:00–17:30', 'Mon–Fri, 9:00–17:30 | 12345 | 9-17.5'],
    ['between 8 and 6 on weekdays', '8 and 6 on weekdays | 12345 | 8-18'],
    ['every day from 7 am to midnight', 'every day from 7 am to midnight | 1234567 | 7-24'],
    ['9-5, Monday through Thursday', '9-5, Monday through Thursday | 1234 | 9-17'],
    ['Saturday to Monday', 'Saturday to Monday | 167'],
    ['Fri 22:00-02:00', 'Fri 22:00-02:00 | 5 | 22-26'],
    ['1 to 5 pm', '1 to 5 pm |  | 13-17'],
    ['We never close', 'never close | 1234567 | 0-24'],
    ['at any time of day or night', 'any time of day or night | 1234567 | 0-24'],
    ['six days a week', 'six days a week | 123456'],
    ['Supper until midnight', 'until midnight |  | 23.983333333333334-24'],
    ['open until 10 pm', 'until 10 pm |  | 21.983333333333334-22'],
    ['open until nine', 'until nine |  | 20.983333333333334-21'],
    ['until seven on weekday evenings'],
    ['from seven in the morning to nine at night', 'seven in the morning to nine at night |  | 7-21'],
    ['eight to six, Monday to Friday', 'eight to six, Monday to Friday | 12345 | 8-18'],
    ['open from 6 am', 'from 6 am |  | 6-6.016666666666667'],
    ['open from six on Sundays', 'from six |  | 6-6.016666666666667', 'Sundays | 7'],
    ['Somebody answers at 3 a.m.', 'at 3 a.m. |  | 3-3.0166666666666666'],
    ['Somebody answers at two at night', 'at two at night |  | 2-2.0166666666666666'],
    ['A human at night', 'at night |  | 25-25.016666666666666'],
    ['The train leaves at 3 a.m.'],
    ['open from six to eight people'],
    ['Two to four of us'],
    ['order until 10 pm'],
    ['Enjoy your weekends'],
    ['a 24-hour shift'],
    ['3 to 5 days'],
    ['10 to 20 users'],
    ['from 15:00'],
    ['any time'],
  ])('%s', (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('covers', () => {
  const declared = parseSchedules('Mon-Fri 09:00-18:00 CET');
  it.each([
    ['24/7', false],
    ['around the clock', false],
    ['seven days a week', false],
    ['Monday to Friday', true],
    ['weekdays 9 am to 5 pm', true],
    ['Mon-Fri 8:00-18:00', false],
    ['on Saturdays', false],
  ])('%s: %s', (claimed, expected) => {
    expect(covers(declared, parseSchedules(claimed)[0] as Schedule)).toBe(expected);
  });
});

describe('parseSchedules', () => {
  it('reads none where there is none', () => {
    expect(['any time', '4 hours', 'monthly', 'from 15:00', ''].flatMap(parseSchedules)).toEqual([]);
  });

  it('lets a day of its own hours stand beside the others', () => {
    const declared = parseSchedules('Mon-Fri 08:00-18:30, Sat 09:00-13:00');
    const claimed = ['Monday to Friday from 8:00 to 18:30', 'Saturday', 'Saturday 9 to 17', 'on Sundays'];
    expect(claimed.map((each) => covers(declared, parseSchedules(each)[0] as Schedule))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('reads each of several', () => {
    const saturday = { days: [6], hours: { from: 540, to: 780 } };
    const weekdays = { days: [1, 2, 3, 4, 5], hours: { from: 480, to: 1110 } };
    expect(parseSchedules('Mon-Fri 08:00-18:30, Sat 09:00-13:00')).toEqual([weekdays, saturday]);
    expect(covers([weekdays, saturday], { days: [5, 6], hours: { from: 600, to: 720 } })).toBe(true);
    expect(covers([weekdays, saturday], { days: [5, 6], hours: { from: 600, to: 900 } })).toBe(false);
    expect(covers([weekdays, saturday], { days: [], hours: { from: 1100, to: 1110 } })).toBe(true);
  });
});

describe('findTimes', () => {
  it.each<[string, ...(readonly [string, number])[]]>([
    ['from 18:00 to 7 pm', ['18:00', 18], ['7 pm', 19]],
    ['8.30 a.m., noon and midnight', ['8.30 a.m.', 8.5], ['noon', 12], ['midnight', 0]],
    ["at 9am, or 10 o'clock", ['9am', 9], ["10 o'clock", 10]],
    ['9 to 5'],
    ['1:1 meetings, 25:00, 13 pm'],
  ])('%s', (text, ...expected) => {
    expect(findTimes(text).map(({ start, end, minutes }) => [text.slice(start, end), minutes / 60])).toEqual(
      expected,
    );
  });
});
