import type { Document } from '../../model/document.js';
import type { Problem } from '../../model/problem.js';
import { readDocument } from '../../read/index.js';
import type { World } from '../world.js';
import { type DocumentSource, findSources } from './document-sources.js';
import type { AuditPlan } from './prepare-audit.js';
import { startProgress } from './progress.js';
import type { AuditRequest } from './request.js';

/** A file that could not be read, and why. */
export interface UnreadFile {
  readonly path: string;
  readonly problem: Problem;
}

export interface ReadOutcome {
  readonly unread: readonly UnreadFile[];
  /** Everything that went wrong, with these files and besides. */
  readonly problems: readonly Problem[];
}

/**
 * Reads what was planned, one document after the other, and hands each on, so that no more than one is held here.
 * What could not be read comes back; the rest goes on without it.
 */
export async function readDocuments(
  plan: Pick<AuditPlan, 'files' | 'config'>,
  request: Pick<AuditRequest, 'stdinPath' | 'site' | 'quiet'>,
  world: World,
  visit: (document: Document) => void,
): Promise<ReadOutcome> {
  const progress = startProgress(world, request.quiet);
  const unread: UnreadFile[] = [];
  try {
    const { sources, problems } = await findSources(plan, request, world, progress.update);
    for (const [index, source] of sources.entries()) {
      progress.update(index, sources.length, source.path);
      const document = await read(source);
      if ('problem' in document) unread.push({ path: source.path, problem: document.problem });
      else visit(document.document);
    }
    return { unread, problems: [...problems, ...unread.map((each) => each.problem)] };
  } finally {
    progress.end();
  }
}

async function read(
  source: DocumentSource,
): Promise<{ readonly document: Document } | { readonly problem: Problem }> {
  const { path, contentType = null, isNamed } = source;
  const bytes = await source.bytes();
  if (!(bytes instanceof Uint8Array)) return { problem: bytes };
  const outcome = await readDocument({ path, bytes, contentType });
  if (outcome.kind === 'document') return { document: outcome.document };
  return { problem: isNamed ? outcome.problem : { ...outcome.problem, severity: 'warning' } };
}
