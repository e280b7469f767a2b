import { normalizeText } from '../check/normalize.js';
import type { Document } from '../model/document.js';
import type { Finding } from '../model/report.js';
import { applyEdits, type TextEdit } from './text-edit.js';

/** A document and what is found in it. */
export interface Judged {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

/** An edit of a block's text, and the finding that it mends. */
export interface BlockEdit {
  /** In `document.blocks`. */
  readonly block: number;
  readonly edit: TextEdit;
  readonly finding: Finding;
}

/**
 * Whether edits did what they were to do and nothing else: each edited block reads as it should, no other has changed,
 * every finding that was mended is gone, and none has come.
 */
export function isSound(before: Judged, after: Judged, edits: readonly BlockEdit[]): boolean {
  const expected = before.document.blocks.map((block, index) => {
    const own = edits.filter((each) => each.block === index).map((each) => each.edit);
    return own.length === 0 ? block.text : applyEdits(block.text, own);
  });
  const { blocks } = after.document;
  if (blocks.length !== expected.length || blocks.some((block, index) => block.text !== expected[index]))
    return false;
  const allowed = tally(before.findings);
  for (const { finding } of edits) add(allowed, finding, -1);
  return [...tally(after.findings)].every(([key, count]) => count <= (allowed.get(key) ?? 0));
}

/** The same finding in other words of the same sentence: rule, entry and quote. */
export function matterOf({ rule, entry, quote }: Finding): string {
  return [rule, entry ?? '', normalizeText(quote)].join('\0');
}

function tally(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) add(counts, finding, 1);
  return counts;
}

function add(counts: Map<string, number>, finding: Finding, amount: number): void {
  const key = matterOf(finding);
  counts.set(key, (counts.get(key) ?? 0) + amount);
}
