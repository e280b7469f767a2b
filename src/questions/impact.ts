import { statusOn } from '../manifest/status.js';
import type { ImpactAnswer, SentencePlace } from '../model/answers.js';
import type { Manifest, Status } from '../model/manifest.js';
import type { ClaimRecord, Finding, Report } from '../model/report.js';
import { changedEntries } from './changed-entries.js';

/** The same copy audited by one manifest on one day. */
export interface AuditedSide {
  readonly manifest: Manifest;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly findings: Report['findings'];
  readonly claims: Report['claims'];
  /** How many sentences speak of an entry, by its id. */
  readonly sentences: ReadonlyMap<string, number>;
}

type Change = ImpactAnswer['becomesFalse'][number];

/** What copy is after a change of the manifest or of the day, as against before. */
export function answerImpact(
  before: AuditedSide,
  after: AuditedSide,
): Pick<ImpactAnswer, 'becomesFalse' | 'becomesTrue' | 'entries'> {
  const old = judgedWords(before);
  const now = judgedWords(after);
  const newly = (words: readonly JudgedWords[], than: readonly JudgedWords[]) => {
    const known = overlapIndex(than);
    return words.filter((each) => !known(each));
  };
  const kept = newly(now.kept, old.kept);
  const isKept = overlapIndex(kept);
  const holds = newly(old.false, now.false).filter((each) => !isKept(each));
  const nameOf = (id: string | null) => after.manifest.entries.find((entry) => entry.id === id)?.name ?? id;
  return {
    becomesFalse: [
      ...changesOf(newly(now.false, old.false), ({ message, suggestion }) => ({ message, suggestion })),
      ...restingOnlyIn(before, after, (name) => ({
        message: `It rests on "${name}", which the manifest no longer has.`,
        suggestion: 'Take it out, or put the entry back.',
      })),
    ],
    becomesTrue: [
      ...changesOf(kept, ({ entry }) => ({
        message: `It promises "${nameOf(entry)}", which is there now.`,
        suggestion: 'Say it in the present tense.',
      })),
      ...changesOf(holds, ({ message }) => ({ message: `No longer so: ${message}`, suggestion: null })),
      ...restingOnlyIn(after, before, (name) => ({
        message: `It rests on "${name}", which is new in the manifest.`,
        suggestion: null,
      })),
    ],
    entries: changedEntries(before, after),
  };
}

type Advice = Pick<Change, 'message' | 'suggestion'>;

/** Words of a document that a finding is about, at one place. */
interface JudgedWords {
  readonly finding: Finding;
  readonly place: SentencePlace;
  /** Source offsets where there are any, else characters of the sentence. */
  readonly start: number;
  readonly end: number;
}

const THERE: ReadonlySet<Status> = new Set(['available', 'limited', 'preview', 'deprecated']);

/** Words that do not hold, and promises of what is there: the rest of the findings are about style. */
function judgedWords({ manifest, asOf, findings }: AuditedSide) {
  const there = new Set(
    manifest.entries.filter((entry) => THERE.has(statusOn(entry, asOf))).map(({ id }) => id),
  );
  const words: { false: JudgedWords[]; kept: JudgedWords[] } = { false: [], kept: [] };
  for (const finding of findings) {
    if (finding.rule === 'roadmap/vision') continue;
    if (finding.family === 'beyond') words.false.push(...placesOf(finding));
    if (finding.family !== 'roadmap') continue;
    const isThere = finding.entry !== null && there.has(finding.entry);
    (isThere ? words.kept : words.false).push(...placesOf(finding));
  }
  return words;
}

function placesOf(finding: Finding): JudgedWords[] {
  const repeats = finding.related.filter((each) => each.kind === 'repeat');
  return [finding, ...repeats].map(({ path, start, end, page, slide }) => ({
    finding,
    place: { path, start, page, slide, section: finding.section },
    start: start?.offset ?? Math.max(0, finding.quoteStart),
    end:
      end?.offset ??
      (finding.quoteStart < 0 ? finding.sentence.length : finding.quoteStart + finding.quote.length),
  }));
}

/** A function that tells whether some of these words are among others. */
function overlapIndex(words: readonly JudgedWords[]): (other: JudgedWords) => boolean {
  const bySentence = new Map<string, JudgedWords[]>();
  for (const each of words) bySentence.set(keyOf(each), [...(bySentence.get(keyOf(each)) ?? []), each]);
  return (other) =>
    (bySentence.get(keyOf(other)) ?? []).some((each) => each.start < other.end && other.start < each.end);
}

/** Offsets count in the whole source; characters only in their own sentence. */
function keyOf({ place, finding }: JudgedWords): string {
  const inside = place.start === null ? [place.page, place.slide, finding.sentence] : [];
  return [place.path, ...inside].join('\n');
}

function changesOf(words: readonly JudgedWords[], advise: (finding: Finding) => Advice): Change[] {
  const byFinding = new Map<Finding, JudgedWords[]>();
  for (const each of words) byFinding.set(each.finding, [...(byFinding.get(each.finding) ?? []), each]);
  return [...byFinding].map(([finding, [first, ...others]]) => ({
    place: first!.place,
    sentence: finding.sentence,
    quote: finding.quote,
    entry: finding.entry,
    rule: finding.rule,
    ...advise(finding),
    also: others.map(({ place }) => place),
  }));
}

/**
 * Claims that rest on an entry which one side has and the other lacks, and that rest on nothing there. No rule objects
 * to what merely nobody declares, unless its words are known to name a capability; here it is known that they do.
 */
function restingOnlyIn(side: AuditedSide, other: AuditedSide, advise: (name: string) => Advice): Change[] {
  const ids = new Set(other.manifest.entries.map(({ id }) => id));
  const names = new Map(
    side.manifest.entries.filter(({ id }) => !ids.has(id)).map(({ id, name }) => [id, name]),
  );
  if (names.size === 0) return [];
  const judged = new Set(other.claims.filter(({ verdict }) => verdict !== 'not-checkable').map(sentenceKey));
  return side.claims.flatMap((claim) => {
    const { path, start, page, slide, section, sentence, entry, verdict } = claim;
    const name = names.get(entry ?? '');
    if (verdict !== 'supported' || name === undefined || judged.has(sentenceKey(claim))) return [];
    const place = { path, start, page, slide, section };
    return [{ place, sentence, quote: sentence, entry, rule: null, ...advise(name), also: [] }];
  });
}

function sentenceKey({ path, start, page, slide, sentence }: ClaimRecord): string {
  return [path, start?.offset, page, slide, sentence].join('\n');
}
