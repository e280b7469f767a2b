import { type Audit, auditDocument, createAudit } from '../../audit.js';
import type { Document } from '../../model/document.js';
import type { Problem } from '../../model/problem.js';
import { ALL_RULES } from '../all-rules.js';
import { readDocumentFile } from '../files/read.js';
import { auditKey, contentKey } from './cache-keys.js';
import { openCache } from './cache-store.js';
import { type DocumentBytes, documentBytes } from './document-bytes.js';
import type { AuditJob, AuditTask, Outcome } from './job.js';
import { readCached } from './read-cached.js';

/** Audits documents of one run, in whatever thread it is made. */
export interface Auditor {
  auditFile(task: AuditTask): Promise<Outcome>;
  auditBytes(task: AuditTask, bytes: Uint8Array | Problem): Promise<Outcome>;
}

export function createAuditor(job: AuditJob): Auditor {
  const cache = job.cache === null ? null : openCache(job.cache);
  let index: Audit['index'] | null = null;

  function audit(document: Document, { severityLayers }: AuditTask): DocumentBytes {
    const { manifest, asOf } = job;
    const settings = { rules: ALL_RULES, unlisted: manifest.unlisted, severityLayers: () => severityLayers };
    // The index is made when a document first needs it: a run that finds all in the cache does without.
    const made: Audit =
      index === null ? createAudit(manifest, asOf, settings) : { manifest, asOf, index, settings };
    index = made.index;
    return documentBytes(auditDocument(document, made));
  }

  async function auditBytes(task: AuditTask, bytes: Uint8Array | Problem): Promise<Outcome> {
    const { path } = task;
    if (!(bytes instanceof Uint8Array)) return { kind: 'unread', path, problem: bytes };
    const content = cache === null ? null : contentKey(task, bytes);
    const key = content === null ? null : auditKey(content, task, job);
    const known = key === null ? null : (cache?.get('audits', key) ?? null);
    if (known !== null && !job.keepDocuments) return { kind: 'audited', path, bytes: known, document: null };
    const document = await readCached(task, bytes, cache);
    if ('code' in document) return { kind: 'unread', path, problem: document };
    const found = known ?? audit(document, task);
    if (known === null && key !== null) cache?.put('audits', key, found);
    return { kind: 'audited', path, bytes: found, document: job.keepDocuments ? document : null };
  }

  /** A mistake of ours in one document is told with it; the others are still worth auditing. */
  async function guarded(task: AuditTask, bytes: Uint8Array | Problem): Promise<Outcome> {
    try {
      return await auditBytes(task, bytes);
    } catch (error) {
      return { kind: 'unread', path: task.path, problem: failure(task.path, error) };
    }
  }

  return {
    auditBytes: guarded,
    auditFile: async (task) => guarded(task, readDocumentFile(task.path, job.cwd)),
  };
}

/** A document that overclaim could not cope with. */
export function failure(path: string, error: unknown): Problem {
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  const problem = { severity: 'error', path, position: null } as const;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return {
      ...problem,
      code: 'document/out-of-memory',
      message: 'This document needs more memory than one document may have.',
      hint: 'Split the file, or leave it out of the audit.',
    };
  }
  if (name === 'AbortError') {
    return {
      ...problem,
      code: 'document/too-slow',
      message: 'This document takes longer than one document may take.',
      hint: 'Split the file, or leave it out of the audit.',
    };
  }
  return {
    ...problem,
    code: 'document/failed',
    message: `Auditing this document failed: ${error}.`,
    hint: 'This is a bug in overclaim, not in your file. Please report it; the other documents were audited.',
  };
}
