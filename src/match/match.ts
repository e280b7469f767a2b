import type { Statement } from '../claims/statement.js';
import type { Concept, NamedThing } from '../language/lexicon/lexicon.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Limit, Plan, Quantity, Status } from '../model/manifest.js';

/** How a statement was seen to speak of an entry, the surest first. */
export type LinkEvidence = 'name' | 'member' | 'concept' | 'words' | 'heading' | 'context';

/** A statement speaks of an entry. */
export interface EntryLink {
  readonly entry: Entry;
  /** On the audit's date. */
  readonly status: Status;
  readonly evidence: LinkEvidence;
  /** 0 to 1. */
  readonly confidence: number;
  /** The words that show it, in `statement.block.text`; null where they stand in a header, a heading or the sentence before. */
  readonly range: TextRange | null;
}

/** A concept of the lexicon that the statement names, whether an entry has it or not. */
export interface ConceptMention {
  readonly concept: Concept;
  readonly range: TextRange | null;
  /** Inside a denial: "no setup fee". */
  readonly isNegated: boolean;
  /** A name of the concept, as against a way to say it without naming it. */
  readonly isTerm: boolean;
  /** A name that means something else in other trades. */
  readonly isAmbiguous: boolean;
  /** Some entry has it, a wider concept or a narrower one. */
  readonly isCovered: boolean;
}

/** A thing with a proper name that the statement names. */
export interface NamedThingMention {
  readonly thing: NamedThing;
  readonly range: TextRange;
  readonly isNegated: boolean;
}

export interface ScopeMention {
  /** A plan, platform or region of the manifest by its name, or a name that the manifest does not know. */
  readonly name: string;
  readonly range: TextRange | null;
}

/** On which plans, platforms and regions a statement puts what it says. */
export interface Scope {
  readonly plans: readonly { readonly plan: Plan; readonly range: TextRange | null }[];
  /** The words that say every plan or every customer ("on all plans", "every paid plan"); null where there are none. */
  readonly everyPlan: {
    readonly range: TextRange;
    readonly isPaidOnly: boolean;
    /** The plans of one kind, where only these are meant ("all SIM plans"). */
    readonly family: readonly Plan[] | null;
  } | null;
  /** The section, not the statement, names the plan. */
  readonly isFromSection: boolean;
  readonly platforms: readonly ScopeMention[];
  readonly regions: readonly ScopeMention[];
}

/** An amount of a statement and the limit that it speaks of. */
export interface BoundComparison {
  readonly mention: QuantityMention;
  readonly entry: Entry;
  readonly limit: Limit;
  /** The plan whose value it is; null where the limit is the same on all, or for the best plan's. */
  readonly plan: Plan | null;
  readonly bound: Quantity;
  readonly exceeds: boolean;
  /** How sure the statement speaks of this limit: 0 to 1. */
  readonly relatedness: number;
}

/** A statement goes past a bound in words. */
export interface BoundClaim {
  readonly entry: Entry;
  readonly limit: Limit;
  readonly bound: Quantity;
  /** The plan whose bound it is; null where it is the same on all. */
  readonly plan: string | null;
  readonly range: TextRange;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A thing that a statement counts among what an entry covers. */
export interface MemberMention {
  readonly name: string;
  readonly range: TextRange;
  /** Null for a certificate that no entry lists, and where several entries could be meant. */
  readonly entry: Entry | null;
  readonly standing: 'excluded' | 'unlisted' | 'certificate-unlisted' | 'certificate-expired';
  readonly confidence: number;
}

/** A statement and what of the manifest it speaks of. */
export interface Match {
  readonly statement: Statement;
  /** Best first; the first is what the statement is about, when it is sure enough. */
  readonly links: readonly EntryLink[];
  /** What the sentences before were about, where the statement says the same of one thing more ("Leeds, too"). */
  readonly addsTo: EntryLink | null;
  readonly concepts: readonly ConceptMention[];
  readonly things: readonly NamedThingMention[];
  readonly scope: Scope;
  readonly comparisons: readonly BoundComparison[];
  /** Members that closed lists lack, exclude or no longer have. */
  readonly members: readonly MemberMention[];
}

/** A statement with what it speaks of, before it is compared. */
export type LinkedStatement = Omit<Match, 'comparisons' | 'members'>;
