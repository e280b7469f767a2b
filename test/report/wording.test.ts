import { expect, it } from 'vitest';
import { figure } from '../../src/report/wording.js';

it.each([0, 7, 999, 1000, 12_345, 1_234_567, -1234, 1234.5])('writes %d as English does', (amount) => {
  expect(figure(amount)).toBe(amount.toLocaleString('en-US'));
});
