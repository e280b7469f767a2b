import type { PhrasePattern } from '../lexicon.js';

/** Things of which closed lists hold some: animals, makes of car, diets, vaccinations. */
export interface KindOfThings {
  /** "animal". */
  readonly name: string;
  /** What lists are compared by: means of payment for cards and wallets; else the name. */
  readonly family: string;
  /** "pet", "animal": nouns for all of them. */
  readonly nouns: readonly string[];
  /** These with their plurals: a list that has "small animals" has every hamster. */
  readonly wholes: readonly PhrasePattern[];
  readonly things: readonly KindredThing[];
}

export interface KindredThing {
  /** "dog". */
  readonly name: string;
  /** "dog", "puppy": the name first. */
  readonly names: readonly string[];
  /** Its names, each with its plural. */
  readonly terms: readonly PhrasePattern[];
}

/**
 * Reads kinds from their compact notation. A line at the margin opens a kind: its name, the family that it is a part of
 * behind `<`, and the nouns for all of it behind `|`. Indented lines hold its things, separated by semicolons; the names of one thing by commas:
 *
 *     animal | pet, animal
 *       dog, puppy; cat, kitten
 */
export function kindsOfThings(list: string): readonly KindOfThings[] {
  const found: { -readonly [Key in keyof KindOfThings]: KindOfThings[Key] }[] = [];
  for (const line of list.split('\n')) {
    if (line.trim() === '') continue;
    if (!line.startsWith(' ')) {
      const [names = '', wholes = ''] = line.split('|');
      const [name = '', family = name] = items(names, '<');
      const nouns = items(wholes, ',');
      found.push({ name, family, nouns, wholes: nouns.map(withPlural), things: [] });
      continue;
    }
    const kind = found.at(-1);
    if (kind === undefined) throw new Error(`Things before the name of their kind: ${line}`);
    kind.things = [...kind.things, ...items(line, ';').map(thing)];
  }
  return found;
}

function thing(text: string): KindredThing {
  const names = items(text, ',');
  return { name: names[0] ?? '', names, terms: names.map(withPlural) };
}

function items(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** Of a word with a capital the plural is plain: "Pugs"; words of capitals and figures have none. */
function withPlural(name: string): PhrasePattern {
  const start = name.lastIndexOf(' ') + 1;
  const last = name.slice(start);
  if (last.endsWith('s') || last.endsWith('ing')) return name;
  if (/^[a-z]+$/.test(last)) return `${name.slice(0, start)}~${last}`;
  return /^[A-Z][a-z]+$/.test(last) ? `${name.slice(0, start)}(${last}|${last}s)` : name;
}
