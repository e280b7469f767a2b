import type { LexiconPhrase } from './lexicon/lexicon.js';
import { advance, completeIn, holds, type Reading, type State } from './phrase-automaton.js';
import { type CompiledPhrase, createPhraseBook, type PendingPhrase, type PhraseBook } from './phrase-book.js';
import type { Element } from './phrase-pattern.js';
import { createVocabulary, type Opening } from './phrase-vocabulary.js';
import type { Token } from './tokens.js';

export { compilePhrase, PhraseSyntaxError } from './phrase-pattern.js';

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

/** What a spelling belongs to. */
export interface Meaning<Payload> {
  /** Null marks an exception of the phrases in `source`. */
  readonly payload: Payload | null;
  /** One object for all spellings of a phrase and its exceptions. */
  readonly source: object;
}

/**
 * Makes one index of many phrases, an automaton whose cost in a text depends on the text's length, hardly on how many
 * phrases there are. A pattern is compiled when a text
 * first has its first word: of a lexicon of 15,000 phrases a page meets a few hundred. A malformed pattern, or one with
 * too many variants, throws PhraseSyntaxError then; tests compile the whole lexicon.
 */
export function createPhraseIndex<Payload>(sources: Iterable<PhraseSource<Payload>>): PhraseIndex<Payload> {
  const phrases: PendingPhrase<Meaning<Payload>>[] = [];
  for (const source of sources) {
    phrases.push({ pattern: source.phrase, tag: { payload: source.payload, source } });
    for (const pattern of source.except ?? []) phrases.push({ pattern, tag: { payload: null, source } });
  }
  return searchPhraseBook(createPhraseBook(phrases));
}

/** The index of phrases that stand in a book. */
export function searchPhraseBook<Payload>(book: PhraseBook<Meaning<Payload>>): PhraseIndex<Payload> {
  const vocabulary = createVocabulary(book);
  /** What the text that is searched holds, token by token; kept for its memory only. */
  const openings: Opening<Meaning<Payload>>[] = [];
  let found: Found<Payload>[] = [];

  function find(tokens: readonly Token[], from = 0, to = tokens.length): PhraseMatch<Payload>[] {
    vocabulary.read(tokens, from, to, openings);
    let isInOrder = true;
    for (let index = from; index < to; index++) {
      const { start, behindGaps } = openings[index] as Opening<Meaning<Payload>>;
      if (start !== null) {
        const { phrases, depth } = statesFrom(start, index, to);
        for (const phrase of phrases) keepFitting(phrase, index, to, depth);
      }
      if (behindGaps === null) continue;
      for (const { phrase, gaps } of behindGaps) {
        // A phrase may begin behind a comma: its first gap holds anything.
        if (index - gaps >= from && keepFitting(phrase, index - gaps, to, 1)) isInOrder = false;
      }
    }
    if (found.length === 0) return [];
    const all = isInOrder ? found : found.sort(byPlace);
    found = [];
    return matchesOf(all, tokens);
  }

  /** Goes from state to state as far as the text asks for it. */
  function statesFrom(start: State<CompiledPhrase<Meaning<Payload>>>, first: number, to: number) {
    let state = start;
    while (state.isOpen) {
      const at = first + state.depth;
      if (at >= to) return { phrases: completeIn(state), depth: state.depth };
      state = advance(state, openings[at] as Reading, vocabulary.keysOf);
    }
    return state;
  }

  function keepFitting(
    phrase: CompiledPhrase<Meaning<Payload>>,
    first: number,
    to: number,
    depth: number,
  ): boolean {
    const last = first + phrase.elements.length;
    if (last > to || !fits(phrase.elements, openings, first, depth)) return false;
    found.push({ phrase, first, last });
    return true;
  }

  function byPlace(a: Found<Payload>, b: Found<Payload>): number {
    return a.first - b.first || compare(vocabulary.rankOf(a.phrase), vocabulary.rankOf(b.phrase));
  }

  return { find };
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** A phrase or an exception of one at tokens [first, last). */
interface Found<Payload> {
  readonly phrase: CompiledPhrase<Meaning<Payload>>;
  readonly first: number;
  readonly last: number;
}

function matchesOf<Payload>(
  found: readonly Found<Payload>[],
  tokens: readonly Token[],
): PhraseMatch<Payload>[] {
  const bySource = new Map<object, PhraseMatch<Payload>[]>();
  const exceptions = found.filter(({ phrase }) => phrase.tag.payload === null);
  for (const { phrase, first, last } of found) {
    const { payload, source } = phrase.tag;
    if (payload !== null) keepLongest(bySource, source, matchAt(payload, tokens, first, last));
  }
  const matches: PhraseMatch<Payload>[] = [];
  for (const [source, hits] of bySource) {
    for (const hit of hits) {
      const isExcepted = exceptions.some(
        (each) => each.phrase.tag.source === source && each.first <= hit.first && each.last >= hit.last,
      );
      if (!isExcepted) matches.push(hit);
    }
  }
  return matches.length < 2 ? matches : matches.sort((a, b) => a.first - b.first || b.last - a.last);
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
  found: Map<object, PhraseMatch<Payload>[]>,
  source: object,
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

/** Whether the elements from the one at `from` on fit what is read from a phrase's first word at `first` on. */
function fits(
  elements: readonly Element[],
  readings: readonly Reading[],
  first: number,
  from: number,
): boolean {
  for (let offset = from; offset < elements.length; offset++) {
    if (!holds(elements[offset] as Element, readings[first + offset] as Reading)) return false;
  }
  return true;
}
