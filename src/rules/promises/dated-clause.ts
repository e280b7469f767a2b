import type { DateMention } from '../../language/dates/mention.js';
import { RESULTS_OF_USE } from '../../language/lexicon/roadmap/arrival.js';
import {
  DECREES,
  EVENTS,
  MAKERS,
  MONEY,
  PASSES,
  PRIVATE,
  TALKS,
  TITLES,
  VERBS_OF_EVENTS,
  WORKS,
} from '../../language/lexicon/roadmap/schedule.js';
import { isNumberWord } from '../../language/number-words.js';
import type { Token } from '../../language/tokens.js';
import { type Clause, clauseFrom, headOf } from './clause.js';
import { isNewThing, isOfPopulation } from './promised.js';

/** A time that a sentence names. */
export interface Time {
  readonly date: DateMention;
  /** Index of its first token. */
  readonly at: number;
  /** It names its year, or which one is meant. */
  readonly comesOnce: boolean;
  /** It has not begun: the year or month of today is neither past nor ahead. */
  readonly isAhead: boolean;
}

interface PlacedTime extends Time {
  /** The time opens the sentence. */
  readonly opens: boolean;
  /** "From" stands before it. */
  readonly isFrom: boolean;
  /** "By" or "from" does. */
  readonly isDeadline: boolean;
}

const VENDOR = new Set('we our us ours'.split(' '));
/** What a thing will do or be that is news: "every room will have a desk", "half the fleet will be electric". */
const MADE = new Set('have offer support be include cover admit serve welcome connect link'.split(' '));

const BEFORE_OPENING_DATE = new Set(
  'in from by on at as of the a over within starting this time before come around only and but with early late'.split(
    ' ',
  ),
);
const NOT_A_START = new Set(
  'until till since through to than for after and or between per every each'.split(' '),
);

/** Where the words of promise begin, in characters: the clause that the time belongs to. */
export function startOfDatedClause(tokens: readonly Token[], time: Time): number | null {
  const opens = tokens
    .slice(0, time.at)
    .every(({ lower }) => BEFORE_OPENING_DATE.has(lower) || isNumberWord(lower));
  const behind = tokens.findIndex(({ start }) => start >= time.date.end);
  if (opens && behind < 0) return null;
  const from = opens && time.date.kind !== 'version' ? behind : 0;
  const inside = clauseFrom(tokens, from);
  // "Summer 2027 sees the first sleeper coach": the time is what does it.
  const clause = inside === null || inside.subject.length === 0 ? clauseFrom(tokens, 0) : inside;
  if (clause === null) return null;
  if (clause.form !== 'future' && tokens.some((_, at) => isPerfect(tokens, at))) return null;
  if (clause.at >= time.at && (tokens[clause.at] as Token).start < time.date.end) return null;
  const before = wordBefore(tokens, time.at);
  const isFrom = before === 'from';
  if (time.isAhead && isBackOrReady(tokens, clause, time)) return clause.subject[0]?.start ?? null;
  if (!isPromise(clause, { ...time, opens, isFrom, isDeadline: isFrom || before === 'by' })) return null;
  if (
    isEachYearsOwn(tokens, clause, time, isFrom) ||
    isNoLaunch(tokens, clause) ||
    isTakenAway(tokens, clause)
  )
    return null;
  if (opens) return (tokens[0] as Token).start;
  const isSubject = clause.at > time.at;
  const isAfter = before === 'after' && clause.isBeginning;
  if (!isSubject && !isAfter && NOT_A_START.has(before)) return null;
  const [first = tokens[clause.at] as Token] = clause.subject;
  return clause.subject.length < 6 ? first.start : (tokens[clause.at] as Token).start;
}

/** "In summer we serve outside", "swifts come back in May": without its year, so it is in each. */
function isEachYearsOwn(
  tokens: readonly Token[],
  { at, form, isBeginning, verb, subject }: Clause,
  time: Time,
  isFrom: boolean,
): boolean {
  if (form !== 'present' || time.comesOnce || isFrom) return false;
  const isBack = tokens[at + 1]?.lower === 'back';
  if ((verb === 'is' || verb === 'are') && isBack) return false;
  // "Pups arrive in winter, when the boats don't run."
  if (isDescribed(tokens, time)) return true;
  const isOurs = isNewThing(subject) || isAbout(subject, VENDOR);
  const isReturn = RETURNS.has(verb) || (isBack && /^comes?$/.test(verb));
  return !isBeginning || (isReturn && !isOurs);
}

/** A season or month of which a clause tells how it is then. */
function isDescribed(tokens: readonly Token[], { date }: Time): boolean {
  const behind = tokens.findIndex(({ start }) => start >= date.end);
  return (
    behind > 0 && tokens[behind]?.lower === ',' && /^(?:when|while)$/.test(tokens[behind + 1]?.lower ?? '')
  );
}

const RETURNS = new Set('begin begins start starts return returns resume resumes reopen reopens'.split(' '));

/** "The signs come down", "the covers come off": no arrival. */
function isTakenAway(tokens: readonly Token[], { at, verb }: Clause): boolean {
  return /^comes?$/.test(verb) && /^(?:down|off|apart|away)$/.test(tokens[at + 1]?.lower ?? '');
}

/** "Boxing is back in the autumn", "the wing is ready by June 2027". */
function isBackOrReady(tokens: readonly Token[], { at, verb, subject, form }: Clause, time: Time): boolean {
  if (form !== 'present' || (verb !== 'is' && verb !== 'are') || subject.length === 0) return false;
  const state = tokens[at + 1]?.lower ?? '';
  const isNear = time.at - at <= 5 && at < time.at;
  if (!isNear || EVENTS.has(headOf(subject)) || subject.some(({ lower }) => RESULTS_OF_USE.has(lower)))
    return false;
  return state === 'back' || (time.comesOnce && /^(?:ready|live|out|here|there|available)$/.test(state));
}

