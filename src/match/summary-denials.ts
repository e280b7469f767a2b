import { burdenNouns } from '../language/lexicon/beyond/charges.js';
import { findNegations, isNegated, type NegationScope } from '../language/negation.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import { wordClass } from '../language/word-class.js';
import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
import { isNegatedRange } from './claimed.js';
import { alternativesOf, isGiven, upToNext } from './denied-lists.js';
import type { Match } from './match.js';
import { onceForEach } from './once-for-each.js';
import { comparisonStem, isContentWord } from './vocabulary.js';

/** What an entry says of itself that it does not do: "never in parallel", "reported, not cleaned". */
interface Denial {
  /** Of the words denied, each once. */
  readonly stems: readonly string[];
  /** Stems of what has to be done to what is listed, of which a mere mention claims nothing; null where it is not listed. */
  readonly deeds: ReadonlySet<string> | null;
  /** As the entry has it. */
  readonly text: string;
}

/** A statement that claims what its entry denies. */
export interface DeniedClaim {
  readonly entry: Entry;
  readonly range: TextRange;
  /** What the entry says instead, in its own words. */
  readonly declared: string;
  readonly confidence: number;
}

/** From here on a statement is about an entry rather than near it. */
const ABOUT = 0.68;
/** Less is enough where no other entry comes near. */
const ALONE = 0.52;
const LEAD = 0.25;
/** An entry that is so much less likely meant than another denies nothing that is said of the other. */
const CLOSE = 0.1;

/** Words that an entry denies of itself and that a statement says of it. At most one for each entry. */
export function claimsOfDenied({ statement, links }: Match): DeniedClaim[] {
  const [best] = links;
  if (best === undefined || statement.mood === 'question' || statement.isConditional) return [];
  const isAlone = best.confidence - (links[1]?.confidence ?? 0) >= LEAD;
  const about = links.filter(
    (each) =>
      each.confidence >= (isAlone ? ALONE : ABOUT) &&
      best.confidence - each.confidence <= CLOSE &&
      each.evidence !== 'member' &&
      each.evidence !== 'context',
  );
  return about.flatMap(({ entry, confidence }) => {
    for (const denial of denialsOf(entry)) {
      const range = saidOf(denial, statement);
      if (range === null || isNegatedRange(statement, range) || RESERVING.occursIn(statement.tokens))
        continue;
      return [{ entry, range, declared: denial.text, confidence: Math.min(confidence, 0.75) }];
    }
    return [];
  });
}

/** "Glass and tyres are extra": what sets something apart claims nothing of it. */
const RESERVING = wordClass('extra separate separately except excluded charged elsewhere instead');

/** Whether an entry's own texts deny anything that copy may claim. */
export function deniesAnything(entry: Entry): boolean {
  return denialsOf(entry).length > 0;
}

/** Where a statement has all the words of a denial, from the first to the last of them; null where it lacks one. */
function saidOf({ stems, deeds }: Denial, { tokens, negations }: Match['statement']): TextRange | null {
  let [first, last] = [tokens.length, 0];
  for (const stem of stems) {
    const isHere = (index: number) => isWordOf(tokens, index, stem) && !isNegated(negations, index);
    const near = deeds === null ? -1 : tokens.findIndex((_, index) => index >= last && isHere(index));
    const at = near >= 0 ? near : tokens.findIndex((_, index) => isHere(index));
    if (at < 0) return null;
    first = Math.min(first, at);
    last = Math.max(last, at + 1);
  }
  if (deeds !== null && !isGiven(tokens, { first, last }, deeds)) return null;
  const { start } = tokens[first] as Token;
  const { end } = tokens[last - 1] as Token;
  // "They suit adults; severe bite problems need a fixed brace."
  const isOfTwoClauses = tokens.some(
    (each) => each.start > start && each.end < end && PARTING.has(each.lower),
  );
  return isOfTwoClauses ? null : { start, end };
}

/** "Advise" says "advice", and "pay" says "payments". */
function isWordOf(tokens: readonly Token[], at: number, stem: string): boolean {
  const { kind, lower } = tokens[at] as Token;
  if (kind !== 'word') return false;
  if (comparisonStem(lower) === stem) return true;
  // "People who lend money" are others.
  const isOfOthers = tokens.slice(0, at).some((each) => RELATING.has(each.lower));
  return !isOfOthers && (DEEDS.get(stem) ?? []).includes(lower);
}

