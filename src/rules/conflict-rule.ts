import type { Assertion } from '../model/assertion.js';
import type { RuleDescription } from '../model/rule.js';

/** A rule that compares what is said at several places, in one document or in many. */
export interface ConflictRule extends RuleDescription {
  /** With `{claimed}`, `{others}` and `{declared}`. */
  readonly message: string;
  /** For a place that says something else than the manifest. */
  readonly suggestion: string;
  /** For a place that says what the manifest says. */
  readonly suggestionIfDeclared: string;
  /** Names the one thing that an assertion is about, so that only assertions of one matter are compared; null: not judged. */
  matterOf(assertion: Assertion): string | null;
  /** The same for assertions that say the same in the same words. */
  sayingOf(assertion: Assertion): string;
  /** Whether two assertions of one matter can't both be true. Symmetric. */
  contradict(a: Assertion, b: Assertion): boolean;
  /** What an assertion says, for a reader: "25 boards on Team". */
  describe(assertion: Assertion): string;
  /** What the manifest says of it. */
  declaredBy(assertion: Assertion): string;
}

/** Declares a rule of the family. */
export function defineConflictRule(definition: Omit<ConflictRule, 'family'>): ConflictRule {
  return { ...definition, family: 'conflict' };
}
