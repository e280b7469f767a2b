import type { Statement } from '../claims/statement.js';
import { findTurnaround } from '../language/dates/turnarounds.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import type { Entry, Limit, Quantity } from '../model/manifest.js';
import { isNegatedRange } from './claimed.js';
import { wordsOf } from './limit-words.js';
import type { BoundComparison, LinkedStatement } from './match.js';
import { valuesFor } from './related-limits.js';

/** So sure an entry has to be meant, where the times alone tell that one of how long something takes is. */
const MEANT = 0.3;
/** An entry about as likely meant. */
const TIE = 0.12;
/** How sure a comparison is at the least. */
const SURE = 0.5;

/** "Order on Monday and have it by Wednesday" against the least time that something takes; at most one. */
export function compareTurnaround(match: LinkedStatement): BoundComparison | null {
  const { statement, links } = match;
  if (statement.voice === 'quotation' || statement.mood === 'question') return null;
  const turnaround = findTurnaround(statement.tokens);
  if (turnaround === null || turnaround.start < statement.range.start) return null;
  const mention = mentionOf(turnaround, statement);
  if (isNegatedRange(statement, { start: mention.end - 1, end: mention.end })) return null;
  const waits = links.flatMap(({ entry, confidence }) =>
    confidence < MEANT
      ? []
      : entry.limits
          .filter((limit) => isWait(limit, entry))
          .flatMap((limit) => comparisonsOf(mention, entry, limit, confidence, match)),
  );
  const best = Math.max(...waits.map((each) => each.relatedness));
  const likely = waits.filter((each) => best - each.relatedness <= TIE);
  return likely.find((each) => !each.exceeds) ?? likely[0] ?? null;
}

function mentionOf(
  { start, end, seconds }: { readonly start: number; readonly end: number; readonly seconds: number },
  { block }: Statement,
): QuantityMention {
  const text = block.text.slice(start, end);
  const quantity = { amount: seconds, dimension: 'duration', noun: '', per: [], text } as const;
  return { quantity, modifier: 'up-to', range: null, start, end };
}

/** How long something takes at the least, and not how long it lasts, how old somebody is or how far ahead one asks. */
function isWait(limit: Limit, { kind }: Entry): boolean {
  const { dimension, isAge, isAhead } = wordsOf(limit);
  if (limit.direction !== 'min' || dimension !== 'duration' || isAge || isAhead) return false;
  return kind === 'commitment' || !LASTING.test(limit.of);
}

const LASTING =
  /\b(?:stay|term|contract|length|lesson|session|course|visit|booking|rental|hire|minimum|slot|window|retention)\b/i;

function comparisonsOf(
  mention: QuantityMention,
  entry: Entry,
  limit: Limit,
  confidence: number,
  match: LinkedStatement,
): BoundComparison[] {
  return valuesFor(limit, match).flatMap(({ plan, value }) =>
    value.kind !== 'quantity' || value.quantity.per.length > 0 || isOtherOrder(mention, value.quantity)
      ? []
      : [
          {
            mention,
            entry,
            limit,
            plan,
            bound: value.quantity,
            exceeds: mention.quantity.amount < value.quantity.amount,
            relatedness: Math.min(1, SURE + confidence / 2),
          },
        ],
  );
}

/** Days are no answer to how many minutes something takes. */
function isOtherOrder({ quantity }: QuantityMention, bound: Quantity): boolean {
  return quantity.amount > bound.amount * OTHER_ORDER;
}

const OTHER_ORDER = 100;
