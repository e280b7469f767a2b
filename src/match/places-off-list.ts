import { platformCategories, regionCategories } from '../language/lexicon/beyond/places.js';
import type { NamedThing, NamedThingCategory } from '../language/lexicon/lexicon.js';
import type { Token } from '../language/tokens.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Manifest } from '../model/manifest.js';
import type { ForeignPlace } from './foreign-place.js';
import { namesIn, namesInEntry, platformsOf, wholesAround, wholesOf } from './geography.js';
import type { Match } from './match.js';
import { isToldOfElsewhere, offeredIn, runningOn } from './place-phrases.js';
import { topicsOf } from './topic.js';

/** Unknown to the product, where the statement speaks of where it runs or is offered, or lists the place among known ones. */
export function placesOffList(
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
  const foreign = mentions.filter(
    (each) => !isPlaceKnown(each.thing, manifest, list) && !isInNameOfTopic(each, match),
  );
  if (foreign.length === 0) return [];
  const speaksOfPlace =
    (kind === 'platform' ? runningOn : offeredIn).find(tokens).length > 0 || isInRowOf(kind, match);
  const isElsewhere = isToldOfElsewhere(tokens);
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

/** "Hosting region | EU or Sydney": the row says that its cells name places. */
function isInRowOf(kind: ForeignPlace['kind'], { statement: { block, rowTokens } }: Match): boolean {
  if (block.kind !== 'cell' || block.isRowHeader) return false;
  const head = rowTokens.at(-1)?.lower ?? '';
  return (kind === 'platform' ? PLATFORM_ROWS : PLACE_ROWS).test(head);
}

const PLATFORM_ROWS = /^(?:platforms?|devices|systems?|apps)$/;
const PLACE_ROWS = /^(?:regions?|countries|country|hosting|residency|territory|territories)$/;

/** "The client for Windows CE ended": what is said of an entry with the platform in its name is judged as that entry's. */
function isInNameOfTopic({ thing }: Match['things'][number], match: Match): boolean {
  return topicsOf(match).some(({ entry }) =>
    [entry.name, ...entry.aliases].some((each) => namesIn(each).includes(thing.name)),
  );
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
  const isRepeated = between.some((each) => BEFORE_PLACE.test(each.lower));
  return (
    between.length > 0 &&
    // "In the EU and in Sydney", but not "in the EU, and in Sydney we have a desk".
    (!isRepeated || endsList(statement.tokens.find((each) => each.start >= Math.max(a.end, b.end)))) &&
    between.every(
      (each) =>
        each.capitals !== 'none' ||
        /^(?:,|and|or|&|\/|the)$/.test(each.lower) ||
        BEFORE_PLACE.test(each.lower),
    ) &&
    between.some((each) => /^(?:,|and|or|&|\/)$/.test(each.lower))
  );
}

const BEFORE_PLACE = /^(?:in|at|to|across)$/;

function endsList(next: Token | undefined): boolean {
  if (next === undefined) return true;
  return next.kind === 'punctuation'
    ? next.lower !== ','
    : /^(?:too|as|for|also|with|and|or)$/.test(next.lower);
}

function isThere({ status }: Entry): boolean {
  return status !== 'retired' && status !== 'unsupported' && status !== 'planned';
}

/** In the list, part of something in it, or named by an entry that is there (a city of a declared data center). */
export function isPlaceKnown(thing: NamedThing, manifest: Manifest, list: readonly string[]): boolean {
  const { name, category } = thing;
  const names = new Set([...list.flatMap(namesIn), ...list.flatMap(platformsOf)]);
  if (names.has(name) || wholesAround(thing).some((each) => names.has(each))) return true;
  // "Europe" beside a declared EEA or UK: a whole of which the list has a part is loosely said, not false.
  if (regionCategories.has(category) && list.some((each) => wholesOf(each).includes(name))) return true;
  return manifest.entries.some((entry) => isThere(entry) && namesInEntry(entry).includes(name));
}
