import type { QuantityMention } from '../language/quantities/find-quantities.js';
import type { Plan } from '../model/manifest.js';
import type { Scope } from './match.js';

type Placed = { readonly start: number };

/**
 * The plan that an amount belongs to where a statement names several and gives each its own: "Team has ten seats, Scale
 * fifty", "€15 on Team, €40 on Scale". Null where it does not tell.
 * @param amounts all that the statement gives, `mention` included
 */
export function planOfAmount(
  { plans }: Pick<Scope, 'plans'>,
  mention: QuantityMention,
  amounts: readonly QuantityMention[],
): Plan | null {
  const named = plans
    .flatMap(({ plan, range }) => (range === null ? [] : [{ plan, start: range.start }]))
    .sort((a, b) => a.start - b.start);
  const { dimension, noun } = mention.quantity;
  const alike = amounts
    .filter(({ quantity }) => quantity.dimension === dimension && quantity.noun === noun)
    .sort((a, b) => a.start - b.start);
  if (named.length < 2 || named.length !== alike.length) return null;
  if (!alternate(named, alike) && !alternate(alike, named)) return null;
  return named[alike.indexOf(mention)]?.plan ?? null;
}

/** Whether each of `first` stands before its counterpart and behind the one before. */
function alternate(first: readonly Placed[], second: readonly Placed[]): boolean {
  return first.every(({ start }, at) => {
    const [counterpart, earlier] = [second[at], second[at - 1]];
    return (counterpart?.start ?? 0) > start && (earlier?.start ?? -1) < start;
  });
}
