import { tokensOf } from '../language/tokens-of.js';
import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
import { lexiconIndex } from './lexicon-index.js';
import type { NamedThingMention } from './match.js';

export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether the entry's name or an alias is the thing. */
export function namesThing(entry: Entry, name: string): boolean {
  const { things } = lexiconIndex();
  return [entry.name, ...entry.aliases].some((each) =>
    things.find(tokensOf(each)).some((hit) => hit.payload.name === name),
  );
}

/** Whether the entry names the thing anywhere: name, summary, claim, list. */
export function mentions(entry: Entry, { thing }: NamedThingMention): boolean {
  const text = [entry.name, entry.summary, entry.claim, ...entry.aliases, ...(entry.includes ?? [])].join(
    ' . ',
  );
  return lexiconIndex()
    .things.find(tokensOf(text))
    .some((hit) => hit.payload.name === thing.name);
}
