import type { Token } from '../tokens.js';
import { wordClass } from '../word-class.js';
import { monthOf } from './month-names.js';

/** How much time at the least lies between two feasts, months or seasons that a sentence names. */
export interface CalendarSpan {
  /** In days: from the one that came first to the one that came then. */
  readonly days: number;
  /**
   * All of the time between ("from Christmas to Easter"); what one has of the earlier at the later ("an Easter order at
   * Halloween"); what one asks for of the later at the earlier ("July's car at New Year").
   */
  readonly of: 'throughout' | 'afterwards' | 'ahead';
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

/** "From Christmas to Easter", "an Easter order at Halloween", "July's car at New Year"; null where no two are so named. */
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
  const end = tokens[to.next - 1]!.end;
  const isThroughout =
    tokens[from.at - 1]?.lower === 'from' &&
    to.at === from.next + 1 &&
    THROUGH.test(tokens[from.next]?.lower ?? '');
  if (isThroughout)
    return { days: leastBetween(from, to), of: 'throughout', start: tokens[from.at - 1]!.start, end };
  const isAt = /^(?:at|in|on|by)$/.test(tokens[to.at - 1]?.lower ?? '');
  if (!isAt || !saysWhich(tokens[from.next])) return null;
  const start = tokens[from.at]!.start;
  return tokens[from.next]?.lower === "'s"
    ? { days: leastBetween(to, from), of: 'ahead', start, end }
    : { days: leastBetween(from, to), of: 'afterwards', start, end };
}

/** The "order" of "an Easter order", the "'s" of "July's car"; "in April we sow" tells when. */
function saysWhich(behind: Token | undefined): boolean {
  return behind?.kind === 'word' && !PREPOSITIONS.test(behind.lower) && !OPENS_CLAUSE.has(behind.lower);
}

const OPENS_CLAUSE = new Set(
  'and or but we you it they he she is are was were there when if with as'.split(' '),
);

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
  return { days, of: 'throughout', start: tokens[first.at]!.start, end: tokens[last.next - 1]!.end };
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
