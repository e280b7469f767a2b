import { dirname, relative, resolve, sep } from 'node:path';
import type { ValidateFunction } from 'ajv';
import picomatch from 'picomatch';
import { CONTENT_TYPE_SEVERITIES, type ContentType } from '../../check/content-types.js';
import type { SeverityLayer } from '../../check/severity.js';
import { suggestWord } from '../../language/nearest-word.js';
import type { ConfigFile, Severities } from '../../model/generated/config-file.js';
import configValidator from '../../model/generated/config-validator.js';
import type { Problem } from '../../model/problem.js';
import type { Family } from '../../model/report.js';
import type { SchemaFileKind } from '../../yaml/check-schema.js';
import type { YamlSource } from '../../yaml/yaml-source.js';
import { findUpward, isWebAddress, shownPath } from '../files/paths.js';
import { readYamlSettings } from './yaml-settings.js';

export const CONFIG_NAMES = ['overclaim.config.yaml', 'overclaim.config.yml'];

const KIND: SchemaFileKind<ConfigFile> = {
  family: 'config',
  noun: 'configuration',
  whenEmpty: null,
  validate: configValidator as unknown as ValidateFunction<ConfigFile>,
  whenMissing: { paths: 'Write which documents are meant, such as `paths: [blog/**]`.' },
};

const FAMILIES: readonly Family[] = [
  'beyond',
  'roadmap',
  'vague',
  'conflict',
  'manifest',
  'document',
  'suppression',
];

export type FailOn = NonNullable<ConfigFile['failOn']>;

/** The configuration in force, with its paths made absolute. Without a file everything is empty. */
export interface Config {
  /** As shown to people; null without a file. */
  readonly path: string | null;
  /** Absolute: what globs are relative to. */
  readonly folder: string;
  readonly manifest: string | null;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly failOn: FailOn | null;
  readonly maxWarnings: number | null;
  readonly baseline: string | null;
  readonly waivers: string | null;
  readonly severity: Severities;
  readonly overrides: readonly Override[];
}

export interface Override {
  readonly paths: readonly string[];
  readonly contentType: ContentType | null;
  readonly severity: Severities;
}

/**
 * The configuration: the file named, else the one found here or in the nearest folder above, else none.
 *
 * @throws UserError when the file is wrong; `knownRules` are all rule ids.
 */
export function loadConfig(named: string | null, cwd: string, knownRules: readonly string[]): Config {
  const found = named === null ? findUpward(CONFIG_NAMES, cwd) : resolve(cwd, named);
  if (found === null) return configOf({}, null, cwd);
  const { value, source, refuse } = readYamlSettings(found, cwd, KIND);
  const problems = unknownRules(value, source, knownRules);
  if (problems.length > 0) return refuse(problems);
  return configOf(value, shownPath(found, cwd), dirname(found));
}

function configOf(file: ConfigFile, path: string | null, folder: string): Config {
  const within = (each: string | undefined) => (each === undefined ? null : resolve(folder, each));
  return {
    path,
    folder,
    manifest: within(file.manifest),
    include: (file.include ?? []).map((each) => resolve(folder, each)),
    exclude: file.exclude ?? [],
    failOn: file.failOn ?? null,
    maxWarnings: file.maxWarnings ?? null,
    baseline: within(file.baseline),
    waivers: within(file.waivers),
    severity: file.severity ?? {},
    overrides: (file.overrides ?? []).map((each) => ({
      paths: each.paths,
      contentType: each.contentType ?? null,
      severity: each.severity ?? {},
    })),
  };
}

/** The schema can't know the rules: a severity for none of them is a slip. */
function unknownRules(file: ConfigFile, source: YamlSource, knownRules: readonly string[]): Problem[] {
  const names = [...FAMILIES, ...knownRules];
  const places: [readonly (string | number)[], Severities | undefined][] = [
    [['severity'], file.severity],
    ...(file.overrides ?? []).map((each, index): [(string | number)[], Severities | undefined] => [
      ['overrides', index, 'severity'],
      each.severity,
    ]),
  ];
  return places.flatMap(([path, severities]) =>
    Object.keys(severities ?? {})
      .filter((rule) => !names.includes(rule))
      .map(
        (rule): Problem => ({
          code: 'config/unknown-rule',
          severity: 'error',
          message: `There is no rule or family "${rule}".`,
          path: source.path,
          position: source.positionOfKey([...path, rule]),
          hint: `${suggestWord(rule, names)} \`overclaim rules\` lists them.`,
        }),
      ),
  );
}

/** Whether the configuration leaves a document out; for absolute paths and web addresses. */
export function excludedBy(config: Config): (path: string) => boolean {
  const matches = matcherOf(config.exclude);
  return (path) => matches(within(config, path));
}

/** Severities that the configuration sets for a document, the most specific first. `path` is absolute, or a web address. */
export function severityLayersFor(config: Config, path: string): SeverityLayer[] {
  const file = config.path ?? '';
  const overrides = config.overrides.map((override, index) => ({ ...override, index }));
  const fitting = overrides.filter((override) => matcherOf(override.paths)(within(config, path))).reverse();
  return [
    ...fitting.flatMap(({ paths, contentType, severity, index }) => [
      { source: `${file}, overrides ${index + 1} (${paths.join(', ')})`, severities: severity },
      ...(contentType === null
        ? []
        : [{ source: `content type ${contentType}`, severities: CONTENT_TYPE_SEVERITIES[contentType] }]),
    ]),
    { source: `${file}, severity`, severities: config.severity },
  ].filter((layer) => Object.keys(layer.severities).length > 0);
}

/** The content type that the configuration gives a document; the last override that fits counts. */
export function contentTypeOf(config: Config, path: string): ContentType | null {
  const fits = (each: Override) => each.contentType !== null && matcherOf(each.paths)(within(config, path));
  return config.overrides.findLast(fits)?.contentType ?? null;
}

/** A folder's name means everything below it, as in `include`. */
function matcherOf(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map((glob) =>
    picomatch.scan(glob).isGlob ? glob : `${glob.replace(/\/$/, '')}/**`,
  );
  return patterns.length === 0 ? () => false : picomatch(patterns, { dot: true });
}

function within({ folder }: Config, path: string): string {
  if (isWebAddress(path)) return path;
  return relative(folder, path).split(sep).join('/');
}
