import { appendFileSync } from 'node:fs';
import type { Document } from '../../model/document.js';
import type { StreamedReport } from '../../model/report.js';
import { type FormatName, loadJobSummary, loadReporter } from '../../report/index.js';
import type { ReporterContext } from '../../report/reporter.js';
import { usesColor } from '../color.js';
import { fileProblem } from '../files/file-problem.js';
import { checkOutputs, writeOutput } from '../files/write.js';
import { showProblem } from '../show-problem.js';
import type { World } from '../world.js';
import type { Gate } from './gate.js';
import type { AuditPlan } from './prepare-audit.js';
import type { ReportRequest } from './request.js';

/** Formats that show the documents' texts around the findings. */
const SHOWS_DOCUMENTS: ReadonlySet<string> = new Set(['html']);

/** Whether any report asked for needs the documents' texts kept. */
export function needsDocuments({ format, reports }: ReportRequest): boolean {
  return [format, ...reports.map((each) => each.format)].some((each) => SHOWS_DOCUMENTS.has(each));
}

/** @throws UserError when a report would go to a place where it can't. */
export function checkReportFiles(request: ReportRequest, plan: AuditPlan, world: World): void {
  checkOutputs(filesOf(request), plan.inputs, world.cwd);
}

function filesOf({ output, reports }: ReportRequest): string[] {
  return [...(output === null ? [] : [output]), ...reports.map((each) => each.path)];
}

export interface Emission {
  readonly report: StreamedReport;
  readonly documents: readonly Document[];
  readonly rules: ReporterContext['rules'];
  readonly gate: Gate;
  /** Print nothing on standard output. Files are written all the same. */
  readonly silent: boolean;
}

/** Writes the reports to files first, then the one for standard output, so that a full disk is noticed before success is told. */
export async function emitReports(request: ReportRequest, emission: Emission, world: World): Promise<void> {
  const { report, documents, rules, gate } = emission;
  const context = (color: boolean): ReporterContext => ({
    color,
    width: world.stdout.columns,
    rules,
    failOn: gate.failOn,
    documents,
  });
  const render = async (format: FormatName, color: boolean) =>
    endingWithNewline((await loadReporter(format))(report, context(color)));
  for (const { format, path } of request.reports) {
    await writeOutput(path, world.cwd, await render(format, false));
  }
  if (request.output !== null) {
    await writeOutput(request.output, world.cwd, await render(request.format, false));
  } else if (!emission.silent) {
    for (const piece of await render(request.format, usesColor(world, request.color)))
      await world.stdout.write(piece);
  }
  if (request.format === 'github') await addJobSummary(report, context(false), world);
}

/** GitHub shows what is appended to the file it names on the page of the job. */
async function addJobSummary(report: StreamedReport, context: ReporterContext, world: World): Promise<void> {
  const file = world.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const summary = [...endingWithNewline((await loadJobSummary())(report, context))].join('');
  try {
    appendFileSync(file, summary);
  } catch (error) {
    world.stderr.write(
      `overclaim: ${showProblem({ ...fileProblem(error, file, 'file'), severity: 'warning' })}`,
    );
  }
}

function* endingWithNewline(pieces: Iterable<string>): Iterable<string> {
  let last = '';
  for (const piece of pieces) {
    yield piece;
    if (piece !== '') last = piece;
  }
  if (last !== '' && !last.endsWith('\n')) yield '\n';
}
