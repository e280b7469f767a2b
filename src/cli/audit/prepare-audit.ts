import type { RunSettings } from '../../check/check.js';
import type { Waiver } from '../../check/waivers.js';
import { loadManifest } from '../../manifest/load-manifest.js';
import type { Manifest } from '../../model/manifest.js';
import { type Problem, UserError } from '../../model/problem.js';
import { supportedExtensions } from '../../read/index.js';
import { ALL_RULES } from '../all-rules.js';
import { readBaseline } from '../config/baseline-file.js';
import { type Config, excludedBy, loadConfig, severityLayersFor } from '../config/config.js';
import { findWaiversFile, loadWaivers } from '../config/waivers-file.js';
import { placeOf, shownPath } from '../files/paths.js';
import { readSettingsFile } from '../files/read.js';
import { isFile, type SelectOptions, selectFiles, wouldSelect } from '../files/select.js';
import { changesSince } from '../git/changes-since.js';
import type { World } from '../world.js';
import { findManifest } from './find-manifest.js';
import type { AuditRequest } from './request.js';

/** Everything that has to be right before the first document is read. */
export interface AuditPlan {
  readonly manifest: Manifest;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly config: Config;
  /** What was asked to be audited: files, folders and globs. */
  readonly paths: readonly string[];
  /** As reports show them, in code-unit order. */
  readonly files: readonly string[];
  readonly run: RunSettings;
  /** What went wrong so far without stopping the work. */
  readonly problems: readonly Problem[];
  /** Every file that is read, for never writing over one. */
  readonly inputs: readonly string[];
}

/** A manifest that an audit can use. */
export interface LoadedManifest {
  readonly manifest: Manifest;
  /** What is doubtful in it but not wrong. */
  readonly problems: readonly Problem[];
  /** Absolute; null where it comes from no file. */
  readonly file: string | null;
}

/** Everything that documents are judged by; a plan is this and the documents. */
export type AuditSettings = Omit<AuditPlan, 'files' | 'paths'>;

/**
 * Finds and reads configuration, manifest, waivers and baseline, and the files that the paths mean. A manifest that is
 * given is not looked for.
 *
 * @throws UserError when one of them is wrong, or there is nothing to audit.
 */
export async function prepareAudit(
  request: AuditRequest,
  world: World,
  given?: LoadedManifest,
): Promise<AuditPlan> {
  const settings = await prepareSettings(request, world, given);
  const paths = pathsOf(request, settings.config, world.cwd);
  const selection = selectFiles(paths, selectOptions(settings.config, world.cwd));
  const isAllFiles = request.stdinPath === null && request.site === null;
  if (selection.files.length === 0 && isAllFiles && hasError(selection.problems)) {
    throw new UserError(selection.problems);
  }
  return {
    ...settings,
    paths,
    files: selection.files,
    problems: [...settings.problems, ...selection.problems],
    inputs: [...settings.inputs, ...selection.files],
  };
}

/**
 * Finds and reads configuration, manifest, waivers and baseline.
 *
 * @throws UserError when one of them is wrong.
 */
export async function prepareSettings(
  request: AuditRequest,
  world: World,
  given?: LoadedManifest,
): Promise<AuditSettings> {
  const { cwd } = world;
  if (request.site !== null && request.diff !== null) throw new UserError(diffOfSite());
  const config = loadConfig(
    request.config,
    cwd,
    ALL_RULES.map((rule) => rule.id),
  );
  const { manifest, problems, file } =
    given ?? readManifest(findManifest(request.manifest, config, cwd, request.paths), cwd);
  const waiversFile = findWaiversFile(config, cwd);
  const waivers: readonly Waiver[] = waiversFile === null ? [] : await loadWaivers(waiversFile, cwd);
  const baselinePath = request.baseline === 'configured' ? config.baseline : (request.baseline?.file ?? null);
  const layers = new Map<string, ReturnType<typeof severityLayersFor>>();
  const asOf = request.asOf ?? world.today();
  const usualPaths = usualPathsOf(request, config, cwd);
  const isRead = (path: string) => wouldSelect(path, usualPaths, selectOptions(config, cwd));
  return {
    manifest,
    asOf,
    config,
    run: {
      rules: ALL_RULES,
      unlisted: manifest.unlisted,
      severityLayers: (path) => {
        const known = layers.get(path) ?? severityLayersFor(config, placeOf(path, cwd));
        layers.set(path, known);
        return known;
      },
      asOf,
      waivers,
      baseline: baselinePath === null ? null : await readBaseline(baselinePath, cwd),
      changes: request.diff === null ? null : await changesSince(request.diff, cwd, isRead),
    },
    problems,
    inputs: [file, config.path, waiversFile, baselinePath].filter((each) => each !== null),
  };
}

/** @throws UserError naming each error in it. */
export function readManifest(path: string, cwd: string): LoadedManifest {
  const shown = shownPath(path, cwd);
  const { manifest, problems } = loadManifest({ path: shown, bytes: readSettingsFile(path, cwd) });
  if (manifest === null) throw new UserError(problems);
  return { manifest, problems, file: path };
}

function diffOfSite(): Problem {
  return {
    code: 'site/diff',
    severity: 'error',
    message: '--diff compares files in git; the pages of a website are in none.',
    path: null,
    position: null,
    hint: 'Use --baseline to see only what is new.',
  };
}

function selectOptions(config: Config, cwd: string): SelectOptions {
  return { cwd, extensions: supportedExtensions, excludes: excludedBy(config) };
}

/** Without paths: what the configuration includes, else this folder. */
function pathsOf({ paths, stdinPath, site }: AuditRequest, config: Config, cwd: string): readonly string[] {
  if (paths.length > 0) return paths;
  if (stdinPath !== null || site !== null) return [];
  return configuredPaths(config, cwd);
}

/** A hook or an editor names one file, as it is called now: what was read before is what is read without paths, too. */
function usualPathsOf({ paths, stdinPath }: AuditRequest, config: Config, cwd: string): readonly string[] {
  const isOfFiles = stdinPath !== null || paths.some((each) => isFile(each, cwd));
  return isOfFiles || paths.length === 0 ? [...paths, ...configuredPaths(config, cwd)] : paths;
}

function configuredPaths(config: Config, cwd: string): readonly string[] {
  return config.include.length > 0 ? config.include.map((each) => shownPath(each, cwd)) : ['.'];
}

function hasError(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
