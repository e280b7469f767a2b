import { Command } from 'commander';
import { checkAnnotatedCopies } from '../audit/annotated-copies.js';
import { auditShard, checkShardOptions } from '../audit/audit-shard.js';
import { checkStandardInput } from '../audit/check-stdin.js';
import { concludeAudit, emissionsFor } from '../audit/conclude-audit.js';
import { checkReportFiles, needsDocuments } from '../audit/emit-reports.js';
import { openKeptReports } from '../audit/kept-reports.js';
import { prepareAudit } from '../audit/prepare-audit.js';
import { renderer } from '../audit/renditions.js';
import {
  type AuditRequest,
  addAuditOptions,
  addEngineOptions,
  addFilterOptions,
  addReportOptions,
  auditRequest,
  type ReportRequest,
  reportRequest,
} from '../audit/request.js';
import { runAudit } from '../audit/run-audit.js';
import { shardOption } from '../option-values.js';
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
  $ overclaim audit decks --annotate marked          each PDF, PPTX and DOCX again, with notes
  $ overclaim audit site --format github --diff origin/main
                                                     what a pull request changes
  $ overclaim audit --baseline overclaim.baseline.json --fail-on warning
                                                     nothing new may come in
  $ overclaim audit site --cache                     look again only at what has changed
  $ overclaim audit site --shard 1/8 -o part-1.json  an eighth of a large site; see \`overclaim merge\`
  $ pandoc page.org -t gfm | overclaim audit --stdin --stdin-path page.md
`;

/** `overclaim audit`. */
export default function auditCommand(world: World): Command {
  const command = new Command('audit').description(
    'Reads copy and reports each claim that goes beyond the manifest, each promise of the future and each vague word, at its exact place.',
  );
  addReportOptions(addFilterOptions(addEngineOptions(addAuditOptions(command)))).option(
    '--shard <i/n>',
    'audit one of n shares of the documents and write a part for `overclaim merge` instead of a report',
    shardOption,
  );
  return command.addHelpText('after', HELP).action(async (paths: string[], options) => {
    const request = auditRequest(paths, options);
    const reports = reportRequest(options);
    checkStandardInput(options.stdin === true, request.stdinPath, world);
    if (options.shard === undefined) return audit(request, reports, world);
    checkShardOptions(command, options);
    return auditShard(request, reports, options.shard, world);
  });
}

async function audit(request: AuditRequest, reports: ReportRequest, world: World): Promise<void> {
  const plan = await prepareAudit(request, world);
  checkReportFiles(reports, plan, world);
  if (reports.annotate !== null) checkAnnotatedCopies(reports.annotate, plan, world);
  const asked = { plan, reports, quiet: request.quiet };
  const kept = reports.annotate === null ? openKeptReports(plan, request, world) : null;
  const known = kept?.recall((verdict) => emissionsFor(verdict, asked, world).map((each) => each.rendition));
  if (known) return concludeAudit(known, asked, world);
  const { report, documents } = await runAudit(plan, request, world, {
    keepDocuments: needsDocuments(reports),
  });
  const conclusion = { verdict: report, render: renderer(report, documents), report };
  await concludeAudit(kept?.keep(conclusion) ?? conclusion, asked, world);
}
