import { type Audit, type AuditedDocument, auditDocument, createAudit, createReport } from '../../audit.js';
import type { Document } from '../../model/document.js';
import { type Problem, UserError } from '../../model/problem.js';
import type { Report, ReportDocument } from '../../model/report.js';
import { readDocument } from '../../read/index.js';
import { readDocumentFile } from '../files/read.js';
import { packageVersion } from '../version.js';
import type { World } from '../world.js';
import type { AuditPlan } from './prepare-audit.js';
import { startProgress } from './progress.js';
import type { AuditRequest } from './request.js';

export interface AuditResult {
  readonly report: Report;
  /** The texts of all documents that could be read, for reports that show them; empty unless asked for. */
  readonly documents: readonly Document[];
}

/** Reads and audits what was planned. What can't be read becomes a problem of the report and the rest goes on. */
export async function runAudit(
  plan: AuditPlan,
  request: Pick<AuditRequest, 'stdinPath' | 'quiet'>,
  world: World,
  options: { readonly keepDocuments: boolean },
): Promise<AuditResult> {
  const audit = createAudit(plan.manifest, plan.asOf, plan.run);
  const sources = documentSources(plan, request.stdinPath, world);
  const progress = startProgress(world, request.quiet);
  const audited: AuditedDocument[] = [];
  const documents: Document[] = [];
  const unread: ReportDocument[] = [];
  const problems: Problem[] = [...plan.problems];
  try {
    for (const [index, { path, bytes }] of sources.entries()) {
      progress.update(index, sources.length, path);
      const outcome = await auditSource(path, await bytes(), audit);
      if ('problem' in outcome) {
        problems.push(outcome.problem);
        unread.push(unreadDocument(path, outcome.problem));
      } else {
        audited.push(outcome.audited);
        if (options.keepDocuments) documents.push(outcome.document);
      }
    }
  } finally {
    progress.end();
  }
  const outside = { problems, unread, version: packageVersion() };
  return { report: createReport(audited, audit, plan.run, outside), documents };
}

interface DocumentSource {
  readonly path: string;
  bytes(): Promise<Uint8Array | Problem>;
}

function documentSources(plan: AuditPlan, stdinPath: string | null, world: World): DocumentSource[] {
  const files = plan.files.map((path) => ({ path, bytes: async () => readDocumentFile(path, world.cwd) }));
  if (stdinPath === null) return files;
  if (plan.files.includes(stdinPath)) {
    throw new UserError({
      code: 'file/twice',
      severity: 'error',
      message: '--stdin-path names a file that is audited too.',
      path: stdinPath,
      position: null,
      hint: 'Leave one of them out.',
    });
  }
  return [...files, { path: stdinPath, bytes: () => world.stdin.read() }];
}

type Outcome =
  | { readonly document: Document; readonly audited: AuditedDocument }
  | { readonly problem: Problem };

async function auditSource(path: string, bytes: Uint8Array | Problem, audit: Audit): Promise<Outcome> {
  if (!(bytes instanceof Uint8Array)) return { problem: bytes };
  const read = await readDocument({ path, bytes });
  if (read.kind === 'unreadable') return { problem: read.problem };
  return { document: read.document, audited: auditDocument(read.document, audit) };
}

/** Listed in the report, so that nobody takes its silence for praise. */
function unreadDocument(path: string, problem: Problem): ReportDocument {
  const notAudited = [{ page: null, slide: null, reason: problem.message }];
  return { path, format: null, title: null, words: 0, claims: 0, notAudited };
}
