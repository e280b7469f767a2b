import { inflectionsOf } from './inflection.js';
import type { PhrasePattern } from './lexicon/lexicon.js';
import { tokenize } from './tokens.js';

/** What one place of a phrase may hold. */
export type Element = { readonly words: ReadonlySet<string> } | 'any' | 'number';

/** Keys of phrases that begin with any word, or with any number; no token is spelt so. */
export const ANY = '_';
export const NUMBER = '#';

const MAXIMUM_VARIANTS = 200;

export class PhraseSyntaxError extends Error {}

/** The words that a text must have for the pattern to begin there, told without compiling it where it opens plainly. */
export function firstKeys(pattern: PhrasePattern): Iterable<string> {
  const [, sign, first, rest] = PLAIN_START.exec(pattern) ?? [];
  if (first !== undefined) {
    const word = first.toLowerCase();
    if (sign === '~') return wordsOf(`~${word}`);
    return rest === undefined ? [word] : [word, word + rest.replaceAll('-', '').toLowerCase()];
  }
  const keys = new Set<string>();
  for (const [head] of compilePhrase(openingOf(pattern))) {
    if (head === 'any') keys.add(ANY);
    else if (head === 'number') keys.add(NUMBER);
    else if (head !== undefined) for (const word of head.words) keys.add(word);
  }
  return keys;
}

/** A pattern up to its first part that can't be left out: what it begins with depends on no more. */
function openingOf(pattern: PhrasePattern): PhrasePattern {
  let end = 0;
  while (end < pattern.length) {
    const isOptional = pattern[end] === '[' || pattern.startsWith('__', end);
    end = endOfPart(pattern, end);
    if (!isOptional) return hasOptions(pattern.slice(0, end)) ? pattern : pattern.slice(0, end);
    while (pattern[end] === ' ') end++;
  }
  return pattern;
}

/** Whether alternatives hold options, so that one of them may be empty. */
function hasOptions(opening: string): boolean {
  const group = opening.slice(opening.lastIndexOf('(') + 1);
  return opening.endsWith(')') && (group.includes('[') || /[(|] *[|)]/.test(opening));
}

/** Where the word or the bracketed part that begins at `start` ends. */
function endOfPart(pattern: string, start: number): number {
  let depth = 0;
  for (let index = start; index < pattern.length; index++) {
    const character = pattern[index] as string;
    if (depth === 0 && index > start && ' ([|)]'.includes(character)) return index;
    if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') {
      depth--;
      if (depth <= 0) return index + 1;
    }
  }
  return pattern.length;
}

/** A first word of letters, inflected or with hyphens, and none of the notation's other signs in it. */
const PLAIN_START = /^(~)?([a-z]{2,})((?:-[a-z]+)+)?(?: |$)/i;

const compiledWords = new Map<string, ReadonlySet<string>>();

/** The pattern's variants, each as its elements in order. */
export function compilePhrase(pattern: PhrasePattern): readonly (readonly Element[])[] {
  const variants = expand(pattern);
  return variants.map((words) => words.map(elementOf));
}

function elementOf(word: string): Element {
  if (word === '_') return 'any';
  if (word === '#') return 'number';
  return { words: wordsOf(word) };
}

/** The words that `word`, `~word` or several of these with `|` between stand for. */
function wordsOf(word: string): ReadonlySet<string> {
  const known = compiledWords.get(word);
  if (known) return known;
  const words = new Set(
    word.split('|').flatMap((each) => (each.startsWith('~') ? inflectionsOf(each.slice(1)) : [each])),
  );
  compiledWords.set(word, words);
  return words;
}

type Sequence = readonly string[];

/** Writes out alternatives, options, gaps and hyphens. */
function expand(pattern: string): Sequence[] {
  const { sequences, end } = expandAlternatives(pattern, 0, '');
  if (end < pattern.length) throw new PhraseSyntaxError(`unexpected "${pattern[end]}" in "${pattern}"`);
  return sequences;
}

function expandAlternatives(
  pattern: string,
  from: number,
  closer: string,
): { sequences: Sequence[]; end: number } {
  const all: Sequence[] = [];
  let current: Sequence[] = [[]];
  let index = from;
  while (index < pattern.length) {
    const character = pattern[index] as string;
    if (character === closer) break;
    if (character === '|' && closer !== '') {
      all.push(...current);
      current = [[]];
      index++;
    } else if (character === '(' || character === '[') {
      const inner = expandAlternatives(pattern, index + 1, character === '(' ? ')' : ']');
      if (inner.end >= pattern.length)
        throw new PhraseSyntaxError(`"${character}" is never closed in "${pattern}"`);
      const alternatives = mergeSingleWords(inner.sequences);
      current = join(current, character === '[' ? [[], ...alternatives] : alternatives, pattern);
      index = inner.end + 1;
    } else if (character === ' ' || character === '\n') {
      index++;
    } else if (character === ')' || character === ']' || character === '|') {
      break;
    } else {
      let end = index;
      while (end < pattern.length && !' \n()[]|'.includes(pattern[end] as string)) end++;
      current = join(current, expandWord(pattern.slice(index, end)), pattern);
      index = end;
    }
  }
  return { sequences: [...all, ...current], end: index };
}

function join(heads: readonly Sequence[], tails: readonly Sequence[], pattern: string): Sequence[] {
  if (heads.length * tails.length > MAXIMUM_VARIANTS) {
    throw new PhraseSyntaxError(`more than ${MAXIMUM_VARIANTS} variants of "${pattern}"`);
  }
  return heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));
}

/** Makes one place of several words out of the alternatives that are one word, so that long word lists are one variant. */
function mergeSingleWords(sequences: readonly Sequence[]): readonly Sequence[] {
  const isPlainWord = (each: Sequence) => each.length === 1 && each[0] !== '_' && each[0] !== '#';
  const single = sequences.filter(isPlainWord);
  if (single.length < 2) return sequences;
  return [[single.map(([word]) => word).join('|')], ...sequences.filter((each) => !isPlainWord(each))];
}

const GAP: readonly Sequence[] = [[], ['_'], ['_', '_'], ['_', '_', '_']];

/** What the tokenizer leaves as it is, but for "cannot", which is two words. */
const PLAIN_WORD = /^(?!cannot$)[a-z]{2,}$/;

function expandWord(word: string): readonly Sequence[] {
  if (word === '_' || word === '#' || word === "'s") return [[word]];
  if (word === '__') return GAP;
  if (word.startsWith('~')) return [[word.toLowerCase()]];
  if (PLAIN_WORD.test(word)) return [[word]];
  const parts = tokenize(word).map((each) => each.lower);
  if (parts.length === 0) throw new PhraseSyntaxError(`"${word}" holds no word`);
  const isHyphenated = parts.length > 1 && /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+$/u.test(word);
  return isHyphenated ? [parts, [parts.join('')]] : [parts];
}
