import type { Statement } from '../../claims/statement.js';
import { BASE_VERBS } from '../../language/base-verbs.js';
import { comesOnce, isEachYear } from '../../language/dates/habits.js';
import type { DateMention } from '../../language/dates/mention.js';
import { isFutureAuxiliary } from '../../language/grammar.js';
import { CAME, ENDINGS } from '../../language/lexicon/roadmap/arrival.js';
import { IN_THE_MAKING, UNDERTAKINGS, WORKS } from '../../language/lexicon/roadmap/schedule.js';
import type { Token } from '../../language/tokens.js';
import { wordClass } from '../../language/word-class.js';
import type { TextRange } from '../../model/location.js';
import type { RuleContext } from '../define-rule.js';
import { isDenied } from '../phrase-search.js';
import { clauseFrom, startOfClause } from './clause.js';
import { announcedInFewWords } from './in-few-words.js';
import { nearFutureIn, verbFrom } from './near-future.js';
import { TO_BE } from './on-the-verge.js';
import { isToldInPast, namesMonthOrYear, opensSpan, type Promised } from './promised.js';

/**
 * What a statement promises that stands among plans. There every tense that may tell of a time to come does: "Your watch
 * is about to count your steps", "The app is getting a map", "Home broadband spreads its wings next February", "The next
 * agent reads audit logs", "Widgets follow once the rewrite is done".
 */
export function promiseBySurroundings(context: RuleContext): Promised | null {
  const { statement } = context;
  const { block, tokens, mood } = statement;
  if (block.kind === 'heading' || tokens.length < 2 || tellsOfPast(statement)) return null;
  const isAsked = mood === 'imperative';
  const told = isAsked ? null : (nearFutureIn(statement) ?? byDate(context));
  if (told !== null) return { kind: 'future-promise', quote: told, isImminent: false, confidence: 0.65 };
  // "The library is closing at six on Fridays".
  if (isEachYear(tokens, '')) return null;
  const words = announcedInFewWords(context);
  if (words !== null) return { kind: 'coming-soon', quote: words, isImminent: false, confidence: 0.6 };
  const under = isAsked ? null : (byProgress(statement) ?? byOrder(statement) ?? byBeginning(statement));
  return under === null
    ? null
    : { kind: 'future-promise', quote: under, isImminent: false, confidence: 0.65 };
}

function tellsOfPast({ tokens, tense }: Statement): boolean {
  return tense === 'past' || isToldInPast(tokens) || tokens.some(({ lower }) => PAST.has(lower));
}

const PAST = new Set('was were had did'.split(' '));

/** What a thing that is to come does, besides being worked on. */
const COMING = wordClass(
  `joining coming arriving becoming drying growing learning gaining merging moving spreading swapping turning crossing
  heading getting packing ripening sprouting budding hatching simmering brewing baking cooking warming taking
  stretching climbing leaving entering landing launching shipping`,
);
/** Behind "taking" these tell that something begins: "is taking shape". */
const SHAPES = new Set('shape off form root wing flight'.split(' '));
/** What the vendor looks for or does all year. */
const NO_NEWS_OF_WORK = new Set('hiring recruiting working'.split(' '));
/** Participles of making it anew, with those of works: "repainted", "furnished". */
const MADE_ANEW = new Set(
  'implemented integrated constructed created furnished painted sawn hung'.split(' '),
);
const NO_SUBJECTS = new Set('you they he she it what who which that nobody everyone everybody'.split(' '));

/** "Is", "are", and the "'s" of "the paint's drying". */
function isBeing(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  return TO_BE.has(lower) || (lower === "'s" && /[a-z]{3}ing$/.test(tokens[at + 1]?.lower ?? ''));
}

/** "Greek and Polish are joining the family", "the clinic is being furnished", "reports are getting rebuilt". */
function byProgress(statement: Statement): TextRange | null {
  const { tokens } = statement;
  for (let at = 1; at < tokens.length; at++) {
    if (!isBeing(tokens, at) || NO_SUBJECTS.has(tokens[at - 1]?.lower ?? '')) continue;
    const verb = verbFrom(tokens, at + 1);
    const doing = tokens[verb];
    if (doing?.kind !== 'word' || isDenied(statement, { first: verb })) continue;
    const next = tokens[verb + 1]?.lower ?? '';
    const isDone = doing.lower === 'being' && isMade(next);
    if (!isDone && !isComing(doing, next)) continue;
    const from = startOfClause(tokens, at);
    return { start: (tokens[from] as Token).start, end: (tokens[isDone ? verb + 1 : verb] as Token).end };
  }
  return null;
}

function isComing(doing: Token, next: string): boolean {
  if (doing.lower === 'taking') return SHAPES.has(next);
  if (NO_NEWS_OF_WORK.has(doing.lower)) return false;
  return COMING.includes(doing) || UNDERTAKINGS.has(doing.lower);
}

function isMade(participle: string): boolean {
  return (
    WORKS.has(participle) ||
    IN_THE_MAKING.has(participle) ||
    MADE_ANEW.has(participle) ||
    /^re(?!ad|ceiv|view|pair|mind|fund|mov|turn|cord|gard|port|quest|leas)[a-z]{3,}(?:ed|t|wn)$/.test(
      participle,
    )
  );
}

