import type { Statement } from '../claims/statement.js';
import { compareQuantities } from '../language/quantities/compare-quantities.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import { POUND } from '../language/quantities/units.js';
import { tokensOf } from '../language/tokens-of.js';
import type { Limit, Quantity } from '../model/manifest.js';
import { isNegatedRange } from './claimed.js';
import { countedNounFits } from './limit-words.js';
import type { LinkedStatement } from './link-statements.js';
import type { BoundComparison } from './match.js';
import { type RelatedLimit, relatedLimits, valuesFor } from './related-limits.js';

type Candidate = BoundComparison & Pick<RelatedLimit, 'isNamed'>;

const MINIMUM_LINK = 0.3;
/** Limits that are about as likely meant: the claim is fine if any of them allows it. */
const TIE = 0.12;

/**
 * Each amount of a statement against the limit that it most likely speaks of. Amounts that no limit is about, and
 * those that several likely limits judge differently, are left out.
 */
export function compareBounds(match: LinkedStatement): BoundComparison[] {
  const { statement } = match;
  const comparisons: BoundComparison[] = [];
  for (const mention of statement.quantities) {
    if (isNegatedRange(statement, mention) || tellsWhatHappensPast(statement, mention)) continue;
    if (isRateOfAnother(statement, mention) || isDefined(statement, mention)) continue;
    const isExtent = tellsExtent(statement, mention);
    const related = relatedLimits(match, mention).filter(
      ({ limit }) => !isLengthBesideWait(statement, mention, limit),
    );
    // How far something goes is bounded by a most, where there is one.
    const isBounded = isExtent && related.some(({ limit }) => limit.direction === 'max');
    const candidates = related
      .filter(({ limit, isNamed }) => limit.direction === 'max' || !(isBounded || (isExtent && !isNamed)))
      .flatMap((related) => compareWith(related, mention, statement))
      .sort((a, b) => b.relatedness - a.relatedness);
    const [best] = candidates;
    if (best === undefined || isOfAnotherOrder(best) || (best.exceeds && isBoundOfAnother(match, mention)))
      continue;
    const likely = candidates.filter(
      (each) => best.relatedness - each.relatedness <= TIE && (each.isNamed || !best.isNamed),
    );
    comparisons.push(likely.find((each) => !each.exceeds) ?? best);
  }
  return comparisons;
}

/** "For as long as six weeks", "over 24 months" tell how far something goes, which is no matter of how long it takes at least. */
function tellsExtent({ tokens, block }: Statement, mention: QuantityMention): boolean {
  const before = tokens.findLast((each) => each.end <= mention.start)?.lower ?? '';
  const next = tokens.find((each) => each.start >= mention.end)?.lower ?? '';
  const words = block.text.slice(mention.start, mention.end).toLowerCase();
  // "Up to one hour before your appointment" is notice.
  if (/^(?:before|beforehand|ahead|in|prior|earlier)$/.test(next)) return false;
  return (
    /^(?:for|over|lasts?|during)$/.test(before) || /^(?:as (?:long|many|much) as|up to|for)\b/.test(words)
  );
}

/** "Requests over 120 a minute are answered with status 429": what lies past the bound is the subject, not the promise. */
function tellsWhatHappensPast(statement: Statement, mention: QuantityMention): boolean {
  if (mention.modifier !== 'over' && mention.modifier !== 'at-least') return false;
  const before = statement.tokens.filter((each) => each.end <= mention.start);
  const next = statement.tokens.find((each) => each.start >= mention.end)?.lower ?? '';
  return (
    before.length > 0 &&
    before.length <= 3 &&
    /^(?:is|are|has|have|must|may|need|needs|cost|costs|go|goes|come|comes|take|takes|get|gets)$/.test(next)
  );
}

/** "One lesson of two hours a week": the week counts the lessons and is no time of its own. */
function isRateOfAnother({ block, tokens, quantities }: Statement, mention: QuantityMention): boolean {
  const text = block.text.slice(mention.start, mention.end);
  if (mention.quantity.dimension !== 'duration' || !/^(?:an?|per|each|every) /i.test(text)) return false;
  // "A day pass": the unit says what kind of pass.
  const next = tokens.find((each) => each.start >= mention.end);
  if (next?.before === 'space' && KINDS_BY_TIME.test(next.lower)) return true;
  const before = tokens.findLast((each) => each.end <= mention.start);
  const isOwnTime = before === undefined || AHEAD_OF_TIME.test(before.lower);
  return !isOwnTime && quantities.some((each) => each !== mention && each.end <= mention.start);
}

/** "A full day is ten hours": the first amount is told, and the second is what it comes to. */
function isDefined({ tokens, quantities }: Statement, { quantity, end }: QuantityMention): boolean {
  const next = tokens.find((each) => each.start >= end);
  return (
    /^(?:is|are|means|equals)$/.test(next?.lower ?? '') &&
    quantities.some((each) => each.start >= end && each.quantity.dimension === quantity.dimension)
  );
}

const WAITS = /^(?:wait|waiting|reply|response|answer|notice|delay|lead)$/;

/** "The first appointment takes 45 minutes": how long a thing is, held against no wait for it. */
function isLengthBesideWait(
  { tokens }: Statement,
  mention: QuantityMention,
  { of, aliases }: Limit,
): boolean {
  if (mention.quantity.dimension !== 'duration') return false;
  const [before, next] = [
    tokens.findLast((each) => each.end <= mention.start),
    tokens.find((each) => each.start >= mention.end),
  ];
  const isLength = /^(?:takes?|lasts?|lasting|is)$/.test(before?.lower ?? '') || next?.lower === 'long';
  const isWait = [of, ...aliases].every((name) => tokensOf(name).some((each) => WAITS.test(each.lower)));
  return isLength && isWait && !tokens.some((each) => WAITS.test(each.lower));
}

const KINDS_BY_TIME =
  /^(?:pass|passes|trip|trips|ticket|tickets|rate|rates|guide|course|plan|job|school|nursery|centre|center|spa|planner|view|old|olds)$/;
const AHEAD_OF_TIME =
  /^(?:in|within|for|after|under|over|than|least|most|takes?|lasts?|is|about|around|up|to|by|half|and|or|,|only|just|every|at)$/;

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
  return perOfRow(asSterling(asRate(claimed, bound), bound), bound, statement);
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

const RATE = /\b(?:per|an?|each|every) (second|minute|hour|day|week|month|year)$/i;

/** A number alone counts what the limit is of: beside an amount in a time, 60 of "requests per minute" are 60 per minute. */
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
