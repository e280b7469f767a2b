import { isNumberWord } from './number-words.js';
import { type KeysOf, type Reading, type State, stateOf } from './phrase-automaton.js';
import type { CompiledPhrase, PhraseBook } from './phrase-book.js';
import { ANY, NUMBER } from './phrase-pattern.js';
import type { Token } from './tokens.js';
import { knownWord } from './words.js';

/** A token as read, with what it may be a part of. */
export interface Opening<Tag> extends Reading {
  /** The state in which phrases are that begin there; null where none does. */
  readonly start: State<CompiledPhrase<Tag>> | null;
  /** Phrases that begin with gaps and have the token as their first word. */
  readonly behindGaps: readonly PhraseBehindGaps<Tag>[] | null;
}

/**
 * A phrase that begins with gaps, which any words fill: it is looked for at its first word, since else it would be begun
 * at every word of every text.
 */
export interface PhraseBehindGaps<Tag> {
  readonly phrase: CompiledPhrase<Tag>;
  /** How many places stand before that word. */
  readonly gaps: number;
}

/** The words that phrases have, and what begins with them. */
export interface Vocabulary<Tag> {
  /** Writes what tokens [from, to) are to the same places of `into`. */
  read(tokens: readonly Token[], from: number, to: number, into: Opening<Tag>[]): void;
  readonly keysOf: KeysOf;
  /** Orders phrases that begin at one token: those that begin with a word, then with gaps, as the book has them, then with a number. */
  rankOf(phrase: CompiledPhrase<Tag>): number;
}

/** What phrases can tell of a token besides its word. */
enum Kind {
  Word,
  Number,
  Punctuation,
}
const KINDS = 3;
/** The number that stands for all words that no phrase has. */
const OTHER_WORD = 0;
const NOT_READ = -1;

export function createVocabulary<Tag>(book: PhraseBook<Tag>): Vocabulary<Tag> {
  /** The words that phrases have, numbered from 1. */
  const numbers = new Map<string, number>();
  /** By key, which is a word's number and the token's kind. */
  const openings: (Opening<Tag> | undefined)[] = [];
  /** Keys of words that were read before, by the word's id and the token's kind. */
  let keys = new Int32Array(KINDS * 1024).fill(NOT_READ);
  /** Sets of words that are known already: most are places of many phrases. */
  const seen = new Set<ReadonlySet<string>>();
  let unbound: Unbound<Tag> | null = null;

  function numberOf(lower: string): number {
    const known = numbers.get(lower);
    if (known !== undefined) return known;
    const number = numbers.size + 1;
    numbers.set(lower, number);
    // It may have been read as a word that no phrase has.
    const id = knownWord(lower)?.id ?? -1;
    if (id >= 0 && id < keys.length / KINDS) keys.fill(NOT_READ, id * KINDS, (id + 1) * KINDS);
    return number;
  }

  function compile(first: string): readonly CompiledPhrase<Tag>[] {
    const compiled = book.beginningWith(first);
    for (const { elements } of compiled) {
      for (const element of elements) {
        if (typeof element === 'string' || seen.has(element.words)) continue;
        seen.add(element.words);
        element.words.forEach(numberOf);
      }
    }
    return compiled;
  }

  function open(lower: string, key: number): Opening<Tag> {
    const kind: Kind = key % KINDS;
    const isNumber = kind === Kind.Number || isNumberWord(lower);
    unbound ??= unboundPhrases(compile(ANY), compile(NUMBER));
    const { anywhere, byFirstWord, numbered } = unbound;
    const begun = [...compile(lower), ...anywhere, ...(isNumber ? numbered : [])];
    const opening = {
      key,
      lower,
      isNumber,
      isPunctuation: kind === Kind.Punctuation,
      start: begun.length === 0 ? null : stateOf(1, begun),
      behindGaps: byFirstWord.get(lower) ?? null,
    };
    openings[key] = opening;
    return opening;
  }

  function keyOf({ lower }: Token, kind: Kind): number {
    const isOurs = numbers.has(lower) || book.has(lower) || isNumberWord(lower);
    return (isOurs ? numberOf(lower) : OTHER_WORD) * KINDS + kind;
  }

  function openingOf(token: Token): Opening<Tag> {
    const kind = kindOf(token);
    const { id } = token.word;
    if ((id + 1) * KINDS > keys.length) keys = enlarged(keys, (id + 1) * KINDS);
    let key = id < 0 ? NOT_READ : (keys[id * KINDS + kind] as number);
    if (key === NOT_READ) {
      key = keyOf(token, kind);
      if (id >= 0) keys[id * KINDS + kind] = key;
    }
    return openings[key] ?? open(key < KINDS ? '' : token.lower, key);
  }

  function read(tokens: readonly Token[], from: number, to: number, into: Opening<Tag>[]): void {
    const before = numbers.size;
    for (let index = from; index < to; index++) into[index] = openingOf(tokens[index] as Token);
    // Phrases were compiled on the way: words read as unknown before may be theirs.
    if (numbers.size > before) read(tokens, from, to, into);
  }

  function keysOf(word: string): readonly number[] {
    const key = numberOf(word) * KINDS;
    // What begins with a letter is read as a word.
    return /^[a-z]/.test(word)
      ? [key + Kind.Word]
      : [key + Kind.Word, key + Kind.Number, key + Kind.Punctuation];
  }

  function rankOf(phrase: CompiledPhrase<Tag>): number {
    const [first] = phrase.elements;
    if (typeof first === 'object') return -1;
    return first === 'any' ? (unbound?.ranks.get(phrase) ?? 0) : Number.POSITIVE_INFINITY;
  }

  return { read, keysOf, rankOf };
}

function kindOf({ kind }: Token): Kind {
  if (kind === 'number') return Kind.Number;
  return kind === 'punctuation' ? Kind.Punctuation : Kind.Word;
}

/** Phrases that no word of a text announces by itself. */
interface Unbound<Tag> {
  /** Those without any word, which may begin everywhere. */
  readonly anywhere: readonly CompiledPhrase<Tag>[];
  readonly byFirstWord: ReadonlyMap<string, readonly PhraseBehindGaps<Tag>[]>;
  /** Of those that begin with gaps: their places in the book. */
  readonly ranks: ReadonlyMap<CompiledPhrase<Tag>, number>;
  /** Those that begin with a number. */
  readonly numbered: readonly CompiledPhrase<Tag>[];
}

function unboundPhrases<Tag>(
  open: readonly CompiledPhrase<Tag>[],
  numbered: readonly CompiledPhrase<Tag>[],
): Unbound<Tag> {
  const anywhere: CompiledPhrase<Tag>[] = [];
  const byFirstWord = new Map<string, PhraseBehindGaps<Tag>[]>();
  for (const phrase of open) {
    const gaps = phrase.elements.findIndex((element) => typeof element === 'object');
    const head = phrase.elements[gaps];
    if (typeof head !== 'object') {
      anywhere.push(phrase);
      continue;
    }
    for (const word of head.words) {
      const others = byFirstWord.get(word);
      if (others) others.push({ phrase, gaps });
      else byFirstWord.set(word, [{ phrase, gaps }]);
    }
  }
  const ranks = new Map(open.map((phrase, rank) => [phrase, rank]));
  return { anywhere, byFirstWord, ranks, numbered };
}

function enlarged(keys: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, keys.length * 2)).fill(NOT_READ);
  larger.set(keys);
  return larger;
}
