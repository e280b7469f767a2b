import type { Element } from './phrase-pattern.js';

/** A phrase written out: what each of its places may hold. */
export interface Spelling {
  readonly elements: readonly Element[];
}

/** What the automaton reads: a token as phrases tell tokens apart. */
export interface Reading {
  /** Equal for tokens that no phrase tells apart. */
  readonly key: number;
  readonly lower: string;
  readonly isNumber: boolean;
  readonly isPunctuation: boolean;
}

/**
 * A state of the automaton: which phrases fit the words read so far. States are made when a text first leads there, so
 * that a word costs one look-up however many phrases go on with it.
 */
export interface State<Phrase extends Spelling> {
  /** How many words have been read. */
  readonly depth: number;
  /** Those that are complete, and those that may become so. */
  readonly phrases: readonly Phrase[];
  /** Whether enough phrases ask for more to tell them apart by states. */
  readonly isOpen: boolean;
  /**
   * Where the words lead that phrases ask for next, by the keys of their readings: null until a text leads there. Null
   * itself until it is asked.
   */
  next: Map<number, State<Phrase> | null> | null;
  /** Where words lead that no phrase asks for, by what they are: words from documents make no states of their own. */
  readonly unnamed: (State<Phrase> | undefined)[];
  /** Those that are complete; null until it is asked. */
  complete: readonly Phrase[] | null;
}

/** The keys of all readings of a word. */
export type KeysOf = (word: string) => readonly number[];

/** Few phrases are compared faster than they are told apart by states. */
const FEW = 3;

export function stateOf<Phrase extends Spelling>(depth: number, phrases: readonly Phrase[]): State<Phrase> {
  const isOpen = phrases.length > FEW && phrases.some(({ elements }) => elements.length > depth);
  return { depth, phrases, isOpen, next: null, unnamed: [], complete: null };
}

/** The state that follows an open state when `read` is next. */
export function advance<Phrase extends Spelling>(
  state: State<Phrase>,
  read: Reading,
  keysOf: KeysOf,
): State<Phrase> {
  state.next ??= namedAfter(state, keysOf);
  const known = state.next.get(read.key);
  if (known) return known;
  if (known === null) {
    const next = follow(state, read);
    state.next.set(read.key, next);
    return next;
  }
  const kind = (read.isNumber ? 1 : 0) + (read.isPunctuation ? 2 : 0);
  state.unnamed[kind] ??= follow(state, read);
  return state.unnamed[kind];
}

function namedAfter<Phrase extends Spelling>(
  { phrases, depth }: State<Phrase>,
  keysOf: KeysOf,
): Map<number, null> {
  const named = new Map<number, null>();
  for (const { elements } of phrases) {
    const element = elements[depth];
    if (typeof element !== 'object') continue;
    for (const word of element.words) for (const key of keysOf(word)) named.set(key, null);
  }
  return named;
}

function follow<Phrase extends Spelling>({ depth, phrases }: State<Phrase>, read: Reading): State<Phrase> {
  const fitting = phrases.filter(({ elements }) => {
    const element = elements[depth];
    return element === undefined || holds(element, read);
  });
  return stateOf(depth + 1, fitting);
}

/** The phrases of a state in which the text ends: only what is complete is left. */
export function completeIn<Phrase extends Spelling>(state: State<Phrase>): readonly Phrase[] {
  state.complete ??= state.phrases.filter(({ elements }) => elements.length <= state.depth);
  return state.complete;
}

export function holds(element: Element, read: Reading): boolean {
  if (element === 'any') return !read.isPunctuation;
  if (element === 'number') return read.isNumber;
  return element.words.has(read.lower);
}
