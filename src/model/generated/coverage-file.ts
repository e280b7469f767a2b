// Generated from schemas/coverage.schema.json by npm run generate. Do not edit.
import type { Document, Manifest, Place, Problems, Tool } from './answer-file.js';

/**
 * Every document that was read, in the order of their paths.
 */
export type Documents = Document[];
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
