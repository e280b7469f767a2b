import { verticalOverlap } from '../layout/box.js';
import type { Line } from './piece.js';
import type { Word } from './words.js';

/** Lines of words that are known to belong together and to come in reading order (a tagged paragraph, a cell). */
export function linesInOrder(words: readonly Word[]): Line[] {
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const previous = line?.at(-1);
    if (line && previous && continuesLine(previous, word, Number.POSITIVE_INFINITY)) line.push(word);
    else lines.push([word]);
  }
  return lines;
}

/**
 * Lines of a page, or of a part of it, by place alone. A line ends where the gap to the next word is wider than a letter,
 * so words of two columns or cells are two lines.
 */
export function linesByPlace(words: readonly Word[]): Line[] {
  const stretches: Word[][] = [];
  for (const word of words) {
    const line = stretches.at(-1);
    const previous = line?.at(-1);
    if (line && previous && previous.order === word.order - 1 && continuesLine(previous, word, 1))
      line.push(word);
    else stretches.push([word]);
  }
  // What was drawn out of order (words or letters one by one) is put together by place.
  const byLeft = stretches.sort((one, other) => one[0]!.box.left - other[0]!.box.left);
  const open: Word[][] = [];
  const buckets = new Map<number, Word[][]>();
  for (const stretch of byLeft) {
    const first = stretch[0]!;
    const row = Math.round(first.baseline / 4);
    const before = [row - 1, row, row + 1]
      .flatMap((each) => buckets.get(each)?.slice(-MOST_BESIDE) ?? [])
      .find((line) => continuesLine(line.at(-1)!, first, 0.7));
    if (before) {
      before.push(...stretch);
      continue;
    }
    open.push(stretch);
    const bucket = buckets.get(row) ?? [];
    bucket.push(stretch);
    buckets.set(row, bucket);
  }
  return open;
}

/** A page has no more lines beside each other; thousands of words drawn at one place would all be compared. */
const MOST_BESIDE = 100;

/** Whether `word` stands behind `previous` on its line, no farther than `maxGap` font sizes away. */
function continuesLine(previous: Word, word: Word, maxGap: number): boolean {
  if (previous.upright !== word.upright) return false;
  if (!word.upright) return !word.spaceBefore;
  const size = Math.max(previous.size, word.size);
  const gap = word.box.left - previous.box.right;
  if (gap < -0.5 * Math.min(previous.size, word.size) || gap > maxGap * size) return false;
  const sameBaseline = Math.abs(word.baseline - previous.baseline) < 0.2 * Math.min(previous.size, word.size);
  if (sameBaseline) return true;
  // A raised or lowered word: small, close, on the height of the other.
  const smaller = Math.min(previous.box.bottom - previous.box.top, word.box.bottom - word.box.top);
  const ratio = Math.min(previous.size, word.size) / size;
  return (
    ratio < 0.9 &&
    ratio > 0.4 &&
    gap < 0.6 * Math.min(previous.size, word.size) &&
    verticalOverlap(previous.box, word.box) > 0.5 * smaller
  );
}
