import { isDay } from '../language/dates/calendar.js';
import type { Problem } from '../model/problem.js';
import type { YamlSource } from '../yaml/yaml-source.js';
import { boundIn } from './amounts.js';
import { type DraftEntry, type Drafted, type DraftLimit, plainEntry } from './draft.js';
import { listOf } from './list-of-entry.js';
import { nameOfKey } from './names.js';
import { type AddOn, addOnNotes, readAddOns } from './pricing-add-ons.js';
import { limitName, readUsageLimits, type UsageLimit, usageBound } from './pricing-limits.js';
import { type PricingPlan, planDrafts, readPricingPlans } from './pricing-plans.js';
import { isMap, pairsOf, textOf, textsOf, type UncheckedMap, valueAt } from './yaml-values.js';

/** Whether a YAML file is a pricing in Pricing2Yaml, of any version, or in Yaml4SaaS, its older name. */
export function isPricing2Yaml(value: unknown): boolean {
  return isMap(value) && ('saasName' in value || (isMap(value.features) && isMap(value.plans)));
}

/**
 * A Pricing2Yaml file (versions 1.0 to 3.1) as a draft: plans with prices; a capability for each feature, on the plans
 * whose value says so; usage limits as limits of the feature that they are linked to.
 */
export function draftFromPricing2Yaml(path: string, value: unknown, source: YamlSource | null): Drafted {
  const file = value as UncheckedMap;
  const problems = shapeProblems(path, file, source);
  if (problems.length > 0) return { problems };
  const plans = readPricingPlans(file);
  const pricing: Pricing = {
    plans,
    addOns: readAddOns(file.addOns, plans),
    limits: readUsageLimits(file.usageLimits),
  };
  const features = pairsOf(file.features);
  const known = new Set(features.map(([key]) => key));
  const unlinked = pricing.limits.filter(({ features: linked }) => !linked.some((each) => known.has(each)));
  const url = textOf(file.url);
  return {
    draft: {
      source: 'a Pricing2Yaml file',
      product: textOf(file.saasName),
      asOf: dayOfPricing(file),
      plans: planDrafts(plans, file),
      entries: [
        ...features.map(([key, feature]) => featureEntry(key, feature, pricing)),
        ...unlinked.map((limit) => limitEntry(limit, pricing)),
      ],
      notes: [
        'Names were made from keys. Add under aliases: the words that copy uses.',
        ...(url === null ? [] : [`The file was made from ${url}.`]),
      ],
    },
  };
}

interface Pricing {
  readonly plans: readonly PricingPlan[];
  readonly addOns: readonly AddOn[];
  readonly limits: readonly UsageLimit[];
}

function featureEntry(key: string, feature: unknown, pricing: Pricing): DraftEntry {
  const name = nameOfKey(key);
  const values = pricing.plans.map((plan) => ({ plan, value: planValue(plan.features, key, feature) }));
  const having = values.filter(({ value }) => isOn(value)).map(({ plan }) => plan);
  const sellers = pricing.addOns.filter(({ features }) => isOn(givenValue(valueAt(features, key))));
  const reached = pricing.plans.filter(
    (plan) => having.includes(plan) || sellers.some(({ availableFor }) => availableFor.includes(plan)),
  );
  const isNowhere = reached.length === 0 && pricing.plans.length > 0;
  const isOnlyAddOn = having.length === 0 && reached.length > 0;
  const linked = pricing.limits.filter(({ features }) => features[0] === key);
  const own = ownLimit(
    name,
    values.filter(({ plan }) => reached.includes(plan)),
  );
  const limits = linked.map((limit) => usageBound(limit, reached, name));
  const entry: DraftEntry = {
    ...plainEntry(name),
    group: textOf(valueAt(feature, 'tag')),
    summary: textOf(valueAt(feature, 'description')),
    status: isNowhere ? 'unsupported' : 'available',
    plans: isNowhere || reached.length === pricing.plans.length ? null : reached.map((plan) => plan.name),
    requires: isOnlyAddOn ? sellers.map((each) => `the ${each.name} add-on`) : [],
    limits: [...own.limits, ...limits.flatMap(({ limit }) => limit ?? [])],
    notes: [
      ...(isNowhere ? ['No plan and no add-on of the file has it.'] : []),
      ...own.notes,
      ...limits.flatMap(({ notes }) => notes),
      ...sellers.map((each) => `Sold as the add-on ${each.name}.`),
      ...linked.flatMap((limit) => addOnNotes(limit, pricing.addOns)),
    ],
  };
  return { ...entry, list: listOf(entry) };
}

