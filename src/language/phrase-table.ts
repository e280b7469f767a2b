import type { LexiconPhrase } from './lexicon/lexicon.js';
import type { CompiledPhrase, PhraseBook } from './phrase-book.js';
import { ANY, compilePhrase, type Element, NUMBER } from './phrase-pattern.js';

/** Where a phrase stands: the number of its word list, and its own in that list. */
export interface Place {
  readonly list: number;
  readonly place: number;
}

/** What a spelling in a table belongs to. */
export interface PlaceTag {
  /** One object for all spellings of a phrase and its exceptions. */
  readonly source: Place;
  /** Null marks an exception. */
  readonly payload: Place | null;
}

/**
 * The phrases of many word lists written out, as plain text of which no more is read than a document needs. What is
 * parallel has a line each; a line of numbers holds `DIGITS` characters for each.
 */
export interface PhraseTable {
  /** The names of the lists, by their numbers. */
  readonly lists: readonly string[];
  /** By their numbers: the words of an element, `ANY` or `NUMBER`. Elements that phrases begin with come first. */
  readonly elements: string;
  /** For each element that phrases begin with: these phrases, each as its `HEADER` and its further elements. */
  readonly phrases: string;
  /** Words that phrases begin with, `ANY` and `NUMBER`. */
  readonly firstWords: string;
  /** For each of them: the elements that have it. */
  readonly firstElements: string;
}

/** Between lines and between words of an element. No word of a phrase has one: both are signs of the notation. */
const LINE = '|';
const WORD = ' ';

/** List, place, and twice the count of further elements, plus one for an exception. */
const HEADER = 3;

/** Digits begin at "0" and end before the backslash, so that nothing in a table has to be escaped in a string. */
const ZERO = 48;
const BASE = 44;
const DIGITS = 3;

interface WrittenPhrase extends Place {
  readonly isException: boolean;
  readonly rest: readonly string[];
}

/** Writes out all phrases of some lists. The same lists give the same table. */
export function writePhraseTable(
  lists: Iterable<{ readonly name: string; readonly phrases: readonly LexiconPhrase[] }>,
): PhraseTable {
  const names: string[] = [];
  const byFirst = new Map<string, WrittenPhrase[]>();
  for (const { name, phrases } of lists) {
    const list = names.push(name) - 1;
    phrases.forEach(({ phrase, except = [] }, place) => {
      for (const [index, pattern] of [phrase, ...except].entries()) {
        for (const elements of compilePhrase(pattern)) {
          const [first, ...rest] = elements.map(lineOf);
          if (first === undefined) continue;
          push(byFirst, first, { list, place, isException: index > 0, rest });
        }
      }
    });
  }
  const numbers = new Map([...byFirst.keys()].map((line, number) => [line, number]));
  const numberOf = (line: string): number => {
    const number = numbers.get(line) ?? numbers.size;
    numbers.set(line, number);
    return number;
  };
  const byWord = new Map<string, number[]>();
  for (const line of byFirst.keys()) for (const word of line.split(WORD)) push(byWord, word, numberOf(line));
  const numbersOf = ({ list, place, isException, rest }: WrittenPhrase) =>
    digitsOf([list, place, 2 * rest.length + (isException ? 1 : 0), ...rest.map(numberOf)]);
  const phrases = [...byFirst.values()].map((each) => each.map(numbersOf).join(''));
  return {
    lists: names,
    elements: [...numbers.keys()].join(LINE),
    phrases: phrases.join(LINE),
    firstWords: [...byWord.keys()].join(LINE),
    firstElements: [...byWord.values()].map(digitsOf).join(LINE),
  };
}

function lineOf(element: Element): string {
  if (element === 'any') return ANY;
  return element === 'number' ? NUMBER : [...element.words].join(WORD);
}

function elementOf(line: string): Element {
  if (line === ANY) return 'any';
  return line === NUMBER ? 'number' : { words: new Set(line.split(WORD)) };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The book that a table holds. Looking up a word reads its phrases, and each only once. */
export function readPhraseTable(table: PhraseTable): PhraseBook<PlaceTag> {
  const elementLines = table.elements.split(LINE);
  const phraseLines = table.phrases.split(LINE);
  const firstLines = table.firstElements.split(LINE);
  const wordNumbers = new Map(table.firstWords.split(LINE).map((word, number) => [word, number]));
  const elements: Element[] = [];
  const phrases: (readonly CompiledPhrase<PlaceTag>[])[] = [];
  const tags: { found: PlaceTag; exception: PlaceTag }[][] = table.lists.map(() => []);

  function element(number: number): Element {
    elements[number] ??= elementOf(elementLines[number] as string);
    return elements[number];
  }

  function tagOf(list: number, place: number, isException: boolean): PlaceTag {
    const ofList = tags[list] as { found: PlaceTag; exception: PlaceTag }[];
    let known = ofList[place];
    if (known === undefined) {
      const source = { list, place };
      known = { found: { source, payload: source }, exception: { source, payload: null } };
      ofList[place] = known;
    }
    return isException ? known.exception : known.found;
  }

  function phrasesOf(first: number): readonly CompiledPhrase<PlaceTag>[] {
    const known = phrases[first];
    if (known !== undefined) return known;
    const line = phraseLines[first] as string;
    const read: CompiledPhrase<PlaceTag>[] = [];
    for (let at = 0; at < line.length; ) {
      const flagged = numberAt(line, at + 2 * DIGITS);
      const tag = tagOf(numberAt(line, at), numberAt(line, at + DIGITS), flagged % 2 === 1);
      at += HEADER * DIGITS;
      const spelling = [element(first)];
      for (const end = at + (flagged >> 1) * DIGITS; at < end; at += DIGITS)
        spelling.push(element(numberAt(line, at)));
      read.push({ elements: spelling, tag });
    }
    phrases[first] = read;
    return read;
  }

  return {
    has: (first) => wordNumbers.has(first),
    beginningWith(first) {
      const number = wordNumbers.get(first);
      if (number === undefined) return [];
      const firsts = numbersIn(firstLines[number] as string);
      const found = firsts.flatMap(phrasesOf);
      return firsts.length === 1 ? found : found.sort(inOrder);
    },
  };
}

function inOrder(
  { tag: { source: a } }: CompiledPhrase<PlaceTag>,
  { tag: { source: b } }: CompiledPhrase<PlaceTag>,
) {
  return a.list - b.list || a.place - b.place;
}

function digitsOf(numbers: readonly number[]): string {
  let digits = '';
  for (const number of numbers) {
    if (number >= BASE ** DIGITS)
      throw new RangeError(`A table of phrases has no room for number ${number}.`);
    for (let unit = BASE ** (DIGITS - 1); unit >= 1; unit /= BASE)
      digits += String.fromCharCode(ZERO + (Math.floor(number / unit) % BASE));
  }
  return digits;
}

function numbersIn(digits: string): number[] {
  return Array.from({ length: digits.length / DIGITS }, (_, index) => numberAt(digits, index * DIGITS));
}

function numberAt(digits: string, at: number): number {
  let number = 0;
  for (let index = at; index < at + DIGITS; index++) number = number * BASE + digits.charCodeAt(index) - ZERO;
  return number;
}
