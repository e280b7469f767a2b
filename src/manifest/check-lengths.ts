import type { Problem } from '../model/problem.js';
import type { ValuePath, YamlSource } from '../yaml/yaml-source.js';

/** In characters. A summary has some hundred; every sentence of the copy is compared with it word by word. */
const LONGEST_TEXT = 4000;

/** Texts that are longer than an entry can need, each at its place. */
export function checkLengths(source: YamlSource): Problem[] {
  const problems: Problem[] = [];
  const visit = (value: unknown, path: ValuePath): void => {
    if (typeof value === 'string' && value.length > LONGEST_TEXT) {
      problems.push({
        code: 'manifest/too-long',
        severity: 'error',
        message: `This text has ${value.length} characters; ${LONGEST_TEXT} are the most that are compared with copy.`,
        path: source.path,
        position: source.positionOf(path),
        hint: 'Say in a few sentences what it does, and keep the rest in a document of its own.',
      });
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inside] of Object.entries(value)) {
      visit(inside, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  visit(source.value, []);
  return problems;
}
