import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './run.js';
import { scratch, type Tree } from './scratch.js';

const SOUND = `manifest: 1
product: { name: Tern }
as_of: 2026-11-01
review_every: 90 days
capabilities:
  - { id: boards, name: Boards, owner: core, evidence: docs/boards.md, verified: 2026-11-01 }
`;
const DOUBTFUL = `${SOUND}  - { id: sync, name: Sync, verified: 2026-01-01 }
  - { id: export, name: Export }
`;
const WRONG = `manifest: 1
product: { name: Tern }
as_of: 2026-11-01
plans: [Free, Team]
capabilities:
  - id: boards
    name: Boards
    stauts: available
  - id: sync
    name: Sync
    status: availble
`;

async function check(tree: Tree, args: readonly string[] = []) {
  return run(['manifest', 'check', ...args], { cwd: scratch(tree), today: '2026-11-21' });
}

describe('overclaim manifest check', () => {
  it('says that a manifest is sound', async () => {
    expect(await check({ 'capabilities.yaml': SOUND })).toEqual({
      status: 0,
      stdout: 'capabilities.yaml: sound, 1 entry, 0 warnings.\n',
      stderr: '',
    });
  });

  it('shows each error with its line, a caret and the nearest word, with status 2', async () => {
    expect(await check({ 'product.yaml': WRONG }, ['product.yaml'])).toEqual({
      status: 2,
      stdout: `product.yaml:8:5: Unknown key "stauts" in "capabilities". Did you mean "status"?
  8 |     stauts: available
    |     ^^^^^^
product.yaml:11:13: "availble" is not a status. Did you mean "available"?
  11 |     status: availble
     |             ^^^^^^^^

product.yaml: 2 errors. Audits need a manifest without errors.
`,
      stderr: '',
    });
  });

  it('names what needs another look', async () => {
    expect(await check({ 'capabilities.yaml': DOUBTFUL })).toEqual({
      status: 0,
      stdout: `capabilities.yaml:7:5: warning: "sync" was last verified on 2026-01-01, 324 days ago; 90 are allowed. Check that it still holds and set \`verified\`. [manifest/stale]
capabilities.yaml: warning: 2 entries without evidence: sync, export. Add \`evidence:\` with a file or address. [manifest/no-evidence]
capabilities.yaml: warning: 2 entries without an owner: sync, export. Add \`owner:\`. [manifest/no-owner]

capabilities.yaml: sound, 3 entries, 5 warnings.
`,
      stderr: '',
    });
  });

  it('ends with status 1 for warnings under --strict alone', async () => {
    expect((await check({ 'capabilities.yaml': DOUBTFUL }, ['--strict'])).status).toBe(1);
    expect((await check({ 'capabilities.yaml': SOUND }, ['--strict'])).status).toBe(0);
  });

  it('judges by another day', async () => {
    const { stdout } = await check({ 'capabilities.yaml': SOUND }, ['--as-of', '2027-06-01']);
    expect(stdout).toContain('"boards" was last verified on 2026-11-01, 212 days ago');
  });

  it('prints JSON', async () => {
    const { stdout, status } = await check({ 'capabilities.yaml': DOUBTFUL }, ['--format', 'json']);
    const result = JSON.parse(stdout);
    expect({ ...result, warnings: result.warnings.map((each: { rule: string }) => each.rule) }).toEqual({
      path: 'capabilities.yaml',
      asOf: '2026-11-21',
      sound: true,
      entries: 3,
      problems: [],
      warnings: [
        'manifest/stale',
        'manifest/no-evidence',
        'manifest/no-owner',
        'manifest/no-evidence',
        'manifest/no-owner',
      ],
    });
    expect(status).toBe(0);
  });

  it.each<[string, Tree, readonly string[], string]>([
    ['no manifest', {}, [], 'There is no manifest'],
    ['a manifest that is not there', {}, ['none.yaml'], 'none.yaml: There is no such file.'],
    ['a folder', { 'x/y': '' }, ['x'], 'This is a folder'],
    [
      'a day that does not exist',
      { 'capabilities.yaml': SOUND },
      ['--as-of', '2026-02-30'],
      'Write a day that exists',
    ],
  ])('refuses %s', async (_, tree, args, message) => {
    const { status, stdout, stderr } = await check(tree, args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('refuses 10 MB', async () => {
    const { status, stdout, stderr } = await check({
      'capabilities.yaml': new Uint8Array(10_000_000).fill(0x23),
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('5 MB');
  });
});

describe('overclaim init', () => {
  it('writes a manifest that is sound and has no warnings', async () => {
    const cwd = scratch({});
    const first = await run(['init'], { cwd, today: '2026-11-21' });
    expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: '' });
    expect(first.stdout).toContain('Wrote capabilities.yaml.');
    const written = readFileSync(join(cwd, 'capabilities.yaml'), 'utf8');
    expect(written.split('\n')[0]).toBe(
      '# yaml-language-server: $schema=./node_modules/overclaim/schemas/manifest.schema.json',
    );
    const checked = await run(['manifest', 'check', '--strict'], { cwd, today: '2026-11-21' });
    expect(checked).toEqual({
      status: 0,
      stdout: 'capabilities.yaml: sound, 5 entries, 0 warnings.\n',
      stderr: '',
    });
  });

  it('never overwrites', async () => {
    const cwd = scratch({ 'capabilities.yaml': 'mine' });
    const { status, stdout, stderr } = await run(['init'], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('capabilities.yaml: This file is there already and was left as it is.');
    expect(readFileSync(join(cwd, 'capabilities.yaml'), 'utf8')).toBe('mine');
  });

  it('writes elsewhere, with the schema that is installed above', async () => {
    const cwd = scratch({ 'node_modules/overclaim/schemas/manifest.schema.json': '{}' });
    expect((await run(['init', 'docs/product.yaml'], { cwd })).status).toBe(0);
    expect(readFileSync(join(cwd, 'docs/product.yaml'), 'utf8').split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../node_modules/overclaim/schemas/manifest.schema.json',
    );
  });

  it('says so where it may not write', async () => {
    const cwd = scratch({ docs: 'a file' });
    const { status, stderr } = await run(['init', 'docs/product.yaml'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('docs/product.yaml');
  });
});

describe('overclaim init --from', () => {
  const CSV = 'Feature,Status,Plans\nSSO,GA,Team\nOffline mode,planned,\n';

  it('writes a manifest that checks without errors and counts what is to be looked at', async () => {
    const cwd = scratch({ 'features.csv': CSV });
    expect(await run(['init', '--from', 'features.csv', '--product', 'Tern'], { cwd })).toEqual({
      status: 0,
      stdout: `Wrote capabilities.yaml: 2 entries, 1 plan, from features.csv, a CSV file; 1 place marked REVIEW.
Nobody has confirmed it yet: go through the entries and remove \`confirmed: false\` from those that are right. Then:
  overclaim manifest check      is it sound?
  overclaim audit site/         does the copy keep to it?
`,
      stderr: '',
    });
    expect(readFileSync(join(cwd, 'capabilities.yaml'), 'utf8')).toContain('name: Tern\nas_of: 2026-11-21\n');
    const checked = await run(['manifest', 'check'], { cwd });
    expect(checked.status).toBe(0);
    expect(checked.stdout).toContain('2 entries imported and not confirmed yet: sso, offline-mode.');
  });

  it('overwrites with --force only, and never what it reads', async () => {
    const cwd = scratch({ 'features.csv': CSV, 'capabilities.yaml': 'mine' });
    const refused = await run(['init', '--from', 'features.csv'], { cwd });
    expect({ ...refused, stderr: refused.stderr.split('. ')[0] }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'overclaim: capabilities.yaml: This file is there already and was left as it is',
    });
    expect(readFileSync(join(cwd, 'capabilities.yaml'), 'utf8')).toBe('mine');
    expect((await run(['init', '--from', 'features.csv', '--force'], { cwd })).status).toBe(0);
    expect(readFileSync(join(cwd, 'capabilities.yaml'), 'utf8')).toContain('id: sso');
    expect((await run(['init', 'features.csv', '--from', 'features.csv', '--force'], { cwd })).status).toBe(
      2,
    );
    expect(readFileSync(join(cwd, 'features.csv'), 'utf8')).toBe(CSV);
  });

  it.each([
    ['missing.csv', {}, 'missing.csv: There is no such file.'],
    ['docs', { docs: null }, 'docs: This is a folder, not a file.'],
    ['https://relay.example/pricing', {}, 'https://relay.example/pricing: A manifest is drafted from a file'],
    ['notes.md', { 'notes.md': 'Some words.\n' }, 'notes.md: Nothing here can be made a manifest'],
    [
      'a.csv',
      { 'a.csv': 'Feature,Status\nSSO,"GA\n' },
      'a.csv:2:1: A quotation mark is opened and never closed.',
    ],
  ] satisfies readonly [
    string,
    Tree,
    string,
  ][])('says what is wrong with %s and writes nothing', async (from, tree, message) => {
    const cwd = scratch(tree);
    const { status, stdout, stderr } = await run(['init', '--from', from], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`overclaim: ${message}`);
    expect(existsSync(join(cwd, 'capabilities.yaml'))).toBe(false);
  });
});
