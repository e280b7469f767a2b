import { isNumberWord } from './number-words.js';
import type { PhraseBook } from './phrase-book.js';
import type { Reading } from './phrase-rows.js';
import type { Token } from './tokens.js';

/** Tells what tokens are to the phrases of a book. */
export interface Vocabulary {
  /** Writes what tokens [from, to) are to the same places of `into`. */
  read(tokens: readonly Token[], from: number, to: number, into: Reading[]): void;
}

/** What phrases can tell of a token besides its word. */
enum Kind {
  Word,
  Number,
  Punctuation,
}
const KINDS = 3;
const NO_WORD = -1;
const NOT_READ = -1;
const NO_ELEMENTS: readonly number[] = [];

export function createVocabulary(book: PhraseBook<unknown>): Vocabulary {
  /** By their keys. */
  const readings: Reading[] = [];
  /** Keys by a word's number in the book and the token's kind. */
  const keys = new Map<number, number>();
  /** The same by the word's id, for words that were read before. */
  let keysById = new Int32Array(KINDS * 1024).fill(NOT_READ);
  let words = book.wordCount();

  function keyOf({ lower, kind }: Token): number {
    const word = book.numberOf(lower);
    const isNumber = kind === 'number' || isNumberWord(lower);
    const isPunctuation = kind === 'punctuation';
    // Words that no phrase has are alike, but for what they are.
    const ownKind = isNumber ? Kind.Number : isPunctuation ? Kind.Punctuation : Kind.Word;
    const own = word * KINDS + ownKind;
    const known = keys.get(own);
    if (known !== undefined) return known;
    const elements = word === NO_WORD ? NO_ELEMENTS : book.elementsWith(word);
    const key = readings.push({ key: readings.length, word, elements, isNumber, isPunctuation }) - 1;
    keys.set(own, key);
    return key;
  }

  function readingOf(token: Token): Reading {
    const { id } = token.word;
    if (id < 0) return readings[keyOf(token)] as Reading;
    const place = id * KINDS + kindOf(token);
    if (place >= keysById.length) keysById = enlarged(keysById, place + 1);
    if (keysById[place] === NOT_READ) keysById[place] = keyOf(token);
    return readings[keysById[place] as number] as Reading;
  }

  function read(tokens: readonly Token[], from: number, to: number, into: Reading[]): void {
    // What was read as a word that no phrase has may have become one.
    if (words !== book.wordCount()) keysById.fill(NOT_READ);
    for (let index = from; index < to; index++) into[index] = readingOf(tokens[index] as Token);
    words = book.wordCount();
  }

  return { read };
}

function kindOf({ kind }: Token): Kind {
  if (kind === 'number') return Kind.Number;
  return kind === 'punctuation' ? Kind.Punctuation : Kind.Word;
}

function enlarged(keys: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, keys.length * 2)).fill(NOT_READ);
  larger.set(keys);
  return larger;
}
