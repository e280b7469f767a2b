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

/** A phrase whose variants are worked out when a text first has one of its first words. */
interface PendingPhrase<Payload> {
  readonly pattern: PhrasePattern;
  readonly payload: Payload | null;
  readonly source: PhraseSource<Payload>;
}

/**
 * Makes one index of many phrases, from a phrase's first word, so that its cost in a text depends on the text's length and
 * on how many phrases begin with a word, not on how many phrases there are. A pattern is compiled when a text first has
 * its first word: of a lexicon of 15,000 phrases a page meets a few hundred. A malformed pattern, or one with too many
 * variants, throws PhraseSyntaxError then; tests compile the whole lexicon.
 */
export function createPhraseIndex<Payload>(sources: Iterable<PhraseSource<Payload>>): PhraseIndex<Payload> {
  const pending = new Map<string, PendingPhrase<Payload>[]>();
  const compiled = new Map<string, readonly CompiledPhrase<Payload>[]>();
  let hasExceptions = false;
  for (const source of sources) {
    add({ pattern: source.phrase, payload: source.payload, source });
    for (const pattern of source.except ?? []) {
      hasExceptions = true;
      add({ pattern, payload: null, source });
    }
  }

  function add(phrase: PendingPhrase<Payload>): void {
    for (const key of firstKeys(phrase.pattern)) {
      const bucket = pending.get(key);
      if (bucket) bucket.push(phrase);
      else pending.set(key, [phrase]);
    }
  }

  function phrasesFrom(key: string): readonly CompiledPhrase<Payload>[] {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const bucket = pending.get(key);
    if (bucket === undefined) return NONE;
    const phrases = bucket.flatMap(({ pattern, payload, source }) =>
      compilePhrase(pattern)
        .filter(([head]) => head !== undefined && beginsWith(head, key))
        .map((elements) => ({ elements, payload, source })),
    );
    compiled.set(key, phrases);
    return phrases;
  }

  function find(tokens: readonly Token[], from = 0, to = tokens.length): PhraseMatch<Payload>[] {
    const found = new Map<PhraseSource<Payload>, PhraseMatch<Payload>[]>();
    const exceptions: { source: PhraseSource<Payload>; first: number; last: number }[] = [];
    const tryAt = (phrases: readonly CompiledPhrase<Payload>[], index: number): void => {
      for (const { elements, payload, source } of phrases) {
        const last = index + elements.length;
        if (last > to || !fits(elements, tokens, index)) continue;
        if (payload === null) exceptions.push({ source, first: index, last });
        else keepLongest(found, source, matchAt(payload, tokens, index, last));
      }
    };
    const open = phrasesFrom(ANY);
    const numbered = phrasesFrom(NUMBER);
    for (let index = from; index < to; index++) {
      const token = tokens[index] as Token;
      tryAt(phrasesFrom(token.lower), index);
      if (open.length > 0) tryAt(open, index);
      if (numbered.length > 0 && isNumber(token)) tryAt(numbered, index);
    }
    if (found.size === 0) return [];
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

const NONE: readonly never[] = [];
/** Keys of phrases that begin with any word, or with any number; no token is spelt so. */
const ANY = '_';
const NUMBER = '#';

function beginsWith(head: Element, key: string): boolean {
  if (head === 'any') return key === ANY;
  if (head === 'number') return key === NUMBER;
  return head.words.has(key);
}

/** The words that a text must have for the pattern to begin there, told without compiling it where it opens plainly. */
function firstKeys(pattern: PhrasePattern): Iterable<string> {
  const [, sign, first, rest] = PLAIN_START.exec(pattern) ?? [];
  if (first !== undefined) {
    const word = first.toLowerCase();
    if (sign === '~') return wordsOf(`~${word}`);
    return rest === undefined ? [word] : [word, word + rest.replaceAll('-', '').toLowerCase()];
  }
  const keys = new Set<string>();
  for (const [head] of compilePhrase(pattern)) {
    if (head === 'any') keys.add(ANY);
    else if (head === 'number') keys.add(NUMBER);
    else if (head !== undefined) for (const word of head.words) keys.add(word);
  }
  return keys;
}

/** A first word of letters, inflected or with hyphens, and none of the notation's other signs in it. */
const PLAIN_START = /^(~)?([a-z]{2,})((?:-[a-z]+)+)?(?: |$)/i;

function isNumber(token: Token): boolean {
  return token.kind === 'number' || isNumberWord(token.lower);
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
      if (!isNumber(token)) return false;
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
