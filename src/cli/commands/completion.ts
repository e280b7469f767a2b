import { Argument, Command } from 'commander';
import { ALL_RULES } from '../all-rules.js';
import type { CommandEntry } from '../command-entry.js';
import { bashCompletion, fishCompletion, type ShellCommand, zshCompletion } from '../completion-scripts.js';
import type { World } from '../world.js';

const SCRIPTS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };
const HELP = `
Examples:
  $ source <(overclaim completion bash)              in ~/.bashrc
  $ source <(overclaim completion zsh)               in ~/.zshrc, behind compinit
  $ overclaim completion fish > ~/.config/fish/completions/overclaim.fish
`;

/** `overclaim completion bash|zsh|fish`. */
export default function completionCommand(world: World, commands: readonly CommandEntry[]): Command {
  return new Command('completion')
    .description('Prints a script that completes commands, options, formats and rules in your shell.')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(SCRIPTS)))
    .addHelpText('after', HELP)
    .action(async (shell: keyof typeof SCRIPTS) => {
      world.stdout.write(SCRIPTS[shell](await shellCommands(world, commands)));
    });
}

/** Every command with its words, told by the commands themselves. */
function shellCommands(world: World, commands: readonly CommandEntry[]): Promise<ShellCommand[]> {
  return Promise.all(
    commands.map(async ({ name, summary, load }) => {
      const command = name === 'completion' ? null : (await load())(world, commands);
      const all = command === null ? [] : [command, ...command.commands];
      const arguments_ =
        command === null ? Object.keys(SCRIPTS) : command.commands.map((each) => each.name());
      return {
        name,
        summary,
        words: name === 'explain' ? ALL_RULES.map((rule) => rule.id) : arguments_,
        options: [...new Set(all.flatMap((each) => each.options.map((option) => option.long ?? '')))].filter(
          Boolean,
        ),
      };
    }),
  );
}
