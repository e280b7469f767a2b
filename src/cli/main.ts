import { Command, CommanderError, type OutputConfiguration } from 'commander';
import { UserError } from '../model/problem.js';
import { COMMANDS } from './commands.js';
import { showProblem } from './show-problem.js';
import { packageVersion } from './version.js';
import type { ExitStatus, OuterWorld, World } from './world.js';

const HELP_AFTER = `
Exit status:
  0  nothing at or above --fail-on
  1  findings at or above --fail-on
  2  the job could not be done; standard error says why

Start here:
  $ overclaim init                   write a commented starter manifest
  $ overclaim audit site/ deck.pdf   audit copy against it
`;

/** Runs the command line; resolves to the exit status, and never rejects. `argv` begins behind the program's name. */
export async function main(argv: readonly string[], outer: OuterWorld): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const world: World = {
    ...outer,
    exitWith: (next) => {
      if (next > status) status = next;
    },
  };
  try {
    const program = await buildProgram(argv, world);
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    world.exitWith(reportFailure(error, world));
  }
  return status;
}

/** The program with every command listed and the one that is called loaded. */
async function buildProgram(argv: readonly string[], world: World): Promise<Command> {
  const program = new Command('overclaim')
    .description(
      'Audits marketing copy, decks and onboarding docs against a manifest of what the product can do today.',
    )
    .usage('<command> [options]')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help; `overclaim help COMMAND` for one command')
    .addHelpText('after', HELP_AFTER)
    .showSuggestionAfterError();
  const called = argv[0] === 'help' ? argv[1] : argv[0];
  for (const { name, summary, load } of COMMANDS) {
    const command = name === called ? (await load())(world, COMMANDS) : new Command(name).usage('[options]');
    program.addCommand(command.summary(summary));
  }
  // Commander hands settings down only to commands that it made itself.
  prepare(program, outputOf(world));
  return program;
}

function prepare(command: Command, output: OutputConfiguration): void {
  command.configureOutput(output).exitOverride();
  for (const each of command.commands) prepare(each, output);
}

function outputOf(world: World): OutputConfiguration {
  return {
    writeOut: (text) => world.stdout.write(text),
    writeErr: (text) => world.stderr.write(text),
    getOutHelpWidth: () => world.stdout.columns,
    getErrHelpWidth: () => world.stderr.columns,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
    outputError: (text, write) => write(text.replace(/^error: /, 'overclaim: ')),
  };
}

/** Says what went wrong; the status is 2 for everything but help and version asked for. */
function reportFailure(error: unknown, world: World): ExitStatus {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UserError) {
    for (const problem of error.problems) world.stderr.write(`overclaim: ${showProblem(problem)}`);
    return 2;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  world.stderr.write(
    `overclaim: this is a bug in overclaim, not in your files. Nothing can be said about the copy. Please report it with the lines below.\n${trace}\n`,
  );
  return 2;
}
