import { type AuditedDocument, auditDocument, createAudit, createReport } from '../../audit.js';
import type { Document } from '../../model/document.js';
import type { Report, ReportDocument } from '../../model/report.js';
import { packageVersion } from '../version.js';
import type { World } from '../world.js';
import type { AuditPlan } from './prepare-audit.js';
import { readDocuments, type UnreadFile } from './read-documents.js';
import type { AuditRequest } from './request.js';

export interface AuditResult {
  readonly report: Report;
  /** The texts of all documents that could be read, for reports that show them; empty unless asked for. */
  readonly documents: readonly Document[];
}

/** Reads and audits what was planned. What can't be read becomes a problem of the report and the rest goes on. */
export async function runAudit(
  plan: AuditPlan,
  request: Pick<AuditRequest, 'stdinPath' | 'site' | 'quiet'>,
  world: World,
  options: { readonly keepDocuments: boolean },
): Promise<AuditResult> {
  const audit = createAudit(plan.manifest, plan.asOf, plan.run);
  const audited: AuditedDocument[] = [];
  const documents: Document[] = [];
  const { unread, problems } = await readDocuments(plan, request, world, (document) => {
    audited.push(auditDocument(document, audit));
    if (options.keepDocuments) documents.push(document);
  });
  const outside = {
    problems: [...plan.problems, ...problems],
    unread: unread.map(unreadDocument),
    version: packageVersion(),
  };
  return { report: createReport(audited, audit, plan.run, outside), documents };
}

/** Listed in the report, so that nobody takes its silence for praise. */
export function unreadDocument({ path, problem }: UnreadFile): ReportDocument {
  const notAudited = [{ page: null, slide: null, reason: problem.message }];
  return { path, format: null, title: null, words: 0, claims: 0, notAudited };
}
