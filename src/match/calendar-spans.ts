import type { Statement } from '../claims/statement.js';
import { findCalendarSpan } from '../language/dates/calendar-spans.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import { DAY } from '../language/quantities/units.js';
import { wordClass } from '../language/word-class.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Limit } from '../model/manifest.js';
import { wordsOf } from './limit-words.js';
import type { BoundComparison, LinkedStatement } from './match.js';
import { valuesFor } from './related-limits.js';

/** So sure an entry has to be meant, where the calendar alone tells that a limit of a time is. */
const MEANT = 0.3;
/** An entry about as likely meant. */
const TIE = 0.12;
/** How sure a comparison is at the least. */
const SURE = 0.5;

/** Say of what is past that it is to be had: "scroll back to 2024", "is still there", "can be called up". */
const RETRIEVING = wordClass(
  'scroll scrolls back still restore restores restored retrieve retrieves retrieved recover recovers rewind rewinds replay replays called pull pulls pulled dig digs',
);

/** Which limits a span is of. */
type Of = 'kept' | 'ahead' | 'lasting';

const LIMITS = { throughout: 'lasting', afterwards: 'kept', ahead: 'ahead' } as const;

interface Stretch extends TextRange {
  readonly of: Of;
  readonly days: number;
}

/**
 * "Stay from Christmas to Easter", "a customer disputes her Easter order at Halloween, and you pull it up", "scroll back to
 * 2024" against how long something lasts, is kept or can be asked for ahead; at most one.
 * @param asOf the day of the audit
 */
export function compareCalendarSpan(match: LinkedStatement, asOf: string): BoundComparison | null {
  const { statement, links } = match;
  if (statement.voice === 'quotation' || statement.mood === 'question' || statement.negations.length > 0)
    return null;
  for (const stretch of stretchesOf(statement, asOf)) {
    const mention = mentionOf(stretch, statement);
    const compared = links.flatMap(({ entry, confidence }) =>
      confidence < MEANT
        ? []
        : entry.limits
            .filter((limit) => isOf(limit, stretch.of))
            .flatMap((limit) => comparisonsOf(mention, entry, limit, confidence, match)),
    );
    const best = Math.max(...compared.map((each) => each.relatedness));
    const likely = compared.filter((each) => best - each.relatedness <= TIE);
    const chosen = likely.find((each) => !each.exceeds) ?? likely[0];
    if (chosen !== undefined) return chosen;
  }
  return null;
}

function stretchesOf(statement: Statement, asOf: string): Stretch[] {
  const { tokens, range } = statement;
  const span = findCalendarSpan(tokens);
  if (span !== null && span.start >= range.start) {
    const { start, end, days } = span;
    return [{ start, end, days, of: LIMITS[span.of] }];
  }
  if (!RETRIEVING.occursIn(tokens) || statement.tense === 'past') return [];
  return statement.dates.flatMap(({ period, start, end, kind }) => {
    if (period === null || kind === 'version') return [];
    const days = period.end < asOf ? daysBetween(period.end, asOf) : daysBetween(asOf, period.start);
    return days > 0 ? [{ start, end, days, of: 'kept' as const }] : [];
  });
}

function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / MILLISECONDS_A_DAY);
}

const MILLISECONDS_A_DAY = 86_400_000;

function mentionOf({ start, end, days }: Stretch, { block }: Statement): QuantityMention {
  const text = block.text.slice(start, end);
  const quantity = { amount: days * DAY, dimension: 'duration', noun: '', per: [], text } as const;
  return { quantity, modifier: 'exact', range: null, start, end };
}

function isOf(limit: Limit, of: Of): boolean {
  const { dimension, isAge, isAhead, isRetention } = wordsOf(limit);
  if (limit.direction !== 'max' || dimension !== 'duration' || isAge) return false;
  if (of === 'kept') return isRetention;
  return of === 'ahead' ? isAhead || HORIZON.test(limit.of) : !isAhead;
}

const HORIZON = /\b(?:horizon|outlook|forecast)\b/i;

function comparisonsOf(
  mention: QuantityMention,
  entry: Entry,
  limit: Limit,
  confidence: number,
  match: LinkedStatement,
): BoundComparison[] {
  return valuesFor(limit, match).flatMap(({ plan, value }) =>
    value.kind !== 'quantity' || value.quantity.per.length > 0
      ? []
      : [
          {
            mention,
            entry,
            limit,
            plan,
            bound: value.quantity,
            exceeds: mention.quantity.amount > value.quantity.amount,
            relatedness: Math.min(1, SURE + confidence / 2),
          },
        ],
  );
}
