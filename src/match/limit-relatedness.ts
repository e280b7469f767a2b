import type { Statement } from '../claims/statement.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { Dimension, Entry, Limit } from '../model/manifest.js';
import { countedNounFits, countsSomething, wordsOf } from './limit-words.js';
import type { Manner } from './manner.js';
import type { EntryLink, LinkedStatement } from './match.js';
import { isMeantByNoun, isMeantByUnit, isOfAnything } from './meant-by-amount.js';
import { isOtherCharge } from './other-charge.js';
import { shareOf, stemsAround } from './stems-around.js';
import { isOwnEvidence } from './topic.js';
import { comparisonStem, singleStems } from './vocabulary.js';

/** Share of a limit's name from which on it is named. */
const NAMED = 0.6;
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
  ofPlan: 0.75,
  wholeCell: 0.6,
  commitment: 0.55,
  only: 0.4,
  onlyInContext: 0.3,
  onlyOfPlan: 0.5,
} as const;

/**
 * How surely an amount beside an entry's link is one of a limit, and whether the statement names the limit or counts
 * what it counts.
 */
export function relatednessOf(
  link: EntryLink,
  limit: Limit,
  match: LinkedStatement,
  mention: QuantityMention | null,
  manner: Manner,
): { readonly relatedness: number; readonly isNamed: boolean } {
  const words = wordsOf(limit);
  const { isComparison, isTakenOff, isInterval, isKept, isAge, isAhead, isSoon, isNoWait, isWholeCell } =
    manner;
  const stems = stemsAround(match.statement);
  const named = Math.max(...words.names.map((each) => shareOf(each, stems)));
  const isCounted = mention !== null && countedNounFits(mention.quantity, limit);
  const isSameNoun = isCounted && words.heads.has(comparisonStem(mention.quantity.noun));
  const isOther =
    // "A sixth less than with a chain", "34 % fewer sick days" compare: a bound has to be named to be meant.
    (named < NAMED && isComparison) ||
    (isTakenOff && limit.direction === 'min') ||
    (isSameNoun && named <= HALF_NAMED && isOfOtherKind(limit, link, match, mention)) ||
    isOtherCharge(match.statement, mention, limit, link.entry) ||
    (mention !== null && countsSomething(mention.quantity) && !isCounted && !isOfRow(limit, match.statement));
  const isOtherTime =
    mention?.quantity.dimension === 'duration' &&
    (words.isAge ? !isAge && named < HALF_NAMED : isAge && hasAgeLimit(link.entry));
  if (isOther || isOtherTime) return { relatedness: 0, isNamed: false };
  const isOnlyOne =
    link.entry.limits.filter(
      (each) => each === limit || (isSameKind(each, limit) && !isSetApart(each, manner)),
    ).length === 1;
  const { dimension } = words;
  const subject = Math.max(
    named,
    isCounted ? (isOfAnything(mention) || !isSameNoun ? SUBJECT.countedAnything : SUBJECT.counted) : 0,
    isInterval && words.isInterval ? SUBJECT.interval : 0,
    isKept && words.isRetention ? SUBJECT.kept : 0,
    isAge && words.isAge ? SUBJECT.age : 0,
    isAhead && words.isAhead ? SUBJECT.ahead : 0,
    isOnlyOne && stems.asked === dimension ? SUBJECT.asked : 0,
    isWholeCell && isOnlyOfDimension(link.entry, dimension) && link.evidence !== 'context'
      ? SUBJECT.wholeCell
      : 0,
    isOnlyOne &&
      !isNoWait &&
      link.entry.kind === 'commitment' &&
      (isOwnEvidence(link) || (isSoon && limit.direction === 'min' && link.evidence === 'heading'))
      ? SUBJECT.commitment
      : 0,
    isMeantByUnit(link, limit, match, mention) ||
      (link.confidence >= FAIRLY_LINKED && isMeantByNoun(limit, match, mention))
      ? SUBJECT.unit
      : 0,
    isOnlyOne && isOfPlanInList(limit, match, mention) ? SUBJECT.ofPlan : 0,
    isOnlyOne && !(words.isAge && isBrief(mention))
      ? link.evidence === 'context'
        ? SUBJECT.onlyInContext
        : isOfNamedPlan(limit, match)
          ? SUBJECT.onlyOfPlan
          : SUBJECT.only
      : 0,
  );
  return {
    relatedness: subject === 0 ? 0 : join(link.confidence, subject),
    isNamed: named >= HALF_NAMED || isCounted,
  };
}

