import type { Token } from '../tokens.js';
import { endsNounPhrase, looksPlural, singularOf } from './count-nouns.js';
import { isAttached, type ReadNumber, spelling, type TokenText } from './numbers.js';
import {
  CELSIUS,
  currencyOfSign,
  FAHRENHEIT,
  isCurrencyCode,
  MULTIPLE,
  moneyUnit,
  PERCENT,
  type Unit,
  unitOfCurrencyWord,
  unitOfSymbol,
  unitOfWord,
} from './units.js';

/** A unit read behind a number, and the index of the first token behind it. */
export interface ReadUnit {
  readonly unit: Unit;
  readonly next: number;
}

const COMPARED = new Set(
  'faster slower more less fewer as what the better higher lower cheaper quicker greater bigger larger smaller longer shorter easier safer stronger increase improvement return speed'.split(
    ' ',
  ),
);

/** "a ton of" and the like are figures of speech; "a foot in the door", "a yard". */
const NOT_WITH_ARTICLE = new Set('tons foot yard pound meg gig min sec oz cent buck dollar'.split(' '));

/** "A ton of letters", "a yard"; but "a ton on every pallet" is so heavy. */
function isFigureOfSpeech(word: string, after: string): boolean {
  return word === 'ton' ? after === 'of' : NOT_WITH_ARTICLE.has(word);
}

/** Symbols of one letter that mean too much else to count when a space stands before them. */
const ATTACHED_ONLY = new Set(['s', 'd', 'B', 'K', 'us', 'ns']);

/** Reads the unit that follows a number; null where none does. */
export function readUnit(source: TokenText, number: ReadNumber): ReadUnit | null {
  const { tokens } = source;
  const index = number.next;
  const token = tokens[index];
  if (token === undefined) return null;
  const word = token.lower;
  const after = tokens[index + 1]?.lower ?? '';
  if (number.isFraction) return unitOfFraction(source, index);
  if (token.kind === 'symbol') return unitOfSign(source, index);
  if (token.kind !== 'word') return null;

  if (number.form === 'article') {
    if (token.before === 'hyphen' || isFigureOfSpeech(word, after)) return null;
    const goesOn = tokens[index + 1]?.kind === 'word' && !endsNounPhrase(after);
    if (word === 'second' && goesOn) return null;
  }
  if (word === 'per' && after === 'cent') return { unit: PERCENT, next: index + 2 };
  if (word === 'percentage' && (after === 'points' || after === 'point'))
    return { unit: PERCENT, next: index + 2 };
  if (word === 'fold' && token.before !== 'space') return { unit: MULTIPLE, next: index + 1 };
  if (word === 'x' && tokens[index + 1]?.kind !== 'number') return { unit: MULTIPLE, next: index + 1 };
  if (word === 'times' && COMPARED.has(after)) return { unit: MULTIPLE, next: index + 1 };
  return (
    unitOfMoney(source, index) ??
    unitOfTwoWords(source, index) ??
    (number.form === 'figures' ? symbolUnit(source, index) : null) ??
    (isOfStone(source, index) ? null : wordUnit(word, index))
  );
}

function unitOfSign(source: TokenText, index: number): ReadUnit | null {
  const sign = spelling(source, index);
  if (sign === '%') return { unit: PERCENT, next: index + 1 };
  if (sign === '‰') return { unit: { dimension: 'ratio', factor: 0.001 }, next: index + 1 };
  if (sign === '×' && source.tokens[index + 1]?.kind !== 'number') return { unit: MULTIPLE, next: index + 1 };
  if (sign === '¢') return { unit: unitOfCurrencyWord('cents')!, next: index + 1 };
  const currency = currencyOfSign(sign);
  if (currency !== null && source.tokens[index + 1]?.kind !== 'number') {
    return { unit: moneyUnit(currency), next: index + 1 };
  }
  if (sign === '°') {
    const scale = source.tokens[index + 1]?.lower;
    if (scale === 'c') return { unit: CELSIUS, next: index + 2 };
    if (scale === 'f') return { unit: FAHRENHEIT, next: index + 2 };
  }
  return null;
}

