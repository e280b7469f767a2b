import { createHash } from 'node:crypto';
import { isPresentClaim } from '../claims/is-claim.js';
import type { EntryLink, Match } from '../match/match.js';
import { findStatistics } from '../match/statistics.js';
import type { Document } from '../model/document.js';
import type { FindingDraft } from '../model/finding.js';
import type { Status } from '../model/manifest.js';
import { placeInDocument } from '../model/places.js';
import type { ClaimRecord, UnsureClaim, Verdict } from '../model/report.js';

/** What a document claims, each claim with its verdict; and what could not be told. */
export interface ClaimLedger {
  readonly claims: readonly ClaimRecord[];
  readonly unsure: readonly UnsureClaim[];
}

/** From this confidence on a claim counts as covered by its entry; below, down to `UNSURE`, it is anybody's guess. */
export const COVERED = 0.5;
const UNSURE = 0.3;
const MAXIMUM_CANDIDATES = 3;

const VERDICTS: Readonly<Record<string, Verdict>> = {
  'beyond/undeclared-capability': 'unlisted',
  'beyond/unavailable-capability': 'contradicted',
  'beyond/contradicted': 'contradicted',
};
const FAMILY_VERDICTS: Readonly<Record<string, Verdict>> = {
  beyond: 'overstated',
  roadmap: 'forward-looking',
  vague: 'vague',
};
/** The verdict that says most about a claim counts. */
const WEIGHT: readonly Verdict[] = ['contradicted', 'overstated', 'unlisted', 'forward-looking', 'vague'];

/** Every claim of a document with its verdict, from what the rules found in it and from what it was matched to. */
export function ledgerOf(
  document: Document,
  matches: readonly Match[],
  drafts: readonly FindingDraft[],
): ClaimLedger {
  const verdicts = verdictsBySentence(drafts);
  const claims: ClaimRecord[] = [];
  const unsure: UnsureClaim[] = [];
  for (const match of matches) {
    const { statement } = match;
    const found = verdicts.get(statement.block)?.get(statement.range.start);
    const [best] = backingLinks(match);
    const confidence = best?.confidence ?? 0;
    const isClaim = isPresentClaim(statement);
    if (found === undefined && !isClaim) continue;
    const hasSubstance =
      match.concepts.some((each) => !each.isNegated) ||
      match.things.length > 0 ||
      statement.quantities.length > 0;
    if (found === undefined && confidence < COVERED) {
      if (hasSubstance && confidence >= UNSURE) unsure.push(unsureClaim(document, match));
      if (!hasSubstance) continue;
    }
    if (found === undefined && best !== undefined && confidence >= COVERED && ABSENT.has(best.status))
      continue;
    const verdict: Verdict = found?.verdict ?? (confidence >= COVERED ? 'supported' : 'not-checkable');
    const entry = found?.entry ?? (confidence >= COVERED ? (best?.entry.id ?? null) : null);
    claims.push({
      id: idOf(document.path, statement.text, claims.length),
      ...placeInDocument(document, statement.block, statement.range),
      sentence: statement.text,
      entry,
      verdict,
      confidence: found?.confidence ?? confidence,
    });
  }
  return { claims, unsure };
}

/**
 * The links that a claim can rest on, the surest first. A proof backs its own words and figures, not whatever shares a
 * word with them.
 */
export function backingLinks(match: Match): readonly EntryLink[] {
  const isFigure = findStatistics(match).length > 0;
  return match.links.filter(
    ({ entry, evidence }) => entry.kind !== 'proof' || evidence === 'name' || isFigure,
  );
}

/** What nobody may claim: a sentence about it that no rule objects to says that it is not there. */
const ABSENT: ReadonlySet<Status> = new Set(['planned', 'unsupported', 'retired']);

interface Judged {
  readonly verdict: Verdict;
  readonly entry: string | null;
  readonly confidence: number;
}

function verdictsBySentence(
  drafts: readonly FindingDraft[],
): ReadonlyMap<FindingDraft['block'], ReadonlyMap<number, Judged>> {
  const byBlock = new Map<FindingDraft['block'], Map<number, Judged>>();
  for (const draft of drafts) {
    const family = draft.rule.slice(0, draft.rule.indexOf('/'));
    const verdict = VERDICTS[draft.rule] ?? FAMILY_VERDICTS[family];
    if (verdict === undefined) continue;
    const sentences = byBlock.get(draft.block) ?? new Map<number, Judged>();
    byBlock.set(draft.block, sentences);
    const known = sentences.get(draft.sentence.start);
    if (known !== undefined && WEIGHT.indexOf(known.verdict) <= WEIGHT.indexOf(verdict)) continue;
    sentences.set(draft.sentence.start, { verdict, entry: draft.entry, confidence: draft.confidence });
  }
  return byBlock;
}

function unsureClaim(document: Document, { statement, links }: Match): UnsureClaim {
  const { section: _, ...place } = placeInDocument(document, statement.block, statement.range);
  return {
    ...place,
    sentence: statement.text,
    reason: 'It may be covered by one of these entries in other words, or by none.',
    candidates: links
      .slice(0, MAXIMUM_CANDIDATES)
      .map((each) => ({ entry: each.entry.id, confidence: each.confidence })),
  };
}

/** Stable over moved lines; the running number tells equal sentences of one document apart. */
function idOf(path: string, sentence: string, number: number): string {
  return createHash('sha256').update(`${path}\n${sentence}\n${number}`).digest('hex').slice(0, 16);
}
