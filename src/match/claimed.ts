import type { Statement } from '../claims/statement.js';
import { isNegated } from '../language/negation.js';
import type { Token } from '../language/tokens.js';
import type { TextRange } from '../model/location.js';

const AUXILIARIES = new Set(
  'is are was were be been do does did can could will would should may might must has have had'.split(' '),
);
const CLAUSE_EDGES = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '(',
  ')',
  '.',
  '!',
  '?',
  'but',
  'because',
  'so',
  'while',
  'until',
]);

/**
 * Whether a statement denies the words, or denies in their clause: "no LDAP", "LDAP is not supported", "files of more
 * than 5 GB cannot be sent". Words in a header or heading (null) are not denied by the sentence.
 */
export function isNegatedRange(
  statement: Pick<Statement, 'tokens' | 'negations'>,
  range: TextRange | null,
): boolean {
  if (range === null) return false;
  const { tokens, negations } = statement;
  const token = tokens.findIndex((each) => each.end > range.start);
  if (token < 0) return false;
  if (isNegated(negations, token)) return true;
  const [first, last] = clauseAround(tokens, token);
  return negations.some(
    (scope) => scope.first >= first && scope.first < last && deniesPredicate(tokens, scope.first),
  );
}

function clauseAround(tokens: readonly Token[], token: number): [number, number] {
  let first = token;
  while (first > 0 && !CLAUSE_EDGES.has((tokens[first - 1] as Token).lower)) first--;
  let last = token;
  while (last < tokens.length && !CLAUSE_EDGES.has((tokens[last] as Token).lower)) last++;
  return [first, last];
}

function deniesPredicate(tokens: readonly Token[], negator: number): boolean {
  const word = tokens[negator]?.lower;
  return (
    (word === 'not' || word === 'never' || word === 'no') &&
    AUXILIARIES.has(tokens[negator - 1]?.lower ?? '') &&
    tokens[negator + 1]?.lower !== 'only'
  );
}
