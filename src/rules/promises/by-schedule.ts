import type { DateMention } from '../../language/dates/mention.js';
import { CAME, ENDINGS, RESULTS_OF_USE } from '../../language/lexicon/roadmap/arrival.js';
import { EVENTS, MAKERS, RELEASES, VERBS_OF_EVENTS, WORKS } from '../../language/lexicon/roadmap/schedule.js';
import { simplePastVerb } from '../../language/past-tense.js';
import type { Token } from '../../language/tokens.js';
import type { RuleContext } from '../define-rule.js';
import { type Clause, clauseFrom, headOf } from './clause.js';
import {
  isAttribute,
  isEachYear,
  isOfPopulation,
  namesMonthOrYear,
  opensSpan,
  type Promised,
} from './promised.js';

/**
 * What is tied to a time by grammar alone: a clause in the future or in the present for the future with a time to come
 * ("In the new year we open a second practice"), and a thing with nothing but a time ("Night trains: summer 2027").
 */
export function promiseBySchedule(context: RuleContext): Promised | null {
  const { statement, asOf } = context;
  const { tokens, dates, block, mood } = statement;
  if (dates.length === 0 || statement.tense === 'past' || statement.section === 'release-notes') return null;
  if (simplePastVerb(tokens) >= 0) return null;
  if (tokens.some(({ lower }) => ENDINGS.has(lower) || OUT_OF_VOICE.has(lower))) return null;
  if (dates[0] !== undefined && hasCome(statement, dates[0])) return null;
  for (const date of dates.slice(0, MOST_DATES)) {
    if (!namesMonthOrYear(block.text.slice(date.start, date.end))) continue;
    if (opensSpan(tokens, date) || isLookingBack(date, asOf)) continue;
    if (isEachYear(tokens, block.text.slice(date.start, date.end))) continue;
    const time = {
      date,
      at: tokens.findIndex(({ start }) => start >= date.start),
      isAhead: date.period === null || date.kind === 'relative' || date.period.start > asOf,
    };
    const isAsked = mood === 'imperative';
    const start = isAsked
      ? startOfImperativeEntry(tokens, time)
      : (startOfClause(tokens, time) ?? startOfEntry(tokens, time));
    if (start === null) continue;
    const quote = { start: Math.min(start, date.start), end: date.end };
    return { kind: 'future-promise', quote, isImminent: false, confidence: 0.7 };
  }
  return null;
}

/** "Last year" is no time to come. */
function isLookingBack({ kind, period }: DateMention, asOf: string): boolean {
  return kind === 'relative' && period !== null && period.end < asOf;
}

/** "Due in 2024, opened in March 2025": what is told behind the date is past. */
function hasCome({ tokens }: RuleContext['statement'], { end }: DateMention): boolean {
  return tokens.some(({ start, lower }) => start >= end && CAME.has(lower));
}

/** A sentence with more times than these is a table or a calendar. */
const MOST_DATES = 12;

interface Time {
  readonly date: DateMention;
  /** Index of its first token. */
  readonly at: number;
  /** It has not begun: the year or month of today is neither past nor ahead. */
  readonly isAhead: boolean;
}

const VENDOR = new Set('we our us ours'.split(' '));
/** What a thing will do or be that is news: "every room will have a desk", "half the fleet will be electric". */
const MADE = new Set('have offer support be include cover admit serve welcome connect link'.split(' '));

interface PlacedTime extends Time {
  /** The time opens the sentence. */
  readonly opens: boolean;
  /** "From" stands before it. */
  readonly isFrom: boolean;
}

/** Conditions, duties and reports of what others say. */
const OUT_OF_VOICE = new Set(
  'if unless must says said according predicts forecasts estimates would'.split(' '),
);
const BEFORE_OPENING_DATE = new Set(
  'in from by on at as of the over within starting this time before come around only and but with early late'.split(
    ' ',
  ),
);
const NOT_A_START = new Set(
  'until till since through to than for after and or between per every each'.split(' '),
);