/** Verbs that share no stem with their nouns. */
const DEEDS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['advice', 'advise advises advising'],
      ['payment', 'pay pays paying'],
      ['delivery', 'deliver delivers delivering'],
      ['sale', 'sell sells selling'],
      ['choice', 'choose chooses choosing'],
      ['loss', 'lose loses losing'],
      ['loan', 'lend lends lending'],
      ['proof', 'prove proves proving'],
      ['storage', 'store stores storing'],
      ['analysis', 'analyse analyses analysing analyze analyzes analyzing'],
      ['repayment', 'repay repays repaying'],
      ['treatment', 'treat treats treating'],
      ['assessment', 'assess assesses assessing'],
      ['replacement', 'replace replaces replacing'],
      ['signature', 'sign signs signing'],
      ['entry', 'enter enters entering'],
    ] as const
  ).map(([noun, verbs]) => [comparisonStem(noun), verbs.split(' ')]),
);

const PARTING = new Set('; : . ! ? — –'.split(' '));

const denialsOf = onceForEach((entry: Entry): readonly Denial[] => {
  return [entry.summary, entry.value].flatMap((text) => (text === null ? [] : denialsIn(text, entry)));
});

function denialsIn(text: string, entry: Entry): Denial[] {
  const tokens = tokensOf(text);
  const found = findNegations(tokens);
  const scopes = found.map((each) => upToNext(each, tokens, found));
  return scopes.flatMap((scope, at): Denial[] => {
    // "Not without approval", "not before the day", "no more than five": what is denied is a bound or a condition.
    const isNested = scopes.some(
      (other, index) => index !== at && other.first < scope.last && scope.first < other.last,
    );
    const words = tokens.slice(scope.first + 1, scope.last);
    const subject = subjectOf(tokens, scope, entry);
    // "Zero-padded ids" have their zeros.
    if (scope.word === 'zero' && tokens[scope.first + 1]?.before === 'hyphen') return [];
    if (isNested || scope.word === 'no longer' || scope.word === 'without') return [];
    if (words.some(isOfCondition) || isFreedFrom(tokens, scope) || isOfSomebody(tokens, scope)) return [];
    const from = subject.length > 0 ? clauseStart(tokens, scope.first) : scope.first;
    const whole = text.slice((tokens[from] as Token).start, (tokens[scope.last - 1] as Token).end);
    if (isBurden(words, tokens, scope)) return [];
    return alternativesOf(words, scope.word === 'no').flatMap(({ words, verbs }, _, all): Denial[] => {
      const stems = stemsDenied(words, subject, all.length > 1);
      const isTold = stems.length > 0 && stems.length <= MOST_WORDS;
      if (!isTold || isSaidToo(stems, tokens, { from, to: scope.last }, entry)) return [];
      const names = [entry.name, ...entry.aliases].flatMap((each) => stemsOf(tokensOf(each).slice(-1)));
      return [{ stems, deeds: verbs && new Set([...verbs, ...names]), text: whole }];
    });
  });
}

/** @param isListed whether others are denied beside it, whose verb is said once */
function stemsDenied(
  words: readonly Token[],
  subject: readonly string[],
  isListed: boolean,
): readonly string[] {
  const telling = words.filter((each) => tells(each) || (subject.length > 0 && CHANGING.has(each.lower)));
  // "Phone calls are not handled": what is not provided at all is the subject.
  if (subject.length > 0 && telling.every((each) => PROVIDING.has(each.lower))) return subject;
  const things = telling.filter((each) => !PROVIDING.has(each.lower));
  const said = isListed && things.length > 0 ? things : telling;
  return [...new Set([...subject, ...stemsOf(said)])];
}

/**
 * What a denied clause is about, where it is a part of the entry and not the entry itself: "single conversations" of
 * "Single conversations cannot be restored", said of backups.
 */
function subjectOf(
  tokens: readonly Token[],
  { first, isOfClause, word }: NegationScope,
  { name, aliases }: Entry,
): readonly string[] {
  if (!isOfClause || word === 'no longer' || !AUXILIARIES.has(tokens[first - 1]?.lower ?? '')) return [];
  const words = tokens.slice(clauseStart(tokens, first), first - 1);
  const isNounPhrase = words.every(
    (each) => each.kind === 'word' && !RELATING.has(each.lower) && !AUXILIARIES.has(each.lower),
  );
  if (!isNounPhrase) return [];
  const own = new Set(stemsOf([name, ...aliases].flatMap((each) => tokensOf(each))));
  // Whoever has a name in the middle of a text is somebody, and no part of what there is.
  const isNamed = words.length === 1 && words[0]?.capitals !== 'none' && first > 2;
  return isNamed ? [] : stemsOf(words.filter(names)).filter((each) => !own.has(each));
}

