import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** `path` as reports and messages show it: relative to the working directory, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  return relative(cwd, resolve(cwd, path)).split(sep).join('/') || '.';
}

/** The file called one of `names` in `folder` or the nearest folder above that has one; absolute, null when none has. */
export function findUpward(names: readonly string[], folder: string): string | null {
  for (let each = folder; ; each = dirname(each)) {
    for (const name of names) {
      const path = join(each, name);
      if (existsSync(path)) return path;
    }
    if (each === dirname(each)) return null;
  }
}

/** A document's path made absolute; a web address is so already. */
export function placeOf(path: string, cwd: string): string {
  return isWebAddress(path) ? path : resolve(cwd, path);
}

/** Whether an argument, or a document's path, means a page of a website and no file. */
export function isWebAddress(path: string): boolean {
  return /^https?:\/\//i.test(path);
}
