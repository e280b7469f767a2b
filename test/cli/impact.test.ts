import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImpactAnswer } from '../../src/model/answers.js';
import { validatorOf } from '../report/schemas.js';
import { run } from './run.js';
import { scratch, type Tree } from './scratch.js';

const manifest = (entries: string) => `manifest: 1
product: { name: Relay }
as_of: 2026-11-01
plans: [Free, Team]
capabilities:
${entries}`;

const BEFORE =
  manifest(`  - { id: boards, name: Kanban boards, aliases: [boards], status: available, limits: [{ of: boards, max: 100 }] }
  - { id: gantt, name: Gantt charts, status: planned, roadmap: { public: true, target: 2027-Q2 } }
  - { id: fax, name: Fax gateway, status: available, until: 2027-03-31 }
  - { id: sso, name: Single sign-on, status: planned }
  - { id: audit, name: Audit log, status: available, owner: one }
`);
const AFTER =
  manifest(`  - { id: boards, name: Kanban boards, aliases: [boards], status: available, limits: [{ of: boards, max: 50 }] }
  - { id: gantt, name: Gantt charts, status: available }
  - { id: sso, name: Single sign-on, status: available, plans: [Team] }
  - { id: audit, name: Audit log, status: available, owner: another }
  - { id: themes, name: Color themes, status: available }
`);
const PAGE = `<h1>Relay</h1>
<p>Up to 100 boards.</p>
<p>Gantt charts arrive in Q2 2027.</p>
<p>Relay has a fax gateway.</p>
<p>Relay has single sign-on.</p>
<p>Relay keeps an audit log.</p>
`;
const FILES: Tree = { 'old.yaml': BEFORE, 'new.yaml': AFTER, 'site/a.html': PAGE };

async function impact(args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = await run(['impact', ...args, '-f', 'json'], {
    cwd,
    today: '2026-11-21',
  });
  return { status, stderr, answer: (stdout === '' ? null : JSON.parse(stdout)) as ImpactAnswer };
}

const sentences = (changes: ImpactAnswer['becomesFalse']) => changes.map(({ sentence }) => sentence);

describe('overclaim impact', () => {
  it('says what a new manifest makes false and true, with status 1', async () => {
    const { status, stderr, answer } = await impact(['old.yaml', 'new.yaml', 'site'], scratch(FILES));
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(sentences(answer.becomesFalse)).toEqual(['Up to 100 boards.', 'Relay has a fax gateway.']);
    expect(sentences(answer.becomesTrue)).toEqual([
      'Gantt charts arrive in Q2 2027.',
      'Relay has single sign-on.',
    ]);
    expect(
      answer.entries.map(({ id, change, fields, before, after, sentences: count }) => [
        id,
        change,
        fields,
        before,
        after,
        count,
      ]),
    ).toEqual([
      ['boards', 'changed', ['limits'], 'available', 'available', 1],
      ['gantt', 'changed', ['status', 'roadmap'], 'planned', 'available', 1],
      ['sso', 'changed', ['status', 'plans'], 'planned', 'available', 1],
      ['themes', 'added', [], null, 'available', 0],
      ['fax', 'removed', [], 'available', null, 1],
    ]);
  });

  it('keeps to its schema', async () => {
    const schema = (name: string) => new URL(`../../schemas/${name}.schema.json`, import.meta.url);
    const { answer } = await impact(['old.yaml', 'new.yaml', 'site'], scratch(FILES));
    expect(validatorOf(schema('impact'), [schema('answer'), schema('report')])(answer)).toEqual([]);
  });

  it.each([
    [['old.yaml', '2027-04-01', 'site']],
    [['old.yaml', '--at', '2027-04-01', 'site']],
  ])('says what a day breaks: %j', async (args) => {
    const { status, answer } = await impact(args, scratch(FILES));
    expect(status).toBe(1);
    expect([answer.before.asOf, answer.after.asOf]).toEqual(['2026-11-21', '2027-04-01']);
    expect(sentences(answer.becomesFalse)).toEqual(['Relay has a fax gateway.']);
    expect(answer.becomesTrue).toEqual([]);
    expect(answer.entries.map(({ id, fields, before, after }) => [id, fields, before, after])).toEqual([
      ['fax', ['status'], 'available', 'retired'],
    ]);
  });

  it('says when a proof runs out', async () => {
    const proof = `${BEFORE}proof:\n  - { id: teams, claim: 400 teams use Relay, value: 400 teams, valid_until: 2027-01-31 }\n`;
    const cwd = scratch({ 'm.yaml': proof, 'a.html': '<p>400 teams use Relay.</p>' });
    const { answer } = await impact(['m.yaml', '2027-02-01', 'a.html'], cwd);
    expect(sentences(answer.becomesFalse)).toEqual(['400 teams use Relay.']);
    expect(answer.entries.map(({ id, fields }) => [id, fields])).toEqual([['teams', ['valid_until']]]);
  });

  it('finds nothing between a manifest and itself, with status 0', async () => {
    const { status, answer } = await impact(['old.yaml', 'old.yaml', 'site'], scratch(FILES));
    expect([status, answer.becomesFalse, answer.becomesTrue, answer.entries]).toEqual([0, [], [], []]);
  });

  it('turns around with its arguments', async () => {
    const { answer } = await impact(['new.yaml', 'old.yaml', 'site'], scratch(FILES));
    expect(sentences(answer.becomesFalse)).toEqual(['Relay has single sign-on.']);
    expect(sentences(answer.becomesTrue)).toEqual(['Up to 100 boards.', 'Relay has a fax gateway.']);
  });

  it('does not fail with --fail-on never, and says nothing with --quiet where nothing becomes false', async () => {
    const cwd = scratch(FILES);
    expect((await impact(['old.yaml', 'new.yaml', 'site', '--fail-on', 'never'], cwd)).status).toBe(0);
    const { stdout } = await run(['impact', 'old.yaml', 'old.yaml', 'site', '-q'], { cwd });
    expect(stdout).toBe('');
  });

  it('writes text and a row of CSV for each sentence', async () => {
    const cwd = scratch(FILES);
    const args = ['impact', 'old.yaml', 'new.yaml', 'site'];
    const { stdout } = await run(args, { cwd, today: '2026-11-21' });
    await expect(stdout).toMatchFileSnapshot('../golden/impact.txt');
    const csv = await run([...args, '-f', 'csv'], { cwd, today: '2026-11-21' });
    expect(csv.stdout.trim().split('\r\n')).toHaveLength(1 + 4);
  });
});

