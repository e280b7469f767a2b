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
  let spellings: Spellings | null = null;
  return lastAnswer((section: readonly string[]) =>
    section.some((heading) => {
      const tokens = tokensOf(heading);
      const at = othersNameIn(tokens);
      const name = tokens[at];
      if (name === undefined || startsWithOneOf(product, tokens, at)) return false;
      spellings ??= spellingsIn(document);
      return isName(name, tokens, spellings);
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

/** The words of a document below its headings, in lower case, and which of them it writes small somewhere. */
interface Spellings {
  readonly all: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

function spellingsIn({ blocks }: Document): Spellings {
  const [all, small] = [new Set<string>(), new Set<string>()];
  for (const { kind, text } of blocks) {
    if (kind === 'heading') continue;
    for (const { lower, capitals } of tokensOf(text)) {
      all.add(lower);
      if (capitals === 'none') small.add(lower);
    }
  }
  return { all, small };
}

/** Where every word has its capital, and of a plural ("Teams"), the text has to name it, too. */
function isName({ lower }: Token, heading: readonly Token[], { all, small }: Spellings): boolean {
  const isTold =
    heading.some((each) => each.lower === 'next' && each.capitals === 'none') && !/[^s]s$/.test(lower);
  return !small.has(lower) && (isTold || all.has(lower));
}

const NO_NAMES = wordClass(
  'our us we you your yours my me i it its he she him her his they them their this that these those the a an all any every each everyone everybody both some',
);
