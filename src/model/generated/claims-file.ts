// Generated from schemas/claims.schema.json by npm run generate. Do not edit.
import type { Document, Manifest, Place, Problems, Tool } from './answer-file.js';

/**
 * Every document that was read, in the order of their paths.
 */
export type Documents = Document[];
/**
 * What `overclaim claims --format json` prints: every claim with what it rests on.
 */
export interface ClaimsFile {
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
   * `owed` where only claims that owe evidence are listed (`--owed`).
   */
  only: 'all' | 'owed';
  /**
   * By document, in text order.
   */
  claims: Claim[];
  /**
   * Counts over all claims.
   */
  summary: {
    /**
     * All claims, listed or not.
     */
    claims: number;
    /**
     * Those that owe evidence.
     */
    owed: number;
    byVerdict: {
      /**
       * How many.
       */
      supported: number;
      /**
       * How many.
       */
      overstated: number;
      /**
       * How many.
       */
      contradicted: number;
      /**
       * How many.
       */
      unlisted: number;
      /**
       * How many.
       */
      'forward-looking': number;
      /**
       * How many.
       */
      vague: number;
      /**
       * How many.
       */
      'not-checkable': number;
    };
  };
}
/**
 * One claim at one place.
 */
export interface Claim {
  /**
   * Stable over moved lines.
   */
  id: string;
  place: Place;
  /**
   * As a reader sees it.
   */
  sentence: string;
  verdict:
    'supported' | 'overstated' | 'contradicted' | 'unlisted' | 'forward-looking' | 'vague' | 'not-checkable';
  /**
   * The entry it rests on; null where there is none.
   */
  entry: Entry | null;
  /**
   * What the entry names as evidence.
   */
  evidence: string[];
  /**
   * Who answers for the entry.
   */
  owner: string | null;
  /**
   * When the entry was last verified: its own day, else the manifest's; null where nobody has confirmed it yet.
   */
  verified: string | null;
  /**
   * Why evidence is owed: no entry covers the claim, its entry names none or is imported and not confirmed yet, or what proves it has run out. Null where nothing is owed.
   */
  owed: 'no-entry' | 'no-evidence' | 'run-out' | 'unconfirmed' | null;
  /**
   * How sure the verdict is.
   */
  confidence: number;
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
