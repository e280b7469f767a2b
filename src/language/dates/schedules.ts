import { type Token, tokenize } from '../tokens.js';
import { wordClass } from '../word-class.js';
import { WEEKDAYS } from './calendar-names.js';
import { readTime } from './find-times.js';
import {
  HALF_DAY,
  type ReadSchedule,
  rangeEnd,
  readPartialSchedule,
  type Schedule,
} from './partial-schedules.js';

export type { Schedule } from './partial-schedules.js';

export interface ScheduleMention {
  readonly schedule: Schedule;
  /** "From six": in the morning, by which `schedule` is read, or in the evening. */
  readonly isEitherHalf: boolean;
  /** Characters of the text, half open. */
  readonly start: number;
  readonly end: number;
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const WORKING_DAYS = [1, 2, 3, 4, 5];
/** Which six a week has is not said: Sunday is the one that most leave out. */
const SIX_DAYS = [1, 2, 3, 4, 5, 6];
const WEEKEND = [6, 7];
const WHOLE_DAY = { from: 0, to: 1440 };

/** The schedules that a manifest's words give: "Mon-Fri 09:00-18:00, Sat 09:00-13:00 CET" gives two. */
export function parseSchedules(text: string): Schedule[] {
  return findSchedules(text).map((each) => each.schedule);
}

/**
 * Whether everything that is claimed lies within what is declared, on each day by one of the schedules. Hours that are
 * not named are taken to fit; a claim that names no day fits where it fits on any.
 */
export function covers(declared: readonly Schedule[], claimed: Schedule): boolean {
  const fits = ({ hours }: Schedule): boolean =>
    hours === null ||
    claimed.hours === null ||
    (claimed.hours.from >= hours.from && claimed.hours.to <= hours.to);
  if (claimed.days.length === 0) return declared.some(fits);
  return claimed.days.every((day) => declared.some((each) => each.days.includes(day) && fits(each)));
}

/** The same hours in the other half of the day. */
export function inOtherHalf({ days, hours }: Schedule): Schedule {
  return { days, hours: hours && { from: hours.from + HALF_DAY, to: hours.to + HALF_DAY } };
}

/** Whether a text may name a schedule: false where it has no word that one begins with. */
export function mayNameSchedule(tokens: readonly Token[]): boolean {
  return OPENING_WORDS.occursIn(tokens) || tokens.some(isNumber);
}

/** Finds weekly schedules: "24/7", "around the clock", "Monday to Friday, 8 to 6", "at weekends", "7 days a week". */
export function findSchedules(text: string, tokens: readonly Token[] = tokenize(text)): ScheduleMention[] {
  const mentions: ScheduleMention[] = [];
  if (!mayNameSchedule(tokens)) return mentions;
  let index = 0;
  while (index < tokens.length) {
    if (!canBegin(tokens[index]!)) {
      index++;
      continue;
    }
    const read =
      readAlways(tokens, index) ?? readDaysAndHours(tokens, index) ?? readPartialSchedule(tokens, index);
    if (read === null) {
      index++;
      continue;
    }
    mentions.push({
      schedule: { days: read.days, hours: read.hours },
      isEitherHalf: read.isEitherHalf === true,
      start: tokens[index]!.start,
      end: tokens[read.next - 1]!.end,
    });
    index = read.next;
  }
  return mentions;
}

function canBegin(token: Token): boolean {
  return isNumber(token) || OPENING_WORDS.includes(token);
}

function isNumber({ kind }: Token): boolean {
  return kind === 'number';
}

const ALWAYS = [
  'around the clock',
  'round the clock',
  'day and night',
  'night and day',
  'day or night',
  'at all hours',
  'any hour of the day',
  'at any hour',
  'any time of day',
  'any time of the day',
  'any time of day or night',
  'all through the night',
  'all night',
  'through the night',
  'never close',
  'never closes',
  'never closed',
  'never shut',
  'never shuts',
  'always open',
  'always staffed',
  'always manned',
  'always somebody',
  'always someone',
  'always a human',
]
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length);
const OPENS_ALWAYS = new Set(ALWAYS.map(([first]) => first));

