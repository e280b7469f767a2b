import { isPresentClaim } from '../claims/is-claim.js';
import type { Statement } from '../claims/statement.js';
import { audienceNouns } from '../language/lexicon/people.js';
import { tokensOf } from '../language/tokens-of.js';
import { isValidOn } from '../manifest/status.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Manifest } from '../model/manifest.js';
import { amountsBeyondProof } from './amounts-beyond-proof.js';
import type { Match } from './match.js';
import { compareAmounts, isNameOf, proofsOf, sharedWords } from './proof-words.js';
import { isRank } from './ranks.js';
import { findStatistics, type Statistic } from './statistics.js';
import { contentStems, singleStems } from './vocabulary.js';

export interface UnprovenClaim {
  readonly kind: Statistic['kind'] | 'more-than-proven' | 'ran-out';
  readonly range: TextRange;
  readonly entry: Entry | null;
  readonly claimed: string;
  readonly declared: string | null;
  readonly confidence: number;
}

/** Statistics, ranks and comparisons of a statement that no proof of the manifest covers on the day of the audit. */
export function unprovenClaims(match: Match, manifest: Manifest, asOf: string): UnprovenClaim[] {
  const { statement } = match;
  const isTold = isPresentClaim(statement) || statement.voice === 'quotation' || isPastResult(statement);
  if (!isTold && !isOfRival(statement)) return [];
  const proofs = proofsOf(manifest);
  const statistics = [...findStatistics(match), ...amountsBeyondProof(match, proofs)];
  if (statistics.length === 0) return [];
  const claims: UnprovenClaim[] = [];
  const isProven = statistics.some(
    (each) => each.quantity !== null && judge(each, statement, proofs, asOf) === null,
  );
  for (const statistic of statistics) {
    // The comparison around a proven figure is what was proven.
    if (isProven && statistic.quantity === null) continue;
    const judged = judge(statistic, statement, proofs, asOf);
    if (judged !== null && !claims.some((each) => overlaps(each.range, statistic.range))) claims.push(judged);
  }
  return claims;
}

/** "Torchy takes three times as long": of a rival it needs proof as well. */
function isOfRival(statement: Statement): boolean {
  return statement.subject === 'competitor' && isPresentClaim({ ...statement, subject: 'product' });
}

/** "Call-backs fell by a third": a result is told in the past. */
function isPastResult(statement: Statement): boolean {
  return (
    statement.tense === 'past' &&
    statement.voice === 'copy' &&
    statement.mood !== 'question' &&
    statement.subject !== 'competitor' &&
    statement.subject !== 'world'
  );
}

function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

function judge(
  statistic: Statistic,
  statement: Statement,
  proofs: readonly Entry[],
  asOf: string,
): UnprovenClaim | null {
  const claimed = statement.block.text.slice(statistic.range.start, statistic.range.end);
  const about = proofs
    .map((proof) => ({ proof, kinship: kinshipOf(statistic, statement, proof) }))
    .filter((each) => each.kinship > 0)
    .sort((a, b) => b.kinship - a.kinship);
  const covering = about.find(({ proof, kinship }) => kinship >= 2 && covers(proof, statistic, statement));
  if (covering !== undefined) {
    if (isValidOn(covering.proof, asOf)) return null;
    return {
      kind: 'ran-out',
      range: statistic.range,
      entry: covering.proof,
      claimed,
      declared: `valid until ${covering.proof.validUntil}`,
      confidence: 0.85,
    };
  }
  const near = about.find(
    ({ proof, kinship }) =>
      kinship >= 2 &&
      statistic.quantity !== null &&
      proof.quantity !== null &&
      compareAmounts(statistic.quantity, proof.quantity) !== null,
  );
  const surpassed = near?.proof ?? surpassedReach(statistic, proofs);
  if (surpassed !== undefined) {
    return {
      kind: 'more-than-proven',
      range: statistic.range,
      entry: surpassed,
      claimed,
      declared: surpassed.value ?? surpassed.claim,
      confidence: 0.85,
    };
  }
  return {
    kind: statistic.kind,
    range: statistic.range,
    entry: null,
    claimed,
    declared: null,
    confidence: statistic.confidence,
  };
}

/** "Ten thousand firms" where 400 customers are proven: whatever people are called, the only proof of a reach is of them. */
function surpassedReach({ kind, quantity }: Statistic, proofs: readonly Entry[]): Entry | undefined {
  if (kind !== 'audience' || quantity === null) return undefined;
  const reaches = proofs.filter(
    (each) => each.quantity?.dimension === 'count' && audienceNouns.has(each.quantity.noun),
  );
  const [only] = reaches;
  return reaches.length === 1 && quantity.amount > (only?.quantity?.amount ?? 0) ? only : undefined;
}

/** How much a proof and a statement speak of the same: shared words, and an equal amount. 0 for nothing shared. */
function kinshipOf(statistic: Statistic, statement: Statement, proof: Entry): number {
  const isEqual =
    statistic.quantity !== null &&
    proof.quantity !== null &&
    compareAmounts(statistic.quantity, proof.quantity) === 0;
  return (
    sharedWords(statement, proof).shared +
    (isEqual ? 2 : 0) +
    (countsTheSame(statistic, proof) ? 1 : 0) +
    (sharesRating(statistic, statement, proof) ? 2 : 0)
  );
}

/** "More than 30,000 businesses bank here" beside proven businesses, by their noun or by another name of the proof. */
function countsTheSame({ kind, quantity }: Statistic, proof: Entry): boolean {
  if (kind !== 'audience' || quantity === null || quantity.noun === '') return false;
  return proof.quantity?.noun === quantity.noun || isNameOf(proof, quantity.noun);
}

/** "Rated 4.6 on Trustpilot": a rating without a unit is the proof's where its number is. */
function sharesRating(statistic: Statistic, { tokens }: Statement, { value }: Entry): boolean {
  if (statistic.kind !== 'rank' || value === null) return false;
  const rating = tokens.find(({ kind, start }) => kind === 'number' && start >= statistic.range.start);
  return rating !== undefined && /[.,]/.test(rating.lower) && value.trim().startsWith(rating.lower);
}

function covers(proof: Entry, statistic: Statistic, statement: Statement): boolean {
  const { quantity, kind } = statistic;
  if (sharesRating(statistic, statement, proof)) return true;
  if (quantity !== null && proof.quantity !== null) {
    const order = compareAmounts(quantity, proof.quantity);
    return order !== null && order <= 0 && quantity.amount >= proof.quantity.amount * ROUNDED_DOWN;
  }
  return quantity === null && kind !== 'comparison' && isWordedAs(proof, statement);
}

/** A rank or an award has no number: most of one way to word the proof has to be there. */
function isWordedAs(proof: Entry, statement: Statement): boolean {
  const said = new Set(
    contentStems([...statement.tokens, ...statement.rowTokens, ...statement.columnTokens]).map(
      (each) => each.stem,
    ),
  );
  return [proof.name, proof.claim, ...proof.aliases].some((wording) => {
    if (wording === null || (proof.quantity !== null && !isRank(tokensOf(wording)))) return false;
    const own = singleStems(wording);
    return own.length > 0 && own.filter((stem) => said.has(stem)).length / own.length >= SAME_WORDS;
  });
}

/** Years, sources and "winner of" come and go between a proof and the copy; what was won stays. */
const SAME_WORDS = 0.6;

/** "Over 5,000" for 5,400 is rounding; a tenth of what is proven is about something else. */
const ROUNDED_DOWN = 0.5;
