import type { Statement } from '../claims/statement.js';
import { burdenNouns } from '../language/lexicon/beyond/charges.js';
import {
  applicantsWords,
  besideWhichWords,
  givingVerbs,
  leadingWords,
  othersPossessives,
  ownPages,
  peopleAtWork,
  readersDoings,
  vendorsDoings,
  wordsBeforeOffers,
} from '../language/lexicon/beyond/offers.js';
import type { Token } from '../language/tokens.js';
import type { ConceptMention, Match } from './match.js';
import { overlaps } from './named-in-manifest.js';
import { continuesOffer } from './offer-phrases.js';

/**
 * Whether the words name what is offered. A name of several words or in capitals does by itself; a single common word
 * ("breakfast", "checklist") only where it is all that a line says or follows a word of offering; and nothing does
 * that is the reader's or part of somebody's name.
 */
export function isOffered(match: Match, { range, isTerm }: ConceptMention): boolean {
  if (range === null) return true;
  const { statement } = match;
  const { tokens } = statement;
  const first = tokens.findIndex((each) => each.start >= range.start);
  const named = tokens.filter((each) => each.start >= range.start && each.end <= range.end);
  const before = tokens[first - 1];
  if (named.some((each) => othersPossessives.has(each.lower)) && (isTerm || isOwnDoing(statement, named)))
    return false;
  // "A hassle-free exchange" is no free exchange.
  if (tokens[first]?.before === 'hyphen') return false;
  // "Exit fee": nobody offers what somebody has to pay.
  if (burdenNouns.has(named.at(-1)?.lower ?? '')) return false;
  if (isTermOfPayment(named) || isTimetable(tokens, first, named)) return false;
  if (isQuotedTerm(tokens, first, named.length) || isOfOthersThing(tokens, first)) return false;
  if (othersPossessives.has(before?.lower ?? '') && !givingVerbs.has(tokens[first - 2]?.lower ?? ''))
    return false;
  if (statement.quantities.some((each) => overlaps(each, range) && isTerm === false)) return false;
  if (applicantsWords.has(tokens[first - 2]?.lower ?? '') && wordsBeforeOffers.has(before?.lower ?? ''))
    return false;
  if (isVerbOrAudience(tokens, first, named) || isPurpose(match, first) || isBroughtAlong(statement))
    return false;
  if (isOwnPage(tokens, first, named) || isByline(tokens)) return false;
  const [head] = named;
  const isPartOfName =
    head?.capitals === 'first' && before?.capitals === 'first' && before.kind === 'word' && first > 0;
  if (isPartOfName && statement.mood === 'fragment') return false;
  const content = named.filter((each) => each.kind === 'word');
  if (content.length > 1 || head?.capitals === 'all' || head?.capitals === 'mixed') return true;
  const isLine =
    statement.mood === 'fragment' &&
    tokens.length <= 4 &&
    (first === 0 || wordsBeforeOffers.has(before?.lower ?? ''));
  return (
    isLine ||
    wordsBeforeOffers.has(before?.lower ?? '') ||
    (statement.mood === 'imperative' && !besideWhichWords.has(before?.lower ?? '')) ||
    opensOffer(tokens, first, first + named.length)
  );
}

/**
 * "Childcare while you study", "Babysitters can be had", "A chatbot answers", "We also do mortgages": what a line opens with
 * or the vendor does.
 */
function opensOffer(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens.slice(0, first).map(({ lower }) => lower);
  const isOpening = before.every((each) => leadingWords.has(each));
  if (isOpening) return continuesOffer(tokens, last);
  const [subject, ...verbs] = before;
  return subject === 'we' && verbs.length > 0 && verbs.every((each) => vendorsDoings.has(each));
}

/** "Bring the vaccination book": what the reader has. */
function isBroughtAlong({ tokens, mood }: Statement): boolean {
  return mood === 'imperative' && readersDoings.has(tokens[0]?.lower ?? '');
}

