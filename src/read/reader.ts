import type { Document, DocumentFormat } from '../model/document.js';
import type { Problem } from '../model/problem.js';

export interface ReadInput {
  /**
   * Relative to the working directory, with forward slashes, or the address of a page; used in messages and for the
   * result's `path` only.
   */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What the server said that it sends; absent for files, null where it did not say. */
  readonly contentType?: ContentTypeHeader | null;
}

/** A Content-Type header, taken apart. */
export interface ContentTypeHeader {
  /** Lower case, without parameters: "text/html". */
  readonly mediaType: string;
  /** The label of an encoding as sent ("utf-8", "ISO-8859-1"); null where there is none. */
  readonly charset: string | null;
}

/** A document, or why there is none (encrypted, truncated, not this format, too large when unpacked …). */
export type ReadResult =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'unreadable'; readonly problem: Problem };

/** One file format. It opens nothing: bytes in, value out. */
export interface Reader {
  readonly format: DocumentFormat;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  read(input: ReadInput): ReadResult | Promise<ReadResult>;
}
