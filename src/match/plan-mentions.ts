import type { Statement } from '../claims/statement.js';
import { BASE_VERBS } from '../language/base-verbs.js';
import { inflectionsOf } from '../language/inflection.js';
import { freePlanPhrases, offerNouns, planNouns } from '../language/lexicon/beyond/plans.js';
import { audienceNouns, customerNouns, patronNouns, tradeCustomerNouns } from '../language/lexicon/people.js';
import { capabilityVerbs } from '../language/lexicon/verbs.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { looksPlural, pluralOf, singularOf } from '../language/quantities/count-nouns.js';
import type { Token } from '../language/tokens.js';
import type { TextRange } from '../model/location.js';
import type { Dimension, Plan } from '../model/manifest.js';
import type { ManifestIndex } from './manifest-index.js';
import type { Scope } from './match.js';

/** Nouns after which a common word like "Team" or "Pro" is a plan's name. */
export const PLAN_NOUNS: ReadonlySet<string> = new Set(
  [...planNouns, 'account', ...customerNouns, ...tradeCustomerNouns, ...patronNouns].flatMap((each) => [
    each,
    pluralOf(each),
  ]),
);

/** What is a plan by its noun, whatever the word before is written like. */
const KIND_NOUNS: ReadonlySet<string> = new Set(planNouns.flatMap((each) => [each, pluralOf(each)]));

export interface PlanMention {
  readonly plan: Plan;
  readonly range: TextRange;
}

const NO_PLANS: readonly never[] = [];

/**
 * Plans by name. In a header a name is enough; in a sentence it needs its capital letter or a noun such as "plan" behind it.
 *
 * @param isAdded the sentence says the same of one thing more: "Pilot fleets get it as well"
 */
export function plansIn(
  tokens: readonly Token[],
  index: ManifestIndex,
  isHeader: boolean,
  isAdded = false,
): readonly PlanMention[] {
  const found = index.plans.find(tokens);
  if (found.length === 0) return NO_PLANS;
  const mentions: PlanMention[] = [];
  for (const match of found) {
    // "Chill Plus" is not "Chill".
    if (
      found.some(
        (each) =>
          each.first <= match.first &&
          each.last >= match.last &&
          each.last - each.first > match.last - match.first,
      )
    )
      continue;
    if (isBuiltUpon(tokens, match)) continue;
    const first = tokens[match.first] as Token;
    const next = tokens[match.last]?.lower ?? '';
    // "Multi-site" is not the plan "Site".
    if (first.before === 'hyphen' && first.capitals === 'none') continue;
    const isCapital =
      first.capitals !== 'none' &&
      (match.first > 0 ||
        PLAN_NOUNS.has(next) ||
        (isAdded && !isConjunction(tokens, match) && (isCrowd(next) || opensAsSubject(tokens, match))) ||
        isAlone(tokens, match) ||
        isPriced(tokens, match));
    // "Our online students" have no plan called Online, "the online plan" is one.
    const isPlanByNoun =
      KIND_NOUNS.has(next) || (PLAN_NOUNS.has(next) && isWrittenSo(match.payload, tokens, match));
    if (!isHeader && !isCapital && !isPlanByNoun && !isNamedAfterKind(tokens, match)) continue;
    mentions.push({ plan: match.payload, range: { start: match.start, end: match.end } });
    if (tokens[match.last]?.lower === '+' || isAndAbove(tokens, match.last)) {
      const from = index.manifest.plans.indexOf(match.payload);
      for (const plan of index.manifest.plans.slice(from + 1)) {
        mentions.push({ plan, range: { start: match.start, end: match.end } });
      }
    }
  }
  return mentions;
}

/** "Pilot fleets", "Shelf shops". */
function isCrowd(word: string): boolean {
  return looksPlural(word) && audienceNouns.has(singularOf(word));
}

