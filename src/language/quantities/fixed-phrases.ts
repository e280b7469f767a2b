import { isNumberWord } from '../number-words.js';
import type { Token } from '../tokens.js';
import { type Amount, amount, type Place } from './amount.js';
import { opensCalendarStretch, readCalendarStretch } from './calendar-words.js';
import type { TokenText } from './numbers.js';
import { readPer } from './per.js';
import { unitOfWord } from './units.js';

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
export function readFixedPhrase(source: TokenText, index: number): Amount | null {
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
  if (word === 'half' && (before === 'in' || before === 'by') && !HALVED.has(after) && !/^an?$/.test(after)) {
    return amount(place(0.5), 'ratio', 0.5, '', [], index + 1, 'unit');
  }
  const calendar = opensCalendarStretch(tokens, index) ? readCalendarStretch(tokens, index) : null;
  if (calendar !== null) {
    const { seconds, isBusiness, next } = calendar;
    return amount(place(1), 'duration', seconds, isBusiness ? 'business' : '', [], next, 'unit');
  }
  if (word === 'every') return readEvery(source, index, place(1));
  if (word === 'gigabit' && tokens[index - 1]?.kind !== 'number' && !isNumberWord(before)) {
    return amount(place(1), 'data-rate', 1e9, '', [], index + 1, 'unit');
  }
  // "Hour-long lessons".
  if (after === 'long' && tokens[index + 1]?.before === 'hyphen') {
    const unit = unitOfWord(word);
    if (unit?.dimension === 'duration')
      return amount(place(1), 'duration', unit.factor, '', [], index + 2, 'unit');
  }
  return null;
}

/** "every minute", "every hour": an interval. "every second Tuesday" and "every day" are none. */
function readEvery({ tokens }: TokenText, index: number, place: Place): Amount | null {
  const part = readPartOfHour(tokens, index + 1);
  if (part !== null) return amount(place, 'duration', part.seconds, '', [], part.next, 'unit');
  const token = tokens[index + 1];
  const isInterval = token?.lower === 'minute' || token?.lower === 'hour' || token?.lower === 'second';
  if (!isInterval || tokens[index - 1]?.lower === 'almost') return null;
  if (token.lower === 'second' && tokens[index + 2]?.kind === 'word') return null;
  if (tokens[index + 2]?.lower === 'of' || tokens[index + 2]?.lower === 'you') return null;
  const unit = unitOfWord(token.lower)!;
  return amount(place, 'duration', unit.factor, '', [], index + 2, 'unit');
}

const HOUR = 3600;

/** "Half hour", "half an hour", "quarter of an hour": parts of an hour without an article, as after "every". */
export function readPartOfHour(
  tokens: readonly Token[],
  index: number,
): { readonly seconds: number; readonly next: number } | null {
  const share = PARTS.get(tokens[index]?.lower ?? '');
  if (share === undefined) return null;
  let next = index + 1;
  if (tokens[next]?.lower === 'of') next++;
  if (tokens[next]?.lower === 'an') next++;
  return tokens[next]?.lower === 'hour' ? { seconds: share * HOUR, next: next + 1 } : null;
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);
