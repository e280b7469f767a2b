import { expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.js';
import { wordClass } from '../../src/language/word-class.js';

const colors = wordClass('red blue Grün'.toLowerCase());
const signs = wordClass([',', '&', "'s", '24']);

it('tells in which texts a word stands, whichever class and text is asked first', () => {
  const texts = ['A red bus', 'The bus', 'Tom & Ann', 'Blue, and 24 more', 'reddish'].map((text) =>
    tokenize(text),
  );
  const inColors = [true, false, false, true, false];
  const withSigns = [false, false, true, true, false];
  expect(texts.map((tokens) => colors.occursIn(tokens))).toEqual(inColors);
  expect(texts.map((tokens) => [signs.occursIn(tokens), colors.occursIn(tokens)])).toEqual(
    texts.map((_, index) => [withSigns[index], inColors[index]]),
  );
});

it('looks at the words as tokens spell them', () => {
  expect(colors.occursIn(tokenize('RED tape'))).toBe(true);
  expect(signs.occursIn(tokenize('the bus’s color'))).toBe(true);
  expect(colors.has('red')).toBe(true);
  expect(colors.has('RED')).toBe(false);
});

it('tells of a single token whether it is one of its words', () => {
  const tokens = tokenize('Tom & the RED bus, in blue');
  const ofClass = (each: typeof colors) =>
    tokens.filter((token) => each.includes(token)).map(({ lower }) => lower);
  expect(ofClass(colors)).toEqual(['red', 'blue']);
  expect(ofClass(signs)).toEqual(['&', ',']);
});

it('knows of words that were met before the class was declared', () => {
  const tokens = tokenize('An orange bus');
  expect(colors.occursIn(tokens)).toBe(false);
  const fruit = wordClass('orange');
  expect(fruit.occursIn(tokens)).toBe(true);
  expect(fruit.occursIn(tokenize('A bus'))).toBe(false);
});

it('finds nothing in an empty text', () => {
  expect(colors.occursIn(tokenize('red'))).toBe(true);
  expect(colors.occursIn(tokenize(''))).toBe(false);
});
