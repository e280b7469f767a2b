import {
  everydayPlatforms,
  everydayWords,
  mobilePlatforms,
  offeringWords,
  otherPlaceWords,
  platformCategories,
  regionCategories,
  runningWords,
  webPlatforms,
} from '../language/lexicon/beyond/places.js';
import type { NamedThing, NamedThingCategory } from '../language/lexicon/lexicon.js';
import { type LexiconPhrases, lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Manifest } from '../model/manifest.js';
import { isAddition } from './additions.js';
import { areInOneClause } from './claimed.js';
import { lexiconIndex } from './lexicon-index.js';
import type { EntryLink, Match, NamedThingMention, ScopeMention } from './match.js';
import { topicsOf } from './topic.js';

export interface ForeignPlace {
  readonly kind: 'platform' | 'region';
  readonly name: string;
  readonly range: TextRange;
  /** What the manifest has: of the entry, else of the product. */
  readonly known: readonly string[];
  readonly entry: Entry | null;
}

const LINKED = 0.75;

const phrasesOf = (name: string, phrases: readonly string[]): LexiconPhrases<true> =>
  lexiconPhrases(`places/${name}`, () => phrases.map((phrase) => ({ phrase, payload: true as const })));

const runningOn = phrasesOf('running-on', runningWords);
const offeredIn = phrasesOf('offered-in', offeringWords);
const elsewhere = phrasesOf('elsewhere', otherPlaceWords);

/** Platforms and regions that a statement claims and that the manifest's whole lists lack, or that its entry is not on. */
export function foreignPlaces(match: Match, manifest: Manifest): ForeignPlace[] {
  // "Android users get it as well" puts it on Android.
  if (match.statement.subject === 'others' && match.scope.platforms.length === 0) return [];
  const { platforms, regions } = match.scope;
  const found = [
    ...placesOffEntry('platform', [...platforms, ...platformsInWords(match)], match),
    ...placesOffEntry('region', regions, match),
    ...citiesOffEntry(match),
    ...placesOffList('platform', manifest.platforms, match, manifest),
    ...placesOffList('region', manifest.regions, match, manifest),
  ];
  return found.filter(
    (each) =>
      !match.things.some((thing) => thing.isNegated && thing.range.start === each.range.start) &&
      !isJudgedAsMember(match, each.range) &&
      !(each.kind === 'region' && isWhereCustomersAre(match.statement.tokens, each.range)),
  );
}

const CUSTOMERS = new Set(
  'companies businesses teams people firms organizations organisations merchants shops customers clients those anyone everyone'.split(
    ' ',
  ),
);
/** How far before a place, in tokens, the customers stand who do something there. */
const CLAUSE = 8;

/** "For companies that sell in Europe": what customers do there, and not where the product is. */
function isWhereCustomersAre(tokens: readonly Token[], range: TextRange): boolean {
  const at = tokens.findIndex((each) => each.start >= range.start);
  return tokens.slice(Math.max(0, at - CLAUSE), at).some((each, offset, around) => {
    const next = around[offset + 1]?.lower;
    return CUSTOMERS.has(each.lower) && (next === 'that' || next === 'who' || next === 'which');
  });
}

/** "Stores in Lille, Ghent and Lyon" beside a list that has the first two: the list tells more than the regions. */
function isJudgedAsMember({ members }: Match, range: TextRange): boolean {
  return members.some(
    (each) => each.entry !== null && each.range.start < range.end && range.start < each.range.end,
  );
}

/** Known to the product, but the entry is not there. */
function placesOffEntry(
  kind: ForeignPlace['kind'],
  mentions: readonly ScopeMention[],
  match: Match,
): ForeignPlace[] {
  return mentions.flatMap(({ name, range }) => {
    if (range === null) return [];
    const entry = saidToBeAt(match, range)?.entry;
    const known = kind === 'platform' ? entry?.platforms : entry?.regions;
    if (entry === undefined || !known || covers(kind, known, name)) return [];
    return [{ kind, name, range, known, entry }];
  });
}

/**
 * What a statement says to be at a place: the last entry that it names before, in the same clause ("power here, and gas in
 * Leeds"), else one that it names behind; or what it goes on about with "it", "them" or "the same".
 */
function saidToBeAt({ links, statement: { tokens } }: Match, place: TextRange): EntryLink | undefined {
  const named = links.filter(
    ({ confidence, evidence }) => confidence >= LINKED && (evidence === 'name' || evidence === 'concept'),
  );
  if (named.length === 0) {
    return links.find(
      ({ confidence, evidence, range }) => confidence >= CARRIED && evidence === 'words' && range === null,
    );
  }
  const near = named.filter(({ range }) => range === null || areInOneClause(tokens, range, place));
  const before = near.filter(({ range }) => range !== null && range.end <= place.start);
  const [last] = before.sort((a, b) => (b.range?.end ?? 0) - (a.range?.end ?? 0));
  return last ?? near[0];
}

/** As sure as a pronoun leaves what the sentence before was surely about. */
const CARRIED = 0.62;

function covers(kind: ForeignPlace['kind'], known: readonly string[], name: string): boolean {
  if (kind === 'platform' && name === 'web') return known.some((each) => webPlatforms.test(each));
  if (kind === 'platform' && name === 'mobile') return known.some((each) => mobilePlatforms.test(each));
  return known.some((each) => each.toLowerCase() === name.toLowerCase());
}

