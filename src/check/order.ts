import type { Finding } from '../model/report.js';
import type { PlacedFinding } from './placed-finding.js';

/**
 * Orders findings by document, then as a reader meets them, then by rule; never by locale. What has no place but its
 * block (words in an Office file) is equal within the block, so that a stable sort leaves it as it is.
 */
export function comparePlaced(one: PlacedFinding, other: PlacedFinding): number {
  const [a, b] = [one.finding, other.finding];
  return (
    compareText(a.path, b.path) ||
    (a.page ?? 0) - (b.page ?? 0) ||
    (a.slide ?? 0) - (b.slide ?? 0) ||
    (a.start?.offset ?? -1) - (b.start?.offset ?? -1) ||
    compareTops(a, b) ||
    (one.block ?? Number.MAX_SAFE_INTEGER) - (other.block ?? Number.MAX_SAFE_INTEGER) ||
    (isInBlockOnly(one) ? 0 : compareJudgements(a, b))
  );
}

/** Asked where all that is compared before it is the same for both findings, so that one answers for both. */
function isInBlockOnly({ block, finding }: PlacedFinding): boolean {
  return block !== null && finding.start === null && finding.rectangles.length === 0;
}

function compareJudgements(a: Finding, b: Finding): number {
  return (
    compareText(a.rule, b.rule) ||
    compareText(a.sentence, b.sentence) ||
    a.quoteStart - b.quoteStart ||
    compareText(a.entry ?? '', b.entry ?? '')
  );
}

/** PDF pages are read from the top, where y is greatest; what is said of a page as a whole comes first. */
function compareTops(a: Finding, b: Finding): number {
  const [first, second] = [a.rectangles[0], b.rectangles[0]];
  if (!first || !second) return Number(first !== undefined) - Number(second !== undefined);
  return second.y + second.height - (first.y + first.height) || first.x - second.x;
}

/** By UTF-16 code units, as `sort()` does. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
