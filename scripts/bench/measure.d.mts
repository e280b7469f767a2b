export interface Usage {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of processor, of all threads and Node child processes together. */
  readonly cpu: number;
  /** The most memory of one process, in MB. */
  readonly memory: number;
}

/** Runs a Node program several times and gives the least of each figure. Throws where it ends with more than 1. */
export function measure(
  args: readonly string[],
  options?: { readonly cwd?: string; readonly repeat?: number; before?(): void; readonly anyStatus?: boolean },
): Usage;
