import { type Box, overlap, union } from '../layout/box.js';
import { linesByPlace } from './lines.js';
import { commonSize, type Line, roughText, type TableCell, type TablePiece } from './piece.js';
import type { Word } from './words.js';

interface Segment {
  readonly line: Line;
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
}

/** Takes tables out of text without tags: rows of short texts that stand in the same columns, one row under the other. */
export function tablesByPlace(
  words: readonly Word[],
  isSign: (text: string) => boolean,
): { readonly tables: readonly TablePiece[]; readonly rest: readonly Word[] } {
  const rows = rowsOf(words.filter((word) => word.upright));
  const tables: TablePiece[] = [];
  const used = new Set<Word>();
  let start = 0;
  while (start < rows.length) {
    const run = rowsFrom(rows, start);
    if (run.length < 3 || !looksLikeTable(run, isSign)) {
      start += 1;
      continue;
    }
    const table = tableOf(run);
    tables.push(table);
    for (const word of run.flat().flatMap((segment) => segment.line)) used.add(word);
    start += run.length;
  }
  return { tables, rest: words.filter((word) => !used.has(word)) };
}

/** Lines that share a baseline, top to bottom; in each, its stretches from left to right. */
function rowsOf(words: readonly Word[]): Segment[][] {
  const segments = linesByPlace(words)
    .map((line) => ({
      line,
      box: union(line.map((word) => word.box)),
      baseline: line[0]!.baseline,
      size: commonSize(line),
    }))
    .sort((one, other) => one.baseline - other.baseline);
  const rows: Segment[][] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    if (row && segment.baseline - row[0]!.baseline < 0.35 * Math.min(segment.size, row[0]!.size))
      row.push(segment);
    else rows.push([segment]);
  }
  for (const row of rows) row.sort((one, other) => one.box.left - other.box.left);
  return rows;
}

/** The rows from `start` that go on in the same columns. A line that only goes on in some cells (wrapped text) belongs. */
function rowsFrom(rows: readonly Segment[][], start: number): Segment[][] {
  const first = rows[start]!;
  if (first.length < 2) return [];
  const run = [first];
  let anchors = first.map((segment) => segment.box);
  for (const row of rows.slice(start + 1)) {
    const last = run.at(-1)!;
    const distance = row[0]!.baseline - last[0]!.baseline;
    const size = last[0]!.size;
    if (distance > 4.5 * size || row.some((segment) => Math.abs(segment.size - size) > 0.25 * size)) break;
    const fits = row.every((segment) => anchors.filter((anchor) => shares(anchor, segment.box)).length <= 1);
    const known = row.filter((segment) => anchors.some((anchor) => shares(anchor, segment.box))).length;
    const continues = row.length === 1 && distance < 1.5 * size;
    if (!fits || known === 0 || (row.length < 2 && !continues)) break;
    // The first row may lack the corner: later rows may open one column on the left.
    if (row.length - known > 1) break;
    run.push(row);
    anchors = grow(anchors, row);
  }
  while (run.length > 0 && run.at(-1)!.length < 2 && !wraps(run)) run.pop();
  return run;
}

function wraps(run: readonly Segment[][]): boolean {
  const last = run.at(-1)!;
  const before = run.at(-2);
  return before !== undefined && last[0]!.baseline - before[0]!.baseline < 1.5 * last[0]!.size;
}

function shares(one: Box, other: Box): boolean {
  return overlap(one.left, one.right, other.left, other.right) > 0.5;
}

function grow(anchors: readonly Box[], row: readonly Segment[]): Box[] {
  const grown = [...anchors];
  for (const segment of row) {
    const index = grown.findIndex((anchor) => shares(anchor, segment.box));
    if (index < 0) grown.push(segment.box);
    else grown[index] = union([grown[index]!, segment.box]);
  }
  return grown;
}

/**
 * Text in two columns has rows as well. A table has signs or figures in its cells, or three columns of short texts, or
 * rows set apart.
 */
function looksLikeTable(run: readonly Segment[][], isSign: (text: string) => boolean): boolean {
  const full = run.filter((row) => row.length > 1);
  if (full.length < 3) return false;
  const columns = Math.max(...full.map((row) => row.length));
  if (columns > 30) return false;
  const cells = full.flatMap((row) => row.slice(1));
  const texts = cells.map((segment) => roughText([segment.line]));
  const signs = texts.filter(isSign).length / texts.length;
  const figures = texts.filter((text) => /^\W?\s?\d[\d.,\s]*\S{0,8}$/u.test(text)).length / texts.length;
  if (signs > 0.3 || signs + figures > 0.6) return true;
  const bullets = full.flat().filter((segment) => /^[•●○▪–-]/u.test(segment.line[0]!.text)).length;
  if (bullets > full.length / 2) return false;
  const distances = full
    .slice(1)
    .map((row, index) => (row[0]!.baseline - full[index]![0]!.baseline) / row[0]!.size);
  const apart = distances.every((distance) => distance > 1.55);
  const isBold = (segment: Segment) => segment.line.every((word) => word.bold);
  // Headings over columns of text are often larger than it, and row headers are no sentences.
  const firstSize = full[0]![0]!.size;
  if (full.slice(1).some((row) => row[0]!.size < 0.97 * firstSize)) return false;
  if (full.slice(1).some((row) => /[.!]$/u.test(roughText([row[0]!.line])))) return false;
  const boldHeader = full[0]!.every(isBold) && !full.slice(1).flat().every(isBold);
  return apart && full.length > run.length / 2 && (boldHeader || columns > 2 || full.length > 3);
}

/** Joins the lines of wrapped cells to rows of cells. */
function tableOf(run: readonly Segment[][]): TablePiece {
  const pitch = Math.max(...run.slice(1).map((row, index) => row[0]!.baseline - run[index]![0]!.baseline));
  const rows: { segments: Segment[] }[][] = [];
  for (const [index, row] of run.entries()) {
    const previous = run[index - 1];
    const distance = previous ? row[0]!.baseline - previous[0]!.baseline : Number.POSITIVE_INFINITY;
    const last = rows.at(-1);
    const continuesRow =
      last && distance < 1.5 * row[0]!.size && distance < 0.85 * pitch && row.length < last.length;
    if (!continuesRow) {
      rows.push(row.map((segment) => ({ segments: [segment] })));
      continue;
    }
    for (const segment of row) {
      const cell = last.find((each) => each.segments.some((one) => shares(one.box, segment.box)));
      if (cell) cell.segments.push(segment);
      else last.push({ segments: [segment] });
    }
  }
  const cells: TableCell[][] = rows.map((row) =>
    row.map(({ segments }) => ({
      lines: segments.map((segment) => segment.line),
      box: union(segments.map((segment) => segment.box)),
      isHeader: false,
      alternatives: [],
    })),
  );
  return { kind: 'table', rows: cells, caption: [], box: union(cells.flat().map((cell) => cell.box)) };
}
