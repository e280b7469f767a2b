import type { Document, DocumentFormat } from '../model/document.js';
import type { Problem } from '../model/problem.js';

export interface ReadInput {
  /** Relative to the working directory, with forward slashes; used in messages and for the result's `path` only. */
  readonly path: string;
  readonly bytes: Uint8Array;
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
