import type { Problem } from './problem.js';

/** What a set of documents is worth as a figure, with all that the figure is made of. docs/score.md explains each. */
export interface ScoreFigures {
  /** 0 to 100, rounded down to one decimal; null where nothing was there to be scored. */
  readonly score: number | null;
  /** Entries of the manifest that copy may claim on the day: what the score weighs faults against. */
  readonly entries: number;
  /** Weighted sum of the distinct faults. */
  readonly faultWeight: number;
  /** Distinct sentences that claim something that can be checked. */
  readonly checkable: number;
  /** Those among them that the manifest bears out. */
  readonly supported: number;
  /** Null for an owner, to whom no words belong. */
  readonly words: number | null;
  /** Distinct findings that go beyond the manifest. */
  readonly overclaims: number;
  /** Null where there are no words. */
  readonly overclaimsPerThousandWords: number | null;
  /** Distinct promises that no public roadmap entry backs and whose day has not passed. */
  readonly openPromises: number;
  readonly overduePromises: number;
  /** Distinct places where documents contradict each other. */
  readonly disagreements: number;
  readonly vagueWords: number;
  /** Pages, slides and files in which nothing could be read. */
  readonly unreadParts: number;
  /** Limits of the entries that the documents claim. */
  readonly claimedLimits: number;
  /** Those among them that the documents give. */
  readonly disclosedLimits: number;
}

/** The figures of one document, channel or owner. */
export interface ScoreGroup {
  /** A path, a content type, an owner; null for what has none. */
  readonly name: string | null;
  readonly figures: ScoreFigures;
}

/** What `overclaim score` says; its JSON. */
export interface ScoreCard {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'overclaim'; readonly version: string };
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly manifest: { readonly path: string; readonly product: string; readonly sha256: string };
  readonly total: ScoreFigures;
  readonly documents: readonly ScoreGroup[];
  /** By content type. */
  readonly channels: readonly ScoreGroup[];
  /** By the owner of the entry that a claim is about. */
  readonly owners: readonly ScoreGroup[];
  /** Findings that a waiver with a reason took out. */
  readonly waived: number;
  readonly problems: readonly Problem[];
}

/** One line of a history file: the figures of one day. */
export interface HistoryRecord {
  /** The version of the line's shape. */
  readonly history: 1;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly product: string;
  /** The overclaim that made it. */
  readonly version: string;
  /** Hex digest of the manifest. */
  readonly manifest: string;
  readonly total: ScoreFigures;
  readonly channels: readonly ScoreGroup[];
  readonly owners: readonly ScoreGroup[];
}
