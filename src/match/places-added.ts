import type { Statement } from '../claims/statement.js';
import { ordinalPlaces, premisesNouns, regionCategories } from '../language/lexicon/beyond/places.js';
import { audienceNouns } from '../language/lexicon/people.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { looksPlural, singularOf } from '../language/quantities/count-nouns.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import { wordClass } from '../language/word-class.js';
import type { TextRange } from '../model/location.js';
import type { Manifest } from '../model/manifest.js';
import { isOnEqualTerms } from './additions.js';
import type { ForeignPlace } from './foreign-place.js';
import { lexiconIndex } from './lexicon-index.js';
import type { Match } from './match.js';
import { onceForEach } from './once-for-each.js';
import { isToldOfElsewhere } from './place-phrases.js';
import { isPlaceKnown } from './places-off-list.js';

const phrases = (name: string, list: readonly string[]) =>
  lexiconPhrases(`places-added/${name}`, () => list.map((phrase) => ({ phrase, payload: true as const })));

const ranked = phrases('ordinals', ordinalPlaces);

/**
 * Places outside of the product's regions that a statement says to be served as well, without any word of service: "Families
 * in Wakefield have a house around the corner, too", "Residents of Spain sign up in the same way as everyone else", "Branches
 * in Lyon look after you".
 */
export function placesAdded(match: Match, manifest: Manifest): ForeignPlace[] {
  const { statement } = match;
  const { tokens, mood, block } = statement;
  if (manifest.regions.length === 0 || mood === 'question' || block.kind === 'heading') return [];
  const isEqual = isOnEqualTerms(statement);
  return sitesIn(match, manifest)
    .filter(
      (each) =>
        isRanked(statement, each) ||
        (!isToldOfElsewhere(tokens) &&
          ((isPremises(tokens, each) && statement.dates.length === 0) ||
            (isEqual && isServedAt(tokens, each)))),
    )
    .map(({ name, range }) => ({ kind: 'region', name, range, known: manifest.regions, entry: null }));
}

interface Site {
  readonly name: string;
  readonly range: TextRange;
  /** Token at which it begins. */
  readonly first: number;
}

/** Places by the lexicon, and behind "in" or "at" any name where the regions themselves are towns. */
function sitesIn({ statement: { tokens, block, dates }, things, scope }: Match, manifest: Manifest): Site[] {
  const sites = things.flatMap(({ thing, range, isNegated }): Site[] => {
    if (isNegated || !regionCategories.has(thing.category)) return [];
    if (isPlaceKnown(thing, manifest, manifest.regions)) return [];
    return [{ name: thing.name, range, first: tokens.findIndex((each) => each.start >= range.start) }];
  });
  const ofTowns = areTowns(manifest);
  if (!ofTowns && scope.regions.length === 0) return sites;
  for (let at = 1; at < tokens.length; at++) {
    const [before, token] = [tokens[at - 1] as Token, tokens[at] as Token];
    if (!/^(?:in|at)$/.test(before.lower) || token.kind !== 'word' || token.capitals !== 'first') continue;
    const range = { start: token.start, end: token.end };
    const overlaps = (each: TextRange | null): boolean =>
      each !== null && each.start < range.end && range.start < each.end;
    const isOther =
      tokens[at + 1]?.capitals === 'first' ||
      [...things.map((each) => each.range), ...dates, ...scope.plans.map((each) => each.range)].some(
        overlaps,
      ) ||
      scope.regions.some((each) => overlaps(each.range));
    if (!isOther && (ofTowns || isAddedToRegions(tokens, at, scope.regions)))
      sites.push({ name: block.text.slice(range.start, range.end), range, first: at });
  }
  return sites;
}

/** "In Drenthe and Friesland, and in Overijssel too": a name behind "and in", where a region stands before it. */
function isAddedToRegions(tokens: readonly Token[], at: number, regions: Match['scope']['regions']): boolean {
  const [conjunction, before] = [tokens[at - 2], tokens[at - 3]];
  if (conjunction === undefined || before === undefined || !/^(?:and|or)$/.test(conjunction.lower))
    return false;
  const last = before.lower === ',' ? tokens[at - 4] : before;
  return last !== undefined && regions.some(({ range }) => range !== null && range.end === last.end);
}

/** Regions that are towns, each of them: what lies in one of them is no town of its own. */
const areTowns = onceForEach(({ regions }: Manifest): boolean =>
  regions.every((each) => {
    const tokens = tokensOf(each);
    return lexiconIndex()
      .things.find(tokens)
      .some(
        ({ payload, first, last }) => payload.category === 'city' && first === 0 && last === tokens.length,
      );
  }),
);

/** "Sydney is the third choice." */
function isRanked({ tokens }: Statement, { first }: Site): boolean {
  return first === 0 && ranked.find(tokens).some((each) => each.first <= 2);
}

const BEFORE_PLACE = wordClass('in at to across throughout around near for of from');
const LISTING = wordClass(', and or & the');
const OWN = new Set('our with have has run open own opened'.split(' '));
const PREMISES = new Set(premisesNouns);
const ONE = new Set('a an one my his her'.split(' '));

/** The preposition before a place, or before the list of places that it stands in. */
function prepositionBefore(tokens: readonly Token[], first: number): number {
  let at = first - 1;
  while (at > 0 && !BEFORE_PLACE.includes(tokens[at] as Token)) {
    const token = tokens[at] as Token;
    if (!LISTING.includes(token) && token.capitals === 'none') return -1;
    at--;
  }
  return at > 0 || BEFORE_PLACE.includes(tokens[0] as Token) ? at : -1;
}

/** "Branches in Lyon and Lille", "our shop in Namur": what serves people stands there. */
function isPremises(tokens: readonly Token[], { first }: Site): boolean {
  const preposition = prepositionBefore(tokens, first);
  if (preposition < 1 || !/^(?:in|at|near|across)$/.test((tokens[preposition] as Token).lower)) return false;
  const noun = (tokens[preposition - 1] as Token).lower;
  const isPlural = noun.endsWith('s') && PREMISES.has(noun.slice(0, noun.endsWith('ches') ? -2 : -1));
  if (!isPlural && !PREMISES.has(noun)) return false;
  const before = tokens[preposition - 2];
  return isPlural
    ? before === undefined || OWN.has(before.lower) || before.kind === 'number'
    : before?.lower === 'our';
}

/** "Residents", "everyone" before "of" and "from": those who are served somewhere. */
function isAudience(word: string): boolean {
  return (
    (looksPlural(word) && audienceNouns.has(singularOf(word))) || /^(?:anyone|everyone|those)$/.test(word)
  );
}

/** "There is a door with our name on it in Berlin", "Families in Wakefield"; not "a bakery in Vienna", of which a story is told. */
function isServedAt(tokens: readonly Token[], { first }: Site): boolean {
  const preposition = prepositionBefore(tokens, first);
  // "Derry, Letterkenny: same price, same van."
  if (preposition < 0)
    return tokens.slice(0, first).every((each) => LISTING.includes(each) || each.capitals !== 'none');
  const { lower } = tokens[preposition] as Token;
  const noun = tokens[preposition - 1]?.lower ?? '';
  if (lower === 'of' || lower === 'from') return isAudience(noun);
  const head = tokens.slice(Math.max(0, preposition - 2), preposition);
  const isOneOfThem = head.some((each) => ONE.has(each.lower)) && !PREMISES.has(noun);
  return !isOneOfThem;
}
