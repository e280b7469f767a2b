import type { NegationScope } from '../language/negation.js';
import type { Token } from '../language/tokens.js';
import { type WordClass, wordClass } from '../language/word-class.js';
import { comparisonStem } from './vocabulary.js';

const JOINING = wordClass(', or nor /');
const ALTERNATIVE = wordClass('or nor');
const CONJUNCTIONS = wordClass('and or nor but ,');
const AUXILIARIES = wordClass('is are was were can could will would do does may must be has have');

/** One of what a denial lists. */
export interface Alternative {
  readonly words: readonly Token[];
  /** Stems of the verb that the first has and the others share; null where each has its own, or nothing is listed. */
  readonly verbs: readonly string[] | null;
}

/**
 * What a denial denies one by one: "tyres", "glass" and "the underbody" of "does not cover tyres, glass or the underbody",
 * each with the verb's object where verbs are listed: "score or rank candidates". The words as they are where they list
 * nothing.
 * @param isOfNouns whether "no" denies them, which has no verb to share
 */
export function alternativesOf(words: readonly Token[], isOfNouns: boolean): readonly Alternative[] {
  const isListed = words.some((each) => ALTERNATIVE.includes(each));
  const hasComma = words.some(({ lower }) => lower === ',');
  if (!isListed && !(hasComma && words.some(({ lower }) => lower === 'and'))) return [{ words, verbs: null }];
  const alternatives: Token[][] = [[]];
  for (const each of words) {
    if (JOINING.includes(each) || (hasComma && each.lower === 'and')) alternatives.push([]);
    else alternatives.at(-1)?.push(each);
  }
  const told = alternatives.filter((each) => each.length > 0);
  const [first, last] = [told[0] ?? [], told.at(-1) ?? []];
  if (isOfNouns) return told.map((each) => ({ words: each, verbs: [] }));
  const [verb, ...things] = first;
  if (verb !== undefined && things.length > 0)
    return told.map((each) => ({
      words: each === first ? things : each,
      verbs: [comparisonStem(verb.lower)],
    }));
  // "Score or rank candidates": the last one has the object of them all.
  return told.map((each) => ({
    words: each === last || last.length < 2 ? each : [...each, ...last.slice(1)],
    verbs: null,
  }));
}

/** A denial up to where a second one goes on: "does not clean carpets" of "does not clean carpets and does not work outdoors". */
export function upToNext(
  scope: NegationScope,
  tokens: readonly Token[],
  scopes: readonly NegationScope[],
): NegationScope {
  const next = scopes.find(({ first }) => first > scope.first && first < scope.last);
  if (next === undefined) return scope;
  let last = next.first;
  while (last > scope.first + 1 && AUXILIARIES.includes(tokens[last - 1] as Token)) last--;
  const isJoined = CONJUNCTIONS.includes(tokens[last - 1] as Token);
  return isJoined && last - 1 > scope.first + 1 ? { ...scope, last: last - 1 } : scope;
}

/**
 * Whether a text says of tokens [first, last) that they are given, and does not only meet them: "we clean carpets", "carpets
 * are cleaned", "carpet cleaning", "advice on tax", "carpets too", or nothing beside them.
 * @param deeds stems of what is done to them and of what the entry is called
 */
export function isGiven(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  deeds: ReadonlySet<string>,
): boolean {
  const gives = (each: Token | undefined) =>
    each !== undefined &&
    each.kind === 'word' &&
    (GIVING.includes(each) || deeds.has(comparisonStem(each.lower)));
  const rest = tokens.filter((each, at) => (at < first || at >= last) && each.kind === 'word');
  if (rest.every((each) => BESIDE.includes(each))) return true;
  let before = first - 1;
  while (isOneOf(BESIDE, tokens[before]) || isListedBeside(tokens, before, 1)) before--;
  if (gives(tokens[before])) return true;
  if (gives(tokens[last])) return true;
  const closes = (each: Token | undefined) => isOneOf(TOO, each) || gives(each);
  let after = last;
  while (!closes(tokens[after]) && (isOneOf(BEING, tokens[after]) || isListedBeside(tokens, after, -1)))
    after++;
  return closes(tokens[after]);
}

/** "Floors" of "clean floors, desks and carpets". */
function isListedBeside(tokens: readonly Token[], at: number, side: 1 | -1): boolean {
  return tokens[at]?.kind === 'word' && isOneOf(COORDINATING, tokens[at + side]);
}

function isOneOf(words: WordClass, token: Token | undefined): boolean {
  return token !== undefined && words.includes(token);
}

const COORDINATING = wordClass(', and or &');
const BESIDE = wordClass(
  'the a an your our all any every even also of on about for in , and or & too included',
);
const BEING = wordClass('is are be can get gets will also even , and or &');
const TOO = wordClass('too included as');
const GIVING = wordClass(
  `offer offers offered provide provides provided do does have has sell sells take takes give gives include includes
  included including cover covers covered handle handles handled insure insures insured plus accept accepts accepted pay pays paid`,
);
