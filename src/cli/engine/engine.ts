import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { AuditedDocument } from '../../audit.js';
import { forgetRecent } from '../../language/recent.js';
import type { Document } from '../../model/document.js';
import type { Problem } from '../../model/problem.js';
import { createAuditor } from './auditor.js';
import type { Weighed } from './batches.js';
import type { AuditJob, AuditTask, Outcome, ThreadTask } from './job.js';
import type { PoolOptions } from './pool.js';
import type { WaitingDocuments } from './waiting-documents.js';

/** A document of a run: a file that any thread can read, or bytes that are here. */
export interface Source {
  readonly task: AuditTask;
  /** Null for a file. */
  readonly bytes: (() => Promise<Uint8Array | Problem>) | null;
}

export interface EngineOptions {
  /** How many threads; `auto`: as many as are worth their start. 1 does the work of texts in this thread. */
  readonly workers: number | 'auto';
  /** Told before a document or after a batch: how many are done, and what is next or was last. */
  onProgress(done: number, total: number, path: string): void;
  /** Where audited documents wait. */
  readonly waiting: WaitingDocuments;
}

/** What came of a document, once it waits for the report. */
export type AuditOutcome =
  | {
      readonly kind: 'audited';
      readonly audited: AuditedDocument;
      /** Null unless the job keeps documents. */
      readonly document: Document | null;
    }
  | Extract<Outcome, { kind: 'unread' }>;

/** Below this a run is over before threads would have loaded what they need. In bytes. */
const WORTH_THREADS = 3 * 1024 * 1024;
/** More threads than this wait for each other's memory. */
const MOST_THREADS = 8;

/** Audits all sources; outcomes are in their order, and the same whichever threads did the work. */
export async function auditAll(
  sources: readonly Source[],
  job: AuditJob,
  options: EngineOptions,
): Promise<AuditOutcome[]> {
  const outcomes: AuditOutcome[] = new Array(sources.length);
  const keep = (outcome: Outcome): AuditOutcome => {
    if (outcome.kind === 'unread') return outcome;
    return { kind: 'audited', audited: options.waiting.add(outcome.bytes), document: outcome.document };
  };
  const weighed = sources.map((source) => ({ source, bytes: sizeOf(source, job.cwd) }));
  const workers = threadsFor(weighed, options.workers);
  let done = 0;
  const progress = (path: string) => options.onProgress(done++, sources.length, path);

  const tasks: Weighed<ThreadTask>[] = [];
  const places: number[] = [];
  for (const [place, { source, bytes }] of weighed.entries()) {
    if (!isRisky(source) && (source.bytes !== null || workers === 1)) continue;
    const content = source.bytes === null ? null : await source.bytes();
    if (content !== null && 'code' in content) {
      progress(source.task.path);
      outcomes[place] = { kind: 'unread', path: source.task.path, problem: content };
      continue;
    }
    tasks.push({ task: { task: source.task, content }, bytes });
    places.push(place);
  }
  const away = new Set(places);
  const receive = (outcome: Outcome) => {
    progress(outcome.path);
    return keep(outcome);
  };
  const inThreads = tasks.length === 0 ? Promise.resolve([]) : threads(job, tasks, { workers, receive });
  // Threads are at work meanwhile; a failure of theirs is awaited below.
  inThreads.catch(() => {});
  const auditor = createAuditor(job);
  for (const [place, { task, bytes }] of sources.entries()) {
    if (away.has(place) || outcomes[place] !== undefined) continue;
    progress(task.path);
    outcomes[place] = keep(
      bytes === null ? await auditor.auditFile(task) : await auditor.auditBytes(task, await bytes()),
    );
  }
  (await inThreads).forEach((outcome, index) => {
    outcomes[places[index] as number] = outcome;
  });
  // The report needs memory of its own.
  forgetRecent();
  return outcomes;
}

/** Without anything for threads, nothing of them is even loaded. */
async function threads(
  job: AuditJob,
  tasks: readonly Weighed<ThreadTask>[],
  options: PoolOptions<AuditOutcome>,
): Promise<AuditOutcome[]> {
  const { auditInWorkers } = await import('./pool.js');
  return auditInWorkers(job, tasks, options);
}

/** A PDF may ask for more memory or time than there is: in a thread with bounds of its own it takes nothing along. */
function isRisky({ task: { path, contentType } }: Source): boolean {
  return /\.pdf$/i.test(path) || contentType?.mediaType === 'application/pdf';
}

function threadsFor(weighed: readonly { readonly bytes: number }[], asked: number | 'auto'): number {
  if (asked !== 'auto') return asked;
  const total = weighed.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total < WORTH_THREADS) return 1;
  return Math.max(1, Math.min(availableParallelism(), MOST_THREADS, Math.floor((2 * total) / WORTH_THREADS)));
}

function sizeOf({ task, bytes }: Source, cwd: string): number {
  if (bytes !== null) return 0;
  try {
    return statSync(resolve(cwd, task.path)).size;
  } catch {
    return 0;
  }
}
