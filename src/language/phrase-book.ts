import type { PhrasePattern } from './lexicon/lexicon.js';
import type { Spelling } from './phrase-automaton.js';
import { ANY, compilePhrase, type Element, firstKeys, NUMBER } from './phrase-pattern.js';

/** A phrase written out, with what it stands for. */
export interface CompiledPhrase<Tag> extends Spelling {
  readonly tag: Tag;
}

/** Phrases by the words that they begin with; `ANY` and `NUMBER` stand for phrases that begin with any. */
export interface PhraseBook<Tag> {
  has(first: string): boolean;
  /** Those that begin with the word, in the order in which they were given. */
  beginningWith(first: string): readonly CompiledPhrase<Tag>[];
}

/** A phrase whose variants are worked out when a text first has one of its first words. */
export interface PendingPhrase<Tag> {
  readonly pattern: PhrasePattern;
  /** What is handed on with each of its variants. */
  readonly tag: Tag;
}

/** A book of patterns; a malformed one throws PhraseSyntaxError when its first word is looked up. */
export function createPhraseBook<Tag>(phrases: Iterable<PendingPhrase<Tag>>): PhraseBook<Tag> {
  const pending = new Map<string, PendingPhrase<Tag>[]>();
  for (const phrase of phrases) {
    for (const first of firstKeys(phrase.pattern)) {
      const others = pending.get(first);
      if (others) others.push(phrase);
      else pending.set(first, [phrase]);
    }
  }
  return {
    has: (first) => pending.has(first),
    beginningWith: (first) =>
      (pending.get(first) ?? []).flatMap(({ pattern, tag }) =>
        compilePhrase(pattern)
          .filter(([head]) => head !== undefined && beginsWith(head, first))
          .map((elements) => ({ elements, tag })),
      ),
  };
}

function beginsWith(head: Element, first: string): boolean {
  if (head === 'any') return first === ANY;
  if (head === 'number') return first === NUMBER;
  return head.words.has(first);
}
