import type { Problem } from '../model/problem.js';
import { decode } from '../read/decode.js';
import { readDocument, supportedExtensions } from '../read/index.js';
import { readYaml, type YamlFileKind } from '../yaml/yaml-source.js';
import { gridOfCsv } from './csv.js';
import type { Drafted } from './draft.js';
import { IMPORT_FORMATS, type ImportFormat } from './import-formats.js';
import { draftFromOpenApi, isOpenApi } from './openapi.js';
import { draftFromPricing2Yaml, isPricing2Yaml } from './pricing2yaml.js';
import { draftFromDocument, draftFromGrids } from './tables.js';
import { isMap } from './yaml-values.js';

export interface ImportInput {
  /** As the user named it; used in messages. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Null: told by content, then by extension. */
  readonly format: ImportFormat | null;
}

/** More is no list that a person could go through. */
const MOST_ENTRIES = 2000;
const MOST_PLANS = 50;

/** Reads a file that tells what a product can do, as a draft of a manifest, or says why it can't. Opens nothing. */
export async function importDraft(input: ImportInput): Promise<Drafted> {
  const drafted = await readSource(input);
  if ('problems' in drafted) return drafted;
  const { entries, plans } = drafted.draft;
  if (entries.length === 0)
    return fail(
      input.path,
      'nothing-found',
      'This file names no feature.',
      'Name a file that lists what the product can do.',
    );
  if (entries.length > MOST_ENTRIES || plans.length > MOST_PLANS) {
    const message = `This file has ${entries.length} features and ${plans.length} plans; ${MOST_ENTRIES} and ${MOST_PLANS} are the most that are taken.`;
    return fail(input.path, 'too-many', message, 'Is it the right file? Cut it down to what copy speaks of.');
  }
  return drafted;
}

async function readSource(input: ImportInput): Promise<Drafted> {
  const { path, bytes } = input;
  const format = input.format ?? formatOf(path, bytes);
  if (format === null) {
    const message = "It can't be told what this file is.";
    return fail(path, 'unknown-format', message, `Say it with --from-format: ${IMPORT_FORMATS.join(', ')}.`);
  }
  if (format === 'csv') {
    const csv = gridOfCsv(path, bytes);
    return 'problems' in csv ? csv : draftFromGrids(path, 'a CSV file', [csv.grid]);
  }
  if (format === 'document') {
    const read = await readDocument({ path, bytes });
    return read.kind === 'unreadable' ? { problems: [read.problem] } : draftFromDocument(read.document);
  }
  return readStructured(input, format);
}

const YAML_KIND: YamlFileKind = {
  family: 'import',
  noun: 'file',
  whenEmpty: 'Name a file that lists what the product can do.',
};

/** YAML or JSON; which of the two kinds it is, its keys say. */
function readStructured({ path, bytes, format }: ImportInput, told: 'pricing2yaml' | 'openapi'): Drafted {
  const json = readJson(path, bytes);
  const yaml = json === null ? readYaml(path, bytes, YAML_KIND) : null;
  if (yaml !== null && 'problems' in yaml) return yaml;
  const value = yaml === null ? json!.value : yaml.source.value;
  const position = yaml === null ? null : yaml.source.positionOf([]);
  if (isOpenApi(value) && format !== 'pricing2yaml') return draftFromOpenApi(path, value, position);
  if (isPricing2Yaml(value) && format !== 'openapi')
    return draftFromPricing2Yaml(path, value, yaml?.source ?? null);
  const isManifest = isMap(value) && 'manifest' in value;
  const expected =
    format === null ? 'neither a Pricing2Yaml file nor an API description' : `no ${NAMES[told]}`;
  const message = isManifest ? 'This is a manifest already.' : `This file is ${expected}.`;
  const hint = isManifest
    ? 'Check it with `overclaim manifest check`.'
    : 'The first has `saasName`, `features` and `plans`, the second `openapi` or `swagger`.';
  return { problems: [{ code: 'import/unknown-shape', severity: 'error', message, path, position, hint }] };
}

const NAMES = { pricing2yaml: 'Pricing2Yaml file', openapi: 'API description' } as const;

/** JSON is YAML too, but large descriptions of APIs are read much faster as what they are. Null where it is no JSON. */
function readJson(path: string, bytes: Uint8Array): { readonly value: unknown } | null {
  const decoded = decode(bytes, path);
  if (decoded.kind === 'binary' || !decoded.text.trimStart().startsWith('{')) return null;
  try {
    return { value: JSON.parse(decoded.text) };
  } catch {
    return null;
  }
}

/** How far the keys that tell are looked for. In bytes. */
const HEAD = 65_536;
const STRUCTURED = /^(?:openapi|swagger|saasName|syntaxVersion) ?:/m;

function formatOf(path: string, bytes: Uint8Array): ImportFormat | null {
  const extension = /\.[a-z0-9]+$/.exec(path.toLowerCase())?.[0] ?? '';
  if (['.yaml', '.yml', '.json'].includes(extension)) return 'pricing2yaml';
  if (['.csv', '.tsv', '.tab'].includes(extension)) return 'csv';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  if (STRUCTURED.test(head) || head.trimStart().startsWith('{')) return 'pricing2yaml';
  return supportedExtensions.includes(extension) || /^<(?:!doctype|html)/i.test(head.trimStart())
    ? 'document'
    : null;
}

function fail(
  path: string,
  code: string,
  message: string,
  hint: string,
): { readonly problems: readonly Problem[] } {
  return { problems: [{ code: `import/${code}`, severity: 'error', message, path, position: null, hint }] };
}
