import { describe, expect, it } from 'vitest';
import { findTurnaround } from '../../../src/language/dates/turnarounds.js';
import { tokensOf } from '../../../src/language/tokens-of.js';

/** `words | hours`; null where no two times lie apart. */
function shown(text: string): string | null {
  const found = findTurnaround(tokensOf(text));
  return found && `${text.slice(found.start, found.end)} | ${found.seconds / 3600}`;
}

describe('the time between two times of a sentence', () => {
  it.each([
    ['Order on Monday and have it by Wednesday.', 'Order on Monday and have it by Wednesday | 48'],
    ['Signed on Friday, fitted by Monday', 'Signed on Friday, fitted by Monday | 72'],
    ['Ring at nine and we see you after lunch.', 'Ring at nine and we see you after lunch | 4'],
    ['A gift dropped in at noon is booked by ten past.', 'dropped in at noon is booked by ten past | 1'],
    [
      'Book before tea and the van is outside on Thursday.',
      'Book before tea and the van is outside on Thursday | 168',
    ],
    [
      'Sign on the first and be paid by the fifteenth.',
      'Sign on the first and be paid by the fifteenth | 336',
    ],
    ['Press it on a Monday and on Tuesday the bank has it.', 'Press it on a Monday and on Tuesday | 24'],
    ['Order at six and it is there for supper.', 'Order at six and it is there for supper | 14'],
    ['Call us from Monday to Friday, and write on Sunday.', null],
    ['Call on Monday or Friday.', null],
    ['Call on Monday at nine.', null],
    ['Breakfast is at eight, lunch at one.', null],
    ['Sign on the first page and on the third page.', null],
    ['Order by the fifteenth of May.', null],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});
