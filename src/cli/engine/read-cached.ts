import type { Document } from '../../model/document.js';
import type { Problem } from '../../model/problem.js';
import { readDocument } from '../../read/index.js';
import { contentKey } from './cache-keys.js';
import type { Cache } from './cache-store.js';
import type { AuditTask } from './job.js';

/** What reading needs to know of a document besides its bytes. */
export type ReadTask = Pick<AuditTask, 'path' | 'contentType' | 'isNamed'>;

/** A document as it was read before or is read now, or why it can't be; failures are not kept. */
export async function readCached(
  task: ReadTask,
  bytes: Uint8Array,
  cache: Cache | null,
): Promise<Document | Problem> {
  const key = cache === null ? null : contentKey(task, bytes);
  const known = key === null ? null : cache?.get('documents', key);
  if (known) return JSON.parse(known.toString('utf8'));
  const { path, contentType, isNamed } = task;
  const result = await readDocument({ path, bytes, contentType });
  // What only a link led to is told when it fails, and fails nothing.
  if (result.kind === 'unreadable')
    return isNamed ? result.problem : { ...result.problem, severity: 'warning' };
  if (key !== null) cache?.put('documents', key, Buffer.from(JSON.stringify(result.document)));
  return result.document;
}
