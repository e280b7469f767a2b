import type { SeverityLayer } from '../../check/severity.js';
import type { Document } from '../../model/document.js';
import type { Manifest } from '../../model/manifest.js';
import type { Problem } from '../../model/problem.js';
import type { ContentTypeHeader } from '../../read/reader.js';
import type { DocumentBytes } from './document-bytes.js';

/** What holds for every document of a run: plain data, so that a worker thread can be told. */
export interface AuditJob {
  /** Absolute. */
  readonly cwd: string;
  readonly manifest: Manifest;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** The folder of the cache, absolute; null for none. */
  readonly cache: string | null;
  /** Whether reports show the documents' texts. */
  readonly keepDocuments: boolean;
}

/** One document to audit: plain data too. */
export interface AuditTask {
  /** As reports show it. */
  readonly path: string;
  /** Severities that the configuration sets for it, the most specific first. */
  readonly severityLayers: readonly SeverityLayer[];
  /** What the server said of it; null for files. */
  readonly contentType: ContentTypeHeader | null;
  /** Whether the command line means it; what only a link led to is told when it fails, and fails nothing. */
  readonly isNamed: boolean;
}

/** A task for a thread, with the bytes where no file has them. */
export interface ThreadTask {
  readonly task: AuditTask;
  /** Null for a file, which the thread reads itself. */
  readonly content: Uint8Array | null;
}

/** What came of a document. */
export type Outcome =
  | {
      readonly kind: 'audited';
      readonly path: string;
      readonly bytes: DocumentBytes;
      /** Null unless the job keeps documents. */
      readonly document: Document | null;
    }
  | { readonly kind: 'unread'; readonly path: string; readonly problem: Problem };
