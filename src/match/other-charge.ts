import type { Statement } from '../claims/statement.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import { tokensOf } from '../language/tokens-of.js';
import type { Entry, Limit } from '../model/manifest.js';
import { comparisonStem, isContentWord } from './vocabulary.js';

/** Sums that have a name of their own by the words before. */
const CHARGES = /^(?:fees?|charges?|surcharges?|deposits?|penalt(?:y|ies)|fines?)$/;
/** How far behind a sum its name may end, in tokens. */
const REACH = 5;

/**
 * "A $15 lock-out fee" beside a bound of the set-up fee: both are fees, and each is told apart by the words before. False
 * where either of them says no more than "fee".
 */
export function isOtherCharge(
  { tokens }: Statement,
  mention: QuantityMention | null,
  limit: Limit,
  { name, aliases }: Entry,
): boolean {
  if (mention?.quantity.dimension !== 'money') return false;
  const from = tokens.findIndex((each) => each.start >= mention.end);
  const behind = from < 0 ? [] : tokens.slice(from, from + REACH);
  const head = behind.findIndex(({ lower }) => CHARGES.test(lower));
  if (head < 1 || behind.slice(0, head).some(({ kind }) => kind !== 'word')) return false;
  const kind = behind
    .slice(0, head)
    .flatMap(({ lower }) => (isContentWord(lower) ? [comparisonStem(lower)] : []));
  const names = [name, ...aliases, limit.of, ...limit.aliases].map((each) => tokensOf(each));
  const isNamedByKind = names.some((words) => words.length > 1 && CHARGES.test(words.at(-1)?.lower ?? ''));
  const known = new Set(names.flat().map(({ lower }) => comparisonStem(lower)));
  return isNamedByKind && kind.length > 0 && !kind.some((each) => known.has(each));
}
