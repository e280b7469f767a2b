/**
 * Phrases written out: each is a row of numbers that say what its places hold. Rows stand in the order of their numbers,
 * so that those that begin alike are a range; what goes on with a word is found in it by bisection, and nothing has to
 * be built before a text is searched.
 */
export interface PhraseRows {
  /** Where each row begins in `elements`; one more than there are rows. */
  readonly starts: ArrayLike<number>;
  /** What a place may hold: `ANY_WORD`, `ANY_NUMBER`, or one of the words of the element with that number. */
  readonly elements: ArrayLike<number>;
}

/** The element of a gap, which any word fills but no punctuation. */
export const ANY_WORD = 0;
/** The element of a number in figures or words. */
export const ANY_NUMBER = 1;
/** The first number of elements that are sets of words. */
export const FIRST_WORDS = 2;

/** A token as phrases tell tokens apart. */
export interface Reading {
  /** Equal for tokens that no phrase tells apart; counts them from 0. */
  readonly key: number;
  /** The number of its word in the book; -1 for one that no phrase has. */
  readonly word: number;
  /** The elements that have its word, in ascending order. */
  readonly elements: ArrayLike<number>;
  readonly isNumber: boolean;
  readonly isPunctuation: boolean;
}

/** Rows that fit what was read so far. */
export interface Fitting {
  /** Those that end there. */
  readonly complete: readonly number[];
  /** Those that go on, as pairs of the first row and the one behind the last. Rows of a pair have begun alike. */
  readonly ranges: readonly number[];
}

/** Those of `ranges`, whose first `depth` places were read, whose next place holds `read`. */
export function rowsAfter(
  rows: PhraseRows,
  ranges: readonly number[],
  depth: number,
  read: Reading,
): Fitting {
  const complete: number[] = [];
  const narrowed: number[] = [];

  /** Takes the rows of [from, to) with `element` next. */
  function take(element: number, from: number, to: number): void {
    let first = firstNotBelow(rows, element, from, to, depth);
    if (first === to || elementAt(rows, first, depth) !== element) return;
    const end = firstNotBelow(rows, element + 1, first, to, depth);
    while (first < end && lengthOf(rows, first) === depth + 1) complete.push(first++);
    if (first < end) narrowed.push(first, end);
  }

  for (let index = 0; index < ranges.length; index += 2) {
    const from = ranges[index] as number;
    const to = ranges[index + 1] as number;
    if (!read.isPunctuation) take(ANY_WORD, from, to);
    if (read.isNumber) take(ANY_NUMBER, from, to);
    if (read.elements.length < to - from) {
      for (let each = 0; each < read.elements.length; each++) take(read.elements[each] as number, from, to);
      continue;
    }
    for (let row = firstNotBelow(rows, FIRST_WORDS, from, to, depth); row < to; ) {
      const element = elementAt(rows, row, depth);
      const end = firstNotBelow(rows, element + 1, row, to, depth);
      if (holds(element, read)) take(element, row, end);
      row = end;
    }
  }
  return { complete, ranges: narrowed };
}

/** Whether the places of a row from `depth` on hold what is read from `first` on, where the row begins. */
export function fits(
  { starts, elements }: PhraseRows,
  row: number,
  readings: readonly Reading[],
  first: number,
  depth: number,
): boolean {
  const start = starts[row] as number;
  const length = (starts[row + 1] as number) - start;
  for (let place = depth; place < length; place++) {
    if (!holds(elements[start + place] as number, readings[first + place] as Reading)) return false;
  }
  return true;
}

function holds(element: number, { elements, isNumber, isPunctuation }: Reading): boolean {
  if (element === ANY_WORD) return !isPunctuation;
  if (element === ANY_NUMBER) return isNumber;
  let from = 0;
  let to = elements.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((elements[middle] as number) < element) from = middle + 1;
    else to = middle;
  }
  return elements[from] === element;
}

/** How many places a row has. */
export function lengthOf({ starts }: PhraseRows, row: number): number {
  return (starts[row + 1] as number) - (starts[row] as number);
}

function elementAt({ starts, elements }: PhraseRows, row: number, depth: number): number {
  return elements[(starts[row] as number) + depth] as number;
}

function firstNotBelow(rows: PhraseRows, element: number, from: number, to: number, depth: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elementAt(rows, middle, depth) < element) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The order in which rows stand: by their elements, and a row before those that go on from it. */
export function compareRows(a: readonly number[], b: readonly number[]): number {
  const shorter = Math.min(a.length, b.length);
  for (let place = 0; place < shorter; place++) {
    if (a[place] !== b[place]) return (a[place] as number) - (b[place] as number);
  }
  return a.length - b.length;
}

/** A phrase as it is put into rows. */
export interface Row {
  /** How many gaps stand before the first of `elements`: phrases that begin with gaps are looked for at what follows. */
  readonly gaps: number;
  readonly elements: readonly number[];
  /** Orders phrases that begin at one token: by a word, then by gaps, then by a number; each as they were given. */
  readonly rank: number;
}

const RANKS = 2 ** 32;

/** The row of a phrase with these elements; `order` tells it from the phrases that were given before and after. */
export function rowOf(phrase: readonly number[], order: number): Row {
  const filled = phrase.findIndex((element) => element !== ANY_WORD);
  const gaps = filled < 0 ? phrase.length - 1 : filled;
  return { gaps, elements: phrase.slice(gaps), rank: rankOf(gaps, phrase[gaps] as number, order) };
}

export function rankOf(gaps: number, first: number, order: number): number {
  if (gaps > 0) return RANKS + order;
  return first === ANY_NUMBER ? 2 * RANKS + order : order;
}
