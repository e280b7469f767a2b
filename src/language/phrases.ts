import type { LexiconPhrase } from './lexicon/lexicon.js';
import { createPhraseAutomaton, type State } from './phrase-automaton.js';
import { type BookedPhrase, createPhraseBook, type PendingPhrase, type PhraseBook } from './phrase-book.js';
import { fits, lengthOf, type Reading } from './phrase-rows.js';
import { createVocabulary } from './phrase-vocabulary.js';
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
 * phrases there are. A pattern is compiled when a text first has its first word. A malformed pattern, or one with too many
 * variants, throws PhraseSyntaxError then; tests compile the whole lexicon.
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
  const automaton = createPhraseAutomaton(book);
  /** What the text that is searched holds and begins, token by token; kept for their memory only. */
  const readings: Reading[] = [];
  const begun: State[] = [];
  let found: Found<Payload>[] = [];

  function read(tokens: readonly Token[], from: number, to: number): void {
    vocabulary.read(tokens, from, to, readings);
    const words = book.wordCount();
    for (let index = from; index < to; index++) begun[index] = automaton.begin(readings[index] as Reading);
    // Phrases were written out on the way: words read as unknown before may be theirs.
    if (book.wordCount() > words) read(tokens, from, to);
  }

  function find(tokens: readonly Token[], from = 0, to = tokens.length): PhraseMatch<Payload>[] {
    read(tokens, from, to);
    for (let index = from; index < to; index++) {
      let state = begun[index] as State;
      while (state.few === null && index + state.depth < to)
        state = automaton.advance(state, readings[index + state.depth] as Reading);
      for (const row of state.complete) keep(row, index, from);
      if (state.few === null) continue;
      for (const row of state.few) {
        const isInside = index + lengthOf(book, row) <= to;
        if (isInside && fits(book, row, readings, index, state.depth)) keep(row, index, from);
      }
    }
    if (found.length === 0) return [];
    const all = found.length === 1 ? found : found.sort(byPlace);
    found = [];
    return matchesOf(all, tokens);
  }

  /** Keeps a row that stands at token `index`, if its gaps have room before it. */
  function keep(row: number, index: number, from: number): void {
    const phrase = book.phraseAt(row);
    const first = index - phrase.gaps;
    if (first < from) return;
    // A phrase may begin behind a comma: its first gap holds anything.
    for (let gap = first + 1; gap < index; gap++) if (readings[gap]?.isPunctuation) return;
    found.push({ phrase, first, last: index + lengthOf(book, row) });
  }

  return { find };
}

function byPlace<Payload>(a: Found<Payload>, b: Found<Payload>): number {
  return a.first - b.first || a.phrase.rank - b.phrase.rank;
}

/** A phrase or an exception of one at tokens [first, last). */
interface Found<Payload> {
  readonly phrase: BookedPhrase<Meaning<Payload>>;
  readonly first: number;
  readonly last: number;
}

function matchesOf<Payload>(
  found: readonly Found<Payload>[],
  tokens: readonly Token[],
): PhraseMatch<Payload>[] {
  if (found.length === 1) return matchOf(found[0] as Found<Payload>, tokens);
  const bySource = new Map<object, PhraseMatch<Payload>[]>();
  const hasExceptions = found.some(({ phrase }) => phrase.tag.payload === null);
  const exceptions = hasExceptions ? found.filter(({ phrase }) => phrase.tag.payload === null) : [];
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

/** Most texts hold one phrase at most. */
function matchOf<Payload>(
  { phrase, first, last }: Found<Payload>,
  tokens: readonly Token[],
): PhraseMatch<Payload>[] {
  const { payload } = phrase.tag;
  return payload === null ? [] : [matchAt(payload, tokens, first, last)];
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
