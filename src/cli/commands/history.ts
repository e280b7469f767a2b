import { Command, Option } from 'commander';
import { jsonText } from '../../report/json-text.js';
import { historyPage } from '../../report/score/history-page.js';
import { historyText } from '../../report/score/history-text.js';
import type { History } from '../../score/history.js';
import { checkStandardInput } from '../audit/check-stdin.js';
import { prepareAudit } from '../audit/prepare-audit.js';
import { addAuditOptions, auditRequest } from '../audit/request.js';
import { checkOutputs, writeOutput } from '../files/write.js';
import { addToHistory, checkHistoryFile, HISTORY_NAME, readHistory } from '../score/history-file.js';
import { scoreDocuments } from '../score/score-documents.js';
import { packageVersion } from '../version.js';
import type { World } from '../world.js';
import { reportProblems } from './score.js';

const HELP = `
A history is a file with one line of JSON for each time it was added to. Several may add to it at once, and a line that
a stopped writer left unfinished is named and left out.

Exit status:
  0  done; damaged lines are named on standard error
  2  the file, or something that was to be scored, could not be read

Examples:
  $ overclaim history add site decks               score today and add it to ${HISTORY_NAME}
  $ overclaim history add site --as-of 2026-09-30  as on that day
  $ overclaim history                              the trend as a table
  $ overclaim history --format html -o trend.html  as a page with charts
`;

const FORMATS = {
  text: ({ records }: History) => historyText(records),
  json: ({ records }: History) => jsonText(records),
  html: ({ records }: History) => historyPage(records, packageVersion()),
} as const;

interface ShowOptions {
  readonly format: keyof typeof FORMATS;
  readonly output?: string;
}

/** `overclaim history` and `overclaim history add`. */
export default function historyCommand(world: World): Command {
  const command = new Command('history')
    .description('Shows how the score has gone from one time to the next.')
    .argument('[file]', 'the history', HISTORY_NAME)
    .addOption(
      new Option('-f, --format <format>', 'how to show it').choices(Object.keys(FORMATS)).default('text'),
    )
    .option('-o, --output <file>', 'write it to a file instead of standard output')
    .addHelpText('after', HELP)
    .action((file: string, options: ShowOptions) => show(file, options, world));
  addAuditOptions(command.command('add').description('Works out the score and adds it to the history.'))
    .option('--file <file>', 'the history', HISTORY_NAME)
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: Readonly<Record<string, unknown>>) => {
      await add(paths, options, world);
    });
  return command;
}

async function show(file: string, options: ShowOptions, world: World): Promise<void> {
  if (options.output !== undefined) checkOutputs([options.output], [file], world.cwd);
  const text = FORMATS[options.format](readHistory(file, world));
  if (options.output === undefined) world.stdout.write(text);
  else await writeOutput(options.output, world.cwd, text);
}

async function add(
  paths: readonly string[],
  options: Readonly<Record<string, unknown>>,
  world: World,
): Promise<void> {
  const file = options.file as string;
  const request = { ...auditRequest(paths, options), baseline: null };
  checkStandardInput(options.stdin === true, request.stdinPath, world);
  const plan = await prepareAudit(request, world);
  checkHistoryFile(file, plan.inputs, world);
  const card = await scoreDocuments(plan, request, world);
  reportProblems(card, world);
  await addToHistory(file, card, world);
}
