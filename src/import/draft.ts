import type { Problem } from '../model/problem.js';

/** A first manifest as some other file tells it: nothing in it is confirmed by anybody. */
export interface DraftManifest {
  /** What was read, for a person: "a Pricing2Yaml file". */
  readonly source: string;
  /** Null where the source does not name the product. */
  readonly product: string | null;
  /** The day for which the source says that it is true, YYYY-MM-DD; null where it says none. */
  readonly asOf: string | null;
  /** In the source's order. */
  readonly plans: readonly DraftPlan[];
  readonly entries: readonly DraftEntry[];
  /** What a person has to know or look at that belongs to no entry in particular: one sentence each. */
  readonly notes: readonly string[];
}

export interface DraftPlan {
  readonly name: string;
  /** As a manifest has prices ("12 USD per user per month"); null where none is given as an amount. */
  readonly price: string | null;
  readonly notes: readonly string[];
}

export type DraftStatus =
  | 'available'
  | 'limited'
  | 'preview'
  | 'private-preview'
  | 'planned'
  | 'deprecated'
  | 'retired'
  | 'unsupported';

/** One entry to be. Lists that are empty and values that are null are left out of the manifest. */
export interface DraftEntry {
  readonly list: 'capabilities' | 'commitments' | 'certifications';
  /** As the source has it; made from the name where it has none. */
  readonly id: string | null;
  readonly name: string;
  /** The heading or area it stands under in the source; null where there is none. */
  readonly group: string | null;
  readonly aliases: readonly string[];
  readonly summary: string | null;
  readonly status: DraftStatus;
  /** YYYY-MM-DD. */
  readonly since: string | null;
  readonly until: string | null;
  /** 2027, 2027-Q2 … of what is planned. */
  readonly target: string | null;
  /** Names of plans, or "Team+"; null: every plan. */
  readonly plans: readonly string[] | null;
  readonly platforms: readonly string[];
  readonly requires: readonly string[];
  readonly includes: readonly string[];
  readonly limits: readonly DraftLimit[];
  readonly evidence: readonly string[];
  readonly owner: string | null;
  /** What a person has to look at, one sentence each. */
  readonly notes: readonly string[];
}

export interface DraftLimit {
  readonly of: string;
  readonly direction: 'max' | 'min';
  /** One amount, or one for each plan by its name, in the plans' order. */
  readonly bound: string | ReadonlyMap<string, string>;
}

/** What came of reading a source: a draft, or why there is none. */
export type Drafted = { readonly draft: DraftManifest } | { readonly problems: readonly Problem[] };

/** An entry with nothing but a name. */
export function plainEntry(name: string): DraftEntry {
  return {
    list: 'capabilities',
    id: null,
    name,
    group: null,
    aliases: [],
    summary: null,
    status: 'available',
    since: null,
    until: null,
    target: null,
    plans: null,
    platforms: [],
    requires: [],
    includes: [],
    limits: [],
    evidence: [],
    owner: null,
    notes: [],
  };
}
