import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { type RunOptions, run } from './run.js';
import { scratch, type Tree, withoutPrivileges } from './scratch.js';

const MANIFEST = `manifest: 1
product: { name: Relay }
as_of: 2026-11-01
capabilities:
  - id: boards
    name: Kanban boards
    aliases: [boards]
    status: available
    limits:
      - { of: boards, max: 100 }
`;
const page = (body: string) => `<!doctype html><title>Relay</title><main>${body}</main>`;
const OVERSTATED = page('<p>Relay gives you 500 boards.</p>');
const HONEST = page('<p>Relay has boards.</p>');

const project: Tree = {
  'capabilities.yaml': MANIFEST,
  'site/bad.html': OVERSTATED,
  'site/good.html': HONEST,
};

/** Runs `overclaim audit …` in a folder with these files. */
async function audit(args: readonly string[], tree: Tree = project, options: RunOptions = {}) {
  const cwd = options.cwd ?? scratch(tree);
  return { cwd, ...(await run(['audit', ...args], { ...options, cwd })) };
}

async function reportOf(args: readonly string[], tree: Tree = project, options: RunOptions = {}) {
  const { stdout, status, stderr } = await audit([...args, '--format', 'json'], tree, options);
  return { status, stderr, report: JSON.parse(stdout) as Report };
}

