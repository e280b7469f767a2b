import type { Statement } from '../claims/statement.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Limit, Quantity } from '../model/manifest.js';
import type { BoundComparison, LinkedStatement } from './match.js';
import { valuesFor } from './related-limits.js';

/** So sure an entry has to be meant, where the time alone tells which limit is. */
const MEANT = 0.3;
/** An entry about as likely meant. */
const TIE = 0.12;
/** How sure a comparison is at the least. */
const SURE = 0.5;

/** A time that the clock or the calendar tells without a number. */
export interface ToldTime extends TextRange {
  readonly seconds: number;
}

/** The time as an amount of the statement. */
export function asMention({ start, end, seconds }: ToldTime, { block }: Statement): QuantityMention {
  const text = block.text.slice(start, end);
  const quantity = { amount: seconds, dimension: 'duration', noun: '', per: [], text } as const;
  return { quantity, modifier: 'exact', range: null, start, end };
}

/**
 * A told time against the likeliest limit of its kind; the one that allows it, where several are about as likely meant.
 * @param isOfKind whether a limit is one of which such a time may be told
 * @param exceeds whether the time goes past a bound; null where the two can't be of one thing
 */
export function compareToldTime(
  { links, ...rest }: LinkedStatement,
  mention: QuantityMention,
  isOfKind: (limit: Limit, entry: Entry) => boolean,
  exceeds: (bound: Quantity) => boolean | null,
): BoundComparison | null {
  const compared = links.flatMap(({ entry, confidence }) => {
    if (confidence < MEANT) return [];
    const relatedness = Math.min(1, SURE + confidence / 2);
    return entry.limits
      .filter((limit) => isOfKind(limit, entry))
      .flatMap((limit) =>
        valuesFor(limit, { links, ...rest }).flatMap(({ plan, value }): BoundComparison[] => {
          if (value.kind !== 'quantity' || value.quantity.per.length > 0) return [];
          const isBeyond = exceeds(value.quantity);
          if (isBeyond === null) return [];
          return [{ mention, entry, limit, plan, bound: value.quantity, exceeds: isBeyond, relatedness }];
        }),
      );
  });
  const best = Math.max(...compared.map((each) => each.relatedness));
  const likely = compared.filter((each) => best - each.relatedness <= TIE);
  return likely.find((each) => !each.exceeds) ?? likely[0] ?? null;
}
