import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CacheKind, openCache, shrinkCache } from '../../../src/cli/engine/cache-store.js';
import { run } from '../run.js';
import { scratch } from '../scratch.js';
import { MANIFEST, SITE } from './pages.js';

const CACHE = '.overclaim-cache';
const audit = (cwd: string, ...args: string[]) => run(['audit', '.', '--format', 'json', ...args], { cwd });

function entriesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.entry'))
    .map((path) => join(folder, path))
    .sort();
}

describe('audit --cache', () => {
  it('says the same the second time, and from two runs at once', async () => {
    const cwd = scratch(SITE);
    const plain = await audit(cwd);
    expect(readdirSync(cwd)).not.toContain(CACHE);
    expect(await Promise.all([audit(cwd, '--cache'), audit(cwd, '--cache')])).toEqual([plain, plain]);
    const entries = entriesOf(join(cwd, CACHE));
    const times = entries.map((file) => statSync(file).mtimeMs);
    expect(await audit(cwd, '--cache', '--workers', '2')).toEqual(plain);
    expect(entriesOf(join(cwd, CACHE))).toEqual(entries);
    expect(entries.map((file) => statSync(file).mtimeMs)).toEqual(times);
    expect(readFileSync(join(cwd, CACHE, '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('answers from what it knows', async () => {
    const cwd = scratch(SITE);
    await audit(cwd, '--cache');
    rmSync(join(cwd, CACHE, 'reports'), { recursive: true });
    for (const file of entriesOf(join(cwd, CACHE, 'audits')))
      rewrite(file, (text) => text.replaceAll('effortless', 'EFFORTLESS'));
    expect((await audit(cwd, '--cache')).stdout).toContain('EFFORTLESS');
  });

  it('gives the whole report again where nothing has changed', async () => {
    const cwd = scratch(SITE);
    const { status, stderr } = await audit(cwd, '--cache');
    rmSync(join(cwd, CACHE, 'audits'), { recursive: true });
    for (const file of entriesOf(join(cwd, CACHE, 'reports')))
      rewrite(file, (text) => text.replaceAll('effortless', 'EFFORTLESS'), 'reports');
    const again = await audit(cwd, '--cache');
    expect(again.stdout).toContain('EFFORTLESS');
    expect({ status: again.status, stderr: again.stderr }).toEqual({ status, stderr });
    expect(readdirSync(join(cwd, CACHE))).not.toContain('audits');
  });

  it.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    ['another format', ['--format', 'text'], {}],
    ['another report', ['--report', 'csv=findings.csv'], {}],
    ['another day', ['--as-of', '2027-11-21'], {}],
    ['another gate', ['--fail-on', 'never', '--format', 'junit'], {}],
    ['a baseline', ['--baseline', 'known.json'], { 'known.json': '{ "baseline": 1, "findings": [] }' }],
    ['severities', [], { 'overclaim.config.yaml': 'severity: { vague: off }' }],
    ['waivers', [], { 'overclaim.waivers.yaml': 'waivers: [{ rule: vague, path: "**", reason: Agreed. }]' }],
    ['a page', [], { 'site/plain.html': '<p>Relay gives you 300 boards.</p>' }],
    ['a page more', [], { 'site/more.html': '<p>Relay gives you 300 boards.</p>' }],
  ])('tells %s apart', async (_, args, files) => {
    const cwd = scratch(SITE);
    await audit(cwd, '--cache');
    for (const [path, content] of Object.entries(files)) writeFileSync(join(cwd, path), content);
    const cached = await audit(cwd, '--cache', ...args);
    expect(cached).toEqual(await audit(cwd, ...args));
    expect(await audit(cwd, '--cache', ...args)).toEqual(cached);
  });

  it.each<[string, (entry: Buffer) => Uint8Array]>([
    ['cut off', (entry) => entry.subarray(0, -20)],
    ['changed', (entry) => Buffer.from(entry.toString('latin1').replace('"path"', '"PATH"'), 'latin1')],
    ['zeroed', (entry) => entry.fill(0)],
    ['nothing but a checksum', () => new Uint8Array(4)],
    ['too short for a checksum', () => Buffer.from('x')],
    ['empty', () => new Uint8Array()],
  ])('rebuilds an entry that is %s', async (_, damage) => {
    const cwd = scratch(SITE);
    const first = await audit(cwd, '--cache');
    const entries = entriesOf(join(cwd, CACHE));
    const contents = entries.map((file) => readFileSync(file));
    for (const file of entries) writeFileSync(file, damage(readFileSync(file)));
    expect(await audit(cwd, '--cache')).toEqual(first);
    expect(entries.map((file) => readFileSync(file))).toEqual(contents);
  });

  it('reads again only what has changed, and reads nothing again for another manifest', async () => {
    const cwd = scratch(SITE);
    await audit(cwd, '--cache');
    const documents = entriesOf(join(cwd, CACHE, 'documents'));
    const audits = entriesOf(join(cwd, CACHE, 'audits'));
    writeFileSync(join(cwd, 'capabilities.yaml'), MANIFEST.replace('max: 100', 'max: 200'));
    expect((await audit(cwd, '--cache')).stdout).toBe((await audit(cwd)).stdout);
    expect(entriesOf(join(cwd, CACHE, 'documents'))).toEqual(documents);
    expect(entriesOf(join(cwd, CACHE, 'audits'))).toHaveLength(2 * audits.length);
    writeFileSync(join(cwd, 'guides/guide-1.md'), 'Relay gives you 900 boards.');
    expect((await audit(cwd, '--cache')).stdout).toBe((await audit(cwd)).stdout);
    expect(entriesOf(join(cwd, CACHE, 'documents'))).toHaveLength(documents.length + 1);
  });

  it('refuses a place where nothing can be kept', async () => {
    const { status, stderr } = await audit(scratch(SITE), '--cache-location', 'capabilities.yaml');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        "overclaim: capabilities.yaml: The cache can't be kept here. Name another folder with --cache-location, or leave --cache out.\n",
    });
  });
});

