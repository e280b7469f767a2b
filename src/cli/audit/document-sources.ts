import { type Problem, UserError } from '../../model/problem.js';
import type { ContentTypeHeader } from '../../read/reader.js';
import { excludedBy } from '../config/config.js';
import { readDocumentFile } from '../files/read.js';
import { packageVersion } from '../version.js';
import type { World } from '../world.js';
import type { AuditPlan } from './prepare-audit.js';
import type { AuditRequest } from './request.js';

/** Something to read: a file, standard input, or a page that was fetched. */
export interface DocumentSource {
  readonly path: string;
  /** Whether any thread can read it from the file at `path`. */
  readonly isFile: boolean;
  bytes(): Promise<Uint8Array | Problem>;
  /** What the server said of it; absent for files. */
  readonly contentType?: ContentTypeHeader | null;
  /** Whether the command line means it; what only a link led to is told when it fails, and fails nothing. */
  readonly isNamed: boolean;
}

export interface DocumentSources {
  readonly sources: readonly DocumentSource[];
  /** What went wrong in finding them. */
  readonly problems: readonly Problem[];
}

/**
 * Everything that a request means, in the order in which it is read.
 *
 * @throws UserError when standard input goes by the name of a file that is read too.
 */
export async function findSources(
  plan: Pick<AuditPlan, 'files' | 'config'>,
  { stdinPath, site }: Pick<AuditRequest, 'stdinPath' | 'site'>,
  world: World,
  onProgress: (done: number, total: number, next: string) => void,
): Promise<DocumentSources> {
  const sources: DocumentSource[] = plan.files.map((path) => ({
    path,
    isFile: true,
    bytes: async () => readDocumentFile(path, world.cwd),
    isNamed: true,
  }));
  if (stdinPath !== null) {
    if (plan.files.includes(stdinPath)) throw new UserError(sameName(stdinPath));
    sources.push({
      path: stdinPath,
      isFile: false,
      bytes: () => standardInput(stdinPath, world),
      isNamed: true,
    });
  }
  if (site === null) return { sources, problems: [] };
  // Without an address nothing that could reach the network is even loaded.
  const { crawl } = await import('../site/crawl.js');
  const { documents, problems } = await crawl(site, {
    version: packageVersion(),
    excludes: excludedBy(plan.config),
    onProgress,
  });
  for (const { path, bytes, contentType, isNamed } of documents) {
    sources.push({ path, isFile: false, bytes: async () => bytes, contentType, isNamed });
  }
  return { sources, problems };
}

/** A command that failed in front of a pipe sends nothing, which is no clean document. */
async function standardInput(path: string, { stdin }: World): Promise<Uint8Array | Problem> {
  const bytes = await stdin.read();
  if (bytes.length > 0) return bytes;
  return {
    code: 'stdin/empty',
    severity: 'error',
    message: 'Nothing came through standard input.',
    path,
    position: null,
    hint: 'See whether the command in front of the pipe failed.',
  };
}

function sameName(path: string): Problem {
  return {
    code: 'file/twice',
    severity: 'error',
    message: '--stdin-path names a file that is audited too.',
    path,
    position: null,
    hint: 'Leave one of them out.',
  };
}
