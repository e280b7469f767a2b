import type { Statement } from '../claims/statement.js';
import { lastAnswer } from '../language/last-answer.js';
import { comparativeWords } from '../language/lexicon/beyond/proof.js';
import { compareQuantities } from '../language/quantities/compare-quantities.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { BoundValue, Entry, Limit, Plan, Quantity } from '../model/manifest.js';
import { isNegatedRange } from './claimed.js';
import type { LinkedStatement } from './link-statements.js';
import type { BoundComparison, EntryLink } from './match.js';
import { comparisonStem, contentStems } from './vocabulary.js';

/** A limit that a statement may be speaking of, with the value that counts there. */
export interface RelatedLimit {
  readonly entry: Entry;
  readonly limit: Limit;
  /** The plan whose value it is; null where the limit is the same on all, or no plan has another. */
  readonly plan: Plan | null;
  readonly value: BoundValue;
  /** How sure the statement speaks of this limit: 0 to 1. */
  readonly relatedness: number;
}

const MINIMUM_LINK = 0.3;
const MINIMUM_RELATEDNESS = 0.55;
/** What relatedness keeps where the statement speaks of plans that do not have the entry. */
const OFF_PLAN = 0.85;
/** Share of a limit's name from which on it is named. */
const NAMED = 0.6;
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
    if (isRateOfAnother(statement, mention)) continue;
    const candidates = relatedLimits(match, mention)
      .flatMap((related) => compareWith(related, mention))
      .sort((a, b) => b.relatedness - a.relatedness);
    const [best] = candidates;
    if (best === undefined || isOfAnotherOrder(best) || (best.exceeds && isBoundOfAnother(match, mention)))
      continue;
    const likely = candidates.filter((each) => best.relatedness - each.relatedness <= TIE);
    comparisons.push(likely.find((each) => !each.exceeds) ?? best);
  }
  return comparisons;
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

/** Limits of linked entries whose subject the statement, its headers or its heading names. */
export function relatedLimits(match: LinkedStatement, mention: QuantityMention | null): RelatedLimit[] {
  const stems = stemsAround(match.statement);
  const isComparison = mention !== null && isComparative(match.statement, mention);
  const related: RelatedLimit[] = [];
  for (const link of match.links) {
    if (link.confidence < MINIMUM_LINK) continue;
    const { entry } = link;
    for (const limit of entry.limits) {
      const relatedness =
        relatednessOf(link, limit, entry, stems, mention, isComparison) *
        (isOffPlan(entry, match) ? OFF_PLAN : 1);
      if (relatedness < MINIMUM_RELATEDNESS) continue;
      for (const { plan, value } of valuesFor(limit, match))
        related.push({ entry, limit, plan, value, relatedness });
    }
  }
  return related;
}

/** In the column of Scale the fee is that of Scale, though another entry has the fee of Standard. */
function isOffPlan({ plans }: Entry, { scope }: LinkedStatement): boolean {
  return (
    plans !== null && scope.plans.length > 0 && scope.plans.every(({ plan }) => !plans.includes(plan.name))
  );
}

/** A percentage, a fraction or a multiple with a comparative behind it: "20 % faster", "a third less". */
function isComparative({ tokens }: Statement, { quantity, end }: QuantityMention): boolean {
  if (quantity.dimension !== 'ratio' && quantity.dimension !== 'multiple') return false;
  const next = tokens.find((each) => each.start >= end);
  return next !== undefined && comparativeWords.has(next.lower);
}

interface StemsAround {
  readonly own: ReadonlySet<string>;
  /** Those of headers and heading too. */
  readonly near: ReadonlySet<string>;
}

const stemsAround = lastAnswer((statement: Statement): StemsAround => {
  const own = new Set(contentStems(statement.tokens).map((each) => each.stem));
  for (const { stem } of contentStems(statement.rowTokens)) own.add(stem);
  const near = new Set(own);
  for (const { stem } of contentStems(statement.columnTokens)) near.add(stem);
  const heading = statement.block.section.at(-1);
  if (heading !== undefined) for (const { stem } of contentStems(tokensOf(heading))) near.add(stem);
  return { own, near };
});

function relatednessOf(
  link: EntryLink,
  limit: Limit,
  entry: Entry,
  stems: StemsAround,
  mention: QuantityMention | null,
  isComparison: boolean,
): number {
  const nounFits = mention !== null && countedNounFits(mention.quantity, limit);
  if (mention !== null && countsSomething(mention.quantity) && !nounFits) return 0;
  const named = Math.max(...wordsOf(limit).names.map((words) => shareOf(words, stems)));
  // "A sixth less than with a chain", "34 % fewer sick days" compare: a bound has to be named to be meant.
  if (named < NAMED && mention !== null && isComparison) return 0;
  const isOnlyOne = entry.limits.filter((each) => isSameKind(each, limit)).length === 1;
  const subject = Math.max(
    named,
    nounFits ? 0.8 : 0,
    isOnlyOne ? (link.evidence === 'context' ? 0.3 : 0.4) : 0,
  );
  if (subject === 0) return 0;
  return Math.min(1, 0.55 * link.confidence + 0.55 * subject);
}

