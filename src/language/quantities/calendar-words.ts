import { WEEKDAYS } from '../dates/calendar-names.js';
import type { Token } from '../tokens.js';
import { DAY, unitOfWord } from './units.js';

/** A stretch of time said in words of the calendar and the clock, over the tokens up to `next`. */
export interface CalendarStretch {
  readonly seconds: number;
  readonly isBusiness: boolean;
  readonly next: number;
}

const HALF_DAY = DAY / 2;
const HOUR = 3600;
const DAY_PARTS = new Set(['day', 'morning', 'afternoon', 'evening', 'night']);
const MEALS = new Set('breakfast lunch lunchtime dinner dinnertime supper teatime bedtime'.split(' '));
const WHOLE = new Set(['full', 'whole', 'entire', 'mere', 'solid', 'single', 'short']);
/** To the second, to the minute: how exact, and so how often. */
const EXACT_TO = new Set(['second', 'minute']);
const ARRIVING = new Set('delivered there arrives arrive here yours done ready live online'.split(' '));
/** So far back the weekday may stand at which time begins to run: "Tuesday's takings are in your account by Wednesday". */
const FARTHEST_WEEKDAY = 12;

type Opens = (tokens: readonly Token[], index: number, next: string) => boolean;

const always: Opens = () => true;
/** "On the morning itself", "on the day itself". */
const opensDayItself: Opens = (tokens, index, next) =>
  next === 'the' && DAY_PARTS.has(tokens[index + 2]?.lower ?? '') && tokens[index + 3]?.lower === 'itself';

const opensDay: Opens = (tokens, index) => opensDayBefore(tokens, index);

/** What a stretch begins with, but for "within the hour", and what has to follow. */
const OPENERS: ReadonlyMap<string, Opens> = new Map<string, Opens>([
  ['overnight', always],
  ['same', always],
  ['next', always],
  ['tomorrow', always],
  ['very', (_tokens, _index, next) => DAY_PARTS.has(next)],
  ['on', opensDayItself],
  ['following', (_tokens, _index, next) => DAY_PARTS.has(next)],
  ['until', opensDay],
  ['till', opensDay],
  ['up', opensDay],
  ['a', (tokens, index, next) => WHOLE.has(next) || opensPastime(tokens, index)],
  ['an', opensPastime],
  ['one', (tokens, index, next) => WHOLE.has(next) || opensPastime(tokens, index)],
  ['to', (_tokens, _index, next) => next === 'the'],
  ['from', (_tokens, _index, next) => next === 'one'],
  [
    'by',
    (tokens, index, next) =>
      MEALS.has(next) || next === 'return' || weekdayOf(next) >= 0 || opensDayOut(tokens, index),
  ],
  ['before', (tokens, index, next) => MEALS.has(next) || opensDayOut(tokens, index)],
]);

/** Words without which, but for "within the hour", no stretch begins. */
export const CALENDAR_OPENERS: readonly string[] = [...OPENERS.keys()];

/** Whether a stretch may begin with the token: asked of every word, so that few are read for nothing. */
export function opensCalendarStretch(tokens: readonly Token[], index: number): boolean {
  const opens = OPENERS.get(tokens[index]?.lower ?? '');
  if (opens !== undefined) return opens(tokens, index, tokens[index + 1]?.lower ?? '');
  return tokens[index - 1]?.lower === 'the' && isWithin(tokens[index - 2]);
}

/**
 * Reads time that is said without a number: "the same afternoon", "overnight", "within the hour", "a full week", "by
 * tomorrow", "to the second", "from one day to the next", "Tuesday's takings … by Wednesday".
 */
