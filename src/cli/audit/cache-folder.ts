import { join, resolve } from 'node:path';
import { type CacheKind, prepareCache, shrinkCache } from '../engine/cache-store.js';
import { shownPath } from '../files/paths.js';

/** Where a cache is kept unless told otherwise. */
export const CACHE_FOLDER = '.overclaim-cache';

/** About 20,000 pages; the oldest entries make room. In bytes. */
const LARGEST_CACHE = 1024 * 1024 * 1024;

/**
 * The absolute folder of the cache, made if it is not there; null where none is asked for.
 *
 * @throws UserError when it can't be made.
 */
export function cacheFolder(asked: string | null, cwd: string): string | null {
  if (asked === null) return null;
  const folder = resolve(cwd, asked);
  prepareCache(folder, shownPath(folder, cwd));
  return folder;
}

/** Whole reports are large, and of use until the next change only. In bytes. */
const MOST_OF_REPORTS = 128 * 1024 * 1024;

export function keepCacheSmall(folder: string): void {
  shrinkCache(join(folder, 'reports' satisfies CacheKind), MOST_OF_REPORTS);
  shrinkCache(folder, LARGEST_CACHE);
}
