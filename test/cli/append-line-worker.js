// A process of its own for append-line.test.ts: node append-line-worker.js FILE NAME COUNT LENGTH
import { appendLine } from '../../dist/cli/files/append-line.js';

const [file, name, count, length] = process.argv.slice(2);
for (let number = 0; number < Number(count); number++) {
  const text = `${name}-${number} `.padEnd(Number(length), name);
  await appendLine(file, '/', `${JSON.stringify(text)}\n`);
  if (number === 0) process.stdout.write('started\n');
}
