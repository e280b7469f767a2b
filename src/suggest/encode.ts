import { applyEdits, type TextEdit } from './text-edit.js';

/** A text file as it was read. */
export interface DecodedFile {
  readonly bytes: Uint8Array;
  /** Without the byte order mark. */
  readonly text: string;
  /** As the encoding standard names it. */
  readonly encoding: string;
}

/**
 * The file with the edits made and every other byte as it was: byte order mark, encoding and line breaks. Null where the
 * encoding can't say what is put in, or bytes of the file could not be read and would be lost.
 */
export function encodeEdits(file: DecodedFile, edits: readonly TextEdit[]): Uint8Array | null {
  const encode = encoders[file.encoding];
  if (encode === undefined) return editSingleBytes(file, edits);
  const body = encode(file.text);
  const mark = file.bytes.length - body.length;
  if (mark < 0 || mark > 3 || Buffer.compare(body, file.bytes.subarray(mark)) !== 0) return null;
  return Buffer.concat([file.bytes.subarray(0, mark), encode(applyEdits(file.text, edits))]);
}

const encoders: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text, 'utf8'),
  'UTF-16LE': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16BE': (text) => Buffer.from(text, 'utf16le').swap16(),
};

/** Encodings with one byte a character have ASCII in common. */
function editSingleBytes({ bytes, text }: DecodedFile, edits: readonly TextEdit[]): Uint8Array | null {
  if (bytes.length !== text.length) return null;
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { range, text: put } of edits.toSorted((a, b) => a.range.start - b.range.start)) {
    if (/[^\x20-\x7e]/.test(put)) return null;
    parts.push(bytes.subarray(at, range.start), Buffer.from(put, 'latin1'));
    at = range.end;
  }
  return Buffer.concat([...parts, bytes.subarray(at)]);
}
