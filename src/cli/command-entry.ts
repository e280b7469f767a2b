import type { Command } from 'commander';
import type { World } from './world.js';

/** A command of the program. Its file is loaded when the command is called, never to list the commands. */
export interface CommandEntry {
  readonly name: string;
  /** One line for the list of commands; the command's own help says more. */
  readonly summary: string;
  /** Resolves to the function that makes the command, ready to parse its arguments; it is given the list of all too. */
  load(): Promise<(world: World, commands: readonly CommandEntry[]) => Command>;
}
