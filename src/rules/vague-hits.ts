import { sendsElsewhere } from '../claims/elsewhere.js';
import type { SectionKind, Statement } from '../claims/statement.js';
import { isTextItself, tellsInText } from '../claims/world.js';
import { startsAt, startsWithOneOf } from '../language/grammar.js';
import type { PhraseGroup } from '../language/lexicon/phrase-group.js';
import { tokensOf } from '../language/tokens-of.js';
import { wordClass } from '../language/word-class.js';
import { containsPhrase } from '../match/contains-phrase.js';
import type { Manifest } from '../model/manifest.js';
import { isBesideOffer } from './beside-the-offer.js';
import type { RuleContext } from './define-rule.js';
import { namesOf } from './manifest-names.js';
import { isDenied, isVerbatim, type PhraseHit, phraseSearch } from './phrase-search.js';
import {
  asksForDuty,
  isAttributed,
  isInCompanyName,
  isInCompound,
  isQuoted,
  isReadersWish,
  isRubric,
  isSubjectOfDenial,
  isTroubled,
} from './vague-contexts.js';

/** What a vague rule asks of a sentence besides its phrases. */
export interface VagueOptions {
  /** True where the phrases speak of other people, so that the sentence need not be about the product. */
  readonly ofOthers?: boolean;
  /** True where the phrases praise: nobody wishes for "a best-in-class CRM" in words of their own. */
  readonly ofPraise?: boolean;
  /** A group whose hits count only where nothing else is found. */
  readonly lastResort?: PhraseGroup;
  /** A last look at a hit. */
  readonly accept?: (hit: PhraseHit, context: RuleContext) => boolean;
}

export interface VagueSearch {
  (context: RuleContext): PhraseHit | null;
  /** Whether the statement has any of the words at all. */
  mayApply(context: RuleContext): boolean;
}

/**
 * A rule's one hit in a statement, if there is any: the words at fault that say most. Vague words count where copy
 * praises or claims, not in steps of a procedure, legal text, questions, denials, names or somebody else's words.
 */
export function vagueSearch(
  name: string,
  groups: readonly PhraseGroup[],
  options: VagueOptions = {},
): VagueSearch {
  const search = phraseSearch(name, groups);
  const find = (context: RuleContext): PhraseHit | null => {
    const { statement, manifest } = context;
    const found = search(statement);
    if (found.length === 0 || !isCopyOfOurs(statement) || asksForDuty(statement) || isAttributed(statement))
      return null;
    const hits = found.filter(
      (hit) =>
        !isDenied(statement, hit) &&
        !isSubjectOfDenial(statement, hit) &&
        !isVerbatim(statement, hit) &&
        !isQuoted(statement, hit) &&
        !isRubric(statement, hit) &&
        !isInCompanyName(statement, hit) &&
        !isInCompound(statement, hit) &&
        (options.ofPraise === true || !isReadersWish(statement, hit)) &&
        !isInName(statement, hit, manifest) &&
        !isDeclared(context, hit) &&
        !isBesideOffer(context, hit) &&
        (hit.group.needs === 'alone' || options.ofOthers === true || claimsSomething(context, hit)) &&
        (options.accept === undefined || options.accept(hit, context)),
    );
    return strongest(
      hits.some((hit) => hit.group !== options.lastResort)
        ? hits.filter((hit) => hit.group !== options.lastResort)
        : hits,
    );
  };
  return Object.assign(find, { mayApply: ({ statement }: RuleContext) => search(statement).length > 0 });
}

function strongest(hits: readonly PhraseHit[]): PhraseHit | null {
  const weight = (hit: PhraseHit) => (hit.group.needs === 'alone' ? 100 : 0) + hit.last - hit.first;
  let best: PhraseHit | null = null;
  for (const hit of hits) if (best === null || weight(hit) > weight(best)) best = hit;
  return best;
}

