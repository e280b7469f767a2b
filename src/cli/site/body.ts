import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';

export type Body =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array }
  /** The first `most` bytes of a longer one. */
  | { readonly kind: 'cut'; readonly bytes: Uint8Array }
  /** Not compressed as its header says, or broken off in the middle. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'unknown-encoding' };

/** What `Accept-Encoding` asks for: what can be undone here. */
export const ACCEPTED_ENCODINGS = 'gzip, br';

const DECODERS: Readonly<Record<string, (() => Transform) | null>> = {
  '': null,
  identity: null,
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
};

/**
 * Reads and decompresses the body of an answer, no more than `most` bytes of what it decompresses to: a small
 * answer that would fill the memory is cut off as well.
 *
 * @throws what the stream throws: time-outs and broken connections.
 */
export async function readBody(stream: Readable, encoding: string, most: number): Promise<Body> {
  const createDecoder = DECODERS[encoding.trim().toLowerCase()];
  if (createDecoder === undefined) {
    stream.on('error', () => {}).destroy();
    return { kind: 'unknown-encoding' };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    for await (const chunk of source) {
      const room = most - size;
      chunks.push(chunk.subarray(0, room));
      size += chunk.length;
      if (size > most) throw new Error('Enough has been read');
    }
  };
  try {
    if (createDecoder === null) await pipeline(stream, collect);
    else await pipeline(stream, createDecoder(), collect);
  } catch (error) {
    // Which of the errors of a pipeline that is torn down comes first is not certain.
    if (size > most) return { kind: 'cut', bytes: Buffer.concat(chunks) };
    if (isBrokenCompression(error)) return { kind: 'broken' };
    throw error;
  }
  return { kind: 'whole', bytes: Buffer.concat(chunks, size) };
}

/** Codes of zlib begin with Z_, those of Brotli with ERR_ and what its decoder says (_ERROR…). */
export function isBrokenCompression(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return typeof code === 'string' && /^(?:Z_|ERR__ERROR)/.test(code);
}
