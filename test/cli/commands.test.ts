import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { run } from './run.js';
import { scratch } from './scratch.js';

const MANIFEST = `manifest: 1
product: { name: Relay }
as_of: 2026-11-01
capabilities:
  - { id: boards, name: Kanban boards, aliases: [boards], limits: [{ of: boards, max: 100 }] }
`;
const page = (...numbers: number[]) =>
  `<title>Relay</title>\n${numbers.map((each) => `<p>Relay gives you ${each} boards.</p>\n`).join('')}`;

/** Pages that say different amounts also conflict; that is tested elsewhere. */
function notConflicts(report: Report): Report['findings'] {
  return report.findings.filter((each) => each.family !== 'conflict');
}

describe('overclaim baseline', () => {
  let cwd: string;
  beforeEach(() => {
    cwd = scratch({ 'capabilities.yaml': MANIFEST, 'a.html': page(300), 'b.html': page(400) });
  });

  const known = () =>
    (
      JSON.parse(readFileSync(join(cwd, 'overclaim.baseline.json'), 'utf8')) as {
        findings: { path: string }[];
      }
    ).findings;

  it('lets what is there stand and nothing new in', async () => {
    expect(await run(['baseline', 'create'], { cwd })).toEqual({
      status: 0,
      stdout: 'overclaim.baseline.json knows 4 findings.\n',
      stderr: '',
    });
    const args = ['audit', '--baseline', 'overclaim.baseline.json', '--format', 'json'];
    expect((await run(args, { cwd })).status).toBe(0);
    writeFileSync(join(cwd, 'a.html'), `<p>Moved.</p>${page(300, 500)}`);
    const { status, stdout } = await run(args, { cwd });
    expect(status).toBe(1);
    expect(notConflicts(JSON.parse(stdout) as Report).map((each) => [each.quote, each.baseline])).toEqual([
      ['300 boards', 'unchanged'],
      ['500 boards', 'new'],
      ['400 boards', 'unchanged'],
    ]);
  });

  it('forgets by prune what is gone, takes nothing new, and keeps what was not looked at', async () => {
    await run(['baseline', 'create'], { cwd });
    writeFileSync(join(cwd, 'a.html'), page(100, 500));
    writeFileSync(join(cwd, 'b.html'), page(100));
    expect((await run(['baseline', 'prune', 'a.html'], { cwd })).stdout).toBe(
      'overclaim.baseline.json: 2 findings gone, 2 left.\n',
    );
    expect([...new Set(known().map((each) => each.path))]).toEqual(['b.html']);
    rmSync(join(cwd, 'b.html'));
    await run(['baseline', 'prune', 'a.html'], { cwd });
    expect(known()).toEqual([]);
  });

  it('is not replaced without --force', async () => {
    await run(['baseline', 'create'], { cwd });
    const { status, stderr } = await run(['baseline', 'create'], { cwd });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'overclaim: overclaim.baseline.json: There is a baseline already. `overclaim baseline prune` removes what is gone from it; --force takes everything of today.\n',
    });
    expect((await run(['baseline', 'create', '--force'], { cwd })).status).toBe(0);
  });
});

