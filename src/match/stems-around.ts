import type { Statement } from '../claims/statement.js';
import { lastAnswer } from '../language/last-answer.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { Dimension } from '../model/manifest.js';
import { contentStems } from './vocabulary.js';

/** The content words that a reader has before the eyes at a statement. */
export interface StemsAround {
  readonly own: ReadonlySet<string>;
  /** Those of headers and heading too. */
  readonly near: ReadonlySet<string>;
  /** What the question above asks for: "How long do you keep our records?" asks for a duration. */
  readonly asked: Dimension | null;
}

export const stemsAround = lastAnswer((statement: Statement): StemsAround => {
  const own = new Set(contentStems(statement.tokens).map((each) => each.stem));
  for (const { stem } of contentStems(statement.rowTokens)) own.add(stem);
  const near = new Set(own);
  for (const { stem } of contentStems(statement.columnTokens)) near.add(stem);
  const heading = tokensOf(statement.block.section.at(-1) ?? '');
  for (const stem of stemsOfHeading(heading)) near.add(stem);
  const isHow = heading.at(-1)?.lower === '?' && heading[0]?.lower === 'how';
  return { own, near, asked: isHow ? (ASKED.get(heading[1]?.lower ?? '') ?? null) : null };
});

/** Asked again for each statement of a section. */
const stemsOfHeading = lastAnswer((heading: readonly Token[]): readonly string[] =>
  contentStems(heading).map((each) => each.stem),
);

const ASKED: ReadonlyMap<string, Dimension> = new Map([
  ['long', 'duration'],
  ['soon', 'duration'],
  ['fast', 'duration'],
  ['quickly', 'duration'],
  ['many', 'count'],
]);

/** Share of a name's words that are there; words that only stand in headings count half. */
export function shareOf(words: readonly string[], { own, near }: StemsAround): number {
  if (words.length === 0) return 0;
  const found = words.reduce((sum, stem) => sum + (own.has(stem) ? 1 : near.has(stem) ? 0.5 : 0), 0);
  return found / words.length;
}
