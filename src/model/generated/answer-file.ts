// Generated from schemas/answer.schema.json by npm run generate. Do not edit.

/**
 * What went wrong without stopping the audit.
 */
export type Problems = Problem[];
/**
 * What counts on the day.
 */
export type Status =
  | 'available'
  | 'limited'
  | 'preview'
  | 'private-preview'
  | 'planned'
  | 'deprecated'
  | 'retired'
  | 'unsupported';

/**
 * What the JSON of every question begins with (`overclaim claims`, `promises`, `coverage`, `compare`, `impact`).
 */
export interface AnswerFile {
  /**
   * Changes when a consumer has to change.
   */
  schemaVersion: 1;
  tool: Tool;
  /**
   * The day the answer speaks of (`--as-of`), YYYY-MM-DD.
   */
  asOf: string;
  manifest: Manifest;
  /**
   * Every document that was read, in the order of their paths.
   */
  documents: Document[];
  problems: Problems;
}
/**
 * The program that made the report.
 */
export interface Tool {
  name: 'overclaim';
  version: string;
}
/**
 * The manifest that the documents were audited against.
 */
export interface Manifest {
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
}
/**
 * A document that was read.
 */
export interface Document {
  /**
   * Relative to the working directory, with forward slashes.
   */
  path: string;
  /**
   * What the document calls itself.
   */
  title: string | null;
  /**
   * What the configuration says it is: web, deck, docs, blog, release-notes, press or legal; null where it says nothing.
   */
  contentType: string | null;
  /**
   * Parts without text, of which nothing is known.
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
 * Where a sentence stands.
 */
export interface Place {
  /**
   * Relative to the working directory, with forward slashes.
   */
  path: string;
  /**
   * Where the sentence begins in the source file; null for PDF, slides and DOCX.
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
}
/**
 * An entry of the manifest.
 */
export interface Entry {
  id: string;
  name: string;
  kind: 'capability' | 'commitment' | 'certification' | 'proof';
  status: Status;
}
