import type { Statement } from '../claims/statement.js';
import { compareQuantities } from '../language/quantities/compare-quantities.js';
import { singularOf } from '../language/quantities/count-nouns.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import type { Entry, Limit, Plan, Quantity } from '../model/manifest.js';
import { ageMentions } from './age-mentions.js';
import { asAmountOfWhole, claimedAs, inTime, nounless } from './amount-as-bound.js';
import { isToldByEntry } from './amounts-told.js';
import { compareCalendarSpan } from './calendar-spans.js';
import { cellMention } from './cell-amounts.js';
import { isNegatedRange } from './claimed.js';
import { ellipticAmounts } from './elliptic-amounts.js';
import { countedNounFits, countsPeople, isNamedByNoun, wordsOf } from './limit-words.js';
import type { BoundComparison, LinkedStatement, Match } from './match.js';
import { isBoundOfAnother, isOfPlan, isPair, meantLimits } from './meant-limits.js';
import { peopleMentions } from './people-mentions.js';
import { planOfAmount } from './plan-of-amount.js';
import { type RelatedLimit, valuesFor } from './related-limits.js';
import { compareTurnaround } from './turnarounds.js';

type Candidate = BoundComparison & Pick<RelatedLimit, 'isNamed'>;

/** Limits that are about as likely meant: the claim is fine if any of them allows it. */
const TIE = 0.12;

/**
 * Each amount of a statement against the limit that it most likely speaks of. Amounts that no limit is about, and
 * those that several likely limits judge differently, are left out.
 * @param before the statement before with its comparisons, where both stand in one paragraph
 * @param asOf the day of the audit
 */
export function compareBounds(
  match: LinkedStatement,
  before: Pick<Match, 'statement' | 'comparisons'> | null,
  asOf: string,
): BoundComparison[] {
  const elliptic = ellipticAmounts(match, before?.statement ?? null);
  const amounts = [...match.statement.quantities, ...elliptic.map((each) => each.mention)];
  const comparisons: BoundComparison[] = [];
  for (const mention of match.statement.quantities) {
    const compared = compareMention(match, mention, planOfAmount(match.scope, mention, amounts));
    if (compared !== null) comparisons.push(compared);
  }
  const ofCell = cellMention(match.statement);
  const ofRow = ofCell && compareMention(match, ofCell, null);
  if (ofRow) comparisons.push(ofRow);
  const ages = ageMentions(match.statement);
  for (const mention of ages) {
    const compared = compareMention(match, mention, null);
    if (compared !== null && wordsOf(compared.limit).isAge) comparisons.push(compared);
  }
  for (const mention of peopleMentions(match.statement)) {
    if (ages.some((each) => each.start === mention.start)) continue;
    const compared = compareMention(match, mention, null);
    if (compared !== null && countsPeople(compared.limit)) comparisons.push(compared);
  }
  for (const compared of [compareTurnaround(match), compareCalendarSpan(match, asOf)]) {
    if (compared !== null && !comparisons.some((each) => each.entry === compared.entry))
      comparisons.push(compared);
  }
  for (const { mention, antecedent } of elliptic) {
    const known = [...comparisons, ...(before?.comparisons ?? [])].find(
      (each) => each.mention === antecedent,
    );
    const again = known && compareAgain(match, known, mention, planOfAmount(match.scope, mention, amounts));
    if (again) comparisons.push(again);
  }
  return comparisons;
}

function compareMention(
  match: LinkedStatement,
  mention: QuantityMention,
  plan: Plan | null,
): BoundComparison | null {
  const all = meantLimits(match, mention, plan)
    .flatMap((related) => compareWith(related, mention, match.statement))
    .filter(
      (each) =>
        !isOfAnotherOrder(each, match.statement.block.kind === 'cell') &&
        !isTotalOfSeveral(each, match.statement),
    )
    .sort((a, b) => b.relatedness - a.relatedness);
  // "900 lessons" are those of "lessons, max: 900" rather than classes, whatever else is spoken of.
  const counted = all.filter(({ limit }) => isNamedByNoun(limit, mention));
  const candidates = counted.length > 0 ? counted : all;
  const [best] = candidates;
  if (best === undefined) return null;
  if (best.exceeds && (isBoundOfAnother(match, mention) || isToldByLikelier(match, mention, best.entry)))
    return null;
  const likely = candidates.filter(
    (each) => best.relatedness - each.relatedness <= TIE && (each.isNamed || !best.isNamed),
  );
  // Inside one bound of a pair is no excuse for lying past the other.
  const isExcused = (each: Candidate): boolean =>
    !each.exceeds && !candidates.some((other) => other.exceeds && isPair(each, other));
  return likely.find(isExcused) ?? candidates.find((each) => each.exceeds && likely.includes(each)) ?? best;
}

/** "You are seen the same day": the amount of an entry about as likely meant, or more so, in that entry's own words. */
function isToldByLikelier(match: LinkedStatement, mention: QuantityMention, entry: Entry): boolean {
  const confidence = match.links.find((each) => each.entry === entry)?.confidence ?? 0;
  return isToldByEntry(match, mention, confidence - TIE);
}

