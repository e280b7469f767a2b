import type { Token } from '../tokens.js';

/** How a text limits an amount that it names. */
export type QuantityModifier =
  | 'exact'
  | 'up-to'
  | 'at-least'
  /** The least that is offered: "from $15", "in as little as an hour". */
  | 'from'
  | 'over'
  | 'under'
  | 'about';

/** What stands before an amount, last word first. Longer phrases come before shorter ones with the same end. */
const BEFORE: readonly (readonly [readonly string[], QuantityModifier])[] = (
  [
    ['no more than', 'up-to'],
    ['not more than', 'up-to'],
    ['more than', 'over'],
    ['greater than', 'over'],
    ['longer than', 'over'],
    ['larger than', 'over'],
    ['bigger than', 'over'],
    ['no less than', 'at-least'],
    ['not less than', 'at-least'],
    ['no fewer than', 'at-least'],
    ['in less than', 'under'],
    ['less than', 'under'],
    ['fewer than', 'under'],
    ['lower than', 'under'],
    ['faster than', 'under'],
    ['as many as', 'up-to'],
    ['as much as', 'up-to'],
    ['as long as', 'up-to'],
    ['as large as', 'up-to'],
    ['as high as', 'up-to'],
    ['as far as', 'up-to'],
    ['as few as', 'from'],
    ['as little as', 'from'],
    ['as low as', 'from'],
    ['as short as', 'from'],
    ['up to', 'up-to'],
    ['upto', 'up-to'],
    ['a maximum of', 'up-to'],
    ['maximum of', 'up-to'],
    ['maximum', 'up-to'],
    ['max', 'up-to'],
    ['max .', 'up-to'],
    ['at most', 'up-to'],
    ['limited to', 'up-to'],
    ['capped at', 'up-to'],
    ['within', 'up-to'],
    ['inside', 'up-to'],
    ['≤', 'up-to'],
    ['in under', 'under'],
    ['under', 'under'],
    ['below', 'under'],
    ['<', 'under'],
    ['at least', 'at-least'],
    ['a minimum of', 'at-least'],
    ['minimum of', 'at-least'],
    ['starting at', 'from'],
    ['starting from', 'from'],
    ['starts at', 'from'],
    ['start at', 'from'],
    ['≥', 'at-least'],
    ['over', 'over'],
    ['well over', 'over'],
    ['above', 'over'],
    ['exceeding', 'over'],
    ['upwards of', 'over'],
    ['upward of', 'over'],
    ['north of', 'over'],
    ['>', 'over'],
    ['about', 'about'],
    ['around', 'about'],
    ['roughly', 'about'],
    ['approximately', 'about'],
    ['approx', 'about'],
    ['approx .', 'about'],
    ['nearly', 'about'],
    ['almost', 'about'],
    ['close to', 'about'],
    ['some', 'about'],
    ['circa', 'about'],
    ['an average of', 'about'],
    ['average of', 'about'],
    ['~', 'about'],
    ['≈', 'about'],
  ] as const
)
  .map(([phrase, modifier]) => [phrase.split(' ').reverse(), modifier] as const)
  .sort((a, b) => b[0].length - a[0].length);

const BEFORE_BY_LAST = new Map<string, (typeof BEFORE)[number][]>();
for (const row of BEFORE) {
  const last = row[0][0]!;
  BEFORE_BY_LAST.set(last, [...(BEFORE_BY_LAST.get(last) ?? []), row]);
}

/** Words that may stand between the modifier and the amount: "up to the first 500". */
const SKIPPED = new Set(['just', 'only', 'the', 'a', 'an']);

/** How an amount is qualified, and the tokens [first, next) of the amount with the words that do it. */
export interface Qualified {
  readonly modifier: QuantityModifier;
  readonly first: number;
  readonly next: number;
}

/**
 * How the words before token `first` and behind token `next` qualify the amount that stands there.
 * @param isFromMeaning whether "from" before the amount means "at least": a price or a time
 */
export function qualify(
  tokens: readonly Token[],
  first: number,
  next: number,
  isFromMeaning: boolean,
): Qualified {
  const behind = modifierBehind(tokens, next);
  if (behind !== null) return { modifier: behind.modifier, first, next: next + behind.length };
  let at = first - 1;
  if (SKIPPED.has(tokens[at]?.lower ?? '')) at--;
  for (const [words, modifier] of BEFORE_BY_LAST.get(tokens[at]?.lower ?? '') ?? []) {
    if (words.every((word, offset) => tokens[at - offset]?.lower === word)) {
      return { modifier, first: at - words.length + 1, next };
    }
  }
  if (isFromMeaning && tokens[at]?.lower === 'from') return { modifier: 'from', first: at, next };
  return { modifier: 'exact', first, next };
}

/** "30+", "500 or more", "20 or fewer", "10 GB max". */
function modifierBehind(
  tokens: readonly Token[],
  next: number,
): { modifier: QuantityModifier; length: number } | null {
  const word = tokens[next]?.lower;
  const after = tokens[next + 1]?.lower ?? '';
  if (word === '+' && tokens[next]!.before === 'none') return { modifier: 'at-least', length: 1 };
  if (word === 'or' || word === 'and') {
    if (/^(?:more|above|up|over|longer|greater|counting)$/.test(after)) {
      return { modifier: 'at-least', length: 2 };
    }
    if (/^(?:less|fewer|under|below|faster|sooner)$/.test(after)) return { modifier: 'up-to', length: 2 };
  }
  if (word === 'max' || word === 'maximum') return { modifier: 'up-to', length: 1 };
  return word === 'minimum' ? { modifier: 'at-least', length: 1 } : null;
}
