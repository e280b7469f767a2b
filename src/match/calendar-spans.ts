import type { Statement } from '../claims/statement.js';
import { daysBetween } from '../language/dates/calendar.js';
import { findCalendarSpan } from '../language/dates/calendar-spans.js';
import { DAY } from '../language/quantities/units.js';
import { wordClass } from '../language/word-class.js';
import type { Limit } from '../model/manifest.js';
import { wordsOf } from './limit-words.js';
import type { BoundComparison, LinkedStatement } from './match.js';
import { asMention, compareToldTime, type ToldTime } from './told-times.js';

/** Say of what is past that it is to be had: "scroll back to 2024", "is still there", "can be called up". */
const RETRIEVING = wordClass(
  'scroll scrolls back still restore restores restored retrieve retrieves retrieved recover recovers rewind rewinds replay replays called pull pulls pulled dig digs',
);

/** Which limits a span is of. */
type Of = 'kept' | 'ahead' | 'lasting';

const LIMITS = { throughout: 'lasting', afterwards: 'kept', ahead: 'ahead' } as const;

interface Stretch extends ToldTime {
  readonly of: Of;
}

/**
 * "Stay from Christmas to Easter", "a customer disputes her Easter order at Halloween, and you pull it up", "scroll back to
 * 2024" against how long something lasts, is kept or can be asked for ahead; at most one.
 * @param asOf the day of the audit
 */
export function compareCalendarSpan(match: LinkedStatement, asOf: string): BoundComparison | null {
  const { statement } = match;
  if (statement.voice === 'quotation' || statement.mood === 'question' || statement.negations.length > 0)
    return null;
  for (const stretch of stretchesOf(statement, asOf)) {
    const compared = compareToldTime(
      match,
      asMention(stretch, statement),
      (limit) => isOf(limit, stretch.of),
      // Months are no answer to how many minutes a way is.
      ({ amount }) => (amount < DAY ? null : stretch.seconds > amount),
    );
    if (compared !== null) return compared;
  }
  return null;
}

function stretchesOf(statement: Statement, asOf: string): Stretch[] {
  const { tokens, range } = statement;
  const span = findCalendarSpan(tokens);
  if (span !== null && span.start >= range.start) {
    const { start, end, days } = span;
    return [{ start, end, seconds: days * DAY, of: LIMITS[span.of] }];
  }
  if (!RETRIEVING.occursIn(tokens) || statement.tense === 'past') return [];
  return statement.dates.flatMap(({ period, start, end, kind }) => {
    if (period === null || kind === 'version') return [];
    const days = period.end < asOf ? daysBetween(period.end, asOf) : daysBetween(asOf, period.start);
    return days > 0 ? [{ start, end, seconds: days * DAY, of: 'kept' as const }] : [];
  });
}

function isOf(limit: Limit, of: Of): boolean {
  const { dimension, isAge, isAhead, isRetention } = wordsOf(limit);
  if (limit.direction !== 'max' || dimension !== 'duration' || isAge) return false;
  if (of === 'kept') return isRetention;
  return of === 'ahead' ? isAhead || HORIZON.test(limit.of) : !isAhead;
}

const HORIZON = /\b(?:horizon|outlook|forecast)\b/i;
