import { WEEKDAYS, WEEKDAYS_OF_HABIT } from '../../language/dates/calendar-names.js';
import { tellsHowOften } from '../../language/dates/habits.js';
import { FUTURE_WORDS, isFutureAuxiliary } from '../../language/grammar.js';
import { RESULTS_OF_USE } from '../../language/lexicon/roadmap/arrival.js';
import { EVENTS, LEARNERS, MAKERS } from '../../language/lexicon/roadmap/schedule.js';
import type { Token } from '../../language/tokens.js';
import type { RuleContext } from '../define-rule.js';
import { endsWithProduct } from '../manifest-names.js';
import { headOf } from './clause.js';
import {
  isActive,
  isDone,
  isDoneForReader,
  isDoneInTurn,
  isEffort,
  isPresence,
  isTerm,
  LATER,
  lastWordOf,
  OBJECTS_OF_SERVICE,
  type Verb,
  verbAfter,
  willBeDoing,
  willBringAbout,
} from './future-verb.js';
import { closesSpan, isConsequence, isNotThere, opensSpan, type Promised } from './promised.js';
import { isStepOfService } from './service-step.js';

const FURTHER = new Set('more further other additional another new second third'.split(' '));
/** "In this guide we are going to look at …". */
const VERBS_OF_TELLING = new Set(
  'show walk look cover need use ask assume explain talk see take start try learn find tell say cancel charge'.split(
    ' ',
  ),
);

/** "We will add …", "Relay is going to support …", "you will soon be able to …". */
export function promiseByVerb(context: RuleContext): Promised | null {
  const { statement } = context;
  const { tokens } = statement;
  if (statement.isConditional || !FUTURE_WORDS.occursIn(tokens) || tellsHowOften(tokens)) return null;
  if (isDoneInTurn(tokens)) return null;
  for (let index = 0; index < tokens.length; index++) {
    const isGoingTo = tokens[index]?.lower === 'going' && tokens[index + 1]?.lower === 'to';
    if (!isGoingTo && !isFutureAuxiliary(tokens, index)) continue;
    // "You're not going to have to think about it".
    if (isGoingTo && /^(?:not|never)$/.test(tokens[index - 1]?.lower ?? '')) continue;
    if (isConsequence(statement, index)) continue;
    const verb = verbAfter(tokens, index + (isGoingTo ? 2 : 1));
    const subject = subjectBefore(tokens, index);
    if (verb === null || isStepOfService(statement, index, verb.first)) continue;
    if (!isPromise({ subject, verb, auxiliary: index, isGoingTo }, context)) continue;
    const start = (tokens[subject.start] as Token).start;
    const end = (tokens[lastWordOf(tokens, verb)] as Token).end;
    return { kind: 'future-promise', quote: { start, end }, isImminent: false, confidence: 0.75 };
  }
  return null;
}

interface FutureVerb {
  readonly subject: Subject;
  readonly verb: Verb;
  readonly auxiliary: number;
  readonly isGoingTo: boolean;
}

interface Subject {
  readonly kind: 'we' | 'reader' | 'thing';
  readonly start: number;
}

/** What a thing is only said to do of itself when it is news: "the app will gain a tide table". */
const VERBS_OF_NEWS = new Set(
  'gain launch debut expand double treble triple quadruple halve unveil'.split(' '),
);
/** Of these, what dough and bacteria do as well, in so many hours. */
const GROWTH = new Set('expand double treble triple quadruple halve'.split(' '));
/** Dates in a calendar, but for their number: "evening classes will double". */
const OFFERED_TO_GROUPS = new Set('classes courses sessions workshops tours'.split(' '));
/** Behind "we'll be opening" these tell of one day's hours. */
const HOURS = new Set('late later early earlier at as until'.split(' '));

/** Parts of a screen and of a message: "a new window will open". */
const PARTS_OF_SCREENS = new Set(
  'window tab page screen dialog field row column section password code card link item entry line message menu file folder icon button panel copy'.split(
    ' ',
  ),
);

function subjectBefore(tokens: readonly Token[], auxiliary: number): Subject {
  let start = auxiliary;
  while (start > 0 && tokens[start - 1]?.kind !== 'punctuation' && auxiliary - start < 6) start--;
  for (let index = auxiliary - 1; index >= Math.max(start, auxiliary - 3); index--) {
    const lower = tokens[index]?.lower;
    if (lower === 'we') return { kind: 'we', start: index };
    if (lower === 'you') return { kind: 'reader', start: index };
  }
  return { kind: 'thing', start };
}

