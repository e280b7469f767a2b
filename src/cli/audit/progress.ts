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

/** Progress on standard error. The spinner is loaded only when it is needed. */
export function startProgress(world: World, quiet: boolean): Progress {
  if (quiet || !world.stderr.isTTY || world.env.CI) return SILENT;
  const began = Date.now();
  let spinner: {
    update(options: { text: string }): unknown;
    start(): unknown;
    clear(): unknown;
    stop(): unknown;
  } | null = null;
  let isLoading = false;
  let isOver = false;
  let last = 0;
  let text = '';
  const load = async () => {
    isLoading = true;
    const { createSpinner } = await import('nanospinner');
    if (!isOver) spinner = createSpinner(text, { stream: process.stderr }).start();
  };
  return {
    update: (done, total, next) => {
      const now = Date.now();
      if (now - began < PATIENCE || now - last < INTERVAL) return;
      last = now;
      text = `Reading ${done + 1} of ${total}: ${next}`.slice(0, world.stderr.columns - 4);
      if (spinner) spinner.update({ text });
      else if (!isLoading) void load();
    },
    end: () => {
      isOver = true;
      spinner?.stop();
      spinner?.clear();
    },
  };
}
