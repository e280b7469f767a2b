import { existsSync } from 'node:fs';
import { Command, Option } from 'commander';
import { decideSeverity } from '../../check/severity.js';
import { ALL_RULES } from '../all-rules.js';
import { findManifest } from '../audit/find-manifest.js';
import { type Config, contentTypeOf, excludedBy, loadConfig, severityLayersFor } from '../config/config.js';
import { findWaiversFile } from '../config/waivers-file.js';
import { placeOf, shownPath } from '../files/paths.js';
import { wordOption } from '../option-values.js';
import type { World } from '../world.js';

const FORMATS = ['text', 'json'] as const;
const HELP = `
Examples:
  $ overclaim config print                           what holds for every document
  $ overclaim config print blog/2026-launch.md       what holds for this one, and who says so
`;

/** A setting and where it comes from. */
interface InForce {
  readonly name: string;
  readonly value: string;
  readonly source: string;
}

/** `overclaim config print [PATH]`. */
export default function configCommand(world: World): Command {
  const command = new Command('config').description('Shows the settings.');
  command
    .command('print')
    .description('Prints which settings are in force, for a document or for all, and where each comes from.')
    .argument('[path]', 'a document')
    .option('-c, --config <file>', 'the configuration; default: overclaim.config.yaml here or above')
    .addOption(
      new Option('-f, --format <format>', FORMATS.join(' or '))
        .default('text')
        .argParser(wordOption(FORMATS)),
    )
    .addHelpText('after', HELP)
    .action((path: string | undefined, options: { config?: string; format: string }) => {
      const settings = settingsInForce(path ?? null, options.config ?? null, world);
      world.stdout.write(
        options.format === 'json' ? `${JSON.stringify(settings, null, 2)}\n` : asText(settings),
      );
    });
  return command;
}

function settingsInForce(path: string | null, named: string | null, { cwd }: World): InForce[] {
  const config = loadConfig(
    named,
    cwd,
    ALL_RULES.map((rule) => rule.id),
  );
  const absolute = path === null ? null : placeOf(path, cwd);
  return [
    {
      name: 'configuration',
      value: config.path ?? 'none',
      source: config.path === null ? 'nothing found' : sourceOf(named),
    },
    ...generalSettings(config, cwd),
    ...(absolute === null ? [] : documentSettings(config, absolute)),
    ...severities(config, absolute),
  ];
}

function sourceOf(named: string | null): string {
  return named === null ? 'found here or above' : '--config';
}

function generalSettings(config: Config, cwd: string): InForce[] {
  const file = config.path ?? '';
  const set = (name: string, value: unknown, fallback: string): InForce =>
    value === null || (Array.isArray(value) && value.length === 0)
      ? { name, value: fallback, source: 'default' }
      : { name, value: [value].flat().join(', '), source: file };
  const shown = (each: string | null) => each && shownPath(each, cwd);
  const waivers = findWaiversFile(config, cwd);
  return [
    set('manifest', shown(config.manifest), manifestFound(cwd)),
    set(
      'include',
      config.include.map((each) => shownPath(each, cwd)),
      '.',
    ),
    set('exclude', config.exclude, 'nothing'),
    set('failOn', config.failOn, 'error'),
    set('maxWarnings', config.maxWarnings, 'any number'),
    set('baseline', shown(config.baseline), 'none'),
    config.waivers === null && waivers !== null
      ? { name: 'waivers', value: shownPath(waivers, cwd), source: 'found beside it or here' }
      : set('waivers', shown(config.waivers), 'none'),
  ];
}

function manifestFound(cwd: string): string {
  try {
    const path = findManifest(null, { manifest: null }, cwd);
    return existsSync(path) ? shownPath(path, cwd) : 'none';
  } catch {
    return 'none';
  }
}

function documentSettings(config: Config, path: string): InForce[] {
  const file = config.path ?? 'default';
  return [
    { name: 'audited', value: excludedBy(config)(path) ? 'no, by exclude' : 'yes', source: file },
    { name: 'contentType', value: contentTypeOf(config, path) ?? 'none', source: file },
  ];
}

/** Without a document: what holds where no override does. */
function severities(config: Config, path: string | null): InForce[] {
  const layers = severityLayersFor(
    path === null ? { ...config, overrides: [] } : config,
    path ?? config.folder,
  );
  return ALL_RULES.map((rule) => {
    const question = { rule: rule.id, default: rule.severity, isUnlisted: false };
    const { severity, source } = decideSeverity(question, layers, 'error');
    return { name: rule.id, value: severity, source };
  });
}

function asText(settings: readonly InForce[]): string {
  const name = Math.max(...settings.map((each) => each.name.length));
  const value = Math.min(30, Math.max(...settings.map((each) => each.value.length)));
  return settings
    .map((each) => `${each.name.padEnd(name)}  ${each.value.padEnd(value)}  (${each.source})\n`)
    .join('');
}
