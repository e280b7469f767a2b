import { BASE_VERBS } from '../language/base-verbs.js';
import { tokensOf } from '../language/tokens-of.js';
import { containsPhrase } from './contains-phrase.js';
import type { EntryLink, Match } from './match.js';
import { saysMoreOf, sharedWords } from './specificity.js';
import { comparisonStem, isContentWord, singleStems } from './vocabulary.js';

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
    if (
      link.evidence === 'words' &&
      (link.confidence < SURE_BY_WORDS || isOneWord(link, match)) &&
      !isNamedByHead(link, match)
    )
      continue;
    if (isOtherVersion(link, match)) continue;
    if (link.evidence === 'words' && isUnderOther(link, match)) continue;
    const isExcused = topics.some(
      (other) =>
        other.status === 'available' &&
        !isEverydayWord(other, match) &&
        (isPartOfWording(link, other, match) ||
          (link.confidence - other.confidence <= (link.evidence === 'name' ? TIE : LOOSE_TIE) &&
            meansTheSameWords(link, other) &&
            (match.statement.voice === 'procedure' || !saysMoreOf(link.entry, other.entry, match)))),
    );
    if (isExcused || isEverydayWord(link, match) || lacksQualifier(link, match)) continue;
    if (!isKindOfAnother(link, match)) return link;
  }
  return null;
}

/** "Write an answer once" under "Saved replies": what the heading names is meant, and not a preview of like words. */
function isUnderOther({ confidence }: EntryLink, { statement, links }: Match): boolean {
  const heading = statement.block.section.at(-1)?.trim().toLowerCase();
  return links.some(
    (other) =>
      other.status === 'available' &&
      confidence - other.confidence <= TIE &&
      [other.entry.name, ...other.entry.aliases].some((name) => name.toLowerCase() === heading),
  );
}

/** "Add insurance", where phone insurance has ended: an imperative with the head of a name that no other entry has. */
function isNamedByHead({ entry, confidence, evidence }: EntryLink, { statement }: Match): boolean {
  if (evidence !== 'words' || confidence < UNIQUE) return false;
  if (statement.mood !== 'imperative' || statement.voice === 'procedure') return false;
  const objects = new Set(statement.tokens.slice(1).map((each) => comparisonStem(each.lower)));
  return [entry.name, ...entry.aliases].some((name) => {
    if (lacksProperQualifier(name, statement)) return false;
    const head = singleStems(name).at(-1);
    return head !== undefined && objects.has(head);
  });
}

/** "Windows CE client": a head that a make or an abbreviation sets apart names nothing without it ("give each client a view"). */
function lacksProperQualifier(name: string, { tokens }: Match['statement']): boolean {
  const [, ...qualifiers] = tokensOf(name).toReversed();
  const proper = qualifiers.filter(
    (each, at) => each.capitals === 'all' || (each.capitals !== 'none' && at < qualifiers.length - 1),
  );
  return proper.length > 0 && !proper.some(({ lower }) => tokens.some((each) => each.lower === lower));
}

/** What a word of a name makes that no other entry has. */
const UNIQUE = 0.58;

/** "You can learn it at home": one word that an entry has too is no topic, however rare among the entries it is. */
function isOneWord({ entry }: EntryLink, match: Match): boolean {
  const shared = [...sharedWords(match, entry)];
  return shared.length < 2 && match.statement.rowTokens.length === 0 && !shared.some(isNumbered(entry));
}

/** "New integrations are best started on v1": a letter and a number stand in the name for all of it. */
function isNumbered({ name, aliases }: EntryLink['entry']): (word: string) => boolean {
  return (word) =>
    /^[a-z]+\d/.test(word) && [name, ...aliases].some((each) => singleStems(each).includes(word));
}

/**
 * "Pay in at any Post Office branch", where the bank has no branches: the word stands in a phrase by which the manifest
 * itself describes what is available.
 */
function isPartOfWording(link: EntryLink, { entry, confidence }: EntryLink, { statement }: Match): boolean {
  const { range } = link;
  if (range === null || confidence < SURE_BY_WORDS) return false;
  const { tokens } = statement;
  const first = tokens.findIndex((each) => each.start >= range.start);
  const last = tokens.findLastIndex((each) => each.end <= range.end) + 1;
  const wordings = [entry.name, ...entry.aliases, entry.summary, entry.claim, entry.value, entry.say];
  const isWording = (from: number, to: number): boolean => {
    const words = tokens.slice(Math.max(0, from), to);
    if (words.length < 2 || words.some((each) => each.kind !== 'word')) return false;
    const phrase = words.map((each) => each.lower).join(' ');
    return wordings.some((each) => each !== null && containsPhrase(each, phrase));
  };
  return isWording(first - 1, last) || isWording(first, last + 1);
}

/** Whether any entry that is not simply available is among those that a statement speaks of. */
export function mayBeUnavailable(match: Match): boolean {
  return match.links.some((link, rank) => link.status !== 'available' && isTopic(link, rank, match, SURE));
}

