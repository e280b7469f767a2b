import type { Entry, EntryKind } from '../model/manifest.js';
import type { ValuePath } from '../yaml/yaml-source.js';
import { type ManifestBuilder, quoted, report } from './manifest-builder.js';

const LIST_OF_KIND: Readonly<Record<EntryKind, string>> = {
  capability: 'capabilities',
  commitment: 'commitments',
  certification: 'certifications',
  proof: 'proof',
};

/** Reports ids, names and aliases that two entries share: copy that uses them could not be told apart. */
export function checkNames(builder: ManifestBuilder, entries: readonly Entry[]): void {
  const counts = new Map<EntryKind, number>();
  const ids = new Map<string, Entry>();
  const names = new Map<string, Entry>();
  for (const entry of entries) {
    const index = counts.get(entry.kind) ?? 0;
    counts.set(entry.kind, index + 1);
    const path: ValuePath = [LIST_OF_KIND[entry.kind], index];
    const sameId = ids.get(entry.id);
    if (sameId === undefined) ids.set(entry.id, entry);
    else {
      const message = `The id ${quoted(entry.id)} is taken by the entry in line ${sameId.position.line}.`;
      report(builder, [...path, 'id'], {
        code: 'duplicate-id',
        message,
        hint: 'Give each entry an id of its own.',
      });
    }
    checkEntryNames(builder, path, entry, names);
  }
}

function checkEntryNames(
  builder: ManifestBuilder,
  path: ValuePath,
  entry: Entry,
  names: Map<string, Entry>,
): void {
  // What proof counts ("teams") may well be the name of something that the product has.
  const space = entry.kind === 'proof' ? 'proof' : 'entry';
  [entry.name, ...entry.aliases].forEach((name, index) => {
    const key = `${space} ${name.toLowerCase()}`;
    const other = names.get(key);
    if (other === undefined) names.set(key, entry);
    if (other === undefined || other === entry) return;
    const at = index === 0 ? 'name' : 'aliases';
    const what = index === 0 ? 'name' : 'alias';
    const message = `The ${what} ${quoted(name)} also belongs to "${other.id}" (line ${other.position.line}).`;
    const place = index === 0 || entry.aliases.length === 1 ? [...path, at] : [...path, at, index - 1];
    report(builder, place, {
      code: 'shared-alias',
      message,
      hint: 'Keep it on the one entry that copy means by it.',
    });
  });
}
