import { crc32 } from 'node:zlib';
import { type ArchiveEntry, ArchiveError, packedData, readDirectory } from '../../read/office/zip.js';

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_RECORD = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
/** What a reader must know to unpack: folders and deflate, version 2.0. */
const VERSION_NEEDED = 20;
const UTF8_NAME = 0x0800;
/** Sizes follow the data instead of standing before it. */
const SIZES_BEHIND = 0x0008;
/** The first day that ZIP can write, 1980-01-01: month and day in the upper half of four bytes, the time in the lower. */
const NO_DATE = 0x0021_0000;

/**
 * A copy of a ZIP archive in which `changed` files are new or have other contents. All others are copied as they are packed,
 * without being unpacked, in their order. What is changed is stored as it is: packing differs between machines.
 *
 * @throws ArchiveError where the archive is damaged.
 */
export function copyArchive(bytes: Uint8Array, changed: ReadonlyMap<string, string>): Uint8Array {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const writer = new ArchiveWriter();
  let copied = 0;
  for (const [name, entry] of readDirectory(source)) {
    const content = changed.get(name);
    if (content === undefined) {
      const data = packedData(source, entry);
      copied += data.length;
      // Files may share bytes; then a small archive makes a large copy.
      if (copied > source.length) throw new ArchiveError('broken', 'has parts that overlap');
      writer.add(entry.record, data);
    } else {
      const data = Buffer.from(content);
      writer.add(storedRecord(entry, data), data);
    }
  }
  const known = new Set(readDirectory(source).keys());
  for (const [name, content] of changed) {
    if (known.has(name)) continue;
    const data = Buffer.from(content);
    writer.add(storedRecord(newRecord(name), data), data);
  }
  return writer.finish();
}

/** A line of the table of contents for a file that is not in the archive yet. */
function newRecord(name: string): Pick<ArchiveEntry, 'record'> {
  const encoded = Buffer.from(name);
  const record = Buffer.alloc(46 + encoded.length);
  record.writeUInt32LE(DIRECTORY_RECORD, 0);
  record.writeUInt16LE(VERSION_NEEDED, 4);
  record.writeUInt16LE(UTF8_NAME, 8);
  record.writeUInt32LE(NO_DATE, 12);
  record.writeUInt16LE(encoded.length, 28);
  encoded.copy(record, 46);
  return { record };
}

/** The line of a file whose contents are now `data`, not packed; extra fields and comments, which may speak of sizes, are left out. */
function storedRecord({ record: old }: Pick<ArchiveEntry, 'record'>, data: Buffer): Buffer {
  const record = Buffer.from(old.subarray(0, 46 + old.readUInt16LE(28)));
  record.writeUInt16LE(0, 10);
  record.writeUInt32LE(crc32(data), 16);
  record.writeUInt32LE(data.length, 20);
  record.writeUInt32LE(data.length, 24);
  record.writeUInt16LE(0, 30);
  record.writeUInt16LE(0, 32);
  return record;
}

/** Writes files one behind the other and the table of contents at the end (APPNOTE.TXT 4.3.6 to 4.3.16). */
class ArchiveWriter {
  readonly #files: Buffer[] = [];
  readonly #records: Buffer[] = [];
  #offset = 0;

  add(described: Buffer, data: Buffer): void {
    const record = Buffer.from(described);
    record.writeUInt16LE(VERSION_NEEDED, 6);
    record.writeUInt16LE(record.readUInt16LE(8) & ~SIZES_BEHIND, 8);
    record.writeUInt32LE(this.#offset, 42);
    this.#records.push(record);
    const header = localHeader(record);
    this.#files.push(header, data);
    this.#offset += header.length + data.length;
  }

  finish(): Uint8Array {
    const directory = Buffer.concat(this.#records);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(DIRECTORY_END, 0);
    end.writeUInt16LE(this.#records.length, 8);
    end.writeUInt16LE(this.#records.length, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(this.#offset, 16);
    return new Uint8Array(Buffer.concat([...this.#files, directory, end]));
  }
}

/** What stands before a file's data: versions, flags, method, date, checksum, sizes and name as in its record. */
function localHeader(record: Buffer): Buffer {
  const name = record.subarray(46, 46 + record.readUInt16LE(28));
  const header = Buffer.alloc(30);
  header.writeUInt32LE(LOCAL_HEADER, 0);
  record.copy(header, 4, 6, 30);
  header.writeUInt16LE(0, 28);
  return Buffer.concat([header, name]);
}
