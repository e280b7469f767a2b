import type { Statement } from '../claims/statement.js';
import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';
import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
import { isNegatedRange } from './claimed.js';
import type { ManifestIndex } from './manifest-index.js';
import type { EntryLink, LinkedStatement, MemberMention } from './match.js';
import { onceForEach } from './once-for-each.js';
import { comparisonStem, isContentWord, singleStems } from './vocabulary.js';

/** From here on a statement is about an entry, so that its other words tell of what kind. */
const SURE = 0.7;
/** A part of an entry may be named for another reason. */
const SURE_BY_MEMBER = 0.8;

/**
 * What an entry excludes, said in the words that set it apart and not by its name: "ground source systems" where heat
 * pumps are of air and "ground source heat pumps" are excluded, "It removes noise" where "noise removal" is.
 */
export function excludedInWords(match: LinkedStatement, index: ManifestIndex): MemberMention[] {
  const [topic] = match.links;
  if (topic === undefined || !isSure(topic)) return [];
  const { entry, confidence } = topic;
  const { statement } = match;
  return excludedKinds(entry).flatMap((kind) => {
    const { name, apart } = kind;
    const range = saidOf(statement, kind);
    if (range === null || isNegatedRange(statement, range) || isLeftToOthers(statement, range)) return [];
    if (apart.every((each) => isSaidElsewhere(each, entry, index))) return [];
    return [{ name, range, entry, standing: 'excluded' as const, confidence: Math.min(0.8, confidence) }];
  });
}

function isSure({ evidence, confidence }: EntryLink): boolean {
  if (evidence === 'member') return confidence >= SURE_BY_MEMBER;
  return evidence !== 'context' && evidence !== 'heading' && confidence >= SURE;
}

interface ExcludedKind {
  readonly name: string;
  /** Stems of the words that the entry does not have itself. */
  readonly apart: readonly string[];
  /** Stems beside which one of these alone is enough: the rest of the name, and the entry's own names. */
  readonly beside: ReadonlySet<string>;
  /** "Noise removal": what is done with the noise, so that "removes noise" says the same. */
  readonly isOfDoing: boolean;
}

const DOING = /(?:ing|ion|al|ment|age|ance)$/;

/** Names of several words: a word alone is no more than its name. */
const excludedKinds = onceForEach(({ name, aliases, summary, includes, excludes }: Entry): ExcludedKind[] => {
  const own = new Set([name, ...aliases].flatMap(singleStems));
  const known = new Set([...own, ...[summary ?? '', ...(includes ?? [])].flatMap(singleStems)]);
  return excludes.flatMap((excluded) => {
    const stems = singleStems(excluded);
    const apart = stems.filter((each) => !known.has(each));
    if (stems.length < 2 || apart.length === 0) return [];
    const beside = new Set([...own, ...stems, ...STANDING_IN]);
    return [{ name: excluded, apart, beside, isOfDoing: DOING.test(excluded) }];
  });
});

/** "An electric one" */
const STANDING_IN: readonly string[] = ['one', 'ones'];

/** Where a statement has all the words that set a kind apart in one phrase, or one of them with the rest of the name. */
function saidOf({ tokens }: Statement, kind: ExcludedKind): TextRange | null {
  const { apart, beside } = kind;
  const words = tokens.flatMap((token, at): Word[] =>
    token.kind === 'word' && (isContentWord(token.lower) || STANDING_IN.includes(token.lower))
      ? [{ stem: comparisonStem(token.lower), at }]
      : [],
  );
  for (let from = 0; from + 1 < words.length; from++) {
    const phrase = words.slice(from, from + Math.max(2, apart.length));
    const stems = new Set(phrase.map(({ stem }) => stem));
    if (stems.size < phrase.length || !apart.every((each) => stems.has(each))) continue;
    if (!phrase.every(({ stem }) => beside.has(stem)) || !isOnePhrase(phrase, tokens, kind)) continue;
    const said = phrase.filter(({ stem }) => apart.includes(stem)).map(({ at }) => tokens[at] as Token);
    return { start: (said[0] as Token).start, end: (said.at(-1) as Token).end };
  }
  return null;
}

/** A content word of a statement and its place among the tokens. */
interface Word {
  readonly stem: string;
  readonly at: number;
}

/** "Indoor halls", "parties for adults", "removes noise"; not "stay long" where long stays are meant. */
function isOnePhrase(words: readonly Word[], tokens: readonly Token[], kind: ExcludedKind): boolean {
  return words.slice(1).every((word, index) => {
    const before = words[index] as Word;
    const between = tokens.slice(before.at + 1, word.at);
    if (between.some((each) => LINKING.includes(each)))
      return between.every((each) => LINKING.includes(each) || DETERMINERS.includes(each));
    if (isInOrder(before, word, kind)) return between.length === 0;
    const isDescribed = between.length === 1 && BEING.includes(between[0] as Token);
    if (isDescribed) return ADJECTIVE.test((tokens[word.at] as Token).lower);
    return kind.isOfDoing && between.every((each) => DETERMINERS.includes(each));
  });
}

/** What sets the kind apart comes before the rest of the name. */
function isInOrder(before: Word, word: Word, { name, apart }: ExcludedKind): boolean {
  const stems = singleStems(name);
  const [first, second] = [stems.indexOf(before.stem), stems.indexOf(word.stem)];
  return first >= 0 && second >= 0 ? first < second : apart.includes(before.stem);
}

const BEING = wordClass('is are was were stays remains');
const ADJECTIVE = /(?:ous|ic|ive|ful|able|ible|an|free|less)$/;
const LINKING = wordClass('of for from in at to on with by');
const DETERMINERS = wordClass('a an the our your their any all every');

/** "For trips outdoors ask your club" */
function isLeftToOthers({ tokens }: Statement, { end }: TextRange): boolean {
  const next = tokens.find((each) => each.start >= end && each.kind === 'word');
  return next !== undefined && ASKING.has(next.lower);
}

const ASKING = new Set('ask see try call ring visit consult contact use bring'.split(' '));

/** Another entry has the word: it may be meant. */
function isSaidElsewhere(stem: string, entry: Entry, { entries }: ManifestIndex): boolean {
  return entries.some((other) => other.entry !== entry && wordsOf(other.entry).has(stem));
}

const wordsOf = onceForEach(
  ({ name, aliases, summary, includes }: Entry): ReadonlySet<string> =>
    new Set([name, ...aliases, summary ?? '', ...(includes ?? [])].flatMap(singleStems)),
);
