import type { Element } from './phrase-pattern.js';
import { ANY_NUMBER, ANY_WORD, FIRST_WORDS } from './phrase-rows.js';

/** Numbers for elements of phrases and for their words, given as they come. */
export interface ElementNumbers {
  numberOfElement(element: Element): number;
  wordCount(): number;
  /** From 0; a word that has none gets the next. */
  numberOfWord(lower: string): number;
  /** -1 for a word that has none. */
  knownNumberOf(lower: string): number;
  wordAt(number: number): string;
  /** In ascending order. It grows with the elements that come. */
  elementsWith(word: number): readonly number[];
}

export function createElementNumbers(): ElementNumbers {
  const numbers = new Map<ReadonlySet<string>, number>();
  const wordNumbers = new Map<string, number>();
  const words: string[] = [];
  const elements: number[][] = [];

  function numberOfWord(lower: string): number {
    const known = wordNumbers.get(lower);
    if (known !== undefined) return known;
    const number = words.push(lower) - 1;
    elements.push([]);
    wordNumbers.set(lower, number);
    return number;
  }

  return {
    numberOfElement(element) {
      if (element === 'any') return ANY_WORD;
      if (element === 'number') return ANY_NUMBER;
      const known = numbers.get(element.words);
      if (known !== undefined) return known;
      const number = FIRST_WORDS + numbers.size;
      numbers.set(element.words, number);
      for (const word of element.words) (elements[numberOfWord(word)] as number[]).push(number);
      return number;
    },
    wordCount: () => words.length,
    numberOfWord,
    knownNumberOf: (lower) => wordNumbers.get(lower) ?? -1,
    wordAt: (number) => words[number] as string,
    elementsWith: (word) => elements[word] as readonly number[],
  };
}
