// What a worker thread does: it audits batches of documents and answers with what came of them.
import { workerData } from 'node:worker_threads';
import { type Auditor, createAuditor } from './auditor.js';
import type { AuditJob, AuditTask, Outcome } from './job.js';

let auditor: Auditor | null = null;

export default async function auditBatch(tasks: readonly AuditTask[]): Promise<Outcome[]> {
  // Tinypool hands on its own data first, then ours.
  auditor ??= createAuditor((workerData as readonly [unknown, AuditJob])[1]);
  const outcomes: Outcome[] = [];
  for (const task of tasks) outcomes.push(await auditor.auditFile(task));
  return outcomes;
}