function isCopyOfOurs(statement: Statement): boolean {
  const { block, voice, section, mood, subject } = statement;
  if (voice !== 'copy' && voice !== 'notes') return false;
  const { tokens } = statement;
  if (sendsElsewhere(tokens) || tellsInText(tokens) || isTextItself(tokens)) return false;
  if (mood === 'question' || subject === 'competitor' || section === 'competitor') return false;
  if (block.kind === 'label' && block.control !== 'button') return false;
  if (block.kind === 'metadata' && block.field === 'document-property') return false;
  if (section === 'recruitment') return false;
  // "What should I bring? Whatever you like to listen to."
  if (section === 'requirements' && mood === 'fragment' && block.kind !== 'heading') return false;
  return !(NO_OFFERS.has(section) && block.kind === 'list-item');
}

/** What stands in a list under these is missing, or asked of the reader. */
const NO_OFFERS = new Set<SectionKind>(['limitations', 'requirements']);

/** A link as sure as this shows that the statement is about the product. */
const LIKELY = 0.5;
/** Whoever they are in the vendor's copy, they are the vendor's. */
const CUSTOMERS = new Set(
  'members guests patients customers clients users subscribers riders diners'.split(' '),
);
/** "Some patients do not know until the last minute": told of them, and of nothing that they get. */
const SOME = new Set(['some', 'most', 'many', 'few']);
const OURS = wordClass('we our us ours');

function claimsSomething(context: RuleContext, hit: PhraseHit): boolean {
  const { statement, manifest, match } = context;
  const { block, tokens } = statement;
  if (statement.subject === 'world') return false;
  if (block.kind === 'cell' && (block.isRowHeader || tokens.length < 3)) return false;
  if (block.kind === 'label') return false;
  const namesUs = OURS.occursIn(tokens) || namesOf(manifest).product.some((name) => occurs(name, statement));
  if (namesUs) return true;
  if (beginsWithOtherName(statement, manifest) || isOfOtherThing(context)) return false;
  if (match.links.some((link) => link.confidence >= LIKELY)) return true;
  const isOfCustomers =
    tokens.slice(0, 3).some((token) => CUSTOMERS.has(token.lower)) && !SOME.has(tokens[0]?.lower ?? '');
  // "In most cases …": the hit's own words look like somebody else.
  const isOfOthers = statement.subject === 'others' && statement.mood === 'statement' && !isOfOurs(context);
  // "For most people the habit forms quickly": they are not who does it.
  const isOfSubject = !OPENING_PREPOSITIONS.has(tokens[0]?.lower ?? '') || tokens[2]?.lower === 'else';
  if (isOfOthers && isOfSubject && !isOfCustomers && hit.first > 0) return false;
  return !isTroubled(statement, hit);
}

/** "Here are four things to do. They are simplicity itself.": spoken of before, and not somebody else. */
function isOfOurs({ statement: { tokens, block, index }, document }: RuleContext): boolean {
  if (tokens[0]?.lower !== 'they') return false;
  const before = document.statements[index - 1];
  return before?.subject === 'product' && before.block.section.join() === block.section.join();
}

const OPENING_PREPOSITIONS = new Set(
  'in on at with for from to by under after before until since'.split(' '),
);

/** A name that the manifest does not know opens the sentence: "NHS 111 can help you", "Royal Mail may …". */
function beginsWithOtherName(statement: Statement, manifest: Manifest): boolean {
  const [first, second] = statement.tokens;
  if (first === undefined || second === undefined || statement.mood !== 'statement') return false;
  // "On Team you get …": a plan.
  if (OPENING_PREPOSITIONS.has(first.lower)) return false;
  const isName = first.capitals !== 'none' && (second.kind === 'number' || second.capitals !== 'none');
  const isKnown = startsWithOneOf(namesOf(manifest).having(first.lower), statement.tokens, 0);
  return isName && !isKnown && second.before === 'space' && !isTitleCase(statement);
}

