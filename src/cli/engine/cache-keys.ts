import { createHash } from 'node:crypto';
import { packageVersion } from '../version.js';
import type { AuditJob, AuditTask } from './job.js';

/** What reading depends on besides the bytes: this program, and the Node whose Unicode tables it uses. */
const PROGRAM = `overclaim ${packageVersion()} node ${process.version}`;

/** Names what is read from a document: its bytes, what the server said of it, and its path, which tells the format. */
export function contentKey(
  { path, contentType }: Pick<AuditTask, 'path' | 'contentType'>,
  bytes: Uint8Array,
): string {
  const header = contentType === null ? '' : JSON.stringify(contentType);
  return createHash('sha256').update(`${PROGRAM}\0${path}\0${header}\0`).update(bytes).digest('hex');
}

/** Names what is found in a document: what was read, the manifest, the day and the severities that hold there. */
export function auditKey(
  content: string,
  { severityLayers }: Pick<AuditTask, 'severityLayers'>,
  { manifest, asOf }: Pick<AuditJob, 'manifest' | 'asOf'>,
): string {
  const parts = [content, manifest.path, manifest.sha256, asOf, JSON.stringify(severityLayers)];
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}
