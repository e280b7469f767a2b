import type { Token } from '../tokens.js';
import { wordClass } from '../word-class.js';
import { readPartOfHour } from './fixed-phrases.js';
import { readNumber } from './numbers.js';
import { TIME_UNITS } from './units.js';

/** How often something happens: characters [start, end). */
export interface FrequencyMention {
  /** The time from one to the next, in seconds. */
  readonly interval: number;
  readonly start: number;
  readonly end: number;
}

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annually', 'year'],
  ['annual', 'year'],
]);
/** Parts and seasons of what comes round: "every night", "each spring". */
const ROUNDS: ReadonlyMap<string, string> = new Map([
  ['night', 'day'],
  ['morning', 'day'],
  ['evening', 'day'],
  ['monday', 'week'],
  ['tuesday', 'week'],
  ['wednesday', 'week'],
  ['thursday', 'week'],
  ['friday', 'week'],
  ['saturday', 'week'],
  ['sunday', 'week'],
  ['spring', 'year'],
  ['summer', 'year'],
  ['autumn', 'year'],
  ['winter', 'year'],
]);
const TIMES: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);
/** "Six loads an hour": what is so often done, in the word for it. */
const REPEATED = new Set(
  'times loads reloads refreshes updates syncs runs checks scans backups snapshots deliveries collections pickups rounds'.split(
    ' ',
  ),
);
const FORTNIGHT = 2;
/** Words without which nothing is said to happen again and again. */
const FREQUENT = wordClass([...ADVERBS.keys(), ...TIMES.keys(), 'fortnightly', 'every', 'each', ...REPEATED]);

/** Finds "hourly", "every quarter", "each spring", "every two weeks", "twice a year", "three times a day", "six updates an hour". */
export function findFrequencies(text: string, tokens: readonly Token[]): FrequencyMention[] {
  if (!FREQUENT.occursIn(tokens)) return [];
  const found: FrequencyMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const read = readAdverb(tokens, at) ?? readEvery(text, tokens, at) ?? readTimes(text, tokens, at);
    if (read === null) continue;
    found.push({ interval: read.interval, start: tokens[at]!.start, end: tokens[read.next - 1]!.end });
    at = read.next - 1;
  }
  return found;
}

interface ReadFrequency {
  readonly interval: number;
  readonly next: number;
}

function readAdverb(tokens: readonly Token[], index: number): ReadFrequency | null {
  const word = tokens[index]!.lower;
  if (word === 'fortnightly') return { interval: FORTNIGHT * lengthOf('week'), next: index + 1 };
  const unit = ADVERBS.get(word);
  return unit === undefined ? null : { interval: lengthOf(unit), next: index + 1 };
}

function lengthOf(unit: string): number {
  return TIME_UNITS.get(unit) ?? 0;
}

/** "Every quarter", "each single week", "every other day", "every six hours", "every fortnight". */
function readEvery(text: string, tokens: readonly Token[], index: number): ReadFrequency | null {
  const word = tokens[index]!.lower;
  if (word !== 'every' && word !== 'each') return null;
  const part = readPartOfHour(tokens, index + 1);
  if (part !== null) return { interval: part.seconds, next: part.next };
  let at = index + 1;
  if (/^(?:single|working|business|calendar)$/.test(tokens[at]?.lower ?? '')) at++;
  const isOther = tokens[at]?.lower === 'other';
  if (isOther) at++;
  const number = isOther ? null : readNumber({ text, tokens }, at);
  if (number !== null && (number.isFraction || number.form === 'article')) return null;
  if (number !== null) at = number.next;
  const noun = tokens[at]?.lower ?? '';
  const length =
    noun === 'fortnight' || noun === 'fortnights' ? FORTNIGHT * lengthOf('week') : lengthOf(unitIn(noun));
  if (length === 0) return null;
  return { interval: length * (isOther ? 2 : (number?.value ?? 1)), next: at + 1 };
}

function unitIn(noun: string): string {
  const singular = noun.endsWith('s') ? noun.slice(0, -1) : noun;
  return ROUNDS.get(singular) ?? singular;
}

/** "Once a year", "three times per week", "twice daily" is left to what follows. */
function readTimes(text: string, tokens: readonly Token[], index: number): ReadFrequency | null {
  const word = tokens[index]!.lower;
  const once = TIMES.get(word);
  const number =
    once === undefined && tokens[index]!.kind !== 'punctuation' ? readNumber({ text, tokens }, index) : null;
  const behind = once === undefined ? (number?.next ?? index) : index + 1;
  const at = once === undefined ? behind + 1 : behind;
  const times = once ?? number?.value ?? 0;
  if (once === undefined && (number === null || !REPEATED.has(tokens[behind]?.lower ?? ''))) return null;
  const isPer = /^(?:a|an|per|each|every)$/.test(tokens[at]?.lower ?? '');
  const length = isPer ? lengthOf(unitIn(tokens[at + 1]?.lower ?? '')) : 0;
  return length > 0 && times > 0 ? { interval: length / times, next: at + 2 } : null;
}
