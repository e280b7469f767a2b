import type { Statement } from '../../claims/statement.js';
import { isEachYear, isKeptEachYear, isOfSeason } from '../../language/dates/habits.js';
import type { DateMention } from '../../language/dates/mention.js';
import { isFutureAuxiliary } from '../../language/grammar.js';
import {
  ARRIVALS,
  AWAITED,
  CAME,
  RESULTS_OF_USE,
  STATES_OF_ARRIVAL,
} from '../../language/lexicon/roadmap/arrival.js';
import { EVENTS, TALKS, TITLES, VERBS_OF_EVENTS } from '../../language/lexicon/roadmap/schedule.js';
import type { Token } from '../../language/tokens.js';
import type { Match } from '../../match/match.js';
import type { RuleContext } from '../define-rule.js';
import { type Clause, clauseFrom, headOf } from './clause.js';
import { isThereAlready, tellsOfOtherDays } from './other-days.js';
import {
  isAttribute,
  isFirstHeld,
  isNotThere,
  isOfPopulation,
  isToldInPast,
  namesMonthOrYear,
  opensSpan,
  type Promised,
} from './promised.js';

/** "We promised", "they planned": told of the past. */
const SPEAKERS = new Set(['we', 'they', 'i', 'he', 'she', 'it', 'was', 'were', 'had']);
const REPORTS = new Set('says said according predicts forecasts must'.split(' '));
const PAST_FORMS = new Set(['was', 'were', 'had', 'did']);
/** A day beside the name of a thing is more often that of a notice or an event than that of a launch. */
const SURE_OF_DAY = 0.8;
/** How far before its date the word of arriving stands, in tokens. */
const REACH = 8;

/**
 * "Critical path arrives in February", "Rothbury: live by summer 2026", "From March you can …": a day or a version with
 * words that say that something is to be there then.
 */
export function promiseByArrival(context: RuleContext): Promised | null {
  const { statement } = context;
  const { tokens, block } = statement;
  if (statement.dates.length === 0 || statement.tense === 'past' || TITLES.has(tokens[0]?.lower ?? ''))
    return null;
  if (isToldInPast(tokens)) return null;
  if (tellsOfOtherDays(tokens) || tokens.some(({ lower }) => REPORTS.has(lower))) return null;
  for (const date of statement.dates) {
    if (
      !namesMonthOrYear(block.text.slice(date.start, date.end)) ||
      opensSpan(tokens, date) ||
      isThereAlready(tokens, date) ||
      isEachYear(tokens, block.text.slice(date.start, date.end)) ||
      (!isFirstHeld(context) && isKeptEachYear(tokens, date, block.text.slice(date.start, date.end))) ||
      (!isNotThere(context.match) && isOfSeason(tokens, date, block.text.slice(date.start, date.end)))
    )
      continue;
    const at = tokens.findIndex((token) => token.start >= date.start);
    const start = startOfPromise(context, date, at);
    if (start === null) continue;
    const quote = { start: Math.min(start, date.start), end: date.end };
    return { kind: 'future-promise', quote, isImminent: false, confidence: 0.75 };
  }
  return null;
}

/** Where the words of promise begin, in characters, or null where the date belongs to something else. */
function startOfPromise(context: RuleContext, date: DateMention, at: number): number | null {
  const { statement, match, asOf } = context;
  const { tokens, section, mood } = statement;
  const before = tokens.slice(Math.max(0, at - REACH), at);
  const isPast = date.period !== null && date.period.end < asOf;
  // "The average of last year's jobs".
  if (isPast && date.kind === 'relative') return null;
  const isPlanned =
    section === 'roadmap' || (isNotThere(match) && !(isPast && match.links[0]?.status === 'retired'));
  const opening = (tokens[0] as Token).start;
  const isOfUse = before.some((token) => RESULTS_OF_USE.has(token.lower));
  // "Body scans on your watch arrive with version 7": with a release only what the clause is about counts.
  const isOfRelease = date.kind === 'version' && !RESULTS_OF_USE.has(headOf(tokens.slice(0, at)));
  if (isOfUse && !isOfRelease && !isPlanned) return null;

  const isRetold = before.some(
    ({ lower }, index) =>
      AWAITED.has(lower) && lower.endsWith('ed') && SPEAKERS.has(before[index - 1]?.lower ?? ''),
  );
  if (isRetold || tokens.slice(at).some(({ lower }) => CAME.has(lower))) return null;
  const isWord = (words: readonly ReadonlySet<string>[]) => (token: Token, index: number) =>
    words.some((each) => each.has(token.lower)) &&
    !isAttribute(tokens, at - before.length + index) &&
    !isOwed(tokens, at - before.length + index);
  const word = before.findLast(isWord([ARRIVALS, AWAITED])) ?? before.findLast(isWord([STATES_OF_ARRIVAL]));
  const subject = word === undefined ? [] : tokens.slice(0, tokens.indexOf(word));
  // "Your regular rent will be due on the 1st of next month".
  if (word?.lower === 'due' && !isPlanned && subject.some(({ lower }) => RESULTS_OF_USE.has(lower)))
    return null;
  if (EVENTS.has(headOf(subject)) && !isPlanned && !STATES_OF_ARRIVAL.has(word?.lower ?? '')) return null;
  // "Planned for 2025, the bridge opened in March".
  if (word !== undefined && tokens.slice(tokens.indexOf(word)).some(({ lower }) => CAME.has(lower)))
    return null;
  if (word !== undefined && arrives(word.lower, before, { isPast, isPlanned, date })) return word.start;
  const isNotice =
    date.kind === 'day' && section !== 'roadmap' && (match.links[0]?.confidence ?? 0) < SURE_OF_DAY;
  if (isPlanned && !isNotice && (mood === 'fragment' || statement.block.kind === 'list-item')) return opening;
  // "We fill the pool in March", where the pool is planned.
  if (
    isPlanned &&
    !isNotice &&
    date.period !== null &&
    date.period.start > asOf &&
    tellsOfThen(statement, match, at)
  )
    return opening;
  if (date.period !== null && date.period.start > asOf && at === 0 && isPossessive(tokens, date)) {
    return tokens.some(({ start, lower }) => start > date.end && EVENTS.has(lower)) ? null : opening;
  }
  if (isPast) return null;
  if (tokens.some((token) => PAST_FORMS.has(token.lower))) return null;
  const behind = clauseBehind(tokens, date);
  return opensWithDate(tokens, at) &&
    !EVENTS.has(headOf(behind.subject)) &&
    !isOfPopulation(behind.subject) &&
    !behind.subject.some(({ lower }) => PERSONS.has(lower)) &&
    !isServiceOfThen(behind) &&
    (isPlanned ||
      (date.kind === 'version' && !STATES_OF_TODAY.has(behind.verb)) ||
      saysFromThen(tokens) ||
      isSure(match))
    ? opening
    : null;
}

