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
export function exitStatusOf(
  { summary, problems }: Pick<Report, 'summary' | 'problems'>,
  { failOn, maxWarnings }: Gate,
): ExitStatus {
  if (problems.some((problem) => problem.severity === 'error')) return 2;
  const { bySeverity } = summary;
  if (AT_OR_ABOVE[failOn].some((severity) => bySeverity[severity] > 0)) return 1;
  return maxWarnings !== null && bySeverity.warning > maxWarnings ? 1 : 0;
}
