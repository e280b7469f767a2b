import { appendFileSync } from 'node:fs';
import { usesColor } from '../color.js';
import { fileProblem } from '../files/file-problem.js';
import { checkOutputs, writeOutput } from '../files/write.js';
import { showProblem } from '../show-problem.js';
import type { World } from '../world.js';
import type { Gate } from './gate.js';
import type { AuditPlan } from './prepare-audit.js';
import type { Render, Rendition } from './renditions.js';
import type { ReportRequest } from './request.js';

/** Formats that show the documents' texts around the findings. */
const SHOWS_DOCUMENTS: ReadonlySet<string> = new Set(['html']);

/** Whether any report asked for needs the documents' texts kept. */
export function needsDocuments({ format, reports }: ReportRequest): boolean {
  return [format, ...reports.map((each) => each.format)].some((each) => SHOWS_DOCUMENTS.has(each));
}

/** @throws UserError when a report would go to a place where it can't. */
export function checkReportFiles(request: ReportRequest, plan: AuditPlan, world: World): void {
  const { output, reports } = request;
  const files = [...(output === null ? [] : [output]), ...reports.map((each) => each.path)];
  checkOutputs(files, plan.inputs, world.cwd);
}

/** Something to write: in files first, then on standard output, so that a full disk is noticed before success is told. */
export type Emission = { readonly rendition: Rendition } & (
  | { readonly to: 'file' | 'job-summary'; readonly path: string }
  | { readonly to: 'stdout' }
);

/**
 * All that a request asks for, in the order in which it is written.
 *
 * @param silent print nothing on standard output; files are written all the same
 */
export function emissionsOf(
  request: ReportRequest,
  { failOn }: Gate,
  silent: boolean,
  world: World,
): Emission[] {
  const { format, output, reports } = request;
  const written = { color: false, width: world.stdout.columns, failOn };
  const emissions: Emission[] = reports.map((each) => ({
    rendition: { ...written, format: each.format },
    to: 'file',
    path: each.path,
  }));
  if (output !== null) emissions.push({ rendition: { ...written, format }, to: 'file', path: output });
  else if (!silent) {
    const color = usesColor(world, request.color);
    emissions.push({ rendition: { ...written, format, color }, to: 'stdout' });
  }
  // GitHub shows what is appended to the file it names on the page of the job.
  const summary = world.env.GITHUB_STEP_SUMMARY;
  if (format === 'github' && summary) {
    emissions.push({ rendition: { ...written, format: 'job-summary' }, to: 'job-summary', path: summary });
  }
  return emissions;
}

export async function emitReports(
  emissions: readonly Emission[],
  render: Render,
  world: World,
): Promise<void> {
  for (const emission of emissions) {
    const pieces = await render(emission.rendition);
    if (emission.to === 'file') await writeOutput(emission.path, world.cwd, pieces);
    else if (emission.to === 'job-summary') addJobSummary(pieces, emission.path, world);
    else for (const piece of pieces) await world.stdout.write(piece);
  }
}

function addJobSummary(pieces: Iterable<string>, file: string, world: World): void {
  const summary = [...pieces].join('');
  try {
    appendFileSync(file, summary);
  } catch (error) {
    world.stderr.write(
      `overclaim: ${showProblem({ ...fileProblem(error, file, 'file'), severity: 'warning' })}`,
    );
  }
}
