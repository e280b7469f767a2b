import { tokensOf } from '../language/tokens-of.js';
import { comparisonStem } from './vocabulary.js';

const cache = new Map<string, readonly string[]>();

function stemsOf(text: string): readonly string[] {
  const known = cache.get(text);
  if (known) return known;
  const stems = tokensOf(text)
    .filter((each) => each.kind !== 'punctuation')
    .map((each) => comparisonStem(each.lower));
  if (cache.size > 5_000) cache.clear();
  cache.set(text, stems);
  return stems;
}

/** Whether a text holds a phrase, word after word, in any inflection; punctuation does not count. */
export function containsPhrase(text: string, phrase: string): boolean {
  const wanted = stemsOf(phrase);
  const there = stemsOf(text);
  if (wanted.length === 0) return false;
  for (let index = 0; index + wanted.length <= there.length; index++) {
    if (wanted.every((stem, offset) => there[index + offset] === stem)) return true;
  }
  return false;
}
