import { instantPhrases } from '../language/lexicon/beyond/unlimited.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { isNegated } from '../language/negation.js';
import type { Token } from '../language/tokens.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Limit, Quantity } from '../model/manifest.js';
import type { Match } from './match.js';
import { relatedLimits } from './related-limits.js';

export interface InstantClaim {
  readonly entry: Entry;
  readonly limit: Limit;
  readonly bound: Quantity;
  readonly range: TextRange;
  readonly confidence: number;
}

/** manifest.md: "real time" and its like exceed every minimum of a duration longer than a few seconds. */
const FEW_SECONDS = 5;

const instants = lexiconPhrases('instant/instants', () =>
  instantPhrases.map((phrase) => ({
    phrase,
    payload: phrase,
    except: [`from ${phrase}`, `not ${phrase}`, `almost ${phrase}`],
  })),
);

/** Whether words of a text say that something takes no time. */
export function saysInstant(tokens: readonly Token[]): boolean {
  return instants.find(tokens).length > 0;
}

/** "In real time", "the moment it happens", "instantly" said of something that takes its time. */
export function instantClaims(match: Match): InstantClaim[] {
  const { tokens, negations } = match.statement;
  const hits = instants.find(tokens).filter((each) => !isNegated(negations, each.first));
  const [hit] = hits;
  if (hit === undefined) return [];
  const [related] = relatedLimits(match, null)
    .filter(
      ({ limit, value }) =>
        limit.direction === 'min' && value.kind === 'quantity' && isLongerThanSeconds(value.quantity),
    )
    .sort((a, b) => b.relatedness - a.relatedness);
  if (related?.value.kind !== 'quantity') return [];
  const { entry, limit, value, relatedness } = related;
  return [
    {
      entry,
      limit,
      bound: value.quantity,
      range: { start: hit.start, end: hit.end },
      confidence: relatedness,
    },
  ];
}

function isLongerThanSeconds(quantity: Quantity): boolean {
  return quantity.dimension === 'duration' && quantity.amount > FEW_SECONDS;
}
