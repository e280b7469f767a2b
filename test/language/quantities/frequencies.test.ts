import { describe, expect, it } from 'vitest';
import { findFrequencies } from '../../../src/language/quantities/frequencies.js';
import { tokenize } from '../../../src/language/tokens.js';

const DAY = 86_400;

/** `words | days`. */
function shown(text: string): string[] {
  return findFrequencies(text, tokenize(text)).map(
    ({ interval, start, end }) => `${text.slice(start, end)} | ${Number((interval / DAY).toFixed(2))}`,
  );
}

describe('findFrequencies', () => {
  it.each<[string, ...string[]]>([
    ['Backed up hourly', 'hourly | 0.04'],
    ['The nightly run', 'nightly | 1'],
    ['A fortnightly letter', 'fortnightly | 14'],
    ['every quarter', 'every quarter | 91.31'],
    ['each spring', 'each spring | 365.25'],
    ['every single week', 'every single week | 7'],
    ['every other day', 'every other day | 2'],
    ['every six hours', 'every six hours | 0.25'],
    ['every fortnight', 'every fortnight | 14'],
    ['once a year', 'once a year | 365.25'],
    ['three times per day', 'three times per day | 0.33'],
    ['daily, and twice a week by hand', 'daily | 1', 'twice a week | 3.5'],
    ['every team'],
    ['twice as many'],
    ['€5 a month'],
    ['three times the price'],
  ])('%s', (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
