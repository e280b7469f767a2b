import { expect, it } from 'vitest';
import { lexiconPhrases } from '../../src/language/lexicon-phrases.js';
import { createPhraseIndex } from '../../src/language/phrases.js';
import { tokenize } from '../../src/language/tokens.js';

const colors = ['red', 'dark red', '(light|pale) blue', 'blue'].map((phrase) => ({
  phrase,
  payload: phrase,
}));
const things = [
  { phrase: 'red herring', payload: 'saying' },
  { phrase: '~whale', payload: 'animal', except: ['blue whale watching'] },
];

it('finds in each list what an index of its own would, whichever is asked first', () => {
  const text = 'A dark red herring met blue whales, then a pale blue bus for blue whale watching';
  const lists = [
    lexiconPhrases<string>('colors', () => colors),
    lexiconPhrases<string>('things', () => things),
    lexiconPhrases<string>('none', () => []),
  ];
  const alone = [createPhraseIndex(colors), createPhraseIndex(things), createPhraseIndex<string>([])];
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
  ]) {
    const tokens = tokenize(text);
    const found = order.map((list) => lists[list]?.find(tokens));
    expect(found).toEqual(order.map((list) => alone[list]?.find(tokens)));
  }
  expect(alone[1]?.find(tokenize(text)).map((each) => each.payload)).toEqual(['saying', 'animal']);
});

it('searches lists that are made after the first search', () => {
  const tokens = tokenize('a dark red herring');
  const first = lexiconPhrases<string>('first', () => colors);
  expect(first.find(tokens).map((each) => each.payload)).toEqual(['dark red', 'red']);
  expect(
    lexiconPhrases<string>('second', () => things)
      .find(tokens)
      .map((each) => each.payload),
  ).toEqual(['saying']);
});