/** "Google's algorithms have grown more sophisticated": what belongs to another product's name opens the sentence. */
function isOfOtherThing({ statement: { tokens }, match }: RuleContext): boolean {
  const owner = tokens.findIndex((token) => token.lower === "'s");
  const [first] = tokens;
  if (first === undefined || owner < 1 || owner > LONGEST_OWNER) return false;
  if (FIRMS.has(first.lower)) return true;
  return match.things.some(
    ({ thing, range }) =>
      (thing.category === 'software' || thing.category === 'cloud') && range.start === first.start,
  );
}

/** Known by name beside any of their products. */
const FIRMS = new Set(
  'google apple microsoft amazon meta facebook instagram linkedin netflix openai youtube'.split(' '),
);

/** In tokens: "Google Workspace's". */
const LONGEST_OWNER = 3;

/** Whether the hit lies in a name: of the manifest, or by its capital letters in a sentence that has few. */
function isInName(statement: Statement, hit: PhraseHit, manifest: Manifest): boolean {
  const { tokens } = statement;
  for (const name of namesOf(manifest).having(tokens[hit.first]?.lower ?? '')) {
    for (let at = Math.max(0, hit.last - name.length); at <= hit.first; at++) {
      if (at + name.length >= hit.last && startsAt(tokens, at, name)) return true;
    }
  }
  if (isTitle(statement, hit)) return true;
  if (hit.group.needs === 'alone' || hit.first === 0 || isTitleCase(statement)) return false;
  const previous = tokens[hit.first - 1];
  const token = tokens[hit.first];
  return token?.capitals === 'first' && previous?.kind === 'word';
}

/** What is known by a name that may be any words. */
const NAMED = new Set(
  'method methods programme program scheme campaign project principle approach course workshop award club'.split(
    ' ',
  ),
);

const BEFORE_NAMES = new Set(['our', 'the', 'a', 'an', 'this', 'their', 'its', 'your']);

/** "Our Keep It Simple method": capitals even for its small words, between a determiner and what has the name. */
function isTitle({ tokens }: Statement, { first, last }: PhraseHit): boolean {
  const words = tokens.slice(first, last);
  if (words.length < 3 || words.some(({ capitals }) => capitals !== 'first')) return false;
  const next = tokens[last];
  return (
    next?.capitals === 'none' && NAMED.has(next.lower) && BEFORE_NAMES.has(tokens[first - 1]?.lower ?? '')
  );
}

/**
 * "Easy access" of a savings account whose summary has these words: a term that the manifest grants, and no praise. One
 * word alone is none: a summary may praise as well.
 */
function isDeclared({ statement, match }: RuleContext, hit: PhraseHit): boolean {
  const { tokens } = statement;
  const last = hit.last - hit.first > 1 ? hit.last : hit.last + 1;
  const phrase = tokens.slice(hit.first, last);
  if (phrase.length < 2 || phrase.some((each) => each.kind !== 'word')) return false;
  const words = phrase.map((each) => each.lower);
  return match.links.some(
    ({ entry, confidence }) =>
      confidence >= LIKELY &&
      [entry.summary, entry.claim, entry.value].some((each) => each !== null && hasTerm(each, words)),
  );
}

/** Whether a text has the words; of two words another may stand between: "advanced electronic signatures". */
function hasTerm(text: string, words: readonly string[]): boolean {
  if (containsPhrase(text, words.join(' '))) return true;
  const [first, noun] = words;
  const tokens = tokensOf(text);
  return (
    words.length === 2 &&
    tokens.some(
      ({ lower }, at) => lower === first && tokens[at + 1]?.kind === 'word' && tokens[at + 2]?.lower === noun,
    )
  );
}

function isTitleCase({ tokens }: Statement): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.lower.length > 3);
  return words.filter((token) => token.capitals !== 'none').length >= words.length * TITLE_CASE;
}

/** Share of the words in capitals from which on these are those of a title, and not of the names in a sentence. */
const TITLE_CASE = 0.75;

function occurs(name: readonly string[], { tokens }: Statement): boolean {
  return tokens.some((_, at) => startsAt(tokens, at, name));
}
