import type { ErrorObject, ValidateFunction } from 'ajv';
import { suggestWord } from '../../language/nearest-word.js';
import type { Problem } from '../../model/problem.js';
import { nodeAt, problemAt, rangeOf, type YamlSource } from './yaml-source.js';

const MOST_PROBLEMS = 20;

/**
 * How a value departs from its schema, in the order of the file; empty when it does not. Codes begin with `family/`.
 * `validate` has to tell all errors, with the schema around each (ajv's `allErrors` and `verbose`).
 */
export function schemaProblems(
  source: YamlSource,
  value: unknown,
  validate: ValidateFunction,
  family: string,
): Problem[] {
  if (validate(value)) return [];
  const problems = withoutAlternatives(validate.errors ?? []).map((error) =>
    schemaProblem(source, error, family),
  );
  const distinct = new Map(problems.map((each) => [`${each.position?.offset} ${each.message}`, each]));
  return [...distinct.values()]
    .sort((a, b) => (a.position?.offset ?? 0) - (b.position?.offset ?? 0))
    .slice(0, MOST_PROBLEMS);
}

/**
 * Of a value that may be one of several kinds, ajv tells why it is none of them. Where one kind fits by type, what is
 * wrong inside it is worth saying; else only that the kind is wrong.
 */
function withoutAlternatives(errors: readonly ErrorObject[]): ErrorObject[] {
  const kept: ErrorObject[] = [];
  for (const error of errors) {
    if (error.keyword !== 'anyOf' && error.keyword !== 'oneOf') {
      kept.push(error);
      continue;
    }
    let first = kept.length;
    while (first > 0 && kept[first - 1]!.instancePath.startsWith(error.instancePath)) first--;
    const inside = kept.splice(first);
    const telling = inside.filter(
      (each) => each.keyword !== 'type' || each.instancePath !== error.instancePath,
    );
    kept.push(...(telling.length > 0 ? telling : [mergedTypes(error, inside)]));
  }
  return kept.filter((error) => error.keyword !== 'if');
}

function mergedTypes(error: ErrorObject, inside: readonly ErrorObject[]): ErrorObject {
  const types = inside.flatMap((each) => each.params.type as string | string[]);
  return { ...error, keyword: 'type', params: { type: [...new Set(types)] } };
}

function schemaProblem(source: YamlSource, error: ErrorObject, family: string): Problem {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const unknown = error.params.additionalProperty as string | undefined;
  const found = nodeAt(source, unknown === undefined ? path : [...path, unknown]);
  // A whole list or group would underline many lines: its key says where it is.
  const isCollection = typeof error.data === 'object' && error.data !== null;
  const node = unknown !== undefined || isCollection ? (found.key ?? found.value) : found.value;
  const { code, message, hint } = explain(error, path);
  return problemAt(source, rangeOf(node), { code: `${family}/${code}`, message, hint });
}

type Explained = Pick<Problem, 'code' | 'message' | 'hint'>;

function explain(
  { keyword, params, data, parentSchema, message }: ErrorObject,
  path: readonly string[],
): Explained {
  const schema = parentSchema as { properties?: object; description?: string } | undefined;
  const place = path.length > 0 ? `"${path.at(-1)}"` : 'The file';
  const expected = schema?.description ?? null;
  const invalid = (text: string, hint = expected): Explained => ({
    code: 'invalid-value',
    message: text,
    hint,
  });
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const hint = suggestWord(key, Object.keys(schema?.properties ?? {}));
      return { code: 'unknown-key', message: `There is no key "${key}" here.`, hint };
    }
    case 'required':
      return {
        code: 'missing-key',
        message: `"${params.missingProperty}" is missing here.`,
        hint: expected,
      };
    case 'enum': {
      const words = (params.allowedValues as unknown[]).map(String);
      return invalid(`${shown(data)} is no value for ${place}.`, suggestWord(String(data), words));
    }
    case 'const':
      return invalid(`${place} has to be ${shown(params.allowedValue)}, not ${shown(data)}.`);
    case 'type': {
      const text = `${place} has to be ${typeNames(params.type)}, not ${typeOf(data)}.`;
      return { code: 'wrong-type', message: text, hint: expected };
    }
    case 'format':
    case 'pattern':
      return invalid(`${shown(data)} can't be understood as ${place}.`);
    default:
      return invalid(`${place} ${message ?? 'is not valid'}.`);
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  null: 'nothing',
};

function typeNames(types: unknown): string {
  return [types]
    .flat()
    .map((type) => TYPE_NAMES[String(type)] ?? String(type))
    .join(' or ');
}

function typeOf(data: unknown): string {
  if (data === null || data === undefined) return 'nothing';
  return TYPE_NAMES[Array.isArray(data) ? 'array' : typeof data] ?? typeof data;
}

function shown(data: unknown): string {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
}
