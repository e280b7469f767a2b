import type { Problem } from '../model/problem.js';

/** The widest line that is shown whole; of a longer one the part around the place. */
const WIDEST = 100;

/** The problems with the line of the file that each points at, a caret below the place. */
export function withExcerpts(problems: readonly Problem[], text: string): Problem[] {
  const lines = text.split(/\r?\n/);
  return problems.map((problem) => {
    const line = problem.position === null ? undefined : lines[problem.position.line - 1];
    if (line === undefined) return problem;
    return { ...problem, excerpt: excerptOf(line, problem.position!.line, problem.position!.column) };
  });
}

function excerptOf(line: string, number: number, column: number): string {
  const skipped = column > WIDEST * 0.8 ? column - WIDEST / 2 : 0;
  const shown = line
    .slice(skipped, skipped + WIDEST)
    .trimEnd()
    .replaceAll('\t', ' ');
  const before = column - 1 - skipped;
  const word = /^[\w./-]+/.exec(shown.slice(before))?.[0].length ?? 1;
  const margin = ' '.repeat(String(number).length);
  return `${number} | ${shown}\n${margin} | ${' '.repeat(before)}${'^'.repeat(word)}`;
}
