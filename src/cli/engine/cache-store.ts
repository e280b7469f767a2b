import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../model/problem.js';
import { type EntryWriter, valueOfEntry, writeEntry } from './cache-entry.js';

/** `documents` are texts as read, `audits` what was found in them, `reports` what runs wrote. */
export type CacheKind = 'documents' | 'audits' | 'reports';

/** What was worked out before, by keys that name everything it was made from. */
export interface Cache {
  /** Null where nothing is known; what is damaged is not known. */
  get(kind: CacheKind, key: string): Buffer | null;
  /** That nothing can be kept is no failure: it is worked out again. */
  put(kind: CacheKind, key: string, value: Uint8Array): void;
  /** The same for an entry that comes in pieces. */
  write(kind: CacheKind, key: string): EntryWriter;
}

const ENDING = '.entry';
const DAY = 24 * 60 * 60 * 1000;

/** The cache in a folder. Runs may share it: an entry appears whole or not at all, and is never changed. */
export function openCache(folder: string): Cache {
  const fileOf = (kind: CacheKind, key: string) => join(folder, kind, key.slice(0, 2), key.slice(2) + ENDING);
  const write = (kind: CacheKind, key: string) => writeEntry(fileOf(kind, key));
  return {
    get(kind, key) {
      const file = fileOf(kind, key);
      try {
        const value = valueOfEntry(readFileSync(file));
        if (value !== null) keepYoung(file);
        return value;
      } catch {
        return null;
      }
    },
    put(kind, key, value) {
      const entry = write(kind, key);
      entry.add(value);
      entry.commit();
    },
    write,
  };
}

/** Entries that are in use are not the oldest when room is made; once a day is enough to know. */
function keepYoung(file: string): void {
  const now = Date.now();
  if (now - statSync(file).mtimeMs > DAY) utimesSync(file, now / 1000, now / 1000);
}

/**
 * Makes the folder of a cache, hidden from git.
 *
 * @throws UserError when it can't be made.
 */
export function prepareCache(folder: string, shown: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '.gitignore'), '*\n');
  } catch {
    throw new UserError({
      code: 'cache/not-writable',
      severity: 'error',
      message: "The cache can't be kept here.",
      path: shown,
      position: null,
      hint: 'Name another folder with --cache-location, or leave --cache out.',
    });
  }
}

/** Removes the oldest entries until `most` bytes are left, and what interrupted runs left behind. */
export function shrinkCache(folder: string, most: number): void {
  const entries = filesBelow(folder).flatMap((file) => {
    try {
      const { size, mtimeMs } = statSync(file);
      return [{ file, size, mtimeMs }];
    } catch {
      return [];
    }
  });
  const now = Date.now();
  const isLeftBehind = ({ file, mtimeMs }: { file: string; mtimeMs: number }) =>
    file.endsWith('.tmp') && now - mtimeMs > DAY;
  let total = 0;
  for (const entry of entries.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
    total += entry.size;
    if (total > most || isLeftBehind(entry)) rmSync(entry.file, { force: true });
  }
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.name.endsWith(ENDING) || entry.name.endsWith('.tmp') ? [path] : [];
    });
  } catch {
    return [];
  }
}
