import type { NotAuditedPart } from '../model/document.js';
import type { PageRectangle, Position } from '../model/location.js';
import type { Problem } from '../model/problem.js';
import type {
  ClaimRecord,
  Finding,
  RelatedPlace,
  Report,
  ReportDocument,
  StreamedReport,
  UnsureClaim,
} from '../model/report.js';
import { streamedReport } from '../model/whole-report.js';
import { jsonTextPieces } from './json-text.js';
import type { PieceReporter, Reporter } from './reporter.js';
import { severities } from './wording.js';

/**
 * The report as schemas/report.schema.json describes it. Every object is written out field by field, so that the
 * order of keys does not depend on which stage, worker or cache an object came from.
 */
const json: Reporter = (report, context) => [...jsonPieces(streamedReport(report), context)].join('');

export default json;

/** The same in pieces, for reports of any length. */
export const jsonPieces: PieceReporter = (report) => jsonTextPieces(ordered(report));

/** What hangs a comment on an Office file is for annotated copies alone: it means nothing outside of the run. */
type WrittenFinding = Omit<Finding, 'anchor' | 'related'> & {
  readonly related: readonly Omit<RelatedPlace, 'anchor'>[];
};
export type WrittenReport = Omit<Report, 'findings'> & { readonly findings: readonly WrittenFinding[] };

/** Every field of what is written; lists of any length as iterables. */
type Streamed<Written> = {
  readonly [Key in keyof Written]: Written[Key] extends readonly (infer Item)[]
    ? Iterable<Item>
    : Written[Key];
};

function ordered(report: StreamedReport): Streamed<WrittenReport> {
  const { manifest, summary } = report;
  return {
    schemaVersion: report.schemaVersion,
    tool: { name: report.tool.name, version: report.tool.version },
    asOf: report.asOf,
    manifest: {
      path: manifest.path,
      product: manifest.product,
      asOf: manifest.asOf,
      sha256: manifest.sha256,
    },
    documents: report.documents.map(orderedDocument),
    findings: mapEach(report.findings, orderedFinding),
    claims: mapEach(report.claims, orderedClaim),
    unsure: mapEach(report.unsure, orderedUnsure),
    problems: report.problems.map(orderedProblem),
    summary: {
      documents: summary.documents,
      words: summary.words,
      claims: summary.claims,
      supported: summary.supported,
      suppressed: summary.suppressed,
      byFamily: Object.fromEntries(Object.entries(summary.byFamily).sort(([a], [b]) => (a < b ? -1 : 1))),
      bySeverity: Object.fromEntries(
        severities.map((severity) => [severity, summary.bySeverity[severity]]),
      ) as Report['summary']['bySeverity'],
    },
  };
}

function* mapEach<From, To>(items: Iterable<From>, change: (item: From) => To): Iterable<To> {
  for (const item of items) yield change(item);
}

function orderedDocument(document: ReportDocument): ReportDocument {
  return {
    path: document.path,
    format: document.format,
    title: document.title,
    words: document.words,
    claims: document.claims,
    notAudited: document.notAudited.map(orderedPart),
  };
}

function orderedPart({ page, slide, reason }: NotAuditedPart): NotAuditedPart {
  return { page, slide, reason };
}

function orderedFinding(finding: Finding): WrittenFinding {
  return {
    rule: finding.rule,
    family: finding.family,
    severity: finding.severity,
    path: finding.path,
    start: orderedPosition(finding.start),
    end: orderedPosition(finding.end),
    page: finding.page,
    slide: finding.slide,
    rectangles: finding.rectangles.map(orderedRectangle),
    section: finding.section,
    sentence: finding.sentence,
    quote: finding.quote,
    quoteStart: finding.quoteStart,
    entry: finding.entry,
    claimed: finding.claimed,
    declared: finding.declared,
    message: finding.message,
    suggestion: finding.suggestion,
    confidence: finding.confidence,
    related: finding.related.map(orderedRelated),
    fingerprint: finding.fingerprint,
    baseline: finding.baseline,
  };
}

function orderedRelated(place: RelatedPlace): Omit<RelatedPlace, 'anchor'> {
  return {
    kind: place.kind,
    path: place.path,
    start: orderedPosition(place.start),
    end: orderedPosition(place.end),
    page: place.page,
    slide: place.slide,
    rectangles: place.rectangles.map(orderedRectangle),
    quote: place.quote,
    message: place.message,
  };
}

function orderedClaim(claim: ClaimRecord): ClaimRecord {
  return {
    id: claim.id,
    path: claim.path,
    start: orderedPosition(claim.start),
    page: claim.page,
    slide: claim.slide,
    section: claim.section,
    sentence: claim.sentence,
    entry: claim.entry,
    verdict: claim.verdict,
    confidence: claim.confidence,
  };
}

function orderedUnsure(claim: UnsureClaim): UnsureClaim {
  return {
    path: claim.path,
    start: orderedPosition(claim.start),
    page: claim.page,
    slide: claim.slide,
    sentence: claim.sentence,
    reason: claim.reason,
    candidates: claim.candidates.map(({ entry, confidence }) => ({ entry, confidence })),
  };
}

export function orderedProblem(problem: Problem): Problem {
  return {
    code: problem.code,
    severity: problem.severity,
    message: problem.message,
    path: problem.path,
    position: orderedPosition(problem.position),
    page: problem.page ?? null,
    hint: problem.hint,
  };
}

function orderedPosition(position: Position | null): Position | null {
  return position && { line: position.line, column: position.column, offset: position.offset };
}

function orderedRectangle({ x, y, width, height }: PageRectangle): PageRectangle {
  return { x, y, width, height };
}
