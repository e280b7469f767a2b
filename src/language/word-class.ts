import type { Token } from './tokens.js';
import { addToClass } from './words.js';

/** Words that some step tells apart from all others. */
export interface WordClass {
  has(word: string): boolean;
  /** The same for a token's word, without a look-up: a word knows its classes, and most have none. */
  includes(token: Token): boolean;
  /** Whether any of a text's words is among them. Costs next to nothing: a text's words are looked up once for all classes. */
  occursIn(tokens: readonly Token[]): boolean;
}

/** The text that was asked about last, since one class after another is asked of a text. */
let last: readonly Token[] | null = null;
/** Counts the texts that were asked about. */
let text = 0;
/** By the number of a class: the last text that has one of its words. */
const lastTextWith: number[] = [];

/** Declares a class of words, for as long as the program runs. `words`: separated by white space, or one by one. */
export function wordClass(words: string | Iterable<string>): WordClass {
  const members = new Set(typeof words === 'string' ? words.trim().split(/\s+/) : words);
  const number = lastTextWith.push(0) - 1;
  for (const each of members) addToClass(each, number);
  last = null;
  return {
    has: (word) => members.has(word),
    includes: ({ word: { classes } }) => {
      for (const each of classes) if (each === number) return true;
      return false;
    },
    occursIn(tokens) {
      if (tokens !== last) lookUp(tokens);
      return lastTextWith[number] === text;
    },
  };
}

function lookUp(tokens: readonly Token[]): void {
  text++;
  last = tokens;
  for (const { word } of tokens) {
    for (const number of word.classes) lastTextWith[number] = text;
  }
}
