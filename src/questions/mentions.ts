import { COVERED } from '../check/ledger.js';
import { isPresentClaim } from '../claims/is-claim.js';
import { isNegatedRange } from '../match/claimed.js';
import type { EntryLink, Match } from '../match/match.js';

/** The entries that a sentence speaks of, the surest first, by the line that the ledger of claims draws. */
export function mentionsIn(match: Pick<Match, 'links'>): readonly EntryLink[] {
  return match.links.filter((link) => link.confidence >= COVERED);
}

/** Whether a sentence says of an entry that it is there today; a cross in a table and a denial do not. */
export function isClaimOf({ statement }: Match, link: EntryLink): boolean {
  const { block } = statement;
  if (block.kind === 'cell' && (block.isRowHeader || block.mark === 'excluded')) return false;
  return isPresentClaim(statement) && !isNegatedRange(statement, link.range);
}
