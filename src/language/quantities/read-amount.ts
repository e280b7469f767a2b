import type { Token } from '../tokens.js';
import { type Amount, amount, type Place } from './amount.js';
import { endsNounPhrase } from './count-nouns.js';
import { readFixedPhrase } from './fixed-phrases.js';
import { readFraction } from './fractions.js';
import { readCountedNoun, readUnit } from './measures.js';
import { exact, isAttached, type ReadNumber, readNumber, spelling, type TokenText } from './numbers.js';
import { type ReadPer, readPer } from './per.js';
import { readRating, readShare } from './shares-of-whole.js';
import { currencyOfSign, isCurrencyCode, moneyUnit, type Unit, unitOfWord } from './units.js';

/** Reads the amount that begins at token `index`; null where none does. A number alone counts as one: the caller decides. */
export function readAmount(source: TokenText, index: number): Amount | null {
  return (
    readFixedPhrase(source, index) ??
    readRating(source, index) ??
    readShare(source, index) ??
    readBelowZero(source, index) ??
    readMeasured(source, index)
  );
}

/** "Minus 18 degrees", "−18 °C": of what is measured here, only temperatures lie below zero. */
function readBelowZero(source: TokenText, index: number): Amount | null {
  const { tokens } = source;
  if (!MINUS.test(tokens[index]?.lower ?? '') || isRange(tokens, index)) return null;
  const read = readMeasured(source, index + 1);
  if (read === null || (read.quantity.dimension !== 'temperature' && read.quantity.noun !== 'degree'))
    return null;
  const unit = read.quantity.dimension === 'temperature' ? readUnit(source, read.number)?.unit : undefined;
  const below = -read.number.value * (unit?.factor ?? 1) + (unit?.offset ?? 0);
  return { ...read, first: index, quantity: { ...read.quantity, amount: exact(below) } };
}

/** The dash of "4 - 8 °C" stands between two numbers. */
function isRange(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.kind === 'number';
}

const MINUS = /^(?:minus|-|−)$/;

function readMeasured(source: TokenText, index: number): Amount | null {
  const currency = readCurrencyBefore(source, index);
  const numberAt = currency?.next ?? index;
  const number = readNumber(source, numberAt);
  if (number === null) return null;
  const at = { number, first: index, numberAt };
  if (currency !== null) {
    const millions = isMillions(source, number);
    const value = millions ? number.value * 1e6 : number.value;
    const next = millions ? number.next + 1 : skipCurrencyCode(source, number.next);
    return measured(source, { ...at, value, unit: moneyUnit(currency.code), next });
  }
  const read = readUnit(source, number);
  if (read !== null) {
    // "A year and a half".
    const more = readFraction(source.tokens, read.next);
    const isJoined = more !== null && (number.form === 'article' || isHalfMore(source, number, more));
    const value = number.value + (isJoined ? more.value : 0);
    return measured(source, { ...at, value, unit: read.unit, next: isJoined ? more.next : read.next });
  }
  if (number.form === 'article') return null;
  if (number.isFraction) return amount(at, 'ratio', number.value, '', [], number.next, 'unit');
  if (isMillions(source, number)) {
    const noun = readCountedNoun(source, number.next + 1, number.value * 1e6);
    if (noun !== null) return counted(source, at, number.value * 1e6, noun.noun, noun.next);
  }
  // "30+ currencies", "500 (five hundred) users" is left alone.
  const nounAt = source.tokens[number.next]?.lower === '+' ? number.next + 1 : number.next;
  const noun = readCountedNoun(source, nounAt, number.value);
  if (noun !== null) return counted(source, at, number.value, noun.noun, noun.next);
  const per = readPer(source, number.next);
  return amount(at, 'count', number.value / per.divisor, '', per.per, per.next, 'none');
}

