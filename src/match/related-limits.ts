import type { Statement } from '../claims/statement.js';
import { lastAnswer } from '../language/last-answer.js';
import { compareQuantities } from '../language/quantities/compare-quantities.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { BoundValue, Dimension, Entry, Limit, Plan } from '../model/manifest.js';
import { countedNounFits, countsSomething, wordsOf } from './limit-words.js';
import { type Manner, mannerOf } from './manner.js';
import type { EntryLink, LinkedStatement } from './match.js';
import { sizeOfList } from './size-of-list.js';
import { isOwnEvidence } from './topic.js';
import { contentStems } from './vocabulary.js';

/** A limit that a statement may be speaking of, with the value that counts there. */
export interface RelatedLimit {
  readonly entry: Entry;
  readonly limit: Limit;
  /** The plan whose value it is; null where the limit is the same on all, or no plan has another. */
  readonly plan: Plan | null;
  readonly value: BoundValue;
  /** How sure the statement speaks of this limit: 0 to 1. */
  readonly relatedness: number;
  /** Whether it names the limit, or counts what the limit counts. */
  readonly isNamed: boolean;
}

const MINIMUM_LINK = 0.3;
const MINIMUM_RELATEDNESS = 0.55;
/** What relatedness keeps where the statement speaks of plans that do not have the entry. */
const OFF_PLAN = 0.85;
/** Share of a limit's name from which on it is named. */
const NAMED = 0.6;
/** Limits of linked entries whose subject the statement, its headers or its heading names. */
export function relatedLimits(match: LinkedStatement, mention: QuantityMention | null): RelatedLimit[] {
  const manner = mannerOf(match.statement, mention);
  const related: RelatedLimit[] = [];
  for (const link of match.links) {
    const { entry } = link;
    for (const limit of entry.limits) {
      if (link.confidence < MINIMUM_LINK && !isMeantAllTheSame(link, limit, match, mention)) continue;
      const stems = stemsAround(match.statement);
      const { relatedness, isNamed } = relatednessOf(link, limit, match, mention, stems, manner);
      const kept = relatedness * (isOffPlan(entry, match) ? OFF_PLAN : 1);
      if (kept < MINIMUM_RELATEDNESS) continue;
      for (const { plan, value } of valuesFor(limit, match)) {
        // So weak a link does not make a figure one of what is unlimited: it may be a result.
        if (link.confidence < MINIMUM_LINK && value.kind === 'unlimited') continue;
        related.push({ entry, limit, plan, value, relatedness: kept, isNamed });
      }
    }
    related.push(...boundsByList(link, match, mention));
  }
  return related;
}

/** Whether the amount tells that a limit is meant of whose entry little else speaks. */
function isMeantAllTheSame(
  link: EntryLink,
  limit: Limit,
  match: LinkedStatement,
  mention: QuantityMention | null,
): boolean {
  if (link.confidence < WEAKEST_LINK) return false;
  return isMeantByUnit(link, limit, match, mention) || isMeantByNoun(limit, match, mention);
}

/** "In more than 20 languages", where the list has six. Beside a name of the list ("5,000 apps through Zapier") others may be counted. */
function boundsByList(
  { entry, confidence }: EntryLink,
  { statement, things }: LinkedStatement,
  mention: QuantityMention | null,
): RelatedLimit[] {
  if (mention === null || confidence < SPOKEN_OF || statement.block.kind === 'cell') return [];
  const limit = sizeOfList(entry, mention.quantity);
  if (limit?.bound.kind !== 'same' || things.some((each) => entry.includes?.includes(each.thing.name)))
    return [];
  const relatedness = Math.min(1, 0.55 * confidence + 0.55 * SUBJECT.counted);
  return [{ entry, limit, plan: null, value: limit.bound.value, relatedness, isNamed: true }];
}

/** From here on a statement speaks of an entry. */
const SPOKEN_OF = 0.6;

/** In the column of Scale the fee is that of Scale, though another entry has the fee of Standard. */
function isOffPlan({ plans }: Entry, { scope }: LinkedStatement): boolean {
  return (
    plans !== null && scope.plans.length > 0 && scope.plans.every(({ plan }) => !plans.includes(plan.name))
  );
}

interface StemsAround {
  readonly own: ReadonlySet<string>;
  /** Those of headers and heading too. */
  readonly near: ReadonlySet<string>;
  /** What the question above asks for: "How long do you keep our records?" asks for a duration. */
  readonly asked: Dimension | null;
}

const stemsAround = lastAnswer((statement: Statement): StemsAround => {
  const own = new Set(contentStems(statement.tokens).map((each) => each.stem));
  for (const { stem } of contentStems(statement.rowTokens)) own.add(stem);
  const near = new Set(own);
  for (const { stem } of contentStems(statement.columnTokens)) near.add(stem);
  const heading = tokensOf(statement.block.section.at(-1) ?? '');
  for (const stem of stemsOfHeading(heading)) near.add(stem);
  const isHow = heading.at(-1)?.lower === '?' && heading[0]?.lower === 'how';
  return { own, near, asked: isHow ? (ASKED.get(heading[1]?.lower ?? '') ?? null) : null };
});

/** Asked again for each statement of a section. */
const stemsOfHeading = lastAnswer((heading: readonly Token[]): readonly string[] =>
  contentStems(heading).map((each) => each.stem),
);

const ASKED: ReadonlyMap<string, Dimension> = new Map([
  ['long', 'duration'],
  ['soon', 'duration'],
  ['fast', 'duration'],
  ['quickly', 'duration'],
  ['many', 'count'],
]);