describe.each([['claims'], ['promises'], ['coverage'], ['compare'], ['score']])('%s --cache', (command) => {
  const ask = (cwd: string, ...args: string[]) =>
    run([command, 'site', 'guides', '-f', 'json', ...args], { cwd });

  it('reads what an audit has read, and says the same as without', async () => {
    const cwd = scratch(SITE);
    const plain = await ask(cwd);
    await run(['audit', 'site', 'guides', '--cache'], { cwd });
    const documents = entriesOf(join(cwd, CACHE, 'documents'));
    expect(await ask(cwd, '--cache')).toEqual(plain);
    expect(entriesOf(join(cwd, CACHE, 'documents'))).toEqual(documents);
    for (const file of documents)
      rewrite(file, (text) => text.replaceAll('page-1.html', 'page-9.html'), 'documents');
    expect((await ask(cwd, '--cache')).stdout).toContain('page-9.html');
  });
});

/** Changes an entry as an honest run would have written it; as many bytes as before. */
function rewrite(file: string, change: (text: string) => string, kind: CacheKind = 'audits'): void {
  const [key = ''] = /\w\w[\\/]\w+(?=\.entry$)/.exec(file) ?? [];
  const cache = openCache(join(file, '../../..'));
  const name = key.replace(/[\\/]/, '');
  const value = cache.get(kind, name)!.toString('latin1');
  cache.put(kind, name, Buffer.from(change(value), 'latin1'));
}

it('makes room by removing the oldest entries and what was left behind', () => {
  const folder = scratch({
    'audits/aa/old.entry': 'x'.repeat(100),
    'audits/aa/new.entry': 'x'.repeat(100),
    'audits/aa/half.entry.1.tmp': 'x',
    'audits/aa/being-written.entry.2.tmp': 'x',
    'notes.txt': 'not ours',
  });
  const long = new Date('2020-01-01');
  for (const file of ['old.entry', 'half.entry.1.tmp'])
    utimesSync(join(folder, 'audits/aa', file), long, long);
  shrinkCache(folder, 150);
  expect(readdirSync(join(folder, 'audits/aa')).sort()).toEqual(['being-written.entry.2.tmp', 'new.entry']);
  expect(readdirSync(folder)).toContain('notes.txt');
});
