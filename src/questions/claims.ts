import type { Body, ClaimsAnswer, LedgerClaim } from '../model/answers.js';
import type { Entry, Manifest } from '../model/manifest.js';
import type { ClaimRecord, Verdict } from '../model/report.js';
import { entryInAnswer } from './entry-in-answer.js';

/** Nobody can prove a promise or a word without content: the audit speaks of those. */
const PROVABLE: ReadonlySet<Verdict> = new Set([
  'supported',
  'overstated',
  'contradicted',
  'unlisted',
  'not-checkable',
]);

/** Every claim with what it rests on; with `owed`, only claims that owe evidence. Claims come in the order of the answer. */
export function answerClaims(
  claims: readonly ClaimRecord[],
  only: ClaimsAnswer['only'],
  { manifest, asOf }: { readonly manifest: Manifest; readonly asOf: string },
): Body<ClaimsAnswer> {
  const entries = new Map(manifest.entries.map((entry) => [entry.id, entry]));
  const ledger = claims.map((claim) =>
    ledgerClaim(claim, entries.get(claim.entry ?? '') ?? null, manifest, asOf),
  );
  const owing = ledger.filter((claim) => claim.owed !== null);
  const count = (verdict: Verdict) => ledger.filter((claim) => claim.verdict === verdict).length;
  return {
    only,
    claims: only === 'owed' ? owing : ledger,
    summary: {
      claims: ledger.length,
      owed: owing.length,
      byVerdict: {
        supported: count('supported'),
        overstated: count('overstated'),
        contradicted: count('contradicted'),
        unlisted: count('unlisted'),
        'forward-looking': count('forward-looking'),
        vague: count('vague'),
        'not-checkable': count('not-checkable'),
      },
    },
  };
}

function ledgerClaim(claim: ClaimRecord, entry: Entry | null, manifest: Manifest, asOf: string): LedgerClaim {
  const { id, path, start, page, slide, section, sentence, verdict, confidence } = claim;
  return {
    id,
    place: { path, start, page, slide, section },
    sentence,
    verdict,
    entry: entry === null ? null : entryInAnswer(entry, asOf),
    evidence: entry?.evidence ?? [],
    owner: entry?.owner ?? null,
    verified: entry === null ? null : verifiedOn(entry, manifest),
    owed: isOwing(verdict, entry) ? owedBy(entry, asOf) : null,
    confidence,
  };
}

/** The manifest's own day holds for what somebody has looked at. */
function verifiedOn({ verified, confirmed }: Entry, { asOf }: Manifest): string | null {
  return verified ?? (confirmed ? asOf : null);
}

/** What is supported without an entry is the price of a plan, which the manifest itself declares. */
function isOwing(verdict: Verdict, entry: Entry | null): boolean {
  return PROVABLE.has(verdict) && !(verdict === 'supported' && entry === null);
}

function owedBy(entry: Entry | null, asOf: string): LedgerClaim['owed'] {
  if (entry === null) return 'no-entry';
  if (entry.validUntil !== null && asOf > entry.validUntil) return 'run-out';
  if (entry.evidence.length === 0) return 'no-evidence';
  return entry.confirmed ? null : 'unconfirmed';
}
