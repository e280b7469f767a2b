import { constants } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { AuditedDocument } from '../../audit.js';
import { type Problem, UserError } from '../../model/problem.js';
import { shownPath } from '../files/paths.js';
import { readSettingsFile } from '../files/read.js';
import { packageVersion } from '../version.js';
import type { AuditPlan } from './prepare-audit.js';
import type { UnreadFile } from './read-documents.js';
import type { AuditedRun } from './run-audit.js';
import type { Shard } from './shard.js';

/** What one machine found in its share of the documents: all that rules which look across documents need. */
export interface Part {
  readonly version: string;
  readonly shard: Shard;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** Names manifest and severities: parts that differ in them can't be one report. */
  readonly settings: string;
  /** What the shards were asked to audit: files, folders and globs. */
  readonly paths: readonly string[];
  /** What went wrong before the first document was read; every shard says the same. */
  readonly problems: readonly Problem[];
  readonly audited: readonly AuditedDocument[];
  readonly unread: readonly UnreadFile[];
}

/** A part as it is written; the checksum tells a cut or edited file. */
interface PartFile {
  readonly overclaimPart: 1;
  readonly sha256: string;
  readonly part: Part;
}

/** No string of Node holds more. */
const LARGEST_PART = constants.MAX_STRING_LENGTH;

export function partOf(run: AuditedRun, plan: AuditPlan, shard: Shard): Part {
  return {
    version: packageVersion(),
    shard,
    asOf: plan.asOf,
    settings: settingsOf(plan),
    paths: plan.paths,
    problems: [...plan.problems, ...run.problems],
    audited: run.audited,
    unread: run.unread,
  };
}

/** Names what documents are judged by besides the day: 64 hex digits. */
export function settingsOf({ manifest, config }: Pick<AuditPlan, 'manifest' | 'config'>): string {
  const parts = [manifest.path, manifest.sha256, JSON.stringify([config.severity, config.overrides])];
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}

/** @throws UserError when it would be larger than a part can be. */
export function writePart(part: Part): string {
  try {
    const file: PartFile = { overclaimPart: 1, sha256: checksumOf(part), part };
    return `${JSON.stringify(file)}\n`;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UserError(tooLarge(part.shard));
  }
}

function tooLarge({ index, count }: Shard): Problem {
  return {
    code: 'part/too-large',
    severity: 'error',
    message: `What was found in shard ${index} of ${count} is more than one part can hold.`,
    path: null,
    position: null,
    hint: `Use more shards than ${count}; some thousand pages each is a good size.`,
  };
}

/** @throws UserError when it is no part, is damaged, or another version wrote it. */
export function readPart(path: string, cwd: string): Part {
  const text = Buffer.from(readSettingsFile(path, cwd, LARGEST_PART)).toString('utf8');
  const refuse = (code: string, message: string, hint: string) =>
    new UserError({ code, severity: 'error', message, path: shownPath(path, cwd), position: null, hint });
  let file: Partial<PartFile> | null = null;
  try {
    file = JSON.parse(text);
  } catch {
    // Told below.
  }
  if (file?.overclaimPart !== 1 || file.part === undefined) {
    throw refuse(
      'part/not-a-part',
      'This is no part of an audit.',
      'Parts are written by `overclaim audit --shard`.',
    );
  }
  const { part } = file;
  if (file.sha256 !== checksumOf(part)) {
    throw refuse('part/damaged', 'This part is damaged: it is not what was written.', 'Run its shard again.');
  }
  if (part.version !== packageVersion()) {
    throw refuse(
      'part/other-version',
      `overclaim ${part.version} wrote this part, and this is ${packageVersion()}.`,
      'Use one version for all shards and the merge.',
    );
  }
  return part;
}

function checksumOf(part: Part): string {
  return createHash('sha256').update(JSON.stringify(part)).digest('hex');
}
