import type { Statement } from '../claims/statement.js';
import {
  arrivingWords,
  attributiveFamilies,
  besideLanguages,
  connectingPrepositions,
  familiesOfCategories,
  governingPrepositions,
} from '../language/lexicon/beyond/members.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Token } from '../language/tokens.js';
import { isAddition } from './additions.js';
import { isNegatedRange } from './claimed.js';
import { isWithin } from './geography.js';
import type { IndexedEntry } from './indexed-entry.js';
import { familiesListed, isKindCovered, kindMembers, kindMembersKnown } from './kinds.js';
import type { ManifestIndex } from './manifest-index.js';
import type { LinkedStatement, MemberMention, NamedThingMention } from './match.js';
import { isWeekday } from './named-in-manifest.js';
import { isNamedInOffer, type NameSpan } from './named-in-offer.js';

/** A thing of which some entry's closed list might be. */
interface Candidate extends NameSpan {
  readonly name: string;
  readonly family: string;
  /** A thing with a proper name; null for a common noun. */
  readonly mention: NamedThingMention | null;
}

/**
 * Things of the kind that a closed list is of, which nothing in the manifest has, where a statement offers them: "Policies
 * for horses" beside a list of dogs and cats. What the statement is about need not be told: only a list of that kind can
 * be meant.
 *
 * @param isKnown whether the manifest has a thing with a proper name
 */
export function kindredThings(
  match: LinkedStatement,
  index: ManifestIndex,
  isKnown: (mention: NamedThingMention) => boolean,
): MemberMention[] {
  const { statement } = match;
  const { tokens } = statement;
  const candidates = candidatesIn(match);
  const members = index.names.find(tokens).filter(({ payload }) => payload.role === 'member');
  const spans = [...candidates, ...members];
  const found: MemberMention[] = [];
  for (const candidate of candidates) {
    const { name, family, mention, first, last } = candidate;
    const lists = index.entries.filter(({ entry }) => familiesListed(entry).has(family));
    const range = { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
    const isDeclared = mention === null ? kindMembersKnown(index.manifest).has(name) : isKnown(mention);
    if (lists.length === 0 || isDeclared || isKindCovered(name, index.manifest)) continue;
    if (mention === null && hasMember(candidate, members)) continue;
    if (index.isPartOfName(tokens, range) || isNegatedRange(statement, range)) continue;
    if (!isOffered(match, candidate, spans, lists)) continue;
    found.push({ name, range, entry: likeliest(lists, match), standing: 'unlisted', confidence: 0.7 });
  }
  return found;
}

/** "A push message", where the list has "push": its own word makes it a member. */
function hasMember({ first, last }: NameSpan, members: readonly NameSpan[]): boolean {
  return members.some((each) => each.first === first && each.last < last);
}

function candidatesIn({ statement: { tokens }, things }: LinkedStatement): Candidate[] {
  const named = things.flatMap((mention): Candidate[] => {
    const family = familiesOfCategories[mention.thing.category];
    const first = tokens.findIndex((each) => each.start >= mention.range.start);
    const last = tokens.findLastIndex((each) => each.end <= mention.range.end) + 1;
    if (family === undefined || isWeekday(mention.thing.name)) return [];
    return [{ name: mention.thing.name, family, mention, first, last }];
  });
  const common = kindMembers.find(tokens).flatMap(({ payload: { kind, name }, first, last }): Candidate[] => {
    // "Pug" in the name of a place is none; a name of just these words may be of both kinds.
    const isInName = named.some(
      (each) => each.first < last && first < each.last && each.last - each.first > last - first,
    );
    return isInName ? [] : [{ name, family: kind.family, mention: null, first, last }];
  });
  return [...named, ...common];
}

function isOffered(
  { statement }: LinkedStatement,
  candidate: Candidate,
  spans: readonly NameSpan[],
  lists: readonly IndexedEntry[],
): boolean {
  const { tokens } = statement;
  const { family, mention, first, last } = candidate;
  if (family === 'place') {
    const isPart = lists.some(
      ({ entry }) => mention !== null && isWithin(mention.thing, entry.includes ?? []),
    );
    return !isPart && (isArrivedAt(tokens, first, spans) || isAddedPlace(statement, first));
  }
  if (family === 'language' && !besideLanguages.has(tokens[last]?.lower ?? '.')) return false;
  if (family === 'currency' && tokens[first - 1]?.kind === 'number') return false;
  // Software is written in a language and talked about on others.
  const isOfSoftware = family === 'software' || family === 'programming language';
  const prepositions = isOfSoftware ? connectingPrepositions : governingPrepositions;
  return isNamedInOffer(statement, candidate, spans, prepositions, attributiveFamilies.has(family));
}

const arriving = lexiconPhrases('members/arriving', () =>
  arrivingWords.map((phrase) => ({ phrase, payload: true as const })),
);

/** "Now flying to Paris and Rome": right behind the words, or in a list that stands there. */
function isArrivedAt(tokens: readonly Token[], first: number, spans: readonly NameSpan[]): boolean {
  return arriving.find(tokens).some(({ last }) => {
    const between = tokens.slice(last, first);
    return (
      last <= first &&
      between.every(
        ({ lower }, at) =>
          /^(?:,|and|or|&)$/.test(lower) ||
          spans.some((each) => each.first <= last + at && each.last > last + at),
      )
    );
  });
}

/** "Pick one up in Ghent as well": the same is to be had there. */
function isAddedPlace(statement: Statement, first: number): boolean {
  return isAddition(statement) && /^(?:in|at|to|from)$/.test(statement.tokens[first - 1]?.lower ?? '');
}

/** The list whose entry the statement most likely speaks of. */
function likeliest(lists: readonly IndexedEntry[], { links }: LinkedStatement) {
  const linkOf = ({ entry }: IndexedEntry): number =>
    links.find((each) => each.entry === entry)?.confidence ?? 0;
  const [best, second] = lists.toSorted((a, b) => linkOf(b) - linkOf(a));
  if (best === undefined) return null;
  return second === undefined || linkOf(best) > linkOf(second) ? best.entry : null;
}
