import type { PlacedFinding } from './placed-finding.js';

/** Lines from `first` to `last`, counted from 1, both included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** What a revision changed: by path as reports show it, the lines of the new version, or `all` for new and binary files. */
export type Changes = ReadonlyMap<string, readonly LineRange[] | 'all'>;

/** Findings whose sentence touches a changed line; in files without lines, all as soon as the file has changed. */
export function onlyChanged(findings: readonly PlacedFinding[], changes: Changes): PlacedFinding[] {
  return findings.filter(({ finding, lines }) => {
    const changed = changes.get(finding.path);
    if (changed === undefined) return false;
    if (changed === 'all' || lines === null) return true;
    return changed.some(({ first, last }) => first <= lines.last && last >= lines.first);
  });
}
