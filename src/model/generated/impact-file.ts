// Generated from schemas/impact.schema.json by npm run generate. Do not edit.
import type { Document, Manifest, Place, Problems, Tool } from './answer-file.js';

/**
 * Every document that was read, in the order of their paths.
 */
export type Documents = Document[];
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
export interface Side {
  manifest: Manifest;
  /**
   * The day it is judged by.
   */
  asOf: string;
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