describe('overclaim audit --diff', () => {
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd,
      encoding: 'utf8',
    });

  /** A repository with one commit, in whose folder `site` the commands run. */
  function repository() {
    const root = scratch({
      'capabilities.yaml': MANIFEST,
      'site/old.html': page(300),
      'site/my "page" é.html': page(300, 100, 100),
    });
    git(root, 'init', '-q', '-b', 'main');
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'one');
    return join(root, 'site');
  }

  const found = async (cwd: string, revision: string, ...paths: string[]) => {
    const { stdout } = await run(['audit', ...paths, '--diff', revision, '--format', 'json'], { cwd });
    return notConflicts(JSON.parse(stdout) as Report).map(
      (each) => `${each.path}:${each.start?.line} ${each.quote}`,
    );
  };

  it('reports only what touches changed lines and new files', async () => {
    const cwd = repository();
    expect(await found(cwd, 'HEAD')).toEqual([]);
    writeFileSync(join(cwd, 'my "page" é.html'), page(300, 600, 100));
    writeFileSync(join(cwd, 'new.html'), page(700));
    expect(await found(cwd, 'HEAD')).toEqual(['my "page" é.html:3 600 boards', 'new.html:2 700 boards']);
  });

  it('takes a file that was renamed for the one that it was', async () => {
    const cwd = repository();
    git(cwd, 'mv', 'old.html', 'renamed é.html');
    expect(await found(cwd, 'HEAD')).toEqual([]);
    git(cwd, 'mv', 'my "page" é.html', 'page.html');
    writeFileSync(join(cwd, 'page.html'), page(300, 100, 600));
    expect(await found(cwd, 'HEAD')).toEqual(['page.html:4 600 boards']);
    git(cwd, 'commit', '-qam', 'renamed');
    chmodSync(join(cwd, 'page.html'), 0o755);
    git(cwd, 'commit', '-qam', 'executable');
    expect(await found(cwd, 'HEAD~1')).toEqual([]);
  });

  it('finds nothing new in a file that only got other permissions', async () => {
    const cwd = repository();
    writeFileSync(join(cwd, 'old.html'), page(300, 400));
    git(cwd, 'commit', '-qam', 'two');
    chmodSync(join(cwd, 'old.html'), 0o755);
    expect(await found(cwd, 'HEAD')).toEqual([]);
    expect(await found(cwd, 'HEAD~1')).toEqual(['old.html:3 400 boards']);
  });

  it('sees the lines of a patch however the user has its paths written', async () => {
    const cwd = repository();
    git(cwd, 'config', 'diff.mnemonicPrefix', 'true');
    writeFileSync(join(cwd, 'old.html'), page(300, 400));
    expect(await found(cwd, 'HEAD')).toEqual(['old.html:3 400 boards']);
    git(cwd, 'config', 'diff.noprefix', 'true');
    expect(await found(cwd, 'HEAD')).toEqual(['old.html:3 400 boards']);
  });

  it('takes a binary file with other content for new', async () => {
    const cwd = repository();
    writeFileSync(join(cwd, '.gitattributes'), '*.html binary\n');
    chmodSync(join(cwd, 'my "page" é.html'), 0o755);
    writeFileSync(join(cwd, 'old.html'), page(300, 400));
    expect(await found(cwd, 'HEAD')).toEqual(['old.html:2 300 boards', 'old.html:3 400 boards']);
  });

  it('takes a renamed file for the one that it was where only its new name is given', async () => {
    const cwd = repository();
    mkdirSync(join(cwd, 'drafts'));
    writeFileSync(join(cwd, 'drafts/draft.html'), page(900));
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'draft');
    git(cwd, 'mv', 'old.html', 'new.html');
    git(cwd, 'mv', 'drafts/draft.html', 'published.html');
    expect(await found(cwd, 'HEAD', 'new.html', 'published.html')).toEqual([]);
    writeFileSync(join(cwd, 'overclaim.config.yaml'), 'include: ["*.html"]\n');
    expect(await found(cwd, 'HEAD', 'new.html', 'published.html')).toEqual(['published.html:2 900 boards']);
  });

  it.each([
    'draft.bak',
    '.drafts/draft.html',
    'old/draft.html',
    '../draft.html',
  ])('takes a file for new that was not audited as %s', async (draft) => {
    const cwd = repository();
    mkdirSync(join(cwd, draft, '..'), { recursive: true });
    writeFileSync(join(cwd, draft), page(900));
    writeFileSync(join(cwd, 'overclaim.config.yaml'), 'exclude: [old]\n');
    git(cwd, 'add', '-A', '.', '..');
    git(cwd, 'commit', '-qm', 'draft');
    git(cwd, 'mv', draft, 'published.html');
    expect(await found(cwd, 'HEAD')).toEqual(['published.html:2 900 boards']);
  });

  it('does not count what happened meanwhile on the other branch', async () => {
    const cwd = repository();
    git(cwd, 'checkout', '-qb', 'topic');
    writeFileSync(join(cwd, 'topic.html'), page(800));
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'topic');
    git(cwd, 'checkout', '-q', 'main');
    writeFileSync(join(cwd, 'old.html'), page(100));
    git(cwd, 'commit', '-qam', 'main');
    git(cwd, 'checkout', '-q', 'topic');
    expect(await found(cwd, 'main')).toEqual(['topic.html:2 800 boards']);
  });

  it.each([
    ['--output=stolen'],
    ['nowhere'],
    ['HEAD; touch x'],
    [''],
  ])('refuses %j as a revision', async (revision) => {
    const cwd = repository();
    const { status, stderr } = await run(['audit', `--diff=${revision}`], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^overclaim: git knows no revision .*\n$/);
    expect(git(cwd, 'status', '--porcelain')).toBe('');
  });
});

