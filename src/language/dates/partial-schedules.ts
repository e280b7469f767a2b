import type { Token } from '../tokens.js';
import { wordClass } from '../word-class.js';
import { WEEKDAYS } from './calendar-names.js';
import { readTime } from './find-times.js';

/** The days and hours of a week at which something is there. */
export interface Schedule {
  /** 1 for Monday to 7 for Sunday, ascending; empty where only hours are named ("9 to 5", "until midnight"). */
  readonly days: readonly number[];
  /** Minutes after midnight; null where only days are named. `to` may lie past 1440: until after midnight. */
  readonly hours: { readonly from: number; readonly to: number } | null;
}

/** A schedule read from tokens, and the index of the first one behind it. */
export interface ReadSchedule extends Schedule {
  readonly next: number;
  readonly isEitherHalf?: boolean;
}

export const HALF_DAY = 720;

/** Reads a schedule of which only an end, the beginning, one moment or a part of the day is told. */
export function readPartialSchedule(tokens: readonly Token[], index: number): ReadSchedule | null {
  return (
    readEnd(tokens, index) ??
    readStart(tokens, index) ??
    readMoment(tokens, index) ??
    readPartOfDay(tokens, index)
  );
}

/** "until midnight", "open until 10 pm": it is there the minute before, whenever it began. */
function readEnd(tokens: readonly Token[], index: number): ReadSchedule | null {
  if (!/^(?:until|till|til)$/.test(tokens[index]?.lower ?? '')) return null;
  const to = readTime(tokens, index + 1);
  if (to === null) return null;
  const isMidnight = to.isCertain && to.minutes === 0;
  const opens = tokens.slice(Math.max(0, index - 3), index).some((each) => OPENING.has(each.lower));
  if (!isMidnight && !opens) return null;
  const isEvening = !to.isCertain && isOfEvening(tokens, to);
  if (!to.isCertain && !isEvening) return null;
  const end = isMidnight ? 1440 : to.minutes + (isEvening ? 720 : 0);
  return { days: [], hours: { from: end - 1, to: end }, next: to.next };
}

/** "Open until nine", "until nine on weekday evenings": hardly any door closes at nine in the morning. */
function isOfEvening(
  tokens: readonly Token[],
  { minutes, next }: { minutes: number; next: number },
): boolean {
  if (minutes > 720) return false;
  const isTold = tokens
    .slice(next, next + 4)
    .some((each) => /^(?:evenings?|nights?|tonight)$/.test(each.lower));
  return isTold || (minutes >= EARLIEST_CLOSING && tokens[next]?.kind !== 'number');
}

const EARLIEST_CLOSING = 5 * 60;

/** "Open from seven", "opens at 6.30 am": it is there the minute after, whenever it ends. */
function readStart(tokens: readonly Token[], index: number): ReadSchedule | null {
  if (!/^(?:from|at)$/.test(tokens[index]?.lower ?? '')) return null;
  const opens = tokens.slice(Math.max(0, index - 3), index).some((each) => OPENING.has(each.lower));
  const from = opens ? readTime(tokens, index + 1) : null;
  if (from === null || rangeEnd(tokens, from.next) !== null) return null;
  const { minutes, isCertain, next } = from;
  const behind = tokens[next];
  const isCounted = behind !== undefined && behind.kind !== 'punctuation' && !CLAUSE.has(behind.lower);
  if (!isCertain && (isCounted || minutes > HALF_DAY)) return null;
  return { days: [], hours: { from: minutes, to: minutes + 1 }, next, isEitherHalf: !isCertain };
}

/** What may follow an hour that nothing counts: "open from six on weekdays". */
const CLAUSE = new Set('on in at every each and so for if when'.split(' '));

/** "At night", "in the evenings": where somebody is said to be there. */
function readPartOfDay(tokens: readonly Token[], index: number): ReadSchedule | null {
  const [word, next] = [tokens[index]?.lower, tokens[index + 1]?.lower ?? ''];
  if (!saysSomebodyIsThere(tokens, index)) return null;
  if (word === 'at' && next === 'night') return { days: [], hours: NIGHT, next: index + 2 };
  if (word === 'in' && next === 'the' && /^evenings?$/.test(tokens[index + 2]?.lower ?? '')) {
    return { days: [], hours: EVENING, next: index + 3 };
  }
  return null;
}

/** One time at which it is night for everybody, and the beginning of the evening. */
const NIGHT = { from: 1500, to: 1501 };
const EVENING = { from: 1080, to: 1110 };

/**
 * "At three in the morning", "at 3 a.m.", "at three on a Sunday morning", "when you wake at four": one minute of the day at
 * which somebody is there.
 */
function readMoment(tokens: readonly Token[], index: number): ReadSchedule | null {
  if (tokens[index]?.lower !== 'at') return null;
  const at = saysSomebodyIsThere(tokens, index) ? readTime(tokens, index + 1) : null;
  if (at === null) return null;
  if (at.isCertain) return momentAt(at.minutes, [], at.next);
  const part = readPartOfNamedDay(tokens, at.next);
  if (part !== null) return momentAt(at.minutes + (part.isLate ? HALF_DAY : 0), [part.day], part.next);
  const isSmallHour = at.minutes >= 60 && at.minutes < LATEST_SMALL_HOUR && WAKING.occursIn(tokens);
  return isSmallHour ? momentAt(at.minutes, [], at.next) : null;
}

function momentAt(minutes: number, days: readonly number[], next: number): ReadSchedule {
  return { days, hours: { from: minutes, to: minutes + 1 }, next };
}

const LATEST_SMALL_HOUR = 6 * 60;
/** Who wakes at four does so before dawn. */
const WAKING = wordClass('wake wakes waking woken woke sleepless insomnia night dark');

/** "On a Sunday morning", "on Friday night". */
function readPartOfNamedDay(
  tokens: readonly Token[],
  index: number,
): { day: number; isLate: boolean; next: number } | null {
  if (tokens[index]?.lower !== 'on') return null;
  const at = tokens[index + 1]?.lower === 'a' ? index + 2 : index + 1;
  const day = WEEKDAYS.indexOf(tokens[at]?.lower ?? '') + 1;
  const part = tokens[at + 1]?.lower ?? '';
  if (day === 0 || !/^(?:morning|afternoon|evening|night)$/.test(part)) return null;
  return { day, isLate: part !== 'morning', next: at + 2 };
}

function saysSomebodyIsThere(tokens: readonly Token[], index: number): boolean {
  const first = tokens.findLastIndex(({ lower }, at) => at < index && lower === ';');
  const last = tokens.findIndex(({ lower }, at) => at > index && lower === ';');
  return tokens.slice(first + 1, last < 0 ? tokens.length : last).some((each) => THERE.has(each.lower));
}

/** Say that somebody is there, and not that something begins. */
const THERE = new Set(
  'awake open somebody someone anybody anyone answer answers answered answering reach reached call duty pick picks staffed manned human person'.split(
    ' ',
  ),
);

const OPENING = new Set([
  'open',
  'opens',
  'staffed',
  'manned',
  'served',
  'serve',
  'serves',
  'answered',
  'awake',
]);

/** The index behind "to", "until", "–" or a hyphen at `index`; null where no range goes on. */
export function rangeEnd(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (/^(?:to|through|thru|until|till|–|—|-)$/.test(token.lower)) return index + 1;
  return token.before === 'hyphen' ? index : null;
}
