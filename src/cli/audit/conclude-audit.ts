import type { Document } from '../../model/document.js';
import type { StreamedReport } from '../../model/report.js';
import { ALL_RULES } from '../all-rules.js';
import type { Config } from '../config/config.js';
import { showProblem } from '../show-problem.js';
import type { World } from '../world.js';
import { writeAnnotatedCopies } from './annotated-copies.js';
import { emitReports } from './emit-reports.js';
import { exitStatusOf, type Gate } from './gate.js';
import type { AuditPlan } from './prepare-audit.js';
import type { ReportRequest } from './request.js';

/** What the command line asks for, else the configuration. */
function gateOf(reports: ReportRequest, config: Config): Gate {
  return {
    failOn: reports.failOn ?? config.failOn ?? 'error',
    maxWarnings: reports.maxWarnings ?? config.maxWarnings,
  };
}

interface Conclusion {
  readonly report: StreamedReport;
  readonly documents: readonly Document[];
  readonly plan: AuditPlan;
}

/** Writes the reports, tells what could not be audited, and sets the exit status. */
export async function concludeAudit(
  { report, documents, plan }: Conclusion,
  reports: ReportRequest,
  quiet: boolean,
  world: World,
): Promise<void> {
  const gate = gateOf(reports, plan.config);
  const status = exitStatusOf(report, gate);
  const silent = quiet && status === 0;
  await emitReports(reports, { report, documents, rules: ALL_RULES, gate, silent }, world);
  const failed =
    reports.annotate === null ? [] : await writeAnnotatedCopies(reports.annotate, report, plan, world);
  for (const problem of [...report.problems, ...failed]) {
    if (problem.severity === 'error') world.stderr.write(`overclaim: ${showProblem(problem)}`);
  }
  world.exitWith(failed.length > 0 ? 2 : status);
}
