import { isNumberWord } from './number-words.js';
import { type Reading, type State, stateOf } from './phrase-automaton.js';
import type { CompiledPhrase, PhraseBook } from './phrase-book.js';
import { ANY, NUMBER } from './phrase-pattern.js';
import type { Token } from './tokens.js';

/** A token as read, with the state in which phrases that begin there are. */
export interface Opening<Tag> extends Reading {
  /** Null where no phrase begins. */
  readonly start: State<CompiledPhrase<Tag>> | null;
}

/** The words that phrases have, and what begins with them. */
export interface Vocabulary<Tag> {
  /** Writes what tokens [from, to) are to the same places of `into`. */
  read(tokens: readonly Token[], from: number, to: number, into: Opening<Tag>[]): void;
}

interface Word<Tag> {
  readonly number: number;
  readonly lower: string;
  /** As it was read so far, by the kind of its token. */
  readonly openings: (Opening<Tag> | undefined)[];
}

/** What phrases can tell of a token besides its word. */
enum Kind {
  Word,
  Number,
  Punctuation,
}
const KINDS = 3;

export function createVocabulary<Tag>(book: PhraseBook<Tag>): Vocabulary<Tag> {
  const words = new Map<string, Word<Tag>>();
  /** Every word that no phrase has. */
  const unknown: Word<Tag> = { number: 0, lower: '', openings: [] };
  const wordOf = (lower: string): Word<Tag> => {
    const known = words.get(lower);
    if (known !== undefined) return known;
    const word = { number: words.size + 1, lower, openings: [] };
    words.set(lower, word);
    return word;
  };
  /** Sets of words that are known already: most are places of many phrases. */
  const seen = new Set<ReadonlySet<string>>();
  const compile = (first: string): readonly CompiledPhrase<Tag>[] => {
    const compiled = book.beginningWith(first);
    for (const { elements } of compiled) {
      for (const element of elements) {
        if (typeof element === 'string' || seen.has(element.words)) continue;
        seen.add(element.words);
        element.words.forEach(wordOf);
      }
    }
    return compiled;
  };
  let anywhere: readonly CompiledPhrase<Tag>[] | null = null;
  let numbered: readonly CompiledPhrase<Tag>[] | null = null;

  function open(word: Word<Tag>, kind: Kind): Opening<Tag> {
    const isNumber = kind === Kind.Number || isNumberWord(word.lower);
    anywhere ??= compile(ANY);
    if (isNumber) numbered ??= compile(NUMBER);
    const begun = [...compile(word.lower), ...anywhere, ...(isNumber ? (numbered ?? []) : [])];
    const opening = {
      key: word.number * KINDS + kind,
      lower: word.lower,
      isNumber,
      isPunctuation: kind === Kind.Punctuation,
      start: begun.length === 0 ? null : stateOf(1, begun),
    };
    word.openings[kind] = opening;
    return opening;
  }

  function read(tokens: readonly Token[], from: number, to: number, into: Opening<Tag>[]): void {
    const before = words.size;
    for (let index = from; index < to; index++) {
      const token = tokens[index] as Token;
      const kind = kindOf(token);
      const { lower } = token;
      const word = words.get(lower) ?? (book.has(lower) || isNumberWord(lower) ? wordOf(lower) : unknown);
      into[index] = word.openings[kind] ?? open(word, kind);
    }
    // Phrases were compiled on the way: words read as unknown before may be theirs.
    if (words.size > before) read(tokens, from, to, into);
  }

  return { read };
}

function kindOf({ kind }: Token): Kind {
  if (kind === 'number') return Kind.Number;
  return kind === 'punctuation' ? Kind.Punctuation : Kind.Word;
}
