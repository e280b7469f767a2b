import { type Box, horizontalOverlap, median, union } from '../layout/box.js';
import { readingOrder } from '../layout/reading-order.js';
import { linesByPlace } from './lines.js';
import { commonSize, drawnAt, type Line, roughText, type TextPiece, textPiece } from './piece.js';
import type { Word } from './words.js';

interface PlacedLine {
  readonly words: Line;
  readonly box: Box;
  readonly size: number;
  readonly baseline: number;
  readonly bold: boolean;
  readonly label: ListLabel | null;
}

interface ListLabel {
  readonly ordered: boolean;
  /** How many words of the line the label is; 0 where it is a part of the first word. */
  readonly words: number;
}

/** Paragraphs and list items of text without tags, in no particular order: lines joined by place, size and spacing. */
export function paragraphsByPlace(words: readonly Word[], pageWidth: number): TextPiece[] {
  const upright = words.filter((word) => word.upright);
  const other = words.filter((word) => !word.upright);
  const lines = linesByPlace(upright)
    .map(placeLine)
    .sort((one, another) => one.box.top - another.box.top || one.box.left - another.box.left);
  const space = spaceOf(lines, pageWidth);
  const groups = joinDown(attachLabels(lines));
  return [
    ...groups.flatMap((group) => splitAtHardBreaks(group, space)).map(pieceOf),
    ...linesByPlace(other).map((line) => textPiece([line])),
  ];
}

/** Text without tags as pieces in reading order. */
export function layOut(words: readonly Word[], pageWidth: number): TextPiece[] {
  return readingOrder(paragraphsByPlace(words, pageWidth), (piece) => piece.box, drawnAt);
}

function placeLine(words: Line): PlacedLine {
  const size = commonSize(words);
  return {
    words,
    box: union(words.map((word) => word.box)),
    size,
    baseline: words.find((word) => word.size > 0.9 * size)?.baseline ?? words[0]!.baseline,
    bold: words.every((word) => word.bold),
    label: labelOf(words),
  };
}

const bullets = /^[•●○◦▪■□▸▹►▻‣⁃∙·➤➢❖✓✔]$/u;

/** A bullet, dash or number before the text of a list item. */
function labelOf(words: Line): ListLabel | null {
  const first = words[0]!.text;
  if (bullets.test(first)) return { ordered: false, words: 1 };
  if (words.length > 1 && words[1]!.spaceBefore) {
    if (/^[-–—]$/u.test(first)) return { ordered: false, words: 1 };
    if (/^(?:\d{1,2}|[a-z])[.)]$/u.test(first)) return { ordered: true, words: 1 };
  }
  return null;
}

/** Puts bullets and numbers that stand apart from their text (a tab between) in front of it. */
function attachLabels(lines: readonly PlacedLine[]): PlacedLine[] {
  const rows = new Map<number, PlacedLine[]>();
  for (const line of lines) {
    const row = rows.get(Math.round(line.baseline / ROW));
    if (row) row.push(line);
    else rows.set(Math.round(line.baseline / ROW), [line]);
  }
  const labels = new Map<PlacedLine, PlacedLine>();
  for (const label of lines) {
    if (!isLabelAlone(label)) continue;
    const row = Math.round(label.baseline / ROW);
    const text = [row - 1, row, row + 1]
      .flatMap((each) => rows.get(each) ?? [])
      .find((line) => line !== label && !labels.has(line) && standsBehind(label, line));
    if (text) labels.set(text, label);
  }
  const used = new Set(labels.values());
  return lines
    .filter((line) => !used.has(line))
    .map((line) => {
      const label = labels.get(line);
      return label ? { ...line, label: { ordered: /\d/.test(label.words[0]!.text), words: 0 } } : line;
    });
}

/** Points in which baselines are compared roughly. */
const ROW = 6;

function isLabelAlone(line: PlacedLine): boolean {
  const text = line.words[0]!.text;
  return line.words.length === 1 && (bullets.test(text) || /^(?:\d{1,2}[.)]|[-–])$/u.test(text));
}

function standsBehind(label: PlacedLine, line: PlacedLine): boolean {
  const gap = line.box.left - label.box.right;
  return gap >= -1 && gap < 3 * line.size && Math.abs(line.baseline - label.baseline) < 0.3 * line.size;
}

/** Chains of lines that stand under each other closely enough to be one paragraph. */
function joinDown(lines: readonly PlacedLine[]): PlacedLine[][] {
  const pitch = usualPitch(lines);
  const groups: PlacedLine[][] = [];
  // Only chains that end near the line can take it, so that many lines cost little.
  let open: PlacedLine[][] = [];
  for (const line of lines) {
    open = open.filter((group) => line.box.top - group.at(-1)!.box.bottom < 2 * group.at(-1)!.size);
    const awayFrom = (group: readonly PlacedLine[]) => Math.abs(group[0]!.box.left - line.box.left);
    const group = open
      .filter((each) => follows(each, line, pitch))
      .reduce<PlacedLine[] | null>(
        (nearest, each) => (nearest && awayFrom(nearest) <= awayFrom(each) ? nearest : each),
        null,
      );
    if (group) {
      group.push(line);
      continue;
    }
    const started = [line];
    groups.push(started);
    open.push(started);
  }
  return groups;
}

