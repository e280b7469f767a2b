import { hash } from 'node:crypto';
import { statesAbility } from '../claims/ability.js';
import { isPresentClaim } from '../claims/is-claim.js';
import type { Statement } from '../claims/statement.js';
import type { Match } from '../match/match.js';
import { comparePrices } from '../match/prices.js';
import { statedProofs } from '../match/stated-proofs.js';
import type { Document } from '../model/document.js';
import type { FindingDraft } from '../model/finding.js';
import type { Manifest, Status } from '../model/manifest.js';
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
  manifest: Manifest,
): ClaimLedger {
  const verdicts = verdictsBySentence(drafts);
  const claims: ClaimRecord[] = [];
  const unsure: UnsureClaim[] = [];
  for (const match of matches) {
    const { statement } = match;
    const found = verdicts.get(statement.block)?.get(statement.range.start);
    if (found === undefined && !isPresentClaim(statement)) continue;
    const basis = found === undefined ? basisOf(match, manifest) : null;
    if (found === undefined && basis === null) {
      const says = statesAbility(statement);
      if (!says && !hasSubstance(match)) continue;
      const isLinked = (match.links[0]?.confidence ?? 0) >= UNSURE;
      if (says || (isLinked && isProse(statement))) unsure.push(unsureClaim(document, match));
    }
    if (basis !== null && basis.status !== null && ABSENT.has(basis.status)) continue;
    const { path, start, page, slide, section } = placeInDocument(document, statement.block, statement.range);
    claims.push({
      id: idOf(path, statement.text, claims.length),
      path,
      start,
      page,
      slide,
      section,
      sentence: statement.text,
      entry: found?.entry ?? basis?.entry ?? null,
      verdict: found?.verdict ?? (basis === null ? 'not-checkable' : 'supported'),
      confidence: found?.confidence ?? basis?.confidence ?? match.links[0]?.confidence ?? 0,
    });
  }
  return { claims, unsure };
}

function hasSubstance({ concepts, things, statement }: Match): boolean {
  return concepts.some((each) => !each.isNegated) || things.length > 0 || statement.quantities.length > 0;
}

/** Titles, headings and labels name what the text below them goes on to say. */
function isProse({ block }: Statement): boolean {
  return block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'cell';
}

/** What a claim rests on that no rule objects to. */
interface Basis {
  /** Null for the price of a plan, which is no entry. */
  readonly entry: string | null;
  readonly status: Status | null;
  readonly confidence: number;
}

/** How sure a figure is that of a proof or a price, when words and amount are the same. */
const SAME_FIGURE = 0.85;

function basisOf(match: Match, manifest: Manifest): Basis | null {
  const [proof] = statedProofs(match, manifest);
  if (proof !== undefined) return { entry: proof.id, status: null, confidence: SAME_FIGURE };
  const [best] = match.links;
  if (best !== undefined && best.confidence >= COVERED) {
    return { entry: best.entry.id, status: best.status, confidence: best.confidence };
  }
  const [within] = match.comparisons.filter((each) => !each.exceeds && each.relatedness >= COVERED);
  if (within !== undefined) {
    return { entry: within.entry.id, status: best?.status ?? null, confidence: within.relatedness };
  }
  const isPrice = comparePrices(match, manifest).length > 0;
  return isPrice ? { entry: null, status: null, confidence: SAME_FIGURE } : null;
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
  const candidates = links
    .filter((each) => each.confidence >= UNSURE)
    .slice(0, MAXIMUM_CANDIDATES)
    .map((each) => ({ entry: each.entry.id, confidence: each.confidence }));
  return {
    ...place,
    sentence: statement.text,
    reason:
      candidates.length === 0
        ? 'No entry has these words: it may be a capability that the manifest lacks, or none.'
        : 'It may be covered by one of these entries in other words, or by none.',
    candidates,
  };
}

/** Stable over moved lines; the running number tells equal sentences of one document apart. */
function idOf(path: string, sentence: string, number: number): string {
  return hash('sha256', `${path}\n${sentence}\n${number}`, 'hex').slice(0, 16);
}
