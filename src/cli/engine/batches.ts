/** A task and how much there is to read for it. */
export interface Weighed<Task> {
  readonly task: Task;
  readonly bytes: number;
}

/** Small enough that threads end together and little is held at a time, large enough that handing over costs little. */
const BYTES_IN_BATCH = 256 * 1024;
const TASKS_IN_BATCH = 50;

/** Cuts tasks into batches, in their order. */
export function batchesOf<Task>(tasks: readonly Weighed<Task>[]): Task[][] {
  const batches: Task[][] = [];
  let batch: Task[] = [];
  let size = 0;
  for (const { task, bytes } of tasks) {
    if (batch.length > 0 && (size + bytes > BYTES_IN_BATCH || batch.length >= TASKS_IN_BATCH)) {
      batches.push(batch);
      batch = [];
      size = 0;
    }
    batch.push(task);
    size += bytes;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
