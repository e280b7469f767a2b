import { burdenNouns } from '../language/lexicon/beyond/charges.js';
import type { NegationScope } from '../language/negation.js';
import { singularOf } from '../language/quantities/count-nouns.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Limit } from '../model/manifest.js';
import { describeBound } from './describe.js';
import type { Match } from './match.js';
import { singleStems } from './vocabulary.js';

/** A fee, a notice, a least term that the manifest has and the copy denies. */
export interface DeniedTerm {
  readonly entry: Entry;
  readonly range: TextRange;
  /** "30 days", or the entry's summary or value. */
  readonly declared: string;
}

const DENIERS = new Set(['no', 'without', 'zero']);
/** In some cases there may well be none: "no exit fee after the minimum term". */
const CASES = new Set(
  'after before once if when until unless within with during for except more less additional extra'.split(
    ' ',
  ),
);

/** "No exit fees", "no notice period" against an entry that has them, unless the statement or the entry tells of cases. */
export function deniedTerms({ statement, scope, links }: Match): DeniedTerm[] {
  const { tokens, negations, isConditional } = statement;
  if (statement.mood === 'question') return [];
  return negations.flatMap((negation) => {
    if (!DENIERS.has(negation.word)) return [];
    const words = nounPhrase(tokens, negation);
    const head = words.at(-1);
    if (head === undefined || !burdenNouns.has(singularOf(head.lower))) return [];
    const isCase = tokens.slice(negation.last, negation.last + 1).some((each) => CASES.has(each.lower));
    if (isCase || (isConditional && tokens.some((each) => /^(?:if|unless)$/.test(each.lower)))) return [];
    const denied = new Set(singleStems(words.map((each) => each.lower).join(' ')));
    const link = links.find(
      ({ entry, confidence }) =>
        entry.status === 'available' &&
        ((isNamed(entry, denied) && isOnPlanOf(entry, scope)) ||
          (confidence >= SPOKEN_OF && isOnNamedPlan(entry, scope) && leastOf(entry, denied) !== null)) &&
        !hasNone(entry) &&
        !deniesItself(entry, singularOf(head.lower)),
    );
    const declared = link === undefined ? null : termOf(link.entry, denied);
    if (link === undefined || declared === null) return [];
    const start = (tokens[negation.first] as Token).start;
    return [{ entry: link.entry, range: { start, end: head.end }, declared }];
  });
}

/** What is named alone ("no minimum term") may be so on a plan that the entry is not about. */
function isOnPlanOf({ plans }: Entry, scope: Match['scope']): boolean {
  return plans === null || scope.plans.some(({ plan }) => plans.includes(plan.name));
}

/** Where no plan is named, the entry's own are meant. */
function isOnNamedPlan(entry: Entry, scope: Match['scope']): boolean {
  return scope.plans.length === 0 || isOnPlanOf(entry, scope);
}

/** "No fees on our side" */
const SIDE = new Set(['side', 'part', 'end']);

/** The words behind the denying one, up to the first that begins something else. */
function nounPhrase(tokens: readonly Token[], { first, last }: NegationScope): Token[] {
  const words = tokens.slice(first + 1, last);
  const end = words.findIndex(
    (each, index) =>
      each.kind !== 'word' ||
      /^(?:that|which|you|we|or|of|ever|whatsoever|anywhere)$/.test(each.lower) ||
      (each.lower === 'on' &&
        /^(?:our|the)$/.test(words[index + 1]?.lower ?? '') &&
        SIDE.has(words[index + 2]?.lower ?? '')),
  );
  return end < 0 ? words : words.slice(0, end);
}

/** Every word of a name is denied, and the name is of at least two words: "fees" alone may be any. */
function isNamed(entry: Entry, denied: ReadonlySet<string>): boolean {
  return [entry.name, ...entry.aliases, ...entry.limits.map((each) => each.of)].some((name) => {
    const stems = singleStems(name);
    return stems.length > 1 && isAllOf(stems, denied);
  });
}

/** "There is no fee to register": the summary denies it as well. */
function deniesItself({ summary }: Entry, noun: string): boolean {
  const tokens = tokensOf(summary ?? '');
  return tokens.some(
    ({ lower }, at) =>
      singularOf(lower) === noun &&
      tokens.slice(Math.max(0, at - DENIED_WITHIN), at).some((each) => DENIERS.has(each.lower)),
  );
}

/** In tokens: "no monthly or yearly fee". */
const DENIED_WITHIN = 4;

/** "0 GBP with 24 months, 49 GBP rolling", "no minimum term": it says of itself that there may be none. */
function hasNone({ value, quantity, limits, summary }: Entry): boolean {
  const isNothing =
    quantity?.amount === 0 ||
    /^(?:no|none|zero)$/.test(tokensOf(summary ?? '')[0]?.lower ?? '') ||
    tokensOf(value ?? '').some((each) => /^(?:0|no|none|zero|free)$/.test(each.lower));
  return (
    isNothing ||
    limits.some(({ bound }) =>
      (bound.kind === 'same' ? [bound.value] : bound.values.map((each) => each.value)).some(
        (each) => each.kind === 'quantity' && each.quantity.amount === 0,
      ),
    )
  );
}

/** "No excess" of cover that has one: a short name is enough where the entry is surely spoken of. */
function leastOf({ limits }: Entry, denied: ReadonlySet<string>): Limit | null {
  const least = limits.filter((each) => each.direction === 'min');
  return (
    least.find(({ of, aliases }) => [of, ...aliases].some((name) => isAllOf(singleStems(name), denied))) ??
    null
  );
}

function isAllOf(stems: readonly string[], denied: ReadonlySet<string>): boolean {
  return stems.length > 0 && stems.every((each) => denied.has(each));
}

const SPOKEN_OF = 0.6;

function termOf(entry: Entry, denied: ReadonlySet<string>): string | null {
  const { value, limits, summary } = entry;
  const least = leastOf(entry, denied) ?? limits.find((each) => each.direction === 'min');
  if (least?.bound.kind === 'same') return `at least ${describeBound(least.bound.value)}`;
  return value ?? summary;
}
