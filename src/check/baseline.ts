import type { Finding } from '../model/report.js';
import { normalizeText } from './normalize.js';
import { compareText } from './order.js';

/** A finding that was there when the baseline was made. */
export interface BaselineEntry {
  readonly rule: string;
  /** Id of the manifest's entry; null where the finding has none. */
  readonly entry: string | null;
  /** Where it was found. It does not matter for matching, so that text may move to another page. */
  readonly path: string;
  readonly sentence: string;
}

/** Marks a finding as `unchanged` where the baseline knows rule, sentence and entry, else as `new`. */
export function baselineComparison(baseline: readonly BaselineEntry[]): (finding: Finding) => Finding {
  const known = new Set(baseline.map(keyOf));
  return (finding) => ({ ...finding, baseline: known.has(keyOf(finding)) ? 'unchanged' : 'new' });
}

/** The baseline that knows all of these findings. What tells of comments and waivers is left out: that is mended at once. */
export function createBaseline(findings: readonly Finding[]): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (finding.family === 'suppression' || entries.has(key)) continue;
    const { rule, entry, path, sentence } = finding;
    entries.set(key, { rule, entry, path, sentence });
  }
  return [...entries.values()].sort(
    (a, b) =>
      compareText(a.path, b.path) ||
      compareText(a.rule, b.rule) ||
      compareText(a.sentence, b.sentence) ||
      compareText(a.entry ?? '', b.entry ?? ''),
  );
}

/**
 * The baseline without what is gone. It never takes anything new, and keeps entries of documents that were not looked
 * at: `isGone(path)` tells whether a path was audited or is no longer there.
 */
export function pruneBaseline(
  baseline: readonly BaselineEntry[],
  findings: readonly Finding[],
  isGone: (path: string) => boolean,
): BaselineEntry[] {
  const found = new Set(findings.map(keyOf));
  return baseline.filter((entry) => found.has(keyOf(entry)) || !isGone(entry.path));
}

function keyOf({ rule, entry, sentence }: Pick<Finding, 'rule' | 'entry' | 'sentence'>): string {
  return [rule, entry ?? '', normalizeText(sentence)].join('\0');
}
