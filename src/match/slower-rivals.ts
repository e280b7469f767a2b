import type { Statement } from '../claims/statement.js';
import { wordClass } from '../language/word-class.js';
import type { TextRange } from '../model/location.js';

/** What costs those who have to do it: "takes two days longer". */
const COSTING = wordClass(
  'take takes need needs want wants cost costs charge charges ask asks wait waits require requires lag lags eat eats burn burns',
);
const WORSE = /^(?:longer|more|slower|later|dearer|as|behind)$/;

/** "Torchy takes two days longer", "the others need three times as long": a rival that is told to be so much worse. */
export function slowerRival({ tokens, quantities, tense, mood }: Statement): TextRange | null {
  if (tense !== 'present' || mood === 'question' || !COSTING.occursIn(tokens)) return null;
  for (const { quantity, start, end } of quantities) {
    if (!['multiple', 'ratio', 'duration', 'money'].includes(quantity.dimension)) continue;
    const [next, behind] = tokens.filter((each) => each.start >= end);
    const verb = tokens.findLast((each) => each.end <= start && each.kind === 'word');
    if (next === undefined || verb === undefined || !COSTING.has(verb.lower) || !WORSE.test(next.lower))
      continue;
    return { start, end: next.lower === 'as' && behind !== undefined ? behind.end : next.end };
  }
  return null;
}
