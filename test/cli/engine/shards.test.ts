import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePart } from '../../../src/cli/audit/part.js';
import { isInShard } from '../../../src/cli/audit/shard.js';
import type { Problem } from '../../../src/model/problem.js';
import { run } from '../run.js';
import { scratch, type Tree } from '../scratch.js';
import { MANIFEST, SITE } from './pages.js';

const WAIVERS = `waivers:
  - { rule: vague/puffery, path: guides/*.md, reason: Agreed. }
  - { rule: vague/timing, path: site/*.html, reason: Never needed. }
`;
const PROJECT: Tree = { ...SITE, 'overclaim.waivers.yaml': WAIVERS };

/** Runs all shards of `count` in `cwd` and returns the names of their parts, the last first. */
async function shards(cwd: string, count: number): Promise<string[]> {
  const parts: string[] = [];
  for (let index = 1; index <= count; index++) {
    const part = `part-${index}.json`;
    const ran = await run(['audit', '.', '--shard', `${index}/${count}`, '-o', part], { cwd });
    expect(ran).toEqual({ status: 0, stdout: '', stderr: '' });
    parts.unshift(part);
  }
  return parts;
}

describe('audit --shard and merge', () => {
  it.each([1, 3, 16])('say together what one run says, from %i shards', async (count) => {
    const cwd = scratch(PROJECT);
    const parts = await shards(cwd, count);
    for (const format of ['json', 'html', 'sarif', 'text']) {
      const whole = await run(['audit', '.', '--format', format], { cwd });
      expect(await run(['merge', ...parts, '--format', format], { cwd })).toEqual(whole);
      expect(whole.status).toBe(2);
    }
  });

  it('takes baseline and gate at the merge', async () => {
    const cwd = scratch({
      'capabilities.yaml': MANIFEST,
      'a.md': 'Relay gives you 900 boards.',
      'b.md': 'Relay.',
    });
    const parts = await shards(cwd, 2);
    expect((await run(['merge', ...parts], { cwd })).status).toBe(1);
    expect((await run(['merge', ...parts, '--fail-on', 'never'], { cwd })).status).toBe(0);
    await run(['baseline', 'create'], { cwd });
    expect((await run(['merge', ...parts, '--baseline', 'overclaim.baseline.json'], { cwd })).status).toBe(0);
  });

  it.each<[string, readonly string[], string]>([
    ['a shard that is missing', ['part-1.json'], 'These shards are missing: 2/2.'],
    ['a part named twice', ['part-1.json', 'part-1.json'], 'Shard 1 of 2 is in part-1.json too.'],
    ['a file that is no part', ['capabilities.yaml'], 'This is no part of an audit.'],
    ['a part that was edited', ['part-1.json', 'edited.json'], 'This part is damaged'],
    ['a part of another day', ['part-1.json', 'other-day.json'], 'This part is of 2026-12-24'],
  ])('refuses %s', async (_, parts, message) => {
    const cwd = scratch(PROJECT);
    await shards(cwd, 2);
    writeFileSync(
      join(cwd, 'edited.json'),
      readFileSync(join(cwd, 'part-2.json'), 'utf8').replace('Guide', 'Wide'),
    );
    await run(['audit', '.', '--shard', '2/2', '--as-of', '2026-12-24', '-o', 'other-day.json'], { cwd });
    const { status, stdout, stderr } = await run(['merge', ...parts], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('refuses parts of another manifest', async () => {
    const cwd = scratch(PROJECT);
    const parts = await shards(cwd, 2);
    writeFileSync(join(cwd, 'capabilities.yaml'), MANIFEST.replace('max: 100', 'max: 200'));
    const { status, stderr } = await run(['merge', ...parts], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('The parts were made with another manifest or configuration than is here.');
  });

  it.each([
    [['--shard', '1/2', '--format', 'json'], "--format can't be used with --shard"],
    [['--shard', '1/2', '--fail-on', 'never'], "--fail-on can't be used with --shard"],
    [['--shard', '3/2'], 'Write which of how many'],
    [['--shard', '0/2'], 'Write which of how many'],
  ])('refuses %j', async (args, message) => {
    const { status, stderr } = await run(['audit', '.', ...args], { cwd: scratch(PROJECT) });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

it('asks for more shards where what one found is more than a part can hold', () => {
  // What V8 says of strings over 512 MB, without the time to make one.
  const endless = { toJSON: () => JSON.stringify('x'.repeat(2 ** 29)) };
  const unread = [{ path: 'page.html', problem: endless as unknown as Problem }];
  const shard = { index: 1, count: 2 };
  const part = { version: '', shard, asOf: '', settings: '', paths: [], problems: [], audited: [], unread };
  expect(() => writePart(part)).toThrow('What was found in shard 1 of 2 is more than one part can hold.');
});

it('gives each path to one shard, and about as many to each', () => {
  const paths = Array.from({ length: 4000 }, (_, number) => `site/section/page-${number}.html`);
  const sizes = [1, 2, 3, 4, 5, 6, 7, 8].map(
    (index) => paths.filter((path) => isInShard(path, { index, count: 8 })).length,
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(paths.length);
  expect(Math.min(...sizes)).toBeGreaterThan(400);
});
