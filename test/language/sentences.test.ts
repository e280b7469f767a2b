import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/language/sentences.js';
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
});
