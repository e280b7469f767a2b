import type { Command } from 'commander';
import type { World } from './world.js';

/** A command of the program. Its file is loaded when the command is called, never to list the commands. */
export interface CommandEntry {
  readonly name: string;
  /** One line for the list of commands; the command's own help says more. */
  readonly summary: string;
  /** Resolves to the function that makes the command, ready to parse its arguments. */
  load(): Promise<(world: World) => Command>;
}

/** In the order of `overclaim --help`. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'audit',
    summary: 'audit copy against the manifest',
    load: async () => (await import('./commands/audit.js')).default,
  },
  {
    name: 'init',
    summary: 'write a commented manifest to start from',
    load: async () => (await import('./commands/init.js')).default,
  },
  {
    name: 'manifest',
    summary: 'check the manifest itself',
    load: async () => (await import('./commands/manifest.js')).default,
  },
];
