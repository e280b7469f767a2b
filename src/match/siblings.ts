import { BASE_VERBS } from '../language/base-verbs.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
import { ownTopicOf } from './additions.js';
import { isNegatedRange } from './claimed.js';
import { lexiconIndex } from './lexicon-index.js';
import type { ManifestIndex } from './manifest-index.js';
import type { LinkedStatement } from './match.js';
import { comparisonStem, isStopWord } from './vocabulary.js';

interface ListItem {
  readonly first: number;
  readonly last: number;
  /** Where the part of the sentence begins whose end it is. */
  readonly from: number;
}

type Span = Pick<ListItem, 'first' | 'last'>;

/** An item that the list of `entry` lacks. */
export interface Sibling {
  readonly entry: Entry;
  readonly range: TextRange;
  /** The statement names the entry, so that what other entries have excuses nothing. */
  readonly isOfTopic: boolean;
}

const SEPARATORS = new Set([',', 'and', 'or', '&', 'plus', '/', '·', ';']);
const MAXIMUM_ITEM_WORDS = 3;

/**
 * Items of an enumeration in which others are members of a closed list: in "gas, electrical and asbestos" the third
 * is claimed to be of the same kind, and if no entry knows it, it is beyond the list. Needs two known members, or one
 * whose entry the statement is about, and an item that looks like its neighbours (capital letter with capital letter).
 */
export function unknownSiblings(match: LinkedStatement, index: ManifestIndex): Sibling[] {
  const { tokens } = match.statement;
  const known = index.names.find(tokens);
  const members = known.filter((each) => each.payload.role === 'member');
  const topic = namedTopic(match);
  if (members.length === 0 && topic === null) return [];
  const listing = [...(topic === null ? [] : [topic]), ...members.map((each) => each.payload.entry.entry)];
  const found: Sibling[] = [];
  for (const items of enumerations(tokens)) {
    const candidates = [...new Set(listing)].map((entry) => ({
      entry,
      inList: items.filter(
        (item) =>
          members.some((each) => each.payload.entry.entry === entry && covers(item, each)) ||
          (entry === topic && isPartOfMember(tokens, item, entry)),
      ),
    }));
    // The list is that of the entry that the statement names; else of the one with the most of its items, and one that
    // holds them all has no stranger.
    const linkOf = (entry: Entry): number =>
      match.links.find((each) => each.entry === entry)?.confidence ?? 0;
    const isTopic = (each: (typeof candidates)[number]): boolean =>
      each.entry === topic && each.inList.length > 1;
    candidates.sort(
      (a, b) =>
        Number(isTopic(b)) - Number(isTopic(a)) ||
        b.inList.length - a.inList.length ||
        linkOf(b.entry) - linkOf(a.entry),
    );
    for (const { entry, inList } of candidates.slice(0, 1)) {
      if (inList.length === items.length) continue;
      const link = linkOf(entry);
      const isProper = inList.every((item) => isCapital(tokens, item));
      const hasArticles = inList.some((item) => hasArticle(tokens, item));
      // Common words in a row are a list of the same kind only where two of them are known.
      if (inList.length < 2 && !(isProper && inList.length === 1 && link >= 0.6)) continue;
      const isOfTopic = entry === topic && inList.length > 1;
      const hasLongNames = isOfTopic && inList.some((item) => item.last - item.first > 1);
      for (const whole of items) {
        if (
          inList.includes(whole) ||
          members.some(
            (each) => each.payload.entry.entry === entry && covers({ ...whole, first: whole.from }, each),
          )
        )
          continue;
        const item = isProper && inList.length > 1 && whole === items.at(-1) ? nameIn(tokens, whole) : whole;
        if (
          item.first === item.last ||
          known.some((each) => !isOfList(each.payload.role) && overlaps(item, each))
        )
          continue;
        if (
          !looksLikeMember(tokens, item, isProper, hasLongNames) ||
          (!isProper && !hasArticles && hasArticle(tokens, item))
        )
          continue;
        if (index.plans.find(tokens.slice(item.first, item.last)).length > 0) continue;
        const isKnown =
          isOfTopic && isProper
            ? isPartOfMember(tokens, item, entry)
            : index.isPartOfName(tokens, rangeOf(tokens, item));
        if (isKnown) continue;
        if (isNegatedRange(match.statement, rangeOf(tokens, item))) continue;
        found.push({ entry, range: rangeOf(tokens, item), isOfTopic });
      }
    }
  }
  return found;
}

/** From here on a name or a concept tells what a statement is about. */
const NAMED = 0.75;

function namedTopic(match: LinkedStatement): Entry | null {
  const topic = ownTopicOf(match);
  const isNamed = topic?.evidence === 'name' || topic?.evidence === 'concept';
  const isSure = topic?.range != null && isNamed && topic.confidence >= NAMED;
  return isSure && topic.entry.includes !== null ? topic.entry : null;
}

