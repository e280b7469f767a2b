import type { Statement } from '../claims/statement.js';
import type { Entry, Quantity } from '../model/manifest.js';
import { isAboutTheWorld } from './about-world.js';
import type { Match } from './match.js';
import { amountsOfProof, compareAmounts, isNameOf, sharedWords } from './proof-words.js';
import type { Statistic } from './statistics.js';

/** "Choose from 10,000 cars" where 3,100 are proven: a count of what a proof counts, and more of it. */
export function amountsBeyondProof(match: Match, proofs: readonly Entry[]): Statistic[] {
  const { statement, comparisons } = match;
  if (proofs.length === 0 || statement.quantities.length === 0) return [];
  if (statement.isConditional || statement.voice === 'quotation' || isAboutTheWorld(match)) return [];
  const judged = new Set(comparisons.map((each) => each.mention));
  return statement.quantities
    .filter((mention) => !judged.has(mention) && mention.modifier !== 'under')
    .filter(({ quantity }) => isBeyondAll(quantity, statement, proofs))
    .map(({ start, end, quantity }) => ({
      kind: 'statistic',
      range: { start, end },
      quantity,
      confidence: 0.75,
    }));
}

function isBeyondAll(quantity: Quantity, statement: Statement, proofs: readonly Entry[]): boolean {
  const comparable = proofs.flatMap((proof) =>
    amountsOfProof(proof)
      .filter((each) => isSameMeasure(quantity, each, statement, proof))
      .map((each) => compareAmounts(quantity, each)),
  );
  return comparable.length > 0 && comparable.every((order) => order !== null && order > 0);
}

/** Both count the same by their nouns, or both are shares of what the statement and the proof have several words for. */
function isSameMeasure(quantity: Quantity, proven: Quantity, statement: Statement, proof: Entry): boolean {
  if (quantity.dimension !== proven.dimension) return false;
  if (quantity.dimension === 'ratio') return sharedWords(statement, proof).shared > 1;
  if (quantity.dimension !== 'count' || quantity.noun === '') return false;
  if (proven.noun !== '') return proven.noun === quantity.noun;
  // A bare value is of whatever the proof goes by, if all its figures are that one; "4.8" is a mark.
  if (!Number.isInteger(proven.amount)) return false;
  const isOnly = amountsOfProof(proof).every((each) => each.amount === proven.amount);
  return isOnly && isNameOf(proof, quantity.noun);
}
