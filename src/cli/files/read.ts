import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Problem, UserError } from '../../model/problem.js';
import { fileProblem } from './file-problem.js';
import { shownPath } from './paths.js';

/** Documents larger than this are refused: no page or deck of this size is copy, and memory is bounded. In bytes. */
const LARGEST_DOCUMENT = 256 * 1024 * 1024;

/** The same for manifests, configurations and baselines. In bytes. */
export const LARGEST_SETTINGS = 5 * 1024 * 1024;

/** The bytes of a document, or why there are none. `path` is relative to `cwd`. */
export function readDocumentFile(path: string, cwd: string): Uint8Array | Problem {
  return readBytes(path, cwd, LARGEST_DOCUMENT);
}

/**
 * The bytes of a manifest, configuration or baseline.
 *
 * @throws UserError when there is no such file, it can't be read or is larger than `largest` bytes.
 */
export function readSettingsFile(path: string, cwd: string, largest = LARGEST_SETTINGS): Uint8Array {
  const result = readBytes(path, cwd, largest);
  if (result instanceof Uint8Array) return result;
  throw new UserError(result);
}

function readBytes(path: string, cwd: string, largest: number): Uint8Array | Problem {
  const absolute = resolve(cwd, path);
  const shown = shownPath(path, cwd);
  try {
    const { size } = statSync(absolute);
    if (size <= largest) return readFileSync(absolute);
    return {
      code: 'file/too-large',
      severity: 'error',
      message: `This file has ${megabytes(size)} MB; the most that overclaim reads is ${megabytes(largest)} MB.`,
      path: shown,
      position: null,
      hint: 'Split it, or leave it out.',
    };
  } catch (error) {
    return fileProblem(error, shown, 'file');
  }
}

function megabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1);
}
