import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ScoreCard } from '../../src/model/score.js';
import { parseHistory } from '../../src/score/history.js';
import { validatorOf } from '../report/schemas.js';
import { run } from './run.js';
import { scratch, type Tree } from './scratch.js';

const schema = (name: string) => new URL(`../../schemas/${name}.schema.json`, import.meta.url);
const scoreSchema = validatorOf(schema('score'), [schema('answer'), schema('report')]);
const historySchema = validatorOf(schema('history'), [schema('score'), schema('answer'), schema('report')]);

const BIN = resolve('bin/overclaim.js');

const page = (body: string) => `<!doctype html><title>Relay</title><main>${body}</main>`;
const project: Tree = {
  'capabilities.yaml': `manifest: 1
product: { name: Relay }
as_of: 2026-11-01
plans: [Free, Team]
capabilities:
  - { id: boards, name: Kanban boards, aliases: [boards], status: available, owner: planning team, limits: [{ of: boards, max: 100 }] }
  - { id: sync, name: Calendar sync, status: available, includes: [Outlook], plans: [Team] }
  - { id: gantt, name: Gantt charts, status: planned }
`,
  'overclaim.config.yaml': 'overrides:\n  - { paths: ["site/**"], contentType: web }\n',
  'site/bad.html': page(
    '<p>Relay gives you 500 boards.</p><p>Relay syncs your calendar with Outlook, on the Team plan.</p><p>Gantt charts are coming soon.</p>',
  ),
  'site/good.html': page('<p>Relay has boards.</p>'),
};

async function score(args: readonly string[], tree: Tree = project) {
  const cwd = scratch(tree);
  return { cwd, ...(await run(['score', ...args], { cwd })) };
}
const cardOf = async (args: readonly string[], tree?: Tree) =>
  JSON.parse((await score([...args, '-f', 'json'], tree)).stdout) as ScoreCard;

