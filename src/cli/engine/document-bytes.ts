import type { AuditedDocument } from '../../audit.js';
import type { PlacedFinding } from '../../check/placed-finding.js';
import type { Assertion } from '../../model/assertion.js';
import type { ClaimRecord, UnsureClaim } from '../../model/report.js';
import {
  type ClaimRow,
  claimRecord,
  claimRow,
  type FindingRow,
  findingRow,
  placedFinding,
  type UnsureRow,
  unsureClaim,
  unsureRow,
} from './document-rows.js';

/**
 * What an audit found in a document, as bytes: so it goes from thread to thread, lies in the cache and waits for the
 * report. The parts are read one by one, since a run holds the digests of all documents and lists of one at a time.
 */
export type DocumentBytes = Uint8Array;

/** What a run needs of a document beside all others. */
export type DocumentDigest = Omit<AuditedDocument, 'assertions' | 'checked' | 'ledger'> & {
  readonly checked: Omit<AuditedDocument['checked'], 'findings'>;
};

/** In this order, each behind its length in bytes. */
const PARTS = ['digest', 'assertions', 'findings', 'claims', 'unsure'] as const;
const LENGTH_BYTES = 4;

export function documentBytes({ assertions, checked, ledger, ...rest }: AuditedDocument): DocumentBytes {
  const { findings, ...counts } = checked;
  const digest: DocumentDigest = { ...rest, checked: counts };
  const parts = [
    digest,
    assertions,
    findings.map(findingRow),
    ledger.claims.map(claimRow),
    ledger.unsure.map(unsureRow),
  ].map((part) => Buffer.from(JSON.stringify(part)));
  const lengths = Buffer.alloc(PARTS.length * LENGTH_BYTES);
  parts.forEach((part, index) => {
    lengths.writeUInt32LE(part.length, index * LENGTH_BYTES);
  });
  return Buffer.concat([lengths, ...parts]);
}

export function digestIn(bytes: DocumentBytes): DocumentDigest {
  return partIn(bytes, 'digest') as DocumentDigest;
}

export function assertionsIn(bytes: DocumentBytes): Assertion[] {
  return partIn(bytes, 'assertions') as Assertion[];
}

/** `path` is that of the digest. */
export function findingsIn(bytes: DocumentBytes, path: string): PlacedFinding[] {
  return (partIn(bytes, 'findings') as FindingRow[]).map((row) => placedFinding(row, path));
}

export function claimsIn(bytes: DocumentBytes, path: string): ClaimRecord[] {
  return (partIn(bytes, 'claims') as ClaimRow[]).map((row) => claimRecord(row, path));
}

export function unsureIn(bytes: DocumentBytes, path: string): UnsureClaim[] {
  return (partIn(bytes, 'unsure') as UnsureRow[]).map((row) => unsureClaim(row, path));
}

function partIn(bytes: DocumentBytes, name: (typeof PARTS)[number]): unknown {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lengthAt = (index: number) => buffer.readUInt32LE(index * LENGTH_BYTES);
  const index = PARTS.indexOf(name);
  let start = PARTS.length * LENGTH_BYTES;
  for (let before = 0; before < index; before++) start += lengthAt(before);
  return JSON.parse(buffer.toString('utf8', start, start + lengthAt(index)));
}
