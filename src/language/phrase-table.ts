import type { LexiconPhrase } from './lexicon/lexicon.js';
import type { BookedPhrase, PhraseBook } from './phrase-book.js';
import { createElementNumbers } from './phrase-elements.js';
import { compilePhrase } from './phrase-pattern.js';
import { compareRows, type PhraseRows, type Row, rankOf, rowOf } from './phrase-rows.js';

/** Where a phrase stands: the number of its word list, its own in that list, and that of what it stands for there. */
export interface Place {
  readonly list: number;
  readonly place: number;
  readonly payload: number;
}

/** What a spelling in a table belongs to. */
export interface PlaceTag {
  /** One object for all spellings of a phrase and its exceptions. */
  readonly source: Place;
  /** Null marks an exception. */
  readonly payload: Place | null;
}

/** The phrases of many word lists written out as numbers, which are searched as they are. */
export interface PhraseTable extends PhraseRows {
  /** The names of the lists, by their numbers. */
  readonly lists: readonly string[];
  /** The number of each list's first phrase when the phrases of all lists are counted; one more than there are lists. */
  readonly firsts: Uint32Array;
  /** What each phrase of all lists stands for in its own. */
  readonly payloads: Uint16Array;
  readonly starts: Uint32Array;
  readonly elements: Uint16Array;
  /** By row: the number of its phrase among those of all lists. */
  readonly sources: Uint16Array;
  /** By row: twice the gaps before it, and one more for an exception. */
  readonly flags: Uint8Array;
  /** All words of phrases in the order of their code units, without anything between them. */
  readonly words: string;
  /** By word: where it begins in `words`; one more than there are words. */
  readonly wordStarts: Uint32Array;
  /** By word: where its elements begin in `elementsOfWords`; one more than there are words. */
  readonly elementStarts: Uint32Array;
  readonly elementsOfWords: Uint16Array;
}

interface SourceRow extends Row {
  readonly source: number;
  readonly isException: boolean;
}

/** A word list as it goes into a table. */
export interface WrittenList {
  readonly name: string;
  readonly phrases: readonly LexiconPhrase[];
  /** By phrase: the number of what it stands for. */
  readonly payloads: readonly number[];
}

/** Writes out all phrases of some lists. The same lists give the same table. */
export function writePhraseTable(lists: Iterable<WrittenList>): PhraseTable {
  const names: string[] = [];
  const ofPhrases: number[] = [];
  const firsts = [0];
  const rows: SourceRow[] = [];
  const numbers = createElementNumbers();
  let source = 0;
  for (const { name, phrases, payloads } of lists) {
    names.push(name);
    ofPhrases.push(...payloads);
    for (const { phrase, except = [] } of phrases) {
      for (const [index, pattern] of [phrase, ...except].entries()) {
        for (const spelling of compilePhrase(pattern)) {
          if (spelling.length === 0) continue;
          const row = rowOf(spelling.map(numbers.numberOfElement), source);
          rows.push({ ...row, source, isException: index > 0 });
        }
      }
      source++;
    }
    firsts.push(source);
  }
  rows.sort((a, b) => compareRows(a.elements, b.elements) || a.source - b.source);
  const words = Array.from({ length: numbers.wordCount() }, (_, number) => numbers.wordAt(number)).sort();
  const elementsOfWords = words.map((word) => numbers.elementsWith(numbers.numberOfWord(word)));
  return {
    lists: names,
    firsts: Uint32Array.from(firsts),
    payloads: shorts(ofPhrases),
    starts: startsOf(rows.map(({ elements }) => elements)),
    elements: shorts(rows.flatMap(({ elements }) => elements)),
    sources: shorts(rows.map((row) => row.source)),
    flags: Uint8Array.from(rows, ({ gaps, isException }) => 2 * gaps + (isException ? 1 : 0)),
    words: words.join(''),
    wordStarts: startsOf(words),
    elementStarts: startsOf(elementsOfWords),
    elementsOfWords: shorts(elementsOfWords.flat()),
  };
}

/** Where each begins when they are put behind each other, and where the last ends. */
function startsOf(parts: readonly ArrayLike<unknown>[]): Uint32Array {
  let length = 0;
  return Uint32Array.from([0, ...parts.map((part) => (length += part.length))]);
}

function shorts(numbers: readonly number[]): Uint16Array {
  const most = 2 ** 16 - 1;
  const tooLarge = numbers.find((number) => number > most);
  if (tooLarge !== undefined) throw new RangeError(`A table of phrases has no room for number ${tooLarge}.`);
  return Uint16Array.from(numbers);
}

/** The book that a table holds. */
export function readPhraseTable(table: PhraseTable): PhraseBook<PlaceTag> {
  const { starts, elements, sources, flags, words, wordStarts, elementStarts, elementsOfWords } = table;
  const wordCount = wordStarts.length - 1;
  const all = [0, sources.length];
  const booked = new Map<number, BookedPhrase<PlaceTag>>();
  const places = new Map<number, Place>();

  function placeOf(source: number): Place {
    let place = places.get(source);
    if (place === undefined) {
      const list = table.firsts.findLastIndex((first) => first <= source);
      place = {
        list,
        place: source - (table.firsts[list] as number),
        payload: table.payloads[source] as number,
      };
      places.set(source, place);
    }
    return place;
  }

  function phraseAt(row: number): BookedPhrase<PlaceTag> {
    let phrase = booked.get(row);
    if (phrase === undefined) {
      const order = sources[row] as number;
      const flag = flags[row] as number;
      const source = placeOf(order);
      const gaps = flag >> 1;
      phrase = {
        tag: { source, payload: flag % 2 === 1 ? null : source },
        gaps,
        rank: rankOf(gaps, elements[starts[row] as number] as number, order),
      };
      booked.set(row, phrase);
    }
    return phrase;
  }

  function numberOf(lower: string): number {
    let from = 0;
    let to = wordCount;
    while (from < to) {
      const middle = (from + to) >> 1;
      const word = words.slice(wordStarts[middle], wordStarts[middle + 1]);
      if (word === lower) return middle;
      if (word < lower) from = middle + 1;
      else to = middle;
    }
    return -1;
  }

  return {
    starts,
    elements,
    phraseAt,
    wordCount: () => wordCount,
    numberOf,
    elementsWith: (word) => elementsOfWords.subarray(elementStarts[word], elementStarts[word + 1]),
    beginningWith: () => all,
  };
}
