import type { Statement } from '../../claims/statement.js';
import { lastAnswer } from '../../language/last-answer.js';
import { simplePastVerb } from '../../language/past-tense.js';
import type { Token } from '../../language/tokens.js';
import { wordClass } from '../../language/word-class.js';
import type { TextRange } from '../../model/location.js';

/** Words of a dream that grammar tells and no word list holds: "an England where no one waits", "One day the shop is empty". */
export const dreamIn = lastAnswer((statement: Statement): TextRange | null => {
  const { tokens } = statement;
  return RELATIVES.occursIn(tokens) || DAYS.occursIn(tokens) ? (placeOf(tokens) ?? dayOf(tokens)) : null;
});

const RELATIVES = wordClass('where which without');
const DAYS = wordClass('day someday');

/** "A Britain in which …": a place that there is one of has an article only where it is dreamt of. */
function placeOf(tokens: readonly Token[]): TextRange | null {
  const at = tokens.findIndex(
    ({ capitals, kind, lower }, index) =>
      kind === 'word' &&
      capitals === 'first' &&
      lower.length > 3 &&
      /^an?$/.test(tokens[index - 1]?.lower ?? '') &&
      tokens[index - 1]?.capitals === 'none' &&
      tellsWhere(tokens, index + 1),
  );
  if (at < 0) return null;
  return { start: (tokens[at - 1] as Token).start, end: (tokens[at + 1] as Token).end };
}

function tellsWhere(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] ?? {};
  return lower === 'where' || (/^(?:in|on)$/.test(lower ?? '') && tokens[at + 1]?.lower === 'which');
}

const SUBJECTS = new Set(
  'the our your every all no nobody everyone everybody there we you it this'.split(' '),
);
const TO_BE = new Set('is are can has have needs need'.split(' '));

/** "One day the database is the model", but not "one day is enough" and no tale of what happened one day. */
function dayOf(tokens: readonly Token[]): TextRange | null {
  const [first, second] = [tokens[0]?.lower ?? '', tokens[1]?.lower ?? ''];
  const length = first === 'someday' ? 1 : /^(?:one|some)$/.test(first) && second === 'day' ? 2 : 0;
  const from = tokens[length]?.lower === ',' ? length + 1 : length;
  if (length === 0 || !SUBJECTS.has(tokens[from]?.lower ?? '') || simplePastVerb(tokens) >= 0) return null;
  if (tokens.some(({ lower }) => lower === 'was' || lower === 'were' || lower === '?')) return null;
  const verb = tokens.findIndex(({ lower }, at) => at > from && TO_BE.has(lower));
  if (verb < 0) return null;
  return { start: (tokens[0] as Token).start, end: (tokens[verb] as Token).end };
}
