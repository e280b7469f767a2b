import type { IgnoreDirective } from '../model/document.js';
import { positionAt } from '../model/places.js';

const kinds = { '-next': 'next', '-start': 'start', '-end': 'end', '-file': 'file' } as const;
const directivePattern = /^overclaim-ignore(-next|-start|-end|-file)?(?=\s|$)/;

/**
 * Reads `overclaim-ignore-next RULE[, RULE…] -- reason` (also -start, -end, -file; bare `overclaim-ignore` is -next) from
 * the text of a comment. Null for any other comment.
 */
export function parseDirective(
  comment: string,
  start: number,
  end: number,
  lineStarts: readonly number[],
): IgnoreDirective | null {
  const text = comment.trim();
  const head = directivePattern.exec(text);
  if (head === null) return null;
  const rest = text.slice(head[0].length);
  const dashes = rest.indexOf('--');
  const reason = dashes === -1 ? '' : rest.slice(dashes + 2).trim();
  const rules = (dashes === -1 ? rest : rest.slice(0, dashes)).split(/[\s,]+/).filter((rule) => rule !== '');
  return {
    kind: kinds[(head[1] ?? '-next') as keyof typeof kinds],
    rules,
    reason: reason === '' ? null : reason,
    range: { start: positionAt(lineStarts, start), end: positionAt(lineStarts, end) },
  };
}
