import { freeInSomeCases } from '../language/lexicon/beyond/charges.js';
import { isNegated } from '../language/negation.js';
import { tokensOf } from '../language/tokens-of.js';
import type { Entry } from '../model/manifest.js';
import { freeOfCharge } from './free-of-charge.js';
import type { BoundClaim, Match } from './match.js';
import { valuesFor } from './related-limits.js';
import { isOwnEvidence } from './topic.js';

/** Something is said to cost nothing that has a least price. */
export type FreeClaim = BoundClaim;

const SURE = 0.6;
/** A rival this close may be what is free. */
const TIE = 0.1;

/** "The current is on us" where a kilowatt-hour costs something. What is free in some cases only is left alone. */
export function freeClaims(match: Match): FreeClaim[] {
  const { statement } = match;
  const [hit] = freeOfCharge.find(statement.tokens);
  if (hit === undefined || statement.isConditional || statement.quantities.length > 0) return [];
  const isDenied = isNegated(
    statement.negations.filter((each) => each.first < hit.first),
    hit.first,
  );
  const others = statement.tokens.filter((each) => each.end <= hit.start || each.start >= hit.end);
  if (isDenied || others.some((each) => freeInSomeCases.has(each.lower))) return [];
  const [best, ...rivals] = match.links.filter(isOwnEvidence);
  if (best === undefined || best.confidence < SURE || saysFree(best.entry)) return [];
  if (
    rivals.some((each) => best.confidence - each.confidence <= TIE && leastPrice(each.entry, match) === null)
  ) {
    return [];
  }
  const price = leastPrice(best.entry, match);
  if (price === null) return [];
  return [
    { entry: best.entry, ...price, range: { start: hit.start, end: hit.end }, confidence: best.confidence },
  ];
}

function saysFree({ name, summary, aliases, say }: Entry): boolean {
  return [name, summary, say, ...aliases].some(
    (each) => each !== null && freeOfCharge.find(tokensOf(each)).length > 0,
  );
}

/** A least sum that somebody keeps, pays in or spends is no charge that could be waived. */
const NO_CHARGE =
  /\b(?:deposit|balance|spend|order|order value|purchase|stake|investment|excess|contribution)s?\b/i;

function leastPrice(entry: Entry, match: Match): Pick<FreeClaim, 'limit' | 'bound' | 'plan'> | null {
  for (const limit of entry.limits) {
    if (limit.direction !== 'min' || NO_CHARGE.test(limit.of)) continue;
    for (const { value, plan } of valuesFor(limit, match)) {
      if (value.kind !== 'quantity' || value.quantity.dimension !== 'money') continue;
      if (value.quantity.amount > 0) return { limit, bound: value.quantity, plan: plan?.name ?? null };
    }
  }
  return null;
}
