import type { Block, Document } from '../../model/document.js';
import type { Finding, RelatedPlace } from '../../model/report.js';

/** Characters of a block's text that a finding is about. */
export interface BlockMark {
  readonly start: number;
  readonly end: number;
  /** Index of the finding. */
  readonly finding: number;
}

/** A place where a finding's words stand: its own or that of a repeat. */
export interface MarkedPlace {
  /** Index of the finding. */
  readonly index: number;
  readonly finding: Finding;
  readonly place: Finding | RelatedPlace;
}

/** The places of all findings by the path of their document. */
export function placesByPath(findings: readonly Finding[]): ReadonlyMap<string, readonly MarkedPlace[]> {
  const byPath = new Map<string, MarkedPlace[]>();
  findings.forEach((finding, index) => {
    const repeats = finding.related.filter((place) => place.kind === 'repeat');
    for (const place of [finding, ...repeats]) {
      const places = byPath.get(place.path);
      if (places) places.push({ index, finding, place });
      else byPath.set(place.path, [{ index, finding, place }]);
    }
  });
  return byPath;
}

/** The marks of each block that has any, by the block's index. */
export function marksOf(
  document: Document,
  places: readonly MarkedPlace[],
): ReadonlyMap<number, readonly BlockMark[]> {
  const marks = new Map<number, BlockMark[]>();
  for (const { index, finding, place } of places) {
    const found =
      place.start && place.end
        ? locateInSource(document, place.start.offset, place.end.offset)
        : locateByText(document, place, finding);
    if (!found) continue;
    const mark = { start: found.start, end: found.end, finding: index };
    marks.set(found.block, [...(marks.get(found.block) ?? []), mark]);
  }
  return marks;
}

interface Located {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

function locateInSource(document: Document, from: number, to: number): Located | null {
  for (const [index, block] of document.blocks.entries()) {
    if (block.origin.kind !== 'source') continue;
    const { runs } = block.origin;
    const first = runs[0];
    const last = runs[runs.length - 1];
    if (!first || !last || from < first.source || from >= last.source + last.sourceLength) continue;
    const start = textOffset(block, from);
    const end = textOffset(block, to);
    if (end > start) return { block: index, start, end };
  }
  return null;
}

/** The character of the block's text that stands for a source offset. */
function textOffset(block: Block, offset: number): number {
  if (block.origin.kind !== 'source') return 0;
  for (const run of block.origin.runs) {
    if (offset < run.source) return run.start;
    if (offset >= run.source + run.sourceLength) continue;
    return run.length === run.sourceLength ? run.start + offset - run.source : run.start;
  }
  return block.text.length;
}

/** Pages and slides have no text positions: the first block of that page with the sentence, else with the quote. */
function locateByText(
  document: Document,
  place: Finding | RelatedPlace,
  { sentence, quote, quoteStart }: Finding,
): Located | null {
  const candidates = [...document.blocks.entries()].filter(([, block]) => isOn(block, place));
  const wanted = [
    ...(quoteStart >= 0 ? [{ text: sentence, skip: quoteStart, length: quote.length }] : []),
    { text: quote, skip: 0, length: quote.length },
    { text: sentence, skip: 0, length: sentence.length },
  ];
  for (const { text, skip, length } of wanted) {
    for (const [index, block] of candidates) {
      const at = text === '' ? -1 : block.text.indexOf(text);
      if (at >= 0) return { block: index, start: at + skip, end: at + skip + length };
    }
  }
  return null;
}

function isOn({ origin }: Block, place: Finding | RelatedPlace): boolean {
  if (origin.kind === 'page') return origin.page === place.page;
  return origin.kind === 'slide' ? origin.slide === place.slide : true;
}
