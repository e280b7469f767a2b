import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from './run.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('overclaim', () => {
  it('prints its version alone', async () => {
    expect(await run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('prints help on request', async () => {
    const ran = await run(['--help']);
    expect(ran.status).toBe(0);
    expect(ran.stdout).toMatch(/^Usage: overclaim <command>/);
    expect(ran.stdout).toContain('Exit status:');
  });

  it('refuses an unknown option with status 2', async () => {
    expect(await run(['--versoin'])).toEqual({
      status: 2,
      stdout: '',
      stderr: "overclaim: unknown option '--versoin'\n(Did you mean --version?)\n",
    });
  });
});
