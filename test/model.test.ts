import { describe, expect, it } from 'vitest';
import { UserError } from '../src/model/problem.js';

describe('UserError', () => {
  it('carries every problem and says all their messages', () => {
    const problem = {
      code: 'manifest/missing',
      severity: 'error',
      message: 'There is no manifest.',
      path: 'capabilities.yaml',
      position: null,
      hint: 'Run overclaim init.',
    } as const;
    const error = new UserError([problem, { ...problem, message: 'Nor here.' }]);
    expect(error.problems).toHaveLength(2);
    expect(error.message).toBe('There is no manifest.\nNor here.');
  });
});
