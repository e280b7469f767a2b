import { normalizeText } from '../check/normalize.js';
import { isValidOn, statusOn } from '../manifest/status.js';
import type { Entry, Manifest } from '../model/manifest.js';
import type { ClaimRecord, Report, ReportDocument, Verdict } from '../model/report.js';
import type { ScoreCard, ScoreFigures, ScoreGroup } from '../model/score.js';
import { type DisclosedLimit, limitKeys } from './disclosed-limits.js';
import { countFaults, FAULT_WEIGHTS, type Fault, faultsOf } from './faults.js';

export interface ScoreInput {
  /** Made without ignore comments and without a baseline. */
  readonly report: Report;
  readonly manifest: Manifest;
  readonly disclosed: readonly DisclosedLimit[];
  /** The content type of a document; null where the configuration gives it none. */
  channelOf(path: string): string | null;
}

/** What one group of documents, or one owner, brings to the score. */
interface Share {
  readonly entries: number;
  readonly claims: readonly ClaimRecord[];
  readonly faults: readonly Fault[];
  readonly disclosed: readonly DisclosedLimit[];
  readonly documents: readonly ReportDocument[];
  readonly isOwner: boolean;
}

/** The score of a report as a whole and by document, channel and owner. */
export function scoreReport(input: ScoreInput): ScoreCard {
  const { report, manifest } = input;
  const byId = new Map(manifest.entries.map((entry) => [entry.id, entry]));
  const claimable = manifest.entries.filter((entry) => isClaimable(entry, report.asOf));
  const all: Share = {
    entries: claimable.length,
    claims: report.claims,
    faults: faultsOf(report.findings),
    disclosed: input.disclosed,
    documents: report.documents,
    isOwner: false,
  };
  const figures = (share: Share) => figuresOf(share, byId);
  const ofPaths = (fits: (path: string) => boolean) =>
    figures({
      ...all,
      claims: all.claims.filter((each) => fits(each.path)),
      faults: all.faults.filter((each) => fits(each.path)),
      disclosed: all.disclosed.filter((each) => fits(each.path)),
      documents: all.documents.filter((each) => fits(each.path)),
    });
  const ownerOf = (entry: string | null) => (entry === null ? null : (byId.get(entry)?.owner ?? null));
  const ofOwner = (owner: string | null) =>
    figures({
      entries: claimable.filter((entry) => entry.owner === owner).length,
      claims: all.claims.filter((each) => ownerOf(each.entry) === owner),
      faults: all.faults.filter((each) => ownerOf(each.entry) === owner),
      disclosed: all.disclosed,
      documents: [],
      isOwner: true,
    });
  const channels = new Map(report.documents.map(({ path }) => [path, input.channelOf(path)]));
  const group = (names: Iterable<string | null>, of: (name: string | null) => ScoreFigures): ScoreGroup[] =>
    [...new Set(names)].sort(nullLast).map((name) => ({ name, figures: of(name) }));
  return {
    schemaVersion: 1,
    tool: report.tool,
    asOf: report.asOf,
    manifest: report.manifest,
    total: figures(all),
    documents: group(channels.keys(), (name) => ofPaths((path) => path === name)),
    channels: group(channels.values(), (name) => ofPaths((path) => (channels.get(path) ?? null) === name)),
    owners: group(
      [
        ...manifest.entries.map((entry) => entry.owner),
        ...[...all.claims, ...all.faults].map((each) => ownerOf(each.entry)),
      ],
      ofOwner,
    ),
    waived: report.summary.suppressed,
    problems: report.problems,
  };
}

/** Whether copy may speak of it in the present tense on that day, and somebody has confirmed it. */
function isClaimable(entry: Entry, day: string): boolean {
  if (!entry.confirmed) return false;
  if (entry.kind === 'certification' || entry.kind === 'proof') return isValidOn(entry, day);
  return !['planned', 'retired', 'unsupported'].includes(statusOn(entry, day));
}

function figuresOf(share: Share, byId: ReadonlyMap<string, Entry>): ScoreFigures {
  const counts = countFaults(share.faults);
  const { checkable, supported } = countClaims(share.claims);
  const unreadParts = share.documents.flatMap((each) => each.notAudited).length;
  const words = share.isOwner ? null : share.documents.reduce((sum, each) => sum + each.words, 0);
  // In tenths, so that sums of 0.1 stay exact.
  const tenths = (kind: keyof typeof FAULT_WEIGHTS, count: number) =>
    Math.round(FAULT_WEIGHTS[kind] * 10) * count;
  const faultTenths =
    tenths('overclaim', counts.overclaim) +
    tenths('overdue-promise', counts['overdue-promise']) +
    tenths('open-promise', counts['open-promise']) +
    tenths('disagreement', counts.disagreement) +
    tenths('vague-words', counts['vague-words']) +
    tenths('unread-part', unreadParts);
  const isEmpty = share.claims.length === 0 && faultTenths === 0;
  return {
    score: isEmpty || share.entries === 0 ? null : scoreOf(share.entries, faultTenths),
    entries: share.entries,
    faultWeight: faultTenths / 10,
    checkable,
    supported,
    words,
    overclaims: counts.overclaim,
    overclaimsPerThousandWords: words ? Math.round((counts.overclaim * 10_000) / words) / 10 : null,
    openPromises: counts['open-promise'],
    overduePromises: counts['overdue-promise'],
    disagreements: counts.disagreement,
    vagueWords: counts['vague-words'],
    unreadParts,
    ...limitsOf(share, byId),
  };
}

/** Rounded down, so that 100 is said only where there is no fault. */
function scoreOf(entries: number, faultTenths: number): number {
  return Math.floor((entries * 10_000) / (entries * 10 + faultTenths)) / 10;
}

const CHECKABLE: ReadonlySet<Verdict> = new Set(['supported', 'overstated', 'contradicted', 'unlisted']);

/** A sentence counts once however often it stands there, and as supported only if it is so everywhere. */
function countClaims(claims: readonly ClaimRecord[]): { checkable: number; supported: number } {
  const bySentence = new Map<string, boolean>();
  for (const { verdict, sentence } of claims) {
    if (!CHECKABLE.has(verdict)) continue;
    const key = normalizeText(sentence);
    bySentence.set(key, (bySentence.get(key) ?? true) && verdict === 'supported');
  }
  return { checkable: bySentence.size, supported: [...bySentence.values()].filter(Boolean).length };
}

function limitsOf({ claims, disclosed }: Share, byId: ReadonlyMap<string, Entry>) {
  const entries = new Set(claims.flatMap((each) => byId.get(each.entry ?? '') ?? []));
  const keys = [...entries].flatMap(limitKeys);
  const given = new Set(disclosed.map((each) => each.key));
  return { claimedLimits: keys.length, disclosedLimits: keys.filter((key) => given.has(key)).length };
}

function nullLast(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
