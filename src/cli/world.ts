/** Text that goes out: standard output or standard error. */
export interface OutputStream {
  /** Resolves when there is room for more, where the reader is slower than the writer. */
  write(text: string): Promise<void> | undefined;
  readonly isTTY: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number;
}

/** Exit statuses, as documented in the README. */
export type ExitStatus = 0 | 1 | 2;

/**
 * Everything a command may touch besides the files under `cwd`: so that a test can run a command in its own process
 * and see all that it said.
 */
export interface World {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly stdin: {
    readonly isTTY: boolean;
    /** All bytes up to the end. */
    read(): Promise<Uint8Array>;
  };
  /** YYYY-MM-DD, in UTC, so that a laptop and a CI job agree. */
  today(): string;
  /** Sets the status that `main` returns: 1 findings at or above the gate, 2 the job could not be done. The highest wins. */
  exitWith(status: ExitStatus): void;
}

/** What `main` is given; the exit status is kept by `main` itself. */
export type OuterWorld = Omit<World, 'exitWith'>;
