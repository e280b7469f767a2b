import type { Token } from '../tokens.js';
import { wordClass } from '../word-class.js';
import { WEEKDAYS } from './calendar-names.js';
import { readTime } from './find-times.js';
import { ordinalOf } from './month-names.js';

/** From when somebody sets something going until it is done, both told by the clock or the calendar. */
export interface Turnaround {
  /** The longest time that may lie between. */
  readonly seconds: number;
  /** Characters of the text, half open: from the verb that sets it going. */
  readonly start: number;
  readonly end: number;
}

/** What customers do to set something going: "order by noon", "ring at breakfast", "signed on Monday". */
const STARTING = wordClass(
  `order orders ordered book books booked ring rings call calls phone phones write writes email emails mail text texts
  message sign signs signed signing apply applies ask asks request requests submit submits submitted send sends sent hand
  hands handed drop drops dropped post posts posted upload uploads uploaded press tell report reports reported join joins
  start starts begin buy buys bought pay pays give place notify click register switch file files lodge return cancel close
  speak talk meet bring leave deliver delivered hire commission approve`,
);

/** "By", "on", "at": what a time stands behind. */
const PREPOSITIONS = wordClass('at by on before after for over until till from to between in around past');
/** Say nothing of what is done between two times. */
const JOINING = wordClass('and or a an the of this that very , – — - to from until till through between');
/** One of these before a time or behind it makes a stretch of opening hours of the two. */
const RANGES = wordClass('from between to until till through');

type Kind = 'weekday' | 'hour' | 'day';

/** A time that a sentence names, over tokens [first, next). */
interface TimePoint {
  readonly kind: Kind;
  /** Day of the week, hour of the day or day of the month. */
  readonly value: number;
  readonly first: number;
  readonly next: number;
}

/** The hours at which people have their meals, by and large. */
const MEALS: ReadonlyMap<string, number> = new Map([
  ['breakfast', 8],
  ['elevenses', 11],
  ['noon', 12],
  ['midday', 12],
  ['lunch', 13],
  ['lunchtime', 13],
  ['teatime', 17],
  ['supper', 20],
  ['dinner', 20],
  ['bedtime', 23],
  ['midnight', 24],
]);
const EVENING = 22;

const POINTS = wordClass([...WEEKDAYS, ...MEALS.keys(), 'at', 'by', 'night', 'evening', 'tea', 'on']);

const HOUR = 3600;
const DAY = 24 * HOUR;
const DAYS_A_WEEK = 7;
const HOURS_A_DAY = 24;

/**
 * "Order on Monday and have it by Wednesday", "ring at breakfast and we see you after lunch", "sign on the first, be paid
 * by the fifteenth": the first time of somebody's doing and the time that follows in the same sentence. Hours and days at
 * which something is open, and lists of days, are none.
 */
export function findTurnaround(tokens: readonly Token[]): Turnaround | null {
  if (!STARTING.occursIn(tokens) || !POINTS.occursIn(tokens)) return null;
  const verb = tokens.findIndex((each) => STARTING.has(each.lower));
  const points = pointsOf(tokens, verb + 1);
  const [from, ...others] = points;
  if (from === undefined || from.first - verb > FARTHEST || isOfRange(tokens, from)) return null;
  const to = others.find((each) => isApart(tokens, from, each));
  if (to === undefined || isOfRange(tokens, to)) return null;
  const seconds = timeBetween(from, to);
  if (seconds === null) return null;
  return { seconds, start: tokens[verb]!.start, end: tokens[to.next - 1]!.end };
}

/** In tokens from the verb to its time: "upload the last of your documents by". */
const FARTHEST = 8;

function pointsOf(tokens: readonly Token[], from: number): TimePoint[] {
  const points: TimePoint[] = [];
  for (let at = from; at < tokens.length; at++) {
    const point = pointAt(tokens, at);
    if (point === null) continue;
    points.push(point);
    at = point.next - 1;
  }
  return points;
}

