import type { Token } from '../tokens.js';
import { wordClass } from '../word-class.js';
import { monthOf } from './month-names.js';

/** How much time at the least lies between two feasts, months or seasons that a sentence names. */
export interface CalendarSpan {
  /** From the first that is named to the second, in days. */
  readonly days: number;
  /** The other way round: from the second to the first of the year after. */
  readonly daysBack: number;
  /** "From Christmas to Easter": all of the time between, and not one thing at each. */
  readonly isThroughout: boolean;
  /** Characters of the text, half open. */
  readonly start: number;
  readonly end: number;
}

/** First and last day of the year on which each may fall. */
interface TimeOfYear {
  readonly first: number;
  readonly last: number;
}

const MONTH_STARTS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

const FEASTS: ReadonlyMap<string, TimeOfYear> = new Map([
  ['christmas', { first: 358, last: 360 }],
  ['xmas', { first: 358, last: 360 }],
  ['easter', { first: 81, last: 116 }],
  ['whitsun', { first: 130, last: 165 }],
  ['midsummer', { first: 171, last: 177 }],
  ['michaelmas', { first: 272, last: 272 }],
  ['halloween', { first: 304, last: 304 }],
  ['thanksgiving', { first: 326, last: 332 }],
  ['new year', { first: 1, last: 1 }],
  ['black friday', { first: 327, last: 333 }],
]);
const SEASONS: ReadonlyMap<string, TimeOfYear> = new Map([
  ['spring', { first: 60, last: 151 }],
  ['summer', { first: 152, last: 243 }],
  ['autumn', { first: 244, last: 334 }],
  ['winter', { first: 335, last: 424 }],
]);

const NAMES = wordClass([
  ...[...FEASTS.keys()].map((each) => each.split(' ').at(-1) as string),
  ...SEASONS.keys(),
  ...'january february march april may june july august september october november december'.split(' '),
]);

const DAYS_A_YEAR = 365;
const THROUGH = /^(?:to|till|until|through)$/;
const PREPOSITIONS =
  /^(?:at|in|by|on|until|till|to|from|since|before|after|through|next|last|this|the|her|his|your|their|an?|every|each|for|over|of)$/;

interface Named extends TimeOfYear {
  readonly at: number;
  readonly next: number;
}

/** "From Christmas to Easter", "an Easter order at Halloween", "July's car at New Year"; null where no two are named. */
export function findCalendarSpan(tokens: readonly Token[]): CalendarSpan | null {
  if (!NAMES.occursIn(tokens)) return null;
  const named: Named[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const time = timeOfYearAt(tokens, at);
    if (time === null) continue;
    named.push(time);
    at = time.next - 1;
  }
  const [from, to, ...others] = named;
  if (others.length > 0) return wholeMonths(tokens, named);
  if (from === undefined || to === undefined || from.first === to.first) return null;
  const isThroughout =
    tokens[from.at - 1]?.lower === 'from' &&
    to.at === from.next + 1 &&
    THROUGH.test(tokens[from.next]?.lower ?? '');
  return {
    days: leastBetween(from, to),
    daysBack: leastBetween(to, from),
    isThroughout,
    start: tokens[isThroughout ? from.at - 1 : from.at]!.start,
    end: tokens[to.next - 1]!.end,
  };
}

/** "The whole of May, June and July". */
function wholeMonths(tokens: readonly Token[], named: readonly Named[]): CalendarSpan | null {
  const [first] = named as [Named];
  const last = named.at(-1) as Named;
  const before = tokens.slice(Math.max(0, first.at - 3), first.at).map((each) => each.lower);
  const isList = named.every(({ at }, index) => {
    const earlier = named[index - 1];
    return earlier === undefined || at - earlier.next <= LONGEST_JOIN;
  });
  if (!isList || !before.some((each) => /^(?:whole|all|entire|throughout)$/.test(each))) return null;
  const days = named.length * SHORTEST_MONTH;
  return {
    days,
    daysBack: days,
    isThroughout: true,
    start: tokens[first.at]!.start,
    end: tokens[last.next - 1]!.end,
  };
}

/** In tokens: ", and". */
const LONGEST_JOIN = 2;
const SHORTEST_MONTH = 28;

function leastBetween(from: TimeOfYear, to: TimeOfYear): number {
  const days = to.first - from.last;
  return days > 0 ? days : days + DAYS_A_YEAR;
}

function timeOfYearAt(tokens: readonly Token[], at: number): Named | null {
  const token = tokens[at]!;
  if (token.kind !== 'word') return null;
  const { lower, capitals } = token;
  const two = `${lower} ${tokens[at + 1]?.lower ?? ''}`;
  const pair = FEASTS.get(two);
  if (pair !== undefined && capitals !== 'none') return { ...pair, at, next: at + 2 };
  const feast = FEASTS.get(lower);
  if (feast !== undefined) return { ...feast, at, next: at + 1 };
  const before = tokens[at - 1]?.lower ?? '';
  const season = SEASONS.get(lower);
  if (season !== undefined && PREPOSITIONS.test(before)) return { ...season, at, next: at + 1 };
  const month = monthOf(token);
  if (month === null) return null;
  // "May" opens a question, and "March on" an order.
  const isOwner = tokens[at + 1]?.lower === "'s";
  if (!isOwner && !PREPOSITIONS.test(before) && !/^(?:,|and)$/.test(before)) return null;
  return { first: MONTH_STARTS[month - 1]! + 1, last: MONTH_STARTS[month]!, at, next: at + 1 };
}
