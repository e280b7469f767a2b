import { type Stats, statSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Problem } from '../../model/problem.js';
import { errorCode, fileProblem } from './file-problem.js';
import { gitIgnoreFor } from './gitignore.js';
import { shownPath } from './paths.js';
import { isNeverEntered, walkFolder } from './walk.js';

export interface Selection {
  /** As reports show them, without repeats, in code-unit order. */
  readonly files: readonly string[];
  /** Paths that gave nothing or could not be entered. The files are still worth auditing; the status is 2. */
  readonly problems: readonly Problem[];
}

export interface SelectOptions {
  /** Absolute. */
  readonly cwd: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Whether the configuration leaves a file out; gets an absolute path. */
  excludes?(path: string): boolean;
}

const HOW_TO_STREAM = 'To audit a stream, use --stdin --stdin-path NAME.';

/** The files that paths on the command line mean: files as they are, folders recursively, globs. */
export function selectFiles(paths: readonly string[], options: SelectOptions): Selection {
  const files = new Set<string>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const selected = selectOne(path, options);
    for (const file of selected.files) files.add(file);
    problems.push(...selected.problems);
  }
  return { files: [...files].sort(), problems };
}

/**
 * Whether the paths would mean a file if it were there, by its absolute path. What .gitignore says is not asked.
 */
export function wouldSelect(
  file: string,
  paths: readonly string[],
  { cwd, extensions, excludes }: SelectOptions,
): boolean {
  if (!hasExtension(file, extensions) || excludes?.(file)) return false;
  return paths.some((path) => {
    const absolute = resolve(cwd, path);
    if (file === absolute) return true;
    const glob = globOf(path);
    const root = glob === null ? absolute : resolve(cwd, glob.base);
    const inside = shownPath(file, root);
    const isEntered = inside.split('/').every((part) => !isNeverEntered(part));
    return isEntered && (glob === null || picomatch(glob.pattern)(inside));
  });
}

/** Whether a path names one file, and no folder or glob. */
export function isFile(path: string, cwd: string): boolean {
  try {
    return statSync(resolve(cwd, path)).isFile();
  } catch {
    return false;
  }
}

function selectOne(path: string, options: SelectOptions): Selection {
  const { cwd } = options;
  const absolute = resolve(cwd, path);
  let stat: Stats;
  try {
    stat = statSync(absolute);
  } catch (error) {
    const glob = globOf(path);
    if (errorCode(error) === 'ENOENT' && glob !== null) return selectGlob(path, glob, options);
    const problem = fileProblem(error, shownPath(path, cwd), 'file');
    return { files: [], problems: [path === '-' ? { ...problem, hint: HOW_TO_STREAM } : problem] };
  }
  if (stat.isDirectory()) return selectBelow(path, absolute, () => true, options);
  return selectFile(absolute, stat, options);
}

function selectFile(absolute: string, stat: Stats, options: SelectOptions): Selection {
  const path = shownPath(absolute, options.cwd);
  const refuse = (code: string, message: string, hint: string, severity: Problem['severity'] = 'error') => ({
    files: [],
    problems: [{ code, severity, message, path, position: null, hint }],
  });
  if (!stat.isFile()) {
    return refuse('file/not-regular', 'This is no ordinary file.', HOW_TO_STREAM);
  }
  if (!hasExtension(absolute, options.extensions)) {
    return refuse(
      'file/unknown-type',
      `Files of this type can't be audited.`,
      `overclaim reads ${options.extensions.join(', ')}.`,
    );
  }
  if (options.excludes?.(absolute)) {
    return refuse(
      'file/excluded',
      'Left out by `exclude` in the configuration.',
      'It was not audited.',
      'warning',
    );
  }
  return { files: [path], problems: [] };
}

function selectBelow(
  path: string,
  root: string,
  matches: (path: string) => boolean,
  { cwd, extensions, excludes }: SelectOptions,
): Selection {
  const { files, problems } = walkFolder(root, {
    gitIgnore: gitIgnoreFor(root),
    excludes: (file) => excludes?.(file) ?? false,
    accepts: (file) => hasExtension(file, extensions) && matches(file) && !excludes?.(file),
    shown: (file) => shownPath(file, cwd),
  });
  if (files.length === 0 && problems.length === 0) problems.push(nothingMatched(path, extensions));
  return { files: files.map((file) => shownPath(file, cwd)), problems };
}

function nothingMatched(path: string, extensions: readonly string[]): Problem {
  return {
    code: 'file/nothing-matched',
    severity: 'error',
    message: 'No file to audit was found here.',
    path,
    position: null,
    hint: `overclaim reads ${extensions.join(', ')}; hidden files and what .gitignore or the configuration leaves out are skipped.`,
  };
}

interface Glob {
  /** The folder in front of the first part with a wildcard; may be empty. */
  readonly base: string;
  /** What follows it. */
  readonly pattern: string;
}

function globOf(path: string): Glob | null {
  const pattern = sep === '\\' ? path.replaceAll('\\', '/') : path;
  const scanned = picomatch.scan(pattern);
  return scanned.isGlob ? { base: scanned.base, pattern: scanned.glob } : null;
}

function selectGlob(path: string, { base, pattern }: Glob, options: SelectOptions): Selection {
  const root = resolve(options.cwd, base);
  const matches = picomatch(pattern);
  return selectBelow(path, root, (file) => matches(shownPath(file, root)), options);
}

function hasExtension(path: string, extensions: readonly string[]): boolean {
  return extensions.includes(extname(path).toLowerCase());
}
