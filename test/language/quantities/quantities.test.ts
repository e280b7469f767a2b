import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQuantities } from '../../../src/language/quantities/compare-quantities.js';
import { pluralOf, singularOf } from '../../../src/language/quantities/count-nouns.js';
import { formatQuantity } from '../../../src/language/quantities/format-quantity.js';
import { parseQuantity } from '../../../src/language/quantities/parse-quantity.js';
import type { Dimension, Quantity } from '../../../src/model/manifest.js';

function parsed(text: string): Quantity {
  const quantity = parseQuantity(text);
  if (quantity === null) throw new Error(`not read as an amount: ${text}`);
  return quantity;
}

describe('parseQuantity', () => {
  it.each<[string, number, Dimension, string, string[]]>([
    ['250 MB', 250e6, 'data', '', []],
    ['99.9 %', 0.999, 'ratio', '', []],
    ['15 minutes', 900, 'duration', '', []],
    ['2 weeks', 1_209_600, 'duration', '', []],
    ['3', 3, 'count', '', []],
    ['5,000', 5000, 'count', '', []],
    ['4.6', 4.6, 'count', '', []],
    ['4.8 out of 5', 4.8, 'count', 'star', []],
    ['400 customers', 400, 'count', 'customer', []],
    ['4000 words', 4000, 'count', 'word', []],
    ['600 requests per minute', 600, 'count', 'request', ['minute']],
    ['12 USD per user per month', 12, 'money', 'USD', ['month', 'user']],
    ['$12/user/month', 12, 'money', 'USD', ['month', 'user']],
    ['0 GBP per year', 0, 'money', 'GBP', ['year']],
    ['9 billion EUR', 9e9, 'money', 'EUR', []],
    ['0.45 GBP per kWh', 0.45, 'money', 'GBP', ['kwh']],
    ['2.1 percentage points', 0.021, 'ratio', '', []],
    ['3x', 3, 'multiple', '', []],
    ['one month', 30.4375 * 86_400, 'duration', '', []],
    ['5 hours per week', 18_000, 'duration', '', ['week']],
    ['11 kW', 11_000, 'power', '', []],
    ['85 cm', 0.85, 'length', '', []],
    ['85 C', 358.15, 'temperature', '', []],
    ['-20 °C', 253.15, 'temperature', '', []],
    ['1.2 million inspections', 1.2e6, 'count', 'inspection', []],
    ['one admin', 1, 'count', 'admin', []],
    ['5 GB storage', 5e9, 'data', '', []],
    ['20 EUR fee', 20, 'money', 'EUR', []],
  ])('%s', (text, amount, dimension, noun, per) => {
    const quantity = parsed(text);
    expect({ ...quantity, amount: expect.closeTo(amount, 6) }).toEqual({
      amount: expect.closeTo(amount, 6),
      dimension,
      noun,
      per,
      text,
    });
  });

  it.each([
    '',
    'any time',
    'finalist',
    'unlimited',
    '2.0.1',
    'Mon-Fri 09:00-18:00 CET',
    '1,2,3',
    'about',
    '%',
    '9'.repeat(400),
  ])('reads no amount from "%s"', (text) => {
    expect(parseQuantity(text)).toBeNull();
  });
});

describe('compareQuantities', () => {
  it.each([
    ['2 weeks', '=', '14 days'],
    ['1 TB', '=', '1000 GB'],
    ['250 MB', '<', '5 GB'],
    ['99.99 %', '>', '99.9%'],
    ['60 requests per minute', '=', '1 request per second'],
    ['12 months', '=', '1 year'],
    ['24 months', '=', '2 years'],
    ['30 days', '=', 'one month'],
    ['90 days', '=', '3 months'],
    ['365 days', '=', 'one year'],
    ['60 days', '>', 'one month'],
    ['5 business days', '=', 'one week'],
    ['3 business days', '<', '10 days'],
    ['every 15 minutes', '=', '4 times an hour'],
    ['twice a day', '>', '1 hour'],
    ['$15 a month', '>', '12 USD per user per month'],
    ['$120 per user per year', '<', '12 USD per user per month'],
    ['12 USD per seat per month', '=', '12 USD per user per month'],
    ['400 customers', '<', '500'],
    ['30 users', '<', '31 seats'],
    ['20 °C', '=', '68 °F'],
    ['1 mile', '>', '1 km'],
    ['100 Mbps', '<', 'a gigabit'],
  ])('%s %s %s', (left, sign, right) => {
    const difference = compareQuantities(spoken(left), spoken(right));
    expect(difference === null ? null : Math.sign(difference)).toBe({ '<': -1, '=': 0, '>': 1 }[sign]);
  });

  it.each([
    ['12 USD', '12 EUR'],
    ['12 USD', '12 USD per month'],
    ['5 boards', '5 rules'],
    ['5 GB', '5 %'],
    ['3x', '30 %'],
    ['5 requests per minute', '5 requests'],
    ['1 USD per email', '1 USD per user'],
    ['2 minutes per sensor', '5 minutes'],
  ])('does not compare %s with %s', (left, right) => {
    expect(compareQuantities(spoken(left), spoken(right))).toBeNull();
  });

  it('compares counts of different things when told that they are the same', () => {
    expect(compareQuantities(parsed('2,000 teams'), parsed('400 customers'), { ignoreNoun: true })).toBe(
      1600,
    );
  });
});

