import { superlativeWords, vagueSuperlatives } from '../language/lexicon/beyond/proof.js';
import { isNegated } from '../language/negation.js';
import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';
import type { Match } from './match.js';

/** Words that may open a superlative. */
export const SUPERLATIVES = wordClass([...superlativeWords, 'most', 'least']);

/** Before these a superlative is what somebody looks for. */
export const SEEKING = new Set(
  'for find finds choose pick select compare seek seeking want which goes require requires need needs demand demands expect even recommend recommends suggest suggests identify determine'.split(
    ' ',
  ),
);

/** "Lisbon's favourite small hotels", "the most generous plan in the country": the highest of some place or trade. */
export function superlativesOf(match: Match): { readonly first: Token; readonly last: Token }[] {
  const { tokens, negations, tense } = match.statement;
  if (tense === 'past' || !SUPERLATIVES.occursIn(tokens)) return [];
  for (let index = 0; index < tokens.length; index++) {
    const last = superlativeEnd(tokens, index);
    const noun = tokens[last];
    if (last === 0 || noun?.kind !== 'word' || isNegated(negations, index) || NOT_RANKED.has(noun.lower))
      continue;
    const owner = ownerOf(match, index);
    if (owner !== null && isAmongMany(tokens, owner)) return [];
    if (owner !== null) return [{ first: tokens[owner] as Token, last: noun }];
    const opens = index === 0 || isOwnedByName(tokens, index);
    if (opens && isOfEntry(match, last)) return [{ first: tokens[0] as Token, last: noun }];
    const isSought = SEEKING.has(tokens[index - 2]?.lower ?? '');
    if (tokens[index - 1]?.lower === 'the' && !isSought && isBoundToPlace(match, last))
      return [{ first: tokens[index - 1] as Token, last: noun }];
  }
  return [];
}

/** "Lerhavn's most affordable boat repair": a name that opens the line, of a place that no list has. */
function isOwnedByName(tokens: readonly Token[], index: number): boolean {
  return index === 2 && tokens[1]?.lower === "'s" && tokens[0]?.capitals === 'first';
}

/** "Cheapest boat repair on this coast": a line that ranks what an entry names, with nothing before. */
function isOfEntry({ statement, links }: Match, noun: number): boolean {
  const { tokens, mood, block } = statement;
  const { lower, start } = tokens[noun - 1] as Token;
  const { end } = tokens[Math.min(noun + 1, tokens.length - 1)] as Token;
  if (UNRANKED.has(lower) || block.kind === 'cell' || mood === 'question' || tokens.length < SHORTEST_LINE)
    return false;
  return links.some(
    (each) =>
      each.evidence === 'name' &&
      each.confidence >= SURE &&
      each.range !== null &&
      each.range.start > start &&
      each.range.start < end,
  );
}

/** Words that open a line for other reasons: "First class", "Top floor", "Leading a group". */
const UNRANKED = new Set('first top only leading best'.split(' '));
/** In tokens: "Lowest price" and "Newest rooms" are ways to sort. */
const SHORTEST_LINE = 4;
/** From here on a line is surely about an entry. */
const SURE = 0.8;

/** "Many of the world's fastest-growing companies": told of those who buy. */
function isAmongMany(tokens: readonly Token[], owner: number): boolean {
  const before = tokens.slice(Math.max(0, owner - 3), owner).map((each) => each.lower);
  return (
    before.includes('of') &&
    before.some((each) => /^(?:many|some|most|several|half|two|three|hundreds|one)$/.test(each))
  );
}

/** "The most it holds": what follows is a clause. "The most informed decision" is the reader's. */
const NOT_RANKED = new Set('it we you they i he she that decision decisions choice choices'.split(' '));

/** Index after the superlative that begins at `index`, 0 where none does. */
function superlativeEnd(tokens: readonly Token[], index: number): number {
  const { lower } = tokens[index] as Token;
  if (superlativeWords.has(lower)) return index + 1;
  if (lower !== 'most' && lower !== 'least') return 0;
  const adjective = tokens[index + 1];
  return adjective?.kind === 'word' && !vagueSuperlatives.has(adjective.lower) ? index + 2 : 0;
}

const SCOPES = /^(?:world|country|nation|region|city|industry|market|planet|continent|town|sector)$/;

/** Index of the first token of "Lisbon's", "the country's" before a superlative. */
function ownerOf({ statement, things }: Match, index: number): number | null {
  const { tokens } = statement;
  const owner = tokens[index - 2];
  if (owner === undefined || tokens[index - 1]?.lower !== "'s") return null;
  const isPlace = things.some((each) => each.range.end === owner.end && isPlaceName(each.thing.category));
  return SCOPES.test(owner.lower) || isPlace ? index - 2 : null;
}

/** Up to five words on, "in the world", "in Europe", "on the market". */
function isBoundToPlace({ statement, things }: Match, noun: number): boolean {
  const { tokens } = statement;
  for (let index = noun + 1; index <= noun + 5 && index < tokens.length; index++) {
    if (tokens[index]?.kind !== 'word') return false;
    if (!/^(?:in|on|of|across|around)$/.test(tokens[index]?.lower ?? '')) continue;
    const scope = tokens[index + (tokens[index + 1]?.lower === 'the' ? 2 : 1)];
    if (scope === undefined) return false;
    return (
      SCOPES.test(scope.lower) ||
      things.some((each) => each.range.start === scope.start && isPlaceName(each.thing.category))
    );
  }
  return false;
}

function isPlaceName(category: string): boolean {
  return category === 'country' || category === 'region' || category === 'city';
}