/** Any clause of today with a month, a feast or a year, be it ahead or over: among plans it is when the thing comes. */
function byDate({ statement, asOf }: RuleContext): TextRange | null {
  const { tokens, dates, negations } = statement;
  if (negations.length > 0 || tokens.some(({ lower }) => ENDINGS.has(lower) || CAME.has(lower))) return null;
  // "The elections in May may bring you a new mayor".
  if (tokens.some(({ lower, capitals }) => capitals === 'none' && /^(?:may|might|could|would)$/.test(lower)))
    return null;
  // What is told in the future has been judged by its verb.
  if (tokens.some((_, at) => isFutureAuxiliary(tokens, at))) return null;
  const date = dates.find((each) => isOfPlan(each, statement, asOf));
  if (date === undefined || !namesMore(tokens, date)) return null;
  const at = tokens.findIndex(({ start }) => start >= date.start);
  const from =
    at < 3 ? 0 : tokens.findLastIndex(({ lower }, index) => index < at - 1 && /^[:;–—(]$/.test(lower)) + 1;
  const end = at < 3 ? Math.max(date.end, firstClauseEnd(tokens, date)) : date.end;
  return { start: (tokens[from] as Token).start, end };
}

/** "29 October 2026" alone is the date of a notice. */
function namesMore(tokens: readonly Token[], { start, end }: DateMention): boolean {
  return tokens.some(
    (token) => token.kind === 'word' && token.lower.length > 3 && (token.end <= start || token.start >= end),
  );
}

function isOfPlan(date: DateMention, { tokens, block }: Statement, asOf: string): boolean {
  if (!namesMonthOrYear(block.text.slice(date.start, date.end)) || opensSpan(tokens, date)) return false;
  const words = block.text.slice(date.start, date.end);
  // "The pool is open in August", "the museum opens at nine in July".
  if (isEachYear(tokens, words) || isOpenInSeason(tokens, words)) return false;
  return date.kind !== 'relative' || (date.period?.end ?? '') >= asOf;
}

function isOpenInSeason(tokens: readonly Token[], words: string): boolean {
  return !comesOnce(words) && tokens.some(({ lower }) => /^(?:open|closed|closes|free|busy)$/.test(lower));
}

function firstClauseEnd(tokens: readonly Token[], date: DateMention): number {
  const end = tokens.findIndex(({ start, lower }) => start > date.end && /^[.,;:!–—]$/.test(lower));
  return (tokens[end < 0 ? tokens.length - 1 : end - 1] as Token).end;
}

/** Beginnings that are as often states: "it comes with", "the room sees the sea". */
const NO_NEWS = new Set(
  'come comes take takes include includes see sees use uses receive receives get gets turn turns go goes reach reaches give gives connect connects'.split(
    ' ',
  ),
);

/** "Trailer tyre pressure joins the map", "a third lane follows". */
function byBeginning({ tokens, subject, negations }: Statement): TextRange | null {
  if (negations.length > 0 || subject === 'reader') return null;
  const clause = clauseFrom(tokens, 0);
  if (clause === null || !clause.isBeginning || clause.form !== 'present' || NO_NEWS.has(clause.verb))
    return null;
  const [first] = clause.subject;
  if (first === undefined || clause.subject.some(({ lower }) => lower === 'you' || lower === 'we'))
    return null;
  return { start: first.start, end: (tokens[clause.at] as Token).end };
}

/** What can be next but is no thing to come: "the next step", "the next page". */
const NEXT_OF_USE = new Set(
  'step page day time stop week month year morning night question section slide chapter meeting call part point one train bus'.split(
    ' ',
  ),
);

/** What is told by its turn: "the next agent reads …", "Belgium is next", "Ohio is what we open next", "… once … is done". */
function byOrder(statement: Statement): TextRange | null {
  const { tokens, range, negations } = statement;
  if (negations.length > 0 || statement.subject === 'reader') return null;
  const at = tokens.findIndex(({ lower }) => lower === 'next');
  const behind = tokens[at + 1];
  const opensWithNext = at >= 0 && at <= 1 && behind?.kind === 'word' && !NEXT_OF_USE.has(behind.lower);
  if (opensWithNext && (clauseFrom(tokens, at + 1) !== null || hasVerb(tokens, at + 2))) return range;
  const isLast = at > 0 && (behind === undefined || behind.kind === 'punctuation' || behind.lower === 'in');
  // "Belgium is next to join"; "the hall is next to the station" tells where it is.
  const isItsTurn = at > 0 && behind?.lower === 'to' && TURNS.has(tokens[at + 2]?.lower ?? '');
  if (isLast || isItsTurn) return range;
  const put = tokens.findIndex(({ lower }, index) => index > 1 && isPutOff(tokens, index, lower));
  if (put < 0 || /^(?:you|your|they|he|she)$/.test(tokens[put + 1]?.lower ?? '')) return null;
  return BASE_VERBS.has(tokens[0]?.lower ?? '') ? null : range;
}

/** "The next machine reads …": the form of a verb in the words behind the noun. */
function hasVerb(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 3)
    .some(({ lower }) => lower.endsWith('s') && BASE_VERBS.has(lower.slice(0, -1)));
}

const TURNS = new Set('join follow arrive get gain receive become go'.split(' '));
/** "Once a week", "once more". */
const NOT_PUT_OFF = new Set('a an per every each in more again only daily at on'.split(' '));

function isPutOff(tokens: readonly Token[], at: number, lower: string): boolean {
  if (lower === 'once') return !NOT_PUT_OFF.has(tokens[at + 1]?.lower ?? '');
  if (lower === 'soon') return tokens[at - 1]?.lower === 'as' && tokens[at + 1]?.lower === 'as';
  return /^(?:minute|moment|day|second|instant)$/.test(lower) && tokens[at - 1]?.lower === 'the';
}
