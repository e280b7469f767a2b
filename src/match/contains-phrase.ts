import { createRecent } from '../language/recent.js';
import { tokensOf } from '../language/tokens-of.js';
import { comparisonStem } from './vocabulary.js';

/** Of texts of the manifest, which are asked about again and again, and of phrases of documents. */
const recent = createRecent<string, readonly string[]>(5_000);

function stemsOf(text: string): readonly string[] {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const stems = tokensOf(text)
    .filter((each) => each.kind !== 'punctuation')
    .map((each) => comparisonStem(each.lower));
  recent.set(text, stems);
  return stems;
}

/** Whether a text holds a phrase, word after word, in any inflection; punctuation does not count. */
export function containsPhrase(text: string, phrase: string): boolean {
  const wanted = stemsOf(phrase);
  const there = stemsOf(text);
  if (wanted.length === 0) return false;
  const last = there.length - wanted.length;
  for (let index = there.indexOf(wanted[0] as string); index >= 0 && index <= last; ) {
    if (wanted.every((stem, offset) => there[index + offset] === stem)) return true;
    index = there.indexOf(wanted[0] as string, index + 1);
  }
  return false;
}
