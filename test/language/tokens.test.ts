import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.js';

const lowers = (text: string) => tokenize(text).map((each) => each.lower);

describe('tokenize', () => {
  it.each([
    ['We’re adding it', ['we', 'are', 'adding', 'it']],
    ["You won't need a manual.", ['you', 'will', 'not', 'need', 'a', 'manual', '.']],
    ["It can't and cannot", ['it', 'can', 'not', 'and', 'can', 'not']],
    ["Lisbon's hotels; it's ours", ['lisbon', "'s", 'hotels', ';', 'it', 'is', 'ours']],
    ['real-time end-to-end', ['real', 'time', 'end', 'to', 'end']],
    ['Send an e-mail', ['send', 'an', 'email']],
    ['99.99% of 20,000 rows, $24', ['99.99', '%', 'of', '20,000', 'rows', ',', '$', '24']],
    [
      'Node.js v2.0 and R&D in the U.S. too',
      ['node.js', 'v2.0', 'and', 'r&d', 'in', 'the', 'u.s', '.', 'too'],
    ],
    ['250MB 24/7 2FA', ['250', 'mb', '24', '/', '7', '2', 'fa']],
    ['Évora – naïve', ['evora', '–', 'naive']],
  ])('%s', (text, expected) => {
    expect(lowers(text)).toEqual(expected);
  });

  it('knows capitals and what stands before a token', () => {
    const [first, second, third] = tokenize('HubSpot Two-way');
    expect([first?.capitals, second?.capitals, third?.before]).toEqual(['mixed', 'first', 'hyphen']);
  });

  it('covers every character that is no space or inner hyphen, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const each of tokenize(text)) {
          expect(each.start).toBeGreaterThanOrEqual(last);
          expect(each.end).toBeGreaterThan(each.start);
          expect(text.slice(last, each.start)).toMatch(/^[\s\-\u2010\u2011\u00ad]*$/u);
          last = each.end;
        }
      }),
    );
  });
});