/** "Pontcanna", where the list has "Cardiff Pontcanna". */
function isPartOfMember(tokens: readonly Token[], { first, last }: Span, entry: Entry): boolean {
  const words = tokens.slice(first, last).map((each) => comparisonStem(each.lower));
  return (
    words.length > 0 &&
    isCapital(tokens, { first, last }) &&
    [...(entry.includes ?? []), entry.name, ...entry.aliases].some((name) => {
      const own = new Set(tokensOf(name).map((each) => comparisonStem(each.lower)));
      return words.every((each) => own.has(each));
    })
  );
}

/** "Aviva, WPA and Cigna directly": among names an item goes as far as its capitals. */
function nameIn(tokens: readonly Token[], { first, last }: ListItem): ListItem {
  let end = first;
  while (end < last && (tokens[end] as Token).capitals !== 'none') end++;
  return { first, last: end, from: first };
}

/** Runs of short items between commas and "and" or "or". */
function enumerations(tokens: readonly Token[]): ListItem[][] {
  const lists: ListItem[][] = [];
  let current: ListItem[] = [];
  let first = 0;
  const close = (last: number): void => {
    if (last > first) current.push({ first, last, from: first });
  };
  for (let index = 0; index <= tokens.length; index++) {
    const token = tokens[index];
    const isEnd = token === undefined || (token.kind === 'punctuation' && !SEPARATORS.has(token.lower));
    if (!isEnd && !SEPARATORS.has(token.lower)) continue;
    close(index);
    first = index + 1;
    if (!isEnd) continue;
    if (current.length > 1) lists.push(current.map((item, place) => trimmed(tokens, item, place === 0)));
    current = [];
  }
  return lists;
}

/**
 * The sentence runs on around a list: of its first item the end counts, of the others the beginning. Nothing may be left,
 * where a text is cut off ("Slack, Teams and the").
 */
function trimmed(tokens: readonly Token[], item: ListItem, isFirst: boolean): ListItem {
  let { first, last } = item;
  if (isFirst) {
    let head = last;
    while (head > first && !isStopWord((tokens[head - 1] as Token).lower)) head--;
    first = head;
    return { first: Math.max(first, last - MAXIMUM_ITEM_WORDS), last, from: item.first };
  }
  while (first < last && LEADING.has((tokens[first] as Token).lower)) first++;
  for (let index = first; index < last; index++) if (isStopWord((tokens[index] as Token).lower)) last = index;
  return { first, last, from: item.first };
}

/** "Bearings, seals and the people who know which one": beside bare names an article begins something else. */
function hasArticle(tokens: readonly Token[], { first }: ListItem): boolean {
  return /^(?:the|our)$/.test(tokens[first - 1]?.lower ?? '');
}

/** "…, at Harbourside, Pontcanna and Uplands": what leads in the first of several names. */
const LEADING = new Set(['at', 'in', 'from', 'to', 'with', 'the', 'our', 'even', 'also', 'including']);

/** A member of another list may still be a stranger in this one. */
function isOfList(role: string): boolean {
  return role === 'member' || role === 'excluded';
}

function covers(item: Span, hit: Span): boolean {
  return hit.first >= item.first && hit.last <= item.last;
}

function overlaps(item: Span, hit: Span): boolean {
  return hit.first < item.last && item.first < hit.last;
}

function isCapital(tokens: readonly Token[], item: Span): boolean {
  const last = tokens[item.last - 1];
  return last !== undefined && last.capitals !== 'none';
}

function looksLikeMember(
  tokens: readonly Token[],
  item: ListItem,
  isProper: boolean,
  hasLongNames: boolean,
): boolean {
  const words = tokens.slice(item.first, item.last);
  if (words.length === 0) return false;
  if (words.length > MAXIMUM_ITEM_WORDS || words.some((each) => each.kind !== 'word')) return false;
  if (isProper) {
    // The first word of a sentence has its capital for that: what it begins is a name only by its other words.
    const own = item.first === 0 ? words.slice(1) : words;
    return own.length > 0 && own.every((each) => each.capitals !== 'none');
  }
  if (words.some((each) => isStopWord(each.lower) || BASE_VERBS.has(each.lower))) return false;
  const [word, other] = words;
  if (word === undefined) return false;
  if (other !== undefined) return hasLongNames;
  return lexiconIndex().conceptPhrases.find(tokensOf(word.lower)).length === 0;
}

function rangeOf(tokens: readonly Token[], item: ListItem): TextRange {
  return { start: (tokens[item.first] as Token).start, end: (tokens[item.last - 1] as Token).end };
}
