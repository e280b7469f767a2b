import { describe, expect, it } from 'vitest';
import { isDay, parsePeriod } from '../../../src/language/dates/calendar.js';
import { findDates } from '../../../src/language/dates/find-dates.js';

const AS_OF = '2026-11-21';

/** Each mention as `words | kind | start..end`. */
function shown(text: string): string[] {
  return findDates(text, AS_OF).map(({ start, end, kind, period }) => {
    const when = period === null ? 'no period' : `${period.start}..${period.end}`;
    return `${text.slice(start, end)} | ${kind} | ${when}`;
  });
}

describe('findDates', () => {
  it.each<[string, ...string[]]>([
    ['SCIM lands in Q1 2027', 'Q1 2027 | quarter | 2027-01-01..2027-03-31'],
    ['Shipping 2027-Q2', '2027-Q2 | quarter | 2027-04-01..2027-06-30'],
    ['Coming in Q3', 'Q3 | quarter | 2027-07-01..2027-09-30'],
    ['in H2', 'H2 | half | 2026-07-01..2026-12-31'],
    ['first half of 2027', 'first half of 2027 | half | 2027-01-01..2027-06-30'],
    ['by the end of 2027', 'end of 2027 | year | 2027-12-01..2027-12-31'],
    ['by end of 2026', 'end of 2026 | year | 2026-12-01..2026-12-31'],
    ['mid-2026', 'mid-2026 | year | 2026-05-01..2026-08-31'],
    ['early 2027', 'early 2027 | year | 2027-01-01..2027-03-31'],
    ['late 2026', 'late 2026 | year | 2026-10-01..2026-12-31'],
    ['coming in spring 2026', 'spring 2026 | season | 2026-03-01..2026-05-31'],
    ['before Ramadan', 'Ramadan | day | 2027-02-08..2027-03-09'],
    ['by Eid al-Adha 2027', 'Eid al-Adha 2027 | day | 2027-05-17..2027-05-20'],
    ['on Anzac Day', 'Anzac Day | day | 2027-04-25..2027-04-25'],
    ['from Yom Kippur 2027', 'Yom Kippur 2027 | day | 2027-10-11..2027-10-11'],
    ['by Purim 2026', 'Purim 2026 | day | 2026-03-03..2026-03-03'],
    ['before Purim 2027', 'Purim 2027 | day | 2027-03-23..2027-03-23'],
    ['at Passover 2027', 'Passover 2027 | day | 2027-04-22..2027-04-29'],
    ['by Hanukkah 2026', 'Hanukkah 2026 | day | 2026-12-05..2026-12-12'],
    ['at Easter 2026', 'Easter 2026 | day | 2026-04-03..2026-04-06'],
    ["by St David's Day 2026", "St David's Day 2026 | day | 2026-03-01..2026-03-01"],
    ['on St. Patrick’s Day', 'St. Patrick’s Day | day | 2027-03-17..2027-03-17'],
    ["banners by Valentine's.", "Valentine's | day | 2027-02-14..2027-02-14"],
    ['by Black Friday', 'Black Friday | day | 2026-11-27..2026-11-27'],
    ['before Labor Day 2027', 'Labor Day 2027 | day | 2027-09-06..2027-09-06'],
    ['by Shrove Tuesday', 'Shrove Tuesday | day | 2027-02-09..2027-02-09'],
    ['out for back-to-school 2026', 'back-to-school 2026 | day | 2026-08-15..2026-09-15'],
    ['you get it for New Year', 'New Year | day | 2027-01-01..2027-01-01'],
    ['a shop by this August', 'this August | month | 2026-08-01..2026-08-31'],
    ['Carnival menus'],
    ['a goose for Christmas dinner'],
    ['This August Crowd'],
    ['this summer', 'this summer | season | 2026-06-01..2026-08-31'],
    ['in summer', 'summer | season | 2027-06-01..2027-08-31'],
    ['in March', 'March | month | 2027-03-01..2027-03-31'],
    ['March 2027', 'March 2027 | month | 2027-03-01..2027-03-31'],
    ['You may export it. May I?'],
    ['We march on. March forward!'],
    ['1 May 2027', '1 May 2027 | day | 2027-05-01..2027-05-01'],
    ['May 1st, 2027', 'May 1st, 2027 | day | 2027-05-01..2027-05-01'],
    ['2026-05-01', '2026-05-01 | day | 2026-05-01..2026-05-01'],
    ['next month', 'next month | relative | 2026-12-01..2026-12-31'],
    ['next quarter', 'next quarter | relative | 2027-01-01..2027-03-31'],
    ['this autumn', 'this autumn | season | 2026-09-01..2026-11-30'],
    ['later this year', 'later this year | relative | 2026-11-21..2026-12-31'],
    ['in the coming weeks', 'coming weeks | relative | 2026-11-21..2027-01-20'],
    ['over the next few months', 'next few months | relative | 2026-11-21..2027-05-23'],
    ['in February', 'February | month | 2027-02-01..2027-02-28'],
    ['First of February', 'First of February | day | 2027-02-01..2027-02-01'],
    ['Easter 2027', 'Easter 2027 | day | 2027-03-26..2027-03-29'],
    ['by Christmas', 'Christmas | day | 2026-12-24..2026-12-26'],
    ['this side of Christmas', 'Christmas | day | 2026-12-24..2026-12-26'],
    ['before next Easter', 'next Easter | day | 2027-03-26..2027-03-29'],
    ['Christmas menus for Easter lambs'],
    ['before the summer holidays', 'summer holidays | day | 2027-07-01..2027-08-31'],
    ['the back end of next year', 'back end of next year | relative | 2027-12-01..2027-12-31'],
    ['in the new year', 'new year | relative | 2027-01-01..2027-02-28'],
    ['Happy new year'],
    ['FY27 and FY 2028', 'FY27 | year | 2027-01-01..2027-12-31', 'FY 2028 | year | 2028-01-01..2028-12-31'],
    ['late autumn', 'late autumn | season | 2026-11-01..2026-11-30'],
    ['due 10/2025', '10/2025 | month | 2025-10-01..2025-10-31'],
    ['on 12/01/2027', '12/01/2027 | day | 2027-01-12..2027-12-01'],
    ['on 25.12.2026', '25.12.2026 | day | 2026-12-25..2026-12-25'],
    ['week 9, 2027', 'week 9, 2027 | relative | 2027-03-01..2027-03-07'],
    ["in a few weeks' time", 'few weeks | relative | 2026-11-21..2027-01-20'],
    ['tomorrow', 'tomorrow | relative | 2026-11-22..2026-11-22'],
    [
      'release 9.2 and v4 and version 3.0',
      'release 9.2 | version | no period',
      'v4 | version | no period',
      'version 3.0 | version | no period',
    ],
    ['in the next release', 'next release | version | no period'],
    ['2000 customers'],
    ['since 2019', '2019 | year | 2019-01-01..2019-12-31'],
    ['© 2026 Relay', '2026 | year | 2026-01-01..2026-12-31'],
    ['the 2027 roadmap', '2027 | year | 2027-01-01..2027-12-31'],
    ['on 3 October', '3 October | day | 2027-10-03..2027-10-03'],
    ['by year-end', 'year-end | relative | 2026-12-01..2026-12-31'],
    ['by the end of the year', 'end of the year | relative | 2026-12-01..2026-12-31'],
    ['end of March', 'end of March | month | 2027-03-21..2027-03-31'],
    ['end of Q1', 'end of Q1 | quarter | 2027-03-01..2027-03-31'],
    ['the second half of next year', 'second half of next year | half | 2027-07-01..2027-12-31'],
    ['finalist at the 2025 Agency Tools Awards', '2025 | year | 2025-01-01..2025-12-31'],
    ['in the first quarter of use'],
    ['the third quarter of 2027', 'third quarter of 2027 | quarter | 2027-07-01..2027-09-30'],
    ['24/7 support'],
    ['ISO 27001:2022'],
    ['next week', 'next week | relative | 2026-11-23..2026-11-29'],
    ['last year', 'last year | relative | 2025-01-01..2025-12-31'],
    ['last month', 'last month | relative | 2026-10-01..2026-10-31'],
    ['on Sept. 3, 2027', 'Sept. 3, 2027 | day | 2027-09-03..2027-09-03'],
    ['Open 18:00'],
    ['Q4', 'Q4 | quarter | 2026-10-01..2026-12-31'],
    ['winter 2026', 'winter 2026 | season | 2026-12-01..2027-02-28'],
    ['a spring-loaded door'],
    ['prices fall in June', 'June | month | 2027-06-01..2027-06-30'],
    ['from May', 'May | month | 2027-05-01..2027-05-31'],
    ['May 2027', 'May 2027 | month | 2027-05-01..2027-05-31'],
    ['In May we had 35 regions', 'May | month | 2027-05-01..2027-05-31'],
    ['$2026'],
    ['May 10 users sign in?'],
    ['the next day'],
    ['next Monday', 'next Monday | relative | 2026-11-23..2026-11-23'],
    ['end of May', 'end of May | month | 2027-05-21..2027-05-31'],
    ['This May Help You'],
    ['in the next 3 months', 'next 3 months | relative | 2026-11-21..2027-02-22'],
    ['before the end of this quarter', 'end of this quarter | relative | 2026-12-01..2026-12-31'],
    ['by March 15', 'March 15 | day | 2027-03-15..2027-03-15'],
  ])('%s', (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('does not slow down on hostile text', () => {
    for (const unit of ['end of ', 'next ', 'May ', '2026-', 'first half of ', 'this year ', 'Q1 / ']) {
      const time = (times: number) => {
        const text = unit.repeat(times);
        const start = performance.now();
        findDates(text, AS_OF);
        return performance.now() - start;
      };
      // A tenth of this when linear; minutes when each word is read again from every word before it.
      expect(time(8_000), unit).toBeLessThan(2_000);
    }
  });
});

describe('parsePeriod', () => {
  it.each([
    ['2027', '2027-01-01', '2027-12-31'],
    ['2027-Q2', '2027-04-01', '2027-06-30'],
    ['Q4 2026', '2026-10-01', '2026-12-31'],
    ['2027-H1', '2027-01-01', '2027-06-30'],
    ['h2 2027', '2027-07-01', '2027-12-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2027-05-01', '2027-05-01', '2027-05-01'],
  ])('%s', (text, start, end) => {
    expect(parsePeriod(text)).toEqual({ start, end, text });
  });

  it.each([
    'soon',
    '2027-Q5',
    '2027-H3',
    '2027-13',
    '2027-02-30',
    '20270501',
    '27',
    '',
  ])('"%s" is none', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe('isDay', () => {
  it('knows the calendar', () => {
    expect(
      ['2028-02-29', '2027-02-29', '2000-02-29', '1900-02-29', '2026-04-31', '2026-4-1'].map(isDay),
    ).toEqual([true, false, true, false, false, false]);
  });
});
