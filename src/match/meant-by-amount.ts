import type { QuantityMention } from '../language/quantities/find-quantities.js';
import type { Dimension, Limit } from '../model/manifest.js';
import { countedNounFits, wordsOf } from './limit-words.js';
import type { EntryLink, LinkedStatement } from './match.js';

/** Whether the amount tells that a limit is meant of whose entry little else speaks. */
export function isMeantByAmount(
  link: EntryLink,
  limit: Limit,
  match: LinkedStatement,
  mention: QuantityMention | null,
): boolean {
  if (link.confidence < WEAKEST_LINK) return false;
  return isMeantByUnit(link, limit, match, mention) || isMeantByNoun(limit, match, mention);
}

/** Units in which few things are measured: what has a bound in one of them is likely meant by an amount in it. */
const TELLING: ReadonlySet<Dimension> = new Set([
  'data',
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
export function isMeantByUnit(
  link: EntryLink,
  limit: Limit,
  { links, scope }: LinkedStatement,
  mention: QuantityMention | null,
): boolean {
  const dimension = mention?.quantity.dimension;
  if (dimension === undefined || wordsOf(limit).dimension !== dimension) return false;
  const isMoment = dimension === 'duration' && (mention?.quantity.amount ?? 1) < 1;
  if (!(TELLING.has(dimension) || isMoment)) return false;
  const isRival = (each: Limit): boolean =>
    wordsOf(each).dimension === dimension && (!isMoment || isOfMoments(each));
  if (!isRival(limit)) return false;
  const rivals = links.flatMap(({ entry }) => entry.limits.filter(isRival));
  if (rivals.length !== 1) return false;
  const { bound } = limit;
  const isOfPlan =
    bound.kind === 'by-plan' &&
    scope.plans.some(({ plan }) => bound.values.some((each) => each.plan === plan.name));
  return link.confidence >= (isOfPlan ? WEAKEST_LINK : FAIR_LINK);
}

/** "Latency, min: 35 ms": bounds of less than a second are of the same few things as amounts of so little. */
function isOfMoments({ bound }: Limit): boolean {
  const values = bound.kind === 'same' ? [bound.value] : bound.values.map((each) => each.value);
  return values.some((each) => each.kind === 'quantity' && each.quantity.amount < 1);
}

/** People and times are counted everywhere, for whatever reason. */
export function isOfAnything(mention: QuantityMention | null): boolean {
  return /^(?:person|people|time|day|way|thing)$/.test(mention?.quantity.noun ?? '');
}

/** "Up to 40 signers": of all that may be meant one limit alone counts these. */
export function isMeantByNoun(
  limit: Limit,
  { links }: LinkedStatement,
  mention: QuantityMention | null,
): boolean {
  if (mention === null || isOfAnything(mention) || !countedNounFits(mention.quantity, limit)) return false;
  return links.every(({ entry }) =>
    entry.limits.every((each) => each === limit || !countedNounFits(mention.quantity, each)),
  );
}