describe('overclaim audit', () => {
  it('reports what goes beyond the manifest, with status 1', async () => {
    const { status, stderr, report } = await reportOf(['site']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(report.documents.map((each) => each.path)).toEqual(['site/bad.html', 'site/good.html']);
    expect(report.findings.map((each) => [each.path, each.rule, each.quote])).toEqual([
      ['site/bad.html', 'beyond/exceeded-limit', '500 boards'],
    ]);
  });

  it.each<[string, readonly string[], number]>([
    ['nothing to report', ['site/good.html'], 0],
    ['findings', ['site'], 1],
    ['findings and --fail-on never', ['site', '--fail-on', 'never'], 0],
    ['a path that gives nothing', ['site/good.html', 'sote'], 2],
  ])('ends after %s with its status', async (_, args, status) => {
    expect((await audit(args)).status).toBe(status);
  });

  it('finds the manifest in a folder above and audits the working folder', async () => {
    const cwd = join(scratch(project), 'site');
    const { report } = await reportOf([], {}, { cwd });
    expect(report.manifest.path).toBe('../capabilities.yaml');
    expect(report.documents.map((each) => each.path)).toEqual(['bad.html', 'good.html']);
  });

  it('judges as of today unless told otherwise', async () => {
    expect((await reportOf([], project, { today: '2026-12-24' })).report.asOf).toBe('2026-12-24');
    expect((await reportOf(['--as-of', '2027-01-31'])).report.asOf).toBe('2027-01-31');
  });

  it('writes the report and others to files, whole, and nothing beside them', async () => {
    const { cwd, status, stdout } = await audit([
      'site',
      '-o',
      'out/a.json',
      '-f',
      'json',
      '--report',
      'csv=out/b.csv',
    ]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(readdirSync(join(cwd, 'out'))).toEqual(['a.json', 'b.csv']);
    expect(JSON.parse(readFileSync(join(cwd, 'out/a.json'), 'utf8')).findings).toHaveLength(1);
  });

  it('is silent with --quiet when nothing fails', async () => {
    expect((await audit(['site/good.html', '--quiet'])).stdout).toBe('');
    expect((await audit(['site/bad.html', '--quiet'])).stdout).toContain('500 boards');
  });

  it.each<[string, RunOptions, readonly string[], boolean]>([
    ['on a terminal', { terminal: true }, [], true],
    ['not in a pipe', {}, [], false],
    ['not with --no-color', { terminal: true }, ['--no-color'], false],
    ['not with NO_COLOR', { terminal: true, env: { NO_COLOR: '1' } }, [], false],
    ['in a pipe with FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, [], true],
  ])('uses colors %s', async (_, options, args, expected) => {
    const { stdout } = await audit(['site', ...args], project, options);
    expect(stdout.includes('\u001b[')).toBe(expected);
  });

  it('audits standard input under the name given', async () => {
    const { report } = await reportOf(['--stdin', '--stdin-path', 'draft.html'], project, {
      stdin: OVERSTATED,
    });
    expect(report.findings.map((each) => each.path)).toEqual(['draft.html']);
  });

  it('takes nothing through standard input for a failure of what should have come', async () => {
    const args = ['--stdin', '--stdin-path', 'draft.html'];
    const { status, stderr } = await audit(args, project, { stdin: '' });
    expect(stderr).toBe(
      'overclaim: draft.html: Nothing came through standard input. See whether the command in front of the pipe failed.\n',
    );
    expect(status).toBe(2);
  });

  it('looks past what is broken where the configuration leaves it out', async () => {
    const cwd = scratch({
      ...project,
      'overclaim.config.yaml': 'exclude: [site/secret, site/up, site/gone.html, "./site/old/"]\n',
      'site/secret/a.html': OVERSTATED,
      'site/old/b.html': OVERSTATED,
      'site/up': { link: '..' },
      'site/gone.html': { link: 'nowhere.html' },
    });
    chmodSync(join(cwd, 'site/secret'), 0);
    const { status, stderr, report } = await withoutPrivileges(() => reportOf(['site'], {}, { cwd }));
    chmodSync(join(cwd, 'site/secret'), 0o755);
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(report.documents.map((each) => each.path)).toEqual(['site/bad.html', 'site/good.html']);
  });

  it('obeys the configuration: paths, severities by path, gate', async () => {
    const { status, report } = await reportOf([], {
      ...project,
      'overclaim.config.yaml': `include: [site]
exclude: ["**/good.html"]
failOn: warning
overrides:
  - { paths: ["site/*"], severity: { beyond: info } }
`,
    });
    expect(status).toBe(0);
    expect(report.documents.map((each) => each.path)).toEqual(['site/bad.html']);
    expect(report.findings.map((each) => each.severity)).toEqual(['info']);
  });

  it('obeys waivers', async () => {
    const { status, report } = await reportOf(['site'], {
      ...project,
      'overclaim.waivers.yaml': `waivers:
  - { rule: beyond/exceeded-limit, path: site/bad.html, quote: 500 boards, reason: signed off }
`,
    });
    expect({ status, findings: report.findings, suppressed: report.summary.suppressed }).toEqual({
      status: 0,
      findings: [],
      suppressed: 1,
    });
  });

  it('appends to the job summary of GitHub Actions', async () => {
    const cwd = scratch({ ...project, 'summary.md': 'before\n' });
    await audit(['site', '-f', 'github'], {}, { cwd, env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') } });
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toMatch(/^before\n[\s\S]*500 boards/);
  });
});

it('reads a list that is cut off behind an article, as descriptions are', async () => {
  const includes = `${MANIFEST}  - { id: apps, name: Apps, status: available, includes: [Stripe, Google Calendar] }\n`;
  const copy = 'Relay connects to Stripe and Google Calendar, and the';
  const { report } = await reportOf([], { 'capabilities.yaml': includes, 'cut.md': copy });
  expect(report.problems).toEqual([]);
});

describe('overclaim audit, asked for what it can not do', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0xff]);
  const aliasBomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e']
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcd'[index]}`)}]`)
    .join('\n')}\n`;
  const withManifest = (content: string | Uint8Array): Tree => ({ ...project, 'capabilities.yaml': content });

  it.each<[string, readonly string[], Tree, RegExp]>([
    [
      'a manifest among the documents only',
      ['site'],
      { 'site/a.html': HONEST, 'site/capabilities.yaml': 'manifest: 1\n' },
      /no capabilities\.yaml here or in a folder above\. To use the one .*--manifest site\/capabilities\.yaml\.\n$/,
    ],
    ['no manifest', ['.'], { 'a.html': HONEST }, /^overclaim: There is no manifest: .*`overclaim init`/],
    [
      'a manifest that is not there',
      ['-m', 'x.yaml'],
      project,
      /^overclaim: x\.yaml: There is no such file\./,
    ],
    ['an empty manifest', ['.'], withManifest(''), /^overclaim: capabilities\.yaml: .*empty/],
    [
      'a manifest that is no YAML',
      ['.'],
      withManifest('manifest: [1, 2\n'),
      /^overclaim: capabilities\.yaml:\d+:\d+: /,
    ],
    [
      'an unknown key',
      ['.'],
      withManifest(MANIFEST.replace('status:', 'stauts:')),
      /^overclaim: capabilities\.yaml:8:5: .*"stauts".*"status"/,
    ],
    ['an alias bomb', ['.'], withManifest(aliasBomb), /^overclaim: capabilities\.yaml: .*alias/],
    ['a manifest of 10 MB', ['.'], withManifest(`# ${'x'.repeat(10 * 1024 * 1024)}`), /10\.?\d* MB/],
    ['a manifest in bytes that are no text', ['.'], withManifest(png), /^overclaim: capabilities\.yaml: /],
    [
      'a folder without documents',
      ['empty'],
      { ...project, empty: null },
      /^overclaim: empty: No file to audit/,
    ],
    ['a binary file named .md', ['x.md'], { ...project, 'x.md': png }, /^overclaim: x\.md: /],
    [
      'a truncated PDF',
      ['x.pdf'],
      { ...project, 'x.pdf': '%PDF-1.7\n1 0 obj\n<< /Type' },
      /^overclaim: x\.pdf: /,
    ],
    [
      'a link that leads round',
      ['site'],
      { ...project, 'site/loop': { link: '..' } },
      /^overclaim: site\/loop: This symbolic link leads back/,
    ],
    [
      'a day that does not exist',
      ['--as-of', '2026-02-30'],
      project,
      /^overclaim: .*'2026-02-30' is invalid\. Write a day/,
    ],
    [
      'a format that does not exist',
      ['-f', 'jsno'],
      project,
      /^overclaim: .*'jsno' is invalid\. Did you mean "json"\?/,
    ],
    ['a dash for standard input', ['-'], project, /^overclaim: -: .*use --stdin --stdin-path NAME/],
    ['an empty PDF', ['x.pdf'], { ...project, 'x.pdf': '' }, /^overclaim: x\.pdf: The file is empty/],
    [
      'a link that leads nowhere',
      ['site'],
      { ...project, 'site/gone.html': { link: 'nowhere.html' } },
      /^overclaim: site\/gone\.html: This symbolic link leads nowhere/,
    ],
    ['a report without a file', ['--report', 'json'], project, /^overclaim: .*'json' is invalid/],
    [
      'an output over an input',
      ['site', '-o', 'site/bad.html'],
      project,
      /^overclaim: site\/bad\.html: .*not overwritten/,
    ],
    [
      'an output over the manifest',
      ['site', '-o', './capabilities.yaml'],
      project,
      /^overclaim: capabilities\.yaml: /,
    ],
    ['an output in a file', ['site', '-o', 'site/bad.html/x'], project, /can't be written/],
    ['standard input without a name', ['--stdin'], project, /^overclaim: --stdin does not tell what comes/],
    [
      'a baseline that is none',
      ['--baseline', 'capabilities.yaml'],
      project,
      /^overclaim: capabilities\.yaml: This is no baseline/,
    ],
    ['a diff outside git', ['--diff', 'main'], project, /^overclaim: This folder is in no git repository/],
  ])('refuses %s with one paragraph and status 2', async (_, args, tree, message) => {
    const { status, stderr } = await audit(args, tree);
    expect(stderr).toMatch(message);
    expect(stderr.split('overclaim: ')).toHaveLength(2);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(2);
  });

  it('still reports the other documents, and names the one that could not be read', async () => {
    const cwd = scratch({ ...project, 'site/secret.html': HONEST });
    chmodSync(join(cwd, 'site/secret.html'), 0);
    const { status, stderr, report } = await withoutPrivileges(() => reportOf(['site'], {}, { cwd }));
    expect(status).toBe(2);
    expect(stderr).toBe(
      'overclaim: site/secret.html: This file may not be read. Give yourself permission to read it, or leave it out.\n',
    );
    expect(report.findings).toHaveLength(1);
    expect(report.documents.find((each) => each.path === 'site/secret.html')?.notAudited).toEqual([
      { page: null, slide: null, reason: 'This file may not be read.' },
    ]);
  });

  it('leaves nothing half written when the output can not be made', async () => {
    const cwd = scratch({ ...project, 'locked/x.txt': '' });
    chmodSync(join(cwd, 'locked'), 0o555);
    const args = ['site', '-o', 'locked/report.txt'];
    const { status, stderr, stdout } = await withoutPrivileges(() => audit(args, {}, { cwd }));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      "overclaim: locked/report.txt: This file can't be written: you may not write there. Nothing was written to it. Name another place.\n",
    );
    expect(readdirSync(join(cwd, 'locked'))).toEqual(['x.txt']);
  });
});
