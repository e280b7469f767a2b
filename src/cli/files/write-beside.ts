import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';

/**
 * Writes a file beside its target and renames it over that, so that the target is there as a whole or not at all, also
 * where making a piece fails or the process ends meanwhile. A target that is there keeps its rights, its owner as far as
 * that is allowed, and its place behind a symbolic link.
 *
 * @param before what stands at the target; null where nothing does
 * @throws what the file system throws
 */
export function writeBeside(
  target: string,
  before: Stats | null,
  pieces: Iterable<string | Uint8Array>,
): void {
  const file = before === null ? target : realpathSync(target);
  const beside = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  const cleanUp = () => rmSync(beside, { force: true });
  process.once('exit', cleanUp);
  try {
    const descriptor = openSync(beside, 'wx');
    try {
      for (const piece of pieces) writeFileSync(descriptor, piece);
      if (before !== null) fchmodSync(descriptor, before.mode);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (before !== null) keepOwner(beside, before);
    renameSync(beside, file);
  } catch (error) {
    cleanUp();
    throw error;
  } finally {
    process.removeListener('exit', cleanUp);
  }
}

/** Only the superuser may give files away. */
function keepOwner(file: string, { uid, gid }: Stats): void {
  if (process.getuid?.() === uid && process.getgid?.() === gid) return;
  try {
    chownSync(file, uid, gid);
  } catch {
    // Then it is ours.
  }
}
