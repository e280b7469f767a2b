import type { Block, Document, DocumentFormat, Region } from '../model/document.js';
import type { FindingDraft } from '../model/finding.js';
import { pageRectanglesOf, sourceRangeOf } from '../model/places.js';
import type { Family, Finding, Severity } from '../model/report.js';
import { fingerprintOf } from './fingerprint.js';

/** A finding with what later steps need to know of its place: plain data, so that it can come from a worker or a cache. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** Of its document; null for what is said of a comment or waiver. */
  readonly format: DocumentFormat | null;
  /** How much a reader sees of the text: what stands in the body before what repeats on every page, metadata last. */
  readonly prominence: Prominence;
  /** First and last source line of the whole sentence; null for formats without lines. */
  readonly lines: { readonly first: number; readonly last: number } | null;
}

export type Prominence = 'body' | 'template' | 'metadata';

const TEMPLATE_REGIONS: ReadonlySet<Region> = new Set([
  'header',
  'navigation',
  'footer',
  'aside',
  'cookie-banner',
  'running-header',
  'running-footer',
]);

export function placeFinding(document: Document, draft: FindingDraft, severity: Severity): PlacedFinding {
  const { block, quote, sentence } = draft;
  // A mark that stands for an empty range (an icon in a table) is placed by its whole block.
  const range =
    sourceRangeOf(document, block, quote.start, quote.end) ??
    sourceRangeOf(document, block, 0, block.text.length);
  const ofSentence = sourceRangeOf(document, block, sentence.start, sentence.end) ?? range;
  const { origin } = block;
  const identity = {
    rule: draft.rule,
    path: document.path,
    sentence: draft.sentenceText,
    quote: block.text.slice(quote.start, quote.end),
    entry: draft.entry,
  };
  return {
    finding: {
      ...identity,
      family: draft.rule.slice(0, draft.rule.indexOf('/')) as Family,
      severity,
      start: range?.start ?? null,
      end: range?.end ?? null,
      page: origin.kind === 'page' ? origin.page : null,
      slide: origin.kind === 'slide' ? origin.slide : null,
      rectangles: pageRectanglesOf(block, quote.start, quote.end),
      section: block.section,
      quoteStart: quoteStartOf(draft),
      claimed: draft.claimed,
      declared: draft.declared,
      message: draft.message,
      suggestion: draft.suggestion,
      confidence: draft.confidence,
      related: [],
      fingerprint: fingerprintOf(identity),
      baseline: null,
    },
    format: document.format,
    prominence: prominenceOf(block),
    lines: ofSentence && { first: ofSentence.start.line, last: ofSentence.end.line },
  };
}

/** The sentence as shown is the block's own, or ends with it where headers stand in front. */
function quoteStartOf({ block, quote, sentence, sentenceText }: FindingDraft): number {
  const own = block.text.slice(sentence.start, sentence.end);
  if (!sentenceText.endsWith(own)) return -1;
  return sentenceText.length - own.length + quote.start - sentence.start;
}

function prominenceOf(block: Block): Prominence {
  if (block.kind === 'metadata' || block.kind === 'alt-text') return 'metadata';
  return TEMPLATE_REGIONS.has(block.region) ? 'template' : 'body';
}
