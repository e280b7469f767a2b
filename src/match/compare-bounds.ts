import type { Statement } from '../claims/statement.js';
import { compareQuantities } from '../language/quantities/compare-quantities.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import { CELSIUS, FAHRENHEIT, POUND, unitOfWord } from '../language/quantities/units.js';
import type { Limit, Plan, Quantity } from '../model/manifest.js';
import { isNegatedRange } from './claimed.js';
import { ellipticAmounts } from './elliptic-amounts.js';
import {
  isDefined,
  isLengthBesideWait,
  isLookingBack,
  isRateOfAnother,
  tellsExtent,
  tellsWhatHappensPast,
} from './incidental-amounts.js';
import { countedNounFits, wordsOf } from './limit-words.js';
import type { BoundComparison, LinkedStatement, Match } from './match.js';
import { planOfAmount } from './plan-of-amount.js';
import { type RelatedLimit, relatedLimits, valuesFor } from './related-limits.js';

type Candidate = BoundComparison & Pick<RelatedLimit, 'isNamed'>;

const MINIMUM_LINK = 0.3;
/** Limits that are about as likely meant: the claim is fine if any of them allows it. */
const TIE = 0.12;

/**
 * Each amount of a statement against the limit that it most likely speaks of. Amounts that no limit is about, and
 * those that several likely limits judge differently, are left out.
 * @param before the statement before with its comparisons, where both stand in one paragraph
 */
