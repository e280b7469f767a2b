import { describe, expect, it } from 'vitest';
import { splitSentences, wholeSentence } from '../../src/language/sentences.js';
import { tokenize } from '../../src/language/tokens.js';

const split = (text: string) =>
  splitSentences(text, tokenize(text)).map((each) => text.slice(each.start, each.end));

describe('splitSentences', () => {
  it.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['Ask Dr. Lee, e.g. today. Or not.', ['Ask Dr. Lee, e.g. today.', 'Or not.']],
    [
      'Version 2.0 is out. See docs.example.com for more.',
      ['Version 2.0 is out.', 'See docs.example.com for more.'],
    ],
    ['“It works.” She left.', ['“It works.”', 'She left.']],
    ['Wait... what? Yes.', ['Wait... what?', 'Yes.']],
    ['1. Open the app. 2. Tap it.', ['1. Open the app.', '2. Tap it.']],
    ['It costs $5. 30 people bought it.', ['It costs $5.', '30 people bought it.']],
    ['We ship boards, lists, etc. and more.', ['We ship boards, lists, etc. and more.']],
    ['By J. Smith. He left.', ['By J. Smith.', 'He left.']],
    ['So do I. You too.', ['So do I.', 'You too.']],
    ['no. 7 is fine', ['no. 7 is fine']],
    ['Nothing', ['Nothing']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('leaves a long sentence of a contract whole', () => {
    const text = `The supplier ${'shall, where asked, '.repeat(75)}pay.`;
    expect(split(text)).toEqual([text]);
  });

  it('cuts what no sentence can be at its marks, or anywhere', () => {
    const list = 'Lab, '.repeat(1000).trim();
    const pieces = split(list);
    expect(pieces.join(' ')).toBe(list);
    expect(pieces.every((each) => each.endsWith(',') && each.length < 1300)).toBe(true);
    expect(split('$5 '.repeat(1000).trim()).join(' ')).toHaveLength(2999);
  });
});

describe('wholeSentence', () => {
  it('is the text, and pieces of it where it is longer than any sentence', () => {
    expect(wholeSentence(' ✓ ', tokenize(' ✓ '))).toMatchObject([{ start: 0, end: 3 }]);
    const long = 'Lab, '.repeat(1000);
    expect(wholeSentence(long, tokenize(long)).length).toBeGreaterThan(4);
  });
});
