import { describe, expect, it } from 'vitest';
import { simplePastVerb, tellsOfThen } from '../../src/language/past-tense.js';
import { tokenize } from '../../src/language/tokens.js';

const verbOf = (text: string): string | null => {
  const tokens = tokenize(text);
  return tokens[simplePastVerb(tokens)]?.lower ?? null;
};

describe('simplePastVerb', () => {
  it.each([
    ['The founders went from farm to farm.', 'went'],
    ['In spring it paid for a new roof.', 'paid'],
    ['The bakers fed four hundred people that winter.', 'fed'],
    ['Larkin Mills employed 1,200 weavers.', 'employed'],
    ['We rebuilt the editor.', 'rebuilt'],
  ])('finds the verb of: %s', (text, verb) => {
    expect(verbOf(text)).toBe(verb);
  });

  it.each([
    'Orders placed before noon leave the same day.',
    'Your groceries delivered the same day',
    'Every invoice paid a week sooner',
    'The only app rated 4.8 by gardeners',
    'Relay sends the report that the client asked for.',
    'Open the file you uploaded.',
    'Breakfast included',
    'You can see what they chose.',
    'The bread is baked the night before.',
  ])('finds none in: %s', (text) => {
    expect(verbOf(text)).toBeNull();
  });
});

describe('tellsOfThen', () => {
  it.each([
    ['The sisters ran a school here.', true],
    ['We opened in 1998 with one oven.', true],
    ['This autumn it added Gothenburg to its network.', false],
    ['We wrote every lesson ourselves.', false],
    ['We write every lesson ourselves.', false],
  ])('%s', (text, expected) => {
    expect(tellsOfThen(tokenize(text))).toBe(expected);
  });
});