export function readCalendarStretch(tokens: readonly Token[], index: number): CalendarStretch | null {
  const word = tokens[index]?.lower;
  const next = tokens[index + 1]?.lower ?? '';
  if (word === 'overnight') return { seconds: HALF_DAY, isBusiness: false, next: index + 1 };
  if (word === 'on') return { seconds: HALF_DAY, isBusiness: false, next: index + 4 };
  // "On the very day they are made", "that very night".
  if (word === 'very') {
    const isOn = /^(?:the|that|this)$/.test(tokens[index - 1]?.lower ?? '');
    return isOn ? { seconds: HALF_DAY, isBusiness: false, next: index + 2 } : null;
  }
  if (word === 'same' || word === 'next' || word === 'following') return readSameOrNext(tokens, index);
  if (word === 'until' || word === 'till' || word === 'up') return readDayBefore(tokens, index);
  if (word === 'tomorrow') {
    const before = tokens[index - 1]?.lower ?? '';
    const isTold =
      before === 'by' || ARRIVING.has(before) || (endsClause(tokens, index + 1) && !NO_DAY.has(before));
    return isTold ? { seconds: DAY, isBusiness: false, next: index + 1 } : null;
  }
  if (word === 'to') {
    const unit = tokens[index + 2]?.lower ?? '';
    return EXACT_TO.has(unit) && endsClause(tokens, index + 3) ? stretch(unit, index + 3) : null;
  }
  if (word === 'from') return readOneToNext(tokens, index);
  if ((word === 'by' || word === 'before') && MEALS.has(next)) {
    return { seconds: HALF_DAY, isBusiness: false, next: index + 2 };
  }
  if (opensDayOut(tokens, index)) return readDayOut(tokens, index);
  if (word === 'by' && next === 'return') {
    const isOfPost =
      tokens[index + 2]?.lower === 'of' && /^(?:post|mail)$/.test(tokens[index + 3]?.lower ?? '');
    return isOfPost || endsClause(tokens, index + 2)
      ? { seconds: DAY, isBusiness: false, next: index + (isOfPost ? 4 : 2) }
      : null;
  }
  if (word === 'by') return readWeekdays(tokens, index);
  if (opensPastime(tokens, index)) return readPastime(tokens, index);
  if (WHOLE.has(next)) {
    const at = index + 2;
    return unitOfWord(tokens[at]?.lower ?? '')?.dimension === 'duration'
      ? stretch(tokens[at]!.lower, at + 1)
      : null;
  }
  if (word === undefined || tokens[index - 1]?.lower !== 'the' || !isWithin(tokens[index - 2])) return null;
  return /^(?:minute|hour|day|week|month)$/.test(word) && endsClause(tokens, index + 1)
    ? stretch(word, index + 1)
    : null;
}

function isWithin(token: Token | undefined): boolean {
  return token?.lower === 'within' || token?.lower === 'inside';
}

function stretch(unit: string, next: number): CalendarStretch | null {
  const seconds = unitOfWord(unit)?.factor;
  return seconds === undefined ? null : { seconds, isBusiness: false, next };
}

/** "same-day", "the same afternoon", "next business day"; "the next day we left" goes on to tell. */
function readSameOrNext(tokens: readonly Token[], index: number): CalendarStretch | null {
  const isSame = tokens[index]!.lower === 'same';
  const isBusiness = /^(?:business|working)$/.test(tokens[index + 1]?.lower ?? '');
  const at = isBusiness ? index + 2 : index + 1;
  const part = tokens[at]?.lower ?? '';
  if (part !== 'day' && (isBusiness || !DAY_PARTS.has(part))) return null;
  if (tokens[index - 1]?.lower === 'the' && !endsClause(tokens, at + 1)) return null;
  return { seconds: isSame ? HALF_DAY : DAY, isBusiness, next: at + 1 };
}

/** "The shop of tomorrow", "today and tomorrow". */
const NO_DAY = new Set('of for from until till like and or than'.split(' '));

/** "Until the evening before", "up to the day before you come", "until the eve of your arrival": so much notice. */
function opensDayBefore(tokens: readonly Token[], index: number): boolean {
  const at = tokens[index]!.lower === 'up' ? index + 2 : index + 1;
  const part = tokens[at + 1]?.lower ?? '';
  if (tokens[at]?.lower !== 'the') return false;
  const behind = tokens[at + 2]?.lower;
  return (DAY_PARTS.has(part) && behind === 'before') || (part === 'eve' && behind === 'of');
}

function readDayBefore(tokens: readonly Token[], index: number): CalendarStretch | null {
  const at = tokens[index]!.lower === 'up' ? index + 2 : index + 1;
  return { seconds: DAY, isBusiness: false, next: at + 3 };
}