/** A usage limit that belongs to no feature ("maxUsers") bounds something by itself. */
function limitEntry(limit: UsageLimit, pricing: Pricing): DraftEntry {
  const name = limitName(limit);
  const { limit: bound, notes } = usageBound(limit, pricing.plans, name);
  return {
    ...plainEntry(name.charAt(0).toUpperCase() + name.slice(1)),
    summary: limit.description,
    limits: bound === null ? [] : [bound],
    notes: [...notes, ...addOnNotes(limit, pricing.addOns)],
  };
}

function planValue(features: unknown, key: string, feature: unknown): unknown {
  return givenValue(valueAt(features, key)) ?? valueAt(feature, 'defaultValue') ?? null;
}

/** Plans give values as `{ value: true }`; some files leave the map out. */
function givenValue(given: unknown): unknown {
  return isMap(given) ? given.value : given;
}

function isOn(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value > 0;
  if (Array.isArray(value)) return value.length > 0;
  const text = textOf(value);
  return text !== null && !/^(?:no|none|false|n\/a|-|–|0)$/i.test(text);
}

interface PlanValue {
  readonly plan: PricingPlan;
  readonly value: unknown;
}

/** What a feature's own values say besides yes and no: amounts become a limit, other words are told. */
function ownLimit(name: string, values: readonly PlanValue[]): { limits: DraftLimit[]; notes: string[] } {
  const told = values.filter(({ value }) => isOn(value) && typeof value !== 'boolean');
  if (told.length === 0) return { limits: [], notes: [] };
  const words = told.map(({ plan, value }) => ({ plan, text: textsOf(value).join(', ') }));
  const bounds = words.map(
    ({ plan, text }) => [plan.name, boundIn(text === 'Infinity' ? 'unlimited' : text)] as const,
  );
  if (bounds.every(([, bound]) => bound !== null)) {
    const byPlan = new Map(bounds.map(([plan, bound]) => [plan, bound!.text]));
    return { limits: [{ of: name.toLowerCase(), direction: 'max', bound: byPlan }], notes: [] };
  }
  const isOne = words.length === values.length && words.every(({ text }) => text === words[0]?.text);
  const byPlan = isOne
    ? `“${words[0]!.text}”`
    : words.map(({ plan, text }) => `${plan.name} “${text}”`).join('; ');
  return { limits: [], notes: [`The file says: ${byPlan}.`] };
}

/** `createdAt`, or `day`, `month` and `year` of the first versions. */
function dayOfPricing(file: UncheckedMap): string | null {
  const created = textOf(file.createdAt)?.slice(0, 10) ?? '';
  if (isDay(created)) return created;
  const [year, month, day] = [file.year, file.month, file.day].map((each) => textOf(each) ?? '');
  const written = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}

/** `source` knows the places; a file in JSON has none. */
function shapeProblems(path: string, file: UncheckedMap, source: YamlSource | null): Problem[] {
  const maps = ['features', 'plans', 'usageLimits', 'addOns'].filter(
    (key) => file[key] != null && !isMap(file[key]),
  );
  const problem = (message: string, key: string | null): Problem => ({
    code: 'import/pricing-shape',
    severity: 'error',
    message,
    path,
    position: source?.positionOf(key === null ? [] : [key]) ?? null,
    hint: 'Expected a Pricing2Yaml file: saasName, features, usageLimits, plans and addOns, the last four maps by name.',
  });
  if (maps.length > 0) return maps.map((key) => problem(`"${key}" is no map.`, key));
  const isEmpty = pairsOf(file.features).length === 0 && pairsOf(file.usageLimits).length === 0;
  return isEmpty ? [problem('This pricing has no features.', null)] : [];
}
