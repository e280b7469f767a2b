import { describe, expect, it } from 'vitest';
import { compilePhrase, createPhraseIndex, PhraseSyntaxError } from '../../src/language/phrases.js';
import { tokenize } from '../../src/language/tokens.js';

function found(phrase: string, text: string, except: string[] = []): string[] {
  const index = createPhraseIndex([{ phrase, except, payload: phrase }]);
  return index.find(tokenize(text)).map((each) => text.slice(each.start, each.end));
}

describe('createPhraseIndex', () => {
  it.each([
    ['real-time', 'Real time, real-time, realtime', ['Real time', 'real-time', 'realtime']],
    ['~help [you] grow', 'It helps you grow. Helping grow', ['helps you grow', 'Helping grow']],
    ['in (no time|minutes)', 'In no time or in minutes', ['In no time', 'in minutes']],
    ['# of _', 'hundreds of us, 3 of them, ten of those', ['3 of them', 'ten of those']],
    [
      'built __ scale',
      'built to scale, built scale, built for a bigger, wilder scale',
      ['built to scale', 'built scale'],
    ],
    ["we're on it", 'We’re on it. We are on it', ['We’re on it', 'We are on it']],
    [
      '(~plan|hope|e-mail) [a|the big] trip',
      'planned a trip, hope the big trip, email trip',
      ['planned a trip', 'hope the big trip', 'email trip'],
    ],
    ['~plan', 'planned planning plans', ['planned', 'planning', 'plans']],
  ])('%s', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  it('takes back a hit inside an exception, and only that one', () => {
    expect(found('simple', 'A simple moving average is simple.', ['simple moving average'])).toEqual([
      'simple',
    ]);
  });

  it('finds phrases that begin with gaps, beside those that begin with words and numbers', () => {
    const phrases = ['_ soon', '__ too soon', '# weeks', 'far too soon'];
    const index = createPhraseIndex(phrases.map((phrase) => ({ phrase, payload: phrase })));
    const text = 'Far too soon, 3 weeks';
    const hits = index
      .find(tokenize(text))
      .map(({ payload, start, end }) => `${payload}: ${text.slice(start, end)}`);
    expect(hits).toEqual([
      'far too soon: Far too soon',
      '__ too soon: Far too soon',
      '_ soon: too soon',
      '# weeks: 3 weeks',
    ]);
  });

  it('reads words again that phrases written out on the way turned out to have', () => {
    const phrases = ['big whale', 'small boat', 'whale of a time'];
    const index = createPhraseIndex(phrases.map((phrase) => ({ phrase, payload: phrase })));
    const payloads = (text: string) => index.find(tokenize(text)).map(({ payload }) => payload);
    expect(payloads('boat time')).toEqual([]);
    expect(payloads('small boat, big whale of a time')).toEqual(
      phrases.slice(1, 2).concat('big whale', 'whale of a time'),
    );
  });

  it('gives the longest first, and those of one length as they were given', () => {
    const phrases = ['too soon', '(far|much|too) soon', 'too (late|soon)', 'too soon for it', '_ soon'];
    const index = createPhraseIndex(phrases.map((phrase) => ({ phrase, payload: phrase })));
    expect(index.find(tokenize('too soon for it')).map(({ payload }) => payload)).toEqual([
      'too soon for it',
      'too soon',
      '(far|much|too) soon',
      'too (late|soon)',
      '_ soon',
    ]);
  });

  it('finds the same however long a text is and whatever was searched before', () => {
    const letters = 'abcdefgh'.split('');
    const phrases = letters.flatMap((a) => letters.map((b) => `x${a} x${b} [_] (x${a}|y) #`));
    const index = createPhraseIndex(phrases.map((phrase) => ({ phrase, payload: phrase })));
    const words = letters.flatMap((a) => letters.map((b) => `x${a} x${b} y 7 x${b}`));
    const apart = words.map((text) => index.find(tokenize(text)).length);
    expect(index.find(tokenize(words.join('. '))).length).toBe(apart.reduce((sum, each) => sum + each));
    expect(apart.every((each) => each > 0)).toBe(true);
  });

  it('does not cross punctuation with a gap', () => {
    expect(found('fast _ cheap', 'fast, cheap')).toEqual([]);
  });

  it.each([
    'a (b',
    'a [b|c',
    'a)',
    '(a a|b b)(a a|b b)(a a|b b)(a a|b b)(a a|b b)(a a|b b)(a a|b b)(a a|b b)',
  ])('refuses %s', (phrase) => {
    expect(() => compilePhrase(phrase)).toThrow(PhraseSyntaxError);
  });
});

it('reads alternatives that go on in the next line', () => {
  expect(compilePhrase('(in|on|\n    over) the (shelf|\n  top shelf)')).toEqual(
    compilePhrase('(in|on|over) the (shelf|top shelf)'),
  );
});
