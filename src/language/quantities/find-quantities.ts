import type { Quantity } from '../../model/manifest.js';
import { isNumberWord, NUMBER_WORDS } from '../number-words.js';
import { type Token, tokenize } from '../tokens.js';
import { wordClass } from '../word-class.js';
import type { Amount } from './amount.js';
import { CALENDAR_OPENERS, opensCalendarStretch, opensPastime } from './calendar-words.js';
import { looksPlural, singularOf } from './count-nouns.js';
import { isFractionWord } from './fractions.js';
import { type QuantityModifier, qualify } from './modifiers.js';
import { isNumberName } from './number-names.js';
import { isAttached, isWholeMagnitude, type TokenText } from './numbers.js';
import { readRange } from './ranges.js';
import { readAmount } from './read-amount.js';
import { unitOfCurrencyWord, unitOfWord } from './units.js';

/** An amount in a text: characters [start, end), the words that qualify it included. */
export interface QuantityMention {
  /** The upper end where a range is given. Its `text` is the amount alone. */
  readonly quantity: Quantity;
  readonly modifier: QuantityModifier;
  readonly range: { readonly low: Quantity; readonly high: Quantity } | null;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the amounts in English prose. Years, dates, times of day, versions, telephone numbers, names with numbers
 * ("ISO 27001"), "24/7", "one of" and bare numbers without unit or noun are no amounts.
 * @param tokens `tokenize(text)`, where the caller has it
 */
export function findQuantities(text: string, tokens: readonly Token[] = tokenize(text)): QuantityMention[] {
  const source: TokenText = { text, tokens };
  const mentions: QuantityMention[] = [];
  let index = 0;
  while (index < tokens.length) {
    const found = canBegin(tokens, index) ? mentionAt(source, index) : null;
    if (found === null) {
      index++;
      continue;
    }
    mentions.push(found.mention);
    index = Math.max(found.next, index + 1);
  }
  return mentions;
}

const OPENING_WORDS = new Set(
  (
    'half once twice thrice double doubles doubled doubling minus triple triples tripled tripling quadruple quadruples ' +
    'quadrupled twofold threefold fourfold fivefold tenfold halve halves halved halving every gigabit us au ca nz hk r s c'
  ).split(' '),
);

/** "Hour-long", "week-long". */
const LONG = ['minute', 'hour', 'day', 'week', 'month', 'year'];

/** What an amount in words may begin with, the word behind "the" set aside: asked of every word of every text. */
const MAY_OPEN = wordClass([
  ...OPENING_WORDS,
  ...NUMBER_WORDS.keys(),
  ...CALENDAR_OPENERS,
  ...LONG,
  'a',
  'an',
]);

function canBegin(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.kind === 'number' || token.kind === 'symbol') return true;
  if (token.lower === '-') return tokens[index + 1]?.kind === 'number';
  if (token.kind !== 'word') return false;
  if (!MAY_OPEN.includes(token) && !isPossibleCode(token) && tokens[index - 1]?.lower !== 'the') return false;
  if (opensCalendarStretch(tokens, index)) return true;
  if (tokens[index + 1]?.lower === 'long' && tokens[index + 1]?.before === 'hyphen') return true;
  // Every third sentence has an article; few of them are a "one".
  if (token.lower === 'a' || token.lower === 'an')
    return canFollowArticle(tokens[index + 1]?.lower ?? '') || isWholeMagnitude(tokens, index + 1);
  return OPENING_WORDS.has(token.lower) || isNumberWord(token.lower) || isPossibleCode(token);
}

function canFollowArticle(word: string): boolean {
  // "$": the Australian dollar's "A$20" opens with the same letter.
  return (
    unitOfWord(word) !== null ||
    isNumberWord(word) ||
    word === 'couple' ||
    word === '$' ||
    unitOfCurrencyWord(word) !== null ||
    isFractionWord(word)
  );
}

function isPossibleCode(token: Token): boolean {
  return token.capitals === 'all' && token.end - token.start === 3;
}

