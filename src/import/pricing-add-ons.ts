import { nameOfKey } from './names.js';
import { limitName, type UsageLimit } from './pricing-limits.js';
import type { PricingPlan } from './pricing-plans.js';
import { isMap, pairsOf, textOf, textsOf, valueAt } from './yaml-values.js';

/** What a customer buys on top of a plan. */
export interface AddOn {
  readonly name: string;
  /** The plans that it can be bought with. */
  readonly availableFor: readonly PricingPlan[];
  readonly features: unknown;
  /** Limits that it raises: replaced by `usageLimits`, added to by `usageLimitsExtensions`. */
  readonly usageLimits: unknown;
  readonly usageLimitsExtensions: unknown;
}

export function readAddOns(addOns: unknown, plans: readonly PricingPlan[]): readonly AddOn[] {
  return pairsOf(addOns).map(([key, addOn]) => {
    const named = textsOf(valueAt(addOn, 'availableFor'));
    return {
      name: nameOfKey(key),
      availableFor: named.length === 0 ? plans : plans.filter((plan) => named.includes(plan.key)),
      features: valueAt(addOn, 'features'),
      usageLimits: valueAt(addOn, 'usageLimits'),
      usageLimitsExtensions: valueAt(addOn, 'usageLimitsExtensions'),
    };
  });
}

/** The manifest's bounds are the plans' own; that an add-on goes past one is for a person to weigh. */
export function addOnNotes(limit: UsageLimit, addOns: readonly AddOn[]): readonly string[] {
  return addOns.flatMap(({ name, usageLimits, usageLimitsExtensions }) => {
    const raised = amount(valueAt(usageLimits, limit.key));
    const added = amount(valueAt(usageLimitsExtensions, limit.key));
    const of = limitName(limit);
    return [
      ...(raised === null ? [] : [`The add-on ${name} sets ${of} to ${raised}.`]),
      ...(added === null ? [] : [`The add-on ${name} adds ${added} to ${of}.`]),
    ];
  });
}

function amount(given: unknown): string | null {
  return textOf(isMap(given) ? given.value : given);
}