/** "24/7", "24x7", "24/5", "24/7/365", "24 hours a day", "around the clock". */
function readAlways(tokens: readonly Token[], index: number): ReadSchedule | null {
  const word = tokens[index]?.lower;
  if (OPENS_ALWAYS.has(word)) {
    for (const words of ALWAYS) {
      if (words.every((each, offset) => tokens[index + offset]?.lower === each)) {
        return { days: EVERY_DAY, hours: WHOLE_DAY, next: index + words.length };
      }
    }
  }
  if (word !== '24' && word !== 'twenty') return null;
  const next = tokens[index + 1];
  if (word === '24' && next !== undefined) {
    const isSign = next.lower === '/' || next.lower === 'x' || next.lower === '×';
    const days = tokens[isSign ? index + 2 : index + 1];
    if ((isSign || days?.before === 'hyphen') && (days?.lower === '7' || days?.lower === '5')) {
      let after = (isSign ? index + 2 : index + 1) + 1;
      if (tokens[after]?.lower === '/' && tokens[after + 1]?.lower === '365') after += 2;
      return { days: days.lower === '7' ? EVERY_DAY : WORKING_DAYS, hours: WHOLE_DAY, next: after };
    }
  }
  if (word === '24' && (next?.lower === 'x7' || next?.lower === 'x5')) {
    return { days: next.lower === 'x7' ? EVERY_DAY : WORKING_DAYS, hours: WHOLE_DAY, next: index + 2 };
  }
  const hoursAt = word === '24' ? index + 1 : index + 2;
  if (word === 'twenty' && tokens[index + 1]?.lower !== 'four') return null;
  if (tokens[hoursAt]?.lower !== 'hours' || !isPerDay(tokens, hoursAt + 1)) return null;
  const comma = tokens[hoursAt + 3]?.lower === ',' ? hoursAt + 4 : hoursAt + 3;
  const days = readDays(tokens, comma);
  return { days: days?.days ?? EVERY_DAY, hours: WHOLE_DAY, next: days?.next ?? hoursAt + 3 };
}

function isPerDay(tokens: readonly Token[], index: number): boolean {
  return /^(?:a|per|each|every)$/.test(tokens[index]?.lower ?? '') && tokens[index + 1]?.lower === 'day';
}

/** Days and hours in either order, either alone. */
function readDaysAndHours(tokens: readonly Token[], index: number): ReadSchedule | null {
  const days = readDays(tokens, index);
  if (days !== null) {
    const hours = readHours(tokens, skipJoin(tokens, days.next));
    return {
      days: days.days,
      hours: hours?.hours ?? null,
      next: hours?.next ?? days.next,
      isEitherHalf: hours?.isEitherHalf ?? false,
    };
  }
  const hours = readHours(tokens, index);
  if (hours === null) return null;
  const behind = readDays(tokens, skipJoin(tokens, hours.next));
  const { isEitherHalf } = hours;
  if (behind !== null) return { days: behind.days, hours: hours.hours, next: behind.next, isEitherHalf };
  return hours.isCertain ? { days: [], hours: hours.hours, next: hours.next, isEitherHalf } : null;
}

function skipJoin(tokens: readonly Token[], index: number): number {
  let at = index;
  while (at < index + 2 && /^(?:,|:|from|between|on|\(|·)$/.test(tokens[at]?.lower ?? '')) at++;
  return at;
}

const DAY_NAMES: ReadonlyMap<string, number> = new Map(
  WEEKDAYS.flatMap((name, index) => [
    [name, index + 1] as const,
    [`${name}s`, index + 1] as const,
    [name.slice(0, 3), index + 1] as const,
    [name.slice(0, 4), index + 1] as const,
  ]),
);
const AFTER_DAILY = new Set([
  'from',
  'between',
  'until',
  'till',
  'at',
  'and',
  'or',
  'including',
  'except',
  'for',
  'to',
  'in',
]);
const ALL_DAYS_WORDS = new Set(['daily', 'everyday']);
const BEFORE_WEEKEND = new Set(['at', 'on', 'over', 'including', 'during', 'and', 'even']);

function readDays(tokens: readonly Token[], index: number): { days: readonly number[]; next: number } | null {
  const token = tokens[index];
  const word = token?.lower ?? '';
  const next = tokens[index + 1]?.lower ?? '';
  if (ALL_DAYS_WORDS.has(word)) {
    // "The daily fee", "an everyday account": how often, or what kind.
    const isOfNoun = tokens[index + 1]?.kind === 'word' && !AFTER_DAILY.has(next);
    return isOfNoun ? null : { days: EVERY_DAY, next: index + 1 };
  }
  if (word === 'every' && next === 'day') return { days: EVERY_DAY, next: index + 2 };
  if (
    /^(?:6|six)$/.test(word) &&
    /^(?:days|nights)$/.test(next) &&
    /^(?:a|per)$/.test(tokens[index + 2]?.lower ?? '')
  ) {
    return tokens[index + 3]?.lower === 'week' ? { days: SIX_DAYS, next: index + 4 } : null;
  }
  if (/^(?:7|seven)$/.test(word) && next === 'days' && /^(?:a|per)$/.test(tokens[index + 2]?.lower ?? '')) {
    return tokens[index + 3]?.lower === 'week' ? { days: EVERY_DAY, next: index + 4 } : null;
  }
  if (word === '365' && next === 'days') return { days: EVERY_DAY, next: index + 2 };
  if (word === 'weekdays') return { days: WORKING_DAYS, next: index + 1 };
  if (/^weekends?$/.test(word)) {
    const isTold = BEFORE_WEEKEND.has(tokens[index - 1]?.lower ?? '') || areOffered(tokens, index + 1);
    return isTold ? { days: WEEKEND, next: index + 1 } : null;
  }
  const first = dayAt(tokens, index);
  if (first === null) return null;
  const second = rangeEnd(tokens, first.next);
  const day = second === null ? null : dayAt(tokens, second);
  if (day !== null) return { days: daysBetween(first.day, day.day), next: day.next };
  return { days: [first.day], next: first.next };
}

/** "Weekends are possible as well", "weekends too". */
function areOffered(tokens: readonly Token[], index: number): boolean {
  const [word, next] = [tokens[index]?.lower ?? '', tokens[index + 1]?.lower ?? ''];
  if (/^(?:is|are)$/.test(word))
    return /^(?:possible|available|fine|open|included|bookable|offered|covered|staffed)$/.test(next);
  return word === 'too' || word === 'included' || (word === 'as' && next === 'well');
}

function dayAt(tokens: readonly Token[], index: number): { day: number; next: number } | null {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.capitals === 'none') return null;
  const day = DAY_NAMES.get(token.lower);
  if (day === undefined) return null;
  const hasPoint = tokens[index + 1]?.lower === '.' && token.lower.length <= 4;
  return { day, next: hasPoint ? index + 2 : index + 1 };
}

