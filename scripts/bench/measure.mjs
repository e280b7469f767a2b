import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOOK = fileURLToPath(new URL('usage-hook.cjs', import.meta.url));

/**
 * @typedef {object} Usage
 * @property {number} wall seconds by the clock
 * @property {number} cpu seconds of processor, all threads and Node child processes together
 * @property {number} memory most memory of one process, in MB
 */

/**
 * Runs a Node program several times and returns the least of each figure: what other programs do on the machine only
 * ever adds.
 *
 * @param {readonly string[]} args of `node`
 * @param {{ cwd?: string, repeat?: number, before?: () => void, anyStatus?: boolean }} [options] `before` runs ahead
 *   of every repetition; with `anyStatus` the program may end as it likes
 * @returns {Usage}
 */
export function measure(args, { cwd, repeat = 1, before, anyStatus = false } = {}) {
  const usages = Array.from({ length: repeat }, () => {
    before?.();
    return runOnce(args, cwd, anyStatus);
  });
  const least = (of) => Math.min(...usages.map((each) => each[of]));
  return { wall: least('wall'), cpu: least('cpu'), memory: least('memory') };
}

function runOnce(args, cwd, anyStatus) {
  const folder = mkdtempSync(join(tmpdir(), 'overclaim-usage-'));
  try {
    const env = {
      ...process.env,
      BENCH_USAGE: join(folder, 'usage'),
      NODE_OPTIONS: `--require=${HOOK}`,
      NO_COLOR: '1',
    };
    const began = performance.now();
    const { status, signal, error, stderr } = spawnSync(process.execPath, args, {
      cwd,
      env,
      maxBuffer: 2 ** 29,
    });
    const wall = (performance.now() - began) / 1000;
    // Linters end with 1 where they find something; more than that is a run that failed.
    if (error || signal || (status > 1 && !anyStatus))
      throw error ?? new Error(`node ${args.join(' ')} ended with ${signal ?? status}:\n${stderr}`);
    const usages = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
    return {
      wall,
      cpu: usages.reduce((sum, each) => sum + each.cpu, 0),
      memory: Math.max(0, ...usages.map((each) => each.memory)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
