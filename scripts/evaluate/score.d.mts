export type MeasuredFamily = 'beyond' | 'roadmap' | 'vague';
export declare const FAMILIES: readonly MeasuredFamily[];

export interface Label {
  readonly quote: string;
  readonly rule: string;
  readonly or?: readonly string[];
  readonly entry?: string;
  readonly optional?: boolean;
  readonly why?: string;
}

export interface LabelledDocument {
  readonly path: string;
  readonly labels?: readonly Label[];
  readonly fine?: readonly { readonly quote: string; readonly tempting: string; readonly why?: string }[];
}

/** The part of a report's finding that is scored. */
export interface ScoredFinding {
  readonly family: string;
  readonly rule: string;
  readonly sentence: string;
  readonly quote: string;
  readonly entry: string | null;
  readonly start: { readonly offset: number } | null;
  readonly end: { readonly offset: number } | null;
}

export interface Counts {
  found: number;
  missed: number;
  falseAlarms: number;
}

export interface Note {
  readonly kind: 'miss' | 'false' | 'rule' | 'entry' | 'position';
  readonly path: string;
  readonly rule: string;
  readonly quote: string;
  readonly detail: string | undefined;
}

export interface Score {
  readonly families: Readonly<Record<MeasuredFamily, Counts>>;
  rightRule: number;
  rightEntry: number;
  entriesAsked: number;
  fine: number;
  fineHit: number;
  positions: number;
  wrongPositions: number;
  readonly notes: Note[];
}

export declare function fold(text: string | null | undefined): string;
export declare function isSameSentence(
  finding: Pick<ScoredFinding, 'sentence' | 'quote'>,
  label: { readonly quote: string },
): boolean;
export declare function emptyScore(): Score;
export declare function scoreDocument(
  document: LabelledDocument,
  findings: readonly ScoredFinding[],
  source: string | null,
): Score;
export declare function addScores(scores: readonly Score[]): Score;
export declare function overall(score: Score): Counts;
export declare function rates(counts: Counts): { precision: number; recall: number; f1: number };
