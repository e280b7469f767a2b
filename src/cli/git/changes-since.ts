import { resolve } from 'node:path';
import type { Changes, LineRange } from '../../check/changes.js';
import { type Problem, UserError } from '../../model/problem.js';
import { shownPath } from '../files/paths.js';
import { changedLines, formerPaths } from './patch.js';
import { runGit } from './run-git.js';

/**
 * What the working tree changes since it left `revision` (a branch, tag or commit): since the common ancestor, so that
 * what happened meanwhile on the other branch does not count. Files that git does not track yet are new as a whole. Of a
 * file that was renamed only what was changed besides is new, but all of it where it comes from a place that is not read.
 *
 * @param isRead whether the audit would have read a file, by its absolute path
 * @throws UserError outside a git repository, without git, or when there is no such revision.
 */
export async function changesSince(
  revision: string,
  cwd: string,
  isRead: (path: string) => boolean,
): Promise<Changes> {
  const top = await runGit(['rev-parse', '--show-cdup'], cwd);
  if (top.status !== 0) {
    throw refusal('git/no-repository', 'This folder is in no git repository.', '--diff needs one.');
  }
  const from = await startOf(revision, cwd);
  const options = [
    '--no-ext-diff',
    '--no-textconv',
    '--find-renames',
    '--no-color',
    '--no-relative',
    ...PREFIXES,
    from,
  ];
  const names = await succeed(['diff', '--name-status', '-z', ...options, '--'], cwd);
  const patch = await succeed(['diff', '--unified=0', ...options, '--'], cwd);
  const others = await succeed(
    ['ls-files', '--others', '--exclude-standard', '-z', '--full-name', '--', ':/'],
    cwd,
  );
  const root = resolve(cwd, top.stdout.replace(/\n$/, ''));
  const changes = new Map<string, readonly LineRange[] | 'all'>();
  const add = (path: string, changed: readonly LineRange[] | 'all') =>
    changes.set(shownPath(resolve(root, path), cwd), changed);
  for (const [path, changed] of changedLines(patch)) add(path, changed);
  for (const [path, former] of formerPaths(split(names))) {
    if (!isRead(resolve(root, former))) add(path, 'all');
  }
  for (const path of split(others)) add(path, 'all');
  return changes;
}

/** Of the paths in a patch; else the user's settings could choose others, or none. */
const PREFIXES = ['--src-prefix=a/', '--dst-prefix=b/'];

async function startOf(revision: string, cwd: string): Promise<string> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const commit = await runGit(args, cwd);
  const sha = commit.stdout.trim();
  if (commit.status !== 0 || !/^[0-9a-f]{40,64}$/.test(sha)) {
    throw refusal(
      'git/no-revision',
      `git knows no revision "${revision}".`,
      'Name a branch, tag or commit. In CI, fetch it first: a shallow clone lacks other branches.',
    );
  }
  const ancestor = await runGit(['merge-base', sha, 'HEAD'], cwd);
  return ancestor.status === 0 ? ancestor.stdout.trim() : sha;
}

async function succeed(args: readonly string[], cwd: string): Promise<string> {
  const { status, stdout } = await runGit(args, cwd);
  if (status === 0) return stdout;
  throw refusal('git/failed', `git ${args[0]} failed with status ${status}.`, 'Does `git status` work here?');
}

function split(text: string): string[] {
  return text.split('\0').filter((each) => each !== '');
}

function refusal(code: string, message: string, hint: string): UserError {
  const problem: Problem = { code, severity: 'error', message, path: null, position: null, hint };
  return new UserError(problem);
}