/** "Have a look at our careers page": a page of the vendor's own, to which the reader is sent. */
function isOwnPage(tokens: readonly Token[], first: number, named: readonly Token[]): boolean {
  const isSent = /^(?:at|on|in|see|visit|read|via|through|from)$/.test(tokens[first - 2]?.lower ?? '');
  return isSent && tokens[first - 1]?.lower === 'our' && ownPages.has(named.at(-1)?.lower ?? '');
}

/** "Help Center · Workspaces · Last updated 14 October": where a page stands and how old it is. */
function isByline(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => lower === 'updated' && tokens[at - 1]?.lower === 'last');
}

/** "You can keep your old number": the reader does it with what is the reader's. */
function isOwnDoing({ subject }: Statement, named: readonly Token[]): boolean {
  return subject === 'reader' && readersDoings.has(named[0]?.lower ?? '');
}

/** "Billed annually": beside a price it tells when it is due. */
function isTermOfPayment([verb, adverb]: readonly Token[]): boolean {
  return /^(?:billed|charged|invoiced)$/.test(verb?.lower ?? '') && adverb?.lower.endsWith('ly') === true;
}

/** "Quiet hours begin at ten", "turnaround depends on the job": when something is, and not what is to be had. */
function isTimetable(tokens: readonly Token[], first: number, named: readonly Token[]): boolean {
  const next = tokens[first + named.length]?.lower ?? '';
  if (/^(?:depends?|var(?:y|ies))$/.test(next)) return true;
  if (!/^(?:hours|times)$/.test(named.at(-1)?.lower ?? '')) return false;
  return /^(?:begins?|starts?|ends?|run|apply|are)$/.test(next);
}

/** "We merged the “Pay as you go” tier": a word is spoken of. */
function isQuotedTerm(tokens: readonly Token[], first: number, length: number): boolean {
  return (
    /^["“‘«]$/.test(tokens[first - 1]?.lower ?? '') && /^["”’»]$/.test(tokens[first + length]?.lower ?? '')
  );
}

/** "Vercel's serverless API", "WAL-G, an open source tool": what a name of others has or is. */
function isOfOthersThing(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - 3), first);
  const owner = before.findIndex((each) => each.lower === "'s");
  if (owner > 0 && before[owner - 1]?.capitals !== 'none') return true;
  const isApposed = /^an?$/.test(before.at(-1)?.lower ?? '') && before.at(-2)?.lower === ',';
  const named = tokens[first - 3];
  return isApposed && first > 4 && named?.kind === 'word' && named.capitals !== 'none';
}

/** "Branches for development, testing and CI/CD": what a declared thing is used for, one of several. */
function isPurpose({ statement: { tokens }, links }: Match, first: number): boolean {
  const at = tokens.findLastIndex(({ lower }, index) => index < first && lower === 'for');
  const between = at < 0 ? [] : tokens.slice(at + 1, first);
  if (!between.some(({ lower }) => lower === ',') || between.length > LONGEST_PURPOSE) return false;
  return (
    between.every(({ kind, lower }) => kind === 'word' || lower === ',') &&
    links.some(
      ({ evidence, confidence, range }) =>
        evidence === 'name' &&
        confidence >= SPOKEN_OF &&
        range !== null &&
        range.end <= (tokens[at]?.start ?? 0),
    )
  );
}

/** From here on a statement speaks of an entry. */
const SPOKEN_OF = 0.6;
/** In tokens. */
const LONGEST_PURPOSE = 8;

const PREPOSITIONS = /^(?:in|on|off|out|up|through|down|over)$/;

/** "A walk in the park", "for travel managers": words that meet a name by chance. */
function isVerbOrAudience(tokens: readonly Token[], first: number, named: readonly Token[]): boolean {
  const last = named.at(-1);
  const next = tokens[first + named.length]?.lower ?? '';
  if (last === undefined) return false;
  const isApart = named.every((each, index) => index === 0 || each.before === 'space');
  if (isApart && PREPOSITIONS.test(last.lower) && /^(?:the|a|an|your|our|this)$/.test(next)) return true;
  return peopleAtWork.has(last.lower) && tokens[first - 1]?.lower === 'for' && first <= 1;
}
