import type { Token } from '../tokens.js';
import { MAGNITUDES } from './magnitudes.js';

const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['tenths', 10],
]);

/** "half", "third", "quarters": what a share is counted in. */
export function isFractionWord(word: string): boolean {
  return DENOMINATORS.has(word);
}

/** "and a half", "and a quarter", "and three quarters" behind a whole number or a unit. */
export function readFraction(
  tokens: readonly Token[],
  index: number,
): { value: number; next: number } | null {
  if (tokens[index]?.lower !== 'and') return null;
  const article = tokens[index + 1]?.lower;
  const denominator = DENOMINATORS.get(tokens[index + 2]?.lower ?? '');
  if (denominator === undefined) return null;
  if (article === 'a' || article === 'one') return { value: 1 / denominator, next: index + 3 };
  if (article === 'three' && denominator === 4) return { value: 0.75, next: index + 3 };
  return null;
}

/** "thirds" of "two thirds". A singular ("a third") is a share only before words that say so: "a third party" is none. */
export function fractionBehind(
  tokens: readonly Token[],
  index: number,
  numerator: number,
): { value: number; next: number; joined: boolean } | null {
  const word = tokens[index]?.lower ?? '';
  const denominator = DENOMINATORS.get(word);
  if (denominator === undefined || numerator >= denominator || !Number.isInteger(numerator)) return null;
  const after = tokens[index + 1];
  const isPlural = word.endsWith('s');
  if (!isPlural && after !== undefined && after.kind === 'word' && !AFTER_SHARE.has(after.lower)) return null;
  if (isPlural && word === 'quarters' && numerator !== 3) return null;
  return { value: numerator / denominator, next: index + 1, joined: false };
}

/** The "of a million" of "a quarter of a million". */
export function wholeBehind(
  tokens: readonly Token[],
  index: number,
): { readonly magnitude: number; readonly next: number } | null {
  const magnitude = MAGNITUDES.get(tokens[index + 2]?.lower ?? '');
  if (magnitude === undefined || tokens[index]?.lower !== 'of' || tokens[index + 1]?.lower !== 'a')
    return null;
  return { magnitude, next: index + 3 };
}

const AFTER_SHARE = new Set(
  'of the less more fewer faster cheaper lower higher shorter longer quicker smaller off an a'.split(' '),
);
