import { instantPhrases } from '../language/lexicon/beyond/unlimited.js';
import type { PhrasePattern } from '../language/lexicon/lexicon.js';
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
    except: [...['from', 'not', 'almost'].map((each) => `${each} ${phrase}`), ...atPresent(phrase)],
  })),
);

/** "At the moment the wait is three weeks": not the moment at which something happens. */
function atPresent(phrase: PhrasePattern): PhrasePattern[] {
  return phrase.startsWith('the ') ? [`at ${phrase.replace(/\[[^[\]]*\] /, '')}`] : [];
}

/** Whether words of a text say that something takes no time. */
export function saysInstant(tokens: readonly Token[]): boolean {
  return instants.find(tokens).length > 0;
}

/** "In real time", "the moment it happens", "instantly" said of something that takes its time. */
export function instantClaims(match: Match): InstantClaim[] {
  const { tokens, negations } = match.statement;
  const hits = instants
    .find(tokens)
    .filter((each) => !isNegated(negations, each.first) && !isTogether(match, each));
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

/** "Sent to several drivers at once", "40 orders at once": together, and not without delay. */
function isTogether(
  { statement: { tokens, quantities } }: Match,
  { first }: { readonly first: number },
): boolean {
  if (tokens[first]?.lower !== 'at' || tokens[first + 1]?.lower !== 'once') return false;
  const before = tokens.slice(Math.max(0, first - 4), first);
  const at = before[0]?.start ?? 0;
  return (
    before.some(({ lower }) =>
      /^(?:several|many|all|both|two|three|multiple|more|everything|everybody)$/.test(lower),
    ) ||
    quantities.some(
      (each) =>
        each.start >= at && each.end <= (tokens[first]?.start ?? 0) && each.quantity.dimension === 'count',
    )
  );
}

function isLongerThanSeconds(quantity: Quantity): boolean {
  return quantity.dimension === 'duration' && quantity.amount > FEW_SECONDS;
}
