import type { Problem } from '../../model/problem.js';
import { orderedProblem } from '../json.js';
import { jsonText } from '../json-text.js';

export interface AnswerContext {
  /** Whether ANSI colors may be used. */
  readonly color: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
}

/** How the answers to one question are written; JSON is the answer itself. */
export interface AnswerFormats<Answer> {
  text(answer: Answer, context: AnswerContext): string;
  /** One row an item. */
  csv(answer: Answer): string;
  /** A page that needs nothing beside itself; absent for answers that are read rather than looked at. */
  html?(answer: Answer): string;
}

export type AnswerFormatName = 'text' | 'json' | 'csv' | 'html';

/** The answer in one of the formats that it has. */
export function writeAnswer<Answer extends { readonly problems: readonly Problem[] }>(
  answer: Answer,
  formats: AnswerFormats<Answer>,
  name: AnswerFormatName,
  context: AnswerContext,
): string {
  switch (name) {
    case 'json':
      return jsonText({ ...answer, problems: answer.problems.map(orderedProblem) });
    case 'csv':
      return formats.csv(answer);
    case 'html':
      return formats.html?.(answer) ?? '';
    case 'text':
      return formats.text(answer, context);
  }
}