/** How much each way of naming a limit's subject counts, beside the share of its name that is said. */
const SUBJECT = {
  counted: 0.8,
  countedAnything: 0.5,
  interval: 0.8,
  kept: 0.8,
  age: 0.8,
  ahead: 0.8,
  asked: 0.75,
  unit: 0.75,
  wholeCell: 0.6,
  commitment: 0.55,
  only: 0.4,
  onlyInContext: 0.3,
} as const;

function relatednessOf(
  link: EntryLink,
  limit: Limit,
  match: LinkedStatement,
  mention: QuantityMention | null,
  stems: StemsAround,
  { isComparison, isTakenOff, isInterval, isKept, isAge, isAhead, isNoWait, isWholeCell }: Manner,
): { readonly relatedness: number; readonly isNamed: boolean } {
  const words = wordsOf(limit);
  const named = Math.max(...words.names.map((each) => shareOf(each, stems)));
  const isCounted = mention !== null && countedNounFits(mention.quantity, limit);
  const isOther =
    // "A sixth less than with a chain", "34 % fewer sick days" compare: a bound has to be named to be meant.
    (named < NAMED && isComparison) ||
    (isTakenOff && limit.direction === 'min') ||
    (mention !== null && countsSomething(mention.quantity) && !isCounted);
  if (isOther) return { relatedness: 0, isNamed: false };
  const isOnlyOne = link.entry.limits.filter((each) => isSameKind(each, limit)).length === 1;
  const { dimension } = words;
  const subject = Math.max(
    named,
    isCounted ? (isOfAnything(mention) ? SUBJECT.countedAnything : SUBJECT.counted) : 0,
    isInterval && words.isInterval ? SUBJECT.interval : 0,
    isKept && words.isRetention ? SUBJECT.kept : 0,
    isAge && words.isAge ? SUBJECT.age : 0,
    isAhead && words.isAhead ? SUBJECT.ahead : 0,
    isOnlyOne && stems.asked === dimension ? SUBJECT.asked : 0,
    isWholeCell && isOnlyOfDimension(link.entry, dimension) && link.evidence !== 'context'
      ? SUBJECT.wholeCell
      : 0,
    isOnlyOne && !isNoWait && link.entry.kind === 'commitment' && isOwnEvidence(link)
      ? SUBJECT.commitment
      : 0,
    isMeantByUnit(link, limit, match, mention) ? SUBJECT.unit : 0,
    isOnlyOne && !(words.isAge && isBrief(mention))
      ? link.evidence === 'context'
        ? SUBJECT.onlyInContext
        : SUBJECT.only
      : 0,
  );
  return {
    relatedness: subject === 0 ? 0 : Math.min(1, 0.55 * link.confidence + 0.55 * subject),
    isNamed: named >= HALF_NAMED || isCounted,
  };
}

/** No age is told in days, hours or minutes. */
function isBrief(mention: QuantityMention | null): boolean {
  return mention !== null && /\b(?:day|hour|minute|second)s?\b/i.test(mention.quantity.text);
}

/** From here on a limit is rather named than not. */
const HALF_NAMED = 0.5;
/** Units in which few things are measured: what has a bound in one of them is likely meant by an amount in it. */
const TELLING: ReadonlySet<Dimension> = new Set([
  'data-rate',
  'length',
  'area',
  'volume',
  'mass',
  'power',
  'energy',
  'temperature',
]);
/** So little has to speak for an entry whose plan and unit are named. */
const WEAKEST_LINK = 0.15;
const FAIR_LINK = 0.4;

/** "1.2 Gbps on Soar Business", "a pool of twenty-five metres": one limit alone of all that may be meant has the unit. */
function isMeantByUnit(
  link: EntryLink,
  limit: Limit,
  { links, scope }: LinkedStatement,
  mention: QuantityMention | null,
): boolean {
  const dimension = mention?.quantity.dimension;
  if (dimension === undefined || !TELLING.has(dimension) || wordsOf(limit).dimension !== dimension)
    return false;
  const rivals = links.flatMap(({ entry }) =>
    entry.limits.filter((each) => wordsOf(each).dimension === dimension),
  );
  if (rivals.length !== 1) return false;
  const { bound } = limit;
  const isOfPlan =
    bound.kind === 'by-plan' &&
    scope.plans.some(({ plan }) => bound.values.some((each) => each.plan === plan.name));
  return link.confidence >= (isOfPlan ? WEAKEST_LINK : FAIR_LINK);
}

/** People and times are counted everywhere, for whatever reason. */
function isOfAnything(mention: QuantityMention | null): boolean {
  return /^(?:person|people|time|day|way|thing)$/.test(mention?.quantity.noun ?? '');
}

/** "Up to 40 signers": of all that may be meant one limit alone counts these. */
function isMeantByNoun(limit: Limit, { links }: LinkedStatement, mention: QuantityMention | null): boolean {
  if (mention === null || isOfAnything(mention) || !countedNounFits(mention.quantity, limit)) return false;
  return links.every(({ entry }) =>
    entry.limits.every((each) => each === limit || !countedNounFits(mention.quantity, each)),
  );
}

/** Share of a name's words that are there; words that only stand in headings count half. */
function shareOf(words: readonly string[], { own, near }: StemsAround): number {
  if (words.length === 0) return 0;
  const found = words.reduce((sum, stem) => sum + (own.has(stem) ? 1 : near.has(stem) ? 0.5 : 0), 0);
  return found / words.length;
}

function isSameKind(a: Limit, b: Limit): boolean {
  return a.direction === b.direction && wordsOf(a).dimension === wordsOf(b).dimension;
}

function isOnlyOfDimension({ limits }: Entry, dimension: Dimension): boolean {
  return limits.filter((each) => wordsOf(each).dimension === dimension).length === 1;
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
