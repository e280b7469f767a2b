import type { EntryLink, Match } from './match.js';

/** From here on a statement is about an entry rather than near it. */
const SURE = 0.62;
/** A concept or words that an available entry has too say little of which of them is meant. */
const LOOSE_TIE = 0.4;
/** Two entries closer than this could both be meant: the one that allows the claim is taken. */
const TIE = 0.1;

/**
 * The entry that is not simply available and that a statement speaks of, or null. It may be one of two things that the
 * sentence names ("send faxes from the visit record"). Where an available entry is about as likely meant by the same
 * words ("lead scoring" beside a planned "predictive lead scoring"), that one is.
 */
export function unavailableTopic(match: Match): EntryLink | null {
  const topics = topicsOf(match);
  const [best] = topics;
  for (const link of topics) {
    if (link.status === 'available') continue;
    if (link !== best && link.evidence !== 'name') continue;
    if (link.evidence === 'words' && link.confidence < SURE_BY_WORDS) continue;
    const isExcused = topics.some(
      (other) =>
        other.status === 'available' &&
        link.confidence - other.confidence <= (link.evidence === 'name' ? TIE : LOOSE_TIE) &&
        meansTheSameWords(link, other),
    );
    if (!isExcused) return link;
  }
  return null;
}

function meansTheSameWords(a: EntryLink, b: EntryLink): boolean {
  if (a.range === null || b.range === null) return true;
  return a.range.start < b.range.end && b.range.start < a.range.end;
}

/** Entries that a statement surely speaks of, best first. */
export function topicsOf(match: Match, atLeast: number = SURE): EntryLink[] {
  return match.links.filter((each) => each.confidence >= atLeast && isOwnEvidence(each));
}

/** Words alone have to say nearly everything that the entry's name says. */
const SURE_BY_WORDS = 0.74;

/** A member alone ("Okta") may be named for another reason: it counts only where other words point the same way. */
const SURE_MEMBER = 0.75;

export function isOwnEvidence(link: EntryLink): boolean {
  if (link.evidence === 'member') return link.confidence >= SURE_MEMBER;
  return link.evidence !== 'context' && link.evidence !== 'heading';
}
