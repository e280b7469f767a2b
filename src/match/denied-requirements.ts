import type { Statement } from '../claims/statement.js';
import { stemOf } from '../language/inflection.js';
import {
  concessionOpeners,
  shownNouns,
  sufficientPhrases,
  unaskedPhrases,
  unconditionalPhrases,
  unneededPredicates,
  waivingOpeners,
} from '../language/lexicon/beyond/conditions.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { findNegations, isNegated, type NegationScope } from '../language/negation.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
import { isBargain } from './bargain.js';
import { containsPhrase } from './contains-phrase.js';
import { listOf } from './describe.js';
import { membersOfKind } from './kind-members.js';
import type { Match } from './match.js';
import { headStems, unneeded } from './unneeded-requirements.js';
import { comparisonStem, contentStems, isContentWord, singleStems, wordsOf } from './vocabulary.js';

/** A statement that frees from what an entry requires. */
export interface DeniedRequirement {
  readonly range: TextRange;
  /** The requirement, as the manifest has it. */
  readonly declared: string;
}

const phrases = lexiconPhrases('denied-requirements', () => [
  ...unconditionalPhrases.map((phrase) => ({ phrase, payload: 'unconditional' as const })),
  ...unaskedPhrases.map((phrase) => ({ phrase, payload: 'unasked' as const })),
  ...sufficientPhrases.map((phrase) => ({ phrase, payload: 'enough' as const })),
  ...concessionOpeners.map((phrase) => ({ phrase, payload: 'concession' as const })),
  ...waivingOpeners.map((phrase) => ({ phrase, payload: 'waiver' as const })),
  ...unneededPredicates.map((phrase) => ({ phrase, payload: 'unneeded' as const })),
]);

/** Whether a statement has words that may free from anything. */
export function mayFree({ statement }: Match): boolean {
  return statement.negations.length > 0 || phrases.find(statement.tokens).length > 0;
}

/** "Without DNS access", "no strings attached", "even with your old meter": where an entry requires just that. */
export function deniedRequirements(match: Match, entry: Entry): DeniedRequirement[] {
  if (entry.requires.length === 0) return [];
  return [...byNegation(match, entry), ...byPhrase(match, entry)];
}

function byNegation(match: Match, entry: Entry): DeniedRequirement[] {
  const { statement } = match;
  return statement.negations.flatMap((scope) => {
    // "Without the price list it takes longer" says what the requirement is for.
    if (scope.first === 0 && scope.word === 'without') return [];
    // "No longer jams" tells of a repair.
    if (scope.word === 'no longer') return [];
    const words = statement.tokens.slice(scope.first, scope.last);
    // "Does not run without a connection" says that it takes one.
    const isDenied = statement.negations.some(
      (other) => other.first < scope.first && scope.first < other.last,
    );
    if (isDenied || words.slice(1).some((each) => CONDITIONS.has(each.lower))) return [];
    // "It does not get log-based capture": who goes without something is not freed from it.
    if (scope.word === 'not' && RECEIVING.has(words[1]?.lower ?? '')) return [];
    if (isWhatItIs(statement, scope) || isBargain(match, scope)) return [];
    const denied = new Set(contentStems(words).map((each) => each.stem));
    if (deniesToo(entry, denied)) return [];
    const requirement = entry.requires.find((each) => {
      if (membersOfKind(each).some((member) => containsPhrase(wordsOf(words), member))) return true;
      const stems = contentStems(tokensOf(each)).map((one) => one.stem);
      const shared = stems.filter((stem) => denied.has(stem)).length;
      if (isOtherKind(words, stems)) return false;
      return shared > 0 && shared * 2 >= Math.min(stems.length, 2);
    });
    return requirement === undefined ? [] : [{ range: rangeOf(words), declared: requirement }];
  });
}

