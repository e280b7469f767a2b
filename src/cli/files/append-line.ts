import { closeSync, fstatSync, fsyncSync, openSync, readSync, realpathSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { UserError } from '../../model/problem.js';
import { errorCode } from './file-problem.js';
import { shownPath } from './paths.js';
import { makeFolder, writeProblem } from './write.js';

/** A lock whose holder has not renewed it for so long belongs to a process that was killed. In milliseconds. */
const STALE = 5000;
/** Well beyond the time after which a dead lock is taken over. In milliseconds. */
const LONGEST_WAIT = 30_000;
const PAUSE = 25;

/**
 * Adds a line to a file that others may be adding lines to. Whole lines of several writers never mix: each waits for a
 * lock and writes at the end in one go. What a killed writer left of its line stays a line of its own.
 *
 * @param line with its line break
 * @throws UserError when it can't be written, or somebody else keeps the file locked.
 */
export async function appendLine(path: string, cwd: string, line: string): Promise<void> {
  const shown = shownPath(path, cwd);
  try {
    const target = realTarget(resolve(cwd, path));
    makeFolder(dirname(target));
    const release = await acquire(target);
    try {
      appendNow(target, line);
    } finally {
      // Who was stopped for long while holding the lock has lost it; the line is written all the same.
      await release().catch(() => undefined);
    }
  } catch (error) {
    if (errorCode(error) === 'ELOCKED') throw new UserError(lockedProblem(shown));
    throw new UserError(writeProblem(error, shown));
  }
}

async function acquire(target: string): Promise<() => Promise<void>> {
  const options = { realpath: false, stale: STALE, onCompromised: () => undefined };
  for (let waited = 0; ; waited += PAUSE) {
    try {
      return await lock(target, options);
    } catch (error) {
      if (errorCode(error) !== 'ELOCKED' || waited >= LONGEST_WAIT) throw error;
      await sleep(PAUSE);
    }
  }
}

function appendNow(target: string, line: string): void {
  const file = openSync(target, 'a+');
  try {
    const bytes = Buffer.from(endsInsideLine(file) ? `\n${line}` : line);
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function endsInsideLine(file: number): boolean {
  const { size } = fstatSync(file);
  if (size === 0) return false;
  const last = Buffer.alloc(1);
  readSync(file, last, 0, 1, size - 1);
  return last.toString('latin1') !== '\n';
}

/** The file itself, so that two names of it have one lock. */
function realTarget(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    try {
      return join(realpathSync(dirname(path)), basename(path));
    } catch {
      return path;
    }
  }
}

function lockedProblem(path: string) {
  return {
    code: 'history/locked',
    severity: 'error',
    message: 'Another process keeps this file locked.',
    path,
    position: null,
    hint: `Nothing was added. Try again; if nothing else is running, remove ${path}.lock.`,
  } as const;
}