function isPromise({ subject, verb, auxiliary, isGoingTo }: FutureVerb, context: RuleContext): boolean {
  const { tokens, section } = context.statement;
  const next = tokens[verb.last]?.lower ?? '';
  // "Voice picking: your pickers will hear the next bin", under "What comes next".
  if (section === 'roadmap' && subject.kind !== 'we' && isNamedAndPlanned(context.match)) return true;
  // "He will soon forget it".
  if (/^(?:he|she)$/.test(tokens[auxiliary - 1]?.lower ?? '')) return false;
  if (subject.kind === 'reader') {
    return verb.lower === 'be' && tokens[verb.first + 1]?.lower === 'able' && isSaidToBeLater(context);
  }
  if (subject.kind === 'we') {
    if (willBringAbout(tokens, verb) && !namesDelay(context) && !namesDayOfWeek(tokens)) return true;
    if (OBJECTS_OF_SERVICE.has(next) || isEffort(tokens, verb) || isPresence(tokens, verb)) return false;
    // "We'll be opening late on Tuesday" tells hours, "we will have to bill you" a duty.
    if (HOURS.has(next) || next === 'off' || (verb.lower === 'have' && next === 'to')) return false;
    if (isGoingTo) return !VERBS_OF_TELLING.has(verb.lower);
    if (willBeDoing(tokens, verb) && tokens.some(({ lower }) => lower === 'soon' || lower === 'shortly'))
      return true;
    return verb.isDevelopment && !namesDelay(context) && !isService(tokens, verb, context);
  }
  // "Soon this page will also come in Welsh."
  if (LATER.has(tokens[0]?.lower ?? '') && tokens[auxiliary + 1]?.lower === 'also') return true;
  const before = tokens.slice(Math.max(0, auxiliary - 5), auxiliary);
  const head = headOf(tokens.slice(subject.start, auxiliary));
  const isGrowth = GROWTH.has(verb.lower);
  if (EVENTS.has(head) && !(isGrowth && OFFERED_TO_GROUPS.has(head))) return false;
  if (verb.lower === 'learn' && tokens[verb.last]?.lower === 'to' && !LEARNERS.has(head)) return true;
  // "Customers are going to get a second opinion".
  if (isGoingTo && /^(?:get|have|receive)$/.test(verb.lower) && /^(?:an?|more|new|another|their)$/.test(next))
    return true;
  if (isNewTool(tokens.slice(subject.start, auxiliary), head, isGoingTo)) return true;
  if (before.some((token) => RESULTS_OF_USE.has(token.lower))) return false;
  if (isGrowth && namesDelay(context)) return false;
  if ((isGoingTo && (verb.isDevelopment || isSaidToBeLater(context))) || VERBS_OF_NEWS.has(verb.lower))
    return true;
  // "More languages will be added", "eventually, every van will be electric".
  const isFurther = before.some(
    ({ lower }, at) =>
      FURTHER.has(lower) &&
      !/^(?:every|each|any)$/.test(before[at - 1]?.lower ?? '') &&
      !NEWCOMERS.has(before[at + 1]?.lower ?? ''),
  );
  if (isFurther && isNews(tokens, verb, before)) return true;
  // "Our vans will be joined by cargo bikes", "the policy will also cover boats".
  const isOurs = before.some((token) => token.lower === 'our');
  if (isOurs && isDone(tokens, verb)) return true;
  const isAdded = ADDING.has(tokens[verb.first - 1]?.lower ?? '');
  const isLater = LATER.has(tokens[verb.first - 1]?.lower ?? '');
  if (isAdded && (verb.isDevelopment || isLater) && !isDoneForReader(tokens, verb) && !isTerm(tokens, verb))
    return true;
  if (context.statement.section === 'roadmap' && isActive(tokens, verb) && !isDoneForReader(tokens, verb))
    return true;
  if (endsWithProduct(before, context.manifest) && verb.isDevelopment && !OBJECTS_OF_SERVICE.has(next)) {
    return !namesDelay(context);
  }
  if (tokens.slice(0, 3).some(({ lower }, at) => LATER.has(lower) && tokens[at - 1]?.lower !== 'or'))
    return true;
  if (opensPlace(tokens, verb, head)) return true;
  const isSent = !isActive(tokens, verb) && !isDone(tokens, verb);
  const isOfOthers = verb.lower === 'publish' || verb.lower === 'announce';
  return (
    (isNotThere(context.match) && !isSent) || (verb.isDevelopment && !isOfOthers && isSaidToBeLater(context))
  );
}

