import { type AuditedDocument, streamReport } from '../../audit.js';
import type { Document } from '../../model/document.js';
import type { Problem } from '../../model/problem.js';
import type { ReportDocument, StreamedReport } from '../../model/report.js';
import { auditAll, type Source } from '../engine/engine.js';
import type { AuditTask } from '../engine/job.js';
import { createWaitingDocuments } from '../engine/waiting-documents.js';
import { packageVersion } from '../version.js';
import type { World } from '../world.js';
import { cacheFolder, keepCacheSmall } from './cache-folder.js';
import { type DocumentSource, findSources } from './document-sources.js';
import type { AuditPlan } from './prepare-audit.js';
import { startProgress } from './progress.js';
import type { UnreadFile } from './read-documents.js';
import type { AuditRequest } from './request.js';

/** What came of the documents of a run, before they are looked at together: plain data. */
export interface AuditedRun {
  readonly audited: readonly AuditedDocument[];
  readonly unread: readonly UnreadFile[];
  /** What went wrong in finding them. */
  readonly problems: readonly Problem[];
}

export interface AuditResult {
  readonly report: StreamedReport;
  /** The texts of all documents that could be read, for reports that show them; empty unless asked for. */
  readonly documents: readonly Document[];
}

type RunRequest = Pick<AuditRequest, 'stdinPath' | 'site' | 'quiet' | 'workers' | 'cache'>;

/** Reads and audits what was planned, and makes the report of it. */
export async function runAudit(
  plan: AuditPlan,
  request: RunRequest,
  world: World,
  options: { readonly keepDocuments: boolean },
): Promise<AuditResult> {
  const { documents, ...run } = await auditDocuments(plan, request, world, options);
  return { report: reportOf(run, plan), documents };
}

/** Reads and audits what was planned. What can't be read is told and the rest goes on. */
export async function auditDocuments(
  plan: AuditPlan,
  request: RunRequest,
  world: World,
  { keepDocuments }: { readonly keepDocuments: boolean },
): Promise<AuditedRun & { readonly documents: readonly Document[] }> {
  const { manifest, asOf } = plan;
  const cache = cacheFolder(request.cache, world.cwd);
  const progress = startProgress(world, request.quiet);
  const audited: AuditedDocument[] = [];
  const documents: Document[] = [];
  const unread: UnreadFile[] = [];
  try {
    const { sources, problems } = await findSources(plan, request, world, progress.update);
    const job = { cwd: world.cwd, manifest, asOf, cache, keepDocuments };
    const outcomes = await auditAll(
      sources.map((source) => sourceOf(source, plan)),
      job,
      { workers: request.workers, onProgress: progress.update, waiting: createWaitingDocuments() },
    );
    for (const outcome of outcomes) {
      if (outcome.kind === 'unread') unread.push(outcome);
      else {
        audited.push(outcome.audited);
        if (outcome.document !== null) documents.push(outcome.document);
      }
    }
    if (cache !== null) keepCacheSmall(cache);
    return { audited, unread, problems, documents };
  } finally {
    progress.end();
  }
}

function sourceOf({ path, isFile, bytes, contentType, isNamed }: DocumentSource, plan: AuditPlan): Source {
  const task = { ...taskOfFile(path, plan), contentType: contentType ?? null, isNamed };
  return { task, bytes: isFile ? null : bytes };
}

/** What is to be done with a file that the command line means. */
export function taskOfFile(path: string, { run }: Pick<AuditPlan, 'run'>): AuditTask {
  return { path, severityLayers: run.severityLayers(path), contentType: null, isNamed: true };
}

/** The one report of what was audited, here or on several machines. */
export function reportOf({ audited, unread, problems }: AuditedRun, plan: AuditPlan): StreamedReport {
  return streamReport(audited, plan, plan.run, {
    problems: [...plan.problems, ...problems, ...unread.map((each) => each.problem)],
    unread: unread.map(unreadDocument),
    version: packageVersion(),
  });
}

/** Listed in the report, so that nobody takes its silence for praise. */
export function unreadDocument({ path, problem }: UnreadFile): ReportDocument {
  const notAudited = [{ page: null, slide: null, reason: problem.message }];
  return { path, format: null, title: null, words: 0, claims: 0, notAudited };
}