/** How long each takes at the most, in seconds. */
const PASTIMES: ReadonlyMap<string, number> = new Map([
  ['morning', HALF_DAY],
  ['afternoon', HALF_DAY],
  ['evening', HALF_DAY],
  ['weekend', 2 * DAY],
  ['lunchtime', HOUR],
  ['lunch break', HOUR],
  ['lunch hour', HOUR],
  ['coffee break', HOUR / 2],
  ['tea break', HOUR / 2],
]);
const TAKING = /^(?:takes?|took|taking|within|in|inside|over|under|than)$/;

/** "Setup takes an afternoon", "over a weekend", "in a lunch break"; but not "a weekend in Rome". */
export function opensPastime(tokens: readonly Token[], index: number): boolean {
  return readPastime(tokens, index) !== null;
}

function readPastime(tokens: readonly Token[], index: number): CalendarStretch | null {
  const before = tokens[index - 1]?.lower ?? '';
  const taking = SOFTENING.has(before) ? (tokens[index - 2]?.lower ?? '') : before;
  if (!TAKING.test(taking)) return null;
  const [first, second] = [tokens[index + 1]?.lower ?? '', tokens[index + 2]?.lower ?? ''];
  const pair = PASTIMES.get(`${first} ${second}`);
  const seconds = pair ?? PASTIMES.get(first);
  const next = index + (pair === undefined ? 2 : 3);
  return seconds !== undefined && endsClause(tokens, next) ? { seconds, isBusiness: false, next } : null;
}

const SOFTENING = new Set(['just', 'only', 'about', 'barely']);

const TIMES_OUT = new Set('day night week month afternoon evening morning'.split(' '));

/** "Before the day is out", "by the end of the week". */
function opensDayOut(tokens: readonly Token[], index: number): boolean {
  return readDayOut(tokens, index) !== null;
}

function readDayOut(tokens: readonly Token[], index: number): CalendarStretch | null {
  const isBy = tokens[index]?.lower === 'by';
  const words = isBy ? ['by', 'the', 'end', 'of', 'the'] : ['before', 'the'];
  if (!words.every((word, offset) => tokens[index + offset]?.lower === word)) return null;
  const at = index + words.length;
  const unit = tokens[at]?.lower ?? '';
  if (!TIMES_OUT.has(unit)) return null;
  if (!isBy && !(tokens[at + 1]?.lower === 'is' && /^(?:out|over|done)$/.test(tokens[at + 2]?.lower ?? ''))) {
    return null;
  }
  const next = isBy ? at + 1 : at + 3;
  return unit === 'week' || unit === 'month'
    ? stretch(unit, next)
    : { seconds: HALF_DAY, isBusiness: false, next };
}

/** "From one day to the next". */
function readOneToNext(tokens: readonly Token[], index: number): CalendarStretch | null {
  const unit = tokens[index + 2]?.lower ?? '';
  const isIdiom =
    tokens[index + 1]?.lower === 'one' &&
    ['to', 'the', 'next'].every((word, offset) => tokens[index + 3 + offset]?.lower === word);
  return isIdiom && /^(?:minute|hour|day|week|month)$/.test(unit) ? stretch(unit, index + 6) : null;
}

/** "by Wednesday lunchtime", where another weekday before it tells from when. */
function readWeekdays(tokens: readonly Token[], index: number): CalendarStretch | null {
  const end = weekdayOf(tokens[index + 1]?.lower ?? '');
  if (end < 0) return null;
  for (let at = index - 1; at >= 0 && index - at <= FARTHEST_WEEKDAY; at--) {
    const start = weekdayOf(tokens[at]!.lower);
    if (start < 0) continue;
    const days = (end - start + WEEKDAYS.length) % WEEKDAYS.length;
    const part = tokens[index + 2]?.lower ?? '';
    const next = DAY_PARTS.has(part) || MEALS.has(part) ? index + 3 : index + 2;
    return days === 0 ? null : { seconds: days * DAY, isBusiness: false, next };
  }
  return null;
}

function weekdayOf(word: string): number {
  return WEEKDAYS.indexOf(word);
}

/** Nothing follows that the words would belong to: "to the second floor", "the same day you order". */
function endsClause(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token === undefined || token.kind === 'punctuation' || /^(?:and|or|but|if|when)$/.test(token.lower);
}
