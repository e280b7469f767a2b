import { comesOnce, isEachYear, isKeptEachYear, isOfSeason } from '../../language/dates/habits.js';
import type { DateMention } from '../../language/dates/mention.js';
import { CAME } from '../../language/lexicon/roadmap/arrival.js';
import type { Token } from '../../language/tokens.js';
import type { RuleContext } from '../define-rule.js';
import { startOfDatedClause } from './dated-clause.js';
import { startOfEntry, startOfImperativeEntry } from './dated-entry.js';
import { isThereAlready, tellsOfOtherDays } from './other-days.js';
import { isFirstHeld, isToldInPast, namesMonthOrYear, opensSpan, type Promised } from './promised.js';

/**
 * What is tied to a time by grammar alone: a clause in the future or in the present for the future with a time to come
 * ("In the new year we open a second practice"), and a thing with nothing but a time ("Night trains: summer 2027").
 */
export function promiseBySchedule(context: RuleContext): Promised | null {
  const { statement, asOf } = context;
  const { tokens, dates, block, mood } = statement;
  if (dates.length === 0 || statement.tense === 'past' || statement.section === 'release-notes') return null;
  if (isToldInPast(tokens)) return null;
  if (tellsOfOtherDays(tokens) || tokens.some(({ lower }) => OUT_OF_VOICE.has(lower))) return null;
  if (dates[0] !== undefined && hasCome(statement, dates[0])) return null;
  for (const date of dates.slice(0, MOST_DATES)) {
    const words = block.text.slice(date.start, date.end);
    if (!namesMonthOrYear(words) || opensSpan(tokens, date) || isLookingBack(date, asOf)) continue;
    if (isThereAlready(tokens, date) || isNewThisMonth(tokens, date, asOf)) continue;
    if (
      isEachYear(tokens, words) ||
      (!isFirstHeld(context) && isKeptEachYear(tokens, date, words)) ||
      isOfThisYear(tokens, date, asOf)
    )
      continue;
    const time = {
      date,
      comesOnce: comesOnce(words),
      at: tokens.findIndex(({ start }) => start >= date.start),
      isAhead: date.period === null || date.kind === 'relative' || date.period.start > asOf,
    };
    const start =
      mood === 'imperative'
        ? startOfImperativeEntry(tokens, time)
        : ((isOfSeason(tokens, date, words) ? null : startOfDatedClause(tokens, time)) ??
          startOfEntry(tokens, time));
    if (start === null) continue;
    const quote = { start: Math.min(start, date.start), end: date.end };
    return { kind: 'future-promise', quote, isImminent: false, confidence: 0.7 };
  }
  return null;
}

/** "Last year" is no time to come. */
function isLookingBack({ kind, period }: DateMention, asOf: string): boolean {
  return kind === 'relative' && period !== null && period.end < asOf;
}

/** "This year's harvest comes from Kent": the year only tells which harvest. */
function isOfThisYear(tokens: readonly Token[], { end, period }: DateMention, asOf: string): boolean {
  const isPossessive = tokens.some(({ start, lower }) => start === end && lower === "'s");
  return isPossessive && period !== null && period.start <= asOf;
}

/** "Due in 2024, opened in March 2025": what is told behind the date is past. */
function hasCome({ tokens }: RuleContext['statement'], { end }: DateMention): boolean {
  return tokens.some(({ start, lower }) => start >= end && CAME.has(lower));
}

/** "New in November: text messages", told in November. */
function isNewThisMonth(tokens: readonly Token[], { start, period }: DateMention, asOf: string): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  const isNew = at === 2 && tokens[0]?.lower === 'new' && /^(?:in|for|this)$/.test(tokens[1]?.lower ?? '');
  return isNew && period !== null && period.start <= asOf;
}

/** A sentence with more times than these is a table or a calendar. */
const MOST_DATES = 12;

/** Conditions, duties and reports of what others say. */
const OUT_OF_VOICE = new Set(
  'if unless must says said according predicts forecasts estimates would'.split(' '),
);
