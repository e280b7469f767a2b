import { distance } from 'fastest-levenshtein';

const LONGEST_WORD = 200;

/** The candidate that a person most likely meant by `word`; null where none is near. Case does not count. */
function nearestWord(word: string, candidates: Iterable<string>): string | null {
  // Nobody mistypes so long a word, and comparing takes time.
  if (word.length > LONGEST_WORD) return null;
  const lower = word.toLowerCase();
  // A typo is a letter or two; in a long word a few more.
  const farthest = Math.max(2, Math.floor(lower.length / 3));
  let nearest: string | null = null;
  let least = farthest + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - lower.length) >= least) continue;
    const far = distance(lower, candidate.toLowerCase());
    if (far < least && (far === 0 || candidate.length > 2)) {
      nearest = candidate;
      least = far;
    }
  }
  return nearest;
}

/** What to write instead of an unknown word: the nearest of the valid ones, of which there is one at least, or all of them. */
export function suggestWord(word: string, candidates: readonly string[]): string {
  const nearest = nearestWord(word, candidates);
  return nearest === null ? `Expected ${listed(candidates)}.` : `Did you mean "${nearest}"?`;
}

/** "a", "a or b", "one of a, b, c". */
export function listed(words: readonly string[]): string {
  if (words.length < 3) return words.join(' or ');
  return `one of ${words.join(', ')}`;
}
