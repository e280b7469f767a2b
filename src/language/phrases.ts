import type { LexiconPhrase, PhrasePattern } from './lexicon/lexicon.js';
import { isNumberWord } from './number-words.js';
import { ANY, compilePhrase, type Element, firstKeys, NUMBER } from './phrase-pattern.js';
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

interface CompiledPhrase<Payload> {
  readonly elements: readonly Element[];
  /** Null marks an exception of the phrases in `source`. */
  readonly payload: Payload | null;
  readonly source: PhraseSource<Payload>;
}

/** A phrase whose variants are worked out when a text first has one of its first words. */
interface PendingPhrase<Payload> {
  readonly pattern: PhrasePattern;
  readonly payload: Payload | null;
  readonly source: PhraseSource<Payload>;
}

/**
 * Makes one index of many phrases, from a phrase's first two words, so that its cost in a text depends on the text's
 * length and on how many phrases begin as it does, not on how many phrases there are. A pattern is compiled when a text
 * first has its first word: of a lexicon of 15,000 phrases a page meets a few hundred. A malformed pattern, or one with
 * too many variants, throws PhraseSyntaxError then; tests compile the whole lexicon.
 */
export function createPhraseIndex<Payload>(sources: Iterable<PhraseSource<Payload>>): PhraseIndex<Payload> {
  const buckets = new Map<string, Bucket<Payload>>();
  let hasExceptions = false;
  for (const source of sources) {
    add({ pattern: source.phrase, payload: source.payload, source });
    for (const pattern of source.except ?? []) {
      hasExceptions = true;
      add({ pattern, payload: null, source });
    }
  }
  const open = buckets.get(ANY);
  const numbered = buckets.get(NUMBER);

  function add(phrase: PendingPhrase<Payload>): void {
    for (const key of firstKeys(phrase.pattern)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.pending.push(phrase);
      else buckets.set(key, { key, pending: [phrase], phrases: null, bySecond: new Map() });
    }
  }

  function find(tokens: readonly Token[], from = 0, to = tokens.length): PhraseMatch<Payload>[] {
    let hits: Hits<Payload> | null = null;
    const tryAt = (bucket: Bucket<Payload>, index: number): void => {
      for (const { elements, payload, source } of phrasesWith(bucket, tokens, index, to)) {
        const last = index + elements.length;
        if (last > to || !fits(elements, tokens, index)) continue;
        hits ??= { found: new Map(), exceptions: [] };
        if (payload === null) hits.exceptions.push({ source, first: index, last });
        else keepLongest(hits.found, source, matchAt(payload, tokens, index, last));
      }
    };
    for (let index = from; index < to; index++) {
      const token = tokens[index] as Token;
      const bucket = buckets.get(token.lower);
      if (bucket !== undefined) tryAt(bucket, index);
      if (open !== undefined) tryAt(open, index);
      if (numbered !== undefined && isNumber(token)) tryAt(numbered, index);
    }
    return hits === null ? [] : matchesOf(hits, hasExceptions);
  }

  return { find };
}

interface Hits<Payload> {
  readonly found: Map<PhraseSource<Payload>, PhraseMatch<Payload>[]>;
  readonly exceptions: {
    readonly source: PhraseSource<Payload>;
    readonly first: number;
    readonly last: number;
  }[];
}

function matchesOf<Payload>(
  { found, exceptions }: Hits<Payload>,
  hasExceptions: boolean,
): PhraseMatch<Payload>[] {
  const matches: PhraseMatch<Payload>[] = [];
  for (const [source, hits] of found) {
    for (const hit of hits) {
      const isExcepted =
        hasExceptions &&
        exceptions.some((each) => each.source === source && each.first <= hit.first && each.last >= hit.last);
      if (!isExcepted) matches.push(hit);
    }
  }
  return matches.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** The phrases that begin with one word, or with any. */
interface Bucket<Payload> {
  readonly key: string;
  readonly pending: PendingPhrase<Payload>[];
  /** Null until a text has the word. */
  phrases: readonly CompiledPhrase<Payload>[] | null;
  /** Those of `phrases` that fit so far, by the second word of a text; `END` where there is none. */
  readonly bySecond: Map<string, readonly CompiledPhrase<Payload>[]>;
}

const NONE: readonly never[] = [];
const END = '';
/** Few phrases are tried faster than looked up. */
const FEW = 4;
/** Second words come from documents, so that what is kept of them is bounded. */
const MAXIMUM_SECONDS = 5_000;

/** The phrases of a bucket that may begin at `index`, as far as the next word tells. */
function phrasesWith<Payload>(
  bucket: Bucket<Payload>,
  tokens: readonly Token[],
  index: number,
  to: number,
): readonly CompiledPhrase<Payload>[] {
  bucket.phrases ??= compile(bucket);
  if (bucket.phrases.length <= FEW) return bucket.phrases;
  const next = index + 1 < to ? (tokens[index + 1] as Token) : null;
  const word = next?.lower ?? END;
  const known = bucket.bySecond.get(word);
  if (known !== undefined) return known;
  const fitting = bucket.phrases.filter(({ elements }) => {
    const second = elements[1];
    return second === undefined || (next !== null && holds(second, next));
  });
  const kept = fitting.length === 0 ? NONE : fitting;
  if (bucket.bySecond.size < MAXIMUM_SECONDS) bucket.bySecond.set(word, kept);
  return kept;
}

function compile<Payload>({ key, pending }: Bucket<Payload>): CompiledPhrase<Payload>[] {
  return pending.flatMap(({ pattern, payload, source }) =>
    compilePhrase(pattern)
      .filter(([head]) => head !== undefined && beginsWith(head, key))
      .map((elements) => ({ elements, payload, source })),
  );
}

function beginsWith(head: Element, key: string): boolean {
  if (head === 'any') return key === ANY;
  if (head === 'number') return key === NUMBER;
  return head.words.has(key);
}

function holds(element: Element, token: Token): boolean {
  if (element === 'any') return token.kind !== 'punctuation';
  if (element === 'number') return isNumber(token);
  return element.words.has(token.lower);
}

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
    if (!holds(elements[offset] as Element, tokens[index + offset] as Token)) return false;
  }
  return true;
}
