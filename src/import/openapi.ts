import type { Position } from '../model/location.js';
import { type DraftEntry, type Drafted, plainEntry } from './draft.js';
import { nameOfKey } from './names.js';
import { isMap, pairsOf, textOf, textsOf, type UncheckedMap, valueAt } from './yaml-values.js';

/** Whether a YAML or JSON file is a description of an API: OpenAPI 3 or Swagger 2. */
export function isOpenApi(value: unknown): boolean {
  return isMap(value) && ('openapi' in value || 'swagger' in value);
}

interface Operation {
  /** "GET /v1/boards". */
  readonly name: string;
  readonly tags: readonly string[];
  readonly isDeprecated: boolean;
}

/** An API's tags as a draft: a capability for each, deprecated where all of its operations are. */
export function draftFromOpenApi(path: string, value: unknown, position: Position | null): Drafted {
  const file = value as UncheckedMap;
  const operations = [...operationsIn(file.paths), ...operationsIn(file.webhooks)];
  const declared = (Array.isArray(file.tags) ? file.tags : []).filter(
    (tag) => textOf(valueAt(tag, 'name')) !== null,
  );
  const described = new Map(declared.map((tag) => [textOf(valueAt(tag, 'name'))!, tag]));
  const names = [...new Set([...described.keys(), ...operations.flatMap(({ tags }) => tags)])];
  if (names.length === 0) {
    const message = 'This API description has no tags to make entries of.';
    const hint = 'Give its operations tags, or begin with a feature list.';
    return { problems: [{ code: 'import/no-tags', severity: 'error', message, path, position, hint }] };
  }
  const untagged = operations.filter(({ tags }) => tags.length === 0).length;
  const title = textOf(valueAt(file.info, 'title'));
  return {
    draft: {
      source: 'an API description (OpenAPI)',
      product: title === null ? null : title.replace(/\s/g, ' ').replace(API, ''),
      asOf: null,
      plans: [],
      entries: names.map((name) => entryOfTag(name, described.get(name), operations)),
      notes: [
        'An API shows what developers can call; what people see in the product may have other names and plans.',
        ...(untagged > 0 ? [`Operations without a tag that were not taken: ${untagged}.`] : []),
      ],
    },
  };
}

/** What a title has besides the product's name. */
const API = /(?: (?:rest|http|public|web))? api(?: (?:reference|documentation|docs|specification))?$/i;

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']);

function operationsIn(paths: unknown): readonly Operation[] {
  return pairsOf(paths).flatMap(([path, item]) =>
    pairsOf(item).flatMap(([method, operation]) => {
      if (!METHODS.has(method) || !isMap(operation)) return [];
      const name = `${method.toUpperCase()} ${path}`;
      return { name, tags: textsOf(operation.tags), isDeprecated: operation.deprecated === true };
    }),
  );
}

/** An entry's comment names no more. */
const MOST_NAMED = 5;

function entryOfTag(tag: string, described: unknown, operations: readonly Operation[]): DraftEntry {
  const own = operations.filter(({ tags }) => tags.includes(tag));
  const deprecated = own.filter(({ isDeprecated }) => isDeprecated).map(({ name }) => name);
  const isDeprecated = own.length > 0 && deprecated.length === own.length;
  const shown = deprecated.slice(0, MOST_NAMED).join(', ');
  const rest = deprecated.length - MOST_NAMED;
  const group = textOf(valueAt(described, 'parent'));
  return {
    ...plainEntry(textOf(valueAt(described, 'x-displayName')) ?? nameOfTag(tag)),
    group: group === null ? null : nameOfTag(group),
    summary: firstSentence(
      textOf(valueAt(described, 'summary')) ?? textOf(valueAt(described, 'description')) ?? '',
    ),
    status: isDeprecated ? 'deprecated' : 'available',
    evidence: textsOf(valueAt(valueAt(described, 'externalDocs'), 'url')),
    notes: [
      ...(own.length === 0 ? ['No operation has this tag.'] : []),
      ...(deprecated.length > 0 && !isDeprecated
        ? [`Deprecated operations: ${shown}${rest > 0 ? ` and ${rest} more` : ''}.`]
        : []),
    ],
  };
}

/** Tags that are written as keys are made words: "user-groups", "UserGroups". */
function nameOfTag(tag: string): string {
  return /\s/.test(tag) ? tag : nameOfKey(tag);
}

/** What a description begins with, its Markdown left as it is. */
function firstSentence(description: string): string | null {
  const paragraph = description
    .split(/\n\s*\n/, 1)[0]!
    .replace(/\s+/g, ' ')
    .replace(/^#+ /, '')
    .trim();
  const end = /[.!?](?=\s|$)/.exec(paragraph);
  const sentence = end === null ? paragraph : paragraph.slice(0, end.index + 1);
  return sentence === '' ? null : sentence;
}
