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
  /** By the key of what is read next; null where no phrase asks for more. */
  readonly next: Map<number, State<Phrase>> | null;
  /** The words that phrases ask for next; null until it is asked. */
  named: ReadonlySet<string> | null;
  /** Where words lead that no phrase asks for, by what they are: words from documents make no states of their own. */
  readonly unnamed: (State<Phrase> | undefined)[];
}

/** Few phrases are compared faster than they are told apart by states. */
const FEW = 3;

export function stateOf<Phrase extends Spelling>(depth: number, phrases: readonly Phrase[]): State<Phrase> {
  const isOpen = phrases.length > FEW && phrases.some(({ elements }) => elements.length > depth);
  return { depth, phrases, next: isOpen ? new Map() : null, named: null, unnamed: [] };
}

/** The state that follows an open state when `read` is next. */
export function advance<Phrase extends Spelling>(state: State<Phrase>, read: Reading): State<Phrase> {
  state.named ??= wordsAfter(state);
  if (state.named.has(read.lower)) {
    const next = follow(state, read);
    state.next?.set(read.key, next);
    return next;
  }
  const kind = (read.isNumber ? 1 : 0) + (read.isPunctuation ? 2 : 0);
  state.unnamed[kind] ??= follow(state, read);
  return state.unnamed[kind];
}

function wordsAfter<Phrase extends Spelling>({ phrases, depth }: State<Phrase>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { elements } of phrases) {
    const element = elements[depth];
    if (typeof element === 'object') for (const word of element.words) words.add(word);
  }
  return words;
}

function follow<Phrase extends Spelling>({ depth, phrases }: State<Phrase>, read: Reading): State<Phrase> {
  const fitting = phrases.filter(({ elements }) => {
    const element = elements[depth];
    return element === undefined || holds(element, read);
  });
  return stateOf(depth + 1, fitting);
}

/** The state that follows where the text ends: only what is complete is left. */
export function complete<Phrase extends Spelling>({ depth, phrases }: State<Phrase>): readonly Phrase[] {
  return phrases.filter(({ elements }) => elements.length <= depth);
}

export function holds(element: Element, read: Reading): boolean {
  if (element === 'any') return !read.isPunctuation;
  if (element === 'number') return read.isNumber;
  return element.words.has(read.lower);
}
