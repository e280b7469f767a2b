import type { Block, Document } from './document.js';
import type { PageRectangle, Position, SourceRange, TextRange } from './location.js';

/** The position of `offset` in a text whose lines begin at `lineStarts`; offsets outside the text are clamped at 0. */
export function positionAt(lineStarts: readonly number[], offset: number): Position {
  const at = Math.max(0, offset);
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (lineStarts[low] ?? 0) + 1, offset: at };
}

/** Offsets at which the lines of `source` begin; a line ends with LF, CR LF or CR. */
export function lineStartsOf(source: string): number[] {
  const starts = [0];
  if (!source.includes('\r')) {
    for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 0x0a || (unit === 0x0d && source.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  return starts;
}

/**
 * Where the characters [start, end) of a block's text stand in the document's source.
 * Null for blocks without source positions (PDF, slides, DOCX) and for an empty range.
 */
export function sourceRangeOf(
  document: Pick<Document, 'lineStarts'>,
  block: Pick<Block, 'origin'>,
  start: number,
  end: number,
): SourceRange | null {
  if (block.origin.kind !== 'source' || end <= start) return null;
  const runs = block.origin.runs;
  const first = runs[runIndexAt(runs, start)];
  const last = runs[runIndexAt(runs, end - 1)];
  if (first === undefined || last === undefined) return null;
  const exactStart = first.length === first.sourceLength;
  const exactEnd = last.length === last.sourceLength;
  const from = exactStart ? first.source + (start - first.start) : first.source;
  const to = exactEnd ? last.source + (end - last.start) : last.source + last.sourceLength;
  return {
    start: positionAt(document.lineStarts, from),
    end: positionAt(document.lineStarts, Math.max(from, to)),
  };
}

/** Where a stretch of a block's text stands, as reports say it. */
export function placeInDocument(
  document: Pick<Document, 'path' | 'lineStarts'>,
  block: Pick<Block, 'origin' | 'section'>,
  range: TextRange,
) {
  const { origin, section } = block;
  return {
    path: document.path,
    start: sourceRangeOf(document, block, range.start, range.end)?.start ?? null,
    page: origin.kind === 'page' ? origin.page : null,
    slide: origin.kind === 'slide' ? origin.slide : null,
    section,
  };
}

/** The rectangles on its page that the characters [start, end) of a block fill; empty for blocks that are not on a PDF page. */
export function pageRectanglesOf(block: Pick<Block, 'origin'>, start: number, end: number): PageRectangle[] {
  if (block.origin.kind !== 'page' || end <= start) return [];
  const runs = block.origin.runs;
  const rectangles: PageRectangle[] = [];
  for (let index = Math.max(0, runIndexAt(runs, start)); index < runs.length; index++) {
    const run = runs[index];
    if (run === undefined || run.start >= end) break;
    const from = Math.max(start, run.start) - run.start;
    const to = Math.min(end, run.start + run.length) - run.start;
    if (to <= from || run.rectangle.width <= 0) continue;
    const unit = run.rectangle.width / run.length;
    rectangles.push({ ...run.rectangle, x: run.rectangle.x + from * unit, width: (to - from) * unit });
  }
  return rectangles;
}

/** Index of the last run that starts at or before `offset`. */
export function runIndexAt(runs: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
