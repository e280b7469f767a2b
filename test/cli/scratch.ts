import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Contents by path; `{ link }` makes a symbolic link, null an empty folder. */
export type Tree = Readonly<Record<string, string | Uint8Array | { readonly link: string } | null>>;

/** A folder with these files that is removed when the test ends. */
export function scratch(tree: Tree): string {
  const folder = mkdtempSync(join(tmpdir(), 'overclaim-'));
  chmodSync(folder, 0o777);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(tree)) {
    const target = join(folder, path);
    mkdirSync(content === null ? target : dirname(target), { recursive: true });
    if (content === null) continue;
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(target, content);
    else symlinkSync(content.link, target);
  }
  return folder;
}

/** Runs as a user without privileges, so that permissions count even where tests run as root. */
export async function withoutPrivileges<T>(run: () => T | Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return run();
  process.setegid!(65534);
  process.seteuid!(65534);
  try {
    return await run();
  } finally {
    process.seteuid!(0);
    process.setegid!(0);
  }
}
