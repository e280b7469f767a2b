import type { Statement } from '../claims/statement.js';
import {
  passingKinds,
  placeKinds,
  universalKinds,
  universalPhrases,
} from '../language/lexicon/beyond/universals.js';
import type { LexiconPhrase } from '../language/lexicon/lexicon.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { isNegated } from '../language/negation.js';
import { tokensOf } from '../language/tokens-of.js';
import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
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

/** What an entry must be like for the words to go beyond it. */
type Test = (link: EntryLink) => boolean;

const LINKED = 0.5;
const SURE = 0.7;

const phrases = lexiconPhrases('universals', () => [
  ...universalPhrases.map((phrase) => ({ phrase, payload: hasList })),
  ...universalKinds.map((kind) => ({ ...wholeOf(kind), payload: hasList })),
  ...passingKinds.map((kind) => ({ ...wholeOf(kind, 'any|whatever|whichever'), payload: hasListOf(kind) })),
  ...placeKinds.map((kind) => ({ ...wholeOf(kind), payload: isInSomePlaces(kind) })),
]);

/** Whether anything in the tokens may claim the whole of a kind. */
export function hasUniversalWords({ tokens }: Statement): boolean {
  return phrases.find(tokens).length > 0;
}

/** "Works with any tool", "every club has parking": of an entry that covers some. At most one. */
export function universalClaims({ statement, links }: Match): UniversalClaim[] {
  for (const hit of phrases.find(statement.tokens)) {
    if (isNegated(statement.negations, hit.first)) continue;
    const link = links.find(
      (each) => each.confidence >= LINKED && each.evidence !== 'context' && hit.payload(each),
    );
    if (link === undefined) continue;
    const { entry, confidence } = link;
    const leavesOut = entry.includes === null;
    const members = (leavesOut ? entry.excludes : entry.includes) ?? [];
    const range = { start: hit.start, end: hit.end };
    return [{ kind: 'universal', entry, members, leavesOut, range, confidence }];
  }
  return [];
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

function hasList({ entry }: EntryLink): boolean {
  return entry.includes !== null;
}

/** A closed list of an entry whose name or summary has the kind. */
function hasListOf(kind: string): Test {
  return ({ entry }) => entry.includes !== null && speaksOf(entry, kind, entry.summary);
}

/** An entry that is not the list of the places itself, and names those that have it or those that don't. */
function isInSomePlaces(kind: string): Test {
  return ({ entry, evidence, confidence }) => {
    const places = [...(entry.includes ?? []), ...entry.excludes];
    const isSure = evidence === 'name' || confidence >= SURE || entry.includes !== null;
    return isSure && places.length > 0 && places.every(isProperName) && !speaksOf(entry, kind, null);
  };
}

function speaksOf({ name, aliases }: Entry, kind: string, summary: string | null): boolean {
  const stems = new Set([name, ...aliases, summary ?? ''].flatMap(singleStems));
  return singleStems(kind).every((each) => stems.has(each));
}

function isProperName(member: string): boolean {
  return tokensOf(member)[0]?.capitals !== 'none';
}
