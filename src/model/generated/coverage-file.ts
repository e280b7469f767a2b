// Generated from schemas/coverage.schema.json by npm run generate. Do not edit.

/**
 * Every document that was read, in the order of their paths.
 */
export type Documents = Document[];
/**
 * What went wrong without stopping the audit.
 */
export type Problems = Problem[];

/**
 * What `overclaim coverage --format json` prints: what copy leaves out.
 */
export interface CoverageFile {
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
  documents: Documents;
  problems: Problems;
  /**
   * Every entry that may be claimed on the day, in the manifest's order.
   */
  entries: {
    entry: Entry;
    /**
     * Documents that speak of it.
     */
    documents: {
      path: string;
      /**
       * How many sentences speak of it.
       */
      sentences: number;
    }[];
  }[];
  /**
   * Ids of those entries that no document speaks of.
   */
  unmentioned: string[];
  /**
   * Limits of claimed entries that no document tells.
   */
  undisclosedLimits: UndisclosedLimit[];
  /**
   * Claims of what is deprecated or retired.
   */
  deprecated: DeprecatedClaim[];
  byDocument: {
    path: string;
    /**
     * What the configuration says it is: web, deck, docs, blog, release-notes, press or legal; null where it says nothing.
     */
    contentType: string | null;
    /**
     * Ids.
     */
    mentioned: string[];
    /**
     * Ids.
     */
    unmentioned: string[];
  }[];
  /**
   * The documents of one content type together.
   */
  byChannel: {
    /**
     * What the configuration says it is: web, deck, docs, blog, release-notes, press or legal; null where it says nothing.
     */
    contentType: string | null;
    /**
     * How many.
     */
    documents: number;
    /**
     * Ids.
     */
    mentioned: string[];
    /**
     * Ids.
     */
    unmentioned: string[];
  }[];
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
 * An entry of the manifest.
 */
export interface Entry {
  id: string;
  name: string;
  kind: 'capability' | 'commitment' | 'certification' | 'proof';
  /**
   * What counts on the day.
   */
  status:
    | 'available'
    | 'limited'
    | 'preview'
    | 'private-preview'
    | 'planned'
    | 'deprecated'
    | 'retired'
    | 'unsupported';
}
export interface UndisclosedLimit {
  entry: Entry;
  /**
   * What is limited.
   */
  of: string;
  /**
   * The limit: `max 250 MB`, `min 5 minutes`.
   */
  declared: string;
  /**
   * Whose limit it is; null where it is the same on every plan.
   */
  plan: string | null;
  /**
   * How many sentences claim the entry.
   */
  claims: number;
}
export interface DeprecatedClaim {
  entry: Entry;
  /**
   * Its last day.
   */
  until: string | null;
  place: Place;
  /**
   * As a reader sees it.
   */
  sentence: string;
  /**
   * Whether the copy says so beside the claim.
   */
  isDisclosed: boolean;
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
