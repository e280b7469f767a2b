import type { Command } from 'commander';
import { Option } from 'commander';
import { type FormatName, formatNames } from '../../report/index.js';
import type { FailOn } from '../config/config.js';
import { isWebAddress } from '../files/paths.js';
import { countOption, dayOption, wordOption, workersOption } from '../option-values.js';
import type { CrawlPlan } from '../site/crawl-plan.js';
import { addSiteOptions, crawlPlanOf } from '../site/site-request.js';
import { CACHE_FOLDER } from './cache-folder.js';

/** What every command that reads documents against a manifest is asked. Paths are as written. */
export interface AuditRequest {
  /** Files, folders and globs. */
  readonly paths: readonly string[];
  /** Websites; null for none. */
  readonly site: CrawlPlan | null;
  readonly manifest: string | null;
  readonly config: string | null;
  /** YYYY-MM-DD. */
  readonly asOf: string | null;
  /** A file; `configured` is what the configuration names, if it does; null is none at all. */
  readonly baseline: { readonly file: string } | 'configured' | null;
  /** A git revision. */
  readonly diff: string | null;
  /** The name under which standard input is audited. */
  readonly stdinPath: string | null;
  readonly quiet: boolean;
  /** Threads to work in. */
  readonly workers: number | 'auto';
  /** The folder of the cache as written; null for none. */
  readonly cache: string | null;
}

/** Where reports go and when the run fails. */
export interface ReportRequest {
  readonly format: FormatName;
  readonly output: string | null;
  readonly reports: readonly ReportFile[];
  /** A folder for annotated copies of PDFs, presentations and Word documents. */
  readonly annotate: string | null;
  readonly failOn: FailOn | null;
  readonly maxWarnings: number | null;
  readonly color: boolean;
}

/** A report that is written beside the one on standard output. */
export interface ReportFile {
  readonly format: FormatName;
  readonly path: string;
}

const FAIL_ON = ['error', 'warning', 'info', 'never'] as const satisfies readonly FailOn[];

/** Adds the paths, the manifest and the options that say what is read. */
export function addAuditOptions(command: Command): Command {
  return addReadingOptions(command.argument('[paths...]', PATHS_HELP).option(...MANIFEST_OPTION));
}

const MANIFEST_OPTION = [
  '-m, --manifest <file>',
  'the capability manifest; default: capabilities.yaml here or above',
] as const;

export const PATHS_HELP =
  'files, folders, globs and web addresses; default: `include` of the configuration, else this folder';

/** Adds the options that say how documents are read, but for the manifest. */
export function addReadingOptions(command: Command): Command {
  addConfigOptions(command)
    .option('--as-of <date>', 'judge as on this day, YYYY-MM-DD; default: today', dayOption)
    .option('--stdin', 'audit standard input too; needs --stdin-path')
    .option('--stdin-path <name>', 'the name of what standard input holds; its ending tells the format')
    .option('--cache', `keep what was read and found in ${CACHE_FOLDER}: the next run looks at changes only`)
    .option('--no-cache', 'do without a cache, whatever was said before')
    .option('--cache-location <folder>', 'keep the cache there');
  return addSiteOptions(command);
}

/** Adds the options that say how the work is done; they change no result. */
export function addEngineOptions(command: Command): Command {
  return command.option(
    '--workers <number>',
    'threads to work in, or auto: as many as are worth their start',
    workersOption,
    'auto',
  );
}

/** Adds the options that say what documents are judged by. */
export function addSettingsOptions(command: Command): Command {
  return addConfigOptions(command.option(...MANIFEST_OPTION));
}

function addConfigOptions(command: Command): Command {
  return command
    .option('-c, --config <file>', 'the configuration; default: overclaim.config.yaml here or above')
    .option('-q, --quiet', 'print nothing when the run passes, and no progress');
}

/** Adds the options that say what is left out of the result. */
export function addFilterOptions(command: Command): Command {
  return command
    .option('--baseline <file>', 'do not count findings that this baseline knows')
    .option('--diff <revision>', 'report only what touches lines changed since this git revision');
}

/** Adds the options that say where reports go and when the run fails. */
export function addReportOptions(command: Command): Command {
  return command
    .addOption(
      new Option('-f, --format <format>', `what to print: ${formatNames.join(', ')}`)
        .default('text' satisfies FormatName)
        .argParser(wordOption(formatNames)),
    )
    .option('-o, --output <file>', 'write that report to a file instead of standard output')
    .option(
      '--report <format=file>',
      'write another report to a file; may be given several times',
      reportOption,
      [],
    )
    .option(
      '--annotate <folder>',
      'write each PDF, PPTX and DOCX again into this folder, with its findings as notes',
    )
    .option(
      '--fail-on <severity>',
      `exit with 1 from this severity on: ${FAIL_ON.join(', ')}`,
      wordOption(FAIL_ON),
    )
    .option('--max-warnings <number>', 'exit with 1 when there are more warnings than this', countOption)
    .option('--no-color', 'no colors; NO_COLOR and FORCE_COLOR are obeyed too');
}

function reportOption(text: string, before: readonly ReportFile[]): readonly ReportFile[] {
  const [format = '', ...rest] = text.split('=');
  return [...before, { format: wordOption(formatNames)(format), path: requiredPath(rest.join('='), text) }];
}

function requiredPath(path: string, text: string): string {
  if (path !== '') return path;
  return wordOption([`${text}=report.${text}`])(text);
}

/** What commander parsed, as a request. */
export function auditRequest(
  paths: readonly string[],
  options: Readonly<Record<string, unknown>>,
): AuditRequest {
  const text = (name: string) => (options[name] as string | undefined) ?? null;
  const baseline = text('baseline');
  return {
    paths: paths.filter((path) => !isWebAddress(path)),
    site: crawlPlanOf(paths, options),
    manifest: text('manifest'),
    config: text('config'),
    asOf: text('asOf'),
    baseline: baseline === null ? 'configured' : { file: baseline },
    diff: text('diff'),
    stdinPath: text('stdinPath'),
    quiet: options.quiet === true,
    workers: (options.workers as number | 'auto' | undefined) ?? 'auto',
    cache: cacheOf(options),
  };
}

/** A place for the cache asks for it. */
function cacheOf({ cache, cacheLocation }: Readonly<Record<string, unknown>>): string | null {
  if (cache === false || (cache !== true && cacheLocation === undefined)) return null;
  return (cacheLocation as string | undefined) ?? CACHE_FOLDER;
}

export function reportRequest(options: Readonly<Record<string, unknown>>): ReportRequest {
  return {
    format: options.format as FormatName,
    output: (options.output as string | undefined) ?? null,
    reports: options.report as readonly ReportFile[],
    annotate: (options.annotate as string | undefined) ?? null,
    failOn: (options.failOn as FailOn | undefined) ?? null,
    maxWarnings: (options.maxWarnings as number | undefined) ?? null,
    color: options.color !== false,
  };
}
