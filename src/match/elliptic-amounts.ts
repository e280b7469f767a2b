import type { Statement } from '../claims/statement.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import { exact, type ReadNumber, readNumber } from '../language/quantities/numbers.js';
import type { Token } from '../language/tokens.js';
import type { LinkedStatement } from './match.js';

/** A bare number that leaves what it is of to an amount before it. */
export interface EllipticAmount {
  readonly mention: QuantityMention;
  readonly antecedent: QuantityMention;
}

/** "Crew has 500 texts a month, Fleet 5,000": what may stand between a plan's name and its number. */
const LINKING =
  /^(?:has|have|gets?|gives?|holds|allows|includes|brings|offers|you|is|are|takes?|comes|with|to|at|on|for|up|of|within|under|costs|pays|only|just|:|–|—)$/;
const MOST_LINKING = 2;

/**
 * Numbers without unit or noun that another amount lends its own: right beside another plan's name, or in the sentence
 * that follows ("The pool has 28 degrees. In winter we go to 31.").
 * @param before the statement before, where it stands in the same paragraph
 */
export function ellipticAmounts(
  { statement, scope }: LinkedStatement,
  before: Statement | null,
): EllipticAmount[] {
  const { tokens, quantities } = statement;
  const found: EllipticAmount[] = [];
  if (quantities.length === 0 && (before === null || before.quantities.length === 0)) return found;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const isFree = quantities.every(
      ({ quantity, start, end }) => token.end <= start || token.start >= end || isBare(quantity),
    );
    const number =
      isFree && token.before !== 'hyphen' ? readNumber({ text: statement.block.text, tokens }, at) : null;
    if (number === null || number.form === 'article' || number.isFraction || !isAtEnd(tokens, number.next))
      continue;
    const last = tokens[number.next - 1] as Token;
    const earlier = quantities.findLast((each) => each.end <= token.start && !isBare(each.quantity));
    const isOfPlan = scope.plans.some(
      ({ range }) =>
        range !== null &&
        (isLinked(tokens, range.end, token.start) || isLinked(tokens, last.end, range.start)),
    );
    const lender = isOfPlan && earlier !== undefined ? statement : before;
    const antecedent =
      lender === statement ? earlier : lender?.quantities.findLast((each) => !isBare(each.quantity));
    if (lender === null || antecedent === undefined) continue;
    if (lender === before && !isToldAnew(tokens, at, antecedent)) continue;
    const mention = inUnitOf(antecedent, lender, number, { start: token.start, end: last.end }, statement);
    if (mention !== null) found.push({ mention, antecedent });
    at = number.next - 1;
  }
  return found;
}

function isBare({ dimension, noun }: QuantityMention['quantity']): boolean {
  return dimension === 'count' && noun === '';
}

function isAtEnd(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind === 'punctuation') return token?.before !== 'hyphen';
  return /^(?:and|or|but|on|for|at|with|if|when)$/.test(token.lower);
}

function isLinked(tokens: readonly Token[], from: number, to: number): boolean {
  if (from > to) return false;
  const between = tokens.filter((each) => each.start >= from && each.end <= to);
  return between.length <= MOST_LINKING && between.every((each) => LINKING.test(each.lower));
}

/** "In ten" after minutes, "up to sixty", "we raise that to 1,000": not "from nine to five". */
function isToldAnew(tokens: readonly Token[], at: number, { quantity }: QuantityMention): boolean {
  const [earlier, word] = [tokens[at - 2], tokens[at - 1]?.lower ?? ''];
  if (/^(?:in|within|inside)$/.test(word)) return quantity.dimension === 'duration';
  return word === 'to' && earlier?.kind === 'word' && !NUMBERED.test(earlier.lower);
}

const NUMBERED = /^(?:page|step|slide|back|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/** "Five" behind "one million euro" are five million. */
function inUnitOf(
  { quantity, start, end }: QuantityMention,
  { block, tokens }: Statement,
  number: ReadNumber,
  range: { readonly start: number; readonly end: number },
  statement: Statement,
): QuantityMention | null {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.start < start || token.end > end) continue;
    const lent = readNumber({ text: block.text, tokens }, at);
    if (lent === null || lent.value === 0) continue;
    const isScaled = lent.scale > 1 && number.scale === 1 && number.value < lent.scale / 10;
    const value = number.value * (isScaled ? lent.scale : 1);
    const text = statement.block.text.slice(range.start, range.end);
    const amount = exact((quantity.amount / lent.value) * value);
    return { quantity: { ...quantity, amount, text }, modifier: 'exact', range: null, ...range };
  }
  return null;
}
