import type { QuantityMention } from '../language/quantities/find-quantities.js';
import type { Entry, Manifest } from '../model/manifest.js';
import type { Match } from './match.js';
import { amountsOfProof, compareAmounts, proofsOf, sharedWords } from './proof-words.js';

/**
 * The proof that a statement states: with its very amount and some of its words; or, where the proof has no amount, with
 * most of its words. Whether it may be used on the day is not asked.
 */
export function statedProofs({ statement }: Pick<Match, 'statement'>, manifest: Manifest): readonly Entry[] {
  return proofsOf(manifest).filter((proof) => {
    const { quantity } = proof;
    if (quantity !== null && statement.quantities.length === 0) return false;
    const { shared, own } = sharedWords(statement, proof);
    if (quantity === null) return own > 1 && shared / own >= MOST;
    return shared > 0 && statement.quantities.some((each) => compareAmounts(each.quantity, quantity) === 0);
  });
}

/** The amounts of a statement that a proof has, said of the same: "9 million workouts" is no limit's. */
export function statedAmounts(match: Pick<Match, 'statement'>, manifest: Manifest): QuantityMention[] {
  const proofs = statedProofs(match, manifest);
  return match.statement.quantities.filter((mention) =>
    proofs.some((proof) =>
      amountsOfProof(proof).some((each) => compareAmounts(mention.quantity, each) === 0),
    ),
  );
}

/** A share of the words of a proof's claim. */
const MOST = 0.6;
