import type { Statement } from '../claims/statement.js';
import { isNegated } from '../language/negation.js';
import type { TextRange } from '../model/location.js';

/** Whether words of a statement stand inside a denial; words in a header or heading do not. */
export function isNegatedRange(statement: Statement, range: TextRange | null): boolean {
  if (range === null) return false;
  const token = statement.tokens.findIndex((each) => each.end > range.start);
  return token >= 0 && isNegated(statement.negations, token);
}
