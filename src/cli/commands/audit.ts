import { Command } from 'commander';
import { checkAnnotatedCopies, writeAnnotatedCopies } from '../audit/annotated-copies.js';
import { checkStandardInput } from '../audit/check-stdin.js';
import { checkReportFiles, emitReports, needsDocuments } from '../audit/emit-reports.js';
import { exitStatusOf, type Gate } from '../audit/gate.js';
import { prepareAudit } from '../audit/prepare-audit.js';
import {
  type AuditRequest,
  addAuditOptions,
  addFilterOptions,
  addReportOptions,
  auditRequest,
  type ReportRequest,
  reportRequest,
} from '../audit/request.js';
import { runAudit } from '../audit/run-audit.js';
import { showProblem } from '../show-problem.js';
import type { World } from '../world.js';

const HELP = `
Exit status:
  0  nothing at or above --fail-on, and everything could be read
  1  findings at or above --fail-on, or more warnings than --max-warnings
  2  something could not be audited; standard error says what and why

Examples:
  $ overclaim audit                                  this folder against capabilities.yaml
  $ overclaim audit site/ decks/*.pdf                folders, files and globs
  $ overclaim audit https://www.example.com          a website, within the bounds above
  $ overclaim audit --sitemap https://www.example.com/sitemap.xml
                                                     the pages that a sitemap lists
  $ overclaim audit site --as-of 2027-01-15          as on launch day
  $ overclaim audit site --report html=report.html   a page to look at, besides the text
  $ overclaim audit decks --annotate marked          each PDF again, with notes at the words
  $ overclaim audit site --format github --diff origin/main
                                                     what a pull request changes
  $ overclaim audit --baseline overclaim.baseline.json --fail-on warning
                                                     nothing new may come in
  $ pandoc page.org -t gfm | overclaim audit --stdin --stdin-path page.md
`;

/** `overclaim audit`. */
export default function auditCommand(world: World): Command {
  const command = new Command('audit').description(
    'Reads copy and reports each claim that goes beyond the manifest, each promise of the future and each vague word, at its exact place.',
  );
  addReportOptions(addFilterOptions(addAuditOptions(command)));
  return command.addHelpText('after', HELP).action(async (paths: string[], options) => {
    await audit(auditRequest(paths, options), reportRequest(options), options.stdin === true, world);
  });
}

async function audit(
  request: AuditRequest,
  reports: ReportRequest,
  stdin: boolean,
  world: World,
): Promise<void> {
  checkStandardInput(stdin, request.stdinPath, world);
  const plan = await prepareAudit(request, world);
  checkReportFiles(reports, plan, world);
  if (reports.annotate !== null) checkAnnotatedCopies(reports.annotate, plan, world);
  const gate: Gate = {
    failOn: reports.failOn ?? plan.config.failOn ?? 'error',
    maxWarnings: reports.maxWarnings ?? plan.config.maxWarnings,
  };
  const { report, documents } = await runAudit(plan, request, world, {
    keepDocuments: needsDocuments(reports),
  });
  const status = exitStatusOf(report, gate);
  const { rules } = plan.run;
  await emitReports(
    reports,
    { report, documents, rules, gate, silent: request.quiet && status === 0 },
    world,
  );
  const failed =
    reports.annotate === null ? [] : await writeAnnotatedCopies(reports.annotate, report, plan, world);
  for (const problem of [...report.problems, ...failed]) {
    if (problem.severity === 'error') world.stderr.write(`overclaim: ${showProblem(problem)}`);
  }
  world.exitWith(failed.length > 0 ? 2 : status);
}
