import { compareQuantities } from '../language/quantities/compare-quantities.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import type { BoundValue, Entry, Limit, Plan } from '../model/manifest.js';
import { relatednessOf, relatednessOfCount } from './limit-relatedness.js';
import { mannerOf } from './manner.js';
import type { EntryLink, LinkedStatement } from './match.js';
import { isMeantByAmount } from './meant-by-amount.js';
import { sizeOfList } from './size-of-list.js';

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

/** Limits of linked entries whose subject the statement, its headers or its heading names. */
export function relatedLimits(match: LinkedStatement, mention: QuantityMention | null): RelatedLimit[] {
  const manner = mannerOf(match.statement, mention);
  const related: RelatedLimit[] = [];
  for (const link of match.links) {
    const { entry } = link;
    for (const limit of entry.limits) {
      if (link.confidence < MINIMUM_LINK && !isMeantByAmount(link, limit, match, mention)) continue;
      const { relatedness, isNamed } = relatednessOf(link, limit, match, mention, manner);
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
  const relatedness = relatednessOfCount(confidence);
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
