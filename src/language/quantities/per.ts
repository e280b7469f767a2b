import type { Token } from '../tokens.js';
import { singularOf } from './count-nouns.js';
import { readNumber, type TokenText } from './numbers.js';
import { TIME_UNITS } from './units.js';

/** What an amount is per, and the index of the first token behind it. */
export interface ReadPer {
  /** Lemmas in the order written. */
  readonly per: readonly string[];
  /** 1,000 in "per 1,000 emails". */
  readonly divisor: number;
  readonly next: number;
}

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['s', 'second'],
  ['sec', 'second'],
  ['min', 'minute'],
  ['h', 'hour'],
  ['hr', 'hour'],
  ['d', 'day'],
  ['wk', 'week'],
  ['mo', 'month'],
  ['mth', 'month'],
  ['yr', 'year'],
  ['y', 'year'],
  ['annum', 'year'],
  ['qtr', 'quarter'],
]);

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annually', 'year'],
]);

/** Nouns that "a" divides by, besides times: "$15 a head". */
const AFTER_ARTICLE = new Set(
  'head user seat person member agent employee night room guest piece pop unit trip ride order parcel licence license'.split(
    ' ',
  ),
);

/** Say which ones, not what: "per active user", "per calendar month". */
const PASSED_OVER = new Set(
  'active additional extra calendar named single paid full paying registered individual successful api internal'.split(
    ' ',
  ),
);

const MOST_PER = 4;

/** Reads "per user per month", "a head a month", "/user/mo", "each month" from `index` on; nothing read: an empty list. */
export function readPer(source: TokenText, index: number): ReadPer {
  const per: string[] = [];
  let divisor = 1;
  let next = index;
  for (let one = readOne(source, next); one !== null && per.length < MOST_PER; one = readOne(source, next)) {
    if (!per.includes(one.noun)) per.push(one.noun);
    divisor *= one.divisor;
    next = one.next;
  }
  return { per, divisor, next };
}

function readOne(
  { text, tokens }: TokenText,
  index: number,
): { noun: string; divisor: number; next: number } | null {
  let at = index;
  if (tokens[at]?.lower === ',' || tokens[at]?.lower === 'and') at++;
  const sign = tokens[at]?.lower;
  const isComma = at > index;
  if (sign === undefined) return null;
  const adverb = isComma ? undefined : ADVERBS.get(sign);
  if (adverb !== undefined) return { noun: adverb, divisor: 1, next: at + 1 };
  const word = tokens[at + 1];
  if (sign === 'per') {
    const number = word?.kind === 'number' ? readNumber({ text, tokens }, at + 1) : null;
    let nounAt = number === null ? at + 1 : number.next;
    while (PASSED_OVER.has(tokens[nounAt]?.lower ?? '') && tokens[nounAt + 1]?.kind === 'word') nounAt++;
    const noun = tokens[nounAt];
    if (noun?.kind !== 'word' || noun.lower === 'cent') return null;
    const energy = kilowattHourAt(tokens, nounAt);
    if (energy !== null) return energy;
    return { noun: perNoun(noun.lower), divisor: number?.value || 1, next: nounAt + 1 };
  }
  if (isComma || word?.kind !== 'word') return null;
  const noun = perNoun(word.lower);
  if (sign === '/') return { noun, divisor: 1, next: at + 2 };
  const isTime = TIME_UNITS.has(noun) && word.lower === noun;
  const energy = sign === 'a' ? kilowattHourAt(tokens, at + 1) : null;
  if (energy !== null) return energy;
  if ((sign === 'a' || sign === 'an') && (isTime || AFTER_ARTICLE.has(word.lower))) {
    return { noun, divisor: 1, next: at + 2 };
  }
  if ((sign === 'each' || sign === 'every') && isTime) return { noun, divisor: 1, next: at + 2 };
  return null;
}

/** "A kilowatt hour" and "a kWh" are per the same. */
function kilowattHourAt(
  tokens: readonly Token[],
  index: number,
): { noun: string; divisor: number; next: number } | null {
  const [first, second] = [tokens[index]?.lower, tokens[index + 1]?.lower];
  const isWritten = first === 'kilowatt' && (second === 'hour' || second === 'hours');
  if (!isWritten && first !== 'kwh') return null;
  return { noun: 'kwh', divisor: 1, next: index + (isWritten ? 2 : 1) };
}

function perNoun(word: string): string {
  return ABBREVIATIONS.get(word) ?? singularOf(word);
}
