import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
import { ownTopicOf } from './additions.js';
import { areInOneClause, isNegatedRange } from './claimed.js';
import { strangersOf } from './kindred-lists.js';
import type { ManifestIndex } from './manifest-index.js';
import type { EntryLink, LinkedStatement, MemberMention } from './match.js';

/** From here on a name or a concept tells what a statement is about. */
const NAMED = 0.75;
/** So many words in common tell it as well. */
const SURE_BY_WORDS = 0.85;
/** From here on another entry may be meant that has the name in its own list. */
const RIVAL = 0.6;

/**
 * Names of another list that a statement says of an entry whose own list, of the same kind, lacks them, and names that the
 * entry excludes: "Hamsters get their jabs here" where hamsters are seen and only dogs and cats vaccinated.
 */
export function strangersSaidOf(match: LinkedStatement, index: ManifestIndex): MemberMention[] {
  const topic = topicOf(match);
  if (topic === null) return [];
  const { entry, range } = topic;
  const strangers = strangersOf(entry, index);
  if (strangers.size === 0 && entry.excludes.length === 0) return [];
  const { statement, links } = match;
  const hits = index.names.find(statement.tokens);
  const found: MemberMention[] = [];
  for (const { payload, start, end } of hits) {
    const isExcluded = payload.role === 'excluded' && payload.entry.entry === entry;
    const isStranger = payload.role === 'member' && strangers.has(payload.text.toLowerCase());
    if (!isExcluded && !isStranger) continue;
    if (
      isStranger &&
      (hits.some((each) => isOwn(each, entry, { start, end })) || hasRival(links, entry, payload.text))
    )
      continue;
    if (isNegatedRange(statement, { start, end })) continue;
    if (range !== null && !areInOneClause(statement.tokens, range, { start, end })) continue;
    found.push({
      name: payload.text,
      range: { start, end },
      entry,
      standing: isExcluded ? 'excluded' : 'unlisted',
      confidence: Math.min(0.8, topic.confidence),
    });
  }
  return found;
}

function topicOf(match: LinkedStatement): EntryLink | null {
  const { addsTo } = match;
  const own = ownTopicOf(match);
  const isSure = own !== null && own.confidence >= (own.evidence === 'words' ? SURE_BY_WORDS : NAMED);
  if (isSure) return own;
  return addsTo !== null && (own === null || own.confidence < RIVAL || own.entry === addsTo.entry)
    ? { ...addsTo, range: null }
    : null;
}

interface NameHit extends TextRange {
  readonly payload: { readonly role: string; readonly entry: { readonly entry: Entry } };
}

/** The entry's own list has the words, if only as a part of a longer name. */
function isOwn({ payload, start, end }: NameHit, entry: Entry, range: TextRange): boolean {
  return (
    payload.entry.entry === entry && payload.role !== 'limit' && start <= range.start && end >= range.end
  );
}

/** "Yoga and the sauna at the Mill": another entry that is spoken of by its own words is to be had there. */
function hasRival(links: readonly EntryLink[], entry: Entry, name: string): boolean {
  return links.some(
    (each) =>
      each.entry !== entry &&
      each.confidence >= RIVAL &&
      (each.evidence === 'name' || each.evidence === 'concept' || each.evidence === 'words') &&
      each.entry.includes?.some((member) => member.toLowerCase() === name.toLowerCase()) === true,
  );
}
