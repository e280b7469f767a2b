import { join } from 'node:path';
import { packageFolder } from '../package-folder.js';
import { failure } from './auditor.js';
import { batchesOf, type Weighed } from './batches.js';
import type { AuditJob, Outcome, ThreadTask } from './job.js';

export interface PoolOptions<Kept> {
  /** How many threads, at least 1. */
  readonly workers: number;
  /** What a thread may keep in memory, in MB; a document that needs more is not audited. Default: 2048. */
  readonly memory?: number;
  /** How long a thread may work on one document, or one batch of small ones, in milliseconds. Default: ten minutes. */
  readonly patience?: number;
  /** Told of each outcome as it comes, in no order; what it returns is kept of it. */
  receive(outcome: Outcome): Kept;
}

/** Loads the program as it was built, also where this file runs from its source: Node alone starts threads. */
const WORKER = join(packageFolder, 'bin/worker.js');
const MEMORY = 2048;
/** Many times what a document of 2,000 full pages takes; a PDF of a few kilobytes can be made to take days. */
const PATIENCE = 10 * 60_000;

/**
 * Audits documents in worker threads. What is kept of outcomes comes back in the order of the tasks, whichever thread was
 * first. Threads read the files themselves, so that what is in memory is bounded by their number. A document that ends its
 * thread, or does not come to an end, is an outcome of its own and ends nothing else.
 */
export async function auditInWorkers<Kept>(
  job: AuditJob,
  tasks: readonly Weighed<ThreadTask>[],
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
  const audit = async (batch: readonly ThreadTask[]): Promise<Kept[]> => {
    try {
      const signal = AbortSignal.timeout(options.patience ?? PATIENCE);
      const outcomes: Outcome[] = await pool.run(batch, { signal });
      return outcomes.map((outcome) => options.receive(outcome));
    } catch (error) {
      const [first, ...others] = batch as readonly [ThreadTask, ...ThreadTask[]];
      if (others.length === 0) {
        const { path } = first.task;
        return [options.receive({ kind: 'unread', path, problem: failure(path, error) })];
      }
      // Alone it is told which document of a batch it was.
      const kept: Kept[] = [];
      for (const task of batch) kept.push(...(await audit([task])));
      return kept;
    }
  };
  // A batch is given to the pool when a thread is free for it, so that its time does not run while it waits.
  const waiting = batches.entries();
  const kept: Kept[][] = new Array(batches.length);
  const keepBusy = async () => {
    for (const [place, batch] of waiting) kept[place] = await audit(batch);
  };
  try {
    await Promise.all(Array.from({ length: threads }, keepBusy));
    return kept.flat();
  } finally {
    await pool.destroy();
  }
}
