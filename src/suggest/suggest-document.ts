import type { Manifest } from '../model/manifest.js';
import type { Finding } from '../model/report.js';
import type { SuggestedDocument, Suggestion } from '../model/suggestion.js';
import { type Candidate, candidatesOf, type DocumentState } from './candidates.js';
import { encodeEdits } from './encode.js';
import { isSound, matterOf } from './soundness.js';
import { applyEdits, type TextEdit, withoutOverlaps } from './text-edit.js';

export interface SuggestSettings {
  readonly manifest: Manifest;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** Reads and audits a changed file as the original was; null where it can't be read any more. */
  judge(bytes: Uint8Array): Promise<DocumentState | null>;
}

export interface SuggestedRewrites {
  readonly suggested: SuggestedDocument;
  /** The file with what is certain put in; null where nothing is. */
  readonly bytes: Uint8Array | null;
}

/**
 * What to write instead, for each finding of a document. What is certain is tried: it is put in, the document is read
 * and audited again, and only what mends its finding and changes nothing else is kept. This is done until nothing more
 * comes of it, so that doing it again changes nothing.
 */
export async function suggestDocument(
  original: DocumentState,
  settings: SuggestSettings,
): Promise<SuggestedRewrites> {
  const { manifest, asOf } = settings;
  const first = candidatesOf(original, manifest, asOf);
  const mended: Finding[] = [];
  let state = original;
  for (let candidates = first; ; candidates = candidatesOf(state, manifest, asOf)) {
    const trials = placed(candidates).filter((each) => each.rewrite?.isCertain);
    const step = trials.length === 0 ? null : await largestSound(state, trials, settings);
    if (step === null) break;
    mended.push(...step.applied.map((each) => each.finding));
    state = step.state;
  }
  const proposals = placed(candidatesOf(state, manifest, asOf)).map((each) => each.sourceEdit);
  const { document, file } = original;
  return {
    suggested: {
      path: document.path,
      format: document.format,
      suggestions: suggestionsOf(first, mended, state.findings),
      source: file &&
        state.file && {
          now: file.text,
          certain: state.file.text,
          proposed: applyEdits(state.file.text, proposals),
        },
    },
    bytes: mended.length > 0 && state.file ? state.file.bytes : null,
  };
}

type PlacedCandidate = Candidate & { readonly sourceEdit: TextEdit };

/** Those that can be made in the source, without those that touch one before them: they have their turn in the next round. */
function placed(candidates: readonly Candidate[]): PlacedCandidate[] {
  const edits = candidates.flatMap((candidate) =>
    candidate.sourceEdit === null
      ? []
      : [{ ...candidate.sourceEdit, candidate: candidate as PlacedCandidate }],
  );
  return withoutOverlaps(edits).map((each) => each.candidate);
}

interface Step {
  readonly state: DocumentState;
  readonly applied: readonly PlacedCandidate[];
}

/** All of the trials if that is sound, else what is sound of the one half and then of the other; null where none is. */
async function largestSound(
  state: DocumentState,
  trials: readonly PlacedCandidate[],
  settings: SuggestSettings,
): Promise<Step | null> {
  const next = await tried(state, trials, settings);
  if (next !== null) return { state: next, applied: trials };
  if (trials.length === 1) return null;
  // The later half first: offsets of the earlier one stay as they are.
  const middle = trials.length >> 1;
  const later = await largestSound(state, trials.slice(middle), settings);
  const earlier = await largestSound(later?.state ?? state, trials.slice(0, middle), settings);
  if (earlier === null) return later;
  return { state: earlier.state, applied: [...earlier.applied, ...(later?.applied ?? [])] };
}

async function tried(
  state: DocumentState,
  trials: readonly PlacedCandidate[],
  { judge }: SuggestSettings,
): Promise<DocumentState | null> {
  const { file } = state;
  if (file === null) return null;
  const edits = trials.map((each) => each.sourceEdit);
  const bytes = encodeEdits(file, edits);
  const next = bytes && (await judge(bytes));
  if (!next?.file || next.file.text !== applyEdits(file.text, edits)) return null;
  const blockEdits = trials.map(({ block, rewrite, finding }) => ({ block, edit: rewrite!, finding }));
  return isSound(state, next, blockEdits) ? next : null;
}

/**
 * A finding that a later round mended is told by its matter: its sentence had other words by then. One that went along
 * with another has that one's rewrite, or its own sentence where that stays as it is.
 */
function suggestionsOf(
  candidates: readonly Candidate[],
  mended: readonly Finding[],
  left: readonly Finding[],
): Suggestion[] {
  const [open, remaining] = [mended.map(matterOf), left.map(matterOf)];
  const isMended = candidates.map(
    ({ finding, rewritten }) => rewritten !== null && take(open, matterOf(finding)),
  );
  return candidates.map(({ finding, rewritten }, index) => {
    const isGone = !isMended[index] && !take(remaining, matterOf(finding));
    const mendedWith = candidates.find(
      (each, other) => isMended[other] && isSameSentence(each.finding, finding),
    );
    const isCertain = isMended[index] || isGone;
    const words = isGone ? (mendedWith?.rewritten ?? finding.sentence) : rewritten;
    const { rule, severity, start, page, slide, sentence, quote, entry, declared, message, suggestion } =
      finding;
    const { fingerprint } = finding;
    return {
      kind: isCertain ? 'certain' : words === null ? 'advice' : 'proposal',
      finding: {
        rule,
        severity,
        start,
        page,
        slide,
        sentence,
        quote,
        entry,
        declared,
        message,
        suggestion,
        fingerprint,
      },
      rewritten: words,
    };
  });
}

function isSameSentence(a: Finding, b: Finding): boolean {
  return a.sentence === b.sentence && a.start?.line === b.start?.line;
}

/** Takes one item out, if it is there. */
function take(items: string[], item: string): boolean {
  const at = items.indexOf(item);
  if (at >= 0) items.splice(at, 1);
  return at >= 0;
}
