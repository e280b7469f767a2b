import htmlEncodingSniffer from 'html-encoding-sniffer';
import { lineStartsOf, positionAt } from '../model/places.js';
import type { Problem } from '../model/problem.js';

/** Text of a file, without byte order mark, or why the bytes are no text. */
export type DecodeResult =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** As the encoding standard names it: "UTF-8", "UTF-16LE", "windows-1252" … */
      readonly encoding: string;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'binary'; readonly problem: Problem };

/** What windows-1252 has at 0x80 to 0x9f (the five undefined places are control characters, as the encoding standard has it). */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** How many of the first bytes are looked at to tell text from binary data. */
const SAMPLE = 65_536;

/**
 * Decodes a text file: by byte order mark, by what the server said (`charset`), by `<meta charset>`, as UTF-16 where its zero bytes say so, as UTF-8, and
 * as windows-1252 where no character outside ASCII is valid UTF-8. Bytes that are invalid are replaced and reported.
 */
export function decode(bytes: Uint8Array, path: string, charset: string | null = null): DecodeResult {
  const encoding = encodingOf(bytes, charset);
  if (encoding === null) return { kind: 'binary', problem: binaryProblem(path) };
  if (encoding !== 'UTF-8') return decodeAs(encoding, bytes, path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'text', text, encoding, problems: [] };
  } catch {
    const replaced = decodeAs('UTF-8', bytes, path);
    if (replaced.kind === 'text' && !hasValidMultiByte(replaced.text)) return asWindows1252(bytes, path);
    return replaced;
  }
}

/** Name of the encoding, or null for binary data. */
function encodingOf(bytes: Uint8Array, charset: string | null): string | null {
  const declared = htmlEncodingSniffer(bytes, {
    defaultEncoding: 'UTF-8',
    ...(charset !== null && { transportLayerEncodingLabel: charset }),
  });
  if (declared.startsWith('UTF-16')) return declared;
  const sample = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  let controls = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] as number;
    if (byte === 0) at % 2 === 0 ? even++ : odd++;
    else if (byte < 0x20 && byte !== 0x1b && (byte < 0x08 || byte > 0x0d)) controls++;
  }
  const half = sample.length / 2;
  if (even + odd === 0) return controls > sample.length / 10 ? null : declared;
  if (odd > half * 0.4 && even < half * 0.05) return 'UTF-16LE';
  if (even > half * 0.4 && odd < half * 0.05) return 'UTF-16BE';
  return even + odd + controls > Math.max(1, sample.length / 100) ? null : declared;
}

function decodeAs(encoding: string, bytes: Uint8Array, path: string): DecodeResult {
  let text: string;
  try {
    text =
      encoding === 'windows-1252'
        ? decodeWindows1252(bytes)
        : new TextDecoder(encoding.toLowerCase()).decode(bytes);
  } catch {
    text = new TextDecoder('utf-8').decode(bytes);
  }
  const invalid = text.indexOf('\uFFFD');
  if (invalid === -1 || encoding === 'windows-1252') return { kind: 'text', text, encoding, problems: [] };
  const problem: Problem = {
    code: 'document/invalid-bytes',
    severity: 'warning',
    message: `The file has bytes that are not valid ${encoding}; they were read as the replacement character.`,
    path,
    position: positionAt(lineStartsOf(text), invalid),
    hint: `Save the file as UTF-8.`,
  };
  return { kind: 'text', text, encoding, problems: [problem] };
}

function asWindows1252(bytes: Uint8Array, path: string): DecodeResult {
  const text = decodeWindows1252(bytes);
  const first = firstOutsideAscii(text);
  const problem: Problem = {
    code: 'document/not-utf-8',
    severity: 'warning',
    message: 'The file is not UTF-8 and does not name its encoding; it was read as windows-1252.',
    path,
    position: positionAt(lineStartsOf(text), first),
    hint: 'Save the file as UTF-8, or name the encoding in a <meta charset> if it is HTML.',
  };
  return { kind: 'text', text, encoding: 'windows-1252', problems: [problem] };
}

/** Node decodes windows-1252 as ISO-8859-1 in some releases, so the 32 places where the two differ are set right here. */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (unit) => windows1252[unit.charCodeAt(0) - 0x80] as string);
}

function hasValidMultiByte(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f && unit !== 0xfffd) return true;
  }
  return false;
}

function firstOutsideAscii(text: string): number {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return at;
  return 0;
}

function binaryProblem(path: string): Problem {
  return {
    code: 'document/binary',
    severity: 'error',
    message: 'The file holds binary data, not text.',
    path,
    position: null,
    hint: 'Check the file’s extension, or leave the file out of the audit.',
  };
}
