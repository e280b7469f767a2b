import type { Quantity } from './manifest.js';
import type { PlacedWords } from './placed-words.js';

/**
 * What a document says of one thing that the manifest knows, at one place: plain data, collected from each document and
 * compared over all of them. A sentence about several plans makes one assertion for each.
 */
export type Assertion = AmountAssertion | PlanAssertion;

interface AssertionBase {
  /** Id of the entry; null for the price of a plan. */
  readonly entry: string | null;
  readonly words: PlacedWords;
  /** How sure the words speak of this: 0 to 1. */
  readonly confidence: number;
  /** Whether the manifest says the same. */
  readonly isDeclared: boolean;
}

/** An amount: "99.9% uptime", "25 boards on Team", "Team costs $15 per user per month". */
export interface AmountAssertion extends AssertionBase {
  readonly kind: 'amount';
  /** The name of the limit, or `price`. */
  readonly of: string;
  /** Name of the plan that it is said of; null where none is named. */
  readonly plan: string | null;
  /** What else narrows it: platforms, regions, the way of billing; sorted. Amounts of other circumstances don't compare. */
  readonly circumstances: readonly string[];
  /** A cell's: stems of its row and column labels, without names of plans; sorted. Empty elsewhere. */
  readonly labels: readonly string[];
  readonly quantity: Quantity;
  /** Whether the amount is given as the bound itself, not as some amount within, near or above it. */
  readonly statesBound: boolean;
  /** What the manifest says: "max 99.9 %, on Enterprise". */
  readonly declared: string;
}

/** Whether an entry is on a plan: "Team includes single sign-on", a cross in the plan's column. */
export interface PlanAssertion extends AssertionBase {
  readonly kind: 'plan';
  readonly entry: string;
  readonly plan: string;
  readonly isOn: boolean;
  /** The manifest's plans for it; null: every plan. */
  readonly declared: readonly string[] | null;
}
