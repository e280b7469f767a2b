import { strFromU8, unzipSync } from 'fflate';
import type { Mark } from '../../src/annotate/marks.js';
import { packedData, readDirectory } from '../../src/read/office/zip.js';

export const contentTypes =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';

export const mark: Mark = {
  id: 'abc',
  severity: 'error',
  page: null,
  slide: null,
  rectangles: [],
  anchor: null,
  quote: 'unlimited rooms',
  note: ['Rooms have a bound.', 'beyond/absolute (error)'],
};

/** The text of a part of an Office file, without the XML declaration; null where there is none. */
export function partOf(bytes: Uint8Array, name: string): string | null {
  const part = unzipSync(bytes)[name];
  return part === undefined ? null : strFromU8(part).replace(/^<\?xml[^>]*\?>\s*/, '');
}

/** The bytes of every file of an archive as they are packed. */
export function packedParts(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const archive = Buffer.from(bytes);
  return new Map(
    [...readDirectory(archive)].map(([name, entry]) => [name, packedData(archive, entry)] as const),
  );
}

/** Names of the files that are new or not the same byte for byte. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = packedParts(before);
  return [...packedParts(after)].filter(([name, data]) => !old.get(name)?.equals(data)).map(([name]) => name);
}
