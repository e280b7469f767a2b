import { join } from 'node:path';
import { packageFolder } from '../package-folder.js';
import { failure } from './auditor.js';
import { batchesOf, type Weighed } from './batches.js';
import type { AuditJob, AuditTask, Outcome } from './job.js';

export interface PoolOptions<Kept> {
  /** How many threads, at least 1. */
  readonly workers: number;
  /** What a thread may keep in memory, in MB; a document that needs more is not audited. Default: 2048. */
  readonly memory?: number;
  /** Told of each outcome as it comes, in no order; what it returns is kept of it. */
  receive(outcome: Outcome): Kept;
}

/** Loads the program as it was built, also where this file runs from its source: Node alone starts threads. */
const WORKER = join(packageFolder, 'bin/worker.js');
const MEMORY = 2048;

/**
 * Audits documents in worker threads. What is kept of outcomes comes back in the order of the tasks, whichever thread was first. Threads
 * read the files themselves, so that what is in memory is bounded by their number. A document that ends its thread is
 * an outcome of its own and ends nothing else.
 */
export async function auditInWorkers<Kept>(
  job: AuditJob,
  tasks: readonly Weighed<AuditTask>[],
  options: PoolOptions<Kept>,
): Promise<Kept[]> {
  const batches = batchesOf(tasks);
  const { Tinypool } = await import('tinypool');
  const threads = Math.max(1, Math.min(options.workers, batches.length));
  const pool = new Tinypool({
    filename: WORKER,
    // As many at least as at most: Tinypool replaces a thread that died only below its minimum.
    minThreads: threads,
    maxThreads: threads,
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: options.memory ?? MEMORY },
  });
  const audit = async (batch: readonly AuditTask[]): Promise<Kept[]> => {
    try {
      const outcomes: Outcome[] = await pool.run(batch);
      return outcomes.map((outcome) => options.receive(outcome));
    } catch (error) {
      // Alone it is told which document of a batch it was.
      if (batch.length > 1) return (await Promise.all(batch.map((task) => audit([task])))).flat();
      const [{ path }] = batch as readonly [AuditTask];
      return [options.receive({ kind: 'unread', path, problem: failure(path, error) })];
    }
  };
  try {
    return (await Promise.all(batches.map(audit))).flat();
  } finally {
    await pool.destroy();
  }
}
