import { append } from './append.js';
import type { PhrasePattern } from './lexicon/lexicon.js';
import { createElementNumbers } from './phrase-elements.js';
import { ANY, compilePhrase, type Element, firstKeys, NUMBER } from './phrase-pattern.js';
import { compareRows, type PhraseRows, type Reading, type Row, rowOf } from './phrase-rows.js';

/** What a row of a book stands for. */
export interface BookedPhrase<Tag> {
  readonly tag: Tag;
  readonly gaps: Row['gaps'];
  readonly rank: Row['rank'];
}

/** Phrases by numbers, with the words that they have. */
export interface PhraseBook<Tag> extends PhraseRows {
  phraseAt(row: number): BookedPhrase<Tag>;
  /** How many words have a number. It grows where phrases are written out as texts need them. */
  wordCount(): number;
  /** The number of a word; -1 for one that no phrase is known to have. */
  numberOf(lower: string): number;
  /** The elements that have the word, in ascending order; those that come to it later are added. */
  elementsWith(word: number): ArrayLike<number>;
  /** Ranges in which all rows are that begin with what was read. */
  beginningWith(read: Reading): readonly number[];
}

/** A phrase whose variants are worked out when a text first has one of its first words. */
export interface PendingPhrase<Tag> {
  readonly pattern: PhrasePattern;
  /** What is handed on with each of its variants. */
  readonly tag: Tag;
}

/** A book of patterns; a malformed one throws PhraseSyntaxError when its first word is looked up. */
export function createPhraseBook<Tag>(phrases: Iterable<PendingPhrase<Tag>>): PhraseBook<Tag> {
  const pending = new Map<string, Ordered<Tag>[]>();
  let order = 0;
  for (const phrase of phrases) {
    const ordered = { ...phrase, order: order++ };
    for (const first of firstKeys(phrase.pattern)) append(pending, first, ordered);
  }
  const starts = [0];
  const elements: number[] = [];
  const booked: BookedPhrase<Tag>[] = [];
  const numbers = createElementNumbers();
  /** Where the rows are that begin with a word, by its number. */
  const ranges: (readonly number[] | undefined)[] = [];
  /** Those that any word, or a number, may begin; null until they are written out. */
  let open: readonly number[] | null = null;

  /** Writes out the patterns that begin with `first`. */
  function writeOut(first: string): readonly number[] {
    const rows = (pending.get(first) ?? []).flatMap(({ pattern, tag, order }) =>
      compilePhrase(pattern)
        .filter(([head]) => head !== undefined && beginsWith(head, first))
        .map((spelling) => ({ ...rowOf(spelling.map(numbers.numberOfElement), order), tag })),
    );
    rows.sort((a, b) => compareRows(a.elements, b.elements));
    const from = booked.length;
    for (const { elements: ofRow, ...phrase } of rows) {
      elements.push(...ofRow);
      starts.push(elements.length);
      booked.push(phrase);
    }
    return [from, booked.length];
  }

  return {
    starts,
    elements,
    phraseAt: (row) => booked[row] as BookedPhrase<Tag>,
    wordCount: numbers.wordCount,
    numberOf(lower) {
      open ??= [...writeOut(ANY), ...writeOut(NUMBER)];
      return pending.has(lower) ? numbers.numberOfWord(lower) : numbers.knownNumberOf(lower);
    },
    elementsWith: numbers.elementsWith,
    beginningWith({ word }) {
      if (word < 0) return open ?? [];
      ranges[word] ??= [...writeOut(numbers.wordAt(word)), ...(open ?? [])];
      return ranges[word];
    },
  };
}

interface Ordered<Tag> extends PendingPhrase<Tag> {
  readonly order: number;
}

function beginsWith(head: Element, first: string): boolean {
  if (head === 'any') return first === ANY;
  if (head === 'number') return first === NUMBER;
  return head.words.has(first);
}