/** Share of a name's words that are there; words that only stand in headings count half. */
function shareOf(words: readonly string[], { own, near }: StemsAround): number {
  if (words.length === 0) return 0;
  const found = words.reduce((sum, stem) => sum + (own.has(stem) ? 1 : near.has(stem) ? 0.5 : 0), 0);
  return found / words.length;
}

/** Count what the row or the sentence names: "Hold bags: 3 pieces". */
const COUNTERS = new Set(['piece', 'item', 'unit', 'one']);

function countsSomething({ dimension, noun }: Quantity): boolean {
  return dimension === 'count' && noun !== '' && !COUNTERS.has(noun);
}

function countedNounFits(quantity: Quantity, limit: Limit): boolean {
  if (!countsSomething(quantity)) return false;
  return wordsOf(limit).heads.has(comparisonStem(quantity.noun));
}

/** The words of a limit's names, as stems for comparison. */
interface LimitWords {
  readonly names: readonly (readonly string[])[];
  /** Those of what is counted. */
  readonly heads: ReadonlySet<string>;
}

const wordsByLimit = new WeakMap<Limit, LimitWords>();

function wordsOf(limit: Limit): LimitWords {
  const known = wordsByLimit.get(limit);
  if (known !== undefined) return known;
  const names = [limit.of, ...limit.aliases].map((name) =>
    tokensOf(name).filter((each) => each.kind === 'word'),
  );
  const stem = ({ lower }: Token): string => comparisonStem(lower);
  const words = {
    names: names.map((name) => [...new Set(name.filter((each) => each.lower.length > 2).map(stem))]),
    heads: new Set(names.flatMap((name) => headOf(name).map(stem))),
  };
  wordsByLimit.set(limit, words);
  return words;
}

/** "Projects per programme" counts projects: the head stands before a preposition. */
function headOf(words: readonly Token[]): readonly Token[] {
  const cut = words.findIndex((each) => /^(?:per|in|on|of|for|at|from|by|with)$/.test(each.lower));
  return words.slice(0, cut < 0 ? words.length : Math.max(cut, 1));
}

function isSameKind(a: Limit, b: Limit): boolean {
  return a.direction === b.direction && firstDimension(a) === firstDimension(b);
}

function firstDimension(limit: Limit): string {
  const values =
    limit.bound.kind === 'same' ? [limit.bound.value] : limit.bound.values.map((each) => each.value);
  const quantity = values.find((each) => each.kind === 'quantity');
  return quantity?.kind === 'quantity' ? quantity.quantity.dimension : 'count';
}

/** The values that count: of the plans that the statement names, else of the best plan. */
export function valuesFor(limit: Limit, match: LinkedStatement): { plan: Plan | null; value: BoundValue }[] {
  const { bound } = limit;
  if (bound.kind === 'same') return [{ plan: null, value: bound.value }];
  const named = match.scope.plans.flatMap(({ plan }) =>
    bound.values.filter((each) => each.plan === plan.name).map((each) => ({ plan, value: each.value })),
  );
  if (named.length > 0) return named;
  const best = bound.values.reduce((a, b) => (isBetter(b.value, a.value, limit.direction) ? b : a));
  return [{ plan: null, value: best.value }];
}

function isBetter(a: BoundValue, b: BoundValue, direction: Limit['direction']): boolean {
  if (a.kind === 'unlimited') return true;
  if (b.kind === 'unlimited') return false;
  const order = compareQuantities(a.quantity, b.quantity) ?? 0;
  return direction === 'max' ? order > 0 : order < 0;
}

function compareWith({ value, ...related }: RelatedLimit, mention: QuantityMention): BoundComparison[] {
  if (value.kind === 'unlimited') {
    const noBound = { ...mention.quantity, text: 'unlimited' };
    const isSameNoun = countedNounFits(mention.quantity, related.limit);
    return isSameNoun ? [{ ...related, mention, bound: noBound, exceeds: false }] : [];
  }
  const bound = value.quantity;
  const claimed =
    related.limit.direction === 'max' ? mention.quantity : (mention.range?.low ?? mention.quantity);
  const order = compareQuantities(
    asRate(nounless(claimed), bound),
    nounless(inTime(bound, related.limit, claimed)),
  );
  if (order === null) return [];
  return [{ ...related, mention, bound, exceeds: exceeds(order, related.limit.direction, mention) }];
}

/** Nouns have been compared by stem and synonym already; here only the amounts are. */
function nounless(quantity: Quantity): Quantity {
  return quantity.dimension === 'count' ? { ...quantity, noun: '' } : quantity;
}

const RATE = /\bper (second|minute|hour|day|week|month|year)$/i;

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
