import type { Statement } from '../claims/statement.js';
import { planNouns } from '../language/lexicon/beyond/plans.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import type { Bound, Manifest, Plan, Quantity } from '../model/manifest.js';
import type { EntryLink, Match } from './match.js';
import { asMoneyOf } from './money-of-bound.js';
import { planOfAmount } from './plan-of-amount.js';

export interface PriceComparison {
  readonly mention: QuantityMention;
  readonly plan: Plan;
  readonly price: Quantity;
  readonly undercuts: boolean;
}

/** From here on a statement is about an entry. */
const NAMED = 0.6;

/** Words without which an amount of money beside a plan's name may be anything: a limit, a saving, a fee. */
const PRICE_WORDS =
  /^(?:price|prices|pricing|cost|costs|pay|per|from|starts?|starting|month|monthly|year|yearly|annually|user|users|seat|head|person|fee|upgrade|for|only|just|billed|\/|mo)$/;

/**
 * Amounts of money that are a plan's price: the plan named in sentence, column or section; or, for "from 15 USD", the
 * cheapest plan that costs anything. A plan's price is a minimum: what is lower is an overclaim.
 */
export function comparePrices(match: Match, manifest: Manifest): PriceComparison[] {
  const { statement, scope } = match;
  const comparisons: PriceComparison[] = [];
  for (const mention of statement.quantities) {
    const own = planOfAmount(scope, mention, statement.quantities);
    const plans = own === null ? scope.plans.map((each) => each.plan) : [own];
    const quantity = asMoneyOfPrices(mention.quantity, plans);
    if (quantity.dimension !== 'money' || isOfLimitInRow(match, mention)) continue;
    const named = plans.filter((plan) => isComparable(plan, quantity));
    const isPrice = looksLikePrice(match, mention);
    if (!isPrice || (isOfAnotherEntry(match, mention) && !followsPlan(match, mention))) continue;
    const isBounded = match.comparisons.some((each) => each.mention === mention);
    const plan =
      named[0] ?? (isFrom(match, mention) && !isBounded ? cheapest(manifest, quantity) : undefined);
    if (plan?.price == null) continue;
    const undercuts =
      named.length > 1 ? named.every((each) => isLower(quantity, each.price)) : isLower(quantity, plan.price);
    comparisons.push({ mention, plan, price: plan.price, undercuts });
  }
  return comparisons;
}

/** "Monthly price | Plus | 15 pounds": where its plans are priced in sterling, they are not weighed. */
function asMoneyOfPrices(quantity: Quantity, plans: readonly Plan[]): Quantity {
  const price = plans.find((each) => each.price?.dimension === 'money')?.price;
  return price ? asMoneyOf(quantity, price) : quantity;
}

/** "Dental bills per year | Gold | £1,500": a sum in the row of a limit is that limit's, and no price. */
function isOfLimitInRow({ statement, comparisons }: Match, mention: QuantityMention): boolean {
  return (
    statement.block.kind === 'cell' &&
    comparisons.some((each) => each.mention === mention && each.relatedness >= SURELY_OF_LIMIT)
  );
}

/** The row names both the entry and its limit. */
const SURELY_OF_LIMIT = 0.95;

/** "Wi-Fi pods cost 6 GBP a month": where the words are an entry's, so is the price. */
function isOfAnotherEntry({ links, statement }: Match, mention: QuantityMention): boolean {
  const [best] = links;
  if (isPriceOfPlans(statement, mention, best)) return false;
  if (
    best === undefined ||
    best.confidence < NAMED ||
    (best.evidence !== 'name' && best.evidence !== 'concept')
  )
    return false;
  return (
    statement.block.kind === 'cell' ||
    best.range === null ||
    best.range.end <= mention.start ||
    best.range.start >= mention.end
  );
}

const PLANS = new Set(planNouns.map((each) => `${each}s`));

