// Loaded into every measured process: writes what it used beside the file named in BENCH_USAGE when it ends. CommonJS,
// since that adds least to the start of a program.
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const file = process.env.BENCH_USAGE;

if (file && isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(usage));
  });
}
