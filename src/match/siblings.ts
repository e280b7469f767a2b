import { BASE_VERBS } from '../language/base-verbs.js';
import { isCalendarName } from '../language/dates/calendar-names.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
import { ownTopicOf } from './additions.js';
import { isNegatedRange } from './claimed.js';
import { enumerations, hasArticle, type ListItem, MAXIMUM_ITEM_WORDS } from './enumerations.js';
import { lexiconIndex } from './lexicon-index.js';
import type { ManifestIndex } from './manifest-index.js';
import type { LinkedStatement } from './match.js';
import { comparisonStem, isStopWord } from './vocabulary.js';

type Span = Pick<ListItem, 'first' | 'last'>;

/** An item that the list of `entry` lacks. */
export interface Sibling {
  readonly entry: Entry;
  readonly range: TextRange;
  /** The statement names the entry, so that what other entries have excuses nothing. */
  readonly isOfTopic: boolean;
}

/**
 * Items of an enumeration in which others are members of a closed list: in "gas, electrical and asbestos" the third
 * is claimed to be of the same kind, and if no entry knows it, it is beyond the list. Needs two known members, or one
 * whose entry the statement is about, and an item that looks like its neighbours (capital letter with capital letter).
 */
export function unknownSiblings(match: LinkedStatement, index: ManifestIndex): Sibling[] {
  const { tokens } = match.statement;
  const named = index.names.find(tokens);
  const members = named.filter((each) => each.payload.role === 'member');
  const topic = namedTopic(match);
  if (members.length === 0 && topic === null) return [];
  const context: Context = { match, index, named, members, topic };
  return enumerations(tokens).flatMap((items) => {
    const list = listOfItems(items, context);
    return list === null ? [] : strangersIn(items, list, context);
  });
}

type NameMatch = ReturnType<ManifestIndex['names']['find']>[number];

/** What is known of the statement whose enumerations are looked through. */
interface Context {
  readonly match: LinkedStatement;
  readonly index: ManifestIndex;
  readonly named: readonly NameMatch[];
  readonly members: readonly NameMatch[];
  /** The entry with a closed list that the statement names. */
  readonly topic: Entry | null;
}

/** The closed list that an enumeration is of. */
interface ItemList {
  readonly entry: Entry;
  /** The items that are in it. */
  readonly inList: readonly ListItem[];
  readonly isOfTopic: boolean;
  readonly isProper: boolean;
}

/**
 * The list is that of the entry that the statement names; else of the one with the most of its items. Null where the
 * enumeration is of no list, or all its items are in it.
 */
function listOfItems(items: readonly ListItem[], context: Context): ItemList | null {
  const { match, members, topic } = context;
  const { tokens } = match.statement;
  const linkOf = (entry: Entry): number => match.links.find((each) => each.entry === entry)?.confidence ?? 0;
  const entries = new Set([
    ...(topic === null ? [] : [topic]),
    ...members.map((each) => each.payload.entry.entry),
  ]);
  const candidates = [...entries].map((entry) => {
    const inList = items.filter(
      (item) => isMember(item, entry, members) || (entry === topic && isPartOfMember(tokens, item, entry)),
    );
    return { entry, inList, isOfTopic: entry === topic && inList.length > 1 };
  });
  const [best] = candidates.sort(
    (a, b) =>
      Number(b.isOfTopic) - Number(a.isOfTopic) ||
      b.inList.length - a.inList.length ||
      linkOf(b.entry) - linkOf(a.entry),
  );
  if (best === undefined || best.inList.length === items.length) return null;
  const isProper = best.inList.every((item) => isWrittenAsName(tokens, item, best.entry, members));
  // Common words in a row are a list of the same kind only where two of them are known.
  const isSure =
    best.inList.length > 1 || (isProper && best.inList.length === 1 && linkOf(best.entry) >= SURE_LINK);
  return isSure ? { ...best, isProper } : null;
}

/** So sure the statement has to be about an entry of whose list it names one member. */
const SURE_LINK = 0.6;

/** The items of an enumeration that its list lacks. */
function strangersIn(items: readonly ListItem[], list: ItemList, context: Context): Sibling[] {
  const { match, members } = context;
  const { tokens } = match.statement;
  const { entry, inList, isOfTopic, isProper } = list;
  const found: Sibling[] = [];
  for (const whole of items) {
    const isKnown = inList.includes(whole) || isMember({ ...whole, first: whole.from }, entry, members);
    if (isKnown) continue;
    const item = isProper && inList.length > 1 && whole === items.at(-1) ? nameIn(tokens, whole) : whole;
    if (item.first === item.last || !isOfTheSameKind(item, list, tokens)) continue;
    if (isNamedOtherwise(item, list, context)) continue;
    const range = rangeOf(tokens, item);
    if (!isNegatedRange(match.statement, range)) found.push({ entry, range, isOfTopic });
  }
  return found;
}

function isPlaced(tokens: readonly Token[], { first }: Span): boolean {
  return /^(?:in|at|from)$/.test(tokens[first - 1]?.lower ?? '');
}

/** "Visa debit/credit cards": behind a stroke without spaces the second of two words for one kind. */
function isSecondAttribute(tokens: readonly Token[], { first }: Span): boolean {
  const [stroke, word] = [tokens[first - 1], tokens[first]];
  return (
    stroke?.lower === '/' && stroke.before === 'none' && word?.before === 'none' && word.capitals === 'none'
  );
}

