import stringWidth from 'fast-string-width';
import { printable } from '../../model/printable.js';
import type { World } from '../world.js';

/** Tells on a terminal how far a long run is; says nothing elsewhere. */
export interface Progress {
  /** `done` of `total`, and what comes next. */
  update(done: number, total: number, next: string): void;
  /** Leaves the terminal as it was. */
  end(): void;
}

const SILENT: Progress = { update: () => {}, end: () => {} };
/** Shorter runs are over before anybody wonders. In milliseconds. */
const PATIENCE = 300;
const INTERVAL = 80;
const CLEAR_LINE = '\r\u001B[2K';

/**
 * One line on standard error that is written over and over. It moves when the work does, so no timer has to, and the cursor
 * is never hidden: a run that is broken off leaves nothing behind that has to be restored.
 */
export function startProgress({ stderr, env }: World, quiet: boolean): Progress {
  if (quiet || !stderr.isTTY || env.CI || env.TERM === 'dumb') return SILENT;
  const began = Date.now();
  let last: number | null = null;
  return {
    update: (done, total, next) => {
      const now = Date.now();
      if (now - began < PATIENCE || (last !== null && now - last < INTERVAL)) return;
      last = now;
      stderr.write(
        CLEAR_LINE + cut(`Reading ${done + 1} of ${total}: ${printable(next)}`, stderr.columns - 1),
      );
    },
    end: () => {
      if (last !== null) stderr.write(CLEAR_LINE);
    },
  };
}

/** As much of a text as fits into so many columns: what wraps could not be written over. */
function cut(text: string, columns: number): string {
  let fitting = '';
  let width = 0;
  for (const character of text) {
    width += stringWidth(character);
    if (width > columns) break;
    fitting += character;
  }
  return fitting;
}
