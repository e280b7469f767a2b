import { main } from '../../src/cli/main.js';
import type { OuterWorld } from '../../src/cli/world.js';

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Default: this folder's parent's parent, the repository. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly stdin?: string | Uint8Array;
  readonly today?: string;
  readonly terminal?: boolean;
}

/** Runs the command line in this process and returns all that it said. */
export async function run(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const isTTY = options.terminal ?? false;
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
      return undefined;
    },
    isTTY,
    columns: 80,
  });
  const world: OuterWorld = {
    cwd: options.cwd ?? process.cwd(),
    env: options.env ?? {},
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    stdin: {
      isTTY: options.stdin === undefined,
      read: async () => Buffer.from(options.stdin ?? ''),
    },
    today: () => options.today ?? '2026-11-21',
  };
  const status = await main(argv, world);
  return { status, ...written };
}
