import type { ValidateFunction } from 'ajv';
import { UserError } from '../../model/problem.js';
import { shownPath } from '../files/paths.js';
import { readSettingsFile } from '../files/read.js';
import { schemaProblems } from './yaml-diagnostics.js';
import { parseYaml, type YamlSource } from './yaml-source.js';

export interface YamlSettings<File> {
  readonly value: File;
  readonly source: YamlSource;
}

/**
 * Reads a YAML file of ours that has a schema. An empty file counts as an empty group of keys.
 *
 * @throws UserError naming each place where it is wrong. Codes begin with `family/`.
 */
export function readYamlSettings<File>(
  path: string,
  cwd: string,
  validate: ValidateFunction<File>,
  family: string,
): YamlSettings<File> {
  const parsed = parseYaml(readSettingsFile(path, cwd), shownPath(path, cwd));
  if (parsed.kind === 'invalid') throw new UserError(parsed.problems);
  const { source } = parsed;
  const value = parsed.value ?? {};
  const problems = schemaProblems(source, value, validate, family);
  if (problems.length > 0) throw new UserError(problems);
  return { value: value as File, source };
}
