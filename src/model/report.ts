import type { DocumentFormat, NotAuditedPart } from './document.js';
import type { CommentAnchor, PageRectangle, Position } from './location.js';
import type { Problem } from './problem.js';

export type Severity = 'error' | 'warning' | 'info';
/** `manifest`, `document` and `suppression` findings are about the manifest, the reading and the ignore comments themselves. */
export type Family = 'beyond' | 'roadmap' | 'vague' | 'conflict' | 'manifest' | 'document' | 'suppression';

/** One thing to mend, at one place or, for text that repeats, at several. */
export interface Finding {
  /** `family/name`. */
  readonly rule: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly path: string;
  /** Null for PDF, slides and DOCX. */
  readonly start: Position | null;
  readonly end: Position | null;
  readonly page: number | null;
  readonly slide: number | null;
  /** PDF: where the quote stands, for highlighting; empty elsewhere. */
  readonly rectangles: readonly PageRectangle[];
  /** PPTX and DOCX: what a comment on it hangs on; null elsewhere. For annotated copies, not written in reports. */
  readonly anchor: CommentAnchor | null;
  readonly section: readonly string[];
  /** As a reader sees it. */
  readonly sentence: string;
  readonly quote: string;
  /** Where in `sentence` the quote begins; -1 where the quote is not part of it (a table row's header). */
  readonly quoteStart: number;
  /** Id of the manifest entry concerned. */
  readonly entry: string | null;
  readonly claimed: string | null;
  readonly declared: string | null;
  readonly message: string;
  readonly suggestion: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Other places of the same text, and for conflicts the places that disagree. */
  readonly related: readonly RelatedPlace[];
  /** Stable over moved lines: made of rule, path, normalised sentence, quote and entry. */
  readonly fingerprint: string;
  /** Whether the baseline knows it; null when there is no baseline. */
  readonly baseline: 'new' | 'unchanged' | null;
}

export interface RelatedPlace {
  readonly kind: 'repeat' | 'conflict';
  readonly path: string;
  readonly start: Position | null;
  readonly end: Position | null;
  readonly page: number | null;
  readonly slide: number | null;
  readonly rectangles: readonly PageRectangle[];
  readonly anchor: CommentAnchor | null;
  readonly quote: string;
  readonly message: string | null;
}

export type Verdict =
  | 'supported'
  | 'overstated'
  | 'contradicted'
  | 'unlisted'
  | 'forward-looking'
  | 'vague'
  | 'not-checkable';

export interface ClaimRecord {
  readonly id: string;
  readonly path: string;
  readonly start: Position | null;
  readonly page: number | null;
  readonly slide: number | null;
  readonly section: readonly string[];
  readonly sentence: string;
  readonly entry: string | null;
  readonly verdict: Verdict;
  readonly confidence: number;
}

/** A sentence that looks like a claim and that could not be placed either way. */
export interface UnsureClaim {
  readonly path: string;
  readonly start: Position | null;
  readonly page: number | null;
  readonly slide: number | null;
  readonly sentence: string;
  readonly reason: string;
  readonly candidates: readonly { readonly entry: string; readonly confidence: number }[];
}

export interface ReportDocument {
  readonly path: string;
  readonly format: DocumentFormat | null;
  readonly title: string | null;
  readonly words: number;
  readonly claims: number;
  readonly notAudited: readonly NotAuditedPart[];
}

/** What an audit says: the one object that every report format is made from. schemas/report.schema.json describes its JSON. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'overclaim'; readonly version: string };
  readonly asOf: string;
  readonly manifest: {
    readonly path: string;
    readonly product: string;
    readonly asOf: string;
    readonly sha256: string;
  };
  readonly documents: readonly ReportDocument[];
  readonly findings: readonly Finding[];
  readonly claims: readonly ClaimRecord[];
  readonly unsure: readonly UnsureClaim[];
  readonly problems: readonly Problem[];
  readonly summary: ReportSummary;
}

/** A report of any length: of what there may be many of, items are made when they are gone through, and not kept. */
export interface StreamedReport extends Omit<Report, 'findings' | 'claims' | 'unsure'> {
  readonly findings: Iterable<Finding>;
  readonly claims: Iterable<ClaimRecord>;
  readonly unsure: Iterable<UnsureClaim>;
  /** How many sentences are in `unsure`. */
  readonly unsureCount: number;
}

export interface ReportSummary {
  readonly documents: number;
  readonly words: number;
  readonly claims: number;
  readonly supported: number;
  /** Findings that ignore comments and waivers took out. Those that the baseline knows stay, marked `unchanged`. */
  readonly suppressed: number;
  readonly byFamily: Readonly<Record<string, number>>;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}
