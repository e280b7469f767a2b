// Generated from schemas/promises.schema.json by npm run generate. Do not edit.
import type { Document, Manifest, Place, Problems, Tool } from './answer-file.js';

/**
 * Every document that was read, in the order of their paths.
 */
export type Documents = Document[];
/**
 * What `overclaim promises --format json` prints: everything that copy promises for the future.
 */
export interface PromisesFile {
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
   * By document, in text order.
   */
  promises: Promise[];
  summary: {
    /**
     * All of them.
     */
    promises: number;
    /**
     * Those whose time has passed.
     */
    overdue: number;
    /**
     * Those that name no time.
     */
    undated: number;
    /**
     * Those that no public plan of the manifest covers.
     */
    unannounced: number;
  };
}
/**
 * One promise at one place.
 */
export interface Promise {
  place: Place;
  /**
   * As a reader sees it.
   */
  sentence: string;
  /**
   * The words of promise.
   */
  quote: string;
  /**
   * The time that the sentence names, in its own words; null where it names none.
   */
  when: string | null;
  /**
   * The first day of that time; null for a version and where none is named.
   */
  from: string | null;
  /**
   * The last day of that time; null for a version and where none is named.
   */
  due: string | null;
  /**
   * What is promised, where the manifest knows it.
   */
  entry: Entry | null;
  /**
   * Whether the manifest lets it be announced.
   */
  isPublic: boolean;
  /**
   * The entry's target as the manifest has it.
   */
  target: string | null;
  /**
   * `kept`: it is there already. `unsupported`: the manifest says that it will not come. `unannounced`: no public plan covers it. `early`: for a time before the public target. `announced`: a public plan covers it.
   */
  standing: 'kept' | 'unsupported' | 'unannounced' | 'early' | 'announced';
  /**
   * Not kept, and its time, or the public target of a promise without one, has passed.
   */
  isOverdue: boolean;
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
