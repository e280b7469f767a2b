import type { Problem } from '../../model/problem.js';
import type { ScoreCard } from '../../model/score.js';
import { type History, historyLine, parseHistory } from '../../score/history.js';
import { appendLine } from '../files/append-line.js';
import { shownPath } from '../files/paths.js';
import { readSettingsFile } from '../files/read.js';
import { checkOutputs } from '../files/write.js';
import { printable, showProblem } from '../show-problem.js';
import type { World } from '../world.js';

export const HISTORY_NAME = 'overclaim.history.jsonl';
const LARGEST_HISTORY = 64 * 1024 * 1024;

/** @throws UserError when nothing could be added to the file; asked before the work begins. */
export function checkHistoryFile(path: string, inputs: readonly string[], world: World): void {
  checkOutputs([path], inputs, world.cwd);
}

/**
 * Adds a score to a history file, unless a part of the copy could not be read: such a figure would stand in the trend
 * as if it were whole. Says on standard error what it did.
 */
export async function addToHistory(path: string, card: ScoreCard, world: World): Promise<void> {
  const say = (text: string) => world.stderr.write(`overclaim: ${text}`);
  const shown = shownPath(path, world.cwd);
  if (card.problems.some((problem) => problem.severity === 'error')) {
    say(
      showProblem({
        code: 'history/incomplete',
        severity: 'error',
        message: 'Nothing was added to the history, because not everything could be read.',
        path: shown,
        position: null,
        hint: 'Mend what is named above, or leave it out, and run again.',
      }),
    );
    return;
  }
  await appendLine(path, world.cwd, historyLine(card));
  say(`${printable(shown)}: added the score of ${card.asOf}.\n`);
}

/**
 * The history in a file. Each damaged line is named on standard error and left out.
 *
 * @throws UserError when there is no such file or it can't be read.
 */
export function readHistory(path: string, world: World): History {
  const text = new TextDecoder().decode(readSettingsFile(path, world.cwd, LARGEST_HISTORY));
  const history = parseHistory(text);
  for (const { line, isLast } of history.damaged) {
    const problem: Problem = {
      code: 'history/damaged-line',
      severity: 'warning',
      message: isLast
        ? 'The last line is not whole, as if its writer had been stopped. It is left out.'
        : 'This line is no record of a score. It is left out.',
      path: shownPath(path, world.cwd),
      position: { line, column: 1, offset: 0 },
      hint: 'Remove the line; the others are not touched by it.',
    };
    world.stderr.write(`overclaim: ${showProblem(problem)}`);
  }
  return history;
}