export function compareBounds(
  match: LinkedStatement,
  before: Pick<Match, 'statement' | 'comparisons'> | null = null,
): BoundComparison[] {
  const elliptic = ellipticAmounts(match, before?.statement ?? null);
  const amounts = [...match.statement.quantities, ...elliptic.map((each) => each.mention)];
  const comparisons: BoundComparison[] = [];
  for (const mention of match.statement.quantities) {
    const compared = compareMention(match, mention, planOfAmount(match.scope, mention, amounts));
    if (compared !== null) comparisons.push(compared);
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
  const { statement } = match;
  if (isNegatedRange(statement, mention) || tellsWhatHappensPast(statement, mention)) return null;
  if (isRateOfAnother(statement, mention) || isDefined(statement, mention)) return null;
  if (isLookingBack(statement, mention)) return null;
  const isExtent = tellsExtent(statement, mention);
  const related = relatedLimits(match, inDegrees(match, mention)).filter(
    (each) => !isLengthBesideWait(statement, mention, each) && isOfPlan(each, plan),
  );
  // How far something goes is bounded by a most, where there is one.
  const isBounded = isExtent && related.some(({ limit }) => limit.direction === 'max');
  const candidates = related
    .filter(({ limit, isNamed }) => limit.direction === 'max' || !(isBounded || (isExtent && !isNamed)))
    .flatMap((related) => compareWith(related, mention, statement))
    .sort((a, b) => b.relatedness - a.relatedness);
  const [best] = candidates;
  if (best === undefined || isOfAnotherOrder(best) || (best.exceeds && isBoundOfAnother(match, mention)))
    return null;
  const likely = candidates.filter(
    (each) => best.relatedness - each.relatedness <= TIE && (each.isNamed || !best.isNamed),
  );
  return likely.find((each) => !each.exceeds) ?? best;
}

function isOfPlan(related: Pick<RelatedLimit, 'plan'>, plan: Plan | null): boolean {
  return plan === null || related.plan === null || related.plan === plan;
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

/** How many times over the most that is declared a time may stand: nobody says years and means hours. */
const SAME_ORDER = 100;

function isOfAnotherOrder({ mention, bound, limit, exceeds, relatedness }: BoundComparison): boolean {
  if (!exceeds || limit.direction === 'min' || relatedness >= SURELY_NAMED) return false;
  return mention.quantity.dimension === 'duration' && mention.quantity.amount > bound.amount * SAME_ORDER;
}

/** The statement surely speaks of the entry and names the limit. */
const SURELY_NAMED = 0.9;

/** "Try it for 30 days": an amount that is exactly the bound of another entry that may be meant is that bound. */
function isBoundOfAnother(match: LinkedStatement, mention: QuantityMention): boolean {
  return match.links.some(
    ({ entry, confidence }) =>
      confidence >= MINIMUM_LINK &&
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
  const order = compareQuantities(
    nounless(claimedAs(claimed, bound, statement)),
    nounless(inTime(bound, related.limit, claimed)),
  );
  if (order === null) return [];
  return [{ ...related, mention, bound, exceeds: exceeds(order, related.limit.direction, mention) }];
}

/** An amount as what its bound is: bits a second where it says bits, pounds sterling where it says pounds, per what its row says. */
function claimedAs(claimed: Quantity, bound: Quantity, statement: Statement): Quantity {
  const inUnit = asDegrees(asSterling(asRate(inUnitOfRow(claimed, bound, statement), bound), bound), bound);
  return perOfRow(inUnit, bound, statement);
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

/** "Eighty degrees" are those of the thermometer by which the bound is given. */
function asDegrees(claimed: Quantity, bound: Quantity): Quantity {
  if (claimed.dimension !== 'count' || claimed.noun !== 'degree' || bound.dimension !== 'temperature')
    return claimed;
  const { factor, offset = 0 } = /f(?:ahrenheit)?$/i.test(bound.text) ? FAHRENHEIT : CELSIUS;
  return { ...claimed, dimension: 'temperature', noun: '', amount: claimed.amount * factor + offset };
}

/** "Days to return | 60", "Storage (GB) | 50": the unit of a bare number stands in the header. */
function inUnitOfRow(claimed: Quantity, bound: Quantity, { rowTokens, columnTokens }: Statement): Quantity {
  if (claimed.dimension !== 'count' || claimed.noun !== '' || bound.dimension === 'count') return claimed;
  const unit = [rowTokens, columnTokens]
    .flatMap((tokens) => tokens.filter((_, at) => !PER.has(tokens[at - 1]?.lower ?? '')))
    .map((each) => unitOfWord(each.lower))
    .find((each) => each?.dimension === bound.dimension);
  return unit ? { ...claimed, dimension: unit.dimension, amount: claimed.amount * unit.factor } : claimed;
}

/** "API calls per minute | 1,200": what the amount is per stands in the header. */
function perOfRow(claimed: Quantity, bound: Quantity, { rowTokens, columnTokens }: Statement): Quantity {
  const [unit] = bound.per;
  if (claimed.per.length > 0 || claimed.dimension !== 'count' || bound.per.length !== 1) return claimed;
  const isOfHeader = [rowTokens, columnTokens].some((tokens) =>
    tokens.some(({ lower }, at) => lower === unit && PER.has(tokens[at - 1]?.lower ?? '')),
  );
  return isOfHeader ? { ...claimed, per: bound.per } : claimed;
}

const PER = new Set(['per', 'a', 'an', 'each', 'every', '/']);

/** "Half a million pounds" are money beside a bound in pounds sterling. */
function asSterling(claimed: Quantity, bound: Quantity): Quantity {
  const isPounds = claimed.dimension === 'mass' && /\bpounds?$/i.test(claimed.text);
  if (!isPounds || bound.dimension !== 'money' || bound.noun !== 'GBP') return claimed;
  return { ...claimed, dimension: 'money', noun: 'GBP', amount: claimed.amount / POUND };
}

/** Nouns have been compared by stem and synonym already; here only the amounts are. */
function nounless(quantity: Quantity): Quantity {
  return quantity.dimension === 'count' ? { ...quantity, noun: '' } : quantity;
}

const RATE = /\b(?:per|an?|each|every) ([a-z]+)$/i;

/** What an amount is per may stand in the limit's name: "requests per minute", "amount per run". */
function inTime(bound: Quantity, { of }: Limit, claimed: Quantity): Quantity {
  const unit = bound.per.length === 0 && claimed.per.length > 0 ? RATE.exec(of)?.[1] : undefined;
  return unit === undefined ? bound : { ...bound, per: [unit.toLowerCase()] };
}

/** "It runs at a gigabit": beside a bound per second, so many bits are so many bits per second. */
function asRate(claimed: Quantity, bound: Quantity): Quantity {
  const isBits = claimed.dimension === 'data' && bound.dimension === 'data-rate' && /bit/i.test(claimed.text);
  return isBits ? { ...claimed, dimension: 'data-rate', amount: claimed.amount * BITS_PER_BYTE } : claimed;
}

const BITS_PER_BYTE = 8;

function exceeds(order: number, direction: Limit['direction'], { modifier }: QuantityMention): boolean {
  if (direction === 'max') {
    if (modifier === 'under') return false;
    return order > 0 || (order === 0 && modifier === 'over');
  }
  // "at least 24 hours ahead" is what a minimum says; "in under 4 hours" promises less than 4.
  if (modifier === 'at-least' || modifier === 'over') return false;
  return order < 0 || (order === 0 && modifier === 'under');
}