const inWords = (['web', 'mobile', 'Android', 'iOS'] as const).map((name) => ({
  name,
  phrases: phrasesOf(`platform-${name}`, everydayWords[name]),
}));

/** "On the website", "in our mobile app": platforms that everybody has a word for. */
function platformsInWords(match: Match): ScopeMention[] {
  const { tokens } = match.statement;
  return inWords.flatMap(({ name, phrases }) => {
    // A browser on the phone shows what is on the web.
    if (name === 'mobile' && !isAddition(match.statement)) return [];
    return phrases.find(tokens).map(({ start, end }) => ({ name, range: { start, end } }));
  });
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

/** Unknown to the product, where the statement speaks of where it runs or is offered, or lists the place among known ones. */
function placesOffList(
  kind: ForeignPlace['kind'],
  list: readonly string[],
  match: Match,
  manifest: Manifest,
): ForeignPlace[] {
  if (list.length === 0) return [];
  const { tokens } = match.statement;
  const categories: ReadonlySet<NamedThingCategory> =
    kind === 'platform' ? platformCategories : regionCategories;
  const mentions = match.things.filter((each) => categories.has(each.thing.category));
  const foreign = mentions.filter((each) => !isKnown(each, manifest, list));
  if (foreign.length === 0) return [];
  const speaksOfPlace = (kind === 'platform' ? runningOn : offeredIn).find(tokens).length > 0;
  const isElsewhere = elsewhere.find(tokens).length > 0;
  const scope = kind === 'platform' ? match.scope.platforms : match.scope.regions;
  const known = [...mentions.filter((each) => !foreign.includes(each)), ...scope].flatMap(
    (each) => each.range ?? [],
  );
  return foreign
    .filter(
      (each) =>
        speaksOfPlace || (!isElsewhere && known.some((other) => areInOneList(match, each.range, other))),
    )
    .map(({ thing, range }) => ({
      kind,
      name: thing.name,
      range,
      known: list,
      entry: topicWith(kind, match),
    }));
}

/** The entry that the statement is about, if it says itself where it is. */
function topicWith(kind: ForeignPlace['kind'], match: Match): Entry | null {
  const topic = topicsOf(match).find(
    ({ entry }) => (kind === 'platform' ? entry.platforms : entry.regions) !== null,
  );
  return topic?.entry ?? null;
}

/** "The EEA, the UK or Switzerland": nothing stands between but commas, conjunctions and other names. */
function areInOneList({ statement }: Match, a: TextRange, b: TextRange): boolean {
  const [start, end] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  const between = statement.tokens.filter((each) => each.start >= start && each.end <= end);
  return (
    between.length > 0 &&
    between.every((each) => each.capitals !== 'none' || /^(?:,|and|or|&|\/|the)$/.test(each.lower)) &&
    between.some((each) => /^(?:,|and|or|&|\/)$/.test(each.lower))
  );
}

function isThere({ status }: Entry): boolean {
  return status !== 'retired' && status !== 'unsupported';
}

/** In the list, part of something in it, or named by an entry that is there (a city of a declared data center). */
function isKnown(mention: NamedThingMention, manifest: Manifest, list: readonly string[]): boolean {
  const { name, partOf } = mention.thing;
  const names = new Set([...list.flatMap(namesIn), ...list.flatMap(platformsOf)]);
  if (names.has(name) || partOf?.some((each) => names.has(each))) return true;
  // "Europe" beside a declared EEA or UK: a whole of which the list has a part is loosely said, not false.
  if (regionCategories.has(mention.thing.category) && list.some((each) => wholesOf(each).includes(name)))
    return true;
  return manifest.entries.some((entry) => isThere(entry) && namesInEntry(entry).includes(name));
}

const namesByEntry = new WeakMap<Entry, readonly string[]>();

function namesInEntry(entry: Entry): readonly string[] {
  const known = namesByEntry.get(entry);
  if (known !== undefined) return known;
  const { name, summary, value, includes, regions } = entry;
  const names = namesIn(
    [name, summary ?? '', value ?? '', ...(includes ?? []), ...(regions ?? [])].join(' . '),
  );
  namesByEntry.set(entry, names);
  return names;
}

function platformsOf(name: string): readonly string[] {
  return everydayPlatforms[name.toLowerCase()] ?? [];
}

function wholesOf(name: string): readonly string[] {
  return lexiconIndex()
    .things.find(tokensOf(name))
    .flatMap(({ payload }) => payload.partOf ?? []);
}

/** Whether a place is one of the regions or lies in one, or the other way round. */
function isWithin(thing: NamedThing, regions: readonly string[]): boolean {
  const names = new Set([...regions, ...regions.flatMap(namesIn)]);
  return (
    regions.some((each) => wholesOf(each).includes(thing.name)) ||
    [thing.name, ...wholesAround(thing)].some((each) => names.has(each))
  );
}

/** The places in which a place lies, near and far: Germany and the European Union for Frankfurt. */
function wholesAround({ partOf }: NamedThing): readonly string[] {
  return (partOf ?? []).flatMap((each) => [each, ...wholesOf(each)]);
}

const cache = new Map<string, readonly string[]>();

function namesIn(text: string): readonly string[] {
  const known = cache.get(text);
  if (known) return known;
  const names = lexiconIndex()
    .things.find(tokensOf(text))
    .map(({ payload }) => payload.name);
  cache.set(text, names);
  return names;
}