/** Distance of baselines in font sizes that lines of one paragraph have on this page, by font size. */
function usualPitch(lines: readonly PlacedLine[]): (size: number) => number {
  const bySize = new Map<number, number[]>();
  for (const [index, line] of lines.entries()) {
    for (const next of lines.slice(index + 1, index + 12)) {
      if (!sameSize(line, next) || horizontalOverlap(line.box, next.box) <= 0) continue;
      const distance = (next.baseline - line.baseline) / line.size;
      if (distance < 0.9) continue;
      if (distance >= 2) break;
      const distances = bySize.get(Math.round(line.size));
      if (distances) distances.push(distance);
      else bySize.set(Math.round(line.size), [distance]);
      break;
    }
  }
  const pitches = new Map([...bySize].map(([size, distances]) => [size, smallestUsual(distances)]));
  return (size) => pitches.get(Math.round(size)) ?? 1.5;
}

/** The middle of those that are about as small as the smallest: larger ones are the gaps between paragraphs. */
function smallestUsual(distances: readonly number[]): number {
  const smallest = distances.reduce((least, each) => Math.min(least, each));
  return median(distances.filter((each) => each < smallest * 1.12));
}

function sameSize(one: PlacedLine, other: PlacedLine): boolean {
  return Math.min(one.size, other.size) / Math.max(one.size, other.size) > 0.88;
}

function follows(group: readonly PlacedLine[], line: PlacedLine, pitch: (size: number) => number): boolean {
  const last = group.at(-1)!;
  const distance = (line.baseline - last.baseline) / last.size;
  if (distance < 0.7 || distance > Math.min(1.12 * pitch(last.size), 1.9)) return false;
  if (line.label || !sameSize(last, line) || last.bold !== line.bold) return false;
  if (horizontalOverlap(last.box, line.box) <= 0) return false;
  const first = group[0]!;
  const indent = 2.5 * line.size;
  const leftAligned =
    Math.abs(line.box.left - last.box.left) < indent || Math.abs(line.box.left - first.box.left) < indent;
  const middle = (box: Box) => (box.left + box.right) / 2;
  return leftAligned || Math.abs(middle(line.box) - middle(last.box)) < line.size;
}

/**
 * A line that would have had room for the next line's first word was ended on purpose: what follows is a new paragraph,
 * unless it goes on in lower case. How much room there was is told by the widest line; where no line begins in lower
 * case, nothing shows that the text wraps at all, and all the space to the right counts.
 */
function splitAtHardBreaks(group: readonly PlacedLine[], space: Space): PlacedLine[][] {
  const widest = group.reduce((most, line) => Math.max(most, line.box.right - line.box.left), 0);
  const wraps =
    group[0]!.size > 1.4 * space.size || group.slice(1).some((line) => goesOnInLowerCase(line.words));
  const parts: PlacedLine[][] = [];
  for (const line of group) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (!part || !last) {
      parts.push([line]);
      continue;
    }
    const firstWord = line.words[0]!;
    const needed = 0.3 * line.size + (firstWord.box.right - firstWord.box.left);
    const hadRoom = last.box.right - last.box.left + needed < widest - 0.5 * line.size;
    const hadSpace = !wraps && last.box.right + needed < space.rightOf(last) - 0.5 * line.size;
    const goesOn = goesOnInLowerCase(line.words) && !/[.!?:]["”’)]?$/u.test(last.words.at(-1)!.text);
    if ((hadRoom || (hadSpace && !isUnfinished(last.words))) && !goesOn) parts.push([line]);
    else part.push(line);
  }
  return parts;
}

function goesOnInLowerCase(line: Line): boolean {
  return /^\p{Ll}/u.test(line[0]!.text);
}

const connectives = new Set(
  'a an and as at but by for from in into nor of on or our per than that the to via with your & +'.split(' '),
);

/** A line that ends in a comma or in a word that wants another one goes on, whatever the next line begins with. */
function isUnfinished(line: Line): boolean {
  const last = line.at(-1)!.text;
  return /[,\-–—/(]$/u.test(last) || connectives.has(last.toLowerCase());
}

/** The white space of a page. */
interface Space {
  /** Font size of most of the page's text. */
  readonly size: number;
  /** How far to the right a line could have gone: up to the next text on its height, else to the margin. */
  rightOf(line: PlacedLine): number;
}

function spaceOf(lines: readonly PlacedLine[], pageWidth: number): Space {
  const margin = lines.reduce((least, line) => Math.min(least, line.box.left), pageWidth / 4);
  const end = lines.reduce((most, line) => Math.max(most, line.box.right), pageWidth - margin);
  const rows = new Map<number, PlacedLine[]>();
  for (const line of lines) {
    const row = Math.round(line.baseline / SPACE_ROW);
    for (const each of [row - 1, row, row + 1]) {
      const known = rows.get(each);
      if (known) known.push(line);
      else rows.set(each, [line]);
    }
  }
  return {
    size: commonSize(lines.flatMap((line) => line.words)),
    rightOf: (line) =>
      (rows.get(Math.round(line.baseline / SPACE_ROW)) ?? [])
        .filter((other) => other.box.left >= line.box.right)
        .reduce((limit, other) => Math.min(limit, other.box.left - line.size), end),
  };
}

/** Points that lines may differ in height and still stand beside each other. */
const SPACE_ROW = 24;

function pieceOf(group: readonly PlacedLine[]): TextPiece {
  const first = group[0]!;
  const lines = group.map((line) => line.words);
  if (!first.label) return textPiece(lines);
  const rest = first.words.slice(first.label.words);
  const withoutLabel = rest.length > 0 ? [rest, ...lines.slice(1)] : lines;
  if (rest.length === 0 || !/[\p{L}\p{N}]/u.test(roughText(withoutLabel))) return textPiece(lines);
  return textPiece(withoutLabel, 'list-item', { ordered: first.label.ordered });
}
