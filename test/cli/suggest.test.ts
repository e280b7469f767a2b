import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validatorOf } from '../report/schemas.js';
import { run } from './run.js';
import { scratch, type Tree } from './scratch.js';

const schema = (name: string) => new URL(`../../schemas/${name}.schema.json`, import.meta.url);
const suggestSchema = validatorOf(schema('suggest'), [schema('answer'), schema('report')]);

const project: Tree = {
  'capabilities.yaml': `manifest: 1
product: { name: Relay }
as_of: 2026-11-01
capabilities:
  - { id: boards, name: Kanban boards, aliases: [boards], status: available, limits: [{ of: boards, max: 100 }] }
  - { id: alarms, name: Alarms, status: available, includes: [email, push], excludes: [SMS] }
`,
  'a.html':
    '<!doctype html>\r\n<title>Relay</title>\r\n<main><p>Relay gives you 500 boards.</p>\r\n<p>Relay is world-class.</p></main>',
  'b.md': '# Relay\n\nAlarms by email, push and SMS.\n\nRelay gives you over 500 boards.\n',
};

async function suggest(args: readonly string[], tree: Tree = project) {
  const cwd = scratch(tree);
  return { cwd, ...(await run(['suggest', ...args], { cwd })) };
}
const read = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8');

const HTML_AFTER = (project['a.html'] as string).replace('500', '100');
const MARKDOWN_AFTER = (project['b.md'] as string).replace('email, push and SMS', 'email and push');

describe('overclaim suggest', () => {
  it('shows diffs, then what is to be decided, then advice', async () => {
    const { status, stdout, stderr, cwd } = await suggest(['b.md']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(`b.md: 1 certain rewrite, 1 to decide

Certain (--write puts these in)
--- a/b.md
+++ b/b.md
@@ -1,5 +1,5 @@
 # Relay
 
-Alarms by email, push and SMS.
+Alarms by email and push.
 
 Relay gives you over 500 boards.

For you to decide
--- a/b.md
+++ b/b.md
@@ -2,4 +2,4 @@
 
 Alarms by email and push.
 
-Relay gives you over 500 boards.
+Relay gives you up to 100 boards.

Rewrites to decide

  Place     line 5, column 17 (beyond/exceeded-limit)
  Now       Relay gives you over 500 boards.
  Better    Relay gives you up to 100 boards.
  Why       The copy says over 500 boards; Kanban boards goes up to 100.
`);
    expect(read(cwd, 'b.md')).toBe(project['b.md']);
  });

  it('writes what is certain, once and for all, and leaves every other byte', async () => {
    const { cwd, status, stderr } = await suggest(['--write', '-q']);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'overclaim: a.html: rewrote 1 sentence.\noverclaim: b.md: rewrote 1 sentence.\n',
    });
    expect([read(cwd, 'a.html'), read(cwd, 'b.md')]).toEqual([HTML_AFTER, MARKDOWN_AFTER]);
    const written = statSync(join(cwd, 'a.html')).mtimeMs;
    expect(await run(['suggest', '--write', '-q'], { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(statSync(join(cwd, 'a.html')).mtimeMs).toBe(written);
  });

  it('makes a patch that git applies to the same effect', async () => {
    const { cwd, stdout } = await suggest(['-f', 'diff']);
    execFileSync('git', ['apply'], { cwd, input: stdout });
    expect([read(cwd, 'a.html'), read(cwd, 'b.md')]).toEqual([HTML_AFTER, MARKDOWN_AFTER]);
    const all = await suggest(['-f', 'diff', '--all']);
    execFileSync('git', ['apply'], { cwd: all.cwd, input: all.stdout });
    expect(read(all.cwd, 'b.md')).toBe(MARKDOWN_AFTER.replace('over 500', 'up to 100'));
  });

  it('tells every finding as JSON, without the sources', async () => {
    const { stdout } = await suggest(['-f', 'json']);
    expect(suggestSchema(JSON.parse(stdout))).toEqual([]);
    const { documents } = JSON.parse(stdout) as {
      documents: {
        path: string;
        source?: string;
        suggestions: { kind: string; rewritten: string | null }[];
      }[];
    };
    expect(
      documents.map(({ path, source, suggestions }) => [path, source, suggestions.map((each) => each.kind)]),
    ).toEqual([
      ['a.html', undefined, ['certain', 'advice']],
      ['b.md', undefined, ['certain', 'proposal']],
    ]);
  });

  it('touches nothing that a comment or a waiver lets stand', async () => {
    const { cwd } = await suggest(['--write'], {
      ...project,
      'a.html': `<!-- overclaim-ignore-file -- quoted -->${project['a.html'] as string}`,
      'overclaim.waivers.yaml': 'waivers: [{ rule: beyond, path: b.md, reason: agreed }]\n',
    });
    expect(read(cwd, 'a.html')).toContain('500 boards');
    expect(read(cwd, 'b.md')).toBe(project['b.md']);
  });

  it('says what it can of a file that can not be written, and fails', async () => {
    const { status, stderr } = await suggest(['broken.pdf', 'b.md'], {
      ...project,
      'broken.pdf': '%PDF-1.7 broken',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('broken.pdf');
    const stdin = await run(['suggest', '--stdin', '--stdin-path', 'c.md', '-m', 'capabilities.yaml'], {
      cwd: scratch(project),
      stdin: 'Relay gives you 500 boards.\n',
    });
    expect(stdin.stdout).toContain('Relay gives you 100 boards.');
  });

  it('runs nothing of what a document holds in a terminal', async () => {
    const { stdout } = await suggest(['b.md'], {
      ...project,
      'b.md': 'Relay gives you 500 boards. \u001b[31mred\u001b]0;title\u0007\n',
    });
    expect(stdout).toContain('+Relay gives you 100 boards.');
    expect(stdout).not.toContain('\u001b');
  });
});
