import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendLine } from '../../src/cli/files/append-line.js';
import { UserError } from '../../src/model/problem.js';
import { scratch, withoutPrivileges } from './scratch.js';

function startWorker(file: string, name: string, count: number, length: number) {
  const args = ['test/cli/append-line-worker.js', file, name, String(count), String(length)];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n');

describe('appendLine', () => {
  it('makes the file and its folders', async () => {
    const cwd = scratch({});
    await appendLine('a/b.jsonl', cwd, '1\n');
    await appendLine('a/b.jsonl', cwd, '2\n');
    expect(readFileSync(join(cwd, 'a/b.jsonl'), 'utf8')).toBe('1\n2\n');
    expect(existsSync(join(cwd, 'a/b.jsonl.lock'))).toBe(false);
  });

  it('leaves what a killed writer began as a line of its own', async () => {
    const cwd = scratch({ 'b.jsonl': '"whole"\n"begu' });
    await appendLine('b.jsonl', cwd, '"next"\n');
    expect(linesOf(join(cwd, 'b.jsonl'))).toEqual(['"whole"', '"begu', '"next"', '']);
  });

  it('keeps the lines of several processes whole, and loses none', async () => {
    const file = join(scratch({}), 'b.jsonl');
    const workers = ['a', 'b', 'c'].map((name) => startWorker(file, name, 25, 20_000));
    const statuses = await Promise.all(workers.map(async (worker) => (await once(worker, 'exit'))[0]));
    expect(statuses).toEqual([0, 0, 0]);
    const lines = linesOf(file);
    expect(lines.pop()).toBe('');
    const names = lines.map((line) => (JSON.parse(line) as string).split(' ')[0]);
    const expected = ['a', 'b', 'c'].flatMap((name) =>
      Array.from({ length: 25 }, (_, number) => `${name}-${number}`),
    );
    expect(names.toSorted()).toEqual(expected.toSorted());
  });

  it('goes on after a process that was killed while it wrote', async () => {
    const file = join(scratch({}), 'b.jsonl');
    const worker = startWorker(file, 'a', 100_000, 200_000);
    await once(worker.stdout, 'data');
    worker.kill('SIGKILL');
    await once(worker, 'exit');
    await appendLine(file, '/', '"next"\n');
    const lines = linesOf(file);
    expect(lines.slice(-2)).toEqual(['"next"', '']);
    const damaged = lines.slice(0, -1).filter((line) => !isJson(line));
    expect(damaged.length).toBeLessThanOrEqual(1);
    expect(lines.length).toBeGreaterThan(2);
  });

  it('takes over the lock of a process that is gone', async () => {
    const cwd = scratch({});
    mkdirSync(join(cwd, 'b.jsonl.lock'));
    const longAgo = Date.now() / 1000 - 60;
    utimesSync(join(cwd, 'b.jsonl.lock'), longAgo, longAgo);
    await appendLine('b.jsonl', cwd, '1\n');
    expect(linesOf(join(cwd, 'b.jsonl'))).toEqual(['1', '']);
  });

  it('says at once that it may not write there', async () => {
    const cwd = scratch({ 'locked/b.jsonl': '' });
    chmodSync(join(cwd, 'locked'), 0o555);
    const began = Date.now();
    await withoutPrivileges(async () => {
      await expect(appendLine('locked/b.jsonl', cwd, '1\n')).rejects.toThrow(UserError);
    });
    expect(Date.now() - began).toBeLessThan(5000);
  });
});

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
