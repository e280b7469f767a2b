import { NUMBER_WORDS } from '../number-words.js';
import { type Token, tokenize } from '../tokens.js';

/** A time of day in a text: characters [start, end). */
export interface TimeMention {
  /** Minutes after midnight, 0 to 1440. */
  readonly minutes: number;
  readonly start: number;
  readonly end: number;
}

/** A time of day read from tokens, and the index of the first token behind it. */
export interface ReadTime {
  readonly minutes: number;
  readonly next: number;
  /** False for a bare "9", which is a time only beside another one. */
  readonly isCertain: boolean;
  readonly half: 'am' | 'pm' | null;
}

const DAY_MINUTES = 24 * 60;

/** Finds times of day: "18:00", "7 pm", "8.30 a.m.", "noon". */
export function findTimes(text: string, tokens: readonly Token[] = tokenize(text)): TimeMention[] {
  const mentions: TimeMention[] = [];
  let index = 0;
  while (index < tokens.length) {
    const time = readTime(tokens, index);
    if (!time?.isCertain) {
      index++;
      continue;
    }
    mentions.push({ minutes: time.minutes, start: tokens[index]!.start, end: tokens[time.next - 1]!.end });
    index = time.next;
  }
  return mentions;
}

/** Reads the time of day that begins at `index`, a bare hour included. */
export function readTime(tokens: readonly Token[], index: number): ReadTime | null {
  const token = tokens[index];
  if (token?.lower === 'noon' || token?.lower === 'midday') return certain(12 * 60, index + 1);
  if (token?.lower === 'midnight') return certain(0, index + 1);
  const told = readPastOrTo(tokens, index);
  if (told !== null) return told;
  const clock = token?.kind === 'number' ? readClock(tokens, index) : readHourInWords(tokens, index);
  if (clock === null) return null;
  const half = halfOfDay(tokens, clock.next) ?? partOfDay(tokens, clock.next, clock.hours);
  if (half !== null) {
    if (clock.hours < 1 || clock.hours > 12) return null;
    const hours = (clock.hours % 12) + (half.name === 'pm' ? 12 : 0);
    return { minutes: hours * 60 + clock.minutes, next: half.next, isCertain: true, half: half.name };
  }
  const minutes = clock.hours * 60 + clock.minutes;
  if (tokens[clock.next]?.lower === "o'clock") return certain(minutes, clock.next + 1);
  return minutes <= DAY_MINUTES ? { minutes, next: clock.next, isCertain: clock.hasColon, half: null } : null;
}

/** Minutes before or after the hour: "half past seven", "quarter to midnight". */
const PARTS_OF_HOUR: ReadonlyMap<string, number> = new Map([
  ['five', 5],
  ['ten', 10],
  ['quarter', 15],
  ['twenty', 20],
  ['half', 30],
]);

function readPastOrTo(tokens: readonly Token[], index: number): ReadTime | null {
  const part = PARTS_OF_HOUR.get(tokens[index]?.lower ?? '');
  const direction = tokens[index + 1]?.lower;
  if (part === undefined || (direction !== 'past' && !(direction === 'to' && part === 15))) return null;
  const hour = readTime(tokens, index + 2);
  if (hour === null || hour.minutes % 60 !== 0) return null;
  const minutes = (hour.minutes + (direction === 'past' ? part : -part) + DAY_MINUTES) % DAY_MINUTES;
  return { ...hour, minutes };
}

function certain(minutes: number, next: number): ReadTime {
  return { minutes, next, isCertain: true, half: null };
}

/** "18:00", "8.30", "9"; the point counts as a colon only beside another time or "am". */
function readClock(
  tokens: readonly Token[],
  index: number,
): { hours: number; minutes: number; next: number; hasColon: boolean } | null {
  const written = tokens[index]!.lower;
  const colon = tokens[index + 1];
  const behind = tokens[index + 2];
  if (
    colon?.lower === ':' &&
    colon.before === 'none' &&
    behind?.kind === 'number' &&
    behind.before === 'none'
  ) {
    if (!/^\d{1,2}$/.test(written) || !/^[0-5]\d$/.test(behind.lower) || Number(written) > 24) return null;
    if (tokens[index - 1]?.lower === ':' && tokens[index]!.before === 'none') return null;
    return { hours: Number(written), minutes: Number(behind.lower), next: index + 3, hasColon: true };
  }
  const pointed = /^(\d{1,2})\.([0-5]\d)$/.exec(written);
  if (pointed !== null) {
    return { hours: Number(pointed[1]), minutes: Number(pointed[2]), next: index + 1, hasColon: false };
  }
  if (!/^\d{1,2}$/.test(written) || Number(written) > 24) return null;
  return { hours: Number(written), minutes: 0, next: index + 1, hasColon: false };
}

/** "Nine"; only beside another time, or with the part of the day behind it, is it one. */
function readHourInWords(
  tokens: readonly Token[],
  index: number,
): { hours: number; minutes: number; next: number; hasColon: boolean } | null {
  const hours = NUMBER_WORDS.get(tokens[index]?.lower ?? '') ?? 0;
  const isHour = hours >= 1 && hours <= 12 && tokens[index + 1]?.before !== 'hyphen';
  return isHour ? { hours, minutes: 0, next: index + 1, hasColon: false } : null;
}

/** Words behind an hour that tell its half of the day: "three in the morning", "nine at night". */
const PARTS_OF_DAY: readonly (readonly [readonly string[], 'am' | 'pm'])[] = [
  [['in', 'the', 'morning'], 'am'],
  [['in', 'the', 'afternoon'], 'pm'],
  [['in', 'the', 'evening'], 'pm'],
  [['at', 'night'], 'pm'],
];
/** From here on "at night" is the evening's; before it, the next morning's. */
const EARLIEST_EVENING = 6;

function partOfDay(
  tokens: readonly Token[],
  index: number,
  hours: number,
): { name: 'am' | 'pm'; next: number } | null {
  for (const [words, name] of PARTS_OF_DAY) {
    if (!words.every((word, offset) => tokens[index + offset]?.lower === word)) continue;
    const isAfterMidnight = words.length === 2 && (hours < EARLIEST_EVENING || hours === 12);
    return { name: isAfterMidnight ? 'am' : name, next: index + words.length };
  }
  return null;
}

/** "pm", "p.m.". */
function halfOfDay(tokens: readonly Token[], index: number): { name: 'am' | 'pm'; next: number } | null {
  const half = /^([ap])\.?m$/.exec(tokens[index]?.lower ?? '');
  if (half === null) return null;
  const hasPoint = tokens[index]!.lower.includes('.') && tokens[index + 1]?.lower === '.';
  return { name: half[1] === 'a' ? 'am' : 'pm', next: hasPoint ? index + 2 : index + 1 };
}
