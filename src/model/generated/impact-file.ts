// Generated from schemas/impact.schema.json by npm run generate. Do not edit.

/**
 * Every document that was read, in the order of their paths.
 */
export type Documents = Document[];
/**
 * What went wrong without stopping the audit.
 */
export type Problems = Problem[];

/**
 * What `overclaim impact --format json` prints: what a change of the manifest, or of the day, does to copy.
 */
export interface ImpactFile {
  /**
   * Changes when a consumer has to change.
   */
  schemaVersion: 1;
  tool: Tool;
  before: Side;
  after: Side;
  documents: Documents;
  problems: Problems;
  /**
   * Sentences that hold before and no longer do.
   */
  becomesFalse: Change[];
  /**
   * Sentences that did not hold before and do now, and promises that are kept now.
   */
  becomesTrue: Change[];
  /**
   * Entries that differ, in the order of the manifest after.
   */
  entries: ChangedEntry[];
}
/**
 * The program that made the report.
 */
export interface Tool {
  name: 'overclaim';
  version: string;
}
export interface Side {
  manifest: Manifest;
  /**
   * The day it is judged by.
   */
  asOf: string;
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
export interface Change {
  place: Place;
  /**
   * As a reader sees it.
   */
  sentence: string;
  /**
   * The words concerned.
   */
  quote: string;
  /**
   * Id of the entry concerned.
   */
  entry: string | null;
  /**
   * The rule that speaks of it; null where the entry that the sentence rests on is gone.
   */
  rule: string | null;
  /**
   * Why: of what becomes false, what is wrong after; of what becomes true, what was wrong before, or that the promise is kept.
   */
  message: string;
  /**
   * What to write instead.
   */
  suggestion: string | null;
  /**
   * Other places of the same text.
   */
  also: Place[];
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
export interface ChangedEntry {
  id: string;
  name: string;
  change: 'added' | 'removed' | 'changed';
  /**
   * What differs: fields of the manifest, or `status` where only the day changes it.
   */
  fields: string[];
  /**
   * Its status before; null where it was not there.
   */
  before:
    | (
        | 'available'
        | 'limited'
        | 'preview'
        | 'private-preview'
        | 'planned'
        | 'deprecated'
        | 'retired'
        | 'unsupported'
      )
    | null;
  /**
   * Its status after; null where it is gone.
   */
  after:
    | (
        | 'available'
        | 'limited'
        | 'preview'
        | 'private-preview'
        | 'planned'
        | 'deprecated'
        | 'retired'
        | 'unsupported'
      )
    | null;
  /**
   * How many sentences speak of it: 0 where no copy mentions it.
   */
  sentences: number;
}
