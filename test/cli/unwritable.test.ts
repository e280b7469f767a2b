import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeOutput } from '../../src/cli/files/write.js';
import { UserError } from '../../src/model/problem.js';

describe('writeOutput', () => {
  // Node's own recursive mkdir never returns there.
  it.runIf(existsSync('/proc/self'))('ends with a message where the system makes no folders', async () => {
    await expect(writeOutput('/proc/nothing-here/report.json', '/', 'x')).rejects.toBeInstanceOf(UserError);
  });
});
