import type { DraftEntry, DraftLimit, DraftManifest } from './draft.js';
import { cleanText, firstFree, idOf } from './names.js';

/** An entry that a manifest can hold beside the others. */
export type SettledEntry = DraftEntry & { readonly id: string };

export type SettledManifest = Omit<DraftManifest, 'entries'> & { readonly entries: readonly SettledEntry[] };

const LONGEST_NAME = 100;
const LONGEST_SUMMARY = 400;
const LONGEST_NOTE = 300;
const MOST_NOTES = 6;
/** A closed list longer than this is no help to anybody. */
const MOST_MEMBERS = 200;

/**
 * A draft whose texts are clean and short, and whose ids, names and aliases no two entries share: what is twice in the
 * source is told apart by the heading it stands under, or taken once.
 */
export function settleDraft(draft: DraftManifest): SettledManifest {
  const names = new Set<string>();
  const ids = new Set<string>();
  const repeated: string[] = [];
  const named = draft.entries.flatMap((entry, index) => {
    const wanted = cleanText(entry.name, LONGEST_NAME) || `Entry ${index + 1}`;
    const name = [wanted, `${wanted} (${entry.group})`].find((each) => !names.has(each.toLowerCase()));
    if (name === undefined || (name !== wanted && entry.group === null)) {
      repeated.push(wanted);
      return [];
    }
    names.add(name.toLowerCase());
    const id = firstFree(entry.id ?? (idOf(name) || 'entry'), '-', (each) => ids.has(each));
    ids.add(id);
    return { ...entry, id, name: cleanText(name, LONGEST_NAME * 2) };
  });
  const aliasesTaken = new Set(names);
  return {
    ...draft,
    product: draft.product === null ? null : cleanText(draft.product, LONGEST_NAME) || null,
    entries: named.map((entry) => settleEntry(entry, draft, aliasesTaken)),
    notes: [
      ...draft.notes,
      ...(repeated.length > 0 ? [`Named twice and taken once: ${[...new Set(repeated)].join(', ')}.`] : []),
    ].map((note) => cleanText(note, LONGEST_NOTE)),
  };
}

function settleEntry(entry: SettledEntry, { plans }: DraftManifest, taken: Set<string>): SettledEntry {
  const aliases = cleanTexts(entry.aliases).filter((alias) => {
    const isFree = !taken.has(alias.toLowerCase());
    taken.add(alias.toLowerCase());
    return isFree;
  });
  const own = entry.plans === null ? plans.map(({ name }) => name) : entry.plans;
  return {
    ...entry,
    group: entry.group === null ? null : cleanText(entry.group, LONGEST_NAME),
    aliases,
    summary: cleanText(entry.summary ?? '', LONGEST_SUMMARY) || null,
    platforms: cleanTexts(entry.platforms),
    requires: cleanTexts(entry.requires),
    includes: cleanTexts(entry.includes),
    limits: entry.limits.map((limit) => settleLimit(limit, own, entry.name)),
    evidence: cleanTexts(entry.evidence),
    owner: cleanText(entry.owner ?? '', LONGEST_NAME) || null,
    notes: entry.notes.slice(0, MOST_NOTES).map((note) => cleanText(note, LONGEST_NOTE)),
  };
}

/** One amount for all plans is written once. */
function settleLimit(
  { of, direction, bound }: DraftLimit,
  plans: readonly string[],
  name: string,
): DraftLimit {
  const settled = { of: cleanText(of, LONGEST_NAME) || name, direction };
  if (typeof bound === 'string') return { ...settled, bound };
  const [first] = bound.values();
  const isSame = plans.every((plan) => bound.get(plan) === first);
  return { ...settled, bound: isSame ? (first ?? 'unlimited') : bound };
}

function cleanTexts(texts: readonly string[]): readonly string[] {
  const clean = texts.map((text) => cleanText(text, LONGEST_NAME)).filter((text) => text !== '');
  return [...new Map(clean.map((text) => [text.toLowerCase(), text] as const)).values()].slice(
    0,
    MOST_MEMBERS,
  );
}