/** "Crew may lock it too", "Camp walkers get the same", "Heavy is at home there as well": whoever is told to have as much. */
function opensAsSubject(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const [next, behind] = [tokens[last], tokens[last + 1]];
  if (first > 0 || next?.kind !== 'word') return false;
  if (FINITE.test(next.lower)) return true;
  const isPlural = looksPlural(tokens[last - 1]?.lower ?? '');
  if (isPlural && BASE_VERBS.has(next.lower)) return true;
  if (!looksPlural(next.lower) || behind?.kind !== 'word') return false;
  return FINITE.test(behind.lower) || BASE_VERBS.has(behind.lower);
}

const FINITE = /^(?:is|are|may|can|must|has|have|gets?|does|do)$/;
/** "Plus nurses are there, too": names of plans that also open a sentence as something else. */
function isConjunction(tokens: readonly Token[], { first }: { readonly first: number }): boolean {
  return first === 0 && /^(?:plus|more|all)$/.test(tokens[0]?.lower ?? '');
}

/** The manifest writes the name in lower case, too. */
function isWrittenSo(
  { name, aliases }: Plan,
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const words = tokens.slice(first, last).map(({ lower }) => lower);
  return [name, ...aliases].some((each) => each === words.join(' '));
}

/** "With a day pass", "for season ticket holders": a name of several words that says itself what kind of plan it is. */
function isNamedAfterKind(
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
): boolean {
  return last - first > 1 && OFFER_NOUNS.has((tokens[last - 1] as Token).lower);
}

const OFFER_NOUNS: ReadonlySet<string> = new Set([...planNouns, ...offerNouns]);

/** "Starting with our smallest plan": the plans of a manifest stand from the lowest to the highest. */
const rankedPlans = lexiconPhrases<number | 'free'>('scope/ranked-plans', () => [
  {
    phrase:
      '(our|the) (smallest|cheapest|lowest|lowest-priced|entry-level) (plan|tier|package|subscription|edition)',
    payload: 0,
  },
  ...freePlanPhrases.map((phrase) => ({ phrase, payload: 'free' as const })),
  {
    phrase: '(our|the) (biggest|largest|highest|most expensive|top) (plan|tier|package|subscription|edition)',
    payload: -1,
  },
]);

export function plansByRank(tokens: readonly Token[], { manifest }: ManifestIndex): Scope['plans'] {
  if (manifest.plans.length < 2) return NO_PLANS;
  return rankedPlans.find(tokens).flatMap(({ payload, first, start, end }) => {
    const plan =
      payload === 'free'
        ? manifest.plans.find(({ name, price }) => price?.amount === 0 || (price === null && isFree(name)))
        : manifest.plans.at(payload);
    // "Not paying us a bean" denies the payment, and not what is to be had.
    const isDenial = DENYING.has((tokens[first] as Token).lower);
    return plan === undefined ? [] : [{ plan, range: isDenial ? null : { start, end } }];
  });
}

/** "If you pay by the visit", where one plan alone is priced so. */
export function plansByUnit(tokens: readonly Token[], { manifest }: ManifestIndex): readonly PlanMention[] {
  if (manifest.plans.length < 2) return NO_PLANS;
  return payingBy.find(tokens).flatMap(({ last, start }) => {
    const unit = tokens[last];
    const plans = manifest.plans.filter(({ price }) => price?.per.includes(unit?.lower ?? ''));
    const [plan] = plans;
    return plan === undefined || unit === undefined || plans.length > 1
      ? []
      : [{ plan, range: { start, end: unit.end } }];
  });
}

const payingBy = lexiconPhrases('scope/paying-by', () =>
  ['~pay (by|per|for each|for every) [the|single]', '~pay _ by'].map((phrase) => ({
    phrase,
    payload: true as const,
  })),
);

const DENYING = new Set(['not', 'never', 'without']);

/** A plan of which no price is given. */
function isFree(name: string): boolean {
  return /^(?:free|basic|community|lite)$/i.test(name);
}

