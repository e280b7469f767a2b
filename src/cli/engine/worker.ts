// What a worker thread does: it audits batches of documents and answers with what came of them.
import { workerData } from 'node:worker_threads';
import { type Auditor, createAuditor } from './auditor.js';
import type { AuditJob, Outcome, ThreadTask } from './job.js';

let auditor: Auditor | null = null;

export default async function auditBatch(tasks: readonly ThreadTask[]): Promise<Outcome[]> {
  // Tinypool hands on its own data first, then ours.
  auditor ??= createAuditor((workerData as readonly [unknown, AuditJob])[1]);
  const outcomes: Outcome[] = [];
  for (const { task, content } of tasks) {
    outcomes.push(content === null ? await auditor.auditFile(task) : await auditor.auditBytes(task, content));
  }
  return outcomes;
}
