import { type Problem, UserError } from '../../model/problem.js';
import { checkSchema, type SchemaFileKind } from '../../yaml/check-schema.js';
import { withExcerpts } from '../../yaml/excerpt.js';
import { readYaml, type YamlSource } from '../../yaml/yaml-source.js';
import { shownPath } from '../files/paths.js';
import { readSettingsFile } from '../files/read.js';

export interface YamlSettings<File> {
  readonly value: File;
  readonly source: YamlSource;
  /** The file is wrong in ways that its schema can't tell. */
  refuse(problems: readonly Problem[]): never;
}

/**
 * Reads a YAML file of ours that has a schema.
 *
 * @throws UserError naming each place where it is wrong.
 */
export function readYamlSettings<File>(
  path: string,
  cwd: string,
  kind: SchemaFileKind<File>,
): YamlSettings<File> {
  const bytes = readSettingsFile(path, cwd);
  const refuse = (problems: readonly Problem[]): never => {
    const isShown = problems.some(({ position }) => position !== null);
    throw new UserError(isShown ? withExcerpts(problems, new TextDecoder().decode(bytes)) : problems);
  };
  const yaml = readYaml(shownPath(path, cwd), bytes, kind);
  if ('problems' in yaml) return refuse(yaml.problems);
  const checked = checkSchema(yaml.source, kind);
  if ('problems' in checked) return refuse(checked.problems);
  return { value: checked.file, source: yaml.source, refuse };
}
