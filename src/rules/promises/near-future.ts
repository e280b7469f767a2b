import type { Statement } from '../../claims/statement.js';
import { FUTURE_WORDS, isFutureAuxiliary } from '../../language/grammar.js';
import { RESULTS_OF_USE } from '../../language/lexicon/roadmap/arrival.js';
import { PRIVATE } from '../../language/lexicon/roadmap/schedule.js';
import type { Token } from '../../language/tokens.js';
import { wordClass } from '../../language/word-class.js';
import type { TextRange } from '../../model/location.js';
import { isDenied } from '../phrase-search.js';
import { startOfClause } from './clause.js';
import { isOnTheVerge, TO_BE } from './on-the-verge.js';
import { isStepOfService } from './service-step.js';

const ADVERBS = wordClass(
  'also soon then even now still just eventually shortly finally later all both already currently be gradually slowly actually really',
);
/** Besides those that are on the verge of it, behind "is" and before "to" and a verb. */
const PLANNED = new Set('expected scheduled slated planned'.split(' '));
/** What people feel or do of themselves: "your auditors will want figures". */
const OF_PEOPLE = new Set(
  'want need like love thank ask notice appreciate wonder agree mind miss remember'.split(' '),
);
/** With the reader as their object, done for who is told of a plan, and no part of it: "we will let you know". */
const TELLING = new Set(
  'know email tell inform notify ping call write contact say announce publish post update see find hear show'.split(
    ' ',
  ),
);
const TOLD = new Set('you your here it them this everyone everybody on about more'.split(' '));

/** "Our clerks will be taking calls", "signers are to get a recording", "it is about to stretch to Turkey". */
export function nearFutureIn(statement: Statement): TextRange | null {
  const { tokens } = statement;
  for (let at = 1; at < tokens.length; at++) {
    const verb = futureVerbAt(tokens, at);
    if (verb < 0 || isDenied(statement, { first: verb }) || tokens[verb]?.kind !== 'word') continue;
    const { lower } = tokens[verb] as Token;
    if (lower === 'not' || lower === 'never' || OF_PEOPLE.has(lower)) continue;
    if (isStepOfService(statement, at, verb)) continue;
    if (lower === 'let' && TELLING.has(tokens[verb + 2]?.lower ?? '')) continue;
    const subject = tokens.slice(startOfClause(tokens, at), at);
    const isReader = subject.some(({ lower: word }) => word === 'you');
    if (isReader && (statement.isConditional || hasCondition(tokens))) continue;
    if (TELLING.has(lower) && (isReader || TOLD.has(tokens[verb + 1]?.lower ?? 'you'))) continue;
    if (
      PRIVATE.has(lower) ||
      NOTHING.has(lower) ||
      NOTHING.has(tokens[verb + 1]?.lower ?? '') ||
      (statement.section !== 'roadmap' && isOfUse(subject))
    )
      continue;
    return { start: (subject[0] ?? (tokens[at] as Token)).start, end: (tokens[verb] as Token).end };
  }
  return null;
}

const NOTHING = new Set('none no nothing nobody'.split(' '));

/** "An engineer will come to your home": what comes of use today. "Your watch" and "they" may be told of as well. */
function isOfUse(subject: readonly Token[]): boolean {
  return subject.some(
    ({ lower, capitals }) =>
      (RESULTS_OF_USE.has(lower) && !POINTING.has(lower) && capitals === 'none') || CALLERS.has(lower),
  );
}

/** Who comes when the reader asks for it. */
const CALLERS = new Set(
  'engineer technician driver nurse doctor plumber electrician courier surveyor'.split(' '),
);
const POINTING = new Set(
  'your they it he she this that which who each customers guests patients users members visitors'.split(' '),
);

/** Index of the verb behind what makes it future at `at`, or -1. */
function futureVerbAt(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.lower ?? '';
  if (FUTURE_WORDS.occursIn(tokens)) {
    if (isFutureAuxiliary(tokens, at)) return isVerb(tokens, at + 1) ? verbFrom(tokens, at + 1) : -1;
    if (tokens[at]?.lower === 'going' && next === 'to') return verbFrom(tokens, at + 2);
  }
  if (!TO_BE.has(tokens[at]?.lower ?? '')) return -1;
  if (next === 'to') return isVerb(tokens, at + 2) ? verbFrom(tokens, at + 2) : -1;
  return (PLANNED.has(next) || isOnTheVerge(tokens, at + 1)) && tokens[at + 2]?.lower === 'to'
    ? verbFrom(tokens, at + 3)
    : -1;
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const { lower = '', kind } = tokens[at] ?? {};
  return kind === 'word' && !/^(?:the|a|an|our|your|this|that|its)$/.test(lower);
}

/** Index of the first word from `from` on that is no adverb, or -1. */
export function verbFrom(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && ADVERBS.includes(tokens[at] as Token)) at++;
  return at < tokens.length ? at : -1;
}

function hasCondition(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => /^(?:if|when|once|unless|whenever|since)$/.test(lower));
}
