import type { NegationScope } from '../language/negation.js';
import type { Match } from './match.js';

/** "No invoice, no money": the one is the condition of the other, which the entry gives. */
export function isBargain(
  { statement: { tokens, negations }, links }: Match,
  { first, last }: NegationScope,
): boolean {
  const other = negations.find((each) => each.first === last + 1 && each.word === 'no');
  if (first !== 0 || tokens[0]?.lower !== 'no' || tokens[last]?.lower !== ',' || other === undefined)
    return false;
  if (tokens.slice(other.last).some(({ kind }) => kind === 'word')) return false;
  const given = tokens.slice(other.first + 1, other.last);
  return (
    given.some(({ lower }) => GIVEN.has(lower)) ||
    links.some(
      ({ evidence, range }) => evidence === 'name' && range !== null && range.start >= (given[0]?.start ?? 0),
    )
  );
}

/** What somebody gets who has kept a condition. */
const GIVEN = new Set(
  'money payment payout refund cover claim deal entry access service delivery collection visit treatment seat ride stay'.split(
    ' ',
  ),
);
