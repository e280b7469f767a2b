import { parseQuantity } from '../language/quantities/parse-quantity.js';
import { plainNumber } from './amounts.js';
import type { DraftPlan } from './draft.js';
import { distinctPlanNames, planNameOfKey } from './names.js';
import { isMap, pairsOf, textOf, type UncheckedMap, valueAt } from './yaml-values.js';

/** A plan of a pricing with what it says of features and usage limits, as written. */
export interface PricingPlan {
  readonly key: string;
  readonly name: string;
  readonly features: unknown;
  readonly usageLimits: unknown;
  readonly file: unknown;
}

export function readPricingPlans(file: UncheckedMap): readonly PricingPlan[] {
  const plans = pairsOf(file.plans);
  const names = distinctPlanNames(plans.map(([key]) => planNameOfKey(key)));
  return plans.map(([key, plan], index) => ({
    key,
    name: names[index]!,
    features: valueAt(plan, 'features'),
    usageLimits: valueAt(plan, 'usageLimits'),
    file: plan,
  }));
}

/** The plans with their lowest price, as a manifest wants it. */
export function planDrafts(plans: readonly PricingPlan[], file: UncheckedMap): readonly DraftPlan[] {
  const currency = textOf(file.currency) ?? '';
  const rates = pairsOf(file.billing).flatMap(([, rate]) =>
    typeof rate === 'number' && rate > 0 ? [rate] : [],
  );
  const lowestRate = Math.min(1, ...rates);
  return plans.map(({ name, file: plan }) => {
    const amounts = ['price', 'monthlyPrice', 'annualPrice'].flatMap(
      (key) => numberOf(valueAt(plan, key)) ?? [],
    );
    const unit = textOf(valueAt(plan, 'unit')) ?? '';
    const lowest = amounts.length === 0 ? null : Math.round(Math.min(...amounts) * lowestRate * 100) / 100;
    const price = lowest === null ? null : priceText(lowest, currency, unit);
    const words = textOf(valueAt(plan, 'price'));
    const isPrivate = isMap(plan) && plan.private === true;
    return {
      name,
      price,
      notes: [
        ...(lowest === null && words !== null ? [`The price is given as "${words}".`] : []),
        ...(lowest !== null && price === null
          ? [`The price is ${plainNumber(lowest)} ${currency} ${unit}.`]
          : []),
        ...(lowest !== null && lowest < Math.max(...amounts)
          ? [`Paid by the month it is ${plainNumber(Math.max(...amounts))}.`]
          : []),
        ...(isPrivate ? ['The file says that this plan is not public.'] : []),
      ],
    };
  });
}

/** "15.99 USD per user per month"; null where that is no price. */
function priceText(amount: number, currency: string, unit: string): string | null {
  const per = unit
    .split('/')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => ` per ${each}`)
    .join('');
  const money = [`${plainNumber(amount)} ${currency}`, `${currency}${plainNumber(amount)}`];
  const texts = [...money.map((each) => each + per), ...money];
  return texts.find((text) => parseQuantity(text)?.dimension === 'money') ?? null;
}

function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : null;
}
