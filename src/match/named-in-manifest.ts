import { WEEKDAYS } from '../language/dates/calendar-names.js';
import { tokensOf } from '../language/tokens-of.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Manifest } from '../model/manifest.js';
import { lexiconIndex } from './lexicon-index.js';
import type { NamedThingMention } from './match.js';
import { onceForEach } from './once-for-each.js';

export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Names of the things that texts of a manifest name. */
function thingsIn(texts: readonly string[]): ReadonlySet<string> {
  const { things } = lexiconIndex();
  return new Set(texts.flatMap((text) => things.find(tokensOf(text)).map(({ payload }) => payload.name)));
}

const thingsByName = onceForEach((entry: Entry) => thingsIn([entry.name, ...entry.aliases]));

/** Whether the entry's name or an alias is the thing. */
export function namesThing(entry: Entry, name: string): boolean {
  return thingsByName(entry).has(name);
}

const thingsOfEntry = onceForEach(({ name, summary, claim, aliases, includes }: Entry) =>
  thingsIn([[name, summary, claim, ...aliases, ...(includes ?? [])].join(' . ')]),
);

/** Whether the entry names the thing anywhere: name, summary, claim, list. */
export function mentions(entry: Entry, { thing }: NamedThingMention): boolean {
  return thingsOfEntry(entry).has(thing.name);
}

/** Names of all things that the manifest names outside of its entries: product, competitors, platforms, regions, plans. */
export const thingsBesideEntries = onceForEach(({ product, platforms, regions, plans }: Manifest) =>
  thingsIn([
    product.name,
    ...product.aliases,
    product.vendor ?? '',
    ...product.competitors,
    ...platforms,
    ...regions,
    ...plans.flatMap((each) => [each.name, ...each.aliases]),
  ]),
);

export const competitorThings = onceForEach(({ product }: Manifest) => thingsIn(product.competitors));

/** Kinds of the things in the entry's list. */
export const categoriesListed = onceForEach(({ includes }: Entry): ReadonlySet<string> => {
  const { things } = lexiconIndex();
  return new Set(
    (includes ?? []).flatMap((member) =>
      things.find(tokensOf(member)).map(({ payload }) => payload.category),
    ),
  );
});

/** "Every Monday" names a day, whatever software is called so. */
export function isWeekday(name: string): boolean {
  const lower = name.toLowerCase();
  return WEEKDAYS.some((day) => lower.startsWith(day));
}