function isNamedAndPlanned(match: RuleContext['match']): boolean {
  const [best] = match.links;
  return best?.evidence === 'name' && isNotThere(match);
}

/** "An app for the smartwatch will tell …", "a wizard is going to take …": what is told of a thing not known before. */
function isNewTool(phrase: readonly Token[], head: string, isGoingTo: boolean): boolean {
  if (!/^(?:an?|another)$/.test(phrase[0]?.lower ?? '') || PARTS_OF_SCREENS.has(head)) return false;
  if (phrase.some(({ lower }) => RESULTS_OF_USE.has(lower)) || CALLED_IN.has(head)) return false;
  return isGoingTo || TOOLS.has(head);
}

/** Who does a thing once, on the day it is about: "a judge is going to read the papers". */
const CALLED_IN = new Set(
  `judge court jury nurse doctor surgeon midwife engineer technician electrician plumber surveyor driver courier clerk
  solicitor lawyer barrister notary teacher trainer coach guide speaker colleague expert inspector officer band choir
  orchestra quartet singer dj magician poet author storm`.split(/\s+/),
);
const TOOLS = new Set(
  'app assistant bot chatbot portal plugin plug-in extension module kiosk planner calculator wizard widget wallet'.split(
    ' ',
  ),
);

/** "We will replace a lost card", "we'll bring all we need": done for who asks, unless it is new. */
function isService(tokens: readonly Token[], verb: Verb, context: RuleContext): boolean {
  if (!VERBS_OF_SERVICE.has(verb.lower) || isSaidToBeLater(context)) return false;
  if (tokens.slice(0, verb.first).some(({ lower }) => ADDING.has(lower))) return false;
  const next = tokens[verb.last]?.lower ?? '';
  if (NEW.has(next) || FURTHER.has(next)) return false;
  return !/^an?$/.test(next) || tokens.some(({ lower }) => OF_SERVICE.has(lower));
}

const VERBS_OF_SERVICE = new Set(
  'offer include have deliver replace improve enable cover reach make create move switch turn bring come'.split(
    ' ',
  ),
);
const NEW = new Set('our every support two three four five'.split(' '));
const OF_SERVICE = new Set(
  `you your yours free charge refund replacement copy appointment quote note record decision lost broken missing
  difference exception offer`.split(/\s+/),
);

/** What "a new app" or "more languages" will do is news, unless it is a new window that opens. */
function isNews(tokens: readonly Token[], verb: Verb, before: readonly Token[]): boolean {
  return isDone(tokens, verb) || (verb.isDevelopment && !PARTS_OF_SCREENS.has(headOf(before)));
}

/** "The new owners will have what is left of the guarantee": people, and nothing that is offered. */
const NEWCOMERS = new Set(
  'people owner owners buyer buyers tenant tenants landlord keeper holder occupier parents one ones'.split(
    ' ',
  ),
);

const ADDING = new Set('also soon eventually shortly finally later gradually'.split(' '));

/** "The college will open a nursery", but not "the bank will open a case". */
function opensPlace(tokens: readonly Token[], { lower, last }: Verb, head: string): boolean {
  if (!MAKERS.has(head) || !/^(?:open|launch|build|introduce|gain|install)$/.test(lower)) return false;
  if (!/^(?:an?|another|its|two)$/.test(tokens[last]?.lower ?? '')) return false;
  return !tokens.slice(last, last + 4).some((token) => PAPERS.has(token.lower));
}

const PAPERS = new Set(
  'file case fee charge ticket account record investigation claim letter window little later'.split(' '),
);

/** "We'll be taking bread to the market on Saturday": a day in the calendar. */
function namesDayOfWeek(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => DAYS_OF_WEEK.has(lower));
}

const DAYS_OF_WEEK = new Set([...WEEKDAYS, ...WEEKDAYS_OF_HABIT, 'today', 'tonight', 'tomorrow']);

/** "We will deliver within two days" is service of today. */
function namesDelay({ statement }: RuleContext): boolean {
  return statement.quantities.some(({ quantity }) => quantity.dimension === 'duration');
}

/** A word, a day ahead or the section says that it is not there today. */
function isSaidToBeLater({ statement, match, asOf }: RuleContext): boolean {
  return (
    statement.section === 'roadmap' ||
    statement.tokens.some((token) => LATER.has(token.lower)) ||
    statement.dates.some(
      (date) =>
        date.kind === 'version' ||
        (date.period !== null &&
          date.period.end >= asOf &&
          !opensSpan(statement.tokens, date) &&
          !closesSpan(statement.tokens, date)),
    ) ||
    isNotThere(match)
  );
}
