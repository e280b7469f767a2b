import type { Statement } from '../claims/statement.js';
import { isNumberWord } from '../language/number-words.js';
import { singularOf } from '../language/quantities/count-nouns.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import type { QuantityModifier } from '../language/quantities/modifiers.js';
import { exact, readNumber } from '../language/quantities/numbers.js';
import { YEAR } from '../language/quantities/units.js';
import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';

/** Words without which no bare number is an age. */
const AGED = wordClass(
  'age ages aged at of from over under up child children kid kids teen teens teenager teenagers youngster youngsters',
);
/** Who may be so old. */
const SOMEBODY = new Set(
  'child kid teen teenager youngster pupil student driver rider guest visitor passenger adult person anyone anybody everyone everybody apprentice senior grandparent dog cat'.split(
    ' ',
  ),
);
/** What somebody may do from an age on. */
const ALLOWED = new Set(
  'join start enter drive ride fly apply swim play come welcome begin train borrow'.split(' '),
);
const OLDEST = 110;

/** Ages that a statement gives as bare numbers: "from the age of five", "drivers of 21 and over", "teens can join at 12". */
export function ageMentions({ tokens, block, quantities }: Statement): QuantityMention[] {
  if (!AGED.occursIn(tokens)) return [];
  const found: QuantityMention[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'number' && !isNumberWord(token.lower)) continue;
    if (quantities.some((each) => isMeasured(each) && each.start < token.end && each.end > token.start))
      continue;
    const modifier = ageBefore(tokens, at);
    const number = modifier === null ? null : readNumber({ text: block.text, tokens }, at);
    if (modifier === null || number === null || number.form === 'article' || number.isFraction) continue;
    if (number.value > OLDEST || !isBare(tokens, number.next)) continue;
    const { start } = token;
    const { end } = tokens[number.next - 1] as Token;
    const amount = exact(number.value * YEAR);
    const quantity = {
      amount,
      dimension: 'duration',
      noun: '',
      per: [],
      text: block.text.slice(start, end),
    } as const;
    found.push({ quantity, modifier, range: null, start, end });
    at = number.next - 1;
  }
  return found;
}

function isMeasured({ quantity }: QuantityMention): boolean {
  return quantity.dimension !== 'count' || quantity.noun !== '';
}

/** How the words before the number at `index` make it an age; null where they do not. */
function ageBefore(tokens: readonly Token[], index: number): QuantityModifier | null {
  const [third, second, first] = [-3, -2, -1].map((offset) => tokens[index + offset]?.lower ?? '') as [
    string,
    string,
    string,
  ];
  if (first === 'of' && second === 'age') return third === 'the' ? boundBefore(tokens, index - 3) : 'exact';
  if (first === 'aged' || first === 'age' || first === 'ages') return 'exact';
  const isSomebody = SOMEBODY.has(singularOf(second));
  const isAllowed = ALLOWED.has(second);
  if (first === 'of' || first === 'at') return isSomebody || (first === 'at' && isAllowed) ? 'from' : null;
  if (first === 'from' || first === 'over') return isSomebody || isAllowed ? 'from' : null;
  if (first === 'under') return isSomebody ? 'up-to' : null;
  return first === 'to' && second === 'up' && SOMEBODY.has(singularOf(third)) ? 'up-to' : null;
}

/** "From the age of five", "up to the age of 14", "at the age of nine". */
function boundBefore(tokens: readonly Token[], index: number): QuantityModifier {
  const [before, word] = [tokens[index - 1]?.lower, tokens[index]?.lower ?? ''];
  if (/^(?:from|at|over|after)$/.test(word)) return 'from';
  return /^(?:under|until|till|below)$/.test(word) || (word === 'to' && before === 'up') ? 'up-to' : 'exact';
}

/** Nothing is counted: "drivers of 21 and over", not "teams of 21 people". */
function isBare(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  if (token === undefined || token.kind === 'punctuation') return token?.before !== 'hyphen';
  return /^(?:and|or|to|can|may|on|with|for|if|get|gets|are|is|in)$/.test(token.lower);
}
