import type { Statement } from '../claims/statement.js';
import { regionCategories } from '../language/lexicon/beyond/places.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import { wordClass } from '../language/word-class.js';
import type { Entry, Manifest } from '../model/manifest.js';
import { isAddition } from './additions.js';
import { isNegatedRange } from './claimed.js';
import { isWithin } from './geography.js';
import { lexiconIndex } from './lexicon-index.js';
import type { ManifestIndex } from './manifest-index.js';
import type { EntryLink, LinkedStatement, MemberMention } from './match.js';
import { onceForEach } from './once-for-each.js';

/** From here on a statement is about an entry. */
const SURE = 0.7;

/**
 * Places that nobody lists, said of an entry whose closed list is of places: "There is one in Ansbach, too", "in Skara and
 * now in Mariestad", "the new counter in Cork". Few towns are in any lexicon; that it is one is told by what stands before.
 */
export function unlistedSites(match: LinkedStatement, index: ManifestIndex): MemberMention[] {
  const { statement } = match;
  if (!mayAddSite(statement)) return [];
  const topic = topicOf(match, index);
  if (topic === null) return [];
  const { entry, confidence } = topic;
  return sitesIn(statement).flatMap(({ first, last }) => {
    if (!isAdded(statement, first)) return [];
    const range = {
      start: (statement.tokens[first] as Token).start,
      end: (statement.tokens[last - 1] as Token).end,
    };
    if (isKnown(match, range, entry, index) || isNegatedRange(statement, range)) return [];
    const name = statement.block.text.slice(range.start, range.end);
    return [{ name, range, entry, standing: 'unlisted' as const, confidence: Math.min(0.75, confidence) }];
  });
}

const ADDING = wordClass('now new another');
const BEFORE_SITE = wordClass('in at');

function mayAddSite(statement: Statement): boolean {
  const { tokens, block, mood } = statement;
  if (mood === 'question' || block.kind === 'heading' || !BEFORE_SITE.occursIn(tokens)) return false;
  return ADDING.occursIn(tokens) || isAddition(statement);
}

/** "Now in", "the new counter in", "now also at": of what is told in a long sentence only the next words are added. */
function isAdded(statement: Statement, site: number): boolean {
  if (isAddition(statement)) return true;
  const near = statement.tokens.slice(Math.max(0, site - NEAR), site);
  return near.some((each) => ADDING.includes(each));
}

/** In tokens, the preposition included. */
const NEAR = 4;

function topicOf({ links, addsTo }: LinkedStatement, index: ManifestIndex): EntryLink | null {
  const [best] = links;
  const isMeant = best !== undefined && best.evidence !== 'heading' && best.confidence >= SURE;
  const topic = isMeant ? best : addsTo;
  return topic !== null && topic.confidence >= SURE && listsPlaces(topic.entry, index) ? topic : null;
}

interface Site {
  readonly first: number;
  readonly last: number;
}

/** Names behind "in" or "at", as far as their capitals go. */
function sitesIn({ tokens }: Statement): Site[] {
  const sites: Site[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (!BEFORE_SITE.includes(tokens[at] as Token)) continue;
    const first = at + 1;
    let last = first;
    while (isName(tokens[last])) last++;
    if (last > first) sites.push({ first, last });
  }
  return sites;
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capitals === 'first' && token.lower.length > 2;
}

function isKnown(
  { statement, things, scope }: LinkedStatement,
  range: { readonly start: number; readonly end: number },
  { includes, regions }: Entry,
  index: ManifestIndex,
): boolean {
  const { tokens, dates } = statement;
  const isHere = (each: { readonly start: number; readonly end: number } | null): boolean =>
    each !== null && each.start < range.end && range.start < each.end;
  if (dates.some(isHere) || index.isPartOfName(tokens, range)) return true;
  if (
    [index.names, index.plans, index.platforms, index.regions].some((each) => each.find(tokens).some(isHere))
  )
    return true;
  if (scope.plans.some((each) => isHere(each.range))) return true;
  const thing = things.find((each) => isHere(each.range))?.thing;
  if (thing === undefined) return false;
  return !regionCategories.has(thing.category) || isWithin(thing, [...(includes ?? []), ...(regions ?? [])]);
}

/** Names only, at least one of which is a place for the lexicon, or stands behind "in", "at" or "from" in the manifest. */
function listsPlaces({ includes }: Entry, { manifest }: ManifestIndex): boolean {
  if (includes === null || includes.length === 0) return false;
  const members = includes.map((each) => tokensOf(each));
  return members.every(([first]) => isName(first)) && members.some((each) => isPlace(each, manifest));
}

function isPlace(name: readonly Token[], manifest: Manifest): boolean {
  if (placesNamed(manifest).has(name[0]?.lower ?? '')) return true;
  const things = lexiconIndex().things.find(name);
  return things.some(({ payload, first }) => first === 0 && regionCategories.has(payload.category));
}

/** The first words of names behind "in", "at" or "from", in lower case. */
const placesNamed = onceForEach(({ entries }: Manifest): ReadonlySet<string> => {
  const texts = entries.flatMap(({ name, summary }) => [tokensOf(name), tokensOf(summary ?? '')]);
  return new Set(
    texts
      .flatMap((tokens) =>
        tokens.filter((each, at) => isName(each) && BEFORE_PLACE.has(tokens[at - 1]?.lower ?? '')),
      )
      .map(({ lower }) => lower),
  );
});

const BEFORE_PLACE = new Set('in at from to near'.split(' '));
