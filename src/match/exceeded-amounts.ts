import { isOfDeed } from '../language/past-tense.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Manifest } from '../model/manifest.js';
import { isAnnounced, isServicePromise } from './announced.js';
import { describeLimit } from './describe.js';
import { limitClaims } from './limit-claims.js';
import type { Match } from './match.js';
import { comparePrices } from './prices.js';
import { compareServiceHours } from './service-hours.js';
import { statedAmounts } from './stated-proofs.js';

/** Something that a statement says of an amount, a price, a time or hours, and that goes past what is declared. */
export interface ExceededAmount {
  readonly kind: 'too-much' | 'too-little' | 'not-instant' | 'free' | 'age' | 'frequency' | 'hours' | 'price';
  readonly range: TextRange;
  /** Null where a plan's price is undercut. */
  readonly entry: Entry | null;
  /** The amount in the words of the copy; null where words alone go past the limit. */
  readonly claimed: string | null;
  readonly declared: string;
  /** The limit as copy may give it. */
  readonly bound: string;
  /** Name of the plan whose limit it is; null where it is the same on all. */
  readonly plan: string | null;
  readonly confidence: number;
}

/** Prices, amounts, words and service hours of a statement that go past the manifest on the day of the audit. */
export function exceededAmounts(match: Match, manifest: Manifest, asOf: string): ExceededAmount[] {
  // An announcement promises no amounts, but for how long service will take.
  if (isAnnounced(match, asOf)) {
    if (!isServicePromise(match, asOf)) return datedTimes(match, manifest);
    // "You'll find two dozen pictures in the evening" is how it is.
    return match.statement.subject === 'reader'
      ? exceededBounds(match, manifest)
      : announcedTimes(match, manifest);
  }
  const prices = comparePrices(match, manifest);
  const isPrice = (range: TextRange): boolean => prices.some((each) => each.mention === range);
  return [
    ...prices
      .filter((each) => each.undercuts)
      .map(
        ({ mention, plan, price }): ExceededAmount => ({
          kind: 'price',
          range: mention,
          entry: null,
          claimed: mention.quantity.text,
          declared: `${plan.name}: ${price.text}`,
          bound: price.text,
          plan: plan.name,
          confidence: 0.85,
        }),
      ),
    ...exceededBounds(match, manifest).filter((each) => !isPrice(each.range)),
    ...limitClaims(match).map((each): ExceededAmount => ({ ...each, claimed: null })),
    ...exceededHours(match, manifest),
  ];
}

function exceededHours(match: Match, manifest: Manifest): ExceededAmount[] {
  return compareServiceHours(match, manifest).map(({ entry, range, declared }) => ({
    kind: 'hours',
    range,
    entry,
    claimed: null,
    declared,
    bound: declared,
    plan: null,
    confidence: 0.8,
  }));
}

function announcedTimes(match: Match, manifest: Manifest): ExceededAmount[] {
  const times = match.comparisons.filter(
    ({ limit, bound }) => limit.direction === 'min' && bound.dimension === 'duration',
  );
  return [...exceededBounds({ ...match, comparisons: times }, manifest), ...exceededHours(match, manifest)];
}

/** "Stay from Christmas to Easter", "a deed filed today can be called up in 2041": dates of the reader's, and no announcement. */
function datedTimes(match: Match, manifest: Manifest): ExceededAmount[] {
  const { tense, section, dates } = match.statement;
  if (tense !== 'present' || section === 'roadmap') return [];
  const times = match.comparisons.filter(
    ({ limit, mention }) =>
      limit.direction === 'max' &&
      mention.quantity.dimension === 'duration' &&
      dates.some((each) => each.start < mention.end && each.end > mention.start),
  );
  return exceededBounds({ ...match, comparisons: times }, manifest);
}

function exceededBounds(match: Match, manifest: Manifest): ExceededAmount[] {
  const exceeded = match.comparisons.filter((each) => each.exceeds);
  if (exceeded.length === 0) return [];
  const proven = statedAmounts(match, manifest);
  return (
    exceeded
      .filter(({ mention }) => !proven.includes(mention))
      // "We packed 164 boxes" counts what was there once.
      .filter(
        ({ mention }) =>
          !(mention.quantity.dimension === 'count' && isOfDeed(match.statement.tokens, mention)),
      )
      .map(({ limit, bound, entry, mention, plan, relatedness }) => ({
        kind: limit.direction === 'max' ? 'too-much' : 'too-little',
        range: mention,
        entry,
        claimed: match.statement.block.text.slice(mention.start, mention.end),
        declared: describeLimit(limit, bound, plan?.name ?? null),
        bound: bound.text,
        plan: plan?.name ?? null,
        confidence: relatedness,
      }))
  );
}
