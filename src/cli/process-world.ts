import type { WriteStream } from 'node:tty';
import type { OuterWorld, OutputStream } from './world.js';

const DEFAULT_COLUMNS = 80;

/** The world of the running process. Call it once: it listens for a closed pipe and for Ctrl-C. */
export function processWorld(): OuterWorld {
  // A reader that has seen enough (`overclaim audit | head`) closes the pipe: that is no error of ours.
  process.stderr.on('error', () => process.exit());
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`overclaim: the report can't be written to standard output (${error.code}).\n`);
    process.exit(2);
  });
  // Leave through process.exit, so that exit handlers (cursor, temporary files) run; 130 is what shells expect.
  process.once('SIGINT', () => {
    // Whatever comes next begins on a line of its own, not behind the progress.
    if (process.stderr.isTTY) process.stderr.write('\n');
    process.exit(130);
  });
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: outputStream(process.stdout),
    stderr: outputStream(process.stderr),
    stdin: { isTTY: process.stdin.isTTY === true, read: readStandardInput },
    today: () => new Date().toISOString().slice(0, 10),
  };
}

function outputStream(stream: WriteStream): OutputStream {
  return {
    write: (text) =>
      stream.write(text) ? undefined : new Promise((resolve) => stream.once('drain', resolve)),
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns || DEFAULT_COLUMNS;
    },
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