/** "A term has two dozen lessons" counts no trial lessons, where the sentence is rather about the course. */
function isOfOtherKind(
  limit: Limit,
  { confidence }: EntryLink,
  { links: [best] }: LinkedStatement,
  { quantity }: QuantityMention,
): boolean {
  if (best === undefined || best.confidence - confidence < LESS_MEANT) return false;
  const { name, aliases, summary, limits } = best.entry;
  const words = [name, ...aliases, summary ?? '', ...limits.map(({ of }) => of)];
  const isOfBest = words.some((each) => singleStems(each).includes(comparisonStem(quantity.noun)));
  return isOfBest && [limit.of, ...limit.aliases].every((each) => isQualified(tokensOf(each)));
}

/** "Trial lessons", but not "lessons", "lessons per term". */
function isQualified(name: readonly Token[]): boolean {
  return name.length > 1 && name.every(({ lower }) => !/^(?:per|in|on|of|for|at|from|by|with)$/.test(lower));
}

const LESS_MEANT = 0.3;

/** So sure an entry has to be meant, that counts alone what is counted. */
const FAIRLY_LINKED = 0.3;

/** "Zones" over "Operate: 250 of them": a bare number beside a plan's name is that plan's value of what the heading names. */
function isOfPlanInList(
  { bound }: Limit,
  { statement, scope }: LinkedStatement,
  mention: QuantityMention | null,
): boolean {
  if (mention?.quantity.dimension !== 'count' || mention.quantity.noun !== '' || bound.kind !== 'by-plan')
    return false;
  const [only, ...others] = scope.plans;
  return only?.range != null && others.length === 0 && statement.block.kind === 'list-item';
}

/** "On Flex Plus, shuffle your dates": a plan is named, and the limit is one that differs by plan. */
function isOfNamedPlan({ bound }: Limit, { scope }: LinkedStatement): boolean {
  return (
    bound.kind === 'by-plan' &&
    !scope.isFromSection &&
    scope.plans.some(({ plan }) => bound.values.some((each) => each.plan === plan.name))
  );
}

/** "Team members | fifty seats": in a row with the limit's name, whatever the cell counts it in. */
function isOfRow(limit: Limit, { block, rowTokens }: Statement): boolean {
  if (block.kind !== 'cell' || wordsOf(limit).dimension !== 'count') return false;
  const said = new Set(rowTokens.map((each) => comparisonStem(each.lower)));
  return wordsOf(limit).names.some((name) => name.length > 0 && name.every((each) => said.has(each)));
}

/** How surely an amount is one of an entry that counts the same. */
export function relatednessOfCount(linkConfidence: number): number {
  return join(linkConfidence, SUBJECT.counted);
}

function join(linkConfidence: number, subject: number): number {
  return Math.min(1, 0.55 * linkConfidence + 0.55 * subject);
}

/** No age is told in days, hours or minutes. */
function isBrief(mention: QuantityMention | null): boolean {
  return mention !== null && /\b(?:day|hour|minute|second)s?\b/i.test(mention.quantity.text);
}

/** From here on a limit is rather named than not. */
const HALF_NAMED = 0.5;

function hasAgeLimit({ limits }: Entry): boolean {
  return limits.some((each) => wordsOf(each).isAge);
}

/** Intervals, ages and what is kept or booked ahead are said in a manner of their own. */
function isSetApart(limit: Limit, { isInterval, isKept, isAge, isAhead }: Manner): boolean {
  const words = wordsOf(limit);
  return (
    (words.isInterval && !isInterval) ||
    (words.isRetention && !isKept) ||
    (words.isAge && !isAge) ||
    (words.isAhead && !isAhead)
  );
}

function isSameKind(a: Limit, b: Limit): boolean {
  return a.direction === b.direction && wordsOf(a).dimension === wordsOf(b).dimension;
}

function isOnlyOfDimension({ limits }: Entry, dimension: Dimension): boolean {
  return limits.filter((each) => wordsOf(each).dimension === dimension).length === 1;
}
