import { distance } from 'fastest-levenshtein';

/** The candidate that a person most likely meant by `word`; null where none is near. Case does not count. */
export function nearestWord(word: string, candidates: Iterable<string>): string | null {
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

/** What to write instead of an unknown word: the nearest valid one, or all of them. */
export function suggestWord(word: string, candidates: readonly string[]): string | null {
  const nearest = nearestWord(word, candidates);
  if (nearest !== null) return `Did you mean "${nearest}"?`;
  return candidates.length === 0 ? null : `Expected ${listed(candidates)}.`;
}

/** "a", "a or b", "one of a, b, c". */
export function listed(words: readonly string[]): string {
  if (words.length < 3) return words.join(' or ');
  return `one of ${words.join(', ')}`;
}
