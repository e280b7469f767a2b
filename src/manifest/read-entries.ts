import { type Day, isDay, parsePeriod } from '../language/dates/calendar.js';
import { parseQuantity } from '../language/quantities/parse-quantity.js';
import type {
  CapabilityFile,
  CertificationFile,
  CommitmentFile,
  ManifestFile,
  ProofFile,
  StatusWord,
} from '../model/generated/manifest-file.js';
import type { Entry, EntryKind, Limit, Manifest, Status } from '../model/manifest.js';
import type { ValuePath } from '../yaml/yaml-source.js';
import { type ManifestBuilder, quoted, report, textAt, textsAt } from './manifest-builder.js';
import { readBounds, readLimits } from './read-bounds.js';
import { readMembers, readPlans } from './read-scope.js';

/** Every key that an entry of some list may have. */
type EntryFile = Partial<CapabilityFile & CommitmentFile & CertificationFile & ProofFile>;

/** The manifest's own lists of platforms and regions, which entries choose from. */
export type KnownScope = Pick<Manifest, 'platforms' | 'regions'>;

/** The entries of all four lists, in the file's order within each list. */
export function readEntries(builder: ManifestBuilder, file: ManifestFile, known: KnownScope): Entry[] {
  const read = (list: keyof ManifestFile, kind: EntryKind, entries: readonly EntryFile[] | undefined) =>
    (entries ?? []).map((entry, index) => readEntry(builder, [list, index], kind, entry, known));
  return [
    ...read('capabilities', 'capability', file.capabilities),
    ...read('commitments', 'commitment', file.commitments),
    ...read('certifications', 'certification', file.certifications),
    ...read('proof', 'proof', file.proof),
  ];
}

const STATUS_OF_WORD: Readonly<Record<StatusWord, Status>> = {
  available: 'available',
  ga: 'available',
  stable: 'available',
  live: 'available',
  released: 'available',
  limited: 'limited',
  'limited-availability': 'limited',
  preview: 'preview',
  beta: 'preview',
  'public-preview': 'preview',
  'private-preview': 'private-preview',
  alpha: 'private-preview',
  'early-access': 'private-preview',
  planned: 'planned',
  roadmap: 'planned',
  'in-development': 'planned',
  deprecated: 'deprecated',
  retired: 'retired',
  removed: 'retired',
  unsupported: 'unsupported',
  no: 'unsupported',
  'wont-do': 'unsupported',
};

function readEntry(
  builder: ManifestBuilder,
  path: ValuePath,
  kind: EntryKind,
  file: EntryFile,
  known: KnownScope,
): Entry {
  const text = (key: keyof EntryFile) => textAt(builder, [...path, key], file[key]);
  const texts = (key: keyof EntryFile) => textsAt(builder, [...path, key], file[key]);
  const day = (key: keyof EntryFile) => readDay(builder, [...path, key], file[key]);
  const claim = text('claim');
  const name = text('name') ?? claim ?? '';
  if (name === '') report(builder, path, { code: 'empty-text', message: 'This entry has an empty name.' });
  const aliases = texts('aliases');
  const plans = readPlans(builder, [...path, 'plans'], file.plans);
  const value = text('value');
  const [since, until, validUntil] = [day('since'), day('until'), day('valid_until')];
  checkOrder(builder, path, since, until, 'until');
  checkOrder(builder, path, since, validUntil, 'valid_until');
  return {
    kind,
    id: file.id ?? '',
    name,
    aliases,
    summary: text('summary'),
    status: STATUS_OF_WORD[file.status ?? 'available'],
    since,
    until,
    plans,
    platforms: readMembers(builder, [...path, 'platforms'], file.platforms, known.platforms, 'platform'),
    regions: readMembers(builder, [...path, 'regions'], file.regions, known.regions, 'region'),
    requires: texts('requires'),
    includes: file.includes === undefined ? null : texts('includes'),
    excludes: texts('excludes'),
    limits: readEntryLimits(builder, path, file, { of: name, aliases }, plans),
    disclose: readDisclosure(builder, path, file),
    roadmap: readRoadmap(builder, path, file),
    say: text('say'),
    evidence: texts('evidence'),
    owner: text('owner'),
    verified: day('verified'),
    value,
    quantity: value === null ? null : parseQuantity(value),
    claim,
    validUntil,
    confirmed: file.confirmed ?? true,
    position: builder.source.positionOf(path),
  };
}

/** A commitment's own bounds come first, then the list. */
function readEntryLimits(
  builder: ManifestBuilder,
  path: ValuePath,
  file: EntryFile,
  named: Pick<Limit, 'of' | 'aliases'>,
  plans: readonly string[] | null,
): Limit[] {
  return [
    ...readBounds(builder, path, file, named, plans),
    ...readLimits(builder, [...path, 'limits'], file.limits, plans),
  ];
}

function readDisclosure(
  builder: ManifestBuilder,
  path: ValuePath,
  { disclose }: EntryFile,
): Entry['disclose'] {
  if (disclose === undefined) return null;
  const any = textsAt(builder, [...path, 'disclose', 'any'], disclose.any);
  if (any.length > 0) return { any, within: disclose.within ?? 'section' };
  const message = 'The disclosure has no wording.';
  report(builder, [...path, 'disclose'], {
    code: 'empty-disclosure',
    message,
    hint: 'List at least one under `any:`.',
  });
  return null;
}

function readRoadmap(builder: ManifestBuilder, path: ValuePath, { roadmap }: EntryFile): Entry['roadmap'] {
  if (roadmap === undefined) return null;
  const at = [...path, 'roadmap', 'target'];
  const written = textAt(builder, at, roadmap.target);
  const target = written === null ? null : parsePeriod(written);
  if (written !== null && target === null) {
    const message = `${quoted(written)} is not a time that a roadmap can have.`;
    report(builder, at, {
      code: 'bad-date',
      message,
      hint: 'Expected 2027, 2027-Q2, 2027-H1, 2027-05 or 2027-05-01.',
    });
  }
  return { public: roadmap.public ?? false, target };
}

/** A day; a text that is none is a problem. */
export function readDay(builder: ManifestBuilder, path: ValuePath, value: unknown): Day | null {
  const text = textAt(builder, path, value);
  if (text === null || isDay(text)) return text;
  const exists = /^\d{4}-\d\d-\d\d$/.test(text)
    ? 'There is no such day.'
    : 'Expected a date such as 2026-11-01.';
  report(builder, path, { code: 'bad-date', message: `${quoted(text)} is not a date.`, hint: exists });
  return null;
}

function checkOrder(
  builder: ManifestBuilder,
  path: ValuePath,
  since: Day | null,
  last: Day | null,
  key: 'until' | 'valid_until',
): void {
  if (since === null || last === null || last >= since) return;
  const message = `"${key}" (${last}) lies before "since" (${since}).`;
  report(builder, [...path, key], {
    code: 'date-order',
    message,
    hint: 'Swap the two dates, or correct one.',
  });
}
