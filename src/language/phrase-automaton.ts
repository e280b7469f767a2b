import type { PhraseBook } from './phrase-book.js';
import { type Fitting, type Reading, rowsAfter } from './phrase-rows.js';

/**
 * A state of the automaton: which phrases fit the words read so far. States are made when a text first leads there, so
 * that a word costs one look-up however many phrases go on with it.
 */
export interface State {
  /** How many words have been read. */
  readonly depth: number;
  /** The rows that are complete. */
  readonly complete: readonly number[];
  /** The rows that may become so, as ranges. */
  readonly ranges: readonly number[];
  /** The same one by one where they are few, which are compared faster than they are told apart by states; else null. */
  readonly few: readonly number[] | null;
  /** Where words led that were read here, by the keys of their readings; null before any was. */
  next: Map<number, State> | null;
}

export interface PhraseAutomaton {
  /** The state in which phrases are that begin with what was read. */
  begin(read: Reading): State;
  /** The state that follows when `read` is next. */
  advance(state: State, read: Reading): State;
}

const FEW = 3;

/** Texts decide which states are made: from so many steps on, all are let go, so that no text takes more memory. */
const MOST_STEPS = 500_000;

export function createPhraseAutomaton(book: PhraseBook<unknown>): PhraseAutomaton {
  /** By the keys of readings. */
  let begun: (State | undefined)[] = [];
  let steps = 0;

  function begin(read: Reading): State {
    const known = begun[read.key];
    if (known !== undefined) return known;
    if (steps > MOST_STEPS) {
      begun = [];
      steps = 0;
    }
    const state = stateOf(1, rowsAfter(book, book.beginningWith(read), 0, read));
    begun[read.key] = state;
    return state;
  }

  function advance(state: State, read: Reading): State {
    const known = state.next?.get(read.key);
    if (known !== undefined) return known;
    const { complete, ranges } = rowsAfter(book, state.ranges, state.depth, read);
    const next = stateOf(state.depth + 1, {
      complete: complete.length === 0 ? state.complete : [...state.complete, ...complete],
      ranges,
    });
    state.next ??= new Map();
    state.next.set(read.key, next);
    steps++;
    return next;
  }

  return { begin, advance };
}

const NOTHING: State = { depth: 0, complete: [], ranges: [], few: [], next: null };

function stateOf(depth: number, { complete, ranges }: Fitting): State {
  if (complete.length === 0 && ranges.length === 0) return NOTHING;
  return { depth, complete, ranges, few: listed(ranges), next: null };
}

/** The rows of the ranges, null if they are more than a few. */
function listed(ranges: readonly number[]): readonly number[] | null {
  const rows: number[] = [];
  for (let index = 0; index < ranges.length; index += 2) {
    const from = ranges[index] as number;
    const to = ranges[index + 1] as number;
    if (rows.length + to - from > FEW) return null;
    for (let row = from; row < to; row++) rows.push(row);
  }
  return rows;
}