/** "Create 15 aliases for free", where a plan is called Free: so many are what that plan has. */
export function planForFree(
  { tokens, mood, quantities }: Statement,
  { manifest }: ManifestIndex,
): readonly PlanMention[] {
  const plan = manifest.plans.find(({ name }) => name.toLowerCase() === 'free');
  if (plan === undefined || quantities.length === 0) return NO_PLANS;
  const at = tokens.findIndex(({ lower }, index) => lower === 'free' && tokens[index - 1]?.lower === 'for');
  const [preposition, free] = [tokens[at - 1], tokens[at]];
  if (preposition === undefined || free === undefined || tokens.some(({ lower }) => TRYING.has(lower)))
    return NO_PLANS;
  // "Create", "you get": what the reader has, and not what is thrown in.
  const isOfReader = mood === 'imperative' || tokens.slice(0, at).some(({ lower }) => lower === 'you');
  if (!isOfReader) return NO_PLANS;
  const before = quantities.filter(({ end }) => end <= preposition.start);
  const isSoMany = before.some(
    (each) => AMOUNTS_OF_PLANS.has(each.quantity.dimension) && !isCutOff(tokens, each, preposition),
  );
  return isSoMany ? [{ plan, range: { start: preposition.start, end: free.end } }] : NO_PLANS;
}

const AMOUNTS_OF_PLANS: ReadonlySet<Dimension> = new Set(['count', 'data', 'data-rate']);

function isCutOff(tokens: readonly Token[], { end }: TextRange, { start }: Token): boolean {
  return tokens.some((each) => each.start >= end && each.end <= start && each.kind === 'punctuation');
}

/** What a trial, a bonus or a purchase gives for free, another plan has. */
const TRYING = new Set(
  'try trial test days weeks months host self-host first extra additional bonus buy purchase refer'.split(
    ' ',
  ),
);

/** "Everything in Team, plus SSO", "all Starter plus bank feeds": what a plan adds to, and not where it is. */
function isBuiltUpon(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const before = tokens.slice(Math.max(0, first - 3), first).map((each) => each.lower);
  const isAll = before.at(-1) === 'all' || before.some((each) => each === 'everything');
  const after = tokens[last]?.lower === ',' || PLAN_NOUNS.has(tokens[last]?.lower ?? '') ? last + 1 : last;
  return isAll && /^(?:plus|and|\+|with)$/.test(tokens[after]?.lower ?? '');
}

function isAlone(tokens: readonly Token[], match: { readonly last: number }): boolean {
  const next = tokens[match.last];
  return (
    next === undefined ||
    next.kind !== 'word' ||
    /^(?:and|or|has|have|gets?|includes?|costs?|customers?)$/.test(next.lower) ||
    // "Basic sends", "Studio brings", "Friends see": a name that does something.
    (isVerb(next.lower, tokens[match.last - 1] as Token) && tokens[match.last + 1]?.kind === 'word')
  );
}

const AUXILIARIES = new Set(['is', 'was']);
const THIRD_PERSONS: ReadonlySet<string> = new Set(
  [...BASE_VERBS, ...capabilityVerbs.filter((each) => each.concrete).map((each) => each.lemma)].flatMap(
    (lemma) =>
      inflectionsOf(lemma).filter((form) => form.endsWith('s') && form !== lemma && !AUXILIARIES.has(form)),
  ),
);

/** Of what one does, "-s" is the verb's; of what several do, the noun's. */
function isVerb(word: string, { lower: noun }: Token): boolean {
  if (PLAN_NOUNS.has(noun) && noun.endsWith('s')) return BASE_VERBS.has(word);
  return THIRD_PERSONS.has(word);
}

/** "Companion is £17": what a sum of money follows is a plan, though every word has a capital at the beginning. */
function isPriced(tokens: readonly Token[], { last }: { readonly last: number }): boolean {
  const verb = tokens[last]?.lower ?? '';
  if (!/^(?:is|costs|starts|begins|comes|adds|at|for|from)$/.test(verb)) return false;
  return tokens.slice(last + 1, last + 3).some((each) => each.kind === 'number' || each.kind === 'symbol');
}

/** "Studio and above", "Team or higher", "Pro and up". */
function isAndAbove(tokens: readonly Token[], index: number): boolean {
  const [conjunction, word] = [tokens[index]?.lower, tokens[index + 1]?.lower];
  const isAbove = /^(?:above|up|higher|upwards|onwards|later)$/;
  return (
    ((conjunction === 'and' || conjunction === 'or') && isAbove.test(word ?? '')) || conjunction === 'upwards'
  );
}
