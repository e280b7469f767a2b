import type { Report, StreamedReport } from '../../model/report.js';
import type { Config } from '../config/config.js';
import { showProblem } from '../show-problem.js';
import type { World } from '../world.js';
import { writeAnnotatedCopies } from './annotated-copies.js';
import { type Emission, emissionsOf, emitReports } from './emit-reports.js';
import { exitStatusOf, type Gate } from './gate.js';
import type { AuditPlan } from './prepare-audit.js';
import type { Render } from './renditions.js';
import type { ReportRequest } from './request.js';

/** What the exit status depends on, and what is told on standard error. */
export type Verdict = Pick<Report, 'summary' | 'problems'>;

/** How an audit ended. */
export interface Conclusion {
  readonly verdict: Verdict;
  readonly render: Render;
  /** For annotated copies; null where none are asked for. */
  readonly report: StreamedReport | null;
}

/** What there is to do at the end of an audit. */
export interface Conclude {
  readonly plan: AuditPlan;
  readonly reports: ReportRequest;
  /** Print nothing when the run passes. */
  readonly quiet: boolean;
}

/** Writes the reports, tells what could not be audited, and sets the exit status. */
export async function concludeAudit(
  { verdict, render, report }: Conclusion,
  asked: Conclude,
  world: World,
): Promise<void> {
  const { plan, reports } = asked;
  await emitReports(emissionsFor(verdict, asked, world), render, world);
  const failed =
    reports.annotate === null || report === null
      ? []
      : await writeAnnotatedCopies(reports.annotate, report, plan, world);
  for (const problem of [...verdict.problems, ...failed]) {
    if (problem.severity === 'error') world.stderr.write(`overclaim: ${showProblem(problem)}`);
  }
  world.exitWith(failed.length > 0 ? 2 : exitStatusOf(verdict, gateOf(reports, plan.config)));
}

/** What is written when an audit ends with this verdict. */
export function emissionsFor(verdict: Verdict, { plan, reports, quiet }: Conclude, world: World): Emission[] {
  const gate = gateOf(reports, plan.config);
  return emissionsOf(reports, gate, quiet && exitStatusOf(verdict, gate) === 0, world);
}

/** What the command line asks for, else the configuration. */
function gateOf(reports: ReportRequest, config: Config): Gate {
  return {
    failOn: reports.failOn ?? config.failOn ?? 'error',
    maxWarnings: reports.maxWarnings ?? config.maxWarnings,
  };
}
