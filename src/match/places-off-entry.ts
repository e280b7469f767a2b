import {
  mobilePlatforms,
  phonePlatforms,
  platformCategories,
  regionCategories,
  webPlatforms,
} from '../language/lexicon/beyond/places.js';
import type { TextRange } from '../model/location.js';
import type { Manifest } from '../model/manifest.js';
import { isAddition } from './additions.js';
import { areInOneClause } from './claimed.js';
import { listOf } from './describe.js';
import type { ForeignPlace } from './foreign-place.js';
import { isWithin, platformsOf } from './geography.js';
import type { EntryLink, Match, ScopeMention } from './match.js';
import { elsewhere, everyPlatformPhrases, platformsInEverydayWords } from './place-phrases.js';
import { sharedWords } from './specificity.js';
import { comparisonStem } from './vocabulary.js';

const LINKED = 0.75;

/** Platforms and regions that the product has and the entry that a statement puts there has not. */
export function placesOffEntry(match: Match, manifest: Manifest): ForeignPlace[] {
  const { platforms, regions } = match.scope;
  return [
    ...offEntry('platform', [...platforms, ...platformsInWords(match)], match),
    ...offSomePlatform(match, manifest),
    ...offProduct(match, manifest),
    ...offEntry('region', regions, match),
    ...citiesOffEntry(match),
  ];
}

/** Known to the product, but the entry is not there. */
function offEntry(
  kind: ForeignPlace['kind'],
  mentions: readonly ScopeMention[],
  match: Match,
): ForeignPlace[] {
  return mentions.flatMap(({ name, range }) => {
    if (range === null) return [];
    const named = saidToBeAt(match, range);
    const entry = (named ?? onlyOneMeant(kind, match, mentions, range) ?? ownOfSection(kind, match))?.entry;
    const known = kind === 'platform' ? entry?.platforms : entry?.regions;
    // "They use the web or the Android app": with a platform that it has beside, the unnamed entry is meant by that one.
    if (
      named === undefined &&
      known &&
      kind === 'platform' &&
      match.statement.tokens.some(({ lower }) => lower === 'or') &&
      mentions.some((each) => covers(kind, known, each.name))
    )
      return [];
    if (entry === undefined || !known || covers(kind, known, name)) return [];
    if (kind === 'region' && named?.evidence === 'concept' && mentions.length >= SEVERAL) return [];
    return [{ kind, name, range, known, entry }];
  });
}

/** "You can do all of this on your laptop as well": a platform that the product is not on, added to those that it is on. */
function offProduct(match: Match, { platforms }: Manifest): ForeignPlace[] {
  if (platforms.length === 0 || !isAddition(match.statement) || platforms.some(isUnclear)) return [];
  return platformsInWords(match).flatMap(({ name, range }) => {
    if (range === null || covers('platform', platforms, name)) return [];
    // What has a name of its own ("our Android app") is told by the list of platforms.
    if (
      match.things.some((each) => platformCategories.has(each.thing.category) && overlap(each.range, range))
    )
      return [];
    return [{ kind: 'platform' as const, name, range, known: platforms, entry: null }];
  });
}

/** A name that is of no platform that everyday words are for: "POS", "any". */
function isUnclear(platform: string): boolean {
  return !webPlatforms.test(platform) && !mobilePlatforms.test(platform);
}

/** "Those at a desk scan them through the browser instead": what the heading above names, where nothing else is named. */
function ownOfSection(kind: ForeignPlace['kind'], { statement, links }: Match): EntryLink | undefined {
  const isMore = isAddition(statement) || statement.tokens.some(({ lower }) => lower === 'instead');
  if (kind === 'region' ? !isAddition(statement) : !isMore) return undefined;
  const [best, second] = links;
  if (best?.evidence !== 'heading' || best.confidence < HEADED) return undefined;
  return (second?.confidence ?? 0) < HEADED ? best : undefined;
}

/** As sure as a heading makes that is the entry's name. */
const HEADED = 0.6;

/** "On every phone": what is on some of the platforms only, that the product has. */
function offSomePlatform(match: Match, { platforms }: Manifest): ForeignPlace[] {
  return everyPlatformPhrases.flatMap(({ kind, phrases }) =>
    phrases.find(match.statement.tokens).flatMap(({ start, end }) => {
      const entry = saidToBeAt(match, { start, end })?.entry;
      if (!entry?.platforms) return [];
      const { platforms: known } = entry;
      const meant = kind === 'any' ? platforms : platforms.filter((each) => phonePlatforms.test(each));
      const missing = meant.filter((each) => !covers('platform', known, each));
      if (missing.length === 0) return [];
      return [{ kind: 'platform' as const, name: listOf(missing), range: { start, end }, known, entry }];
    }),
  );
}

/**
 * What a statement says to be at a place: the last entry that it names before, in the same clause ("power here, and gas in
 * Leeds"), else one that it names behind; or what it goes on about with "it", "them" or "the same".
 */
function saidToBeAt(match: Match, place: TextRange): EntryLink | undefined {
  const {
    links,
    statement: { tokens },
  } = match;
  const named = links.filter(
    ({ confidence, evidence }) => confidence >= LINKED && (evidence === 'name' || evidence === 'concept'),
  );
  if (named.length === 0) {
    return links.find(
      ({ confidence, evidence, range }) => confidence >= CARRIED && evidence === 'words' && range === null,
    );
  }
  const near = named.filter(
    ({ range }) =>
      range === null || (areInOneClause(tokens, range, place, 'from') && !isAlternative(match, range, place)),
  );
  const before = near.filter(({ range }) => range !== null && range.end <= place.start);
  const [last] = before.sort((a, b) => (b.range?.end ?? 0) - (a.range?.end ?? 0));
  return last ?? near[0];
}