/** Looks like its neighbors in the list. */
function isOfTheSameKind(item: ListItem, list: ItemList, tokens: readonly Token[]): boolean {
  const { inList, isOfTopic, isProper } = list;
  const hasLongNames = isOfTopic && inList.some((each) => each.last - each.first > 1);
  if (!looksLikeMember(tokens, item, isProper, hasLongNames)) return false;
  if (isSecondAttribute(tokens, item)) return false;
  // "DELE and two other papers, in Edinburgh and in Valencia": the preposition begins something else.
  if (isPlaced(tokens, item) && !inList.some((each) => isPlaced(tokens, each))) return false;
  return isProper || !hasArticle(tokens, item) || inList.some((each) => hasArticle(tokens, each));
}

function isSpokenOf(entry: Entry, { links }: LinkedStatement): boolean {
  return links.some(
    (each) => each.entry === entry && each.evidence === 'name' && each.confidence >= SURE_LINK,
  );
}

/** A plan, a name of an entry, or a part of a name. */
function isNamedOtherwise(item: ListItem, list: ItemList, { match, index, named }: Context): boolean {
  const { tokens } = match.statement;
  if (named.some((each) => !isOfList(each.payload.role) && overlaps(item, each))) return true;
  // "Boilers and pumps by Vaillant and Grundfos": each name belongs to one of the things that are spoken of.
  const isOfOther = ({ payload, first, last }: NameMatch): boolean =>
    payload.role === 'member' && overlaps(item, { first, last }) && isSpokenOf(payload.entry.entry, match);
  if (named.some(isOfOther)) return true;
  if (index.plans.find(tokens.slice(item.first, item.last)).length > 0) return true;
  return list.isOfTopic && list.isProper
    ? isPartOfMember(tokens, item, list.entry)
    : index.isPartOfName(tokens, rangeOf(tokens, item));
}

/** "Amazon arrive in Stackrun": among the words of an item its member has the capital. */
function isWrittenAsName(
  tokens: readonly Token[],
  item: Span,
  entry: Entry,
  members: readonly NameMatch[],
): boolean {
  const member = members.find((each) => each.payload.entry.entry === entry && covers(item, each));
  return isCapital(tokens, member ?? item);
}

function isMember(item: Span, entry: Entry, members: readonly NameMatch[]): boolean {
  return members.some((each) => each.payload.entry.entry === entry && covers(item, each));
}

/** From here on a name or a concept tells what a statement is about. */
const NAMED = 0.75;

function namedTopic(match: LinkedStatement): Entry | null {
  const topic = ownTopicOf(match);
  const isNamed = topic?.evidence === 'name' || topic?.evidence === 'concept';
  const isSure = topic?.range != null && isNamed && topic.confidence >= NAMED;
  return isSure && topic.entry.includes !== null ? topic.entry : null;
}

/** "Pontcanna", where the list has "Cardiff Pontcanna"; "PlayStore", where it has "Play Store". */
function isPartOfMember(tokens: readonly Token[], { first, last }: Span, entry: Entry): boolean {
  const words = tokens.slice(first, last).map((each) => comparisonStem(each.lower));
  const written = tokens
    .slice(first, last)
    .map((each) => each.lower)
    .join('');
  return (
    words.length > 0 &&
    isCapital(tokens, { first, last }) &&
    [...(entry.includes ?? []), entry.name, ...entry.aliases].some((name) => {
      const spelled = tokensOf(name).map((each) => each.lower);
      const own = new Set(spelled.map(comparisonStem));
      return words.every((each) => own.has(each)) || spelled.join('').includes(written);
    })
  );
}

/** "Aviva, WPA and Cigna directly": among names an item goes as far as its capitals. */
function nameIn(tokens: readonly Token[], { first, last }: ListItem): ListItem {
  let end = first;
  while (end < last && (tokens[end] as Token).capitals !== 'none') end++;
  return { first, last: end, from: first };
}

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
    return own.length > 0 && own.every((each) => each.capitals !== 'none' && !isCalendarName(each.lower));
  }
  if (words.some((each) => isStopWord(each.lower) || BASE_VERBS.has(each.lower))) return false;
  if (OBJECTS.has(tokens[item.last]?.lower ?? '')) return false;
  const [word, other] = words;
  if (word === undefined || word.lower.endsWith('ly') || isDoing(tokens, item)) return false;
  if (other !== undefined) return hasLongNames;
  return lexiconIndex().conceptPhrases.find(tokensOf(word.lower)).length === 0;
}

/** "Weddings and pulling other debts together": a clause, and no thing of a list. */
function isDoing(tokens: readonly Token[], { first, last }: Span): boolean {
  const next = tokens[last];
  return (tokens[first]?.lower ?? '').endsWith('ing') && next?.kind === 'word' && isStopWord(next.lower);
}

/** "Imbalance, looseness or wear and says how sure it is": what these follow is a verb, and no item. */
const OBJECTS = new Set(
  'how what which whether that why you your it its them their us the a an this'.split(' '),
);

function rangeOf(tokens: readonly Token[], item: ListItem): TextRange {
  return { start: (tokens[item.first] as Token).start, end: (tokens[item.last - 1] as Token).end };
}
