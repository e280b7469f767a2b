import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/language/quantities/find-quantities.js';

const people = (text: string) =>
  findQuantities(text).map(({ quantity }) => [quantity.amount, quantity.noun, quantity.text]);

describe('the size of a group', () => {
  it.each([
    ['Fits a household of ten.', [[10, 'person', 'household of ten']]],
    ['For teams of 40, ask us.', [[40, 'person', 'teams of 40']]],
    ['A crew of 6', [[6, 'person', 'crew of 6']]],
    ['One of ten is ours.', []],
    ['A team of experts', []],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});
