import { foreverPhrases, openEndedPhrases, unlimitedPhrases } from '../language/lexicon/beyond/unlimited.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { isNegated } from '../language/negation.js';
import type { PhraseMatch } from '../language/phrases.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import { wordClass } from '../language/word-class.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Limit, Plan, Quantity } from '../model/manifest.js';
import type { LinkedStatement } from './match.js';
import { type RelatedLimit, relatedLimits } from './related-limits.js';
import { singleStems } from './vocabulary.js';

const endless = lexiconPhrases('endless/phrases', () => [
  ...unlimitedPhrases.map((each) => ({ ...each, payload: 'unlimited' as const })),
  ...foreverPhrases.map((each) => ({ ...each, payload: 'forever' as const })),
  ...openEndedPhrases.map((phrase) => ({ phrase, payload: 'open-ended' as const })),
]);
/** Whether a text has words that leave an amount or a time without an end. */
export function hasEndlessWords(tokens: readonly Token[]): boolean {
  return endless.find(tokens).length > 0 || WHATEVER.occursIn(tokens);
}

/** Words such as "unlimited" with the limit that they speak of, whether it has an end or not. */
export interface EndlessMention extends RelatedLimit {
  readonly kind: 'unlimited' | 'forever';
  readonly range: TextRange;
}

export function endlessMention(match: LinkedStatement): EndlessMention | null {
  const { tokens, negations } = match.statement;
  const [hit] = endless
    .find(tokens)
    .filter((each) => isWordItself(each) || !isNegated(negations, each.first))
    .filter((each) => !isPlanName(each, match));
  if (hit === undefined) return whateverMention(match);
  const meant = planNearest(match, hit);
  const counted = countedIn(tokens.slice(hit.first, hit.last));
  const limits = relatedLimits(match, null)
    .filter(({ limit, plan }) => limit.direction === 'max' && (plan === null || plan === (meant ?? plan)))
    .filter(({ entry, limit }) => counted === null || isCountOf(counted, entry, limit))
    .sort((a, b) => b.relatedness - a.relatedness);
  const kind = hit.payload === 'unlimited' ? 'unlimited' : 'forever';
  // "Unlimited invoices, whichever plan you choose": of what has an end on some plan, that plan counts.
  const isOfEveryPlan = meant === null && match.scope.everyPlan !== null;
  for (const ends of ENDS[hit.payload]) {
    const isEnd = ({ value }: RelatedLimit): boolean => value.kind === 'quantity' && ends(value.quantity);
    const first =
      (isOfEveryPlan ? limits.find(isEnd) : undefined) ??
      limits.find((each) => each.value.kind === 'unlimited' || isEnd(each));
    if (first !== undefined) return { ...first, kind, range: rangeOf(hit) };
  }
  return null;
}

/** "SIM Unlimited" is what a plan is called. */
function isPlanName({ start, end }: TextRange, { scope }: LinkedStatement): boolean {
  return scope.plans.some(({ range }) => range !== null && range.start <= start && range.end >= end);
}

/** The "crates" of "as many crates as you need"; null where nothing is counted by name. */
function countedIn([, many, noun]: readonly Token[]): string | null {
  return many?.lower === 'many' && noun !== undefined && noun.lower !== 'as' ? noun.lower : null;
}

function isCountOf(noun: string, { name, aliases }: Entry, { of, aliases: others }: Limit): boolean {
  const [stem] = singleStems(noun);
  return (
    stem === undefined || [name, ...aliases, of, ...others].some((each) => singleStems(each).includes(stem))
  );
}

/** What a bound may be of, in a word of copy, by the dimension of its value. */
const MEASURES: Readonly<Partial<Record<Quantity['dimension'], readonly string[]>>> = {
  money: ['balance', 'amount', 'sum', 'value', 'price'],
  duration: ['age', 'length', 'duration'],
  mass: ['weight'],
  length: ['distance', 'length', 'height', 'size'],
  count: ['number'],
};

const WHATEVER = wordClass('whatever regardless any');
const DETERMINERS = new Set(['the', 'its', 'your', 'their', 'his', 'her', 'of']);

/** "Any dog can join, whatever its age", "invoices of any age": no bound, where a limit of just that has one. */
function whateverMention(match: LinkedStatement): EndlessMention | null {
  const { tokens, negations } = match.statement;
  if (!WHATEVER.occursIn(tokens)) return null;
  for (const [at, { lower, start }] of tokens.entries()) {
    if (!WHATEVER.has(lower) || isNegated(negations, at)) continue;
    if (lower === 'any' && tokens[at - 1]?.lower !== 'of') continue;
    let next = at + 1;
    while (DETERMINERS.has(tokens[next]?.lower ?? '')) next++;
    const noun = tokens[next];
    if (noun?.kind !== 'word' || (next === at + 1 && lower !== 'any')) continue;
    const best = match.links[0]?.entry;
    const bounded = boundOf(
      noun.lower,
      relatedLimits(match, null).filter(({ entry }) => entry === best),
    );
    if (bounded !== undefined) return { ...bounded, kind: 'unlimited', range: { start, end: noun.end } };
  }
  return null;
}

/** The limit that a word names ("joining age"), else the only one of an amount that the word measures. */
function boundOf(noun: string, limits: readonly RelatedLimit[]): RelatedLimit | undefined {
  const bounded = limits.filter(({ value }) => value.kind === 'quantity');
  const named = bounded.find(({ limit }) => tokensOf(limit.of).at(-1)?.lower === noun);
  if (named !== undefined) return named;
  const measured = bounded.filter(
    ({ value }) => value.kind === 'quantity' && MEASURES[value.quantity.dimension]?.includes(noun),
  );
  return measured.length === 1 ? measured[0] : undefined;
}

/** What ends it, the likeliest first: help "for as long as you need it" may end with the sixth hour. */
const ENDS = {
  unlimited: [isAmount],
  forever: [isDuration],
  'open-ended': [isDuration, isAmount],
} as const;

/** "Solo has 20, on Works there is no limit": of several plans, the one that stands next to the words. */
function planNearest({ scope }: LinkedStatement, hit: TextRange): Plan | null {
  const distanceTo = (range: TextRange): number => Math.max(range.start - hit.end, hit.start - range.end);
  let nearest: { readonly plan: Plan; readonly distance: number } | null = null;
  for (const { plan, range } of scope.plans) {
    if (range === null) continue;
    const distance = distanceTo(range);
    if (nearest === null || distance < nearest.distance) nearest = { plan, distance };
  }
  return nearest?.plan ?? null;
}

/** "No limit" and "never expires" deny in their own words. */
function isWordItself(hit: PhraseMatch<unknown>): boolean {
  return hit.last - hit.first > 1;
}

function isDuration(quantity: Quantity): boolean {
  return quantity.dimension === 'duration';
}

function isAmount(quantity: Quantity): boolean {
  return quantity.dimension !== 'duration' && quantity.dimension !== 'ratio';
}

function rangeOf(hit: { readonly start: number; readonly end: number }): TextRange {
  return { start: hit.start, end: hit.end };
}
