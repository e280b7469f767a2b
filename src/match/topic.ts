import type { EntryLink, Match } from './match.js';

/** From here on a statement is about an entry rather than near it. */
const SURE = 0.62;
/** Two entries closer than this could both be meant: the one that allows the claim is taken. */
const TIE = 0.1;

/**
 * The entry that a statement is about, or null when that can't be told. Where an available entry is about as likely as
 * one that is not ("lead scoring" beside a planned "predictive lead scoring"), the available one is meant.
 */
export function topicOf(match: Match): EntryLink | null {
  const sure = match.links.filter(
    (each) => each.confidence >= SURE && each.evidence !== 'context' && each.evidence !== 'member',
  );
  const [best] = sure;
  if (best === undefined) return null;
  const close = sure.filter((each) => best.confidence - each.confidence <= TIE);
  return close.find((each) => each.status === 'available') ?? best;
}

/** Entries that a statement surely speaks of, best first. */
export function topicsOf(match: Match, atLeast: number = SURE): EntryLink[] {
  return match.links.filter(
    (each) => each.confidence >= atLeast && each.evidence !== 'context' && each.evidence !== 'member',
  );
}
