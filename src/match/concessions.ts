import type { Statement } from '../claims/statement.js';
import { lastAnswer } from '../language/last-answer.js';
import { concedingOpenings, concedingWords } from '../language/lexicon/beyond/concessions.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Status } from '../model/manifest.js';
import { isStatusDisclosed } from './disclosed.js';
import type { EntryLink, Match } from './match.js';
import { isOwnEvidence } from './topic.js';

const openings = lexiconPhrases('concessions/openings', () =>
  concedingOpenings.map((phrase) => ({ phrase, payload: true as const })),
);
const inside = lexiconPhrases('concessions/inside', () =>
  concedingWords.map((phrase) => ({ phrase, payload: true as const })),
);

/**
 * Whether a sentence says that it holds against what was said before: "Even so, your car is washed when you land.", "A
 * December bride nevertheless carries roses."
 */
const isConcession = lastAnswer(({ tokens, negations, mood }: Statement): boolean => {
  if (mood === 'question' || negations.some(({ isOfClause }) => isOfClause)) return false;
  return openings.find(tokens).some(({ first }) => first === 0) || inside.find(tokens).length > 0;
});

/** Statuses of what is not there at all: a concession that follows is no detail about a beta. */
function isAbsent(status: Status): boolean {
  return status === 'planned' || status === 'retired' || status === 'unsupported';
}

/** In sentences. */
const REACH = 4;
/** From here on the sentence before was about the entry. */
const SPOKEN_OF = 0.6;
/** What ties the concession itself to the entry: its own words, or its heading. */
const TIED_BY_WORDS = 0.45;
const TIED_BY_HEADING = 0.38;
/** From here on something else is offered instead. */
const RIVAL = 0.6;

/**
 * What a concession claims although its own section has just said that it is not there: "We stopped washing cars in March.
 * Even so, your car stands there shampooed."
 *
 * @param matches of the document, in order
 */
export function claimedAgainst(match: Match, matches: readonly Match[]): EntryLink | null {
  const { statement, links } = match;
  if (!isConcession(statement) || statement.isConditional || !isOfReader(statement)) return null;
  const found = links.find(
    (each) =>
      isAbsent(each.status) &&
      each.confidence >= (each.evidence === 'heading' ? TIED_BY_HEADING : TIED_BY_WORDS) &&
      each.evidence !== 'context' &&
      wasSaidToBeAbsent(each, statement, matches),
  );
  if (found === undefined) return null;
  const hasRival = links.some(
    (each) =>
      each.status === 'available' &&
      isOwnEvidence(each) &&
      each.confidence >= Math.max(RIVAL, found.evidence === 'heading' ? 0 : found.confidence - RIVAL / 4),
  );
  return hasRival ? null : found;
}

/** "Your car", "into Relay": what "we still" have or do may be something else. */
function isOfReader({ tokens, namesUs }: Statement): boolean {
  if (tokens.some(({ lower }) => /^(?:you|your|yours)$/.test(lower))) return true;
  return namesUs && !tokens.some(({ lower }) => /^(?:we|our|us|ours)$/.test(lower));
}

function wasSaidToBeAbsent(
  { entry, status }: EntryLink,
  { block, index }: Statement,
  matches: readonly Match[],
) {
  const section = block.section.join('\0');
  for (let before = index - 1; before >= index - REACH; before--) {
    const match = matches[before];
    if (match === undefined || match.statement.block.section.join('\0') !== section) return false;
    const isAboutIt = match.links.some((link) => link.entry === entry && link.confidence >= SPOKEN_OF);
    const { negations, tense } = match.statement;
    const isDenied = negations.length > 0 || tense !== 'present' || isStatusDisclosed(status, match);
    if (isAboutIt && isDenied) return true;
  }
  return false;
}
