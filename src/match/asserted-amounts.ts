import type { Statement } from '../claims/statement.js';
import { compareQuantities } from '../language/quantities/compare-quantities.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import { tokensOf } from '../language/tokens-of.js';
import type { AmountAssertion } from '../model/assertion.js';
import type { Entry, Manifest, Quantity } from '../model/manifest.js';
import { containsPhrase } from './contains-phrase.js';
import { describeLimit } from './describe.js';
import type { BoundComparison, Match } from './match.js';
import { areOneGroup, isAboutOthers, plansMeant } from './plan-scope.js';
import { comparePrices, type PriceComparison } from './prices.js';
import type { Unplaced } from './unplaced-assertion.js';
import { contentStems } from './vocabulary.js';

/** Below this an amount may be of another limit than the one it was compared with. */
const SURELY_RELATED = 0.7;
/** As many tokens may stand between an amount and the name of what it bounds: "99.9% monthly uptime". */
const NEAR = 3;
/** A cell as short as this holds its value and nothing else. */
const SHORT_CELL = 6;

/** Words of an amount that is one case of many, or of an offer besides the usual one. */
const PARTICULAR = new Set(
  `average averages typical typically usually normally often sometimes most many some example examples e.g imagine suppose
  say recommend recommended recommends enough suggested additional extra another more less save saves saved saving savings
  discount discounts off was were instead previously formerly former old originally until next simultaneously once
  concurrent upgrade upgrades upgrading add-on add-ons addon trial student students nonprofit nonprofits charities
  promotion promotional introductory limited-time overage bonus`.split(/\s+/),
);

/** Verbs by which a sentence with a bare number offers it: "Team includes 25 boards". */
const OFFERING = new Set(
  `include includes get gets have has come comes offer offers give gives allow allows support supports provide provides hold
  holds keep keeps store stores guarantee guarantees guaranteed promise promises commit take takes run runs cost costs reply
  replies respond responds answer answers answered deliver delivers delivered ship ships arrive arrives refund refunds
  refunded return returns last lasts limit limited is are be`.split(/\s+/),
);

/** The amounts that a statement gives for limits and for the prices of plans. */
export function assertedAmounts(match: Match, manifest: Manifest): Unplaced<AmountAssertion>[] {
  if (match.statement.voice === 'procedure' || isAboutOthers(match)) return [];
  const prices = comparePrices(match, manifest);
  const isPrice = (mention: QuantityMention) => prices.some((price) => price.mention === mention);
  const bounds = match.comparisons.filter(({ mention }) => !isPrice(mention));
  return [
    ...prices.flatMap((price) => assertedPrice(price, match)),
    ...bounds.flatMap((comparison) => assertedBound(comparison, match, manifest)),
  ];
}

function assertedPrice(price: PriceComparison, match: Match): Unplaced<AmountAssertion>[] {
  const { mention, plan } = price;
  const plans = new Set(match.scope.plans.map((each) => each.plan.name));
  // "Team costs $15, Business $29": which is whose is not told by nearness alone.
  if (plans.size !== 1 || isOtherFee(match.statement)) return [];
  const billing = billingOf(match.statement);
  return [
    {
      kind: 'amount',
      entry: null,
      of: 'price',
      plan: plan.name,
      circumstances: [...placesOf(match), ...billing].sort(),
      labels: labelsOf(match),
      quantity: mention.quantity,
      statesBound:
        // "Up to €500 on Brook" is what is paid out, or what one may spend.
        mention.modifier === 'exact' &&
        isValue(mention) &&
        billing.length < 2 &&
        !isParticular(match.statement) &&
        isAlone(match, mention),
      declared: `${plan.name}: ${price.price.text}`,
      isDeclared: isSameAmount(mention.quantity, price.price),
      range: mention,
      confidence: 0.85,
    },
  ];
}

function assertedBound(
  comparison: BoundComparison,
  match: Match,
  manifest: Manifest,
): Unplaced<AmountAssertion>[] {
  const { mention, entry, limit, bound, relatedness } = comparison;
  if (relatedness < SURELY_RELATED || !areOneGroup(match)) return [];
  const others = match.comparisons.filter((each) => each.limit === limit && each !== comparison);
  const statesBound = others.length === 0 && isGivenAsBound(comparison, match.statement);
  const billing = mention.quantity.dimension === 'money' ? billingOf(match.statement) : [];
  return plansOf(match, manifest)
    .filter((plan) => plan !== null || limit.bound.kind === 'same' || match.scope.everyPlan !== null)
    .map((plan) => ({
      kind: 'amount',
      entry: entry.id,
      of: limit.of,
      plan,
      circumstances: [
        ...placesOf(match),
        ...membersMeant(match, entry),
        ...billing,
        ...labelOf(comparison, match),
      ].sort(),
      labels: labelsOf(match),
      quantity: mention.quantity,
      statesBound,
      declared: describeLimit(limit, bound, comparison.plan?.name ?? null),
      isDeclared: isSameAmount(mention.quantity, bound),
      range: mention,
      confidence: relatedness,
    }));
}

function isSameAmount(said: Quantity, declared: Quantity): boolean {
  return compareQuantities(said, declared, { ignoreNoun: true }) === 0;
}

/** The plans that a statement speaks of; null: of none in particular. What holds on every plan holds without a plan's name too. */
function plansOf({ scope }: Match, manifest: Manifest): readonly (string | null)[] {
  if (scope.everyPlan !== null) {
    const { isPaidOnly, family } = scope.everyPlan;
    const names = plansMeant(scope.everyPlan, manifest).map((each) => each.name);
    return isPaidOnly || family !== null ? names : [null, ...names];
  }
  const named = [...new Set(scope.plans.map((each) => each.plan.name))];
  return named.length === 0 ? [null] : named;
}

