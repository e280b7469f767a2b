import type { NamedThing, NamedThingCategory } from '../lexicon.js';

/**
 * Reads names of one category from their compact notation: things are separated by semicolons, the spellings and short
 * names of one thing by commas. A `?` after a spelling says that it is an ordinary word too; after `<` come the things
 * that it is part of:
 *
 *     Slack?; Microsoft Teams, MS Teams, Teams? < Microsoft 365; G Suite
 *
 * An ordinary word among the other spellings becomes a thing of its own, part of the thing that it is short for, so
 * that caution with "Teams" does not extend to "Microsoft Teams".
 */
export function names(category: NamedThingCategory, list: string): readonly NamedThing[] {
  return list
    .split(';')
    .map((each) => each.trim().replaceAll(/\s+/g, ' '))
    .filter((each) => each !== '')
    .flatMap((each) => named(category, each));
}

function named(category: NamedThingCategory, text: string): NamedThing[] {
  const [spellings = '', wholes] = text.split(' < ');
  const [first = '', ...others] = spellings.split(',').map((each) => each.trim());
  const partOf = wholes === undefined ? [] : wholes.split(',').map((each) => each.trim());
  const name = plain(first);
  const aliases = others.filter((each) => !isOrdinary(each));
  const short = others.filter(isOrdinary).map(plain);
  return [
    thing(category, name, aliases, isOrdinary(first), partOf),
    ...short.map((each) => thing(category, each, [], true, [name, ...partOf])),
  ];
}

function thing(
  category: NamedThingCategory,
  name: string,
  aliases: readonly string[],
  ordinaryWord: boolean,
  partOf: readonly string[],
): NamedThing {
  return {
    name,
    ...(aliases.length === 0 ? {} : { aliases }),
    category,
    ...(ordinaryWord ? { ordinaryWord } : {}),
    ...(partOf.length === 0 ? {} : { partOf }),
  };
}

const isOrdinary = (spelling: string): boolean => spelling.endsWith('?');
const plain = (spelling: string): string => (isOrdinary(spelling) ? spelling.slice(0, -1) : spelling);