/** "On the web or the iPhone app": one platform beside another, whichever entry has its name from the latter. */
function isAlternative(
  { statement: { tokens }, things }: Match,
  entry: TextRange,
  place: TextRange,
): boolean {
  const isNamedByPlatform = things.some(
    ({ thing, range }) => platformCategories.has(thing.category) && overlap(range, entry),
  );
  if (!isNamedByPlatform) return false;
  const [start, end] = entry.end <= place.start ? [entry.end, place.start] : [place.end, entry.start];
  return tokens.some((each) => each.start >= start && each.end <= end && /^(?:and|or|,)$/.test(each.lower));
}

/** The entry that no other comes near by the words of the statement, those left aside that name places. */
function onlyOneMeant(
  kind: ForeignPlace['kind'],
  match: Match,
  places: readonly ScopeMention[],
  place: TextRange,
): EntryLink | undefined {
  const [best, ...others] = match.links;
  const second =
    kind === 'region'
      ? others[0]
      : others.find(({ evidence }) => evidence !== 'heading' && evidence !== 'context');
  if (best === undefined || best.evidence !== 'words' || match.statement.tense !== 'present')
    return undefined;
  const isAdded = kind === 'region' && isAddition(match.statement);
  const lead = best.confidence - (second?.confidence ?? 0);
  if (best.confidence < (isAdded ? FAIR_IF_ADDED : FAIR[kind]) || lead < (isAdded ? LEAD_IF_ADDED : LEAD))
    return undefined;
  if (best.range === null || !areInOneClause(match.statement.tokens, best.range, place)) return undefined;
  const shared = sharedWords(match, best.entry);
  const isSaid = match.statement.tokens.some(
    ({ lower, start, end, capitals }, at) =>
      (at === 0 || capitals === 'none') &&
      !PLATFORM_NOUNS.has(lower) &&
      !places.some(({ range }) => range !== null && overlap(range, { start, end })) &&
      shared.has(comparisonStem(lower)),
  );
  return isSaid ? best : undefined;
}

/** "On the web or your phone" is not about an app because of the phone. */
const PLATFORM_NOUNS = new Set(
  'phone phones app apps web website browser computer desktop laptop mobile tablet online'.split(' '),
);

/** "A group of clinics in Leeds, York and Harrogate": so many places tell of the vendor, and of no one thing that it offers. */
const SEVERAL = 3;

/** As sure as words make that no other entry comes near. */
const FAIR = { region: 0.58, platform: 0.66 } as const;
const LEAD = 0.2;
/** "Antwerp as well": a region of the product's that is said to have what others have. */
const FAIR_IF_ADDED = 0.5;
const LEAD_IF_ADDED = 0.15;

/** As sure as a pronoun leaves what the sentence before was surely about. */
const CARRIED = 0.62;

function covers(kind: ForeignPlace['kind'], known: readonly string[], name: string): boolean {
  if (kind === 'platform' && name === 'web') return known.some((each) => webPlatforms.test(each));
  if (kind === 'platform' && name === 'mobile') return known.some((each) => mobilePlatforms.test(each));
  const names = new Set([name, ...(kind === 'platform' ? platformsOf(name) : [])].map(inLowerCase));
  return known.some(
    (each) => names.has(inLowerCase(each)) || (kind === 'platform' && isAnyPhone(each) && isPhone(name)),
  );
}

function inLowerCase(name: string): string {
  return name.toLowerCase();
}

/** "Mobile", which says nothing of whose. */
function isAnyPhone(platform: string): boolean {
  return /\b(?:mobile|phones?|apps?)\b/i.test(platform) && !isPhone(platform);
}

function isPhone(platform: string): boolean {
  return phonePlatforms.test(platform);
}

/** "On the website", "in our mobile app", "on your phone as well": platforms that everybody has a word for. */
function platformsInWords({ statement, scope }: Match): ScopeMention[] {
  const found = platformsInEverydayWords.flatMap(({ name, isVague, phrases }) =>
    phrases
      .find(statement.tokens)
      .filter((hit) => !scope.platforms.some(({ range }) => range !== null && overlap(range, hit)))
      .map(({ start, end }) => ({ name, isVague, range: { start, end } })),
  );
  const isOneOfSeveral =
    isAddition(statement) || new Set([...scope.platforms, ...found].map((each) => each.name)).size > 1;
  return found.filter((each) => isOneOfSeveral || !each.isVague);
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

const CITY_BEFORE = new Set(['in', 'for', 'to', 'across', 'and', ',', 'or']);

/** "Lockers in Berlin", where they are in the Netherlands: places of which the regions of an entry tell that they are elsewhere. */
function citiesOffEntry(match: Match): ForeignPlace[] {
  const { statement, things, scope } = match;
  if (elsewhere.find(statement.tokens).length > 0) return [];
  return things.flatMap(({ thing, range }) => {
    if (
      !regionCategories.has(thing.category) ||
      scope.regions.some((each) => each.range?.start === range.start)
    )
      return [];
    const entry = saidToBeAt(match, range)?.entry;
    if (!entry?.regions || isWithin(thing, entry.regions)) return [];
    // A place of which nobody knows where it is may lie in any region.
    if (thing.partOf === undefined && thing.category === 'city') return [];
    const before = statement.tokens.findLast((each) => each.end <= range.start);
    if (!CITY_BEFORE.has(before?.lower ?? '')) return [];
    return [{ kind: 'region' as const, name: thing.name, range, known: entry.regions, entry }];
  });
}
