import type { ErrorObject, ValidateFunction } from 'ajv';
import { listed, suggestWord } from '../language/nearest-word.js';
import type { Problem } from '../model/problem.js';
import type { ValuePath, YamlFileKind, YamlSource } from './yaml-source.js';

/** A kind of file that has a schema. */
export interface SchemaFileKind<File> extends YamlFileKind {
  /** Has to tell all errors, with the schema around each (ajv's `allErrors` and `verbose`). */
  readonly validate: ValidateFunction<File>;
  /** What to write where a key is missing, by key. */
  readonly whenMissing: Readonly<Record<string, string>>;
}

export type SchemaResult<File> = { readonly file: File } | { readonly problems: readonly Problem[] };

const MOST_PROBLEMS = 100;

/** Holds a file against its JSON Schema; each deviation is a problem at its place in the file. */
export function checkSchema<File>(source: YamlSource, kind: SchemaFileKind<File>): SchemaResult<File> {
  const { value } = source;
  const { validate } = kind;
  if (validate(value)) return { file: value };
  const seen = new Set<string>();
  const problems = (validate.errors ?? []).flatMap((error) => {
    const problem = problemOf(source, error, kind);
    const key = `${problem.position?.offset} ${problem.message}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [problem];
  });
  return { problems: problems.slice(0, MOST_PROBLEMS) };
}

function problemOf(
  source: YamlSource,
  error: ErrorObject,
  { family, noun, whenMissing }: Pick<SchemaFileKind<unknown>, 'family' | 'noun' | 'whenMissing'>,
): Problem {
  const path = pathOf(error.instancePath, source.value);
  const at = (
    code: string,
    message: string,
    hint: string | null,
    position = source.positionOf(path),
  ): Problem => ({
    code: `${family}/${code}`,
    severity: 'error',
    message,
    path: source.path,
    position,
    hint,
  });
  const keys = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const place = source.positionOfKey([...path, key]);
      return at(
        'unknown-key',
        `Unknown key "${shorten(key)}"${inside(path)}.`,
        suggestWord(key, keys),
        place,
      );
    }
    case 'required': {
      const key = String(error.params.missingProperty);
      return at('missing-key', `The key "${key}" is missing${inside(path)}.`, whenMissing[key] ?? null);
    }
    case 'enum': {
      const allowed = (error.params.allowedValues as unknown[]).map(String);
      const word = String(error.data);
      const name = path.at(-1) === 'status' ? 'a status' : `a value of "${path.at(-1)}"`;
      return at('unknown-word', `"${shorten(word)}" is not ${name}.`, suggestWord(word, allowed));
    }
    case 'const': {
      const version = String(error.params.allowedValue);
      const message = `This version of overclaim reads ${noun}s of version ${version}.`;
      return at('version', message, `Write \`${path.at(-1)}: ${version}\`.`);
    }
    case 'pattern':
      return at(
        'bad-id',
        `"${shorten(String(error.data))}" cannot be an id.`,
        `Expected ${expectedBy(error)}.`,
      );
    default: {
      const name = path.length === 0 ? `The ${noun}` : `"${path.at(-1)}"`;
      const found = error.data === null ? 'has no value' : `is ${kindOf(error.data)}`;
      return at('wrong-type', `${name} ${found}.`, `Expected ${expectedBy(error)}.`);
    }
  }
}

function expectedBy(error: ErrorObject): string {
  // The schema's own words for it.
  const words: unknown = error.parentSchema?.expected;
  if (typeof words === 'string') return words;
  const types = [error.params.type as string | string[]].flat();
  return listed(types.map((type) => TYPE_NAMES[type] ?? type));
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'a map (key: value)',
  array: 'a list',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return `the text "${shorten(value)}"`;
  return `${String(value)}`;
}

function inside(path: ValuePath): string {
  const name = [...path].reverse().find((each) => typeof each === 'string');
  return name === undefined ? '' : ` in "${name}"`;
}

/** Long texts are not repeated whole in a message. */
export function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}

/** A JSON pointer as keys and indices. */
function pathOf(pointer: string, root: unknown): ValuePath {
  const path: (string | number)[] = [];
  let at = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(at) ? Number(key) : key);
    at = (at as Record<string, unknown> | undefined)?.[key];
  }
  return path;
}
