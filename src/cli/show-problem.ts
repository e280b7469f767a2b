import type { Problem } from '../model/problem.js';

/**
 * A problem as one paragraph for standard error: where, what is wrong, what to do.
 * `capabilities.yaml:12:5: Unknown key "stauts". Did you mean "status"?`
 */
export function showProblem(problem: Problem): string {
  const { path, position, page, message, hint, excerpt } = problem;
  const place = position ? `:${position.line}:${position.column}` : page ? `, page ${page}` : '';
  const where = path === null ? '' : `${printable(path)}${place}: `;
  const lines = excerpt ? `${printable(excerpt).replace(/^/gm, '  ')}\n` : '';
  const warning = problem.severity === 'warning' ? 'warning: ' : '';
  return `${where}${warning}${printable(message)}${hint === null ? '' : ` ${printable(hint)}`}\n${lines}`;
}

/**
 * The text with its control characters, but for line breaks and tabs, written as escapes: paths and quotes come from
 * files of others and must not drive the terminal.
 */
export function printable(text: string): string {
  let shown = '';
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const isControl = code < 0x20 || (code >= 0x7f && code <= 0x9f);
    const isDirectional = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    if ((isControl && character !== '\n' && character !== '\t') || isDirectional) {
      shown += `\\u${code.toString(16).padStart(4, '0')}`;
    } else {
      shown += character;
    }
  }
  return shown;
}
