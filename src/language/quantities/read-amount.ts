import type { Dimension, Quantity } from '../../model/manifest.js';
import { opensCalendarStretch, readCalendarStretch } from './calendar-words.js';
import { endsNounPhrase } from './count-nouns.js';
import { readCountedNoun, readUnit } from './measures.js';
import { exact, isAttached, type ReadNumber, readNumber, spelling, type TokenText } from './numbers.js';
import { type ReadPer, readPer } from './per.js';
import { currencyOfSign, isCurrencyCode, moneyUnit, type Unit, unitOfWord } from './units.js';

/** An amount without its text, over the tokens [first, next). */
export interface Amount {
  readonly quantity: Omit<Quantity, 'text'>;
  readonly number: ReadNumber;
  readonly first: number;
  /** Where the number itself stands: behind the sign in "$24". */
  readonly numberAt: number;
  readonly next: number;
  /** `unit`: measured. `noun`: counted. `none`: a number alone. */
  readonly measuredBy: 'unit' | 'noun' | 'none';
}

/** Reads the amount that begins at token `index`; null where none does. A number alone counts as one: the caller decides. */
export function readAmount(source: TokenText, index: number): Amount | null {
  return (
    readFixedPhrase(source, index) ??
    readRating(source, index) ??
    readShare(source, index) ??
    readMeasured(source, index)
  );
}

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
  if (read !== null)
    return measured(source, { ...at, value: number.value, unit: read.unit, next: read.next });
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

/** The lower-case "m" of "5m users" and "$5m". */
function isMillions(source: TokenText, number: ReadNumber): boolean {
  return (
    number.form === 'figures' && spelling(source, number.next) === 'm' && isAttached(source, number.next)
  );
}

type Place = Pick<Amount, 'number' | 'first' | 'numberAt'>;

function counted(source: TokenText, at: Place, value: number, noun: string, next: number): Amount {
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

function amount(
  at: Place,
  dimension: Dimension,
  value: number,
  noun: string,
  per: readonly string[],
  next: number,
  measuredBy: Amount['measuredBy'],
): Amount {
  const { number, first, numberAt } = at;
  const quantity = { amount: exact(value), dimension, noun, per: [...per].sort() };
  return { quantity, number, first, numberAt, next, measuredBy };
}

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

const RATING_SCALES = new Set([5, 10]);

/** "4.6 out of 5", "4.6/5", "4.6 stars": counted as stars, with or without the scale. */
function readRating(source: TokenText, index: number): Amount | null {
  const { tokens } = source;
  const token = tokens[index];
  if (token?.kind !== 'number') return null;
  const number = readNumber(source, index);
  if (number === null || number.value > 10) return null;
  const at = { number, first: index, numberAt: index };
  const scaleAt = behindRatio(source, number.next);
  const scale = scaleAt === null ? null : readNumber(source, scaleAt);
  const isDecimal = token.lower.includes('.');
  if (scale !== null && RATING_SCALES.has(scale.value) && number.value <= scale.value) {
    const star = /^stars?$/.test(tokens[scale.next]?.lower ?? '');
    if (isDecimal || star)
      return amount(at, 'count', number.value, 'star', [], scale.next + (star ? 1 : 0), 'noun');
  }
  const isStars = isDecimal && /^(?:stars?|★)$/.test(tokens[number.next]?.lower ?? '');
  return isStars ? amount(at, 'count', number.value, 'star', [], number.next + 1, 'noun') : null;
}

/** The index behind "/", "out of" or "of" at `index`. */
function behindRatio({ tokens }: TokenText, index: number): number | null {
  const word = tokens[index]?.lower;
  if (word === '/' || word === 'of') return index + 1;
  if (word === 'out' && tokens[index + 1]?.lower === 'of') return index + 2;
  return null;
}

const PLACES = new Set('page step slide part chapter section figure table item day week level'.split(' '));

/** "nine in ten", "4 out of 5", "3 of 4 teams": a share of 1. */
function readShare(source: TokenText, index: number): Amount | null {
  const { tokens } = source;
  const number = readNumber(source, index);
  if (number === null || number.form === 'article' || number.isFraction || !isSmallCount(number.value))
    return null;
  if (PLACES.has(tokens[index - 1]?.lower ?? '')) return null;
  const joined = tokens[number.next];
  if (joined?.kind !== 'word' || joined.before === 'hyphen') return null;
  const whole =
    joined.lower === 'in'
      ? number.next + 1
      : joined.lower === 'of' || joined.lower === 'out'
        ? behindRatio(source, number.next)
        : null;
  const scale = whole === null || tokens[whole]?.before === 'hyphen' ? null : readNumber(source, whole);
  if (scale === null || scale.form === 'article' || scale.isFraction || !Number.isInteger(scale.value))
    return null;
  if (scale.value <= number.value || scale.value > 1000 || readUnit(source, scale) !== null) return null;
  const place = { number, first: index, numberAt: index };
  return amount(place, 'ratio', number.value / scale.value, '', [], scale.next, 'unit');
}

function isSmallCount(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value < 1000;
}

const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['doubles', 2],
  ['doubled', 2],
  ['doubling', 2],
  ['triple', 3],
  ['triples', 3],
  ['tripled', 3],
  ['tripling', 3],
  ['quadruple', 4],
  ['quadruples', 4],
  ['quadrupled', 4],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
]);
const FREQUENCIES: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);
const MULTIPLIED = new Set('as the your our their its his her what that'.split(' '));
const HALVED = new Set('the your our their its of as what that'.split(' '));

