import type { RelatedPlace } from '../model/report.js';
import type { Conflict } from '../rules/find-conflicts.js';
import { findingAt, type PlacedFinding } from './placed-finding.js';
import type { SeverityChoice } from './severity.js';

/** Conflicts as findings, each naming the places that say otherwise. */
export function placeConflicts(
  conflicts: readonly Conflict[],
  severityOf: (rule: string, path: string) => SeverityChoice,
): PlacedFinding[] {
  // Places that say the same share the list of those that differ, and keep on sharing it.
  const related = new Map<Conflict['others'], readonly RelatedPlace[]>();
  return conflicts.flatMap((conflict) => {
    const { words, others, ...judgement } = conflict;
    const severity = severityOf(conflict.rule, words.path);
    if (severity === 'off') return [];
    const differing = related.get(others) ?? others.map(placeThatDiffers);
    related.set(others, differing);
    return [findingAt(words, { ...judgement, severity, related: differing })];
  });
}

function placeThatDiffers({ words, says }: Conflict['others'][number]): RelatedPlace {
  const { path, start, end, page, slide, rectangles, anchor, quote } = words;
  return { kind: 'conflict', path, start, end, page, slide, rectangles, anchor, quote, message: says };
}
