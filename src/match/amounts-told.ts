import { compareQuantities } from '../language/quantities/compare-quantities.js';
import { findQuantities, type QuantityMention } from '../language/quantities/find-quantities.js';
import type { Entry, Quantity } from '../model/manifest.js';
import type { LinkedStatement } from './match.js';
import { onceForEach } from './once-for-each.js';

/** From here on an entry is one of those that a statement speaks of. */
const SPOKEN_OF = 0.5;

/**
 * Whether an entry that the statement speaks of tells this very amount in its own words: "a fifth smaller" of alerts that
 * watch for a fifth. Such an amount goes past no limit and needs no proof.
 * @param atLeast how sure the entry has to be meant
 */
export function isToldByEntry({ links }: LinkedStatement, mention: QuantityMention, atLeast = 0): boolean {
  return links.some(
    ({ entry, confidence }) =>
      confidence >= Math.max(SPOKEN_OF, atLeast) && tellsAmount(entry, mention.quantity),
  );
}

/** Whether an entry gives this very amount in its summary, its claim or its value. */
export function tellsAmount(entry: Entry, amount: Quantity): boolean {
  return amountsToldBy(entry).some((each) => isSame(each, amount));
}

function isSame(told: Quantity, { dimension, noun, per, ...rest }: Quantity): boolean {
  if (told.dimension !== dimension || told.noun !== noun || told.per.join() !== per.join()) return false;
  return compareQuantities(told, { dimension, noun, per, ...rest }) === 0;
}

const amountsToldBy = onceForEach(({ summary, claim, value }: Entry): readonly Quantity[] =>
  [summary, claim, value].flatMap((text) =>
    text === null ? [] : findQuantities(text).map((each) => each.quantity),
  ),
);
