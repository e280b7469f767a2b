// Generated from schemas/compare.schema.json by npm run generate. Do not edit.

/**
 * Every document that was read, in the order of their paths.
 */
export type Documents = Document[];
/**
 * What went wrong without stopping the audit.
 */
export type Problems = Problem[];

/**
 * What `overclaim compare --format json` prints: what each document says of each entry and of the plans' prices.
 */
export interface CompareFile {
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
   * Every plan with a price in the manifest that some document prices, in the manifest's order.
   */
  plans: ComparedPlan[];
  /**
   * Every entry that some document speaks of, in the manifest's order.
   */
  entries: ComparedEntry[];
  summary: {
    /**
     * Entries that some document speaks of.
     */
    entries: number;
    /**
     * Those that several documents speak of.
     */
    shared: number;
    /**
     * Those of which documents say different things.
     */
    differing: number;
    /**
     * Plans that some document prices.
     */
    prices: number;
    /**
     * Those of which documents give different prices.
     */
    differingPrices: number;
  };
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
export interface ComparedPlan {
  /**
   * The plan's name.
   */
  plan: string;
  /**
   * The manifest's lowest price.
   */
  price: string | null;
  /**
   * Where documents give different prices for one way of billing.
   */
  differences: Difference[];
  /**
   * In the order of their paths.
   */
  documents: {
    path: string;
    sentences: Said[];
    /**
     * As written, with what narrows them, without repeats.
     */
    prices: string[];
  }[];
}
export interface Difference {
  kind: 'value' | 'plan' | 'date' | 'price';
  /**
   * What is counted or measured, the plan's name, `date`, or `price` with the way of billing.
   */
  about: string;
  says: {
    text: string;
    /**
     * Documents that say so.
     */
    paths: string[];
  }[];
}
export interface Said {
  place: Place;
  /**
   * As a reader sees it.
   */
  sentence: string;
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
export interface ComparedEntry {
  entry: Entry;
  /**
   * What the manifest says.
   */
  declared: {
    /**
     * Null: every plan.
     */
    plans: string[] | null;
    values: Value[];
    /**
     * Of what is planned.
     */
    target: string | null;
  };
  /**
   * Where documents say different things.
   */
  differences: Difference[];
  /**
   * In the order of their paths.
   */
  documents: {
    path: string;
    sentences: Said[];
    /**
     * Plans that it is said to be on, in the manifest's order.
     */
    plans: string[];
    /**
     * Plans that it is said not to be on.
     */
    notOnPlans: string[];
    /**
     * Amounts, without repeats.
     */
    values: Value[];
    /**
     * Times for which it is promised, without repeats.
     */
    dates: string[];
  }[];
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
export interface Value {
  /**
   * What is counted or measured: a limit's name.
   */
  of: string;
  /**
   * The plan it is said of; null where none is named.
   */
  plan: string | null;
  /**
   * As written, with its unit.
   */
  text: string;
}
