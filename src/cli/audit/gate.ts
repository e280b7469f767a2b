import { countedFindings } from '../../check/summary.js';
import type { Report, Severity } from '../../model/report.js';
import type { FailOn } from '../config/config.js';
import type { ExitStatus } from '../world.js';

export interface Gate {
  readonly failOn: FailOn;
  /** Null: any number. */
  readonly maxWarnings: number | null;
}

const AT_OR_ABOVE: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
};

/**
 * 2 when something could not be audited, since a part that nobody looked at is not clean; else 1 when findings fail the
 * gate; else 0. Findings that the baseline knows do not count.
 */
export function exitStatusOf({ findings, problems }: Report, { failOn, maxWarnings }: Gate): ExitStatus {
  if (problems.some((problem) => problem.severity === 'error')) return 2;
  const counted = countedFindings(findings);
  if (counted.some((finding) => AT_OR_ABOVE[failOn].includes(finding.severity))) return 1;
  const warnings = counted.filter((finding) => finding.severity === 'warning').length;
  return maxWarnings !== null && warnings > maxWarnings ? 1 : 0;
}
