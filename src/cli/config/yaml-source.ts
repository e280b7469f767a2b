import {
  type Document,
  isAlias,
  isMap,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { Position } from '../../model/location.js';
import type { Problem } from '../../model/problem.js';

/** Larger files are refused: nobody writes so much by hand, and parsing takes its time. In bytes. */
export const LARGEST_YAML = 5 * 1024 * 1024;
/** How often aliases may be expanded; a bomb needs thousands, people need a few. */
const MOST_ALIASES = 100;
const LONGEST_EXCERPT = 100;
const MOST_PROBLEMS = 20;

/** A YAML file with what is needed to tell where in it a value stands. */
export interface YamlSource {
  /** As shown to people. */
  readonly path: string;
  readonly text: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

export type YamlResult =
  /** `value` is null for an empty file. */
  | { readonly kind: 'parsed'; readonly source: YamlSource; readonly value: unknown }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

/** Reads a YAML file that people write. Invalid text, duplicate keys, several documents, alias bombs and huge files are problems. */
export function parseYaml(bytes: Uint8Array, path: string): YamlResult {
  const refuse = (code: string, message: string, hint: string): YamlResult => ({
    kind: 'invalid',
    problems: [{ code, severity: 'error', message, path, position: null, hint }],
  });
  if (bytes.length > LARGEST_YAML) {
    const size = (bytes.length / (1024 * 1024)).toFixed(1);
    return refuse(
      'yaml/too-large',
      `This file has ${size} MB; at most 5 MB are read.`,
      'Is it the right file?',
    );
  }
  const text = decode(bytes);
  if (text === null) return refuse('yaml/not-text', 'This file is not text in UTF-8.', 'Save it as UTF-8.');
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    // The parser descends recursively, and may catch that the stack is full and carry on.
    if (document.errors.some((error) => error.message.startsWith('Maximum call stack')))
      throw new RangeError();
    const source = { path, text, document, lines };
    const problems = document.errors.slice(0, MOST_PROBLEMS).map((error) => syntaxProblem(source, error));
    if (problems.length > 0) return { kind: 'invalid', problems };
    return { kind: 'parsed', source, value: document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown };
  } catch (error) {
    if (error instanceof RangeError) {
      return refuse('yaml/too-deep', 'This file nests too deeply.', 'Is it the right file?');
    }
    if (error instanceof ReferenceError) {
      return refuse(
        'yaml/too-many-aliases',
        'The aliases of this file unfold into far more than was written.',
        'Write the values out instead of using *aliases of *aliases.',
      );
    }
    throw error;
  }
}

/** A problem at the range [start, end) of the file, with its line. */
export function problemAt(
  source: YamlSource,
  range: readonly [start: number, end: number],
  problem: Pick<Problem, 'code' | 'message' | 'hint'> & Partial<Pick<Problem, 'severity'>>,
): Problem {
  return {
    severity: 'error',
    ...problem,
    path: source.path,
    position: positionIn(source, range[0]),
    excerpt: excerptOf(source, range),
  };
}

export function positionIn({ lines }: Pick<YamlSource, 'lines'>, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col), offset };
}

/** The node at a path of keys and indexes, and its key's node; the nearest node above where the path leads nowhere. */
export function nodeAt(
  source: YamlSource,
  path: readonly (string | number)[],
): { readonly key: Node | null; readonly value: Node | null } {
  let key: Node | null = null;
  let value: Node | null = source.document.contents;
  for (const step of path) {
    const node: Node | null = isAlias(value) ? (value.resolve(source.document) ?? null) : value;
    if (isMap(node)) {
      const pair = node.items.find((item: Pair) => String(scalarOf(item.key)) === String(step));
      if (pair === undefined) break;
      key = pair.key as Node;
      value = (pair.value as Node | null) ?? key;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      key = null;
      value = item as Node;
    } else break;
  }
  return { key, value };
}

/** Where a node stands without the white space behind it; the file's beginning for none. */
export function rangeOf(node: Node | null): readonly [start: number, end: number] {
  return node?.range ? [node.range[0], node.range[1]] : [0, 0];
}

function scalarOf(node: unknown): unknown {
  return node !== null && typeof node === 'object' && 'value' in node ? node.value : node;
}

/** Null where the bytes are no text. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

const SYNTAX_MESSAGES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'This key is here twice.',
  MULTIPLE_DOCS: 'A second YAML document begins here; one file holds one.',
  TAB_AS_INDENT: 'A tab stands where YAML wants spaces.',
  BAD_INDENT: 'The lines of one list or group must be indented alike.',
  MISSING_CHAR: 'A closing quotation mark or bracket, or a colon, is missing.',
  BAD_ALIAS: 'This *alias has no &anchor.',
};

function syntaxProblem(source: YamlSource, error: YAMLError): Problem {
  const isDuplicate = error.code === 'DUPLICATE_KEY';
  const detail = error.message.split('\n', 1)[0] ?? '';
  return problemAt(source, error.pos, {
    code: isDuplicate ? 'yaml/duplicate-key' : 'yaml/syntax',
    message: SYNTAX_MESSAGES[error.code] ?? 'This is not valid YAML.',
    hint: isDuplicate ? 'Keep one of them.' : `The YAML parser says: ${detail}.`,
  });
}

/** The line at a place with a caret below, cut to what fits a terminal. */
function excerptOf({ text, lines }: YamlSource, [start, end]: readonly [start: number, end: number]): string {
  const { line, col } = lines.linePos(start);
  const from = lines.lineStarts[line - 1] ?? 0;
  const to = text.indexOf('\n', from);
  const whole = text.slice(from, to < 0 ? text.length : to).trimEnd();
  const skipped = col > LONGEST_EXCERPT ? col - LONGEST_EXCERPT / 2 : 0;
  const shown = whole.slice(skipped, skipped + LONGEST_EXCERPT).replaceAll('\t', ' ');
  const before = Math.max(0, col - 1 - skipped);
  const width = Math.max(1, Math.min(end - start, shown.length - before));
  const number = String(line);
  return `${number} | ${shown}\n${' '.repeat(number.length)} | ${' '.repeat(before)}${'^'.repeat(width)}`;
}
