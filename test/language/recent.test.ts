import { expect, it } from 'vitest';
import { createRecent, forgetRecent } from '../../src/language/recent.js';

it('keeps what was used last, and not much more', () => {
  const recent = createRecent<string, number>(3);
  for (const [value, key] of ['a', 'b', 'c'].entries()) recent.set(key, value);
  expect(['a', 'b', 'c'].map((key) => recent.get(key))).toEqual([0, 1, 2]);
  recent.set('d', 3);
  expect(recent.get('a')).toBe(0);
  for (const key of ['e', 'f', 'g']) recent.set(key, 4);
  expect(['a', 'b', 'c'].map((key) => recent.get(key))).toEqual([0, undefined, undefined]);
});

it('counts keys by their weight', () => {
  const recent = createRecent<string, string>(10, (key) => key.length);
  const long = 'x'.repeat(50);
  recent.set('short', 'a');
  recent.set(long, 'b');
  expect([recent.get('short'), recent.get(long)]).toEqual(['a', 'b']);
  for (const key of ['12345678', '87654321']) recent.set(key, 'c');
  expect(recent.get(long)).toBeUndefined();
});

it('forgets everything when it is told to, and goes on', () => {
  const [one, other] = [createRecent<string, number>(3), createRecent<string, number>(3)];
  one.set('a', 1);
  for (const key of ['a', 'b', 'c', 'd']) other.set(key, 2);
  forgetRecent();
  expect([one.get('a'), other.get('a'), other.get('d')]).toEqual([undefined, undefined, undefined]);
  one.set('b', 3);
  expect(one.get('b')).toBe(3);
});
