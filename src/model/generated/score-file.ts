// Generated from schemas/score.schema.json by npm run generate. Do not edit.
import type { Manifest, Problems, Tool } from './answer-file.js';

/**
 * What `overclaim score --format json` prints: how far copy can be trusted, in figures.
 */
export interface ScoreFile {
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
  total: Figures;
  /**
   * By document, in the order of their paths.
   */
  documents: Group[];
  /**
   * By content type, as the configuration sets it.
   */
  channels: Group[];
  /**
   * By the owner of the entry that a claim is about.
   */
  owners: Group[];
  /**
   * Findings that a waiver with a reason took out.
   */
  waived: number;
  problems: Problems;
}
/**
 * What a set of documents is worth as a figure, with all that the figure is made of. docs/score.md explains each.
 */
export interface Figures {
  /**
   * 0 to 100, rounded down to one decimal; null where nothing was there to be scored.
   */
  score: number | null;
  /**
   * Entries of the manifest that copy may claim on the day: what the score weighs faults against.
   */
  entries: number;
  /**
   * Weighted sum of the distinct faults.
   */
  faultWeight: number;
  /**
   * Distinct sentences that claim something that can be checked.
   */
  checkable: number;
  /**
   * Those among them that the manifest bears out.
   */
  supported: number;
  /**
   * Words that a reader sees; null for an owner, to whom no words belong.
   */
  words: number | null;
  /**
   * Distinct findings that go beyond the manifest.
   */
  overclaims: number;
  /**
   * Null where there are no words.
   */
  overclaimsPerThousandWords: number | null;
  /**
   * Distinct promises that no public roadmap entry backs and whose day has not passed.
   */
  openPromises: number;
  /**
   * Distinct promises whose day has passed.
   */
  overduePromises: number;
  /**
   * Distinct places where documents contradict each other.
   */
  disagreements: number;
  /**
   * Distinct vague wordings.
   */
  vagueWords: number;
  /**
   * Pages, slides and files in which nothing could be read.
   */
  unreadParts: number;
  /**
   * Limits of the entries that the documents claim.
   */
  claimedLimits: number;
  /**
   * Those among them that the documents give.
   */
  disclosedLimits: number;
}
/**
 * The figures of one document, channel or owner.
 */
export interface Group {
  /**
   * A path, a content type, an owner; null for what has none.
   */
  name: string | null;
  figures: Figures;
}
