import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratch } from './scratch.js';

const BIN = resolve('bin/overclaim.js');
const MANIFEST = `manifest: 1
product: { name: Relay }
as_of: 2026-11-01
capabilities:
  - { id: boards, name: Kanban boards, aliases: [boards], limits: [{ of: boards, max: 100 }] }
`;
const project = { 'capabilities.yaml': MANIFEST, 'a.html': '<p>Relay gives you 500 boards.</p>' };

/** Runs the built program as a shell would. */
function spawn(script: string, cwd: string) {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, overclaim: BIN, FORCE_COLOR: '', NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

describe('the program itself', () => {
  it('answers --version without the compiled command line', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const cwd = scratch({
      'package.json': JSON.stringify({ version, type: 'module' }),
      'bin/overclaim.js': readFileSync(BIN),
      'bin/load-program.js': readFileSync('bin/load-program.js'),
    });
    expect(spawn('node bin/overclaim.js --version', cwd)).toEqual({
      status: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
    expect(spawn('node bin/overclaim.js audit', cwd)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('npm run build'),
    });
  });

  it('ends with the status of the audit', () => {
    const cwd = scratch(project);
    expect(spawn('"$overclaim" audit', cwd)).toMatchObject({ status: 1, stderr: '' });
    expect(spawn('"$overclaim" audit --fail-on never', cwd)).toMatchObject({ status: 0, stderr: '' });
    expect(spawn('"$overclaim" audit nowhere.md', cwd)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'overclaim: nowhere.md: There is no such file. Check the spelling of the path.\n',
    });
  });

  it('reads standard input from a pipe', () => {
    const cwd = scratch(project);
    const { stdout } = spawn('cat a.html | "$overclaim" audit --stdin --stdin-path page.html -f json', cwd);
    expect(JSON.parse(stdout).findings).toMatchObject([{ path: 'page.html', quote: '500 boards' }]);
  });

  it('does not mind a reader that stops early', () => {
    const cwd = scratch({ ...project, 'b.html': '<p>Relay gives you 900 boards.</p>'.repeat(2000) });
    expect(spawn('"$overclaim" audit -f json | head -c 10', cwd)).toEqual({
      status: 0,
      stdout: '{\n  "schem',
      stderr: '',
    });
  });

  it('says when standard output can not be written', () => {
    const cwd = scratch(project);
    expect(spawn('"$overclaim" audit > /dev/full', cwd)).toEqual({
      status: 2,
      stdout: '',
      stderr: "overclaim: the report can't be written to standard output (ENOSPC).\n",
    });
  });

  it('is of the same bytes in every time zone and language', () => {
    const cwd = scratch(project);
    const reports = ['TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8', 'TZ=America/Adak LC_ALL=C'].map(
      (env) => spawn(`${env} "$overclaim" audit --as-of 2026-11-21 -f json`, join(cwd)).stdout,
    );
    expect(reports[0]).toBe(reports[1]);
    expect(reports[0]).toContain('"asOf": "2026-11-21"');
  });
});
