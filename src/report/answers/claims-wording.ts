import type { LedgerClaim } from '../../model/answers.js';

/** What is owed, in words. */
export const owedInWords: Readonly<Record<NonNullable<LedgerClaim['owed']>, string>> = {
  'no-entry': 'owed: no entry of the manifest covers the claim',
  'no-evidence': 'owed: the entry names none',
  'run-out': 'owed: what proves it has run out',
  unconfirmed: 'owed: nobody has confirmed the entry',
};

/** Claims by who answers for their entries; nobody in particular comes last. */
export function byOwner(claims: readonly LedgerClaim[]): ReadonlyMap<string, readonly LedgerClaim[]> {
  const named = [...new Set(claims.flatMap(({ owner }) => (owner === null ? [] : [owner])))].sort();
  const groups = [...named, null].map(
    (owner) => [owner ?? 'No owner named', claims.filter((claim) => claim.owner === owner)] as const,
  );
  return new Map(groups.filter(([, owned]) => owned.length > 0));
}

/** Equal for claims that are the same but for their place in the document. */
export function sameClaim({ place, sentence, verdict, entry }: LedgerClaim): string {
  return [place.path, sentence, verdict, entry?.id ?? ''].join('\n');
}
