import { findTurnaround } from '../language/dates/turnarounds.js';
import type { Entry, Limit } from '../model/manifest.js';
import { isNegatedRange } from './claimed.js';
import { wordsOf } from './limit-words.js';
import type { BoundComparison, LinkedStatement } from './match.js';
import { asMention, compareToldTime } from './told-times.js';

/** Days are no answer to how many minutes something takes. */
const OTHER_ORDER = 100;

/** "Order on Monday and have it by Wednesday" against the least time that something takes; at most one. */
export function compareTurnaround(match: LinkedStatement): BoundComparison | null {
  const { statement } = match;
  if (statement.voice === 'quotation' || statement.mood === 'question') return null;
  const turnaround = findTurnaround(statement.tokens);
  if (turnaround === null || turnaround.start < statement.range.start) return null;
  const { seconds, end } = turnaround;
  if (isNegatedRange(statement, { start: end - 1, end })) return null;
  return compareToldTime(match, asMention(turnaround, statement), isWait, ({ amount }) =>
    seconds > amount * OTHER_ORDER ? null : seconds < amount,
  );
}

/** How long something takes at the least, and not how long it lasts, how old somebody is or how far ahead one asks. */
function isWait(limit: Limit, { kind }: Entry): boolean {
  const { dimension, isAge, isAhead } = wordsOf(limit);
  if (limit.direction !== 'min' || dimension !== 'duration' || isAge || isAhead) return false;
  return kind === 'commitment' || !LASTING.test(limit.of);
}

const LASTING =
  /\b(?:stay|term|contract|length|lesson|session|course|visit|booking|rental|hire|minimum|slot|window|retention)\b/i;
