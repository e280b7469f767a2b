import { InvalidArgumentError } from 'commander';
import { suggestWord } from '../language/nearest-word.js';

/** A real day written YYYY-MM-DD. */
export function dayOption(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  // Date.parse lets 30 February roll over into March.
  if (isDay && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError(`Write a day that exists as YYYY-MM-DD, for example 2026-11-21.`);
}

/** One of some words; the nearest is named when it is none. */
export function wordOption<Word extends string>(words: readonly Word[]): (text: string) => Word {
  return (text) => {
    const word = words.find((each) => each === text);
    if (word === undefined) throw new InvalidArgumentError(suggestWord(text, words));
    return word;
  };
}

/** A whole number of a range. */
export function wholeNumberOption(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : -1;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Write a whole number from ${least} to ${most}.`);
  };
}

/** A whole number, 0 or more. */
export function countOption(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Write a whole number, 0 or more.');
  return Number(text);
}

const MOST_WORKERS = 64;

/** `auto` or a number of threads. */
export function workersOption(text: string): number | 'auto' {
  if (text === 'auto') return 'auto';
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= MOST_WORKERS) return number;
  throw new InvalidArgumentError(`Write auto, or a number from 1 to ${MOST_WORKERS}.`);
}

const MOST_SHARDS = 1000;

/** `2/8`: the second of eight. */
export function shardOption(text: string): { readonly index: number; readonly count: number } {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  if (index !== undefined && count !== undefined && index >= 1 && index <= count && count <= MOST_SHARDS)
    return { index, count };
  throw new InvalidArgumentError(
    `Write which of how many, from 1/1 to ${MOST_SHARDS}/${MOST_SHARDS}, for example 2/8.`,
  );
}
