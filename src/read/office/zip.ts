import { inflateRawSync } from 'node:zlib';

/** Bounds on what an archive may hold; no deck or guide comes near them. */
const MAX_ENTRIES = 20_000;
const MAX_ENTRY_BYTES = 64 * 1024 * 1024;
const MAX_TOTAL_BYTES = 256 * 1024 * 1024;

/** Why an archive is refused. */
export class ArchiveError extends Error {
  constructor(
    readonly reason: 'broken' | 'encrypted' | 'too-large',
    message: string,
  ) {
    super(message);
  }
}

/** A file of an archive, as the archive's table of contents describes it. */
export interface ArchiveEntry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressed: number;
  readonly expanded: number;
  readonly offset: number;
  /** Its line in the table of contents, for those who copy the archive. */
  readonly record: Buffer;
}

/**
 * The files of a ZIP archive, expanded one at a time when they are asked for. Node's zlib stops at a bound while it expands,
 * so a file that says it is small and is not costs no more than one that is honest.
 */
export class Archive {
  readonly #bytes: Buffer;
  readonly #entries: ReadonlyMap<string, ArchiveEntry>;
  #total = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#entries = readDirectory(this.#bytes);
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Null where there is no such file. Throws an ArchiveError. */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    if (entry.encrypted) throw new ArchiveError('encrypted', 'is encrypted');
    if (entry.expanded > MAX_ENTRY_BYTES || this.#total + entry.expanded > MAX_TOTAL_BYTES)
      throw new ArchiveError('too-large', 'is too large when unpacked');
    const bytes = this.#expand(entry);
    this.#total += bytes.length;
    return bytes;
  }

  #expand(entry: ArchiveEntry): Uint8Array {
    const data = packedData(this.#bytes, entry);
    if (entry.method === 0) return data;
    if (entry.method !== 8) throw new ArchiveError('broken', 'is packed in an unknown way');
    try {
      return inflateRawSync(data, { maxOutputLength: Math.max(1, entry.expanded) });
    } catch (error) {
      const code = (error as { code?: unknown }).code;
      if (code === 'ERR_BUFFER_TOO_LARGE')
        throw new ArchiveError('too-large', 'is larger than it says when unpacked');
      throw new ArchiveError('broken', 'is damaged');
    }
  }
}

/** The bytes of a file as they are packed. Throws an ArchiveError. */
export function packedData(bytes: Buffer, { offset, compressed }: ArchiveEntry): Buffer {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== 0x04034b50)
    throw new ArchiveError('broken', 'is damaged');
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const data = bytes.subarray(start, start + compressed);
  if (data.length < compressed) throw new ArchiveError('broken', 'is cut off');
  return data;
}

/** The archive's table of contents, at its end, by names (APPNOTE.TXT 4.3.12 and 4.3.16). */
export function readDirectory(bytes: Buffer): Map<string, ArchiveEntry> {
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0 || end + 22 > bytes.length) throw new ArchiveError('broken', 'is cut off');
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw new ArchiveError('too-large', 'has too many parts');
  const entries = new Map<string, ArchiveEntry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50)
      throw new ArchiveError('broken', 'is damaged');
    const nameLength = bytes.readUInt16LE(at + 28);
    const end = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (end > bytes.length) throw new ArchiveError('broken', 'is damaged');
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name.replaceAll('\\', '/'), {
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      compressed: bytes.readUInt32LE(at + 20),
      expanded: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
      record: bytes.subarray(at, end),
    });
    at = end;
  }
  return entries;
}