function unitOfMoney(source: TokenText, index: number): ReadUnit | null {
  const token = source.tokens[index]!;
  if (token.capitals === 'all' && isCurrencyCode(spelling(source, index))) {
    return { unit: moneyUnit(spelling(source, index)), next: index + 1 };
  }
  const after = source.tokens[index + 1]?.lower;
  if ((token.lower === 'pounds' || token.lower === 'pound') && after === 'sterling') {
    return { unit: moneyUnit('GBP'), next: index + 2 };
  }
  if (token.lower === 'us' && after !== undefined) {
    const unit = unitOfCurrencyWord(after);
    if (unit !== null) return { unit, next: index + 2 };
  }
  if (token.lower === 'p' && isAttached(source, index))
    return { unit: unitOfCurrencyWord('pence')!, next: index + 1 };
  const unit = unitOfCurrencyWord(token.lower);
  return unit && { unit, next: index + 1 };
}

const SQUARE = new Set(['square', 'sq']);
const WATTS = new Set(['watt', 'kilowatt', 'megawatt', 'gigawatt']);

/** "square metres", "cubic feet", "working days", "kilowatt hours", "degrees Celsius". */
function unitOfTwoWords(source: TokenText, index: number): ReadUnit | null {
  const { tokens } = source;
  const word = tokens[index]!.lower;
  const second = tokens[index + 1]?.lower ?? '';
  if (SQUARE.has(word)) {
    const at = tokens[index + 1]?.lower === '.' ? index + 2 : index + 1;
    const length = lengthAt(source, at);
    return length && { unit: { dimension: 'area', factor: length.factor ** 2 }, next: at + 1 };
  }
  if (word === 'cubic') {
    const length = lengthAt(source, index + 1);
    return length && { unit: { dimension: 'volume', factor: length.factor ** 3 }, next: index + 2 };
  }
  if (word === 'working' || word === 'business' || word === 'work') {
    const unit = unitOfWord(second);
    if (unit?.dimension !== 'duration') return null;
    return { unit: { ...unit, noun: 'business' }, next: index + 2 };
  }
  if (word === 'calendar' || word === 'consecutive' || word === 'full' || word === 'whole') {
    const unit = unitOfWord(second);
    return unit?.dimension === 'duration' ? { unit, next: index + 2 } : null;
  }
  if (WATTS.has(word) && (second === 'hour' || second === 'hours')) {
    const power = unitOfWord(word);
    return power && { unit: { dimension: 'energy', factor: power.factor * 3600 }, next: index + 2 };
  }
  if (word === 'degrees' || word === 'degree') {
    if (second === 'celsius' || second === 'centigrade' || second === 'c')
      return { unit: CELSIUS, next: index + 2 };
    if (second === 'fahrenheit' || second === 'f') return { unit: FAHRENHEIT, next: index + 2 };
  }
  return null;
}

function lengthAt(source: TokenText, index: number): Unit | null {
  const unit = unitOfSymbol(spelling(source, index)) ?? unitOfWord(source.tokens[index]?.lower ?? '');
  return unit?.dimension === 'length' ? unit : null;
}

/** "250MB", "11 kW", "85 m²", "100 Mb/s". */
function symbolUnit(source: TokenText, index: number): ReadUnit | null {
  const { tokens } = source;
  const written = spelling(source, index);
  const unit = unitOfSymbol(written);
  const token = tokens[index]!;
  if (unit === null || (ATTACHED_ONLY.has(written) && token.before === 'space')) return null;
  const power = tokens[index + 1]?.lower;
  if (unit.dimension === 'length' && isAttached(source, index + 1) && (power === '²' || power === '³')) {
    const squared = power === '²';
    const factor = unit.factor ** (squared ? 2 : 3);
    return { unit: { dimension: squared ? 'area' : 'volume', factor }, next: index + 2 };
  }
  const isPerSecond = tokens[index + 1]?.lower === '/' && isSecond(tokens[index + 2]?.lower);
  if (isPerSecond && unit.dimension === 'data-rate') return { unit, next: index + 3 };
  if (isPerSecond && unit.dimension === 'data' && written.endsWith('b')) {
    const bytes = unitOfSymbol(`${written.slice(0, -1).toUpperCase()}B`) ?? unit;
    return { unit: { dimension: 'data-rate', factor: bytes.factor }, next: index + 3 };
  }
  if (written === 'm') {
    const next = tokens[index + 1];
    // "5m users" is millions; "14 m" and "a 14m pool" are metres.
    if (isAttached(source, index) && next?.kind === 'word' && looksPlural(next.lower)) return null;
  }
  return { unit, next: index + 1 };
}