/** Where the words of promise begin, in characters: the clause that the time belongs to. */
function startOfClause(tokens: readonly Token[], time: Time): number | null {
  const opens = tokens.slice(0, time.at).every(({ lower }) => BEFORE_OPENING_DATE.has(lower));
  const behind = tokens.findIndex(({ start }) => start >= time.date.end);
  if (opens && behind < 0) return null;
  const from = opens && time.date.kind !== 'version' ? behind : 0;
  const inside = clauseFrom(tokens, from);
  // "Summer 2027 sees the first sleeper coach": the time is what does it.
  const clause = inside === null || inside.subject.length === 0 ? clauseFrom(tokens, 0) : inside;
  if (clause === null) return null;
  if (clause.form !== 'future' && tokens.some((_, at) => isPerfect(tokens, at))) return null;
  if (!isPromise(clause, { ...time, opens, isFrom: wordBefore(tokens, time.at) === 'from' })) return null;
  if (opens) return (tokens[0] as Token).start;
  const isSubject = clause.at > time.at;
  if (!isSubject && NOT_A_START.has(wordBefore(tokens, time.at))) return null;
  const [first = tokens[clause.at] as Token] = clause.subject;
  return clause.subject.length < 6 ? first.start : (tokens[clause.at] as Token).start;
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

function isPromise(clause: Clause, { date, isAhead, opens, isFrom }: PlacedTime): boolean {
  const { subject, form, verb, isBeginning } = clause;
  if (VERBS_OF_EVENTS.has(verb)) return false;
  const head = headOf(subject);
  const isTimeItself = subject.some(({ start, end }) => start >= date.start && end <= date.end);
  if (isTimeItself) return isBeginning && (form === 'future' || form === 'present');
  if (head === 'you')
    return (form === 'future' && READER_GETS.has(verb)) || (form === 'can' && opens && isAhead);
  if (form === 'can') return opens && isAhead && !EVENTS.has(head);
  if (EVENTS.has(head) || isOfPopulation(subject)) return false;
  const isOfUse = (SOFTWARE.has(head) ? subject.slice(0, 1) : subject).some(
    ({ lower }, at) => RESULTS_OF_USE.has(lower) && !isDistributed(subject, at),
  );
  if (isOfUse && !(isAhead && areFirst(subject) && verb !== 'pay')) return false;
  if (form === 'future') {
    const isOfVendor = subject.some(({ lower }) => VENDOR.has(lower)) || MAKERS.has(head);
    return opens || isOfVendor || isBeginning || WORKS.has(verb) || MADE.has(verb);
  }
  if (isAhead && (opens || areFirst(subject))) return true;
  return isBeginning || (isAhead && isFrom);
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

const READER_GETS = new Set('able find see get enjoy have'.split(' '));
const FURTHER = new Set('new more further additional another second third all every'.split(' '));
const SEPARATORS = new Set([':', '–', '—', '-', '(']);

/** "Night trains: summer 2027", "Q4 2027 – biometrics at the gate", "SOC 2 Type II by June 2027". */
function startOfEntry(tokens: readonly Token[], time: Time): number | null {
  const { date, at, isAhead } = time;
  const behind = tokens.findIndex(({ start }) => start >= date.end);
  const rest = behind < 0 ? [] : tokens.slice(behind).filter(({ lower }) => !/^[.!)]$/.test(lower));
  // "100% renewable by 2030: that's our commitment".
  const isLast =
    rest.length === 0 || (tokens[at - 1]?.lower === 'by' && SEPARATORS.has(rest[0]?.lower ?? ''));
  const isFirst = at === 0 && SEPARATORS.has(rest[0]?.lower ?? '');
  if (!isLast && !isFirst) return null;
  const thing = isFirst ? rest.slice(1) : thingBefore(tokens, time);
  if (thing === null || thing.length === 0) return null;
  if (clauseFrom(thing, 0) !== null || thing.some(({ lower }) => RESULTS_OF_USE.has(lower))) return null;
  // "New rowers in every club by September 2026" is promised, whether or not that month has passed.
  const isPromisedBy = tokens[at - 1]?.lower === 'by' && FURTHER.has(thing[0]?.lower ?? '');
  const isRelease =
    isPromisedBy || thing.some(({ lower }, index) => RELEASES.has(lower) && !isAttribute(thing, index));
  // A past or exact day beside a thing is more often that of an event or a photo than that of a release.
  if ((!isAhead || date.kind === 'day') && !isRelease) return null;
  if (!isRelease && EVENTS.has(headOf(thing))) return null;
  return (tokens[0] as Token).start;
}

/** "Live chat in Dutch: Q2 2027" begins as a request would; what is asked for a day has no colon in front of it. */
function startOfImperativeEntry(tokens: readonly Token[], time: Time): number | null {
  return SEPARATORS.has(tokens[time.at - 1]?.lower ?? '') ? startOfEntry(tokens, time) : null;
}

/** The words in front of ": summer 2027" or "by June 2027"; null where the time is tied to them otherwise. */
function thingBefore(tokens: readonly Token[], { at, isAhead }: Time): readonly Token[] | null {
  const before = tokens[at - 1]?.lower ?? '';
  const beforeThat = tokens[at - 2]?.lower ?? '';
  if (SEPARATORS.has(before)) return tokens.slice(0, at - 1);
  if (before === 'by' || ((before === 'from' || before === 'in') && SEPARATORS.has(beforeThat))) {
    return tokens.slice(0, SEPARATORS.has(beforeThat) ? at - 2 : at - 1);
  }
  // "Trams to the stadium from summer 2027".
  if (before === 'from' && isAhead) return tokens.slice(0, at - 1);
  return tokens.slice(0, at).some(({ lower }) => RELEASES.has(lower)) ? tokens.slice(0, at) : null;
}
