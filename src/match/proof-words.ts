import type { Statement } from '../claims/statement.js';
import { lastAnswer } from '../language/last-answer.js';
import { compareQuantities } from '../language/quantities/compare-quantities.js';
import { findQuantities } from '../language/quantities/find-quantities.js';
import { tokensOf } from '../language/tokens-of.js';
import type { Entry, Manifest, Quantity } from '../model/manifest.js';
import { onceForEach } from './once-for-each.js';
import { comparisonStem, contentStems } from './vocabulary.js';

/** How many of a proof's words a statement has, and how many there are. */
export function sharedWords(
  statement: Statement,
  proof: Entry,
): { readonly shared: number; readonly own: number } {
  const own = stemsOfProof(proof);
  let shared = 0;
  for (const stem of stemsOfStatement(statement)) if (own.has(stem)) shared++;
  return { shared, own: own.size };
}

const stemsOfStatement = lastAnswer(
  ({ tokens, rowTokens }: Statement): ReadonlySet<string> =>
    new Set(contentStems([...tokens, ...rowTokens]).map((each) => each.stem)),
);

const stemsOfProof = onceForEach((proof: Entry): ReadonlySet<string> => {
  const wordings = [proof.name, proof.claim, proof.value, ...proof.aliases].filter((each) => each !== null);
  return new Set(contentStems(tokensOf(wordings.join(' . '))).map((each) => each.stem));
});

/** The entries of a manifest that prove statistics, ranks and comparisons. */
export const proofsOf = onceForEach((manifest: Manifest): readonly Entry[] => {
  return manifest.entries.filter((each) => each.kind === 'proof');
});

/** Whether a proof goes by a noun. */
export function isNameOf(proof: Entry, noun: string): boolean {
  return stemsOfProof(proof).has(comparisonStem(noun));
}

/** "95 % of implants last ten years": what is proven may have several amounts. */
export function amountsOfProof({ quantity, claim }: Entry): Quantity[] {
  const inClaim = findQuantities(claim ?? '').map((each) => each.quantity);
  return quantity === null ? inClaim : [quantity, ...inClaim];
}

/** How two amounts of statistics stand to each other, by whatever nouns; null where they are no amounts of one kind. */
export function compareAmounts(a: Quantity, b: Quantity): number | null {
  const isShare = (each: Quantity): boolean => each.dimension === 'ratio' || each.dimension === 'multiple';
  if (isShare(a) !== isShare(b)) return null;
  const order = compareQuantities(a, b, { ignoreNoun: true });
  // "five hours a week" is often only "five hours" on one side.
  return (
    order ??
    (a.per.length === b.per.length
      ? null
      : compareQuantities({ ...a, per: [] }, { ...b, per: [] }, { ignoreNoun: true }))
  );
}
