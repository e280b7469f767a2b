import { NUMBER_WORDS } from '../number-words.js';
import type { Token } from '../tokens.js';

/** In lower case, January first. */
export const MONTHS =
  'january february march april may june july august september october november december'.split(' ');

const NUMBERS = new Map<string, number>([
  ...MONTHS.map((name, index) => [name, index + 1] as const),
  ...MONTHS.map((name, index) => [name.slice(0, 3), index + 1] as const),
  ['sept', 9],
]);

/** Written like other words: "may", "march on", "sun"; a capital alone does not make them a month. */
const ALSO_WORDS = new Set(['may', 'march', 'mar', 'august', 'dec', 'jan']);

/** 1 to 12 where the token is a month's name with its capital; null otherwise. */
export function monthOf(token: Token | undefined): number | null {
  if (token === undefined || token.kind !== 'word' || token.capitals === 'none') return null;
  return NUMBERS.get(token.lower) ?? null;
}

/** Whether a month's name is a word of its own as well, so that the words around it have to say that a month is meant. */
export function isAlsoWord(token: Token): boolean {
  return ALSO_WORDS.has(token.lower);
}

/** First months of the seasons of the northern half; winter begins in December and ends in the year after. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** "First" to "twentieth". */
export const ORDINALS: ReadonlyMap<string, number> = new Map<string, number>(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ' +
    'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

/** The value of "first" to "twentieth"; null for other words. */
export function ordinalOf(word: string | undefined): number | null {
  return ORDINALS.get(word ?? '') ?? null;
}

const COUNTING_WORDS = new Map([...NUMBER_WORDS].filter(([, value]) => value > 0 && value <= 24));

/** The value of a small whole number in words or figures; null for anything else. */
export function smallNumber(token: Token | undefined): number | null {
  if (token === undefined) return null;
  if (token.kind === 'number') return /^\d{1,2}$/.test(token.lower) ? Number(token.lower) : null;
  return COUNTING_WORDS.get(token.lower) ?? null;
}
