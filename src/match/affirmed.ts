import type { Statement } from '../claims/statement.js';
import { wordClass } from '../language/word-class.js';
import type { Match } from './match.js';

const AFFIRMING = new Set('yes sure certainly absolutely naturally indeed yep definitely'.split(' '));
/** What takes a yes back, or ties it to a case. */
const RESERVING = wordClass(
  'but only if unless except soon not no from until once when planned beta partly some',
);

/**
 * The question that a statement answers with a plain yes, as a statement: "Can I work offline? Yes, of course." claims what
 * is asked. Behind a bare "Sure." it is the sentence that follows which claims it. Null where no question is so answered.
 */
export function affirmedQuestion({ statement }: Match, matches: readonly Match[]): Match | null {
  const before = matches[statement.index - 1];
  if (before === undefined) return null;
  const isBehindYes = before.statement.block === statement.block && isBareYes(before.statement);
  const isFollowed = matches[statement.index + 1]?.statement.block === statement.block;
  if (!isBehindYes && (!isPlainYes(statement) || (isBareYes(statement) && isFollowed))) return null;
  const question = isBehindYes ? matches[statement.index - 2] : before;
  if (question?.statement.mood !== 'question' || !isOverIt(question.statement, statement)) return null;
  if (isBehindYes && (RESERVING.occursIn(statement.tokens) || statement.negations.length > 0)) return null;
  return { ...question, statement: { ...question.statement, mood: 'statement' } };
}

/** In words and marks: "Sure.", "Of course!". */
const BARE = 3;

function isBareYes(statement: Statement): boolean {
  return statement.tokens.length <= BARE && isPlainYes(statement);
}

function isOverIt({ block }: Statement, answer: Statement): boolean {
  return block === answer.block || answer.block.section.at(-1) === block.text;
}

function isPlainYes({ tokens }: Statement): boolean {
  const [first, second] = tokens.map((each) => each.lower);
  const isYes =
    AFFIRMING.has(first ?? '') ||
    (first === 'of' && second === 'course') ||
    (first === 'with' && second === 'pleasure');
  return isYes && !RESERVING.occursIn(tokens);
}
