import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

/**
 * Emphasis and links that one paragraph can begin or end. To pair them the parser goes back over all that stand open, so
 * that 400 KB of `*&` took over a minute.
 */
const MOST_DELIMITERS = 1000;

/** `*`, `_`, `[`, `]`, `~` and `!`, by their character codes. */
const DELIMITERS = new Set([0x2a, 0x5f, 0x5b, 0x5d, 0x7e, 0x21]);

/** Reads delimiters as the characters they are once a paragraph has more of them than anybody writes. */
export function boundedInline(): MarkdownConfig {
  let current: InlineContext | null = null;
  let delimiters = 0;
  return {
    parseInline: [
      {
        name: 'BoundedDelimiters',
        before: 'Emphasis',
        parse(context, next, position) {
          if (!DELIMITERS.has(next)) return -1;
          if (context !== current) {
            current = context;
            delimiters = 0;
          }
          delimiters += 1;
          return delimiters > MOST_DELIMITERS ? position + 1 : -1;
        },
      },
    ],
  };
}
