import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileScript, PDF_FILE, PROGRAM_FILE } from '../../bin/load-program.js';
import { run } from './run.js';
import { scratch } from './scratch.js';

const BIN = resolve('bin/overclaim.js');
const PRODUCT = resolve('fixtures/product');

function spawn(args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { stdout } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: PRODUCT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '', ...env },
  });
  return stdout;
}

/** The files whose code the built program loads, relative to the package; Node lists them as it ends. */
function filesLoadedBy(...args: string[]): string[] {
  const folder = scratch({});
  spawn(args, { NODE_V8_COVERAGE: folder });
  const scripts = readdirSync(folder).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: { url: string }[] };
    return result.map((each) => each.url);
  });
  const here = new URL('../../', import.meta.url).href;
  return scripts.filter((url) => url.startsWith('file:')).map((url) => url.replace(here, ''));
}

const PROGRAM = ['bin/load-program.js', 'bin/overclaim.js', 'dist/program/overclaim.cjs'];

describe('a start', () => {
  it('for the version loads one file', () => {
    expect(filesLoadedBy('--version')).toEqual(['bin/overclaim.js']);
  });

  it.each([
    ['--help'],
    ['audit', '--help'],
    ['audit', 'docs/onboarding.md'],
    ['audit', 'site/index.html'],
  ])('for %s %s loads the program and nothing of a package', (...args) => {
    expect(filesLoadedBy(...args).sort()).toEqual(PROGRAM);
  });
});

describe('the program as it is built', () => {
  it.each([PROGRAM_FILE, PDF_FILE])('comes with compiled code that this Node takes (%s)', (file) => {
    expect(compileScript(file).cachedDataRejected).toBe(false);
  });

  it('writes what its sources write', async () => {
    const folder = scratch({});
    const audit = (out: string) => [
      ...['audit', '.', '--as-of', '2026-11-21', '--report', `json=${folder}/${out}.json`],
      ...['--annotate', join(folder, out)],
    ];
    const { stdout } = await run(audit('sources'), { cwd: PRODUCT });
    expect(spawn(audit('built'))).toBe(stdout);
    for (const file of ['.json', '/sales/deck.pdf']) {
      const [built, sources] = ['built', 'sources'].map((out) => readFileSync(join(folder, out + file)));
      expect(built!.equals(sources!)).toBe(true);
    }
  });
});