/** Amounts of one or two words: "twice", "tenfold", "overnight", "same-day", "every minute", "once an hour". */
function readFixedPhrase(source: TokenText, index: number): Amount | null {
  const { tokens } = source;
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const word = token.lower;
  const after = tokens[index + 1]?.lower ?? '';
  const place = (value: number): Place => ({
    number: { value, next: index + 1, form: 'words', scale: 1, isFraction: false },
    first: index,
    numberAt: index,
  });
  const times = FREQUENCIES.get(word);
  if (times !== undefined) {
    const per = readPer(source, index + 1);
    if (per.per.length > 0) return amount(place(times), 'count', times, 'time', per.per, per.next, 'noun');
  }
  const multiple = MULTIPLIERS.get(word);
  if (multiple !== undefined && (word.endsWith('fold') || MULTIPLIED.has(after))) {
    return amount(place(multiple), 'multiple', multiple, '', [], index + 1, 'unit');
  }
  const before = tokens[index - 1]?.lower ?? '';
  if (/^(?:halve|halves|halved|halving)$/.test(word) && HALVED.has(after)) {
    return amount(place(0.5), 'ratio', 0.5, '', [], index + 1, 'unit');
  }
  if (word === 'half' && (before === 'in' || before === 'by') && !HALVED.has(after) && after !== 'a') {
    return amount(place(0.5), 'ratio', 0.5, '', [], index + 1, 'unit');
  }
  const calendar = opensCalendarStretch(tokens, index) ? readCalendarStretch(tokens, index) : null;
  if (calendar !== null) {
    const { seconds, isBusiness, next } = calendar;
    return amount(place(1), 'duration', seconds, isBusiness ? 'business' : '', [], next, 'unit');
  }
  if (word === 'every') return readEvery(source, index, place(1));
  return null;
}

/** "every minute", "every hour": an interval. "every second Tuesday" and "every day" are none. */
function readEvery({ tokens }: TokenText, index: number, place: Place): Amount | null {
  const token = tokens[index + 1];
  const isInterval = token?.lower === 'minute' || token?.lower === 'hour' || token?.lower === 'second';
  if (!isInterval || tokens[index - 1]?.lower === 'almost') return null;
  if (token.lower === 'second' && tokens[index + 2]?.kind === 'word') return null;
  if (tokens[index + 2]?.lower === 'of' || tokens[index + 2]?.lower === 'you') return null;
  const unit = unitOfWord(token.lower)!;
  return amount(place, 'duration', unit.factor, '', [], index + 2, 'unit');
}