describe('overclaim config print', () => {
  it('says for a document what is in force and who says so', async () => {
    const cwd = scratch({
      'capabilities.yaml': MANIFEST,
      'overclaim.config.yaml':
        'failOn: warning\nseverity: { roadmap: info }\noverrides:\n  - { paths: [legal/*], contentType: legal }\n',
    });
    const { stdout, status } = await run(['config', 'print', 'legal/terms.html', '--format', 'json'], {
      cwd,
    });
    expect(status).toBe(0);
    const settings = JSON.parse(stdout) as { name: string; value: string; source: string }[];
    const named = (...names: string[]) =>
      settings
        .filter((each) => names.includes(each.name))
        .map(({ name, value, source }) => [name, value, source]);
    expect(named('manifest', 'failOn', 'contentType', 'beyond/absolute', 'suppression/unused')).toEqual([
      ['manifest', 'capabilities.yaml', 'default'],
      ['failOn', 'warning', 'overclaim.config.yaml'],
      ['contentType', 'legal', 'overclaim.config.yaml'],
      ['beyond/absolute', 'error', 'the rule'],
      ['suppression/unused', 'warning', 'the rule'],
    ]);
    const off = settings.filter(({ name, value }) => value === 'off' && !name.startsWith('manifest/'));
    expect(
      off.every(({ name, source }) => /^(vague|roadmap)/.test(name) && source === 'content type legal'),
    ).toBe(true);
  });
});

describe('overclaim rules and explain', () => {
  it('list every rule', async () => {
    const { stdout } = await run(['rules', '--format', 'json']);
    const listed = JSON.parse(stdout) as { id: string }[];
    const text = (await run(['rules'])).stdout;
    expect(listed.length).toBeGreaterThan(10);
    for (const { id } of listed) expect(text).toContain(`${id} `);
  });

  it('explain each of them, by either name', async () => {
    const { stdout } = await run(['explain', 'exceeded-limit']);
    expect(stdout).toMatch(/^beyond\/exceeded-limit · error\n/);
    expect(stdout).toMatch(/\nCaught\n {2}.*«.*»/);
    for (const { id } of JSON.parse((await run(['rules', '-f', 'json'])).stdout) as { id: string }[]) {
      expect((await run(['explain', id])).stdout).toContain(id);
    }
  });

  it('explain all that share a name', async () => {
    const { stdout } = await run(['explain', 'scope']);
    expect(stdout.match(/^[a-z]+\/scope · /gm)).toEqual(['vague/scope · ', 'conflict/scope · ']);
  });

  it('name the nearest to one that does not exist', async () => {
    expect((await run(['explain', 'exceded-limit'])).stderr).toBe(
      'overclaim: There is no rule "exceded-limit". Did you mean "exceeded-limit"?\n',
    );
  });
});

describe('overclaim completion', () => {
  it.each(['bash', 'zsh', 'fish'])('names every command and option for %s', async (shell) => {
    const { stdout, status } = await run(['completion', shell]);
    expect(status).toBe(0);
    for (const word of ['audit', 'baseline', 'fail-on', 'prune', 'beyond/exceeded-limit'])
      expect(stdout).toContain(word);
  });

  it('is valid bash', async () => {
    const { stdout } = await run(['completion', 'bash']);
    const script = `${stdout}\nCOMP_WORDS=(overclaim audit --fail); COMP_CWORD=2; _overclaim; echo "\${COMPREPLY[@]}"`;
    expect(execFileSync('bash', ['-c', script], { encoding: 'utf8' })).toBe('--fail-on\n');
  });
});
