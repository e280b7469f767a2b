import { describe, expect, it } from 'vitest';
import { stemOf } from '../../src/language/inflection.js';

describe('stems', () => {
  it.each([
    ['keys', 'key'],
    ['flying', 'fly'],
    ['flies', 'fly'],
    ['adding', 'add'],
    ['boards', 'board'],
    ['companies', 'company'],
    ['synchronise', 'synchronize'],
    ['cancellation', 'cancelled'],
  ])('meet in %s and %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ['days', 'day'],
    ['care', 'car'],
    ['customer', 'custom'],
  ])('tell %s from %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});