/** From the first day to the last, over the end of the week where the last comes first: Saturday to Monday. */
function daysBetween(first: number, last: number): number[] {
  return EVERY_DAY.filter((day) =>
    first <= last ? day >= first && day <= last : day >= first || day <= last,
  );
}

interface ReadHours {
  readonly hours: { readonly from: number; readonly to: number };
  readonly next: number;
  /** Whether the figures are times beyond doubt, days or none. */
  readonly isCertain: boolean;
  readonly isEitherHalf: boolean;
}

/** "09:00-18:00", "8 to 6", "9am–5pm", "between 8 and 6"; "until 10 pm" alone is no schedule. */
function readHours(tokens: readonly Token[], index: number): ReadHours | null {
  const from = readTime(tokens, index);
  if (from === null) return null;
  const isBetween = tokens[index - 1]?.lower === 'between' && tokens[from.next]?.lower === 'and';
  const toAt = isBetween ? from.next + 1 : rangeEnd(tokens, from.next);
  const to = toAt === null ? null : readTime(tokens, toAt);
  if (to === null) return null;
  let start = from.minutes;
  let end = to.minutes;
  // "9 to 5 pm" begins in the morning; "1 to 5 pm" after noon.
  if (from.half === null && to.half === 'pm' && start + 720 < end && start < 420) start += 720;
  if (to.half === null && !to.isCertain && end <= start && end <= 720) end += 720;
  if (end <= start) end += 1440;
  const isCertain = from.isCertain || to.isCertain || areClockTimes(tokens, index, toAt as number);
  // "Five till half past six".
  const isEitherHalf = from.half === null && to.half === null && end <= HALF_DAY;
  return { hours: { from: start, to: end }, next: to.next, isCertain, isEitherHalf };
}

/** "From 18.00 to 22.00", and not "from 18.00 to 22.00 euro". */
function areClockTimes(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:from|between)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  const behind = tokens[to + 1];
  return (
    [from, to].every((at) => /^\d{2}\.[0-5]\d$/.test(tokens[at]?.lower ?? '')) &&
    (behind === undefined || behind.kind === 'punctuation' || BEHIND_HOURS.has(behind.lower))
  );
}

const BEHIND_HOURS = new Set('on daily every each and or at in'.split(' '));

/** Every schedule begins with one of these or with a number. */
const OPENING_WORDS = wordClass([
  ...ALWAYS.flatMap(([first]) => first ?? []),
  ...ALL_DAYS_WORDS,
  ...DAY_NAMES.keys(),
  ...'at from in twenty until till til half quarter every six seven weekdays weekend weekends noon midday midnight'.split(
    ' ',
  ),
  ...'one two three four five eight nine ten eleven twelve'.split(' '),
]);