/** "Two hours and a half"; "two hours and half of the crew" goes on with something else. */
function isHalfMore(
  { tokens }: TokenText,
  { form, value }: ReadNumber,
  more: { readonly value: number; readonly next: number },
): boolean {
  if (form !== 'words' || !Number.isInteger(value) || more.value !== HALF) return false;
  const behind = tokens[more.next];
  return behind === undefined || behind.kind === 'punctuation' || endsNounPhrase(behind.lower);
}

const HALF = 0.5;

/** The lower-case "m" of "5m users" and "$5m". */
function isMillions(source: TokenText, number: ReadNumber): boolean {
  return (
    number.form === 'figures' && spelling(source, number.next) === 'm' && isAttached(source, number.next)
  );
}

function counted(source: TokenText, at: Place, value: number, noun: string, next: number): Amount {
  // "Thirty free hours", "ten short minutes": a time, whatever it is like.
  const time = unitOfWord(noun);
  if (time?.dimension === 'duration') return measured(source, { ...at, value, unit: time, next });
  const per = readPer(source, next);
  return amount(at, 'count', value / per.divisor, noun, per.per, per.next, 'noun');
}

function measured(
  source: TokenText,
  at: Place & { readonly value: number; readonly unit: Unit; readonly next: number },
): Amount {
  let { unit } = at;
  const per = readPerNearby(source, at.next);
  const isPounds = /^pounds?$/.test(spelling(source, at.next - 1).toLowerCase());
  if (isPounds && unit.dimension === 'mass' && per.per.length > 0) unit = moneyUnit('GBP');
  const value = (at.value * unit.factor + (unit.offset ?? 0)) / per.divisor;
  if (unit.dimension === 'data' && per.per.length === 1 && per.per[0] === 'second') {
    return amount(at, 'data-rate', value * 8, '', [], per.next, 'unit');
  }
  // "A gigabit a second" is what a gigabit is here already.
  const { per: parts } = per;
  const isRate = unit.dimension === 'data-rate' && parts.length === 1 && parts[0] === 'second';
  if (isRate) return amount(at, 'data-rate', value, '', [], per.next, 'unit');
  const noun = unit.noun ?? '';
  return amount(at, unit.dimension, value, noun, per.per, per.next, 'unit');
}

/** "$15 per user", and behind what is measured: "500 GB of storage per user", "5 hours less paperwork per week". */
function readPerNearby(source: TokenText, index: number): ReadPer {
  const near = readPer(source, index);
  if (near.per.length > 0) return near;
  for (let at = index; at < index + FARTHEST_PER && source.tokens[at]?.kind === 'word'; at++) {
    if (source.tokens[at]!.lower === 'per') return { ...readPer(source, at), next: index };
    if (endsNounPhrase(source.tokens[at]!.lower) && source.tokens[at]!.lower !== 'of') break;
  }
  return near;
}

const FARTHEST_PER = 5;

/** "$", "US$", "EUR " before a number. */
function readCurrencyBefore(source: TokenText, index: number): { code: string; next: number } | null {
  const { tokens } = source;
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.kind === 'symbol') {
    const code = currencyOfSign(spelling(source, index));
    return code === null ? null : { code, next: index + 1 };
  }
  if (token.kind !== 'word' || token.capitals !== 'all' || tokens[index + 1] === undefined) {
    const isLetter = token.kind === 'word' && token.capitals === 'first' && token.end - token.start === 1;
    if (!isLetter) return null;
  }
  const written = spelling(source, index);
  if (tokens[index + 1]?.lower === '$' && isAttached(source, index + 1)) {
    const code = DOLLARS.get(written);
    return code === undefined ? null : { code, next: index + 2 };
  }
  return isCurrencyCode(written) && tokens[index + 1]?.kind === 'number'
    ? { code: written, next: index + 1 }
    : null;
}

const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['NZ', 'NZD'],
  ['S', 'SGD'],
  ['HK', 'HKD'],
  ['R', 'BRL'],
]);

/** The code that repeats the sign: "$24 USD". */
function skipCurrencyCode(source: TokenText, index: number): number {
  return isCurrencyCode(spelling(source, index)) ? index + 1 : index;
}
