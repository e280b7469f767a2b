import type { Finding } from '../model/report.js';

/**
 * Orders findings by document, then as a reader meets them, then by rule; never by locale. What nothing but the order of
 * their blocks tells apart (paragraphs of one shape) is equal, so that a stable sort leaves it as it is.
 */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.path, b.path) ||
    (a.page ?? 0) - (b.page ?? 0) ||
    (a.slide ?? 0) - (b.slide ?? 0) ||
    (a.start?.offset ?? 0) - (b.start?.offset ?? 0) ||
    compareTops(a, b) ||
    compareAnchors(a, b) ||
    (isInBlocksOnly(a) && isInBlocksOnly(b) ? 0 : compareJudgements(a, b))
  );
}

/** Words of an Office file have no place of their own inside their shape or paragraph. */
function isInBlocksOnly({ start, rectangles, page, quote }: Finding): boolean {
  return start === null && page === null && rectangles.length === 0 && quote !== '';
}

function compareJudgements(a: Finding, b: Finding): number {
  return (
    compareText(a.rule, b.rule) ||
    compareText(a.sentence, b.sentence) ||
    a.quoteStart - b.quoteStart ||
    compareText(a.entry ?? '', b.entry ?? '')
  );
}

/** PDF pages are read from the top, where y is greatest. */
function compareTops(a: Finding, b: Finding): number {
  const [first, second] = [a.rectangles[0], b.rectangles[0]];
  if (!first || !second) return 0;
  return second.y + second.height - (first.y + first.height) || first.x - second.x;
}

/** In Office files: slides from their top, paragraphs as they follow each other. */
function compareAnchors({ anchor: a }: Finding, { anchor: b }: Finding): number {
  if (a?.kind === 'shape' && b?.kind === 'shape') return a.top - b.top || a.left - b.left;
  if (a?.kind === 'paragraph' && b?.kind === 'paragraph') return a.offset - b.offset;
  return 0;
}

/** By UTF-16 code units, as `sort()` does. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
