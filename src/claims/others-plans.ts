import { type Names, startsWithOneOf } from '../language/grammar.js';
import { lastAnswer } from '../language/last-answer.js';
import { isNamedThingAt } from '../language/named-thing-at.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import { wordClass } from '../language/word-class.js';
import type { Document } from '../model/document.js';

/**
 * Tells the sections about the plans of somebody whom their heading names: "What's next for Oakline" in a customer's
 * story. Not the product, nor a word that the document elsewhere writes small.
 */
export function othersPlansIn(
  document: Document,
  { product }: Names,
): (section: readonly string[]) => boolean {
  return lastAnswer((section: readonly string[]) =>
    section.some((heading) => {
      const tokens = tokensOf(heading);
      const at = othersNameIn(tokens);
      const name = tokens[at];
      return name !== undefined && !startsWithOneOf(product, tokens, at) && isName(name, tokens, document);
    }),
  );
}

/** Index of the word that follows "what's next for" and may be somebody's name, or -1. */
function othersNameIn(tokens: readonly Token[]): number {
  if (!/^(?:what|what's|and)$/.test(tokens[0]?.lower ?? '')) return -1;
  const at = tokens.findIndex(
    ({ lower }, index) => lower === 'for' && index > 0 && tokens[index - 1]?.lower === 'next',
  );
  const name = tokens[at + 1];
  if (at < 0 || name === undefined || name.capitals === 'none' || NO_NAMES.includes(name)) return -1;
  return isNamedThingAt(tokens, at + 1) ? -1 : at + 1;
}

/** Where every word has its capital, and of a plural ("Teams"), the text has to name it, too. */
function isName({ lower }: Token, heading: readonly Token[], { blocks }: Document): boolean {
  const isTold =
    heading.some((each) => each.lower === 'next' && each.capitals === 'none') && !/[^s]s$/.test(lower);
  const spellings = blocks.flatMap(({ kind, text }) =>
    kind === 'heading' ? [] : tokensOf(text).filter((each) => each.lower === lower),
  );
  return spellings.every(({ capitals }) => capitals !== 'none') && (isTold || spellings.length > 0);
}

const NO_NAMES = wordClass(
  'our us we you your yours my me i it its he she him her his they them their this that these those the a an all any every each everyone everybody both some',
);