function spoken(text: string): Quantity {
  return parsed(text.replace(/^every /, ''));
}

describe('formatQuantity', () => {
  it.each([
    ['1000000 bytes', '1 MB'],
    ['60 seconds', '1 minute'],
    ['90 minutes', '90 minutes'],
    ['24 hours', '1 day'],
    ['1500000 customers', '1,500,000 customers'],
    ['1 agency', '1 agency'],
    ['2 agencies', '2 agencies'],
    ['12 USD per month per user', '12 USD per user per month'],
    ['0.5', '0.5'],
  ])('%s is shown as %s', (text, expected) => {
    expect(formatQuantity(parsed(text))).toBe(expected);
  });

  const dimensions: fc.Arbitrary<Pick<Quantity, 'dimension' | 'noun'>> = fc.oneof(
    fc
      .constantFrom<Dimension>(
        'duration',
        'data',
        'ratio',
        'multiple',
        'length',
        'area',
        'mass',
        'power',
        'energy',
        'data-rate',
      )
      .map((dimension) => ({ dimension, noun: '' })),
    fc.constantFrom('USD', 'EUR', 'GBP', 'CHF').map((noun) => ({ dimension: 'money' as const, noun })),
    fc
      .constantFrom(
        '',
        'customer',
        'agency',
        'board',
        'person',
        'process',
        'box',
        'house',
        'status',
        'response',
      )
      .map((noun) => ({
        dimension: 'count' as const,
        noun,
      })),
  );
  const times = fc.constantFrom([], ['month'], ['minute'], ['month', 'user'], ['email']);

  it('is read back as the same amount', () => {
    const quantities = fc.record({
      kind: dimensions,
      amount: fc.integer({ min: 1, max: 1e9 }),
      shift: fc.integer({ min: 0, max: 3 }),
      per: times,
    });
    fc.assert(
      fc.property(quantities, ({ kind, amount, shift, per }) => {
        const quantity: Quantity = { ...kind, amount: amount / 10 ** shift, per, text: '' };
        const read = parsed(formatQuantity(quantity));
        expect(read).toEqual({ ...quantity, amount: read.amount, text: formatQuantity(quantity) });
        expect(Math.abs(read.amount / quantity.amount - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it('orders amounts as their numbers, whatever the unit', () => {
    const units = fc.constantFrom('seconds', 'minutes', 'hours', 'days', 'weeks');
    const length = { seconds: 1, minutes: 60, hours: 3600, days: 86_400, weeks: 604_800 } as Record<
      string,
      number
    >;
    const amounts = fc.tuple(fc.integer({ min: 1, max: 5000 }), units);
    fc.assert(
      fc.property(amounts, amounts, ([a, unitA], [b, unitB]) => {
        const difference = compareQuantities(parsed(`${a} ${unitA}`), parsed(`${b} ${unitB}`))!;
        expect(Math.sign(difference)).toBe(Math.sign(a * length[unitA]! - b * length[unitB]!));
      }),
    );
  });
});

describe('singularOf', () => {
  it('undoes pluralOf', () => {
    for (const noun of 'agency box batch house warehouse response status virus bus business person child day tax size API database license prize hero movie cache index'
      .toLowerCase()
      .split(' ')) {
      expect(singularOf(pluralOf(noun))).toBe(noun);
    }
  });
});
