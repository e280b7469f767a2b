import stringWidth from 'fast-string-width';

/** Text of which each character takes one column, which is most of it: measuring it any other way is slow. */
const plain = /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027]*$/;

/** Made when a word is broken: making it takes longer than wrapping most reports. */
let graphemes: Intl.Segmenter | null = null;

/** A half-open range of characters of the wrapped text that stands on one line. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Breaks one paragraph into lines of at most `width` columns, at spaces; a word wider than a line (an address, text
 * without spaces) is broken between characters. Wide characters count as two columns.
 */
export function wrap(text: string, width: number): readonly LineRange[] {
  const isPlain = plain.test(text);
  const simple = isPlain && !text.startsWith(' ') && !text.endsWith(' ') && !text.includes('  ');
  return (simple && wrapSimple(text, width)) || wrapWords(text, width, isPlain);
}

/** For text with single spaces whose characters take one column each; null where a word is wider than a line. */
function wrapSimple(text: string, width: number): readonly LineRange[] | null {
  const lines: LineRange[] = [];
  let start = 0;
  while (text.length - start > width) {
    const end = text.lastIndexOf(' ', start + width);
    if (end <= start) return null;
    lines.push({ start, end });
    start = end + 1;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}

function wrapWords(text: string, width: number, isPlain: boolean): readonly LineRange[] {
  const lines: LineRange[] = [];
  let start = 0;
  let end = 0;
  let used = 0;
  for (const word of wordsOf(text)) {
    const columns = isPlain ? word.end - word.start : columnsOf(text.slice(word.start, word.end));
    if (used > 0 && used + 1 + columns <= width) {
      used += 1 + columns;
      end = word.end;
      continue;
    }
    if (used > 0) lines.push({ start, end });
    start = word.start;
    end = word.end;
    used = columns;
    if (columns <= width) continue;
    const pieces = breakWord(text, word, width);
    lines.push(...pieces.slice(0, -1));
    const last = pieces[pieces.length - 1]!;
    start = last.start;
    used = columnsOf(text.slice(last.start, last.end));
  }
  if (used > 0 || end > start) lines.push({ start, end });
  return lines;
}

function columnsOf(text: string): number {
  return plain.test(text) ? text.length : stringWidth(text);
}

function wordsOf(text: string): LineRange[] {
  const words: LineRange[] = [];
  let start = 0;
  while (start < text.length) {
    const space = text.indexOf(' ', start);
    const end = space < 0 ? text.length : space;
    if (end > start) words.push({ start, end });
    start = end + 1;
  }
  return words;
}

function breakWord(text: string, word: LineRange, width: number): readonly LineRange[] {
  const pieces: LineRange[] = [];
  let start = word.start;
  let used = 0;
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment, index } of graphemes.segment(text.slice(word.start, word.end))) {
    const columns = columnsOf(segment);
    if (used > 0 && used + columns > width) {
      pieces.push({ start, end: word.start + index });
      start = word.start + index;
      used = 0;
    }
    used += columns;
  }
  pieces.push({ start, end: word.end });
  return pieces;
}
