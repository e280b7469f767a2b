import { Command, Option } from 'commander';
import { loadManifest } from '../../manifest/load-manifest.js';
import { type ManifestWarning, manifestWarnings } from '../../manifest/manifest-warnings.js';
import type { Problem } from '../../model/problem.js';
import { findManifest } from '../audit/find-manifest.js';
import { shownPath } from '../files/paths.js';
import { readSettingsFile } from '../files/read.js';
import { dayOption } from '../option-values.js';
import { printable, showProblem } from '../show-problem.js';
import type { World } from '../world.js';

const HELP = `
Exit status:
  0  the manifest is sound
  1  it is sound, but has warnings and --strict was given
  2  it has errors, or could not be read

Examples:
  $ overclaim manifest check                      capabilities.yaml here or in a folder above
  $ overclaim manifest check product.yaml --strict
  $ overclaim manifest check --as-of 2027-03-01   what will be stale or expired then
`;

interface CheckOptions {
  readonly asOf?: string;
  readonly format: 'text' | 'json';
  readonly strict?: boolean;
}

/** What `--format json` prints. */
interface CheckResult {
  readonly path: string;
  readonly asOf: string;
  /** Whether an audit can use it. */
  readonly sound: boolean;
  readonly entries: number;
  readonly problems: readonly Problem[];
  readonly warnings: readonly ManifestWarning[];
}

/** `overclaim manifest …`. */
export default function manifestCommand(world: World): Command {
  const command = new Command('manifest').description('Looks after the manifest itself.');
  command
    .command('check')
    .summary('check a manifest for mistakes and for facts that need another look')
    .description(
      'Checks a manifest: each mistake with its line, what was expected and the nearest valid word; then entries that are stale, expired, without evidence or without an owner.',
    )
    .argument('[file]', 'the manifest; default: capabilities.yaml here or in a folder above')
    .option('--as-of <date>', 'the day to judge by; default: today', dayOption)
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .option('--strict', 'end with status 1 when there are warnings')
    .addHelpText('after', HELP)
    .action((file: string | undefined, options: CheckOptions) => check(file ?? null, options, world));
  return command;
}

function check(file: string | null, options: CheckOptions, world: World): void {
  const path = findManifest(file, { manifest: null }, world.cwd);
  const asOf = options.asOf ?? world.today();
  const shown = shownPath(path, world.cwd);
  const { manifest, problems } = loadManifest({ path: shown, bytes: readSettingsFile(path, world.cwd) });
  const warnings = manifest === null ? [] : manifestWarnings(manifest, asOf);
  const entries = manifest?.entries.length ?? 0;
  const result: CheckResult = { path: shown, asOf, sound: manifest !== null, entries, problems, warnings };
  world.stdout.write(options.format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : showResult(result));
  if (!result.sound) world.exitWith(2);
  else if (options.strict === true && warnings.length + problems.length > 0) world.exitWith(1);
}

function showResult(result: CheckResult): string {
  const { path, problems, warnings, sound, entries } = result;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const doubts = problems.length - errors + warnings.length;
  const parts = [...problems.map(showProblem), ...showWarnings(path, warnings)];
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const judged = sound
    ? `${printable(path)}: sound, ${entries} ${entries === 1 ? 'entry' : 'entries'}, ${count(doubts, 'warning')}.`
    : `${printable(path)}: ${count(errors, 'error')}. Audits need a manifest without errors.`;
  return `${parts.join('')}${parts.length > 0 ? '\n' : ''}${judged}\n`;
}

/** True of many entries alike, so named once with all of them. */
const GATHERED: ReadonlyMap<ManifestWarning['rule'], string> = new Map([
  ['manifest/unconfirmed', 'imported and not confirmed yet'],
  ['manifest/no-evidence', 'without evidence'],
  ['manifest/no-owner', 'without an owner'],
]);

function showWarnings(path: string, warnings: readonly ManifestWarning[]): string[] {
  const single = warnings
    .filter(({ rule }) => !GATHERED.has(rule))
    .map(
      ({ position, message, suggestion, rule }) =>
        `${printable(path)}:${position.line}:${position.column}: warning: ${printable(message)} ${suggestion} [${rule}]\n`,
    );
  const gathered = [...GATHERED].flatMap(([rule, lack]) => {
    const those = warnings.filter((each) => each.rule === rule);
    if (those.length === 0) return [];
    const ids = those.map(({ entry }) => printable(entry)).join(', ');
    const noun = those.length === 1 ? 'entry' : 'entries';
    return [
      `${printable(path)}: warning: ${those.length} ${noun} ${lack}: ${ids}. ${those[0]!.suggestion} [${rule}]\n`,
    ];
  });
  return [...single, ...gathered];
}
