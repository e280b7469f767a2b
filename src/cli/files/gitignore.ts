import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Tells which files git would ignore, by the .gitignore of their folder and of every folder above it in the repository. */
export interface GitIgnore {
  /** `path` is absolute. */
  ignores(path: string, isFolder: boolean): boolean;
}

/**
 * The .gitignore files that count below `root` (absolute). Those above it count too, up to the repository's top,
 * unless they ignore `root` itself: who names an ignored folder (`overclaim audit dist`) wants it audited.
 */
export function gitIgnoreFor(root: string): GitIgnore {
  const rulesOf = new Map<string, Ignore | null>();
  const rulesIn = (folder: string): Ignore | null => {
    let rules = rulesOf.get(folder);
    if (rules === undefined) {
      rules = readRules(folder);
      rulesOf.set(folder, rules);
    }
    return rules;
  };
  const ignoresFrom = (top: string, path: string, isFolder: boolean): boolean => {
    // The nearest .gitignore that speaks of the path decides.
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const within = relative(folder, path).split(sep).join('/') + (isFolder ? '/' : '');
      const verdict = rulesIn(folder)?.test(within);
      if (verdict?.unignored) return false;
      if (verdict?.ignored) return true;
      if (folder === top || folder === dirname(folder)) return false;
    }
  };
  const repository = repositoryOf(root);
  const top = root === repository || ignoresFrom(repository, root, true) ? root : repository;
  return { ignores: (path, isFolder) => ignoresFrom(top, path, isFolder) };
}

function readRules(folder: string): Ignore | null {
  try {
    return ignore({ ignorecase: false }).add(readFileSync(join(folder, '.gitignore'), 'utf8'));
  } catch {
    return null;
  }
}

/** The folder at or above `folder` that holds `.git`; `folder` itself outside a repository. */
function repositoryOf(folder: string): string {
  for (let each = folder; ; each = dirname(each)) {
    if (existsSync(join(each, '.git'))) return each;
    if (each === dirname(each)) return folder;
  }
}
