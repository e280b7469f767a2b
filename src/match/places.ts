import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Manifest } from '../model/manifest.js';
import { lexiconIndex } from './lexicon-index.js';
import type { Match, NamedThingMention } from './match.js';

export interface ForeignPlace {
  readonly kind: 'platform' | 'region';
  readonly name: string;
  readonly range: TextRange;
  /** What the manifest has: of the entry, else of the product. */
  readonly known: readonly string[];
  readonly entry: Entry | null;
}

const PLATFORM_CATEGORIES = new Set(['operating-system', 'device']);
const REGION_CATEGORIES = new Set(['country', 'region', 'city']);
const LINKED = 0.75;

/** The statement speaks of where the product runs. */
const runningOn = lexiconPhrases('places/running-on', () =>
  [
    'on',
    'for',
    'app',
    'apps',
    'available',
    'runs',
    'works',
    'client',
    'version',
    'native',
    'tablet',
    'tablets',
    'phones',
    'laptops',
    'desktop',
    'store',
    'watch',
  ].map((phrase) => ({ phrase, payload: true })),
);
/** The statement speaks of where data is kept or the service is offered. */
const offeredIn = lexiconPhrases('places/offered-in', () =>
  [
    'data center',
    'data centers',
    'data centre',
    'data centres',
    'datacenter',
    '~host',
    '~store',
    '~keep',
    'stays in',
    'residency',
    'resides',
    'servers',
    '~available in',
    'live in',
    'businesses in',
    'customers in',
    'based in',
    'region',
    'regions',
    'located',
    'shipping to',
    'ship to',
    'deliver to',
    'delivery to',
    'merchants in',
    'companies in',
    'offered in',
    'operate in',
    'markets',
  ].map((phrase) => ({ phrase, payload: true })),
);

/** Platforms and regions that a statement claims and that the manifest's whole lists lack, or that its entry is not on. */
export function foreignPlaces(match: Match, manifest: Manifest): ForeignPlace[] {
  const { statement, scope } = match;
  const { tokens } = statement;
  if (statement.subject === 'others') return [];
  const found: ForeignPlace[] = [];
  const topic = match.links.find(
    (each) => each.confidence >= LINKED && (each.evidence === 'name' || each.evidence === 'concept'),
  );
  for (const { name, range } of scope.platforms) {
    const known = topic?.entry.platforms;
    if (range !== null && known && !known.includes(name))
      found.push({ kind: 'platform', name, range, known, entry: topic?.entry ?? null });
  }
  for (const { name, range } of scope.regions) {
    const known = topic?.entry.regions;
    if (range !== null && known && !known.includes(name))
      found.push({ kind: 'region', name, range, known, entry: topic?.entry ?? null });
  }
  if (manifest.platforms.length > 0 && runningOn.find(tokens).length > 0) {
    for (const mention of match.things) {
      if (!PLATFORM_CATEGORIES.has(mention.thing.category) || isKnown(mention, manifest, manifest.platforms))
        continue;
      found.push({
        kind: 'platform',
        name: mention.thing.name,
        range: mention.range,
        known: manifest.platforms,
        entry: null,
      });
    }
  }
  if (manifest.regions.length > 0 && offeredIn.find(tokens).length > 0) {
    for (const mention of match.things) {
      if (!REGION_CATEGORIES.has(mention.thing.category) || isKnown(mention, manifest, manifest.regions))
        continue;
      found.push({
        kind: 'region',
        name: mention.thing.name,
        range: mention.range,
        known: manifest.regions,
        entry: null,
      });
    }
  }
  return found.filter(
    (each) =>
      !match.things.some((thing) => thing.isNegated && thing.range.start === each.range.start) &&
      !(each.kind === 'region' && isWhereCustomersAre(tokens, each.range)),
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

/** In the list, part of something in it, or named by any entry (a city of a declared data center). */
function isKnown(mention: NamedThingMention, manifest: Manifest, list: readonly string[]): boolean {
  const { name, partOf } = mention.thing;
  const names = new Set([...list.flatMap(namesIn), ...list.flatMap(platformsOf)]);
  if (names.has(name) || partOf?.some((each) => names.has(each))) return true;
  // "Europe" beside a declared EEA or UK: a whole of which the list has a part is loosely said, not false.
  if (REGION_CATEGORIES.has(mention.thing.category) && list.some((each) => wholesOf(each).includes(name)))
    return true;
  return manifest.entries.some((entry) =>
    namesIn(
      [
        entry.name,
        entry.summary ?? '',
        entry.value ?? '',
        ...(entry.includes ?? []),
        ...(entry.regions ?? []),
      ].join(' . '),
    ).includes(name),
  );
}

/** What a platform's name covers in everyday words. */
const EVERYDAY_PLATFORMS: Readonly<Record<string, readonly string[]>> = {
  macos: ['Mac', 'MacBook', 'iMac', 'macOS'],
  mac: ['Mac', 'MacBook', 'iMac', 'macOS'],
  ios: ['iPhone', 'iPad', 'iOS', 'iPadOS'],
  android: ['Android', 'Android phone', 'Android tablet'],
  windows: ['Windows', 'PC', 'Windows PC'],
  web: ['Chrome', 'Safari', 'Firefox', 'Edge', 'browser'],
};

function platformsOf(name: string): readonly string[] {
  return EVERYDAY_PLATFORMS[name.toLowerCase()] ?? [];
}

function wholesOf(name: string): readonly string[] {
  return lexiconIndex()
    .things.find(tokensOf(name))
    .flatMap(({ payload }) => payload.partOf ?? []);
}

const cache = new Map<string, string[]>();

function namesIn(text: string): string[] {
  const known = cache.get(text);
  if (known) return known;
  const names = lexiconIndex()
    .things.find(tokensOf(text))
    .map(({ payload }) => payload.name);
  cache.set(text, names);
  return names;
}
