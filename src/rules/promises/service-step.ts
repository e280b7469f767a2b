import type { Statement } from '../../claims/statement.js';
import {
  AGREEMENTS,
  BILLED,
  FILES,
  GETTING,
  NEWS,
  OTHERS,
  RUNNING_OUT,
  SERVED,
  SERVING,
  SETTLED,
  STEPS_OF_READER,
} from '../../language/lexicon/roadmap/service-steps.js';
import type { Token } from '../../language/tokens.js';
import { headOf, startOfClause } from './clause.js';
import { namesMonthOrYear } from './promised.js';

/**
 * Whether "will" tells a step of what is done for one customer today, and not what is to come for all: "you will get your
 * tickets by email after booking", "we will write to you three weeks before", "your policy will end on the renewal date".
 * What is called new or tied to a month or a year is news.
 *
 * @param auxiliary index of "will" in the statement's tokens
 * @param verb index of the verb behind it
 */
export function isStepOfService(statement: Statement, auxiliary: number, verb: number): boolean {
  const { tokens } = statement;
  const { lower } = tokens[verb] as Token;
  const next = tokens[verb + 1]?.lower ?? '';
  const done = tokens[verb - 1]?.lower === 'be' ? verb : lower === 'be' ? verb + 1 : -1;
  const participle = tokens[done]?.lower ?? '';
  const subject = tokens.slice(startOfClause(tokens, auxiliary), auxiliary);
  const isReader = subject.at(-1)?.lower === 'you';
  if (isReader && STEPS_OF_READER.has(lower)) return true;
  // "The seller will also have to sign", "you will have 14 days to answer", "you will still be able to park".
  if (lower === 'have' && (next === 'to' || tokens[verb + 1]?.kind === 'number')) return true;
  if (tokens.slice(auxiliary, verb).some((each) => each.lower === 'still')) return true;
  if (isNews(statement)) return false;
  if (hasCondition(tokens)) return true;
  if (isReader) return GETTING.has(lower) && next === 'your';
  if (lower === 'open' && tokens.slice(verb + 1, verb + 4).some((each) => FILES.has(each.lower))) return true;
  if (BILLED.has(participle) || (participle === 'ready' && isTimed(tokens, done + 1))) return true;
  // "Results will follow by post".
  if (lower === 'follow' && /^(?:by|in)$/.test(next)) return true;
  const head = headOf(subject);
  if (OTHERS.has(head)) return true;
  if (AGREEMENTS.has(head) && (RUNNING_OUT.has(lower) || SETTLED.has(participle))) return true;
  return (
    SERVING.has(lower) && tokens.slice(verb + 1, verb + SERVED_REACH).some((each) => SERVED.has(each.lower))
  );
}

/** In tokens: "will write to you", "will show the house to you". */
const SERVED_REACH = 6;

/** "Ready at three", "ready when you arrive". */
function isTimed(tokens: readonly Token[], at: number): boolean {
  return /^(?:at|from|when|within|after|for)$/.test(tokens[at]?.lower ?? '');
}

function isNews({ tokens, dates, block }: Statement): boolean {
  return (
    tokens.some(({ lower }) => NEWS.has(lower)) ||
    dates.some(({ start, end }) => namesMonthOrYear(block.text.slice(start, end)))
  );
}

/** "If all goes well" only hedges. */
function hasCondition(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ lower }) => lower === 'if' || lower === 'unless');
  return at >= 0 && !/^(?:all|everything|things|nothing|our)$/.test(tokens[at + 1]?.lower ?? '');
}