interface Found {
  readonly mention: QuantityMention;
  readonly next: number;
}

function mentionAt(source: TokenText, index: number): Found | null {
  const { text, tokens } = source;
  const read = readAmount(source, index);
  if (read === null) return null;
  const first = isSizeOfGroup(tokens, read) ? countingPeople(read) : read;
  const range = readRange(source, first);
  const amount = range?.high ?? first;
  const isFirstName = isName(source, first);
  if (isFirstName || (range !== null && isName(source, range.high))) return null;
  if (range === null && first.measuredBy === 'none' && !standsAlone(source, first)) return null;
  if (isIdiom(source, first)) return null;
  const next = amount.next;
  const start = tokens[first.first]!.start;
  const end = tokens[next - 1]!.end;
  const { dimension, amount: value, noun, per } = amount.quantity;
  const quantity: Quantity = { amount: value, dimension, noun, per, text: text.slice(start, end) };
  const isMoneyOrTime = quantity.dimension === 'money' || quantity.dimension === 'duration';
  // "from 6 weeks to 6 days" tells a change, "from $15" a least price.
  const isChange = range !== null || tokens[next]?.lower === 'to';
  const numberNext = amount.number.next;
  // In "30+ currencies" and "10 or more seats" the sign stands inside.
  const isInside = numberNext < next && qualify(tokens, 0, numberNext, false).modifier !== 'exact';
  const qualified = qualify(tokens, first.first, isInside ? numberNext : next, isMoneyOrTime && !isChange);
  const low = range === null ? null : { ...range.low, text: quantity.text };
  const last = Math.max(next, qualified.next);
  return {
    mention: {
      quantity,
      // "Over a weekend" is in its course.
      modifier: opensPastime(tokens, first.first) ? 'exact' : qualified.modifier,
      range: low === null ? null : { low, high: quantity },
      start: tokens[qualified.first]!.start,
      end: tokens[last - 1]!.end,
    },
    next: last,
  };
}

/** Whose size is told by a bare number: "a household of ten", "a team of 40". */
const GROUPS = new Set(
  'household family team group party class cohort table crew staff workforce company firm business department practice squad'.split(
    ' ',
  ),
);

function isSizeOfGroup(tokens: readonly Token[], { measuredBy, first }: Amount): boolean {
  return (
    measuredBy === 'none' &&
    tokens[first - 1]?.lower === 'of' &&
    GROUPS.has(singularOf(tokens[first - 2]?.lower ?? ''))
  );
}

function countingPeople(amount: Amount): Amount {
  return {
    ...amount,
    first: amount.first - 2,
    measuredBy: 'noun',
    quantity: { ...amount.quantity, noun: 'person' },
  };
}

function isName(source: TokenText, amount: Amount): boolean {
  if (amount.quantity.noun === 'star') return false;
  const isUnit = amount.measuredBy === 'unit';
  return isNumberName(source, amount.numberAt, amount.measuredBy !== 'none', isUnit);
}

const SAYS_AMOUNT = new Set(['of', 'at', 'is', 'are', '=', ':', 'reached', 'reach', 'reaches']);

/** Whether a number with neither unit nor noun is an amount all the same: a whole cell, "capped at 3", "up to sixty at a table". */
function standsAlone({ tokens }: TokenText, amount: Amount): boolean {
  if (amount.number.form === 'article') return false;
  if (amount.quantity.per.length > 0 || isOfPronoun(tokens, amount.next)) return true;
  const isInFigures = amount.number.form === 'figures';
  const isLast =
    amount.next === tokens.length ||
    // "5 (in beta)".
    tokens[amount.next]!.lower === '(' ||
    (amount.next === tokens.length - 1 && tokens[amount.next]!.lower === '+');
  if (amount.first === 0) return isInFigures && isLast;
  const after = tokens[amount.next];
  const { modifier, first } = qualify(tokens, amount.first, amount.next, false);
  const ends = after === undefined || (after.kind === 'punctuation' && after.before !== 'hyphen');
  if (modifier === 'up-to' && (ends || AFTER_BOUND.has(after.lower))) return !isAgeOf(tokens[first - 1]);
  if (!isInFigures || !ends) return false;
  const before = tokens[amount.first - 1]!;
  if (before.lower === 'of' && tokens[amount.first - 2]?.kind === 'number') return false;
  return (modifier !== 'exact' && modifier !== 'about') || SAYS_AMOUNT.has(before.lower);
}

