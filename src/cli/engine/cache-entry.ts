import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

/** In bytes, ahead of the value: a 32-bit CRC of it. It is to tell damage, not intent. */
const CHECKSUM_LENGTH = 4;

/** An entry of the cache that is being written. What goes wrong is no failure: then there is no entry. */
export interface EntryWriter {
  add(bytes: Uint8Array): void;
  /** The entry appears, whole. */
  commit(): void;
  /** Nothing appears, unless it was committed before. */
  discard(): void;
}

/** Null where the entry is damaged. */
export function valueOfEntry(entry: Buffer): Buffer | null {
  if (entry.length <= CHECKSUM_LENGTH) return null;
  const value = entry.subarray(CHECKSUM_LENGTH);
  return entry.readUInt32LE() === crc32(value) ? value : null;
}

export function writeEntry(file: string): EntryWriter {
  const beside = `${file}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  let descriptor: number | null = null;
  let checksum = 0;

  function discard(): void {
    if (descriptor === null) return;
    closeSync(descriptor);
    descriptor = null;
    rmSync(beside, { force: true });
  }

  /** Does a step with the open file; after one that failed there is none. */
  function attempt(step: (open: number) => void): void {
    if (descriptor === null) return;
    try {
      step(descriptor);
    } catch {
      discard();
    }
  }

  try {
    mkdirSync(dirname(file), { recursive: true });
    descriptor = openSync(beside, 'wx');
  } catch {
    // Nothing can be kept there.
  }
  attempt((open) => writeAll(open, new Uint8Array(CHECKSUM_LENGTH)));
  return {
    add: (bytes) =>
      attempt((open) => {
        writeAll(open, bytes);
        checksum = crc32(bytes, checksum);
      }),
    commit: () =>
      attempt((open) => {
        const header = Buffer.alloc(CHECKSUM_LENGTH);
        header.writeUInt32LE(checksum);
        writeSync(open, header, 0, CHECKSUM_LENGTH, 0);
        descriptor = null;
        closeSync(open);
        try {
          renameSync(beside, file);
        } catch {
          rmSync(beside, { force: true });
        }
      }),
    discard,
  };
}

function writeAll(open: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.byteLength; ) done += writeSync(open, bytes, done);
}
