import type { Statement } from '../claims/statement.js';
import { lastAnswer } from '../language/last-answer.js';
import type { PhraseGroup } from '../language/lexicon/phrase-group.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { PhraseMatch } from '../language/phrases.js';
import type { TextRange } from '../model/location.js';

/** What a phrase of a lexicon brings along. */
export interface PhraseSense {
  readonly group: PhraseGroup;
  /** What to write instead. */
  readonly instead: string;
}

/** Words of a statement that a lexicon knows: tokens [first, last) of `statement.tokens`, `quote` in the block's text. */
export interface PhraseHit extends PhraseSense {
  readonly first: number;
  readonly last: number;
  readonly quote: TextRange;
}

export type PhraseSearch = (statement: Statement) => readonly PhraseHit[];

const NOTHING: readonly never[] = [];

/**
 * A search for all phrases of some groups, those first that stand first, longer ones before shorter ones. `name` is the
 * word list's alone.
 */
export function phraseSearch(name: string, groups: readonly PhraseGroup[]): PhraseSearch {
  const index = lexiconPhrases(name, () =>
    groups.flatMap((group) =>
      group.phrases.map((entry) => {
        const phrase = typeof entry === 'string' ? { phrase: entry } : entry;
        return { ...phrase, payload: { group, instead: phrase.instead ?? group.instead } };
      }),
    ),
  );
  const hitsOf = lastAnswer((found: readonly PhraseMatch<PhraseSense>[]) => found.map(hitOf));
  return (statement) => {
    const found = index.find(statement.tokens);
    return found.length === 0 ? NOTHING : hitsOf(found);
  };
}

function hitOf({ payload, first, last, start, end }: PhraseMatch<PhraseSense>): PhraseHit {
  const { group, instead } = payload;
  return { group, instead, first, last, quote: { start, end } };
}

/** Whether the hit's words are denied by something outside them: "not effortless", but not "no effort". */
export function isDenied(statement: Statement, hit: Pick<PhraseHit, 'first'>): boolean {
  return statement.negations.some((scope) => scope.first < hit.first && hit.first < scope.last);
}

/** Whether the hit's words are code, a file name or a key of the keyboard. */
export function isVerbatim(statement: Statement, { quote }: Pick<PhraseHit, 'quote'>): boolean {
  return statement.block.verbatim.some((range) => range.start < quote.end && quote.start < range.end);
}
