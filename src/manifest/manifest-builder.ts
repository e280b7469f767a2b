import type { Plan } from '../model/manifest.js';
import type { Problem } from '../model/problem.js';
import { shorten } from '../yaml/check-schema.js';
import type { ValuePath, YamlSource } from '../yaml/yaml-source.js';

/** What the parts of the manifest's construction share: the source, what was found wrong so far, and the plans. */
export interface ManifestBuilder {
  readonly source: YamlSource;
  readonly problems: Problem[];
  readonly plans: readonly Plan[];
}

export interface ProblemText {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | null;
  readonly severity?: 'error' | 'warning';
  /** Point at the key instead of the value. */
  readonly atKey?: boolean;
}

export function report({ source, problems }: ManifestBuilder, path: ValuePath, problem: ProblemText): void {
  problems.push({
    code: `manifest/${problem.code}`,
    severity: problem.severity ?? 'error',
    message: problem.message,
    path: source.path,
    position: problem.atKey ? source.positionOfKey(path) : source.positionOf(path),
    hint: problem.hint ?? null,
  });
}

/** A text, as written; null where there is none. */
export function textAt({ source }: ManifestBuilder, path: ValuePath, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return (typeof value === 'string' ? value : source.textOf(path)).trim();
}

/** A text or a list of texts, as a list; an empty text is a problem. */
export function textsAt(builder: ManifestBuilder, path: ValuePath, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  const values = Array.isArray(value)
    ? value.map((each, index) => [each, [...path, index]] as const)
    : [[value, path] as const];
  return values.flatMap(([each, at]) => {
    const text = textAt(builder, at, each) ?? '';
    if (text !== '') return [text];
    report(builder, at, {
      code: 'empty-text',
      message: 'This text is empty.',
      hint: 'Remove it or write something.',
    });
    return [];
  });
}

export function quoted(text: string): string {
  return `"${shorten(text)}"`;
}
