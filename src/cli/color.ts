import type { World } from './world.js';

/** Whether text for standard output is colored: never against --no-color or NO_COLOR, always with FORCE_COLOR, else on a terminal. */
export function usesColor({ env, stdout }: World, flag: boolean): boolean {
  if (!flag || env.NO_COLOR) return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stdout.isTTY && env.TERM !== 'dumb';
}
