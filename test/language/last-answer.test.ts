import { expect, it } from 'vitest';
import { lastAnswer } from '../../src/language/last-answer.js';

it('works out an answer once for the subject asked about last', () => {
  const asked: string[] = [];
  const nameOf = lastAnswer((subject: { readonly name: string }) => {
    asked.push(subject.name);
    return subject.name.toUpperCase();
  });
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  expect([nameOf(a), nameOf(a), nameOf(b), nameOf(b), nameOf(a)]).toEqual(['A', 'A', 'B', 'B', 'A']);
  expect(asked).toEqual(['a', 'b', 'a']);
});

it('takes no answer for one that was not given', () => {
  let isReady = false;
  const answer = lastAnswer((_: object) => {
    if (!isReady) throw new Error('not ready');
    return 1;
  });
  const subject = {};
  expect(() => answer(subject)).toThrow('not ready');
  isReady = true;
  expect(answer(subject)).toBe(1);
});

it('may be asked about another subject while it works out an answer', () => {
  interface Link {
    readonly next: Link | null;
  }
  const lengthOf: (link: Link) => number = lastAnswer((link) => (link.next ? lengthOf(link.next) : 0) + 1);
  const last = { next: null };
  const first = { next: last };
  expect([lengthOf(first), lengthOf(first), lengthOf(last)]).toEqual([2, 2, 1]);
});
