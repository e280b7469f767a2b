import { createHash } from 'node:crypto';

/** One of several machines that share a run. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** Whether a document is a shard's: told by its path alone, so that every machine agrees whatever else there is. */
export function isInShard(path: string, { index, count }: Shard): boolean {
  const hash = createHash('sha256').update(path).digest();
  return hash.readUIntBE(0, 6) % count === index - 1;
}
