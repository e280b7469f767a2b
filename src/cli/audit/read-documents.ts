import type { Document } from '../../model/document.js';
import type { Problem } from '../../model/problem.js';
import { failure } from '../engine/auditor.js';
import { type Cache, openCache } from '../engine/cache-store.js';
import { readCached } from '../engine/read-cached.js';
import type { World } from '../world.js';
import { cacheFolder, keepCacheSmall } from './cache-folder.js';
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
  request: Pick<AuditRequest, 'stdinPath' | 'site' | 'quiet' | 'cache'>,
  world: World,
  visit: (document: Document) => void,
): Promise<ReadOutcome> {
  const folder = cacheFolder(request.cache, world.cwd);
  const cache = folder === null ? null : openCache(folder);
  const progress = startProgress(world, request.quiet);
  const unread: UnreadFile[] = [];
  try {
    const { sources, problems } = await findSources(plan, request, world, progress.update);
    for (const [index, source] of sources.entries()) {
      progress.update(index, sources.length, source.path);
      const problem = await visitOne(source, cache, visit);
      if (problem !== null) unread.push({ path: source.path, problem });
    }
    if (folder !== null) keepCacheSmall(folder);
    return { unread, problems: [...problems, ...unread.map((each) => each.problem)] };
  } finally {
    progress.end();
  }
}

/** Why a document could not be visited; null when it was. A mistake of ours in one document leaves the others worth reading. */
async function visitOne(
  { path, contentType = null, isNamed, bytes: load }: DocumentSource,
  cache: Cache | null,
  visit: (document: Document) => void,
): Promise<Problem | null> {
  const bytes = await load();
  if (!(bytes instanceof Uint8Array)) return bytes;
  try {
    const document = await readCached({ path, contentType, isNamed }, bytes, cache);
    if ('code' in document) return document;
    visit(document);
    return null;
  } catch (error) {
    return failure(path, error);
  }
}
