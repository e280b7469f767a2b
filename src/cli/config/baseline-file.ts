import { dirname, resolve } from 'node:path';
import type { BaselineEntry } from '../../check/baseline.js';
import type { BaselineFile } from '../../model/generated/baseline-file.js';
import schema from '../../model/generated/baseline-schema.js';
import { UserError } from '../../model/problem.js';
import { shownPath } from '../files/paths.js';
import { readSettingsFile } from '../files/read.js';
import { writeOutput } from '../files/write.js';
import { compileSchema } from './schema-validator.js';

export const BASELINE_NAME = 'overclaim.baseline.json';
const LARGEST_BASELINE = 64 * 1024 * 1024;

/**
 * The findings that a baseline knows, with their paths as reports show paths.
 *
 * @throws UserError when there is no such file or it is no baseline.
 */
export async function readBaseline(path: string, cwd: string): Promise<BaselineEntry[]> {
  const bytes = readSettingsFile(path, cwd, LARGEST_BASELINE);
  const file = await parseBaseline(new TextDecoder().decode(bytes));
  if (file === null) {
    throw new UserError({
      code: 'baseline/invalid',
      severity: 'error',
      message: 'This is no baseline of overclaim.',
      path: shownPath(path, cwd),
      position: null,
      hint: 'Make one with `overclaim baseline create`.',
    });
  }
  const folder = dirname(resolve(cwd, path));
  return file.findings.map((entry) => ({ ...entry, path: shownPath(resolve(folder, entry.path), cwd) }));
}

async function parseBaseline(text: string): Promise<BaselineFile | null> {
  const validate = await compileSchema<BaselineFile>(schema);
  try {
    const value: unknown = JSON.parse(text);
    return validate(value) ? value : null;
  } catch {
    return null;
  }
}

/** Writes a baseline, one finding a line, so that a pull request shows which are gone. */
export async function writeBaseline(
  path: string,
  cwd: string,
  entries: readonly BaselineEntry[],
): Promise<void> {
  const folder = dirname(resolve(cwd, path));
  const lines = entries.map(({ rule, entry, path: document, sentence }) =>
    JSON.stringify({ rule, entry, path: shownPath(resolve(cwd, document), folder), sentence }),
  );
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  await writeOutput(path, cwd, `{\n  "baseline": 1,\n  "findings": ${list}\n}\n`);
}