/** A bare number with the unit of an amount before speaks of what that amount speaks of. */
function compareAgain(
  match: LinkedStatement,
  { entry, limit, relatedness }: BoundComparison,
  mention: QuantityMention,
  plan: Plan | null,
): BoundComparison | null {
  if (isNegatedRange(match.statement, mention)) return null;
  const compared = valuesFor(limit, match)
    .filter((each) => isOfPlan(each, plan))
    .flatMap((each) =>
      compareWith({ entry, limit, ...each, relatedness, isNamed: true }, mention, match.statement),
    );
  return compared.find((each) => !each.exceeds) ?? compared[0] ?? null;
}

/** How many times over a bound an amount may stand: nobody says years and means hours. */
const SAME_ORDER = { duration: 100, countPerThing: 100, bareCount: 500 } as const;

/** "200,000 pets are insured with us" beside "pets per policy, max: 4" counts all there are. */
function isOfAnotherOrder(
  { mention, bound, limit, exceeds, relatedness }: BoundComparison,
  isOfCell: boolean,
): boolean {
  const { dimension, amount } = mention.quantity;
  if (limit.direction === 'min') {
    return !exceeds && dimension === 'duration' && amount > bound.amount * SAME_ORDER.duration;
  }
  if (!exceeds) return false;
  // "Six thousand a year, four video calls": a number of nothing is hardly one of the calls.
  const isBare = dimension === 'count' && mention.quantity.noun === '' && bound.amount > 0;
  if (isBare && !isOfCell && amount > bound.amount * SAME_ORDER.bareCount) return true;
  if (relatedness >= SURELY_NAMED) return false;
  if (dimension === 'duration') return amount > bound.amount * SAME_ORDER.duration;
  const isPerThing = dimension === 'count' && /\bper\b/i.test(limit.of);
  return isPerThing && amount > bound.amount * SAME_ORDER.countPerThing;
}

/** "540 sensors and nine gateways are in use", where a gateway serves 80: so many in all of them. */
function isTotalOfSeveral({ mention, limit }: BoundComparison, { quantities }: Statement): boolean {
  const [, thing] = /\bper ([a-z-]+)$/i.exec(limit.of) ?? [];
  if (thing === undefined || mention.quantity.per.length > 0) return false;
  return quantities.some(
    ({ quantity }) =>
      quantity.dimension === 'count' &&
      quantity.amount > 1 &&
      quantity.noun === singularOf(thing.toLowerCase()),
  );
}

/** The statement surely speaks of the entry and names the limit. */
const SURELY_NAMED = 0.9;

function compareWith(
  { value, ...related }: RelatedLimit,
  mention: QuantityMention,
  statement: Statement,
): Candidate[] {
  if (value.kind === 'unlimited') {
    const noBound = { ...mention.quantity, text: 'unlimited' };
    const isSameNoun = countedNounFits(mention.quantity, related.limit);
    return isSameNoun ? [{ ...related, mention, bound: noBound, exceeds: false }] : [];
  }
  const bound = value.quantity;
  const claimed =
    related.limit.direction === 'max' ? mention.quantity : (mention.range?.low ?? mention.quantity);
  const boundInTime = inTime(bound, related.limit, claimed);
  const compared = asAmountOfWhole(claimedAs(claimed, bound, statement), boundInTime, related.limit);
  const order = compareQuantities(nounless(compared), nounless(boundInTime));
  if (order === null) return [];
  return [
    { ...related, mention, bound, exceeds: exceeds(order, related.limit.direction, mention, boundInTime) },
  ];
}

function exceeds(
  order: number,
  direction: Limit['direction'],
  { modifier, quantity }: QuantityMention,
  bound: Quantity,
): boolean {
  if (direction === 'max') {
    if (modifier === 'under') return false;
    if (modifier === 'about' && isRoundedUp(quantity, bound)) return false;
    if (isWeeklyOfMonth(quantity, bound)) return false;
    return order > 0 || (order === 0 && modifier === 'over');
  }
  // "at least 24 hours ahead" is what a minimum says; "in under 4 hours" promises less than 4.
  if (modifier === 'at-least' || modifier === 'over') return false;
  return order < 0 || (order === 0 && modifier === 'under');
}

/** "Two lessons a week" are eight a month. */
function isWeeklyOfMonth({ per, amount }: Quantity, bound: Quantity): boolean {
  return per.includes('week') && bound.per.includes('month') && amount * WEEKS_A_MONTH <= bound.amount;
}

const WEEKS_A_MONTH = 4;

/** "Almost 2,000 parcel shops" are 1,900. */
function isRoundedUp({ dimension, amount, noun }: Quantity, bound: Quantity): boolean {
  const isSameUnit = dimension === bound.dimension && (dimension === 'count' || noun === bound.noun);
  return isSameUnit && dimension !== 'ratio' && amount <= bound.amount * ROUNDED_UP;
}

const ROUNDED_UP = 1.1;
