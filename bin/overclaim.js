#!/usr/bin/env node
// Hands argv and the real world to the compiled command line. `--version` is answered here, before anything is loaded.
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

const argv = process.argv.slice(2);
const built = new URL('../dist/program/main.js', import.meta.url);

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${version}\n`);
} else if (!existsSync(built)) {
  process.stderr.write('overclaim: this copy is not built yet. Run `npm install && npm run build` first.\n');
  process.exitCode = 2;
} else {
  // V8 optimizes a function after a while of use. In Node 20 that while is so short that optimizing took a third of the
  // processor's time over one page, and still a seventh over a hundred files; later versions have not been measured.
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=500000');
  // Node 22.8 and later keep the compiled code of our modules on disk, which halves the time to start.
  module.enableCompileCache?.();
  const [{ main }, { processWorld }] = await Promise.all([
    import(built.href),
    import(new URL('../dist/program/process-world.js', import.meta.url).href),
  ]);
  process.exitCode = await main(argv, processWorld());
}
