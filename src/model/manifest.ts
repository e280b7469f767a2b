import type { Position } from './location.js';

/** The capability manifest with shorthand resolved, dates and bounds parsed; the file's own shape is in schemas/manifest.schema.json. */
export interface Manifest {
  readonly path: string;
  /** Hex digest of the file's bytes. */
  readonly sha256: string;
  readonly product: {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly vendor: string | null;
    readonly competitors: readonly string[];
  };
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** Days after which an entry that was not verified again is stale; null: never. */
  readonly reviewEveryDays: number | null;
  readonly unlisted: 'error' | 'warning' | 'off';
  /** Lowest first. */
  readonly plans: readonly Plan[];
  /** Empty when the manifest names none: then nothing is known of platforms. The same for regions. */
  readonly platforms: readonly string[];
  readonly regions: readonly string[];
  readonly entries: readonly Entry[];
}

export interface Plan {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly price: Quantity | null;
}

export type Status =
  | 'available'
  | 'limited'
  | 'preview'
  | 'private-preview'
  | 'planned'
  | 'deprecated'
  | 'retired'
  | 'unsupported';

export type EntryKind = 'capability' | 'commitment' | 'certification' | 'proof';

/** Words that have to stand beside a claim. */
export interface Disclosure {
  /** One of these is enough. */
  readonly any: readonly string[];
  readonly within: 'sentence' | 'section' | 'document';
}

/** One thing that the manifest declares. All four lists share one shape; what a list does not have is empty or null. */
export interface Entry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string | null;
  /** As written; what counts on a date is `statusOn(entry, date)` of the manifest stage. */
  readonly status: Status;
  /** YYYY-MM-DD. */
  readonly since: string | null;
  readonly until: string | null;
  /** Names of all plans that have it, in the manifest's order; null: every plan. The same for platforms and regions. */
  readonly plans: readonly string[] | null;
  readonly platforms: readonly string[] | null;
  readonly regions: readonly string[] | null;
  readonly requires: readonly string[];
  /** A CLOSED list; null where the entry has none. */
  readonly includes: readonly string[] | null;
  readonly excludes: readonly string[];
  readonly limits: readonly Limit[];
  readonly disclose: Disclosure | null;
  readonly roadmap: { readonly public: boolean; readonly target: Period | null } | null;
  /** Approved wording. */
  readonly say: string | null;
  readonly evidence: readonly string[];
  readonly owner: string | null;
  readonly verified: string | null;
  /** Commitments and proof: the value in words ("Mon-Fri 09:00-18:00 CET", "400 customers"). */
  readonly value: string | null;
  /** `value` as a quantity where it is one. */
  readonly quantity: Quantity | null;
  /** Proof: the sentence that can be backed up. */
  readonly claim: string | null;
  readonly validUntil: string | null;
  /** False for an entry that `init --from` made and nobody has confirmed. */
  readonly confirmed: boolean;
  /** Where the entry begins in the manifest file. */
  readonly position: Position;
}

/** A bound on what a capability does: `max` is the most the product can do, `min` the least it can take. */
export interface Limit {
  /** What is counted or measured: "boards", "file size". */
  readonly of: string;
  readonly aliases: readonly string[];
  readonly direction: 'max' | 'min';
  readonly bound: Bound;
}

export type Bound =
  | { readonly kind: 'same'; readonly value: BoundValue }
  /** One value for each plan, by the plan's name, in the manifest's order of plans. */
  | {
      readonly kind: 'by-plan';
      readonly values: readonly { readonly plan: string; readonly value: BoundValue }[];
    };

export type BoundValue =
  | { readonly kind: 'unlimited' }
  | { readonly kind: 'quantity'; readonly quantity: Quantity };

/**
 * An amount with its unit, in canonical units so that two amounts of one `dimension` compare by `amount`.
 * Dimensions with fixed units: duration (seconds), data (bytes), ratio (1 = 100 %), length (metres), mass (grams),
 * power (watts), energy (joules), data-rate (bits per second), temperature (kelvin), area, volume, multiple (3x = 3), money
 * (by currency), count (by noun), rate (any of these per something).
 */
export interface Quantity {
  readonly amount: number;
  readonly dimension: Dimension;
  /** Money: ISO 4217 code. Count: the counted noun as lemma ("customer", "board"), or "" where none is named. Duration: "business" for working days. Else "". */
  readonly noun: string;
  /** What it is per ("user", "month", "minute"), as lemmas, sorted; durations among them are canonical names (second … year). */
  readonly per: readonly string[];
  /** As written. */
  readonly text: string;
}

export type Dimension =
  | 'count'
  | 'duration'
  | 'data'
  | 'data-rate'
  | 'ratio'
  | 'multiple'
  | 'money'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'power'
  | 'energy'
  | 'temperature';

/** A stretch of time: a day, month, quarter, half or year, both ends inclusive, YYYY-MM-DD. */
export interface Period {
  readonly start: string;
  readonly end: string;
  readonly text: string;
}
