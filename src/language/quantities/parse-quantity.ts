import type { Quantity } from '../../model/manifest.js';
import { type Token, tokenize } from '../tokens.js';
import { singularOf } from './count-nouns.js';
import { findQuantities, wholeAmount } from './find-quantities.js';
import { exact, readNumber, valueOfFigures } from './numbers.js';
import { readPer } from './per.js';
import { CELSIUS, FAHRENHEIT } from './units.js';

/**
 * Reads a text that is one amount and nothing else, as manifests have them: "250 MB", "99.9 %", "2 weeks",
 * "12 USD per user per month", "600 requests per minute", "3". Null where the text is anything else.
 */
export function parseQuantity(text: string): Quantity | null {
  const trimmed = text.trim();
  // A telephone book of digits is no amount; figures of this length lose their last digits as well.
  if (trimmed === '' || trimmed.length > 200) return null;
  const isNegative = /^[-−]\s?\d/.test(trimmed);
  const source = { text: trimmed, tokens: tokenize(trimmed) };
  if (isNegative) return negative(parseQuantity(trimmed.slice(1)), trimmed);
  const degrees = parseDegrees(source.tokens, trimmed);
  if (degrees !== null) return degrees;
  const amount = wholeAmount(source);
  if (amount !== null) return { ...amount.quantity, text: trimmed };
  return parseMeasureOfWords(trimmed) ?? parseCountOfWords(trimmed);
}

/** "85 C": a letter that in prose may be anything is a thermometer's where nothing else stands. */
function parseDegrees(tokens: readonly Token[], text: string): Quantity | null {
  const [number, letter] = tokens;
  const scale = letter?.lower === 'c' ? CELSIUS : letter?.lower === 'f' ? FAHRENHEIT : null;
  if (tokens.length !== 2 || number?.kind !== 'number' || letter?.capitals === 'none' || scale === null)
    return null;
  const value = valueOfFigures(number.lower);
  if (value === null) return null;
  const amount = exact(value * scale.factor + (scale.offset ?? 0));
  return { amount, dimension: 'temperature', noun: '', per: [], text };
}

/** "5 GB storage", "20 EUR fee": an amount with a unit, and words that say of what. */
function parseMeasureOfWords(text: string): Quantity | null {
  const tokens = tokenize(text);
  const [mention, ...others] = findQuantities(text, tokens);
  if (mention === undefined || others.length > 0 || mention.range !== null || mention.start > 0) return null;
  if (mention.quantity.dimension === 'count' || mention.modifier !== 'exact') return null;
  const rest = tokens.filter((each) => each.start >= mention.end);
  return rest.every((each) => each.kind === 'word') ? { ...mention.quantity, text } : null;
}

/** "4000 words", "1 admin", "100 seat licence": a number and a noun phrase of any form, whose last word is counted. */
function parseCountOfWords(text: string): Quantity | null {
  const source = { text, tokens: tokenize(text) };
  const number = readNumber(source, 0);
  if (number === null || number.form === 'article' || number.isFraction) return null;
  let at = number.next;
  while (source.tokens[at]?.kind === 'word' && !/^(?:per|a|an|each|every)$/.test(source.tokens[at]!.lower))
    at++;
  if (at === number.next) return null;
  const per = readPer(source, at);
  if (per.next !== source.tokens.length) return null;
  const noun = singularOf(source.tokens[at - 1]!.lower);
  return { amount: number.value / per.divisor, dimension: 'count', noun, per: [...per.per].sort(), text };
}

/** The amount with its sign turned round; degrees are counted from another zero than kelvins. */
function negative(positive: Quantity | null, text: string): Quantity | null {
  if (positive === null) return null;
  const isDegrees = positive.dimension === 'temperature' && !text.endsWith('K');
  const scale = /f(?:ahrenheit)?$/i.test(text) ? FAHRENHEIT : CELSIUS;
  const zero = isDegrees ? (scale.offset ?? 0) : 0;
  return { ...positive, amount: exact(2 * zero - positive.amount), text };
}
