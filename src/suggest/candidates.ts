import { placeFinding } from '../check/placed-finding.js';
import type { FindingDraft } from '../model/finding.js';
import type { Manifest } from '../model/manifest.js';
import type { Finding } from '../model/report.js';
import type { DecodedFile } from './encode.js';
import { rewriteOf } from './rewrite.js';
import type { Judged } from './soundness.js';
import { sourceEditOf } from './source-edit.js';
import { applyEdits, type Rewrite, type TextEdit } from './text-edit.js';

/** A document as it stands, with what is found in it and, for a format of text, its source. */
export interface DocumentState extends Judged {
  readonly file: DecodedFile | null;
  /** What the rules found, of which `findings` is what was left. */
  readonly drafts: readonly FindingDraft[];
}

/** A finding with its rewrite, if there is one. */
export interface Candidate {
  readonly finding: Finding;
  /** In `document.blocks`. */
  readonly block: number;
  readonly rewrite: Rewrite | null;
  /** The rewrite in the source; null where it can't be made there. */
  readonly sourceEdit: TextEdit | null;
  /** The sentence with the rewrite in it. */
  readonly rewritten: string | null;
}

/** What could be written instead, for every finding of a document that is about its copy. */
export function candidatesOf(state: DocumentState, manifest: Manifest, asOf: string): Candidate[] {
  const { document, findings, drafts, file } = state;
  const blocks = new Map(document.blocks.map((block, index) => [block, index]));
  const byPlace = new Map(
    drafts.map((draft) => [placeKey(placeFinding(document, draft, 'info').finding), draft]),
  );
  const faults = faultsByBlock(findings.flatMap((finding) => byPlace.get(placeKey(finding)) ?? []));
  return findings.flatMap((finding) => {
    const draft = byPlace.get(placeKey(finding));
    const block = draft && blocks.get(draft.block);
    if (draft === undefined || block === undefined) return [];
    const rewrite = rewriteOf(draft, faults.get(draft.block) ?? new Set(), manifest, asOf);
    const inSentence = rewrite !== null && isWithinSentence(rewrite, draft) ? rewrite : null;
    return [
      {
        finding,
        block,
        rewrite: inSentence,
        sourceEdit: inSentence && file && sourceEditOf(document, file.text, draft.block, inSentence),
        rewritten: inSentence && rewrittenSentence(draft, inSentence),
      },
    ];
  });
}

/** The words at fault in each block. */
function faultsByBlock(drafts: readonly FindingDraft[]): Map<FindingDraft['block'], Set<string>> {
  const faults = new Map<FindingDraft['block'], Set<string>>();
  for (const { block, quote } of drafts) {
    const ofBlock = faults.get(block) ?? new Set();
    faults.set(block, ofBlock.add(block.text.slice(quote.start, quote.end)));
  }
  return faults;
}

function placeKey({ fingerprint, start, end, page, slide, quoteStart }: Finding): string {
  return [fingerprint, start?.offset, end?.offset, page, slide, quoteStart].join(' ');
}

function isWithinSentence({ range }: Rewrite, { sentence }: FindingDraft): boolean {
  return range.start >= sentence.start && range.end <= sentence.end;
}

/** With what a reader has before the eyes besides: the headers of a cell. */
function rewrittenSentence(
  { block, sentence, sentenceText }: FindingDraft,
  { range, text }: Rewrite,
): string {
  const own = block.text.slice(sentence.start, sentence.end);
  const headers = sentenceText.endsWith(own) ? sentenceText.slice(0, sentenceText.length - own.length) : '';
  const shifted = { start: range.start - sentence.start, end: range.end - sentence.start };
  return headers + applyEdits(own, [{ range: shifted, text }]);
}
