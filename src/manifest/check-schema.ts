import type { ErrorObject, ValidateFunction } from 'ajv';
import { listed, suggestWord } from '../language/nearest-word.js';
import type { ManifestFile } from '../model/generated/manifest-file.js';
import manifestValidator from '../model/generated/manifest-validator.js';
import type { Problem } from '../model/problem.js';
import type { ValuePath, YamlSource } from './yaml-source.js';

export type SchemaResult = { readonly file: ManifestFile } | { readonly problems: readonly Problem[] };

const validate = manifestValidator as unknown as ValidateFunction<ManifestFile>;

/** Checks a manifest against its JSON Schema; each deviation is a problem at its place in the file. */
export function checkSchema(source: YamlSource): SchemaResult {
  const { value } = source;
  if (validate(value)) return { file: value };
  const seen = new Set<string>();
  const problems = (validate.errors ?? []).flatMap((error) => {
    const problem = problemOf(source, error);
    const key = `${problem.position?.offset} ${problem.message}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [problem];
  });
  return { problems: problems.slice(0, MOST_PROBLEMS) };
}

const MOST_PROBLEMS = 100;

function problemOf(source: YamlSource, error: ErrorObject): Problem {
  const path = pathOf(error.instancePath, source.value);
  const at = (
    code: string,
    message: string,
    hint: string | null,
    position = source.positionOf(path),
  ): Problem => ({
    code: `manifest/${code}`,
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
      return at('missing-key', `The key "${key}" is missing${inside(path)}.`, HINTS_FOR_MISSING[key] ?? null);
    }
    case 'enum': {
      const allowed = (error.params.allowedValues as unknown[]).map(String);
      const word = String(error.data);
      const name = path.at(-1) === 'status' ? 'a status' : `a value of "${path.at(-1)}"`;
      return at('unknown-word', `"${shorten(word)}" is not ${name}.`, suggestWord(word, allowed));
    }
    case 'const':
      return at('version', 'This version of overclaim reads manifests of version 1.', 'Write `manifest: 1`.');
    case 'pattern':
      return at(
        'bad-id',
        `"${shorten(String(error.data))}" cannot be an id.`,
        `Expected ${expectedBy(error)}.`,
      );
    default: {
      const name = path.length === 0 ? 'The manifest' : `"${path.at(-1)}"`;
      const found = error.data === null ? 'has no value' : `is ${kindOf(error.data)}`;
      return at('wrong-type', `${name} ${found}.`, `Expected ${expectedBy(error)}.`);
    }
  }
}

const HINTS_FOR_MISSING: Readonly<Record<string, string>> = {
  manifest: 'Begin the file with `manifest: 1`.',
  product: 'Write `product: { name: … }`.',
  as_of: 'Write the day on which these facts were last true, such as `as_of: 2026-11-01`.',
  id: 'Give the entry a short name of its own, such as `id: single-sign-on`.',
  name: 'Say what people call it.',
  claim: 'Write the statement that can be backed up.',
  of: 'Say what is counted or measured, such as `of: boards`.',
  any: 'List the wordings of the disclosure.',
};

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
