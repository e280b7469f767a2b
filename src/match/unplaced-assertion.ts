import type { AmountAssertion, PlanAssertion } from '../model/assertion.js';
import type { TextRange } from '../model/location.js';

/** An assertion whose words are still a stretch of the statement's block. */
export type Unplaced<Kind extends AmountAssertion | PlanAssertion> = Omit<Kind, 'words'> & {
  readonly range: TextRange;
};
