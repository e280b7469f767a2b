import { inflectionsOf } from './inflection.js';
import type { LexiconPhrase, PhrasePattern } from './lexicon/lexicon.js';
import { isNumberWord } from './number-words.js';
import { type Token, tokenize } from './tokens.js';

/** A phrase found in a text: tokens [first, last), characters [start, end). */
export interface PhraseMatch<Payload> {
  readonly payload: Payload;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

export interface PhraseSource<Payload> extends LexiconPhrase {
  readonly payload: Payload;
}

/** Finds many phrases at once. */
export interface PhraseIndex<Payload> {
  /**
   * Every phrase in tokens [from, to), in the order of their first token, longer ones first. Of one payload's
   * phrases only the longest at a place is given; a hit inside one of its exceptions is not.
   */
  find(tokens: readonly Token[], from?: number, to?: number): PhraseMatch<Payload>[];
}

/** What one place of a phrase may hold. */
type Element = { readonly words: ReadonlySet<string> } | 'any' | 'number';

interface CompiledPhrase<Payload> {
  readonly elements: readonly Element[];
  /** Null marks an exception of the phrases in `source`. */
  readonly payload: Payload | null;
  readonly source: PhraseSource<Payload>;
}

const MAXIMUM_VARIANTS = 200;

export class PhraseSyntaxError extends Error {}

/**
 * Compiles phrases to one index from a phrase's first word, so that its cost in a text depends on the text's length and
 * on how many phrases begin with a word, not on how many phrases there are. Throws PhraseSyntaxError for a pattern that
 * is malformed or has too many variants.
 */
export function createPhraseIndex<Payload>(sources: Iterable<PhraseSource<Payload>>): PhraseIndex<Payload> {
  const byFirstWord = new Map<string, CompiledPhrase<Payload>[]>();
  const openStart: CompiledPhrase<Payload>[] = [];
  let hasExceptions = false;
  for (const source of sources) {
    add(source.phrase, source.payload, source);
    for (const exception of source.except ?? []) {
      hasExceptions = true;
      add(exception, null, source);
    }
  }

  function add(pattern: PhrasePattern, payload: Payload | null, source: PhraseSource<Payload>): void {
    for (const elements of compilePhrase(pattern)) {
      const compiled = { elements, payload, source };
      const [head] = elements;
      if (head === undefined) continue;
      if (typeof head === 'string') {
        openStart.push(compiled);
        continue;
      }
      for (const word of head.words) {
        const bucket = byFirstWord.get(word);
        if (bucket) bucket.push(compiled);
        else byFirstWord.set(word, [compiled]);
      }
    }
  }

  function find(tokens: readonly Token[], from = 0, to = tokens.length): PhraseMatch<Payload>[] {
    const found = new Map<PhraseSource<Payload>, PhraseMatch<Payload>[]>();
    const exceptions: { source: PhraseSource<Payload>; first: number; last: number }[] = [];
    const tryAt = (compiled: CompiledPhrase<Payload>, index: number): void => {
      const last = index + compiled.elements.length;
      if (last > to || !fits(compiled.elements, tokens, index)) return;
      if (compiled.payload === null) exceptions.push({ source: compiled.source, first: index, last });
      else keepLongest(found, compiled.source, matchAt(compiled.payload, tokens, index, last));
    };
    for (let index = from; index < to; index++) {
      const bucket = byFirstWord.get((tokens[index] as Token).lower);
      if (bucket) for (const compiled of bucket) tryAt(compiled, index);
      for (const compiled of openStart) tryAt(compiled, index);
    }
    const matches: PhraseMatch<Payload>[] = [];
    for (const [source, hits] of found) {
      for (const hit of hits) {
        const isExcepted =
          hasExceptions &&
          exceptions.some(
            (each) => each.source === source && each.first <= hit.first && each.last >= hit.last,
          );
        if (!isExcepted) matches.push(hit);
      }
    }
    return matches.sort((a, b) => a.first - b.first || b.last - a.last);
  }

  return { find };
}

function matchAt<Payload>(
  payload: Payload,
  tokens: readonly Token[],
  first: number,
  last: number,
): PhraseMatch<Payload> {
  return {
    payload,
    first,
    last,
    start: (tokens[first] as Token).start,
    end: (tokens[last - 1] as Token).end,
  };
}

function keepLongest<Payload>(
  found: Map<PhraseSource<Payload>, PhraseMatch<Payload>[]>,
  source: PhraseSource<Payload>,
  match: PhraseMatch<Payload>,
): void {
  const hits = found.get(source);
  if (!hits) {
    found.set(source, [match]);
    return;
  }
  const previous = hits.at(-1) as PhraseMatch<Payload>;
  if (match.first >= previous.last) hits.push(match);
  else if (match.last - match.first > previous.last - previous.first) hits[hits.length - 1] = match;
}

function fits(elements: readonly Element[], tokens: readonly Token[], index: number): boolean {
  for (let offset = 0; offset < elements.length; offset++) {
    const element = elements[offset] as Element;
    const token = tokens[index + offset] as Token;
    if (element === 'any') {
      if (token.kind === 'punctuation') return false;
    } else if (element === 'number') {
      if (token.kind !== 'number' && !isNumberWord(token.lower)) return false;
    } else if (!element.words.has(token.lower)) return false;
  }
  return true;
}

const compiledWords = new Map<string, ReadonlySet<string>>();

/** The pattern's variants, each as its elements in order. */
export function compilePhrase(pattern: PhrasePattern): readonly (readonly Element[])[] {
  const variants = expand(pattern);
  return variants.map((words) => words.map(elementOf));
}

function elementOf(word: string): Element {
  if (word === '_') return 'any';
  if (word === '#') return 'number';
  const known = compiledWords.get(word);
  if (known) return { words: known };
  const words = new Set(
    word.split('|').flatMap((each) => (each.startsWith('~') ? inflectionsOf(each.slice(1)) : [each])),
  );
  compiledWords.set(word, words);
  return { words };
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
    } else if (character === ' ') {
      index++;
    } else if (character === ')' || character === ']' || character === '|') {
      break;
    } else {
      let end = index;
      while (end < pattern.length && !' ()[]|'.includes(pattern[end] as string)) end++;
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

function expandWord(word: string): readonly Sequence[] {
  if (word === '_' || word === '#') return [[word]];
  if (word === '__') return GAP;
  if (word.startsWith('~')) return [[word.toLowerCase()]];
  const parts = tokenize(word).map((each) => each.lower);
  if (parts.length === 0) throw new PhraseSyntaxError(`"${word}" holds no word`);
  const isHyphenated = parts.length > 1 && /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+$/u.test(word);
  return isHyphenated ? [parts, [parts.join('')]] : [parts];
}
