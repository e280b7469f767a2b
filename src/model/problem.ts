import type { Position } from './location.js';

/** Something a person can mend: carried as a value where the job can go on, thrown as a UserError where it can't. */
export interface Problem {
  /** A stable machine name, e.g. `manifest/unknown-key`, `document/encrypted`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** One sentence that says what is wrong. */
  readonly message: string;
  /** Where: path, and place in it when known. */
  readonly path: string | null;
  readonly position: Position | null;
  readonly page?: number | null;
  /** The line of the file with a caret below the place, for terminals. */
  readonly excerpt?: string | null;
  /** What to do about it. */
  readonly hint: string | null;
}

/** An error that is the user's to mend: shown as one clear paragraph, exit status 2. Anything else thrown is a bug. */
export class UserError extends Error {
  readonly problems: readonly Problem[];

  constructor(problem: Problem | readonly Problem[]) {
    const problems = Array.isArray(problem) ? (problem as readonly Problem[]) : [problem as Problem];
    super(problems.map((each) => each.message).join('\n'));
    this.name = 'UserError';
    this.problems = problems;
  }
}