/** "250 of them": of what is spoken of. */
function isOfPronoun(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.lower !== 'of' || !/^(?:them|these|those)$/.test(tokens[index + 1]?.lower ?? ''))
    return false;
  const behind = tokens[index + 2];
  return behind === undefined || behind.kind === 'punctuation';
}

/** What may follow a number that says how many there can be: "up to sixty at the tables". */
const AFTER_BOUND = new Set('at in on with if when and or but together'.split(' '));
const YOUNG = new Set(
  'child children kid kids baby babies guest guests passenger passengers traveller travellers'.split(' '),
);

/** "Children up to twelve" are not so many, but so old. */
function isAgeOf(before: Token | undefined): boolean {
  return before !== undefined && YOUNG.has(before.lower);
}

const BEFORE_PRONOUN_ONE = new Set(
  "the this that these those which each every any no only another other 's first last next right wrong new old same big small single good great better best not".split(
    ' ',
  ),
);
const AFTER_PRONOUN_ONE = new Set(
  'of another by more that who which or to thing is was can will has at and on in for'.split(' '),
);
const DISTANCES = new Set(['ahead', 'later', 'earlier', 'ago', 'long']);

/** "Signed accounts a fortnight on." */
function isLater(tokens: readonly Token[], index: number): boolean {
  const behind = tokens[index + 1];
  return tokens[index]?.lower === 'on' && (behind === undefined || behind.kind === 'punctuation');
}

const BEFORE_TIMES = new Set(['once', 'twice', 'times', 'time']);

/** "one of", "the one", "one day you will", "once a week", "a week" behind what it is per. */
function isIdiom({ tokens }: TokenText, amount: Amount): boolean {
  const { first, number, quantity } = amount;
  const before = tokens[first - 1];
  const after = tokens[number.next];
  if (number.form === 'article') {
    if (before?.kind !== 'word' || quantity.dimension !== 'duration') return false;
    // "Plan shifts a year ahead" counts no shifts per year.
    if (DISTANCES.has(tokens[amount.next]?.lower ?? '') || isLater(tokens, amount.next)) return false;
    return BEFORE_TIMES.has(before.lower) || (looksPlural(before.lower) && before.lower !== 'takes');
  }
  if (tokens[first]!.lower !== 'one' || number.next !== first + 1) return false;
  // "One in three patients".
  if (quantity.dimension === 'ratio' && after?.lower !== 'of') return false;
  if (BEFORE_PRONOUN_ONE.has(before?.lower ?? '') || AFTER_PRONOUN_ONE.has(after?.lower ?? '')) return true;
  if (before?.lower === 'one' || before?.before === 'hyphen') return true;
  const isSomeday = after?.lower === 'day' && quantity.per.length === 0 && after.before === 'space';
  return (
    isSomeday &&
    !/^(?:in|within|under|than|least|about|takes|take|min|max|:|to|of|for|only|just)$/.test(
      before?.lower ?? '',
    )
  );
}

/** Whether the whole of the text's tokens is one amount; used for manifest values. */
export function wholeAmount(source: TokenText): Amount | null {
  const amount = readAmount(source, 0);
  if (amount === null || source.tokens.length === 0) return null;
  const isPlus = source.tokens[amount.next]?.lower === '+' && isAttached(source, amount.next);
  return amount.next + (isPlus ? 1 : 0) === source.tokens.length ? amount : null;
}
