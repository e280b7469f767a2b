import {
  accessSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  realpathSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Problem, UserError } from '../../model/problem.js';
import { errorCode } from './file-problem.js';
import { shownPath } from './paths.js';
import { writeBeside } from './write-beside.js';

/**
 * Writes a whole file or nothing: beside the target first, then renamed over it. Missing folders are made. A target
 * that is no ordinary file (`/dev/null`, a pipe) is written to, never replaced.
 *
 * @param content whole, or in pieces that are made while they are written
 * @throws UserError when it can't be written.
 */
export async function writeOutput(
  path: string,
  cwd: string,
  content: string | Uint8Array | Iterable<string>,
): Promise<void> {
  const target = resolve(cwd, path);
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  try {
    const stat = statIfThere(target);
    if (stat && !stat.isFile() && !stat.isDirectory()) {
      const descriptor = openSync(target, 'w');
      try {
        for (const piece of pieces) writeFileSync(descriptor, piece);
      } finally {
        closeSync(descriptor);
      }
      return;
    }
    makeFolder(dirname(target));
    writeBeside(target, stat, pieces);
  } catch (error) {
    throw new UserError(writeProblem(error, shownPath(path, cwd)));
  }
}

/**
 * Refuses outputs that would overwrite what was read, that are folders, that can't be made, or that are named twice:
 * asked before the work begins, so that nothing is half done when an output turns out to be wrong.
 *
 * @throws UserError naming every such output.
 */
export function checkOutputs(outputs: readonly string[], inputs: readonly string[], cwd: string): void {
  const read = new Set(inputs.map((each) => realPath(resolve(cwd, each))));
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const output of outputs) {
    const target = realPath(resolve(cwd, output));
    const stat = statIfThere(target);
    const refuse = (code: string, message: string) =>
      problems.push({
        code,
        severity: 'error',
        message,
        path: shownPath(output, cwd),
        position: null,
        hint: 'Name another file.',
      });
    if (read.has(target)) refuse('output/is-input', 'This file is being read and is not overwritten.');
    else if (stat?.isDirectory()) refuse('output/is-folder', 'This is a folder; a report needs a file.');
    else if (seen.has(target)) refuse('output/twice', 'Two reports are to be written to this file.');
    else if (stat === null) {
      const error = obstacle(target);
      if (error !== null) problems.push(writeProblem(error, shownPath(output, cwd)));
    }
    if (stat === null || stat.isFile()) seen.add(target);
  }
  if (problems.length > 0) throw new UserError(problems);
}

/** Folder by folder: Node's recursive mkdir never ends where a file system refuses with ENOENT, as /proc does. */
export function makeFolder(folder: string): void {
  if (statIfThere(folder) !== null) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Null also where it can't be told: then writing will say why. */
function statIfThere(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** Why a file that is not there yet can't be made at `target`; null when it can. */
function obstacle(target: string): unknown {
  for (let folder = dirname(target); ; folder = dirname(folder)) {
    try {
      accessSync(folder, constants.W_OK | constants.X_OK);
      return statSync(folder).isDirectory() ? null : Object.assign(new Error(), { code: 'ENOTDIR' });
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') return error;
    }
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a part of its path is a file, not a folder',
  ENAMETOOLONG: 'its path is too long',
  ELOOP: 'it is a symbolic link that leads back to itself',
};

/** Why a file could not be written; an error that is no system error is thrown on. */
export function writeProblem(error: unknown, path: string): Problem {
  const code = errorCode(error);
  if (code === null) throw error;
  return {
    code: 'output/not-writable',
    severity: 'error',
    message: `This file can't be written: ${REASONS[code] ?? code}.`,
    path,
    position: null,
    hint: 'Nothing was written to it. Name another place.',
  };
}
