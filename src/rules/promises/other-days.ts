import type { DateMention } from '../../language/dates/mention.js';
import { CAME, ENDINGS } from '../../language/lexicon/roadmap/arrival.js';
import { simplePastVerb } from '../../language/past-tense.js';
import type { Token } from '../../language/tokens.js';
import { wordClass } from '../../language/word-class.js';

/**
 * Whether a sentence's days are those of something that nobody promises: an end, what readers have done by then, work on
 * the premises, a colleague's first day, the release of somebody else's software.
 */
export function tellsOfOtherDays(tokens: readonly Token[]): boolean {
  return tokens.some(
    (_, at) =>
      isEnd(tokens, at) ||
      isDoneByReaders(tokens, at) ||
      isUpkeep(tokens, at) ||
      isOfColleague(tokens, at) ||
      isGoingOn(tokens, at) ||
      isMailToReader(tokens, at) ||
      isReleaseOfOthers(tokens, at),
  );
}

/** What ends, is valid or takes place: "expires in May", "will be switched off in March". */
function isEnd(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  if (ENDINGS.has(lower)) return true;
  if (lower === 'end' && lowerAt(tokens, at + 1) === 'of')
    return /^(?:life|support|sale|service)$/.test(lowerAt(tokens, at + 2));
  return (
    /^(?:off|out|down)$/.test(lower) &&
    /^(?:switch|switched|phase|phased|wound|ruled)$/.test(lowerAt(tokens, at - 1))
  );
}

const DONE_BY_READERS = wordClass(
  'ordered placed booked received submitted bought posted registered sent paid collected enrolled signed handed made',
);
const BEFORE_DAY = wordClass('before by after until on from between in during');

/** "Cards ordered before Christmas arrive …", "claims made by March": which ones, and not when something comes. */
function isDoneByReaders(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (!DONE_BY_READERS.includes(token) || next === undefined || !BEFORE_DAY.includes(next)) return false;
  return (
    before?.kind === 'word' && before.lower.endsWith('s') && !/^(?:is|was|has|always)$/.test(before.lower)
  );
}

/** "An orange bar during maintenance on 10 January". */
function isUpkeep(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:maintenance|works|repairs|roadworks)$/.test(lowerAt(tokens, at))) return false;
  return /^(?:during|for|planned|scheduled|routine|essential|the|runway|track)$/.test(
    lowerAt(tokens, at - 1),
  );
}

/** "Our chef, Ingrid Moe, joins us in January", but not "an evening doctor joins us". */
function isOfColleague(tokens: readonly Token[], at: number): boolean {
  if (!/^joins?$/.test(lowerAt(tokens, at))) return false;
  const next = lowerAt(tokens, at + 1);
  const isOfTeam =
    next === 'us' || next === 'as' || /^(?:team|board|practice|firm)$/.test(lowerAt(tokens, at + 2));
  return isOfTeam && tokens.slice(0, at).some((_, index) => isFullName(tokens, index));
}

function isFullName(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  return first?.capitals === 'first' && second?.capitals === 'first' && second.kind === 'word' && at > 0;
}

const SOLD_BY_DAY = wordClass('seats seat places passes slots berths entries bookings cabins');

/** "Winter tyres go on in October", "seats for Christmas go on sale in May", but not "the scooter goes on sale". */
function isGoingOn(tokens: readonly Token[], at: number): boolean {
  if (!/^go(?:es)?$/.test(lowerAt(tokens, at)) || lowerAt(tokens, at + 1) !== 'on') return false;
  if (lowerAt(tokens, at + 2) === 'sale')
    return tokens.slice(0, at).some((token) => SOLD_BY_DAY.includes(token));
  return !/^(?:show|display|air|stream|the|general|tour)$/.test(lowerAt(tokens, at + 2));
}

/** "In the coming weeks you will get a letter about your overdraft". */
function isMailToReader(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) !== 'you' || lowerAt(tokens, at + 1) !== 'will') return false;
  if (!/^(?:get|receive|find|have|see)$/.test(lowerAt(tokens, at + 2))) return false;
  return tokens.slice(at + 3, at + 7).some((token) => MAIL.includes(token));
}

const MAIL = wordClass('letter letters email text invoice bill reminder call statement');

/** "The next version of Node.js arrives in April". */
function isReleaseOfOthers(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:version|release|edition)$/.test(lowerAt(tokens, at)) || lowerAt(tokens, at + 1) !== 'of')
    return false;
  const thing = tokens[at + 2];
  return thing?.kind === 'word' && thing.capitals !== 'none';
}

/** "There is a new branch in Hull, which opened in June": the day of what has come. */
function isOfClauseInPast(tokens: readonly Token[], at: number): boolean {
  const from = tokens.findLastIndex(
    ({ lower }, index) => index < at && index >= at - REACH && /^(?:which|that|who)$/.test(lower),
  );
  const clause = tokens.slice(from + 1, at);
  if (from < 0 || clause.some(({ kind }) => kind === 'punctuation')) return false;
  const verb = clause.find(({ lower }) => !/^(?:we|first|only|also|finally|just)$/.test(lower));
  return verb !== undefined && (CAME.has(verb.lower) || simplePastVerb([...clause]) === clause.indexOf(verb));
}

/** In tokens, from the pronoun to the day. */
const REACH = 8;

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** Before a version these tell of a release to come, or of one that may be. */
const BEFORE_RELEASE = new Set(
  'in with by for on until coming lands arrives ships arriving landing shipping the our : – — -'.split(' '),
);
const TOLD_OF_TODAY = wordClass('now longer since previously formerly');

/** "As of v3 …", "New in v1", "Parser (v1.15)", "v2 keeps most of it": a version in figures that is there. */
export function isThereAlready(tokens: readonly Token[], { kind, start }: DateMention): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  if (isOfClauseInPast(tokens, at)) return true;
  if (kind !== 'version' || !/^v\d/.test(tokens[at]?.lower ?? '')) return false;
  const [beforeThat, before] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  return !BEFORE_RELEASE.has(before) || beforeThat === 'new' || TOLD_OF_TODAY.occursIn(tokens);
}
