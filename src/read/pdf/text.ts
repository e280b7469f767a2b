import type { Box } from '../layout/box.js';
import type { Line } from './piece.js';
import type { Word } from './words.js';

/** Text of a block with the place of each stretch on the upright page. */
export interface PlacedText {
  readonly text: string;
  readonly stretches: readonly { readonly start: number; readonly length: number; readonly box: Box }[];
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** How often each word stands in the document in one piece; it tells a hyphen of the line's end from one of the word. */
export type WordCounts = ReadonlyMap<string, number>;

export function tallyWords(pages: readonly (readonly Word[])[]): WordCounts {
  const counts = new Map<string, number>();
  for (const word of pages.flat()) {
    const bare = bareWord(word.text);
    if (bare !== '') counts.set(bare, (counts.get(bare) ?? 0) + 1);
  }
  return counts;
}

/** Joins lines to running text: single spaces, hyphenation undone, raised footnote numbers as superscripts. */
export function setText(lines: readonly Line[], counts: WordCounts): PlacedText {
  let text = '';
  const stretches: { start: number; length: number; box: Box }[] = [];
  const append = (addition: string, box: Box) => {
    stretches.push({ start: text.length, length: addition.length, box });
    text += addition;
  };
  let previous: Word | null = null;
  for (const line of lines) {
    for (const [index, word] of line.entries()) {
      let shown = word.text;
      if (previous !== null && index === 0 && isBrokenWord(text, word.text)) {
        if (!keepsHyphen(text, word.text, counts)) {
          text = text.slice(0, -1);
          const last = stretches.pop()!;
          if (last.length > 1) stretches.push({ ...last, length: last.length - 1, box: withoutLast(last) });
        }
      } else if (previous !== null && (index === 0 || hasSpace(previous, word))) {
        append(' ', index === 0 ? pointAfter(previous.box) : between(previous.box, word.box));
      } else if (previous !== null && isRaised(previous, word)) {
        shown = [...word.text].map((digit) => superscripts[Number(digit)]).join('');
      }
      for (const [part, box] of partsOf(word, shown)) append(part, box);
      previous = word;
    }
  }
  return { text, stretches };
}

/** A word and the punctuation around it, each with its own box. */
function partsOf({ core, box, text }: Word, shown: string): (readonly [string, Box])[] {
  if (core === null || shown !== text) return [[shown, box]];
  const parts = [
    [shown.slice(0, core.start), { ...box, right: core.left }],
    [shown.slice(core.start, core.end), { ...box, left: core.left, right: core.right }],
    [shown.slice(core.end), { ...box, left: core.right }],
  ] as const;
  return parts.filter(([part]) => part !== '');
}

function hasSpace(previous: Word, word: Word): boolean {
  const gap = word.box.left - previous.box.right;
  return word.spaceBefore ? gap > -0.5 * word.size : gap > 0.12 * Math.min(word.size, previous.size);
}

function isRaised(previous: Word, word: Word): boolean {
  return (
    /^\d{1,2}$/.test(word.text) &&
    word.size < previous.size * 0.85 &&
    word.baseline < previous.baseline - previous.size * 0.15
  );
}

const hyphens = new Set(['-', '\u{2010}', '\u{AD}']);

function isBrokenWord(before: string, next: string): boolean {
  return hyphens.has(before.at(-1) ?? '') && /\p{L}$/u.test(before.slice(0, -1)) && /^\p{Ll}/u.test(next);
}

// First parts of compounds that keep their hyphen when the line ends in it.
const compoundStarts = new Set(
  `add all anti back bi break built by check client co cross custom cut day de down drag drop e easy end ever face fast first
  five follow four free front full go half hand hard high hour in industry ing key large last left lift line live log long
  low mid mobile month multi near new next no non off on one open opt out over pay peer per plug point post pre pro read
  ready real right role row run second self server set short sign single six small so stand start step sub ten third three
  time to top two type up user very video voice web week well wide work world year zero`.split(/\s+/),
);

function keepsHyphen(before: string, next: string, counts: WordCounts): boolean {
  if (before.endsWith('\u{AD}')) return false;
  const first = bareWord(before.slice(before.lastIndexOf(' ') + 1)).replace(/[-‐]$/u, '');
  const second = bareWord(next);
  const joined = counts.get(first + second) ?? 0;
  const hyphenated = counts.get(`${first}-${second}`) ?? 0;
  if (joined !== hyphenated) return hyphenated > joined;
  return (
    first.includes('-') ||
    compoundStarts.has(first) ||
    ((counts.get(first) ?? 0) > 0 && (counts.get(second) ?? 0) > 1)
  );
}

function bareWord(text: string): string {
  const lower = text.toLowerCase().replaceAll('\u{2010}', '-');
  let start = 0;
  let end = lower.length;
  while (start < end && !/[\p{L}\p{N}]/u.test(lower[start]!)) start += 1;
  while (end > start && !/[\p{L}\p{N}-]/u.test(lower[end - 1]!)) end -= 1;
  return lower.slice(start, end);
}

function withoutLast(stretch: { readonly length: number; readonly box: Box }): Box {
  const { left, right } = stretch.box;
  return { ...stretch.box, right: right - (right - left) / stretch.length };
}

function between(one: Box, other: Box): Box {
  return {
    left: Math.min(one.right, other.left),
    right: Math.max(one.right, other.left),
    top: Math.max(one.top, other.top),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

function pointAfter(box: Box): Box {
  return { ...box, left: box.right };
}
