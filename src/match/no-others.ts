import type { Statement } from '../claims/statement.js';
import { comparativeWords } from '../language/lexicon/beyond/proof.js';
import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';
import type { TextRange } from '../model/location.js';

const NOBODY = wordClass('no nobody not nowhere none');
/** Whose whole market is spoken of: "no bank in the three countries", "nobody on the high street". */
const MARKETS = wordClass(
  `world country countries region city town county market trade industry business street district neighbourhood
  neighborhood sector field valley island islands continent web league states nation province area coast north south east west`,
);
const CLAUSE_OPENERS = wordClass('and but , ; : — –');
/** "No longer", "no matter", "no more": nobody is meant. */
const NO_SUBJECTS = wordClass('longer matter more doubt wonder need way');

/** "As often", "as well": what is done to a degree, and not "as proof". */
const DEGREES = wordClass('often well fast much many little few soon early late long hard');
/** "To larger loans": told of what is spoken of, and no more of it. */
const PREPOSITIONS = wordClass('to for on of with in at by from about under into');
/** Whoever pays the most is ahead of nobody: "no child in the city pays more". */
const BEARING = wordClass('pay pays wait waits need needs owe owes');

/** In tokens: from "no" to "other" or the market, and from there to the comparative. */
const LONGEST_SUBJECT = 8;
const LONGEST_PREDICATE = 8;

/**
 * "No bank in the country opens more accounts", "not one other network makes its customers smile as often": to be ahead of
 * all others without a "than". "No message waits longer than an hour" compares with an hour.
 */
export function aheadOfAllOthers({ tokens, mood, isConditional }: Statement): TextRange | null {
  if (mood === 'question' || isConditional || !NOBODY.occursIn(tokens)) return null;
  for (let at = 0; at < tokens.length; at++) {
    if (!opensSubject(tokens, at)) continue;
    const subject = endOfOthers(tokens, at);
    if (subject === null) continue;
    const degree = degreeBehind(tokens, subject);
    if (degree !== null) return { start: tokens[at]!.start, end: tokens[degree]!.end };
  }
  return null;
}

function opensSubject(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at]!.lower, tokens[at + 1]?.lower ?? ''];
  const isThere = /^(?:is|are)$/.test(before?.lower ?? '') && tokens[at - 2]?.lower === 'there';
  if (before !== undefined && !isThere && !CLAUSE_OPENERS.has(before.lower)) return false;
  if (word === 'nobody' || word === 'nowhere') return true;
  if (word === 'not') return next === 'one' || (next === 'a' && tokens[at + 2]?.lower === 'single');
  return word === 'no' && !NO_SUBJECTS.has(next);
}

/** The token behind which the others have been named; null where nobody's rivals are. */
function endOfOthers(tokens: readonly Token[], at: number): number | null {
  for (let index = at + 1; index < Math.min(tokens.length, at + LONGEST_SUBJECT); index++) {
    const { lower, capitals, kind } = tokens[index]!;
    if (kind === 'punctuation' && lower !== "'s") return null;
    if (/^(?:other|else)$/.test(lower)) return index;
    const beside = tokens[index - 1]?.lower === 'the' ? tokens[index - 2] : tokens[index - 1];
    const isPlace = /^(?:in|on|across|within|of|throughout)$/.test(beside?.lower ?? '');
    if ((isPlace && capitals !== 'none') || MARKETS.has(lower))
      return hasPreposition(tokens, at, index) ? index : null;
  }
  return null;
}

function hasPreposition(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:in|on|across|within|of|throughout|along)$/.test(lower));
}

/** Where "more", "fewer", "a larger share" or "as often" stands that nothing follows to compare with. */
function degreeBehind(tokens: readonly Token[], subject: number): number | null {
  const last = Math.min(tokens.length, subject + LONGEST_PREDICATE);
  for (let at = subject + 1; at < last; at++) {
    const { lower, kind } = tokens[at]!;
    if (kind === 'punctuation') return null;
    if (BEARING.has(lower) && /^(?:more|longer)$/.test(tokens[at + 1]?.lower ?? '')) return null;
    const isMore = comparativeWords.has(lower) && at > subject + 1 && !isOfNoun(tokens, at);
    const isAsOften = lower === 'as' && at > subject + 1 && isDegree(tokens[at + 1]);
    if (!isMore && !isAsOften) continue;
    const behind = tokens.slice(at + 1).map((each) => each.lower);
    const compared = behind.indexOf(isMore ? 'than' : 'as');
    if (compared >= 0 && !/^(?:we|us|ours?|at|with)$/.test(behind[compared + 1] ?? '')) return null;
    return isAsOften ? at + 1 : at;
  }
  return null;
}

function isDegree(token: Token | undefined): boolean {
  return token !== undefined && (DEGREES.has(token.lower) || /^[a-z]{3,}ly$/.test(token.lower));
}

/** "To larger loans", and not "for less". */
function isOfNoun(tokens: readonly Token[], at: number): boolean {
  return PREPOSITIONS.has(tokens[at - 1]!.lower) && tokens[at + 1]?.kind === 'word';
}
