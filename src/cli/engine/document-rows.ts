import type { PlacedFinding } from '../../check/placed-finding.js';
import type { Position } from '../../model/location.js';
import type { ClaimRecord, Family, UnsureClaim } from '../../model/report.js';

// What is listed of a document, as rows of values without the names of their fields and without what all rows of the
// document share: half as long as JSON of the objects and read in two thirds of the time.

type Point = readonly [line: number, column: number, offset: number] | null;

const pointOf = (position: Position | null): Point =>
  position && [position.line, position.column, position.offset];
const positionOf = (point: Point): Position | null =>
  point && { line: point[0], column: point[1], offset: point[2] };

export type FindingRow = ReturnType<typeof findingRow>;

export function findingRow({ finding, block, format, prominence, lines, textKey }: PlacedFinding) {
  return [
    finding.rule,
    finding.severity,
    pointOf(finding.start),
    pointOf(finding.end),
    finding.page,
    finding.slide,
    finding.rectangles,
    finding.anchor,
    finding.section,
    finding.sentence,
    finding.quote,
    finding.quoteStart,
    finding.entry,
    finding.claimed,
    finding.declared,
    finding.message,
    finding.suggestion,
    finding.confidence,
    finding.related,
    finding.fingerprint,
    format,
    prominence,
    lines && ([lines.first, lines.last] as const),
    textKey,
    block,
  ] as const;
}

/** The finding of a row, in the document at `path`, before any baseline was asked. */
export function placedFinding(row: FindingRow, path: string): PlacedFinding {
  const [rule, severity, start, end, page, slide, rectangles, anchor, section, sentence, quote, ...more] =
    row;
  const [quoteStart, entry, claimed, declared, message, suggestion, confidence, related, ...rest] = more;
  const [fingerprint, format, prominence, lines, textKey, block] = rest;
  return {
    finding: {
      rule,
      family: rule.slice(0, rule.indexOf('/')) as Family,
      severity,
      path,
      start: positionOf(start),
      end: positionOf(end),
      page,
      slide,
      rectangles,
      anchor,
      section,
      sentence,
      quote,
      quoteStart,
      entry,
      claimed,
      declared,
      message,
      suggestion,
      confidence,
      related,
      fingerprint,
      baseline: null,
    },
    block,
    format,
    prominence,
    lines: lines && { first: lines[0], last: lines[1] },
    textKey,
  };
}

export type ClaimRow = ReturnType<typeof claimRow>;

export function claimRow(claim: ClaimRecord) {
  const { id, start, page, slide, section, sentence, entry, verdict, confidence } = claim;
  return [id, pointOf(start), page, slide, section, sentence, entry, verdict, confidence] as const;
}

export function claimRecord(row: ClaimRow, path: string): ClaimRecord {
  const [id, start, page, slide, section, sentence, entry, verdict, confidence] = row;
  return { id, path, start: positionOf(start), page, slide, section, sentence, entry, verdict, confidence };
}

export type UnsureRow = ReturnType<typeof unsureRow>;

export function unsureRow({ start, page, slide, sentence, reason, candidates }: UnsureClaim) {
  return [pointOf(start), page, slide, sentence, reason, candidates] as const;
}

export function unsureClaim(row: UnsureRow, path: string): UnsureClaim {
  const [start, page, slide, sentence, reason, candidates] = row;
  return { path, start: positionOf(start), page, slide, sentence, reason, candidates };
}
