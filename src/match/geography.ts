import { everydayPlatforms } from '../language/lexicon/beyond/places.js';
import type { NamedThing } from '../language/lexicon/lexicon.js';
import { tokensOf } from '../language/tokens-of.js';
import type { Entry } from '../model/manifest.js';
import { lexiconIndex } from './lexicon-index.js';
import { onceForEach } from './once-for-each.js';

/** Things that an entry says to be there: its name, summary, value, list and regions. */
export const namesInEntry = onceForEach(
  ({ name, summary, value, includes, regions }: Entry): readonly string[] =>
    namesIn([name, summary ?? '', value ?? '', ...(includes ?? []), ...(regions ?? [])].join(' . ')),
);

/** What a platform's name covers in everyday words. */
export function platformsOf(name: string): readonly string[] {
  return everydayPlatforms[name.toLowerCase()] ?? [];
}

/** The places in which a place lies, by its name. */
export function wholesOf(name: string): readonly string[] {
  return lexiconIndex()
    .things.find(tokensOf(name))
    .flatMap(({ payload }) => payload.partOf ?? []);
}

/** Whether a place is one of the regions or lies in one, or the other way round. */
export function isWithin(thing: NamedThing, regions: readonly string[]): boolean {
  const names = new Set([...regions, ...regions.flatMap(namesIn)]);
  return (
    regions.some((each) => wholesOf(each).includes(thing.name)) ||
    [thing.name, ...wholesAround(thing)].some((each) => names.has(each))
  );
}

/** The places in which a place lies, near and far: Germany and the European Union for Frankfurt. */
export function wholesAround({ partOf }: NamedThing): readonly string[] {
  const found = new Set(partOf);
  for (const each of found) for (const whole of wholesOf(each)) found.add(whole);
  return [...found];
}

const cache = new Map<string, readonly string[]>();

/** Names of the lexicon in a text. */
export function namesIn(text: string): readonly string[] {
  const known = cache.get(text);
  if (known) return known;
  const names = lexiconIndex()
    .things.find(tokensOf(text))
    .map(({ payload }) => payload.name);
  cache.set(text, names);
  return names;
}
