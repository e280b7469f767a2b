import type { Document } from '../../model/document.js';
import { type Problem, UserError } from '../../model/problem.js';
import { readDocument } from '../../read/index.js';
import { readDocumentFile } from '../files/read.js';
import type { World } from '../world.js';
import type { AuditPlan } from './prepare-audit.js';
import { startProgress } from './progress.js';
import type { AuditRequest } from './request.js';

/** A file that could not be read, and why. */
export interface UnreadFile {
  readonly path: string;
  readonly problem: Problem;
}

/**
 * Reads what was planned, one document after the other, and hands each on, so that no more than one is held here.
 * Resolves to the files that could not be read; the rest goes on without them.
 */
export async function readDocuments(
  plan: Pick<AuditPlan, 'files'>,
  request: Pick<AuditRequest, 'stdinPath' | 'quiet'>,
  world: World,
  visit: (document: Document) => void,
): Promise<readonly UnreadFile[]> {
  const sources = documentSources(plan, request.stdinPath, world);
  const progress = startProgress(world, request.quiet);
  const unread: UnreadFile[] = [];
  try {
    for (const [index, { path, bytes }] of sources.entries()) {
      progress.update(index, sources.length, path);
      const document = await read(path, await bytes());
      if ('problem' in document) unread.push({ path, problem: document.problem });
      else visit(document.document);
    }
  } finally {
    progress.end();
  }
  return unread;
}

interface DocumentSource {
  readonly path: string;
  bytes(): Promise<Uint8Array | Problem>;
}

function documentSources(
  plan: Pick<AuditPlan, 'files'>,
  stdinPath: string | null,
  world: World,
): DocumentSource[] {
  const files = plan.files.map((path) => ({ path, bytes: async () => readDocumentFile(path, world.cwd) }));
  if (stdinPath === null) return files;
  if (plan.files.includes(stdinPath)) {
    throw new UserError({
      code: 'file/twice',
      severity: 'error',
      message: '--stdin-path names a file that is audited too.',
      path: stdinPath,
      position: null,
      hint: 'Leave one of them out.',
    });
  }
  return [...files, { path: stdinPath, bytes: () => world.stdin.read() }];
}

async function read(
  path: string,
  bytes: Uint8Array | Problem,
): Promise<{ readonly document: Document } | { readonly problem: Problem }> {
  if (!(bytes instanceof Uint8Array)) return { problem: bytes };
  const outcome = await readDocument({ path, bytes });
  return outcome.kind === 'unreadable' ? { problem: outcome.problem } : { document: outcome.document };
}
