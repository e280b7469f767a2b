import type { Block, BlockOrigin, Document, DocumentFormat, Region } from './document.js';
import type { CommentAnchor, PageRectangle, Position, TextRange } from './location.js';
import { pageRectanglesOf, sourceRangeOf } from './places.js';

/** How much a reader sees of a text: what stands in the body before what repeats on every page, metadata last. */
export type Prominence = 'body' | 'template' | 'metadata';

/** Words of a document with their place and the sentence around them, as findings show them: plain data. */
export interface PlacedWords {
  readonly path: string;
  /** The number of their block in the document, from 0: all that tells places in one shape or page header apart. */
  readonly block: number;
  readonly format: DocumentFormat;
  /** Null for PDF, slides and DOCX. */
  readonly start: Position | null;
  readonly end: Position | null;
  readonly page: number | null;
  readonly slide: number | null;
  /** PDF: where the words stand; empty elsewhere. */
  readonly rectangles: readonly PageRectangle[];
  /** PPTX and DOCX: what a comment on them hangs on; null elsewhere. */
  readonly anchor: CommentAnchor | null;
  readonly section: readonly string[];
  /** As a reader sees it. */
  readonly sentence: string;
  readonly quote: string;
  /** Where in `sentence` the quote begins; -1 where it is not part of it. */
  readonly quoteStart: number;
  readonly prominence: Prominence;
  /** First and last source line of the whole sentence; null for formats without lines. */
  readonly lines: { readonly first: number; readonly last: number } | null;
}

/** Words in a block's text, before they are placed. */
export interface WordsInBlock {
  readonly block: Block;
  /** In `block.text`. */
  readonly quote: TextRange;
  /** The sentence around them, in `block.text`. */
  readonly sentence: TextRange;
  /** The sentence as a reader sees it where that is more than the block's text: a cell with its headers. */
  readonly sentenceText: string;
}

const TEMPLATE_REGIONS: ReadonlySet<Region> = new Set([
  'header',
  'navigation',
  'footer',
  'aside',
  'cookie-banner',
  'running-header',
  'running-footer',
]);

export function placeWords(document: Document, words: WordsInBlock): PlacedWords {
  const { block, quote, sentence } = words;
  // A mark that stands for an empty range (an icon in a table) is placed by its whole block.
  const range =
    sourceRangeOf(document, block, quote.start, quote.end) ??
    sourceRangeOf(document, block, 0, block.text.length);
  const ofSentence = sourceRangeOf(document, block, sentence.start, sentence.end) ?? range;
  const { origin } = block;
  return {
    path: document.path,
    block: blockNumber(document, block),
    format: document.format,
    start: range?.start ?? null,
    end: range?.end ?? null,
    page: origin.kind === 'page' ? origin.page : null,
    slide: origin.kind === 'slide' ? origin.slide : null,
    rectangles: pageRectanglesOf(block, quote.start, quote.end),
    anchor: anchorOf(origin),
    section: block.section,
    sentence: words.sentenceText,
    quote: block.text.slice(quote.start, quote.end),
    quoteStart: quoteStartOf(words),
    prominence: prominenceOf(block),
    lines: ofSentence && { first: ofSentence.start.line, last: ofSentence.end.line },
  };
}

const numbers = new WeakMap<Document, ReadonlyMap<Block, number>>();

/** The number of a block in its document, in reading order from 0. */
export function blockNumber(document: Document, block: Block): number {
  const known = numbers.get(document) ?? new Map(document.blocks.map((each, number) => [each, number]));
  numbers.set(document, known);
  return known.get(block) ?? document.blocks.length;
}

/** The sentence as shown is the block's own, or ends with it where headers stand in front. */
function quoteStartOf({ block, quote, sentence, sentenceText }: WordsInBlock): number {
  const own = block.text.slice(sentence.start, sentence.end);
  if (!sentenceText.endsWith(own)) return -1;
  return sentenceText.length - own.length + quote.start - sentence.start;
}

function anchorOf(origin: BlockOrigin): CommentAnchor | null {
  if (origin.kind === 'slide' && origin.rectangle) return { kind: 'shape', ...origin.rectangle };
  if (origin.kind === 'flow' && origin.element) return { kind: 'paragraph', ...origin.element };
  return null;
}

function prominenceOf(block: Block): Prominence {
  if (block.kind === 'metadata' || block.kind === 'alt-text') return 'metadata';
  return TEMPLATE_REGIONS.has(block.region) ? 'template' : 'body';
}