describe('overclaim impact on a git history', () => {
  function repository(): { cwd: string; git: (...args: string[]) => string } {
    const cwd = scratch({ 'product/capabilities.yaml': BEFORE, 'product/site/a.html': PAGE });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Someone', '-c', 'user.email=someone@example.com', ...args], {
        cwd,
        encoding: 'utf8',
      });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'before');
    git('tag', 'v1');
    writeFileSync(join(cwd, 'product/capabilities.yaml'), AFTER);
    git('commit', '-qam', 'after');
    return { cwd, git };
  }

  it.each([
    ['two revisions', ['v1:product/capabilities.yaml', 'main:product/capabilities.yaml', '.'], ''],
    ['a revision and the file', ['HEAD~1:product/capabilities.yaml', 'product/capabilities.yaml', '.'], ''],
    ['paths from the folder', ['v1:capabilities.yaml', 'HEAD:./capabilities.yaml', 'site'], 'product'],
    ['what is staged', ['v1:product/capabilities.yaml', ':product/capabilities.yaml', '.'], ''],
  ])('reads %s', async (_, args, folder) => {
    const { cwd } = repository();
    const { status, stderr, answer } = await impact(args, join(cwd, folder));
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(sentences(answer.becomesFalse)).toEqual(['Up to 100 boards.', 'Relay has a fax gateway.']);
    expect(answer.before.manifest.path).toBe(args[0]);
  });

  it.each([
    [
      'a revision that does not exist',
      'v9:product/capabilities.yaml',
      'git knows no file "v9:product/capabilities.yaml"',
    ],
    ['a file that does not exist', 'v1:nothing.yaml', 'git knows no file "v1:nothing.yaml"'],
    ['a folder', 'v1:product', 'git knows no file "v1:product"'],
    ['an option', '--exec=owned:x', 'unknown option'],
    ['an option behind --', '-x:y', 'git knows no file "-x:y"'],
    ['a commit found by its message', ':/after', 'git knows no file ":/after"'],
    ['a file that is no manifest', 'v1:product/site/a.html', 'v1:product/site/a.html:'],
  ])('refuses %s', async (name, old, message) => {
    const { cwd } = repository();
    const args =
      name === 'an option behind --'
        ? ['--', old, 'product/capabilities.yaml']
        : [old, 'product/capabilities.yaml'];
    const { status, stdout, stderr } = await run(['impact', ...args], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
