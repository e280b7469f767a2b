import type { NegationScope } from '../language/negation.js';
import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';

const JOINING = wordClass(', or nor /');
const ALTERNATIVE = wordClass('or nor');
const CONJUNCTIONS = wordClass('and or nor but ,');
const AUXILIARIES = wordClass('is are was were can could will would do does may must be has have');

/**
 * What a denial denies one by one: "tyres", "glass" and "the underbody" of "does not cover tyres, glass or the underbody",
 * each with the verb's object where verbs are listed: "score or rank candidates". The words as they are where they list
 * nothing.
 */
export function alternativesOf(words: readonly Token[]): readonly (readonly Token[])[] {
  const isListed = words.some((each) => ALTERNATIVE.includes(each));
  const hasComma = words.some(({ lower }) => lower === ',');
  if (!isListed && !(hasComma && words.some(({ lower }) => lower === 'and'))) return [words];
  const alternatives: Token[][] = [[]];
  for (const each of words) {
    if (JOINING.includes(each) || (hasComma && each.lower === 'and')) alternatives.push([]);
    else alternatives.at(-1)?.push(each);
  }
  const told = alternatives.filter((each) => each.length > 0);
  const [first, last] = [told[0] ?? [], told.at(-1) ?? []];
  // "Score or rank candidates": the last one has the object of them all.
  if (first.length > 1 || last.length < 2) return told;
  return told.map((each) => (each === last ? each : [...each, ...last.slice(1)]));
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
