import type { Statement } from '../claims/statement.js';
import { isNumberWord } from '../language/number-words.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import { readNumber } from '../language/quantities/numbers.js';
import type { Token } from '../language/tokens.js';

/** Fewer are more often a time or a share: "open from eight", "cut into four". */
const FEWEST = 5;

/** Bare numbers that end a phrase behind "for" or "of": "a room for 50", "classes of thirty" count people. */
export function peopleMentions({ tokens, block, quantities }: Statement): QuantityMention[] {
  const found: QuantityMention[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1]?.lower;
    const isRoom = HAS_ROOM.test(before ?? '');
    if (before === 'seats' && !isOfPlainRoom(tokens, at - 1)) continue;
    const isPhrase = isRoom || before === 'for' || before === 'of';
    if (token.before !== 'space' || !(isPhrase || opensClause(tokens[at - 1]))) continue;
    if (token.kind !== 'number' && !isNumberWord(token.lower)) continue;
    if (quantities.some((each) => each.start < token.end && each.end > token.start)) continue;
    const number = readNumber({ text: block.text, tokens }, at);
    if (number === null || number.form === 'article' || number.isFraction) continue;
    if (
      !Number.isInteger(number.value) ||
      number.value < (isRoom ? FEWEST_IN_ROOM : FEWEST) ||
      !((isPhrase && endsPhrase(tokens[number.next])) || (!isRoom && doesAsPeople(tokens[number.next])))
    )
      continue;
    const { start } = token;
    const { end } = tokens[number.next - 1] as Token;
    const text = block.text.slice(start, end);
    const quantity = { amount: number.value, dimension: 'count', noun: 'person', per: [], text } as const;
    found.push({ quantity, modifier: 'exact', range: null, start, end });
  }
  return found;
}

/** "Sleeps six", "the hall seats eighty": a number behind these is one of people, however small. */
const HAS_ROOM = /^(?:sleeps?|seats|accommodates?)$/;
const FEWEST_IN_ROOM = 2;

/** "The hall seats eighty", and neither "our dining room" nor "the bus to the hall": rooms of another kind. */
function isOfPlainRoom(tokens: readonly Token[], verb: number): boolean {
  const [article, opening] = [tokens[verb - 2], tokens[verb - 3]];
  if (article === undefined || article.kind === 'punctuation') return true;
  const isPlain = /^(?:the|a|an|our|each|every|this)$/.test(article.lower) || article.capitals !== 'none';
  return isPlain && !/^(?:from|to|of|in|at|by|near|behind|for|with)$/.test(opening?.lower ?? '');
}

function opensClause(before: Token | undefined): boolean {
  return before?.kind === 'punctuation' || /^(?:and|but|where|while|so|as|that)$/.test(before?.lower ?? '');
}

/** "Two hundred and ten sit down to dinner". */
function doesAsPeople(token: Token | undefined): boolean {
  return /^(?:sits?|dines?|dances?|sleeps?|stands?|attends?|gathers?|learns?|meets?|trains?|shares?|travels?)$/.test(
    token?.lower ?? '',
  );
}

function endsPhrase(token: Token | undefined): boolean {
  if (token === undefined) return true;
  return token.kind === 'punctuation' ? token.before !== 'hyphen' : /^(?:and|or|with|in)$/.test(token.lower);
}
