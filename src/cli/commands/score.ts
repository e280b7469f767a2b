import { Command, InvalidArgumentError, Option } from 'commander';
import type { ScoreCard } from '../../model/score.js';
import { jsonText } from '../../report/json-text.js';
import { scoreCsv } from '../../report/score/csv.js';
import { scoreText } from '../../report/score/text.js';
import { checkStandardInput } from '../audit/check-stdin.js';
import { prepareAudit } from '../audit/prepare-audit.js';
import { addAuditOptions, auditRequest } from '../audit/request.js';
import { checkOutputs, writeOutput } from '../files/write.js';
import { addToHistory } from '../score/history-file.js';
import { scoreDocuments } from '../score/score-documents.js';
import { showProblem } from '../show-problem.js';
import type { World } from '../world.js';

const HELP = `
The score is 100 where copy has no fault, and falls with each distinct fault: 100 x entries / (entries + faults), where
"entries" are those of the manifest that copy may claim today. More text, repeats and trivial claims can't raise it.
docs/score.md explains every figure.

Exit status:
  0  the score was worked out, and is not below --min-score
  1  it is below --min-score, or there was nothing to score
  2  something could not be read; standard error says what and why

Examples:
  $ overclaim score                                this folder
  $ overclaim score site decks --min-score 80      fail a job below 80
  $ overclaim score -f csv -o score.csv            for a spreadsheet
  $ overclaim score site --history trust.jsonl     and remember it; \`overclaim history\` shows the trend
`;

const FORMATS = {
  text: (card: ScoreCard, width: number) => scoreText(card, width),
  json: (card: ScoreCard) => jsonText(card),
  csv: scoreCsv,
} as const;

interface ScoreOptions {
  readonly format: keyof typeof FORMATS;
  readonly output?: string;
  readonly minScore?: number;
  readonly history?: string;
  readonly stdin?: boolean;
}

/** `overclaim score`. */
export default function scoreCommand(world: World): Command {
  const command = new Command('score').description(
    'Says as figures how far copy can be trusted: as a whole and by document, channel and owner.',
  );
  return addAuditOptions(command)
    .addOption(
      new Option('-f, --format <format>', 'how to print').choices(Object.keys(FORMATS)).default('text'),
    )
    .option('-o, --output <file>', 'write it to a file instead of standard output')
    .option('--min-score <score>', 'exit with 1 when the score is lower than this, 0 to 100', scoreOption)
    .option('--history <file>', 'add the figures to this history file')
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: ScoreOptions) => {
      await score(paths, options, world);
    });
}

async function score(paths: readonly string[], options: ScoreOptions, world: World): Promise<void> {
  const request = { ...auditRequest(paths, { ...options }), baseline: null };
  checkStandardInput(options.stdin === true, request.stdinPath, world);
  const plan = await prepareAudit(request, world);
  const outputs = [options.output, options.history].filter((each) => each !== undefined);
  checkOutputs(outputs, plan.inputs, world.cwd);
  const card = await scoreDocuments(plan, request, world);
  const passes = options.minScore === undefined || (card.total.score ?? -1) >= options.minScore;
  const text = FORMATS[options.format](card, world.stdout.columns);
  if (options.output !== undefined) await writeOutput(options.output, world.cwd, text);
  else if (!request.quiet || !passes) world.stdout.write(text);
  reportProblems(card, world);
  if (options.history !== undefined) await addToHistory(options.history, card, world);
  if (!passes) {
    const found =
      card.total.score === null ? 'there was nothing to score' : `the score is ${card.total.score}`;
    world.stderr.write(`overclaim: ${found}, and --min-score asks for ${options.minScore}.\n`);
    world.exitWith(1);
  }
}

/** Says what could not be read and sets the status for it. */
export function reportProblems({ problems }: Pick<ScoreCard, 'problems'>, world: World): void {
  for (const problem of problems) {
    if (problem.severity !== 'error') continue;
    world.stderr.write(`overclaim: ${showProblem(problem)}`);
    world.exitWith(2);
  }
}

function scoreOption(text: string): number {
  const value = Number(text);
  if (/^\d{1,3}(?:\.\d{1,6})?$/.test(text) && value <= 100) return value;
  throw new InvalidArgumentError('Write a number from 0 to 100.');
}
