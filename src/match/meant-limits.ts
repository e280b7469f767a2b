import type { Statement } from '../claims/statement.js';
import { compareQuantities } from '../language/quantities/compare-quantities.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import type { Plan } from '../model/manifest.js';
import { isNegatedRange } from './claimed.js';
import {
  isDeadline,
  isDefined,
  isInSupposedCase,
  isLengthBesideWait,
  isLookingBack,
  isOfAnybody,
  isOfAuthority,
  isRateOfAnother,
  isSetting,
  isSharedOut,
  isShareOfOthers,
  isWhatTimeIsWorth,
  tellsExtent,
  tellsWhatHappensPast,
} from './incidental-amounts.js';
import { wordsOf } from './limit-words.js';
import { type Manner, mannerOf } from './manner.js';
import type { LinkedStatement } from './match.js';
import { type RelatedLimit, relatedLimits, valuesFor } from './related-limits.js';

/** The limits that an amount may be meant against, by all that the words around it tell; none for an amount by the way. */
export function meantLimits(
  match: LinkedStatement,
  mention: QuantityMention,
  plan: Plan | null,
): readonly RelatedLimit[] {
  const { statement } = match;
  if (isNegatedRange(statement, mention) || isByTheWay(statement, mention)) return [];
  const related = relatedLimits(match, inDegrees(match, mention)).filter(
    (each) =>
      !isLengthBesideWait(statement, mention, each) &&
      !isShareOfOthers(statement, mention, each) &&
      isOfPlan(each, plan) &&
      !isOfAuthority(statement, each.entry),
  );
  if (isDeadline(statement, mention)) return related.filter(isMost);
  if (tellsExtent(statement, mention)) {
    // How far something goes is bounded by a most, where there is one.
    const isBounded = related.some(isMost);
    return related.filter((each) => isMost(each) || (!isBounded && each.isNamed));
  }
  return withoutCounterparts(related, mannerOf(statement, mention), mention);
}

/** "Within a day" and "from £500" are held against the least of an entry, where it has one, and not against its most. */
function withoutCounterparts(
  related: readonly RelatedLimit[],
  { isSoon, isSmall }: Manner,
  { modifier }: QuantityMention,
): readonly RelatedLimit[] {
  const isLeast = (each: RelatedLimit): boolean => !isMost(each);
  if (isSoon || isSmall) {
    return related.filter(
      (each) => isLeast(each) || !related.some((other) => isLeast(other) && isAlike(each, other)),
    );
  }
  if (modifier === 'from')
    return related.filter(
      (each) => isLeast(each) || !related.some((other) => isLeast(other) && isPair(each, other)),
    );
  if (modifier === 'up-to')
    return related.filter(
      (each) => isMost(each) || !related.some((other) => isMost(other) && isPair(each, other)),
    );
  return related;
}

function isAlike(a: RelatedLimit, b: RelatedLimit): boolean {
  return a.entry === b.entry && wordsOf(a.limit).dimension === wordsOf(b.limit).dimension;
}

/** "amount, min: 1000, max: 15000": two bounds of one thing. */
export function isPair(
  a: Pick<RelatedLimit, 'entry' | 'limit'>,
  b: Pick<RelatedLimit, 'entry' | 'limit'>,
): boolean {
  return a.entry === b.entry && a.limit.of === b.limit.of && a.limit !== b.limit;
}

function isMost({ limit }: RelatedLimit): boolean {
  return limit.direction === 'max';
}

function isByTheWay(statement: Statement, mention: QuantityMention): boolean {
  return (
    tellsWhatHappensPast(statement, mention) ||
    isRateOfAnother(statement, mention) ||
    isDefined(statement, mention) ||
    isLookingBack(statement, mention) ||
    isSharedOut(statement, mention) ||
    isWhatTimeIsWorth(statement, mention) ||
    isSetting(statement, mention) ||
    isInSupposedCase(statement, mention) ||
    isOfAnybody(statement)
  );
}

/** Whether a limit is one of a plan's, where an amount belongs to that plan. */
export function isOfPlan(related: Pick<RelatedLimit, 'plan'>, plan: Plan | null): boolean {
  return plan === null || related.plan === null || related.plan === plan;
}

/** "At eighty degrees": beside a bound of temperature these are no angles. */
function inDegrees({ links }: LinkedStatement, mention: QuantityMention): QuantityMention {
  if (mention.quantity.noun !== 'degree') return mention;
  const bound = links
    .flatMap(({ entry }) => entry.limits)
    .map((limit) => wordsOf(limit).dimension)
    .find((each) => each === 'temperature');
  if (bound === undefined) return mention;
  return { ...mention, quantity: { ...mention.quantity, dimension: bound, noun: '' } };
}

const MINIMUM_LINK = 0.3;
/** Two prices that are the same to the penny are hardly so by chance. */
const WEAKEST_LINK = 0.15;

/** "Try it for 30 days": an amount that is exactly the bound of another entry that may be meant is that bound. */
export function isBoundOfAnother(match: LinkedStatement, mention: QuantityMention): boolean {
  return match.links.some(
    ({ entry, confidence }) =>
      confidence >= (mention.quantity.dimension === 'money' ? WEAKEST_LINK : MINIMUM_LINK) &&
      entry.limits.some((limit) =>
        valuesFor(limit, match).some(
          ({ value }) =>
            value.kind === 'quantity' &&
            value.quantity.dimension !== 'count' &&
            compareQuantities(mention.quantity, value.quantity) === 0,
        ),
      ),
  );
}
