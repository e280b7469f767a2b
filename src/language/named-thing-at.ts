import { allNamedThings } from './lexicon/named-things/index.js';
import type { Token } from './tokens.js';

let known: ReadonlySet<string> | undefined;

/** In words: "United Arab Emirates". */
const LONGEST = 3;

/**
 * Whether the words at an index are a place, a platform or another product that everybody knows, and not only the
 * beginning of a longer name: "Berlin gets", and not "Berlin Brewery gets".
 */
export function isNamedThingAt(tokens: readonly Token[], index: number): boolean {
  known ??= new Set(
    allNamedThings.flatMap(({ name, aliases }) =>
      [name, ...(aliases ?? [])].map((each) => each.toLowerCase()),
    ),
  );
  for (let length = LONGEST; length > 0; length--) {
    const words = tokens.slice(index, index + length);
    if (words.length === length && known.has(words.map(({ lower }) => lower).join(' '))) {
      const next = tokens[index + length];
      return next === undefined || next.kind !== 'word' || next.capitals === 'none';
    }
  }
  return false;
}
