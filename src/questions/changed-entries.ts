import { isValidOn, statusOn } from '../manifest/status.js';
import type { ImpactAnswer } from '../model/answers.js';
import type { Entry, Manifest } from '../model/manifest.js';

type ChangedEntry = ImpactAnswer['entries'][number];

interface Side {
  readonly manifest: Manifest;
  readonly asOf: string;
  readonly sentences: ReadonlyMap<string, number>;
}

/** Fields that bear on what copy may say, by their names in the manifest file. Evidence, owner and date of checking do not. */
const FIELDS: readonly (readonly [name: string, value: (entry: Entry) => unknown])[] = [
  ['name', (entry) => entry.name],
  ['aliases', (entry) => entry.aliases],
  ['summary', (entry) => entry.summary],
  ['since', (entry) => entry.since],
  ['until', (entry) => entry.until],
  ['plans', (entry) => entry.plans],
  ['platforms', (entry) => entry.platforms],
  ['regions', (entry) => entry.regions],
  ['requires', (entry) => entry.requires],
  ['includes', (entry) => entry.includes],
  ['excludes', (entry) => entry.excludes],
  ['limits', (entry) => entry.limits],
  ['disclose', (entry) => entry.disclose],
  ['roadmap', (entry) => entry.roadmap],
  ['say', (entry) => entry.say],
  ['value', (entry) => entry.value],
  ['claim', (entry) => entry.claim],
  ['valid_until', (entry) => entry.validUntil],
];

/** Entries that differ, in the order of the manifest after; then those that are gone, in the order of the one before. */
export function changedEntries(before: Side, after: Side): ChangedEntry[] {
  const old = new Map(before.manifest.entries.map((entry) => [entry.id, entry]));
  const ids = new Set(after.manifest.entries.map((entry) => entry.id));
  const removed = before.manifest.entries.filter((entry) => !ids.has(entry.id));
  return [
    ...after.manifest.entries.flatMap((entry) => compared(old.get(entry.id) ?? null, entry, before, after)),
    ...removed.flatMap((entry) => compared(entry, null, before, after)),
  ];
}

function compared(old: Entry | null, now: Entry | null, before: Side, after: Side): ChangedEntry[] {
  const entry = now ?? old;
  if (entry === null) return [];
  const fields = old !== null && now !== null ? fieldsThatDiffer(old, now, before.asOf, after.asOf) : [];
  if (old !== null && now !== null && fields.length === 0) return [];
  return [
    {
      id: entry.id,
      name: entry.name,
      change: old === null ? 'added' : now === null ? 'removed' : 'changed',
      fields,
      before: old && statusOn(old, before.asOf),
      after: now && statusOn(now, after.asOf),
      sentences: Math.max(before.sentences.get(entry.id) ?? 0, after.sentences.get(entry.id) ?? 0),
    },
  ];
}

/** Fields that differ as written, and those that say something else on another day. */
function fieldsThatDiffer(old: Entry, now: Entry, before: string, after: string): string[] {
  // Plain data made by one function: equal values have equal JSON.
  const written = FIELDS.filter(([, value]) => JSON.stringify(value(old)) !== JSON.stringify(value(now)));
  const isTimed = now.kind === 'certification' || now.kind === 'proof';
  return [
    ...(statusOn(old, before) === statusOn(now, after) ? [] : ['status']),
    ...written.map(([name]) => name),
    ...(isTimed && isValidOn(old, before) !== isValidOn(now, after) ? ['valid_until'] : []),
  ].filter((name, index, all) => all.indexOf(name) === index);
}
