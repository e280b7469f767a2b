import { expect, it } from 'vitest';
import { periodInWords } from '../../../src/language/dates/period-in-words.js';

it.each([
  ['2027', '2027'],
  ['2027-Q2', 'Q2 2027'],
  ['2027-H1', 'H1 2027'],
  ['2027-06', 'June 2027'],
  ['2027-06-01', '1 June 2027'],
])('writes %s as %s', (text, words) => {
  expect(periodInWords(text)).toBe(words);
});
