import type { Entry } from '../model/manifest.js';
import type { ManifestIndex } from './manifest-index.js';
import { onceForEach } from './once-for-each.js';

/** So many members have two lists in common that are of one kind. */
const COMMON = 2;
/** A list of fewer members has to stand in the other one as a whole. */
const SHORT = 2;

const kindredOf = onceForEach((_: ManifestIndex) => new Map<Entry, ReadonlySet<string>>());

/**
 * Names, in lower case, that are of the kind that an entry's closed list is of and that the list lacks: where one entry
 * lists "Leeds, York" and another "Leeds, York, Hull", Hull is a place at which the first is not to be had.
 */
export function strangersOf(entry: Entry, index: ManifestIndex): ReadonlySet<string> {
  const known = kindredOf(index);
  const strangers = known.get(entry) ?? findStrangers(entry, index);
  known.set(entry, strangers);
  return strangers;
}

function findStrangers(entry: Entry, { entries }: ManifestIndex): ReadonlySet<string> {
  const own = new Set(lowered(entry.includes ?? []));
  if (own.size === 0) return own;
  const known = new Set([...own, ...lowered([...entry.excludes, entry.name, ...entry.aliases])]);
  const told = [entry.summary, entry.value, entry.say].join(' ').toLowerCase();
  const strangers = new Set<string>();
  for (const { entry: other } of entries) {
    if (other === entry || other.includes === null) continue;
    const names = lowered(other.includes);
    const common = names.filter((each) => own.has(each)).length;
    const isKindred = own.size < SHORT ? common === own.size && names.length > COMMON : common >= COMMON;
    if (!isKindred) continue;
    for (const name of names) if (!known.has(name) && !told.includes(name)) strangers.add(name);
  }
  return strangers;
}

function lowered(names: readonly string[]): string[] {
  return names.map((each) => each.toLowerCase());
}