/** The first token of the clause in which a token stands. */
function clauseStart(tokens: readonly Token[], token: number): number {
  let start = token;
  while (start > 0 && !CLAUSE_EDGES.has((tokens[start - 1] as Token).lower)) start--;
  return start;
}

const CLAUSE_EDGES = new Set('. , ; : ! ? ( ) — – and but or while so because'.split(' '));
const AUXILIARIES = new Set('is are was were can could will would do does may must be has have'.split(' '));
const RELATING = new Set('who that which whose where when if of'.split(' '));

function stemsOf(words: readonly Token[]): readonly string[] {
  return [...new Set(words.filter(({ kind }) => kind === 'word').map((each) => comparisonStem(each.lower)))];
}

/** "No exit fee" frees from something, "earns no interest" does not. */
function isBurden(words: readonly Token[], tokens: readonly Token[], { first }: NegationScope): boolean {
  return words.some((each) => burdenNouns.has(each.lower)) && !YIELDING.has(tokens[first - 1]?.lower ?? '');
}

const YIELDING = new Set(
  'earn earns bear bears yield yields pay pays carry carries accrue accrues'.split(' '),
);

/** A denial of more words than this tells of one case, and hardly any copy has them all. */
const MOST_WORDS = 4;

const CONDITIONS = new Set(
  'until unless before after without except than more less fewer only if when while yet every all always each any'.split(
    ' ',
  ),
);

function isFreedFrom(tokens: readonly Token[], scope: NegationScope): boolean {
  return (
    scope.word === 'no' && tokens.slice(scope.last, scope.last + 2).some((each) => NECESSITY.has(each.lower))
  );
}

/** "An email to those who have not signed": tells of whom it is, and denies nothing of the entry. */
function isOfSomebody(tokens: readonly Token[], { first }: NegationScope): boolean {
  return tokens
    .slice(clauseStart(tokens, first), first)
    .some((each) => /^(?:who|whom|whose)$/.test(each.lower));
}

function isOfCondition({ kind, lower }: Token): boolean {
  return kind === 'number' || CONDITIONS.has(lower);
}

/** Words that many a claim has, whatever is denied: of offering, of times, of people, of getting in touch. */
const COMMON = new Set(
  `include included includes including offer offered available availability support supported need needed needs apply
  applied possible change changed part itself later afterwards there own member members customer customers people service
  do does done be have has hour hours day days week weeks month months year years minute minutes second seconds time times
  call calls ring phone write email ask contact visit`.split(/\s+/),
);

/** "Layouts cannot be changed" does not deny the layouts. */
const CHANGING = new Set('change changed'.split(' '));

/** "No account is needed": what nobody has to have or do. */
const NECESSITY = new Set('needed required necessary obligatory compulsory'.split(' '));

/** Verbs of what a vendor does with anything: without them a denial says the same. */
const PROVIDING = new Set(
  `covered cover covers handled handle handles captured capture taken accept accepted served serve carried carry insured
  insure refunded provided provide allowed permitted stored kept recorded offered`.split(/\s+/),
);

/** People, whoever they are, name nothing that is provided. */
const ANYBODY = new Set(
  'customer customers member members people user users guest guests you we it they this'.split(' '),
);

function names({ kind, lower }: Token): boolean {
  return kind === 'word' && isContentWord(lower) && !ANYBODY.has(lower);
}

function tells({ kind, lower }: Token): boolean {
  return kind === 'word' && isContentWord(lower) && !COMMON.has(lower);
}

/** The same word stands in the entry's name, or its text asserts it beside tokens [from, to): "gas, not district gas". */
function isSaidToo(
  stems: readonly string[],
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  { name, aliases, includes }: Entry,
): boolean {
  const names = [name, ...aliases, ...(includes ?? [])].flatMap((each) => tokensOf(each));
  const said = new Set(stemsOf([...names, ...tokens.slice(0, from), ...tokens.slice(to)]));
  return stems.every((each) => said.has(each));
}