describe('overclaim score', () => {
  it('says the figures as text', async () => {
    const { status, stdout, stderr } = await score([]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(`Relay, as of 2026-11-21, against capabilities.yaml

  Score       57.1 of 100
  Claims      2 of 3 (66%) of those that can be checked are supported
  Overclaims  1, 40.0 in 1,000 words of 25
  Promises    1 open, 0 overdue
  Vague       0 wordings
  Limits      1 of 2 of what is claimed are given

Document        score  supported  overclaims  per 1k  open  overdue  limits
site/bad.html    57.1        1/2           1    47.6     1        0     1/2
site/good.html  100.0        1/1           0     0.0     0        0     0/1

Channel  score  supported  overclaims  per 1k  open  overdue  limits
web       57.1        2/3           1    40.0     1        0     1/2

Owner                score  supported  overclaims  per 1k  open  overdue  limits
planning team         50.0        1/2           1       –     0        0     0/1
(no owner or entry)   66.6        1/1           0       –     1        0     1/1
`);
  });

  it('puts long names on lines of their own, so that no line is wider than the terminal', async () => {
    const path = 'site/a-page-with-a-rather-long-name.html';
    const { stdout } = await score([], { ...project, [path]: project['site/bad.html'] as string });
    const lines = stdout.split('\n');
    expect(lines[lines.indexOf(path) + 1]).toMatch(/^ +57\.1 +1\/2 +1 /);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('writes JSON that keeps to its schema, and so does each line of a history', async () => {
    const { cwd, stdout } = await score(['-f', 'json', '--history', 'history.jsonl']);
    expect(scoreSchema(JSON.parse(stdout))).toEqual([]);
    expect(historySchema(JSON.parse(readFileSync(join(cwd, 'history.jsonl'), 'utf8')))).toEqual([]);
    const shown = JSON.parse((await run(['history', 'history.jsonl', '-f', 'json'], { cwd })).stdout);
    expect(shown.map(historySchema)).toEqual([[]]);
  });

  it('gives a row for the total and each group as CSV', async () => {
    const { stdout } = await score(['-f', 'csv']);
    const rows = stdout.trim().split('\r\n');
    expect(rows.map((row) => row.split(',').slice(0, 3).join(' '))).toEqual([
      '"by" "name" "score"',
      '"total" "Relay" 57.1',
      '"document" "site/bad.html" 57.1',
      '"document" "site/good.html" 100',
      '"channel" "web" 57.1',
      '"owner" "planning team" 50',
      '"owner"  66.6',
    ]);
  });

  it.each<[string, readonly string[], number]>([
    ['at the score', ['site', '--min-score', '57.1'], 0],
    ['above it', ['site', '--min-score', '57.2'], 1],
    ['of what is clean', ['site/good.html', '--min-score', '100'], 0],
    ['of nothing', ['empty.html', '--min-score', '0'], 1],
    ['of what can not be read', ['site', 'broken.pdf', '--min-score', '0'], 2],
  ])('gates %s', async (_, args, status) => {
    const tree = { ...project, 'empty.html': page('<p>Good morning.</p>'), 'broken.pdf': '%PDF-1.7 broken' };
    expect((await score(args, tree)).status).toBe(status);
  });

  it.each(['101', '-1', 'high', ''])('refuses %j as --min-score', async (value) => {
    const { status, stderr } = await score([`--min-score=${value}`]);
    expect(status).toBe(2);
    expect(stderr).toContain('0 to 100');
  });

  it('is not moved by ignore comments, a baseline or a waiver without a reason', async () => {
    const plain = (await cardOf([])).total;
    const commented = {
      ...project,
      'site/bad.html': `<!-- overclaim-ignore-file -- we like it so -->${project['site/bad.html'] as string}`,
    };
    expect((await cardOf([], commented)).total).toEqual(plain);
    const waiver = (reason: string) => ({
      ...project,
      'overclaim.waivers.yaml': `waivers:\n  - { rule: beyond/exceeded-limit, path: "site/*"${reason} }\n`,
    });
    const waived = await cardOf([], waiver(', reason: agreed with support'));
    expect([waived.total.overclaims, waived.waived]).toEqual([0, 1]);
  });

  it('counts what can not be read as an overclaim', async () => {
    const { total } = await cardOf([], { ...project, 'broken.pdf': '%PDF-1.7 broken' });
    // An overclaim, an open promise and the file.
    expect(total).toMatchObject({ unreadParts: 1, faultWeight: 2.5, score: 44.4 });
  });
});

describe('overclaim history', () => {
  it('adds a line each time, and shows the trend', async () => {
    const cwd = scratch(project);
    const add = (args: readonly string[]) => run(['history', 'add', ...args], { cwd });
    expect(await add(['--as-of', '2026-10-01'])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'overclaim: overclaim.history.jsonl: added the score of 2026-10-01.\n',
    });
    const scored = await run(['score', 'site/good.html', '-q', '--history', 'overclaim.history.jsonl'], {
      cwd,
    });
    expect([scored.status, scored.stdout]).toEqual([0, '']);
    const { stdout, stderr, status } = await run(['history'], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(`Relay

Date        score  change  supported  overclaims  per 1k  open  overdue  entries
2026-10-01   57.1                2/3           1    40.0     1        0        2
2026-11-21  100.0   +42.9        1/1           0     0.0     0        0        2
`);
  });

  it('keeps the lines of two processes that add at once', async () => {
    const cwd = scratch(project);
    const add = async (day: string) => {
      const child = spawn(process.execPath, [BIN, 'history', 'add', '-q', '--as-of', day], {
        cwd,
        stdio: 'ignore',
      });
      return (await once(child, 'exit'))[0];
    };
    const days = ['2026-10-01', '2026-10-02', '2026-10-03'];
    expect(await Promise.all(days.map(add))).toEqual([0, 0, 0]);
    const { records, damaged } = parseHistory(readFileSync(join(cwd, 'overclaim.history.jsonl'), 'utf8'));
    expect(damaged).toEqual([]);
    expect(records.map(({ date }) => date)).toEqual(days);
  });

  it('names a damaged line, leaves it out, and adds to the file all the same', async () => {
    const cwd = scratch(project);
    const file = join(cwd, 'overclaim.history.jsonl');
    await run(['history', 'add'], { cwd });
    const line = readFileSync(file, 'utf8');
    const torn = scratch({ ...project, 'overclaim.history.jsonl': `${line}${line.slice(0, 200)}` });
    const shown = await run(['history'], { cwd: torn });
    expect(shown.status).toBe(0);
    expect(shown.stderr).toBe(
      'overclaim: overclaim.history.jsonl:2:1: warning: The last line is not whole, as if its writer had been stopped. It is left out. Remove the line; the others are not touched by it.\n',
    );
    await run(['history', 'add', '--as-of', '2026-12-01'], { cwd: torn });
    const { stdout } = await run(['history', '-f', 'json'], { cwd: torn });
    expect((JSON.parse(stdout) as { date: string }[]).map((each) => each.date)).toEqual([
      '2026-11-21',
      '2026-12-01',
    ]);
  });

  it('adds nothing where not everything could be read', async () => {
    const cwd = scratch({ ...project, 'broken.pdf': '%PDF-1.7 broken' });
    const { status, stderr } = await run(['history', 'add'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('Nothing was added to the history');
    expect((await run(['history'], { cwd })).stderr).toContain('There is no such file');
  });

  it('never writes over what it reads', async () => {
    const cwd = scratch(project);
    const { status, stderr } = await run(['history', 'add', '--file', 'site/bad.html'], { cwd });
    expect([status, stderr]).toEqual([
      2,
      'overclaim: site/bad.html: This file is being read and is not overwritten. Name another file.\n',
    ]);
    const shown = await run(['history', 'capabilities.yaml', '-o', 'capabilities.yaml'], { cwd });
    expect(shown.status).toBe(2);
  });

  it('makes a page of it that runs nothing and asks for nothing', async () => {
    const hostile = (project['capabilities.yaml'] as string).replace(
      'name: Relay',
      'name: "<script>alert(1)</script>Relay"',
    );
    const cwd = scratch({ ...project, 'capabilities.yaml': hostile });
    await run(['history', 'add', '--as-of', '2026-10-01'], { cwd });
    await run(['history', 'add'], { cwd });
    const { status } = await run(['history', '-f', 'html', '-o', 'trend.html'], { cwd });
    expect(status).toBe(0);
    const html = readFileSync(join(cwd, 'trend.html'), 'utf8');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|https?:|\sstyle=|\son\w+=/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;Relay');
    expect(html).toContain('aria-label="Score: 57.1 on 2026-10-01, 57.1 on 2026-11-21"');
  });
});
