import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditedDocument } from '../../audit.js';
import type { CheckedDocument } from '../../check/check.js';
import type { ClaimLedger } from '../../check/ledger.js';
import type { PlacedFinding } from '../../check/placed-finding.js';
import {
  assertionsIn,
  claimsIn,
  type DocumentBytes,
  type DocumentDigest,
  digestIn,
  findingsIn,
  unsureIn,
} from './document-bytes.js';

/** Documents that were audited and wait for the report: their digests in memory, the rest as bytes. */
export interface WaitingDocuments {
  /** The document again; its findings, claims and assertions are read whenever they are asked for. */
  add(bytes: DocumentBytes): AuditedDocument;
}

/** From here on bytes go to a file: a hundred pages or so don't need one. */
const MOST_IN_MEMORY = 8 * 1024 * 1024;

/**
 * Findings of the documents that come first stay as they were read, since a report goes through them three times: to see
 * what repeats, to count and to write. In bytes of their documents, of which findings as objects take about as much.
 */
const MOST_READY = 8 * 1024 * 1024;

/** Where some bytes are: in memory, else from `offset` on in the file. */
interface Place {
  bytes: Uint8Array | null;
  readonly offset: number;
  readonly length: number;
}

/** @param mostInMemory in bytes */
export function createWaitingDocuments(mostInMemory = MOST_IN_MEMORY): WaitingDocuments {
  let inMemory: Place[] = [];
  let sizeInMemory = 0;
  let end = 0;
  let sizeReady = 0;
  let file: number | null = null;

  function keep(bytes: Uint8Array): Place {
    const place: Place = { bytes, offset: end, length: bytes.byteLength };
    end += bytes.byteLength;
    inMemory.push(place);
    sizeInMemory += bytes.byteLength;
    if (sizeInMemory > mostInMemory) moveToFile();
    return place;
  }

  /** Without room for temporary files everything stays in memory. */
  function moveToFile(): void {
    try {
      file ??= openScratchFile();
      for (const place of inMemory) {
        writeAll(file, place.bytes as Uint8Array, place.offset);
        place.bytes = null;
      }
    } catch {
      mostInMemory = Number.POSITIVE_INFINITY;
    }
    inMemory = [];
    sizeInMemory = 0;
  }

  function read({ bytes, offset, length }: Place): Uint8Array {
    if (bytes !== null) return bytes;
    const buffer = Buffer.allocUnsafe(length);
    for (let done = 0; done < length; ) {
      const count = readSync(file as number, buffer, done, length - done, offset + done);
      if (count === 0) throw new Error('The temporary file of this run was cut.');
      done += count;
    }
    return buffer;
  }

  function takeRoom(length: number): boolean {
    if (sizeReady >= MOST_READY) return false;
    sizeReady += length;
    return true;
  }

  const store = { read, takeRoom };
  return { add: (bytes) => new WaitingDocument(digestIn(bytes), keep(bytes), store) };
}

/** The documents' bytes, wherever they are. */
interface Store {
  read(place: Place): Uint8Array;
  /** Whether the findings of a document of this length may stay as they were read. */
  takeRoom(length: number): boolean;
}

// Classes, since a run holds one of each for every document: an object with accessors of its own takes far more memory.

class WaitingDocument implements AuditedDocument {
  readonly document: AuditedDocument['document'];
  readonly tally: AuditedDocument['tally'];
  readonly problems: AuditedDocument['problems'];
  readonly checked: WaitingFindings;
  readonly ledger: WaitingClaims;

  constructor({ document, tally, problems, checked }: DocumentDigest, place: Place, store: Store) {
    this.document = document;
    this.tally = tally;
    this.problems = problems;
    this.checked = new WaitingFindings(checked, place, store);
    this.ledger = new WaitingClaims(checked.path, place, store);
  }

  get assertions() {
    return this.ledger.assertions();
  }

  toJSON(): AuditedDocument {
    const { document, tally, assertions, problems, checked, ledger } = this;
    return { document, tally, assertions, problems, checked, ledger };
  }
}

class WaitingFindings implements CheckedDocument {
  readonly path: string;
  readonly suppressed: number;
  readonly pending: CheckedDocument['pending'];
  readonly #place: Place;
  readonly #store: Store;
  #ready: readonly PlacedFinding[] | null = null;

  constructor({ path, suppressed, pending }: DocumentDigest['checked'], place: Place, store: Store) {
    this.path = path;
    this.suppressed = suppressed;
    this.pending = pending;
    this.#place = place;
    this.#store = store;
  }

  get findings() {
    if (this.#ready !== null) return this.#ready;
    const findings = findingsIn(this.#store.read(this.#place), this.path);
    if (this.#store.takeRoom(this.#place.length)) this.#ready = findings;
    return findings;
  }

  toJSON(): CheckedDocument {
    const { path, findings, suppressed, pending } = this;
    return { path, findings, suppressed, pending };
  }
}

class WaitingClaims implements ClaimLedger {
  readonly #path: string;
  readonly #place: Place;
  readonly #store: Store;

  constructor(path: string, place: Place, store: Store) {
    this.#path = path;
    this.#place = place;
    this.#store = store;
  }

  get claims() {
    return claimsIn(this.#store.read(this.#place), this.#path);
  }

  get unsure() {
    return unsureIn(this.#store.read(this.#place), this.#path);
  }

  /** What the document claims of amounts and plans. */
  assertions() {
    return assertionsIn(this.#store.read(this.#place));
  }

  toJSON(): ClaimLedger {
    const { claims, unsure } = this;
    return { claims, unsure };
  }
}

function writeAll(file: number, bytes: Uint8Array, offset: number): void {
  for (let done = 0; done < bytes.byteLength; )
    done += writeSync(file, bytes, done, bytes.byteLength - done, offset + done);
}

/** A file of this process alone, which is gone when the process is. */
function openScratchFile(): number {
  const folder = mkdtempSync(join(tmpdir(), 'overclaim-'));
  const file = openSync(join(folder, 'documents'), 'wx+', 0o600);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (process.platform === 'win32') {
    // There an open file can't be removed.
    process.once('exit', () => {
      closeSync(file);
      remove();
    });
  } else remove();
  return file;
}
