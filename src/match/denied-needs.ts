import { burdenNouns } from '../language/lexicon/beyond/charges.js';
import { necessityWords } from '../language/lexicon/beyond/conditions.js';
import { findNegations, isNegated, type NegationScope } from '../language/negation.js';
import { singularOf } from '../language/quantities/count-nouns.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import { wordClass } from '../language/word-class.js';
import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
import { isBargain } from './bargain.js';
import type { Match } from './match.js';
import { comparisonStem, isContentWord } from './vocabulary.js';

/** A statement that denies what an entry says there is, or somebody who does it. */
export interface DeniedNeed {
  readonly range: TextRange;
  /** The entry's own clause. */
  readonly declared: string;
}

const NECESSITY = wordClass(necessityWords);
const DENIERS = new Set('no without zero'.split(' '));

/**
 * "Without a restart", "zero downtime", "no clerk" where the entry's summary says that a restart is needed, that there is a
 * short downtime, that a clerk settles it.
 */
export function deniedNeeds(match: Match, { summary }: Entry): DeniedNeed[] {
  if (summary === null) return [];
  const { statement } = match;
  return statement.negations.flatMap((scope) => {
    if (isBargain(match, scope)) return [];
    const words = deniedWords(statement.tokens, scope);
    if (words.length === 0) return [];
    const clause = clauseWith(
      words.map((each) => comparisonStem(each.lower)),
      summary,
    );
    if (clause === null) return [];
    const start = (statement.tokens[scope.first] as Token).start;
    return [{ range: { start, end: (words.at(-1) as Token).end }, declared: clause }];
  });
}

/** In words: "without a minimum order value". */
const MOST_WORDS = 3;

function deniedWords(tokens: readonly Token[], { first, last, word }: NegationScope): readonly Token[] {
  if (!DENIERS.has(word) || (first === 0 && word === 'without')) return [];
  const content = tokens.slice(first + 1, last).filter(isTelling);
  // Of fees and terms another step knows in which cases there are none.
  const isBurden = content.some((each) => burdenNouns.has(singularOf(each.lower)));
  return content.length > MOST_WORDS || isBurden ? [] : content;
}

/** Words of any denial, and of any need. */
const COMMON = new Set(
  'more extra any single second matter need needed required necessary involved ever hidden'.split(' '),
);

function isTelling({ kind, lower }: Token): boolean {
  return kind === 'word' && isContentWord(lower) && !COMMON.has(lower);
}

/** The clause of a summary that has all the words, undenied, and says that they are needed, charged, there or done by them. */
function clauseWith(stems: readonly string[], summary: string): string | null {
  const tokens = tokensOf(summary);
  const denials = findNegations(tokens);
  for (const [first, last] of clausesOf(tokens)) {
    const words = tokens.slice(first, last);
    const places = stems.map((stem) =>
      words.findIndex((each) => each.kind === 'word' && comparisonStem(each.lower) === stem),
    );
    if (places.some((at) => at < 0)) continue;
    if (places.some((at) => isNegated(denials, first + at))) return null;
    if (!saysNeed(words, Math.max(...places))) continue;
    const [head, tail] = [words[0] as Token, words.at(-1) as Token];
    return summary.slice(head.start, tail.end);
  }
  return null;
}

function saysNeed(words: readonly Token[], at: number): boolean {
  const isThere = words.some(
    ({ lower }, index) => lower === 'there' && /^(?:is|are)$/.test(words[index + 1]?.lower ?? ''),
  );
  // "A clerk, who settles them", "our staff move it": somebody does it.
  const isDoer = /^(?:who|has|have)$/.test(words[at + 1]?.lower ?? '');
  return isThere || isDoer || NECESSITY.occursIn(words);
}

/** Stretches [first, last) between the marks that end a clause. */
function clausesOf(tokens: readonly Token[]): readonly (readonly [number, number])[] {
  const clauses: [number, number][] = [];
  let first = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined && !EDGES.has(token.lower)) continue;
    if (at > first) clauses.push([first, at]);
    first = at + 1;
  }
  return clauses;
}

const EDGES = new Set('. ; : ! ? ( )'.split(' '));
