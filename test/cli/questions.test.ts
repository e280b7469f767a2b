import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { validatorOf } from '../report/schemas.js';
import { run } from './run.js';
import { scratch, type Tree } from './scratch.js';

/** Copy without traps for the longest lists, which stay as they are while the understanding of English gets better. */
const HONEST = ['fixtures/product/honest/pricing-notes.html'];
const ALL = ['fixtures/product/site', 'fixtures/product/sales', ...HONEST];
const PRODUCT = ['-m', 'fixtures/product/capabilities.yaml'];

/** What changes with every release and every word of the manifest. */
function withoutVersions(json: string): string {
  return json.replace(/"version": "[^"]*"/, '"version": ""').replace(/"sha256": "[^"]*"/, '"sha256": ""');
}

const schema = (name: string) => new URL(`../../schemas/${name}.schema.json`, import.meta.url);
const validator = (name: string) => validatorOf(schema(name), [schema('answer'), schema('report')]);

interface Question {
  readonly name: string;
  readonly paths: readonly string[];
  readonly args: readonly string[];
  /** The list in the JSON whose items are the rows of the CSV; null where rows are made of several. */
  readonly rows: string | null;
  readonly hasPage: boolean;
  /** What of the text is kept; default: all. */
  excerpt?(text: string): string;
}

const upTo = (title: string) => (text: string) => text.slice(0, text.indexOf(title));

/** Entries of which documents say different things, without what else they say. */
function differences(text: string): string {
  const entries = text.split('\n\n').filter((entry) => entry.includes('  Differs '));
  return entries.map((entry) => upTo('  In  ')(entry)).join('\n');
}

const QUESTIONS: readonly Question[] = [
  { name: 'claims', paths: HONEST, args: [], rows: 'claims', hasPage: true },
  { name: 'claims', paths: HONEST, args: ['--owed'], rows: 'claims', hasPage: true },
  { name: 'promises', paths: ALL, args: [], rows: 'promises', hasPage: true },
  { name: 'coverage', paths: ALL, args: [], rows: null, hasPage: false, excerpt: upTo('By document') },
  { name: 'compare', paths: ALL, args: [], rows: null, hasPage: true, excerpt: differences },
];

describe.each(QUESTIONS)('overclaim $name $args', ({ name, paths, args, rows, hasPage, excerpt }) => {
  const ask = (format: string, ...more: readonly string[]) =>
    run([name, ...paths, ...PRODUCT, ...args, '-f', format, ...more], { today: '2026-11-21' });

  it('answers for the example product', async () => {
    const { status, stdout, stderr } = await ask('text');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    await expect(excerpt?.(stdout) ?? stdout).toMatchFileSnapshot(
      `../golden/${[name, ...args].join('')}.txt`,
    );
  });

  it('writes JSON that keeps to its schema, and rows of CSV', async () => {
    const answer = JSON.parse((await ask('json')).stdout);
    expect(validator(name)(answer)).toEqual([]);
    const table = parse((await ask('csv')).stdout, { bom: true, columns: true, record_delimiter: '\r\n' });
    expect(table.length).toBeGreaterThan(0);
    if (rows !== null) expect(table).toHaveLength(answer[rows].length);
  });

  it('answers in JSON what people have read', async () => {
    const { stdout } = await run([name, 'fixtures/product/honest', ...PRODUCT, ...args, '-f', 'json'], {
      today: '2026-11-21',
    });
    await expect(withoutVersions(stdout)).toMatchFileSnapshot(`../golden/${[name, ...args].join('')}.json`);
  });

  it.runIf(hasPage)('writes a page that stands alone', async () => {
    const { stdout } = await ask('html');
    expect(stdout).toMatch(/^<!doctype html>/);
    expect(stdout).toContain("default-src 'none'");
    expect(stdout).not.toMatch(/<script| style=| on[a-z]+=|https?:\/\//);
  });

  it.runIf(!hasPage)('refuses the format that it does not have', async () => {
    const { status, stderr } = await ask('html');
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("'html' is invalid") });
  });
});

describe('the example product', () => {
  it.each([
    ['score', ['score', ...HONEST, ...PRODUCT, '-f', 'json'], 'json'],
    ['score', ['score', ...HONEST, ...PRODUCT], 'txt'],
    ['suggest', ['suggest', 'fixtures/product/site', ...PRODUCT, '-f', 'diff'], 'diff'],
  ] as const)('%s %s', async (name, argv, extension) => {
    const { status, stdout } = await run(argv, { today: '2026-11-21' });
    expect(status).toBe(0);
    await expect(withoutVersions(stdout)).toMatchFileSnapshot(`../golden/${name}.${extension}`);
  });
});

describe('every question', () => {
  const MANIFEST = `manifest: 1
product: { name: Relay }
as_of: 2026-11-01
capabilities:
  - { id: boards, name: Kanban boards, aliases: [boards], status: available }
`;
  const project: Tree = {
    'capabilities.yaml': MANIFEST,
    'overclaim.config.yaml': 'overrides: [{ paths: ["site/*"], contentType: web }]\n',
    'site/a.html': '<p>Relay has Kanban boards.</p>',
  };
  const names = [...new Set(QUESTIONS.map((each) => each.name))];

  it.each(names)('%s writes to a file and says nothing', async (name) => {
    const cwd = scratch(project);
    const { status, stdout } = await run([name, '-f', 'json', '-o', 'out/answer.json'], { cwd });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    const { documents } = JSON.parse(readFileSync(join(cwd, 'out/answer.json'), 'utf8'));
    expect(documents).toEqual([{ path: 'site/a.html', title: null, contentType: 'web', notAudited: [] }]);
  });

  it.each(
    names,
  )('%s ends with 2 where something could not be read, and answers for the rest', async (name) => {
    const cwd = scratch({ ...project, 'site/b.pdf': '%PDF-1.7\n1 0 obj\n<< /Type' });
    const { status, stdout, stderr } = await run([name, 'site', '-f', 'json'], { cwd });
    const { documents, problems } = JSON.parse(stdout);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^overclaim: site\/b\.pdf: /);
    expect(documents).toHaveLength(1);
    expect(problems).toHaveLength(1);
  });

  it.each(names)('%s overwrites nothing that it reads', async (name) => {
    const cwd = scratch(project);
    const { status, stderr } = await run([name, '-o', 'site/a.html'], { cwd });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('not overwritten') });
  });
});