function pointAt(tokens: readonly Token[], index: number): TimePoint | null {
  const token = tokens[index]!;
  if (token.kind !== 'word' && token.kind !== 'number') return null;
  const { lower } = token;
  const day = token.capitals === 'none' ? -1 : WEEKDAYS.indexOf(lower);
  if (day >= 0) return isWeekLater(tokens, index) ? null : point('weekday', day, index, index + 1);
  const before = tokens[index - 1]?.lower ?? '';
  const meal = MEALS.get(lower);
  if (meal !== undefined && (PREPOSITIONS.has(before) || isOwnMeal(before)))
    return point('hour', meal, index, index + 1);
  if (lower === 'tea' && /^(?:before|by|at|after)$/.test(before)) return point('hour', 17, index, index + 1);
  if (/^(?:night|evening)$/.test(lower) && /^(?:that|same|very)$/.test(before))
    return point('hour', EVENING, index, index + 1);
  if (before === 'the' && /^(?:on|by)$/.test(tokens[index - 2]?.lower ?? '')) {
    const ordinal = ordinalOf(lower);
    if (ordinal !== null && endsDate(tokens[index + 1])) return point('day', ordinal, index, index + 1);
  }
  if (before !== 'at' && before !== 'by') return null;
  const past = /^(?:five|ten|quarter|twenty|half)$/.test(lower) && tokens[index + 1]?.lower === 'past';
  if (past && endsTime(tokens[index + 2])) return point('hour', JUST_AFTER, index, index + 2);
  const time = readTime(tokens, index);
  if (time === null || !(time.isCertain || endsTime(tokens[time.next]))) return null;
  return point('hour', time.minutes / 60, index, time.next);
}

/** "Monday week", "the Monday after next": a week and more lies between. */
function isWeekLater(tokens: readonly Token[], day: number): boolean {
  const [next, behind] = [tokens[day + 1]?.lower, tokens[day + 2]?.lower];
  return next === 'week' || next === 'fortnight' || (next === 'after' && behind === 'next');
}

/** "By ten past": within the hour, whichever it was. */
const JUST_AFTER = -1;

function point(kind: Kind, value: number, first: number, next: number): TimePoint {
  return { kind, value, first, next };
}

/** "He takes his lunch with your men". */
function isOwnMeal(before: string): boolean {
  return /^(?:his|her|their|your|our)$/.test(before);
}

/** "On the first of the month", "by the fifteenth there is": no first call and no fifteenth floor. */
function endsDate(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'punctuation') return token?.before !== 'hyphen';
  return /^(?:of|and|there|you|we|it|they|he|she|the|be|is|are|your|our)$/.test(token.lower);
}

/** "At nine, and", "by five we": no nine o'clock shadow and no five per cent. */
function endsTime(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'punctuation') return token?.before !== 'hyphen';
  return /^(?:and|or|but|on|you|we|it|they|he|she|the|your|our|is|are|has|have|a|an)$/.test(token.lower);
}

/** "From Monday at nine", "Monday to Friday". */
function isOfRange(tokens: readonly Token[], { first, next }: TimePoint): boolean {
  const before = tokens[first - 1];
  return (before !== undefined && RANGES.has(before.lower)) || RANGES.has(tokens[next]?.lower ?? '');
}

/** Something is done between the two: not "on Monday and Friday" and not "on Monday at nine". */
function isApart(tokens: readonly Token[], from: TimePoint, to: TimePoint): boolean {
  // "Press it on a Monday and on Tuesday the bank has it".
  const [before, behind] = [tokens[to.first - 1]?.lower ?? '', tokens[to.next]?.lower ?? ''];
  const isJoined = tokens[from.next]?.lower === 'and' && /^(?:on|by)$/.test(before);
  if (isJoined && /^(?:the|you|we|it|they|there|your|our)$/.test(behind)) return true;
  return tokens
    .slice(from.next, to.first)
    .some((each) => each.kind === 'word' && !JOINING.has(each.lower) && !PREPOSITIONS.has(each.lower));
}

function timeBetween(from: TimePoint, to: TimePoint): number | null {
  if (from.kind === 'hour' && to.kind === 'weekday') return DAYS_A_WEEK * DAY;
  if (from.kind !== to.kind) return null;
  const difference = to.value - from.value;
  if (from.kind === 'day') return difference > 0 ? difference * DAY : null;
  if (from.kind === 'weekday') return ((difference + DAYS_A_WEEK) % DAYS_A_WEEK || DAYS_A_WEEK) * DAY;
  if (to.value === JUST_AFTER) return HOUR;
  return (difference > 0 ? difference : difference + HOURS_A_DAY) * HOUR;
}
