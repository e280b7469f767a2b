// Generated from schemas/report.schema.json by npm run generate. Do not edit.

/**
 * `manifest`, `document` and `suppression` are about the manifest, the reading and the ignore comments themselves.
 */
export type Family = 'beyond' | 'roadmap' | 'vague' | 'conflict' | 'manifest' | 'document' | 'suppression';
export type Severity = 'error' | 'warning' | 'info';
export type Verdict =
  'supported' | 'overstated' | 'contradicted' | 'unlisted' | 'forward-looking' | 'vague' | 'not-checkable';

/**
 * What `overclaim audit --format json` prints: one object that every other report format is made from.
 */
export interface ReportFile {
  /**
   * Changes when a consumer has to change.
   */
  schemaVersion: 1;
  /**
   * The program that made the report.
   */
  tool: {
    name: 'overclaim';
    version: string;
  };
  /**
   * The day the audit speaks of (`--as-of`), YYYY-MM-DD.
   */
  asOf: string;
  /**
   * The manifest that the documents were audited against.
   */
  manifest: {
    /**
     * Relative to the working directory, with forward slashes.
     */
    path: string;
    /**
     * The product's name.
     */
    product: string;
    /**
     * The day its facts were last true, YYYY-MM-DD.
     */
    asOf: string;
    /**
     * SHA-256 of the manifest file, in hexadecimal.
     */
    sha256: string;
  };
  /**
   * Every document that was read, clean ones too.
   */
  documents: Document[];
  findings: Finding[];
  /**
   * Every claim that was recognized, with the verdict on it.
   */
  claims: Claim[];
  /**
   * Sentences that look like claims and could not be placed either way.
   */
  unsure: UnsureClaim[];
  /**
   * What went wrong without stopping the audit.
   */
  problems: Problem[];
  summary: Summary;
}
export interface Document {
  /**
   * Relative to the working directory, with forward slashes; of a page of a website, its address.
   */
  path: string;
  /**
   * Null where the document could not be read.
   */
  format: 'html' | 'markdown' | 'mdx' | 'pdf' | 'pptx' | 'docx' | 'text' | null;
  /**
   * What the document calls itself.
   */
  title: string | null;
  words: number;
  claims: number;
  /**
   * Parts without text, which were not audited.
   */
  notAudited: NotAuditedPart[];
}
export interface NotAuditedPart {
  /**
   * PDF page, counted from 1; null elsewhere.
   */
  page: number | null;
  /**
   * Slide, counted from 1; null elsewhere.
   */
  slide: number | null;
  /**
   * For a person: "page 4 is an image without text".
   */
  reason: string;
}
/**
 * One thing to mend, at one place or, for text that repeats, at several.
 */
export interface Finding {
  /**
   * `family/name`.
   */
  rule: string;
  family: Family;
  severity: Severity;
  /**
   * Relative to the working directory, with forward slashes; of a page of a website, its address.
   */
  path: string;
  /**
   * Where it begins in the source file; null for PDF, slides and DOCX.
   */
  start: Position | null;
  /**
   * The first position after it.
   */
  end: Position | null;
  /**
   * PDF page, counted from 1; null elsewhere.
   */
  page: number | null;
  /**
   * Slide, counted from 1; null elsewhere.
   */
  slide: number | null;
  /**
   * PDF: where the quote stands; empty elsewhere.
   */
  rectangles: Rectangle[];
  /**
   * Titles of the headings above, outermost first.
   */
  section: string[];
  /**
   * The sentence, heading or cell as a reader sees it.
   */
  sentence: string;
  /**
   * The words at fault.
   */
  quote: string;
  /**
   * Where in `sentence` the quote begins, in UTF-16 units; -1 where it is no part of it.
   */
  quoteStart: number;
  /**
   * Id of the manifest entry concerned.
   */
  entry: string | null;
  /**
   * What the copy says, in short.
   */
  claimed: string | null;
  /**
   * What the manifest says, in short.
   */
  declared: string | null;
  message: string;
  /**
   * What to write instead.
   */
  suggestion: string | null;
  confidence: number;
  related: RelatedPlace[];
  /**
   * Stable over moved lines.
   */
  fingerprint: string;
  /**
   * Whether the baseline knows it; null when there is no baseline.
   */
  baseline: 'new' | 'unchanged' | null;
}
/**
 * A place in a source file; columns and offsets are in UTF-16 units.
 */
export interface Position {
  /**
   * Counted from 1.
   */
  line: number;
  /**
   * Counted from 1.
   */
  column: number;
  /**
   * Counted from 0.
   */
  offset: number;
}
/**
 * On a PDF page, in points, from the lower left corner.
 */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}
/**
 * Another place of the same text (`repeat`), or one that disagrees (`conflict`).
 */
export interface RelatedPlace {
  kind: 'repeat' | 'conflict';
  /**
   * Relative to the working directory, with forward slashes; of a page of a website, its address.
   */
  path: string;
  /**
   * Where it begins in the source file; null for PDF, slides and DOCX.
   */
  start: Position | null;
  /**
   * The first position after it.
   */
  end: Position | null;
  /**
   * PDF page, counted from 1; null elsewhere.
   */
  page: number | null;
  /**
   * Slide, counted from 1; null elsewhere.
   */
  slide: number | null;
  /**
   * PDF: where it stands; empty elsewhere.
   */
  rectangles: Rectangle[];
  quote: string;
  message: string | null;
}
export interface Claim {
  id: string;
  /**
   * Relative to the working directory, with forward slashes; of a page of a website, its address.
   */
  path: string;
  /**
   * Where it begins in the source file; null for PDF, slides and DOCX.
   */
  start: Position | null;
  /**
   * PDF page, counted from 1; null elsewhere.
   */
  page: number | null;
  /**
   * Slide, counted from 1; null elsewhere.
   */
  slide: number | null;
  /**
   * Titles of the headings above, outermost first.
   */
  section: string[];
  sentence: string;
  /**
   * Id of the manifest entry that it was compared with.
   */
  entry: string | null;
  verdict: Verdict;
  confidence: number;
}
export interface UnsureClaim {
  /**
   * Relative to the working directory, with forward slashes; of a page of a website, its address.
   */
  path: string;
  /**
   * Where it begins in the source file; null for PDF, slides and DOCX.
   */
  start: Position | null;
  /**
   * PDF page, counted from 1; null elsewhere.
   */
  page: number | null;
  /**
   * Slide, counted from 1; null elsewhere.
   */
  slide: number | null;
  sentence: string;
  reason: string;
  candidates: {
    entry: string;
    confidence: number;
  }[];
}
/**
 * Something that a person can mend.
 */
export interface Problem {
  /**
   * A stable machine name, e.g. `document/encrypted`.
   */
  code: string;
  severity: 'error' | 'warning';
  message: string;
  path: string | null;
  position: Position | null;
  /**
   * PDF page, counted from 1; null elsewhere.
   */
  page: number | null;
  /**
   * What to do about it.
   */
  hint: string | null;
}
/**
 * The audit in figures.
 */
export interface Summary {
  documents: number;
  words: number;
  claims: number;
  supported: number;
  /**
   * Findings that comments, waivers or the baseline set aside.
   */
  suppressed: number;
  /**
   * Findings of each family that has any.
   */
  byFamily: {
    beyond?: number;
    roadmap?: number;
    vague?: number;
    conflict?: number;
    manifest?: number;
    document?: number;
    suppression?: number;
  };
  bySeverity: {
    error: number;
    warning: number;
    info: number;
  };
}
