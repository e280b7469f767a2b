#!/usr/bin/env node
// Hands argv and the real world to the compiled command line. `--version` is answered here, before anything is loaded.
import { readFileSync } from 'node:fs';

const argv = process.argv.slice(2);

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${version}\n`);
} else {
  const { isBuilt, loadProgram } = await import('./load-program.js');
  if (isBuilt) {
    const { main, processWorld } = loadProgram();
    process.exitCode = await main(argv, processWorld());
  } else {
    process.stderr.write(
      'overclaim: this copy is not built yet. Run `npm install && npm run build` first.\n',
    );
    process.exitCode = 2;
  }
}
