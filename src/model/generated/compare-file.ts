// Generated from schemas/compare.schema.json by npm run generate. Do not edit.
import type { Document, Manifest, Place, Problems, Tool } from './answer-file.js';

/**
 * Every document that was read, in the order of their paths.
 */
export type Documents = Document[];
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