/** "Takes place in April", "will not change before 2028", "Anna Berg takes over in May". */
function isNoLaunch(tokens: readonly Token[], { at, verb, subject }: Clause): boolean {
  const behind = tokens.slice(at, at + 3).map(({ lower }) => lower);
  if (behind.includes('not') || behind.includes('never')) return true;
  if (/^tak(?:e|es|ing)$/.test(verb) && behind.some((each) => each === 'place' || each === 'part'))
    return true;
  const isName = subject.length === 2 && subject.every(({ capitals }) => capitals === 'first');
  return isName && /^(?:takes?|joins?|becomes?|moves?|returns?|gets?)$/.test(verb);
}

/** "This year we have had fifty weddings": told of what was. */
function isPerfect(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:have|has)$/.test(tokens[at]?.lower ?? '')) return false;
  let next = at + 1;
  while (
    /^(?:also|already|now|just|not|never|all|ever|both|only|recently|so|far)$/.test(tokens[next]?.lower ?? '')
  )
    next++;
  return /^(?:been|had|made|done|seen|got|won|given|taken|grown|become|begun|found|built|sold|run|begun|[a-z]{2,}ed)$/.test(
    tokens[next]?.lower ?? '',
  );
}

function wordBefore(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]?.lower ?? '';
  return before === 'the' || before === 'a' ? (tokens[at - 2]?.lower ?? '') : before;
}

function isPromise(
  clause: Clause,
  { date, isAhead, opens, isFrom, isDeadline, comesOnce }: PlacedTime,
): boolean {
  const { subject, form, verb, isBeginning } = clause;
  const head = headOf(subject);
  const fromThen = isAhead && (isFrom || (opens && comesOnce)) && !isAbout(subject, MONEY);
  if (VERBS_OF_EVENTS.has(verb) && !(form === 'future' && fromThen && TALKS.has(verb))) return false;
  const isTimeItself = subject.some(({ start, end }) => start >= date.start && end <= date.end);
  // "Summer 2027 sees …", but not "bookings for Easter 2027 open …".
  if (isTimeItself)
    return isBeginning && (form === 'future' || form === 'present') && !subject.some(isPreposition);
  if (head === 'you')
    return (
      (form === 'future' && READER_GETS.has(verb)) ||
      (opens && isAhead && (form === 'can' || (isFrom && GETS.has(verb))))
    );
  if (form === 'can') return opens && isAhead && !EVENTS.has(head);
  if (EVENTS.has(head) && !(fromThen && (PASSES.has(head) || isGift(clause)))) return false;
  if (isOfPopulation(subject)) return false;
  if (PRIVATE.has(verb) || TITLES.has(subject[0]?.lower ?? '')) return false;
  const isOfUse = (SOFTWARE.has(head) ? subject.slice(0, 1) : subject).some(
    ({ lower }, at) => RESULTS_OF_USE.has(lower) && !isDistributed(subject, at),
  );
  if (isOfUse && !(isAhead && areFirst(subject) && verb !== 'pay') && !(fromThen && isOfEach(subject)))
    return false;
  if (form === 'future') {
    const isOfVendor = subject.some(({ lower }) => VENDOR.has(lower)) || MAKERS.has(head);
    if (opens || isOfVendor || isBeginning || WORKS.has(verb) || MADE.has(verb)) return true;
    return isAhead && isDeadline && !DECREES.has(verb);
  }
  if (isAhead && (opens || areFirst(subject))) return true;
  return isBeginning || (isAhead && (isFrom || (comesOnce && form === 'present' && isNewThing(subject))));
}

function isPreposition({ lower }: Token): boolean {
  return /^(?:for|to|until|before|after)$/.test(lower);
}

/** "Your card", "every customer", "members": what holds for all of them from then on is news. */
function isOfEach(subject: readonly Token[]): boolean {
  const [first, second] = subject.filter(({ kind }) => kind !== 'punctuation');
  if (/^(?:your|each|every|all|nobody|everybody|everyone)$/.test(first?.lower ?? '')) return true;
  return subject.length === 1 && second === undefined && (first?.lower ?? '').endsWith('s');
}

/** "Every tenant gets a parking space". */
function isGift({ subject, verb }: Clause): boolean {
  return /^gets?$/.test(verb) && /^(?:every|each|all)$/.test(subject[0]?.lower ?? '');
}

function isAbout(subject: readonly Token[], words: ReadonlySet<string>): boolean {
  return subject.some(({ lower }) => words.has(lower));
}

/** "The booking app" is an app, "your app" the reader's. */
const SOFTWARE = new Set('app apps site website portal platform system page'.split(' '));

/** "Each town is to have …", but not "each of you" or "customers will each …". */
function isDistributed(subject: readonly Token[], at: number): boolean {
  const next = subject[at + 1];
  return subject[at]?.lower === 'each' && next?.kind === 'word' && next.lower !== 'of';
}

/** "The first customers get theirs …": for the others it is later still. */
function areFirst(subject: readonly Token[]): boolean {
  return /^(?:the|our)$/.test(subject[0]?.lower ?? '') && subject[1]?.lower === 'first' && subject.length > 2;
}

const GETS = new Set('have get'.split(' '));
const READER_GETS = new Set('able find see get enjoy have'.split(' '));
