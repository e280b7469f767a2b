import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startProgress } from '../../src/cli/audit/progress.js';
import type { World } from '../../src/cli/world.js';
import { scratch } from './scratch.js';

const clear = '\r\u001B[2K';

describe('progress', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function progress(
    columns: number,
    { isTTY = true, env = {} as Record<string, string>, quiet = false } = {},
  ) {
    const written: string[] = [];
    const stderr = { write: (text: string) => written.push(text), isTTY, columns };
    const { update, end } = startProgress({ stderr, env } as unknown as World, quiet);
    return { update, end, written };
  }

  it('is one line that is written over, now and then, and cleared at the end', () => {
    const { update, end, written } = progress(80);
    update(0, 9, 'a.md');
    vi.advanceTimersByTime(400);
    update(1, 9, 'b.md');
    update(2, 9, 'c.md');
    vi.advanceTimersByTime(100);
    update(3, 9, 'd.md');
    end();
    expect(written).toEqual([`${clear}Reading 2 of 9: b.md`, `${clear}Reading 4 of 9: d.md`, clear]);
  });

  it('says nothing of a short run, to no terminal, in CI and when it is told to be quiet', () => {
    const talk = ({ update, end, written }: ReturnType<typeof progress>, wait: number) => {
      vi.advanceTimersByTime(wait);
      update(0, 1, 'a.md');
      end();
      return written;
    };
    expect(talk(progress(80), 200)).toEqual([]);
    expect(talk(progress(80, { isTTY: false }), 900)).toEqual([]);
    expect(talk(progress(80, { env: { CI: 'true' } }), 900)).toEqual([]);
    expect(talk(progress(80, { env: { TERM: 'dumb' } }), 900)).toEqual([]);
    expect(talk(progress(80, { quiet: true }), 900)).toEqual([]);
    expect(talk(progress(80), 900)).toHaveLength(2);
  });

  it('never wraps, and passes nothing of a file name on to the terminal', () => {
    const { update, written } = progress(24);
    vi.advanceTimersByTime(400);
    update(0, 9, `\u001B[31m${'日'.repeat(20)}`);
    expect(written).toEqual([`${clear}Reading 1 of 9: 日日日`]);
  });
});

const hasScript = spawnSync('script', ['--version']).status === 0;

describe.skipIf(!hasScript)('on a terminal', () => {
  const BIN = resolve('bin/overclaim.js');

  /** Runs the built program on a pseudo-terminal; presses Ctrl-C when `interrupts` and it has begun to read. */
  function onTerminal(command: string, cwd: string, interrupts: boolean) {
    return new Promise<{ status: number | null; screen: string }>((done) => {
      const env = { ...process.env, CI: '', TERM: 'xterm', NO_COLOR: '1', FORCE_COLOR: '' };
      const child = spawn('script', ['-qec', `stty cols 80; ${command}`, '/dev/null'], { cwd, env });
      let screen = '';
      child.stdout.on('data', (chunk) => {
        const isFirst = !screen.includes('Reading');
        screen += chunk;
        if (interrupts && isFirst && screen.includes('Reading')) child.stdin.write('\u0003');
      });
      child.on('close', (status) => done({ status, screen }));
    });
  }

  it('a long run tells how far it is, and then its report', async () => {
    const { status, screen } = await onTerminal(
      `node ${BIN} audit . -m product/capabilities.yaml --workers 1`,
      'fixtures',
      false,
    );
    expect(status).toBe(1);
    expect(screen).toContain(`${clear}Reading `);
    expect(screen.slice(screen.lastIndexOf(clear) + clear.length)).toMatch(/^\S+\.(?:html|md|pdf)\r\n/);
  });

  it('Ctrl-C ends it with 130, on a new line, with nothing half written', async () => {
    const folder = scratch({});
    const { status, screen } = await onTerminal(
      `node ${BIN} audit . -m product/capabilities.yaml --workers 1 --report html=${join(folder, 'report.html')}`,
      'fixtures',
      true,
    );
    expect(status).toBe(130);
    expect(screen).toMatch(/\r\n$/);
    expect(screen).not.toContain('\u001B[?25l');
    expect(readdirSync(folder)).toEqual([]);
  });
});
