import { Command } from 'commander';
import type { Document } from '../../model/document.js';
import { UserError } from '../../model/problem.js';
import type { StreamedReport } from '../../model/report.js';
import { readDocument } from '../../read/index.js';
import { checkAnnotatedCopies } from '../audit/annotated-copies.js';
import { concludeAudit } from '../audit/conclude-audit.js';
import { checkReportFiles, needsDocuments } from '../audit/emit-reports.js';
import { checkParts, mergeParts } from '../audit/merge-parts.js';
import { readPart, settingsOf } from '../audit/part.js';
import { prepareSettings } from '../audit/prepare-audit.js';
import { renderer } from '../audit/renditions.js';
import {
  type AuditRequest,
  addFilterOptions,
  addReportOptions,
  addSettingsOptions,
  auditRequest,
  type ReportRequest,
  reportRequest,
} from '../audit/request.js';
import { reportOf } from '../audit/run-audit.js';
import { shownPath } from '../files/paths.js';
import { readDocumentFile } from '../files/read.js';
import type { World } from '../world.js';

const HELP = `
Exit status: that of \`overclaim audit\` over all documents.

Examples:
  $ overclaim audit site --shard 1/2 -o part-1.json    on one machine
  $ overclaim audit site --shard 2/2 -o part-2.json    on another
  $ overclaim merge part-*.json --format github        the report, as if one had done it all
`;

/** `overclaim merge`. */
export default function mergeCommand(world: World): Command {
  const command = new Command('merge')
    .description('Makes the one report of an audit that several machines shared with --shard.')
    .argument('<parts...>', 'what each shard wrote');
  addReportOptions(addFilterOptions(addSettingsOptions(command)));
  return command.addHelpText('after', HELP).action(async (paths: string[], options) => {
    await merge(paths, auditRequest([], options), reportRequest(options), world);
  });
}

async function merge(
  paths: readonly string[],
  request: AuditRequest,
  reports: ReportRequest,
  world: World,
): Promise<void> {
  const parts = paths.map((path) => ({ path: shownPath(path, world.cwd), part: readPart(path, world.cwd) }));
  checkParts(parts);
  const [{ part: first }] = parts as [(typeof parts)[number]];
  const settings = await prepareSettings({ ...request, paths: first.paths, asOf: first.asOf }, world);
  if (settingsOf(settings) !== first.settings) {
    throw new UserError({
      code: 'part/other-settings',
      severity: 'error',
      message: 'The parts were made with another manifest or configuration than is here.',
      path: settings.manifest.path,
      position: null,
      hint: 'Merge where the shards ran, or with the same --manifest and --config.',
    });
  }
  const run = mergeParts(parts);
  const files = run.audited.map((each) => each.document.path);
  const plan = {
    ...settings,
    paths: first.paths,
    files,
    problems: first.problems,
    inputs: [...settings.inputs, ...files, ...paths],
  };
  checkReportFiles(reports, plan, world);
  if (reports.annotate !== null) checkAnnotatedCopies(reports.annotate, plan, world);
  const report = reportOf(run, plan);
  const documents = needsDocuments(reports) ? await textsOf(report, files, world) : [];
  const conclusion = { verdict: report, render: renderer(report, documents), report };
  await concludeAudit(conclusion, { plan, reports, quiet: request.quiet }, world);
}

/** Reports that show texts need the documents again: parts hold what was found in them only. */
async function textsOf(report: StreamedReport, files: readonly string[], world: World): Promise<Document[]> {
  const words = new Map(report.documents.map((each) => [each.path, each.words]));
  const documents: Document[] = [];
  for (const path of files) {
    const bytes = readDocumentFile(path, world.cwd);
    const read = bytes instanceof Uint8Array ? await readDocument({ path, bytes }) : null;
    if (read?.kind !== 'document' || read.document.words !== words.get(path)) {
      throw new UserError({
        code: 'part/no-text',
        severity: 'error',
        message: 'This document is not here as its shard read it, and the report is to show its text.',
        path,
        position: null,
        hint: 'Merge where the documents are, or choose a format other than html.',
      });
    }
    documents.push(read.document);
  }
  return documents;
}
