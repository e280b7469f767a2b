import type { Statement } from '../claims/statement.js';
import {
  arrivingWords,
  attributiveFamilies,
  besideLanguages,
  connectingPrepositions,
  familiesOfCategories,
  governingPrepositions,
  languageVerbs,
  payingVerbs,
  speakingVerbs,
} from '../language/lexicon/beyond/members.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Token } from '../language/tokens.js';
import type { TextRange } from '../model/location.js';
import { isAddition } from './additions.js';
import { isNegatedRange } from './claimed.js';
import { isWithin } from './geography.js';
import type { IndexedEntry } from './indexed-entry.js';
import { familiesListed, isKindCovered, kindMembers, kindMembersKnown } from './kinds.js';
import type { ManifestIndex } from './manifest-index.js';
import type { LinkedStatement, MemberMention, NamedThingMention } from './match.js';
import { isWeekday } from './named-in-manifest.js';
import { isNamedInOffer, type NameSpan } from './named-in-offer.js';
import { isToldOfElsewhere } from './place-phrases.js';

/** A thing of which some entry's closed list might be. */
export interface Candidate extends NameSpan {
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
    if (lists.length === 0 || !isUndeclared(candidate, range, statement, index, isKnown)) continue;
    if (mention === null && hasMember(candidate, members)) continue;
    if (!isOffered(match, candidate, spans, lists) && !isSaidOfList(match, candidate, members, lists))
      continue;
    found.push({ name, range, entry: likeliest(lists, match), standing: 'unlisted', confidence: 0.7 });
  }
  return found;
}

/** Whether nothing in the manifest has what a statement names, and the statement does not deny it. */
export function isUndeclared(
  { name, mention }: Candidate,
  range: TextRange,
  statement: Statement,
  index: ManifestIndex,
  isKnown: (mention: NamedThingMention) => boolean,
): boolean {
  const isDeclared = mention === null ? kindMembersKnown(index.manifest).has(name) : isKnown(mention);
  if (isDeclared || isKindCovered(name, index.manifest)) return false;
  return !index.isPartOfName(statement.tokens, range) && !isNegatedRange(statement, range);
}

/** "A push message", where the list has "push": its own word makes it a member. */
function hasMember({ first, last }: NameSpan, members: readonly NameSpan[]): boolean {
  return members.some((each) => each.first === first && each.last < last);
}

/** Things with proper names and of everyday kinds that a statement names. */
export function candidatesIn({ statement: { tokens }, things }: LinkedStatement): Candidate[] {
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
  { statement, links }: LinkedStatement,
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
  if (isDoneIn(statement, candidate) && lists.some(({ entry }) => isTied(entry, links, family))) return true;
  if (family === 'language' && !besideLanguages.has(tokens[last]?.lower ?? '.')) return false;
  // Software is written in a language and talked about on others.
  const isOfSoftware = family === 'software' || family === 'programming language';
  const prepositions = isOfSoftware ? connectingPrepositions : governingPrepositions;
  return isNamedInOffer(statement, candidate, spans, prepositions, attributiveFamilies.has(family));
}

/** "Can speak Ukrainian with us", "gets her tags back in French", "pays in dollars": what people do in a language or a currency. */
function isDoneIn({ tokens, tense }: Statement, { family, first }: Candidate): boolean {
  if (tense !== 'present' || (family !== 'language' && family !== 'currency')) return false;
  const before = tokens[first - 1]?.lower ?? '';
  if (family === 'language' && speakingVerbs.has(before)) return true;
  if (before !== 'in') return false;
  const verbs = family === 'language' ? languageVerbs : payingVerbs;
  return tokens.slice(0, first - 1).some(({ lower }) => verbs.has(lower));
}

/** What a statement goes on about is a list of languages; of currencies there is one for all that is paid. */
function isTied(entry: IndexedEntry['entry'], links: LinkedStatement['links'], family: string): boolean {
  return (
    family === 'currency' || links.some((each) => each.entry === entry && each.confidence >= NEAR_A_LIST)
  );
}

const NEAR_A_LIST = 0.4;

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

/**
 * "Your little coeliac gets a plate of their own" where what is cooked for whom was spoken of: a thing of the kind that the
 * list around it is of, and no member of it beside.
 */
function isSaidOfList(
  { statement, links, addsTo }: LinkedStatement,
  { mention, family, first, last }: Candidate,
  members: ReturnType<ManifestIndex['names']['find']>,
  lists: readonly IndexedEntry[],
): boolean {
  const { voice, mood, block, negations, isConditional, tokens } = statement;
  if (voice !== 'copy' || mood === 'question' || !isRunningText(block)) return false;
  if (isConditional || negations.some(({ isOfClause }) => isOfClause) || family === 'software') return false;
  const isTied = lists.some(
    ({ entry }) =>
      addsTo?.entry === entry || links.some((each) => each.entry === entry && each.confidence >= NEAR_A_LIST),
  );
  if (!isTied || family === 'currency' || members.some(({ payload }) => isOneOf(payload.entry, lists)))
    return false;
  // "Two Turkish sisters": where somebody comes from.
  if (family === 'language') return besideLanguages.has(tokens[last]?.lower ?? '.');
  if (family !== 'place') return true;
  if (!/^(?:in|at|to|near|around|across|through)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  const isPart = lists.some(({ entry }) => mention !== null && isWithin(mention.thing, entry.includes ?? []));
  return !isPart && !isToldOfElsewhere(tokens);
}

function isOneOf(entry: IndexedEntry, lists: readonly IndexedEntry[]): boolean {
  return lists.some((each) => each.entry === entry.entry);
}

function isRunningText({ kind }: Statement['block']): boolean {
  return kind === 'paragraph' || kind === 'list-item';
}

/** The list whose entry the statement most likely speaks of. */
function likeliest(lists: readonly IndexedEntry[], { links }: LinkedStatement) {
  const linkOf = ({ entry }: IndexedEntry): number =>
    links.find((each) => each.entry === entry)?.confidence ?? 0;
  const [best, second] = lists.toSorted((a, b) => linkOf(b) - linkOf(a));
  if (best === undefined) return null;
  return second === undefined || linkOf(best) > linkOf(second) ? best.entry : null;
}