function isSecond(word: string | undefined): boolean {
  return word === 's' || word === 'sec' || word === 'second';
}

/** "Three stone cottages": of what they are, and not how heavy. */
function isOfStone(source: TokenText, index: number): boolean {
  return source.tokens[index]?.lower === 'stone' && isFollowedByNoun(source, index + 1);
}

function wordUnit(word: string, index: number): ReadUnit | null {
  const unit = unitOfWord(word);
  return unit && { unit, next: index + 1 };
}

/** "a quarter of an hour", "half of a day". */
function unitOfFraction(source: TokenText, index: number): ReadUnit | null {
  const { tokens } = source;
  if (tokens[index]?.before === 'hyphen') {
    const unit = unitOfWord(tokens[index]!.lower);
    return unit && { unit, next: index + 1 };
  }
  if (HALVED_TIMES.has(tokens[index]?.lower ?? '')) {
    const time = unitOfWord(tokens[index]!.lower);
    if (tokens[index - 1]?.lower === 'half') return time && { unit: time, next: index + 1 };
  }
  const article = tokens[index + 1]?.lower;
  if (tokens[index]?.lower !== 'of' || (article !== 'a' && article !== 'an')) return null;
  const unit = unitOfWord(tokens[index + 2]?.lower ?? '');
  return unit && { unit, next: index + 3 };
}

/** "A half hour", "half day" without a hyphen. */
const HALVED_TIMES = new Set(['hour', 'day']);

/** The noun that a number counts, as lemma, and the index of the first token behind it. */
export interface CountedNoun {
  readonly noun: string;
  readonly next: number;
}

/** "two-way", "two-factor", "2-in-1": what such a number says is no amount. */
const NOT_COUNTED = new Set(
  'way factor sided side in to for on by and stop size dimensional off up tier party word fits star man woman time'.split(
    ' ',
  ),
);

const LONGEST_NOUN_PHRASE = 5;

/** Reads the head of the noun phrase that a number opens: "1,900 happy marketing agencies" gives agency. */
export function readCountedNoun(source: TokenText, index: number, value: number): CountedNoun | null {
  const { tokens } = source;
  const first = tokens[index];
  if (first === undefined) return null;
  if (first.before === 'hyphen' && first.kind === 'word') {
    if (NOT_COUNTED.has(first.lower)) return null;
    return { noun: singularOf(first.lower), next: index + 1 };
  }
  let at = index;
  // "10 or more seats" counts seats.
  if (first.lower === 'or' && /^(?:more|fewer|less)$/.test(tokens[at + 1]?.lower ?? '')) at += 2;
  // "400 of the world's agencies" counts agencies.
  if (first.lower === 'of' && /^(?:the|our|your|their|these|its)$/.test(tokens[at + 1]?.lower ?? '')) at += 2;
  const last = Math.min(at + LONGEST_NOUN_PHRASE, tokens.length);
  for (let each = at; each < last; each++) {
    const token = tokens[each]!;
    if (token.kind === 'symbol' && token.lower === '&') continue;
    if (token.kind === 'word' && token.lower === "'s") continue;
    const isVerb = endsNounPhrase(token.lower) && token.capitals !== 'all';
    if (token.kind !== 'word' || (isVerb && !isCountedRun(tokens, each))) break;
    const isAcronym = token.capitals === 'all' && token.lower.endsWith('s');
    if (value !== 1 && isAcronym && !isFollowedByNoun(source, each + 1)) {
      return { noun: token.lower, next: each + 1 };
    }
    if (value !== 1 && !isAcronym && looksPlural(token.lower))
      return { noun: singularOf(token.lower), next: each + 1 };
  }
  const isOne = value === 1 && first.kind === 'word' && !endsNounPhrase(first.lower);
  return isOne ? { noun: singularOf(first.lower), next: index + 1 } : null;
}

/** "500,000 automation runs per month": before "per" they are no verb. */
function isCountedRun(tokens: readonly Token[], index: number): boolean {
  return /^(?:runs|uses|works)$/.test(tokens[index]!.lower) && tokens[index + 1]?.lower === 'per';
}

/** "300 SMS per month" counts SMS; "300 SMS messages" and "5 DNS zones" do not. */
function isFollowedByNoun({ tokens }: TokenText, index: number): boolean {
  const token = tokens[index];
  return token?.kind === 'word' && !endsNounPhrase(token.lower);
}
