import type { Statement } from '../claims/statement.js';
import { exceptingWords } from '../language/lexicon/beyond/left-out.js';
import {
  everywherePhrases,
  passingKinds,
  placeKinds,
  totalPhrases,
  universalKinds,
  universalPhrases,
} from '../language/lexicon/beyond/universals.js';
import type { LexiconPhrase } from '../language/lexicon/lexicon.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { isNegated } from '../language/negation.js';
import type { PhraseMatch } from '../language/phrases.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
import { containsPhrase } from './contains-phrase.js';
import type { EntryLink, Match } from './match.js';
import { singleStems } from './vocabulary.js';

/** The whole of a kind claimed for an entry that covers a part of it. */
export interface UniversalClaim {
  readonly kind: 'universal';
  readonly entry: Entry;
  /** What the entry covers, or what it leaves out. */
  readonly members: readonly string[];
  readonly leavesOut: boolean;
  readonly range: TextRange;
  readonly confidence: number;
}

/** What of an entry the words go beyond: what it covers, or what it leaves out; null where they don't. */
type Edge = (link: EntryLink) => Pick<UniversalClaim, 'members' | 'leavesOut'> | null;

const LINKED = 0.5;
const SURE = 0.7;

const phrases = lexiconPhrases('universals', () => [
  ...universalPhrases.map((phrase) => ({ phrase, payload: listOf })),
  ...universalKinds.map((kind) => ({ ...wholeOf(kind), payload: listOf })),
  ...passingKinds.map((kind) => ({ ...wholeOf(kind, 'any|whatever|whichever'), payload: listOfKind(kind) })),
  ...placeKinds.map((kind) => ({ ...wholeOf(kind), payload: somePlacesOf(kind) })),
  ...everywherePhrases.map((phrase) => ({ phrase, payload: regionsOf })),
  ...totalPhrases.map((phrase) => ({ phrase, payload: edgeOf })),
]);

/** Whether anything in the tokens may claim the whole of a kind. */
export function hasUniversalWords({ tokens }: Statement): boolean {
  return phrases.find(tokens).length > 0;
}

/** "Works with any tool", "every club has parking": of an entry that covers some. At most one. */
export function universalClaims({ statement, links }: Match): UniversalClaim[] {
  for (const hit of phrases.find(statement.tokens)) {
    if (isNegated(statement.negations, hit.first) || isOfVendor(statement.tokens, hit.last)) continue;
    if (isOfTime(statement.tokens, hit.first) || isChoice(statement, hit, links)) continue;
    if (isLimited(statement.tokens, hit.last)) continue;
    for (const link of links) {
      if (link.confidence < LINKED || link.evidence === 'context') continue;
      const edge = hit.payload(link);
      if (edge === null || isWholeList(statement, hit, edge, links)) continue;
      const { entry, confidence } = link;
      return [{ kind: 'universal', entry, ...edge, range: { start: hit.start, end: hit.end }, confidence }];
    }
  }
  return [];
}

/** "Before any treatment begins", "after every lesson": when something is done, and not what it is done for. */
function isOfTime(tokens: readonly Token[], first: number): boolean {
  return /^(?:before|after)$/.test(tokens[first - 1]?.lower ?? '');
}

/** "Everything except cash", "any tool apart from drills": says itself what it leaves out. */
function isLimited(tokens: readonly Token[], last: number): boolean {
  const said = tokens.slice(last, last + 2).map(({ lower }) => lower);
  return exceptingWords.has(said[0] ?? '') || /^(?:but|bar|apart from|other than)\b/.test(said.join(' '));
}

/** "In all four branches", where the manifest lists four. */
function isWholeList(
  { quantities }: Statement,
  { start, end }: TextRange,
  { members, leavesOut }: Pick<UniversalClaim, 'members' | 'leavesOut'>,
  links: readonly EntryLink[],
): boolean {
  const count = quantities.find((each) => each.start >= start && each.start <= end)?.quantity;
  if (leavesOut || count?.dimension !== 'count') return false;
  // "By video in all five languages": the list is that of another entry, which has the noun in its name.
  return (
    count.amount === members.length ||
    links.some(
      ({ entry, confidence }) =>
        confidence >= LINKED && entry.includes?.length === count.amount && speaksOf(entry, count.noun, null),
    )
  );
}

