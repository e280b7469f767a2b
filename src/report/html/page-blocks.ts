import type { Block, Document } from '../../model/document.js';
import { printable } from '../../model/printable.js';
import type { Finding } from '../../model/report.js';
import { type BlockMark, marksOf, placesByPath } from './block-marks.js';

/** A block of a document as the page shows it. */
export interface PageBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quotation' | 'cell' | 'unseen';
  /** Of a heading, 1 to 6; of a list item its depth; else 0. */
  readonly level: number;
  /** Where it stands or what it is, where a reader would not see that: "Page 3", "Image description". Empty else. */
  readonly label: string;
  /** True where blocks before it are left out. */
  readonly gap: boolean;
  /** The text in pieces, each followed by the indexes of the findings that mark it. */
  readonly parts: readonly PagePart[];
}

export type PagePart = readonly [text: string, ...findings: number[]];

/** Above this many characters in all, only the surroundings of findings are put into the page. */
const longestTexts = 3_000_000;
const neighbours = 2;

/** For each document with findings, its text with the findings' words marked; `findings` as the page numbers them. */
export function pageBlocks(
  findings: readonly Finding[],
  texts: readonly Document[],
): ReadonlyMap<string, readonly PageBlock[]> {
  const places = placesByPath(findings);
  const marked = texts
    .map((document) => ({ document, marks: marksOf(document, places.get(document.path) ?? []) }))
    .filter(({ marks }) => marks.size > 0);
  const characters = marked.reduce(
    (sum, { document }) => sum + document.blocks.reduce((length, block) => length + block.text.length, 0),
    0,
  );
  const whole = characters <= longestTexts;
  return new Map(
    marked.map(({ document, marks }) => [document.path, documentBlocks(document, marks, whole)] as const),
  );
}

function documentBlocks(
  document: Document,
  marks: ReadonlyMap<number, readonly BlockMark[]>,
  whole: boolean,
): readonly PageBlock[] {
  const near = new Set<number>();
  for (const index of marks.keys()) {
    for (let each = index - neighbours; each <= index + neighbours; each += 1) near.add(each);
  }
  const shown: PageBlock[] = [];
  let last = -1;
  let part = '';
  document.blocks.forEach((block, index) => {
    if (!whole && !near.has(index)) return;
    const newPart = partOf(block);
    const label = [newPart === part ? '' : newPart, labelOf(block)].filter(Boolean).join(' · ');
    shown.push({
      kind: kindOf(block),
      level: levelOf(block),
      label,
      gap: index !== last + 1,
      parts: cut(block.text, marks.get(index) ?? []),
    });
    last = index;
    part = newPart;
  });
  return shown;
}

function kindOf(block: Block): PageBlock['kind'] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quotation':
    case 'cell':
      return block.kind;
    case 'list-item':
      return 'item';
    case 'caption':
      return 'paragraph';
    case 'metadata':
    case 'alt-text':
    case 'label':
      return 'unseen';
  }
}

function levelOf(block: Block): number {
  if (block.kind === 'heading') return Math.min(block.level, 6);
  return block.kind === 'list-item' ? block.depth : 0;
}

function partOf({ origin }: Block): string {
  if (origin.kind === 'page') return `Page ${origin.page}`;
  return origin.kind === 'slide' ? `Slide ${origin.slide}` : '';
}

function labelOf(block: Block): string {
  switch (block.kind) {
    case 'metadata':
      return `Not on the page: ${printable(block.key)}`;
    case 'alt-text':
      return 'Image description';
    case 'label':
      return block.control === 'button' || block.control === 'link' ? 'Button' : 'Label';
    case 'cell':
      return [...block.rowHeaders, ...block.columnHeaders].map(printable).join(' · ');
    default:
      return block.region === 'speaker-notes' ? 'Speaker notes' : '';
  }
}

/** Cuts text wherever a mark begins or ends, so that marks may overlap. */
function cut(text: string, marks: readonly BlockMark[]): readonly PagePart[] {
  const edges = new Set([0, text.length, ...marks.flatMap((mark) => [mark.start, mark.end])]);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index): PagePart => {
    const end = sorted[index + 1]!;
    const inside = marks.filter((mark) => mark.start <= start && mark.end >= end);
    return [printable(text.slice(start, end)), ...new Set(inside.map((mark) => mark.finding))];
  });
}