/** A plain sentence that names what is planned, with the day on which it comes true. */
function tellsOfThen({ mood, negations, tokens }: Statement, { links: [best] }: Match, at: number): boolean {
  if (mood !== 'statement' || negations.length > 0 || best?.evidence !== 'name') return false;
  return /^(?:in|from|by|on|come|this|next|at|with)$/.test(tokens[at - 1]?.lower ?? '');
}

/** "Tests due after 29 March", "cars due their service from May": what the reader has to do by then. */
function isOwed(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'due' &&
    !/^(?:is|are|be)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:after|before|until|from|their|its|your|a|an)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

interface Arrival {
  readonly isPast: boolean;
  /** The section or the manifest says that it is not there yet. */
  readonly isPlanned: boolean;
  readonly date: DateMention;
}

function arrives(word: string, before: readonly Token[], { isPast, isPlanned, date }: Arrival): boolean {
  if (AWAITED.has(word) || isPlanned) return true;
  if (STATES_OF_ARRIVAL.has(word)) return before.slice(-3).some((token) => token.lower === 'by');
  return !isPast && (date.kind === 'version' || date.period !== null);
}

/** "In our 2026 benchmark": the year belongs to a thing. */
const PERSONS = new Set(['she', 'he', 'they', 'who', 'that', 'this', 'it']);
const OWNERS = new Set(['our', 'your', 'their', 'its', 'this', 'that']);
const FROM_THEN = new Set(['from', 'by', 'in', 'starting', 'as', 'with']);
const BEFORE_DATE = new Set(['of', 'the', 'early', 'late', 'this', 'our', 'on', 'come', 'new']);

function opensWithDate(tokens: readonly Token[], at: number): boolean {
  if (OWNERS.has(tokens[at - 1]?.lower ?? '')) return false;
  const before = tokens.slice(0, at);
  if (!before.every(({ lower }) => FROM_THEN.has(lower) || BEFORE_DATE.has(lower))) return false;
  return at <= 2 && before.some((token) => FROM_THEN.has(token.lower));
}

/** "In January we will send you the invoice", "from March the plan will cost 10 EUR". */
function isServiceOfThen({ form, verb }: Pick<Clause, 'form' | 'verb'>): boolean {
  return form !== 'can' && VERBS_OF_EVENTS.has(verb) && !TALKS.has(verb);
}

/** "In v3 the flag is called `dry-run`". */
const STATES_OF_TODAY = new Set(['is', 'are', 'has', 'have']);

/** The clause behind an opening date: "From April, employers will …", "from May the interest rate changes …". */
function clauseBehind(
  tokens: readonly Token[],
  date: DateMention,
): Pick<Clause, 'subject' | 'form' | 'verb'> {
  const from = tokens.findIndex((token) => token.start >= date.end);
  if (from < 0) return { subject: [], form: 'present', verb: '' };
  return clauseFrom(tokens, from) ?? { subject: tokens.slice(from, from + REACH), form: 'present', verb: '' };
}

/** "Next year's app …". */
function isPossessive(tokens: readonly Token[], date: DateMention): boolean {
  return tokens.some((token) => token.start === date.end && token.lower === "'s");
}

function isSure({ links }: Match): boolean {
  return (links[0]?.confidence ?? 0) >= 0.6;
}

/** "… you can", "… every truck will". */
function saysFromThen(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => token.lower === 'can' || isFutureAuxiliary(tokens, index));
}