/** "Care plans from 7.50 GBP a month", "Memberships start at 20 EUR": the cheapest of them, whatever else they are called. */
function isPriceOfPlans(
  { tokens, block, rowTokens }: Statement,
  mention: QuantityMention,
  best: EntryLink | undefined,
): boolean {
  // "Per sensor and month | €16": a row that says only of what each price is.
  if (block.kind === 'cell' && rowTokens[0]?.lower === 'per') return true;
  if (mention.quantity.per.length === 0) return false;
  const before = tokens.filter((each) => each.end <= mention.start);
  const named = before.findLastIndex(
    (each) => !/^(?:from|start|starting|at|just|only|cost)$/.test(each.lower),
  );
  const plans = before[named];
  // "Meal plans from 5 EUR a day", where the manifest has meal plans.
  if (plans === undefined || (best?.evidence === 'name' && (best.range?.end ?? 0) >= plans.end)) return false;
  return PLANS.has(plans.lower) && (named < before.length - 1 || mention.modifier === 'from');
}

/** "Add nurse chat with Care Pass, from 9 USD a month": what comes so after a plan's name is what the plan costs. */
function followsPlan({ scope, statement, links }: Match, mention: QuantityMention): boolean {
  const hasPrice = links[0]?.entry.limits.some(({ bound }) => isOfMoney(bound)) === true;
  if (hasPrice) return false;
  return scope.plans.some(({ range }) => {
    if (range === null || range.end > mention.start) return false;
    const between = statement.tokens.filter((each) => each.start >= range.end && each.end <= mention.start);
    // "from" is part of the amount: it makes it a least one.
    const isOffered =
      mention.modifier === 'from' ||
      mention.modifier === 'at-least' ||
      between.some((each) => /^(?:from|for|at)$/.test(each.lower));
    return isOffered && between.every((each) => each.kind === 'punctuation' || PRICE_WORDS.test(each.lower));
  });
}

function isOfMoney(bound: Bound): boolean {
  const values = bound.kind === 'same' ? [bound.value] : bound.values.map((each) => each.value);
  return values.some((each) => each.kind === 'quantity' && each.quantity.dimension === 'money');
}

function isComparable(plan: Plan, quantity: Quantity): boolean {
  const { price } = plan;
  if (price === null || price.dimension !== 'money' || price.noun !== quantity.noun) return false;
  // "per user" is often left out beside the number; a month against a year is another price.
  return quantity.per.every((each) => !isPeriod(each) || price.per.includes(each));
}

function isPeriod(unit: string): boolean {
  return /^(?:day|week|month|quarter|year)$/.test(unit);
}

function isLower(claimed: Quantity, price: Quantity | null): boolean {
  return price !== null && claimed.amount < price.amount - 1e-9;
}

function looksLikePrice(match: Match, mention: QuantityMention): boolean {
  if (mention.quantity.per.length > 0) return true;
  const { statement } = match;
  if (statement.block.kind === 'cell') {
    const isAlone =
      statement.tokens.length <= LONGEST_PRICE ||
      (statement.quantities.length === 1 && statement.tokens[0]?.start === mention.start);
    return (
      isAlone &&
      (statement.rowTokens.length === 0 || statement.rowTokens.some((each) => PRICE_WORDS.test(each.lower)))
    );
  }
  const first = statement.tokens.findIndex((each) => each.start >= mention.start);
  const around = statement.tokens.slice(Math.max(0, first - 4), first + 7);
  return around.some((each) => PRICE_WORDS.test(each.lower)) || statement.tokens.length <= 3;
}

/** In tokens: a cell as short as this holds its price and nothing else. */
const LONGEST_PRICE = 6;

function isFrom(match: Match, mention: QuantityMention): boolean {
  if (mention.modifier === 'from') return true;
  const before = match.statement.tokens.filter((each) => each.end <= mention.start).slice(-3);
  return before.some((each) => /^(?:from|starts?|starting|only)$/.test(each.lower));
}

function cheapest(manifest: Manifest, quantity: Quantity): Plan | undefined {
  const paid = manifest.plans.filter((plan) => isComparable(plan, quantity) && (plan.price?.amount ?? 0) > 0);
  return paid.sort((a, b) => (a.price?.amount ?? 0) - (b.price?.amount ?? 0))[0];
}
