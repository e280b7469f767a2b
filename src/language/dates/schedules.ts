import { type Token, tokenize } from '../tokens.js';
import { wordClass } from '../word-class.js';
import { ALWAYS_WORDS, readAlways } from './around-the-clock.js';
import { readTime } from './find-times.js';
import {
  HALF_DAY,
  type ReadSchedule,
  rangeEnd,
  readPartialSchedule,
  type Schedule,
} from './partial-schedules.js';
import { DAY_WORDS, readDays } from './read-days.js';

export type { Schedule } from './partial-schedules.js';

export interface ScheduleMention {
  readonly schedule: Schedule;
  /** "From six": in the morning, by which `schedule` is read, or in the evening. */
  readonly isEitherHalf: boolean;
  /** Characters of the text, half open. */
  readonly start: number;
  readonly end: number;
}

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
  ...ALWAYS_WORDS,
  ...DAY_WORDS,
  ...'at from in until till til half quarter noon midday midnight'.split(' '),
  ...'one two three four five eight nine ten eleven twelve'.split(' '),
]);
