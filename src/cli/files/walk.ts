import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from '../../model/problem.js';
import { errorCode, fileProblem } from './file-problem.js';
import type { GitIgnore } from './gitignore.js';

/** Hidden files and folders, and packages; also true of "..", which leads out of a folder. */
export function isNeverEntered(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

export interface Walk {
  /** Absolute paths, in no particular order. */
  readonly files: string[];
  readonly problems: Problem[];
}

export interface WalkOptions {
  readonly gitIgnore: GitIgnore;
  /** Whether a file is wanted, by its absolute path. */
  accepts(path: string): boolean;
  /** Whether the configuration leaves a file or folder out, by its absolute path: then it may be broken. */
  excludes(path: string): boolean;
  /** How a path is shown in problems. */
  shown(path: string): string;
}

/**
 * All wanted files below `root`, hidden ones and what git ignores left out. Every real folder is entered once: a link
 * to a folder that is part of the walk adds nothing, a link that leads back above itself is a problem.
 */
export function walkFolder(root: string, options: WalkOptions): Walk {
  const walk: Walk = { files: [], problems: [] };
  const folders = [root];
  const links: string[] = [];
  const entered = new Set<string>();
  while (folders.length > 0 || links.length > 0) {
    // Links wait until the real folders are through, so that a file keeps its real path.
    const folder = folders.shift();
    if (folder === undefined) followLink(links.shift()!, { folders, entered, walk, options });
    else enter(folder, { folders, links, entered, walk, options });
  }
  return walk;
}

interface WalkState {
  readonly folders: string[];
  readonly entered: Set<string>;
  readonly walk: Walk;
  readonly options: WalkOptions;
}

function enter(folder: string, state: WalkState & { readonly links: string[] }): void {
  const { folders, links, entered, walk, options } = state;
  let entries: Dirent[];
  try {
    const real = realpathSync(folder);
    if (entered.has(real)) return;
    entered.add(real);
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (!options.excludes(folder)) walk.problems.push(fileProblem(error, options.shown(folder), 'folder'));
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isNeverEntered(entry.name)) continue;
    const path = join(folder, entry.name);
    if (options.gitIgnore.ignores(path, entry.isDirectory())) continue;
    if (entry.isDirectory()) folders.push(path);
    else if (entry.isSymbolicLink()) links.push(path);
    else if (entry.isFile() && options.accepts(path)) walk.files.push(path);
  }
}

function followLink(path: string, { folders, entered, walk, options }: WalkState): void {
  if (options.excludes(path)) return;
  const shown = options.shown(path);
  try {
    const real = realpathSync(path);
    const stat = statSync(path);
    if (stat.isFile()) {
      if (options.accepts(path)) walk.files.push(path);
    } else if (stat.isDirectory()) {
      const above = realpathSync(join(path, '..'));
      if (above === real || above.startsWith(real + sep)) {
        walk.problems.push(
          linkProblem(shown, 'file/link-loop', 'This symbolic link leads back to a folder that it lies in.'),
        );
      } else if (!entered.has(real)) folders.push(path);
    }
  } catch (error) {
    const leadsNowhere = errorCode(error) === 'ENOENT';
    walk.problems.push(
      leadsNowhere
        ? linkProblem(shown, 'file/broken-link', 'This symbolic link leads nowhere.')
        : fileProblem(error, shown, 'file'),
    );
  }
}

function linkProblem(path: string, code: string, message: string): Problem {
  const hint = 'Remove the link, or leave it out by `exclude` in overclaim.config.yaml.';
  return { code, severity: 'error', message, path, position: null, hint };
}
