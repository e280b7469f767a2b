import { ageWords, anyAgePhrases, OLDEST } from '../language/lexicon/beyond/ages.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { YEAR } from '../language/quantities/units.js';
import type { Token } from '../language/tokens.js';
import type { Quantity } from '../model/manifest.js';
import { isNegatedRange } from './claimed.js';
import { wordsOf } from './limit-words.js';
import type { BoundClaim, Match } from './match.js';
import { valuesFor } from './related-limits.js';
import { isOwnEvidence } from './topic.js';

/** Somebody is said to be welcome who is too young or too old. */
export type AgeClaim = BoundClaim;

const ages = lexiconPhrases('ages/words', () => [
  ...ageWords.map(({ from, to, ...phrase }) => ({ ...phrase, payload: { from, to, isAny: false } })),
  ...anyAgePhrases.map((phrase) => ({ ...phrase, payload: { from: 0, to: OLDEST, isAny: true } })),
]);

/** An entry with an age limit has to be near enough to be meant, about as near as any other, and the only one that has. */
const NEAR = 0.25;
const RATHER_MEANT = 0.2;

export function saysAge(tokens: readonly Token[]): boolean {
  return ages.find(tokens).length > 0;
}

/** "Babies are welcome", "dogs of any age" where the manifest has a least or a greatest age. */
export function ageClaims(match: Match): AgeClaim[] {
  const { tokens } = match.statement;
  const [hit] = ages.find(tokens).filter((each) => !isNegatedRange(match.statement, each));
  if (hit === undefined) return [];
  const limited = match.links
    .filter((link) => link.confidence >= NEAR && (link.evidence !== 'member' || isOwnEvidence(link)))
    .flatMap((link) =>
      link.entry.limits.filter((each) => wordsOf(each).isAge).map((limit) => ({ link, limit })),
    );
  const [best, second] = limited;
  const nearest = match.links[0]?.confidence ?? 0;
  if (best === undefined || nearest - best.link.confidence > RATHER_MEANT) return [];
  const isTied =
    second !== undefined &&
    second.link.entry !== best.link.entry &&
    best.link.confidence - second.link.confidence < RATHER_MEANT;
  if (isTied) return [];
  const { entry, confidence } = best.link;
  const { from, to, isAny } = hit.payload;
  return limited
    .filter(({ link }) => link === best.link)
    .flatMap(({ limit }) => valuesFor(limit, match).map((each) => ({ limit, ...each })))
    .flatMap(({ limit, plan, value }) => {
      if (value.kind !== 'quantity') return [];
      const bound = yearsOf(value.quantity);
      const isPast = limit.direction === 'min' ? (isAny ? from : to) < bound : (isAny ? to : from) > bound;
      const range = { start: hit.start, end: hit.end };
      return isPast
        ? [
            {
              entry,
              limit,
              bound: value.quantity,
              plan: plan?.name ?? null,
              range,
              confidence: Math.max(SURE, confidence),
            },
          ]
        : [];
    })
    .slice(0, 1);
}

/** The words of an age beside a limit of ages leave little doubt. */
const SURE = 0.7;

/** A bare number of an age limit counts years. */
function yearsOf({ dimension, amount }: Quantity): number {
  return dimension === 'duration' ? amount / YEAR : amount;
}