/** "In German, Polish or Turkish, whichever they prefer": any of those that were named. */
function isChoice(
  { block, range, tokens }: Statement,
  hit: PhraseMatch<unknown>,
  links: readonly EntryLink[],
): boolean {
  if (!/^(?:whichever|whatever)$/.test(tokens[hit.first]?.lower ?? '')) return false;
  const before = block.text.slice(range.start, hit.start);
  return links.some(
    ({ entry }) => (entry.includes ?? []).filter((member) => containsPhrase(before, member)).length > 1,
  );
}

/** "Every phone in our shop": the whole of what the vendor has, and of no kind. */
function isOfVendor(tokens: readonly Token[], behind: number): boolean {
  const [first, second] = [tokens[behind]?.lower ?? '', tokens[behind + 1]?.lower ?? ''];
  return /^(?:we|ours)$/.test(first) || (/^(?:in|on|from|at|of)$/.test(first) && second === 'our');
}

/** "In any other language, call the interface" sends those elsewhere whom the list leaves out. */
function wholeOf(kind: string, quantifier = 'any|every|all|whatever|whichever'): LexiconPhrase {
  const words = kind.split(' ');
  const noun = [...words.slice(0, -1), `~${words.at(-1)}`].join(' ');
  return {
    phrase: `(${quantifier}) [of the|of your|of our|your|our|the|kind of|kinds of|sort of|type of|other|single|major|popular|one of our] ${noun}`,
    except: [`(in|for|on|with) (${quantifier}) other ${noun}`],
  };
}

const listOf: Edge = ({ entry: { includes, excludes } }) =>
  includes === null ? null : edge(includes, excludes);

function edge(includes: readonly string[] | null, excludes: readonly string[]): ReturnType<Edge> {
  return includes === null ? { members: excludes, leavesOut: true } : { members: includes, leavesOut: false };
}

/** A closed list, or anything that is left out. */
const edgeOf: Edge = ({ entry: { includes, excludes } }) =>
  includes === null && excludes.length === 0 ? null : edge(includes, excludes);

/** The regions of an entry that is in some only, or its list of places. */
const regionsOf: Edge = ({ entry, evidence, confidence }) => {
  const { regions, includes } = entry;
  if (evidence !== 'name' && evidence !== 'concept' && confidence < SURE) return null;
  if (regions !== null) return { members: regions, leavesOut: false };
  return includes?.every(isProperName) === true && confidence >= SURE ? edge(includes, []) : null;
};

/** A closed list of an entry whose name or summary has the kind. */
function listOfKind(kind: string): Edge {
  return (link) => (speaksOf(link.entry, kind, link.entry.summary) ? listOf(link) : null);
}

/** An entry that is not the list of the places itself, and names those that have it or those that don't. */
function somePlacesOf(kind: string): Edge {
  return ({ entry, evidence, confidence }) => {
    const places = [...(entry.includes ?? []), ...entry.excludes];
    const isSure = evidence === 'name' || confidence >= SURE || entry.includes !== null;
    if (!isSure || speaksOf(entry, kind, null)) return null;
    if (places.length > 0) return places.every(isProperName) ? edge(entry.includes, entry.excludes) : null;
    return entry.regions === null ? null : edge(entry.regions, []);
  };
}

function speaksOf({ name, aliases }: Entry, kind: string, summary: string | null): boolean {
  const stems = new Set([name, ...aliases, summary ?? ''].flatMap(singleStems));
  return singleStems(kind).every((each) => stems.has(each));
}

function isProperName(member: string): boolean {
  return tokensOf(member)[0]?.capitals !== 'none';
}