/** The API, where "version 1 of the API" is what ends: without its number another one may be meant. */
function isOtherVersion({ entry, evidence }: EntryLink, { statement }: Match): boolean {
  if (evidence === 'name') return false;
  const version = VERSION.exec(entry.name.toLowerCase());
  if (version === null) return false;
  const [number = ''] = /\d+/.exec(version[0]) ?? [];
  return !statement.tokens.some(({ lower }) => lower === number || lower === `v${number}`);
}

const VERSION = /\b(?:version|release|generation|v)\s?\d+\b/;

/** "From download to first squat": a name that is a common verb as well says nothing by itself. */
function isEverydayWord({ range, evidence, confidence }: EntryLink, { statement }: Match): boolean {
  if (range === null || evidence !== 'name' || confidence >= SURE_NAME) return false;
  const words = statement.tokens.filter((each) => each.start >= range.start && each.end <= range.end);
  const [word] = words;
  return words.length === 1 && word?.capitals !== 'all' && BASE_VERBS.has(word?.lower ?? '');
}

/** "A market hall" is no hall of residence: a short name with another noun before it names a thing of that kind. */
function isKindOfAnother({ entry, range, evidence, confidence }: EntryLink, { statement }: Match): boolean {
  if (range === null || evidence !== 'name' || confidence >= SURE_NAME) return false;
  const { tokens } = statement;
  const first = tokens.findIndex((each) => each.start >= range.start);
  const isOneToken = (tokens[first]?.end ?? 0) >= range.end;
  const before = tokens[first - 1];
  if (!isOneToken || before?.kind !== 'word' || tokens[first]?.before !== 'space') return false;
  if (!isContentWord(before.lower) || BASE_VERBS.has(before.lower) || isAdjective(before.lower)) return false;
  const own = new Set([entry.name, entry.summary ?? '', ...entry.aliases].flatMap(singleStems));
  return !own.has(comparisonStem(before.lower));
}

/** What only describes: "our new hall", "a free app", "several halls". */
function isAdjective(word: string): boolean {
  return ADJECTIVES.has(word) || ADJECTIVE_ENDINGS.some((each) => word.endsWith(each));
}

const ADJECTIVES = new Set(
  'new free own full big large small great good best private public modern smart mobile online direct simple daily'.split(
    ' ',
  ),
);
const ADJECTIVE_ENDINGS = 'ful ous ive able ible al ic less ing ed ly est er'.split(' ');

/** From here on an entry has the words too, if only in a summary. */
const SHARED = 0.35;

/**
 * "Broadband" alone does not speak of "copper broadband" where what is available is broadband too: the word that sets the
 * entry apart is missing.
 */
function lacksQualifier(link: EntryLink, { statement, links }: Match): boolean {
  const { entry, evidence, range } = link;
  if (evidence !== 'concept' || range === null) return false;
  const isShared = links.some(
    (other) =>
      other.status === 'available' &&
      other.confidence >= SHARED &&
      other.range !== null &&
      meansTheSameWords(link, other),
  );
  if (!isShared) return false;
  const { block, text, rowTokens } = statement;
  const said = new Set([...singleStems(text), ...rowTokens.map((each) => comparisonStem(each.lower))]);
  const named = singleStems(block.text.slice(range.start, range.end));
  const names = [entry.name, ...entry.aliases].map((each) => singleStems(each));
  if (named.length === 0 || names.some((name) => name.every((stem) => said.has(stem)))) return false;
  return names.some((name) => name.length > named.length && named.every((stem) => name.includes(stem)));
}

/** From here on more than the name points to an entry. */
const SURE_NAME = 0.85;

function meansTheSameWords(a: EntryLink, b: EntryLink): boolean {
  if (a.range === null || b.range === null) return true;
  return a.range.start < b.range.end && b.range.start < a.range.end;
}

/** Entries that a statement surely speaks of, best first. */
export function topicsOf(match: Match, atLeast: number = SURE): EntryLink[] {
  return match.links.filter((each, rank) => isTopic(each, rank, match, atLeast));
}

function isTopic(link: EntryLink, rank: number, match: Match, atLeast: number): boolean {
  return (
    isOwnEvidence(link) &&
    (link.confidence >= atLeast ||
      (rank === 0 &&
        (isAloneInRow(link, match) || (link.status !== 'available' && isNamedByHead(link, match)))))
  );
}

/** What a row of a table is about needs less to tell where no other entry comes near: such names are short. */
const FAIR_IN_ROW = 0.5;
const LEAD_IN_ROW = 0.2;

export function isAloneInRow({ confidence }: EntryLink, { links, statement }: Match): boolean {
  if (statement.block.kind !== 'cell' || statement.rowTokens.length === 0) return false;
  return confidence >= FAIR_IN_ROW && confidence - (links[1]?.confidence ?? 0) >= LEAD_IN_ROW;
}

/** Words alone have to say nearly everything that the entry's name says. */
const SURE_BY_WORDS = 0.74;

/** A member alone ("Okta") may be named for another reason: it counts only where other words point the same way. */
const SURE_MEMBER = 0.75;

export function isOwnEvidence(link: EntryLink): boolean {
  if (link.evidence === 'member') return link.confidence >= SURE_MEMBER;
  return link.evidence !== 'context' && link.evidence !== 'heading';
}
