import {
  type Alias,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseAllDocuments,
  visit,
  type YAMLError,
  type Document as YamlDocument,
} from 'yaml';
import type { Position } from '../model/location.js';
import type { Problem } from '../model/problem.js';

/** In bytes: nobody writes so much by hand, and parsing takes its time. */
const LARGEST_YAML = 5_000_000;

/** How many nodes aliases may add to what the file itself holds; a few hundred anchored lists stay far below. */
const MOST_ALIASES = 200;

/** Keys and indices from the root to a value. */
export type ValuePath = readonly (string | number)[];

/** A YAML file as plain data, with the place of every value in it. */
export interface YamlSource {
  readonly path: string;
  readonly value: unknown;
  /** Where the value begins; for a value that an alias or merge brought in, the nearest place above it. */
  positionOf(path: ValuePath): Position;
  /** Where the key of a map's entry begins. */
  positionOfKey(path: ValuePath): Position;
  /** From where the value begins to where it ends. */
  rangeOf(path: ValuePath): { readonly start: Position; readonly end: Position };
  /** The value as it is written, where that says more than the parsed one: 1.10 stays "1.10". */
  textOf(path: ValuePath): string;
}

export type YamlResult = { readonly source: YamlSource } | { readonly problems: readonly Problem[] };

/** What a YAML file is, for messages. */
export interface YamlFileKind {
  /** The first part of problem codes. */
  readonly family: string;
  /** "The manifest is empty." */
  readonly noun: string;
  /** What to do where there is nothing in it; null where nothing is as good as an empty map. */
  readonly whenEmpty: string | null;
}

/** Reads a YAML file; every failure is a problem with its place. Opens nothing and never throws for bad input. */
export function readYaml(path: string, bytes: Uint8Array, kind: YamlFileKind): YamlResult {
  const { family, noun } = kind;
  const fail = (
    code: string,
    message: string,
    hint: string | null = null,
    position: Position | null = null,
  ) => ({
    problems: [
      { code: `${family}/${code}`, severity: 'error', message, path, position, hint } satisfies Problem,
    ],
  });
  if (bytes.length > LARGEST_YAML) {
    const size = (bytes.length / 1e6).toFixed(1);
    return fail(
      'too-large',
      `The ${noun} has ${size} MB; 5 MB is the most that is read.`,
      'Is this the right file?',
    );
  }
  const tooDeep = () => fail('too-deep', `The ${noun} is nested too deeply to be read.`);
  const text = decode(bytes);
  if (text === null) return fail('encoding', `The ${noun} is not valid UTF-8.`, 'Save it as UTF-8.');
  if (text.includes('\0')) {
    return fail('binary', 'This is not a text file: it holds NUL bytes.', `A ${noun} is YAML text in UTF-8.`);
  }
  if (text.trim() === '' && kind.whenEmpty !== null) {
    return fail('empty', `The ${noun} is empty.`, kind.whenEmpty);
  }
  const lines = new LineCounter();
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1), offset };
  };
  try {
    const written = kind.whenEmpty === null && holdsNothing(text) ? '{}' : text;
    const documents = parseAllDocuments(written, { lineCounter: lines, merge: true, prettyErrors: false });
    const [document, second] = Array.isArray(documents) ? documents : [];
    if (document === undefined) return fail('empty', `The ${noun} holds comments only.`);
    if (document.errors.some(({ message }) => message.includes(STACK_OVERFLOW))) return tooDeep();
    const errors = document.errors
      .slice(0, MOST_YAML_ERRORS)
      .map((error) => yamlProblem(path, family, error, positionAt(error.pos[0])));
    if (errors.length > 0) return { problems: errors };
    if (second !== undefined) {
      const position = positionAt(second.range[0]);
      const hint = `Keep one ${noun} in one file, and remove the line \`---\`.`;
      return fail('several-documents', 'A second YAML document begins here.', hint, position);
    }
    const alias = unresolvedAlias(document);
    if (alias !== null) {
      const position = positionAt(alias.range?.[0] ?? 0);
      return fail('yaml', `There is no anchor "&${alias.source}" above.`, null, position);
    }
    let value: unknown;
    try {
      value = document.toJS({ maxAliasCount: MOST_ALIASES });
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      const message = `The anchors of this ${noun} unfold into far more than it holds (an “alias bomb”).`;
      return fail('alias-bomb', message, 'Write the repeated parts out.');
    }
    return { source: sourceOf(path, document, value, positionAt) };
  } catch (error) {
    if (error instanceof RangeError) return tooDeep();
    throw error;
  }
}

/** Text in UTF-8, or in UTF-16 as some shells write it; null where the bytes are neither. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function holdsNothing(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}

const MOST_YAML_ERRORS = 10;
/** The parser hands a stack overflow on as an error of the file. */
const STACK_OVERFLOW = 'Maximum call stack';

function yamlProblem(path: string, family: string, error: YAMLError, position: Position): Problem {
  const isDuplicate = error.code === 'DUPLICATE_KEY';
  return {
    code: isDuplicate ? `${family}/duplicate-key` : `${family}/yaml`,
    severity: 'error',
    message: isDuplicate
      ? 'This key stands twice in the same map.'
      : `This is not valid YAML: ${sentence(error.message)}`,
    path,
    position,
    hint: YAML_HINTS[error.code] ?? null,
  };
}

function unresolvedAlias(document: YamlDocument): Alias | null {
  let found: Alias | null = null;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

const YAML_HINTS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of the two.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a text that holds ": " in quotes.',
  BAD_INDENT: 'Indent lists and maps by spaces, alike within one map.',
  TAB_AS_INDENT: 'Indent by spaces.',
  MISSING_CHAR: 'Is a quote or bracket left open above?',
  UNEXPECTED_TOKEN: 'Put a text that begins with a sign (@, `, %, ], }) in quotes.',
};

function sentence(message: string): string {
  const text = message.trim();
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function sourceOf(
  path: string,
  document: YamlDocument,
  value: unknown,
  positionAt: (offset: number) => Position,
): YamlSource {
  const nodeAt = (valuePath: ValuePath): Node | null => {
    const node = document.getIn(valuePath, true);
    return isNode(node) ? node : null;
  };
  const positionOf = (valuePath: ValuePath): Position => {
    for (let length = valuePath.length; length > 0; length--) {
      const range = nodeAt(valuePath.slice(0, length))?.range;
      if (range) return positionAt(range[0]);
    }
    return positionAt(document.contents?.range?.[0] ?? 0);
  };
  return {
    path,
    value,
    positionOf,
    rangeOf(valuePath) {
      const start = positionOf(valuePath);
      const range = nodeAt(valuePath)?.range;
      return { start, end: range ? positionAt(range[1]) : start };
    },
    positionOfKey: (valuePath) => {
      const parent = valuePath.length === 1 ? document.contents : nodeAt(valuePath.slice(0, -1));
      const key = valuePath.at(-1);
      const pair = isMap(parent)
        ? parent.items.find((each) => isScalar(each.key) && String(each.key.value) === key)
        : undefined;
      const range = isScalar(pair?.key) ? pair.key.range : undefined;
      return range ? positionAt(range[0]) : positionOf(valuePath);
    },
    textOf: (valuePath) => {
      let node = nodeAt(valuePath);
      if (isAlias(node)) node = node.resolve(document) ?? null;
      if (isScalar(node) && typeof node.value !== 'string' && node.source !== undefined) return node.source;
      return String(isScalar(node) ? node.value : valueAt(value, valuePath));
    },
  };
}

function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (at, key) => (at as Record<string | number, unknown> | undefined)?.[key],
    value,
  );
}