/** "No credit card" where a student card is required: the noun is the same, and each has a word of its own before it. */
function isOtherKind(denied: readonly Token[], required: readonly string[]): boolean {
  const head = required.at(-1) ?? '';
  const at = denied.findIndex(({ lower }) => comparisonStem(lower) === head);
  const before = denied[at - 1];
  if (at < 2 || before?.kind !== 'word' || !isContentWord(before.lower)) return false;
  // "Filed accounts": in which state they are, and not of which kind.
  if (/ed$/.test(before.lower)) return false;
  const own = required.slice(0, -1);
  const said = new Set(denied.map(({ lower }) => comparisonStem(lower)));
  return (
    own.length > 0 && !required.includes(comparisonStem(before.lower)) && !own.some((each) => said.has(each))
  );
}

const RECEIVING = new Set('get gets receive offer support include provide come'.split(' '));

/** "Guests join without an account; the host needs one": the entry frees somebody from it as well. */
function deniesToo({ summary }: Entry, denied: ReadonlySet<string>): boolean {
  const tokens = tokensOf(summary ?? '');
  return findNegations(tokens).some(({ first, last, word }) => {
    if (word !== 'without' && word !== 'no') return false;
    const own = contentStems(tokens.slice(first, last));
    const stems = new Set(own.map(({ stem }) => stem));
    return denied.size > 0 && [...denied].every((each) => stems.has(each));
  });
}

/** "It is not a nut-free house": says what something is, and frees from nothing. */
function isWhatItIs({ tokens }: Statement, { first, word }: NegationScope): boolean {
  return (
    word === 'not' &&
    /^(?:is|are|'s|'re)$/.test(tokens[first - 1]?.lower ?? '') &&
    /^(?:an?|the)$/.test(tokens[first + 1]?.lower ?? '')
  );
}

function byPhrase(match: Match, entry: Entry): DeniedRequirement[] {
  const { statement } = match;
  const { requires } = entry;
  const { tokens, negations } = statement;
  return phrases.find(tokens).flatMap(({ payload, first, last, start, end }) => {
    if (payload === 'unconditional') return [{ range: { start, end }, declared: listOf(requires) }];
    if (payload === 'unasked') {
      const shown = requires.find((each) => tokensOf(each).some(({ lower }) => shownNouns.has(lower)));
      return shown === undefined ? [] : [{ range: { start, end }, declared: shown }];
    }
    if (payload === 'unneeded') return unneeded(match, entry, first, last);
    if (isNegated(negations, first)) return [];
    if (payload === 'enough') {
      // "Two hours are enough for the tour" tells how long it takes.
      if (statement.quantities.some((each) => each.end <= start)) return [];
      const said = new Set(singleStems(statement.text));
      const isSaid = requires.some((each) => headStems(each).some((stem) => said.has(stem)));
      return isSaid ? [] : [{ range: { start, end }, declared: listOf(requires) }];
    }
    const words = tokens.slice(last, endOfPhrase(tokens, last));
    const conceded = new Set(singleStems(wordsOf(words)));
    const requirement = requires.find((each) => {
      const stems = singleStems(each);
      if (payload === 'waiver') return stems.some((stem) => conceded.has(stem)) || namesOpposite(words, each);
      // "Even with a smart meter" concedes nothing where a smart meter is what it takes.
      return stems.some((stem) => conceded.has(stem)) && !stems.every((stem) => conceded.has(stem));
    });
    return requirement === undefined
      ? []
      : [{ range: rangeOf(tokens.slice(first, last + words.length)), declared: requirement }];
  });
}

/** "Who locked it", where an unlocked phone is required. */
function namesOpposite(words: readonly Token[], requirement: string): boolean {
  const opposed = tokensOf(requirement).flatMap(({ lower }) =>
    /^un.{3}/.test(lower) ? [stemOf(lower.slice(2))] : [],
  );
  return words.some(({ lower }) => opposed.includes(stemOf(lower)));
}

const CONDITIONS = new Set('without unless until except before'.split(' '));

/** In tokens: what is conceded is told in a few words. */
const LONGEST_CONCESSION = 6;

function endOfPhrase(tokens: readonly Token[], first: number): number {
  const edge = tokens.findIndex((each, at) => at >= first && each.kind === 'punctuation');
  return Math.min(edge < 0 ? tokens.length : edge, first + LONGEST_CONCESSION);
}

function rangeOf(words: readonly Token[]): TextRange {
  return { start: (words[0] as Token).start, end: (words.at(-1) as Token).end };
}