function placesOf({ scope }: Match): string[] {
  return [...new Set([...scope.platforms, ...scope.regions].map((each) => each.name))];
}

/** "Years 3 and 4: 22 children": the value of one case, as its label tells, where the label is no name of the limit or a plan. */
function labelOf(comparison: BoundComparison, { statement: { tokens }, scope }: Match): string[] {
  const at = tokens.findIndex((each) => each.start >= comparison.mention.start);
  if (tokens[at - 1]?.lower !== ':' || scope.plans.length > 0) return [];
  const label = tokens.slice(0, at - 1);
  const named = namesOf(comparison);
  if (contentStems(label).some((each) => named.has(each.stem))) return [];
  return [label.map((each) => each.lower).join(' ')];
}

/** What a cell stands under and beside, but for the plan: "Ghent", "Largest room". */
function labelsOf({ statement: { block, columnTokens, rowTokens }, scope }: Match): string[] {
  if (block.kind !== 'cell') return [];
  const plans = scope.plans.flatMap(({ plan }) => [plan.name, ...plan.aliases]);
  const ofPlans = new Set(stemsOf(plans));
  const stems = contentStems([...rowTokens, ...columnTokens]).map((each) => each.stem);
  return [...new Set(stems)].filter((stem) => !ofPlans.has(stem)).sort();
}

/** "Nineteen rooms above the quay" under the name of one of three hotels: what an entry's members have is each one's own. */
function membersMeant({ statement: { block, text } }: Match, { includes }: Entry): string[] {
  const said = [...block.section, text];
  return (includes ?? []).filter((member) => said.some((each) => containsPhrase(each, member)));
}

/** Paid by the year or by the month, where the statement or what stands beside it says so: both have their own price. */
function billingOf({ block, rowTokens, columnTokens }: Statement): string[] {
  const heading = block.section.at(-1);
  const tokens = [
    ...tokensOf(block.text),
    ...rowTokens,
    ...columnTokens,
    ...block.footnotes.flatMap((each) => [...tokensOf(each)]),
    ...(heading === undefined ? [] : tokensOf(heading)),
  ];
  const says = (words: RegExp) => tokens.some((each) => words.test(each.lower));
  return [
    ...(says(/^(?:annual|annually|yearly|year|years)$/) ? ['annual billing'] : []),
    ...(says(/^(?:monthly|month-to-month)$/) ? ['monthly billing'] : []),
  ];
}

/** Neither a range nor "from", "over" or "about": a value that another value contradicts. */
function isValue({ range, modifier }: QuantityMention): boolean {
  return range === null && (modifier === 'exact' || modifier === 'up-to' || modifier === 'under');
}

/** "Joining fee" in a row beside the price's. */
function isOtherFee({ tokens, rowTokens }: Statement): boolean {
  return [...tokens, ...rowTokens].some((each) =>
    /^(?:fees?|deposit|joining|setup|activation)$/.test(each.lower),
  );
}

function isAlone({ statement }: Match, mention: QuantityMention): boolean {
  return statement.quantities.every(
    (each) => each === mention || each.quantity.dimension !== mention.quantity.dimension,
  );
}

function isParticular({ tokens, rowTokens }: Statement): boolean {
  return [...tokens, ...rowTokens].some(
    (each, index, all) =>
      PARTICULAR.has(each.lower) ||
      (each.lower === 'first' && /^(?:days?|weeks?|months?|years?|\d+)$/.test(all[index + 1]?.lower ?? '')),
  );
}

function isGivenAsBound(comparison: BoundComparison, statement: Statement): boolean {
  const { mention } = comparison;
  if (!isValue(mention) || isParticular(statement)) return false;
  if (mention.modifier !== 'exact') return true;
  if (statement.block.kind === 'cell') return statement.tokens.length <= SHORT_CELL;
  if (statement.mood === 'imperative') return false;
  if (mention.quantity.dimension === 'count' && isPartOfWhole(mention, statement)) return false;
  const offers = statement.mood === 'fragment' || statement.tokens.some((each) => OFFERING.has(each.lower));
  return offers && standsByName(comparison, statement);
}

/** "Nine of the eleven houses", "urgent slots at three clinics", "the other two hotels": some of those that there are. */
function isPartOfWhole(mention: QuantityMention, { block, tokens }: Statement): boolean {
  if (/\sof\s/.test(block.text.slice(mention.start, mention.end))) return true;
  const before = tokens.findLast((each) => each.end <= mention.start)?.lower ?? '';
  const next = tokens.find((each) => each.start >= mention.end)?.lower ?? '';
  return (
    /^(?:at|in|on|to|from|for|between|of|across|with|other|remaining|these|those)$/.test(before) ||
    // "Three cottages have a level entrance": these three.
    /^(?:have|has|with|face|overlook|share)$/.test(next)
  );
}

/** Whether the limit or its entry is named right beside the amount: "30-day refunds", "uptime of 99.9 %". */
function standsByName(comparison: BoundComparison, { tokens }: Statement): boolean {
  const { mention } = comparison;
  const stems = namesOf(comparison);
  const first = tokens.findIndex((each) => each.end > mention.start);
  const next = tokens.findIndex((each) => each.start >= mention.end);
  const around = tokens.slice(Math.max(0, first - NEAR), next < 0 ? tokens.length : next + NEAR);
  return contentStems(around).some((each) => stems.has(each.stem));
}

/** Stems of the names of the limit and its entry. */
function namesOf({ limit, entry }: BoundComparison): ReadonlySet<string> {
  return new Set(stemsOf([limit.of, ...limit.aliases, entry.name, ...entry.aliases]));
}

function stemsOf(names: readonly string[]): string[] {
  return names.flatMap((name) => contentStems(tokensOf(name)).map((each) => each.stem));
}
