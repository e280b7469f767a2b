import { describe, expect, it } from 'vitest';
import { findCalendarSpan } from '../../../src/language/dates/calendar-spans.js';
import { tokensOf } from '../../../src/language/tokens-of.js';

/** `words | days | of`; null where no two are named. */
function shown(text: string): string | null {
  const found = findCalendarSpan(tokensOf(text));
  if (found === null) return null;
  const { start, end, days, of } = found;
  return `${text.slice(start, end)} | ${days} | ${of}`;
}

describe('the time between two feasts, months or seasons of a sentence', () => {
  it.each([
    ['Stay from Christmas to Easter.', 'from Christmas to Easter | 86 | throughout'],
    [
      'Her Easter order is disputed at Halloween.',
      'Easter order is disputed at Halloween | 188 | afterwards',
    ],
    ["Grab July's car at New Year.", "July's car at New Year | 181 | ahead"],
    ['He spent the whole of May, June and July there.', 'May, June and July | 84 | throughout'],
    ['May we help you in March?', null],
    ['Open at Christmas.', null],
    ['A room booked in December for the New Year.', null],
    ['In April we sow, and in July we pick.', null],
    ['In April, in May and in July we sow.', null],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});
