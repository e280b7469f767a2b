import { amountWithUnit, boundIn, plainNumber } from './amounts.js';
import type { DraftLimit } from './draft.js';
import { insideSentence, nameOfKey } from './names.js';
import type { PricingPlan } from './pricing-plans.js';
import { isMap, pairsOf, textOf, textsOf, valueAt } from './yaml-values.js';

/** A usage limit of a pricing, as written. */
export interface UsageLimit {
  readonly key: string;
  readonly description: string | null;
  readonly unit: string;
  readonly defaultValue: unknown;
  /** Keys of the features that it bounds. */
  readonly features: readonly string[];
}

export function readUsageLimits(limits: unknown): readonly UsageLimit[] {
  return pairsOf(limits).map(([key, limit]) => ({
    key,
    description: textOf(valueAt(limit, 'description')),
    unit: textOf(valueAt(limit, 'unit')) ?? '',
    defaultValue: valueAt(limit, 'defaultValue'),
    // The first versions knew one feature a limit.
    features: textsOf(valueAt(limit, 'linkedFeatures') ?? valueAt(limit, 'linkedFeature')),
  }));
}

/** What is bounded: "maxAssistantsPerMeeting" bounds "assistants per meeting". */
export function limitName({ key }: UsageLimit): string {
  const name = nameOfKey(key);
  const bare = name
    .replace(/^(?:max|maximum|min|minimum)\s/i, '')
    .replace(/\s(?:limit|limits|quota|threshold|cap)$/i, '');
  return insideSentence(bare);
}

/** The limit over the plans that have what it bounds; null where it is no amount. */
export function usageBound(
  limit: UsageLimit,
  plans: readonly PricingPlan[],
  feature: string,
): { readonly limit: DraftLimit | null; readonly notes: readonly string[] } {
  const of = limitName(limit);
  const values = plans.map((plan) => [plan.name, valueFor(limit, plan)] as const);
  const bounds = values.map(([plan, value]) => [plan, boundText(value, limit.unit)] as const);
  if (bounds.length === 0) return { limit: null, notes: [] };
  const others = limit.features.slice(1).map(nameOfKey);
  const notes = [
    ...(others.length === 0 ? [] : [`The limit of ${of} also holds for: ${others.join(', ')}.`]),
    ...(limit.unit !== '' && bounds.some(([, bound]) => bound?.isWithoutUnit)
      ? [`The unit of ${of} is "${limit.unit}".`]
      : []),
    ...(bounds.some(([, bound]) => bound?.isTakenAsUnlimited)
      ? [`The file has a very large number for ${of}; it was taken as unlimited.`]
      : []),
  ];
  if (bounds.some(([, bound]) => bound === null)) {
    const isYesEverywhere = values.every(([, value]) => value === true);
    if (isYesEverywhere) return { limit: null, notes };
    const told = values.map(
      ([plan, value]) => `${plan} “${textsOf(value).join(', ') || String(value ?? 'nothing')}”`,
    );
    return { limit: null, notes: [...notes, `The file says of ${of || feature}: ${told.join('; ')}.`] };
  }
  const direction = /^min(?:imum)?(?![a-z])/.test(limit.key) ? 'min' : 'max';
  return {
    limit: {
      of: of || feature,
      direction,
      bound: new Map(bounds.map(([plan, bound]) => [plan, bound!.text])),
    },
    notes,
  };
}

function valueFor(limit: UsageLimit, plan: PricingPlan): unknown {
  const given = valueAt(plan.usageLimits, limit.key);
  return (isMap(given) ? given.value : given) ?? limit.defaultValue;
}

/** Files from before `.inf` was allowed wrote such numbers. */
const ENDLESS = 100_000_000;

interface BoundText {
  readonly text: string;
  readonly isWithoutUnit?: boolean;
  readonly isTakenAsUnlimited?: boolean;
}

function boundText(value: unknown, unit: string): BoundText | null {
  if (typeof value === 'string') {
    const bound = boundIn(value);
    return bound && { text: bound.text };
  }
  if (typeof value !== 'number' || Number.isNaN(value) || value < 0) return null;
  if (value >= ENDLESS) return { text: 'unlimited', isTakenAsUnlimited: Number.isFinite(value) };
  const withUnit = amountWithUnit(value, unit);
  return withUnit === null ? { text: plainNumber(value), isWithoutUnit: true } : { text: withUnit };
}
