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
 * Makes one index of many phrases, an automaton whose cost in a text depends on the text's length, hardly on how many
 * phrases there are. A pattern is compiled when a text
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
      else buckets.set(key, { key, pending: [phrase], start: null });
    }
  }

  function find(tokens: readonly Token[], from = 0, to = tokens.length): PhraseMatch<Payload>[] {
    let hits: Hits<Payload> | null = null;
    const tryAt = (bucket: Bucket<Payload>, index: number): void => {
      const { depth, phrases } = walk(bucket, tokens, index, to);
      for (const { elements, payload, source } of phrases) {
        const last = index + elements.length;
        if (last > to || !fits(elements, tokens, index, depth)) continue;
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
  start: State<Payload> | null;
}

/**
 * A state of the automaton: which phrases fit the words read so far. States are made when a text first leads there, so
 * that a word costs one look-up however many phrases go on with it.
 */
interface State<Payload> {
  /** How many words have been read. */
  readonly depth: number;
  /** Those that are complete, and those that may become so. */
  readonly phrases: readonly CompiledPhrase<Payload>[];
  /** By the next word, `END` where there is none; null where no phrase asks for one. */
  readonly next: Map<string, State<Payload>> | null;
}

const END = '';
/** Few phrases are compared faster than they are told apart by states. */
const FEW = 3;
/** Words come from documents, so that the states that they lead to are bounded. */
const MAXIMUM_NEXT = 2_000;

function stateOf<Payload>(depth: number, phrases: readonly CompiledPhrase<Payload>[]): State<Payload> {
  const isOpen = phrases.length > FEW && phrases.some(({ elements }) => elements.length > depth);
  return { depth, phrases, next: isOpen ? new Map() : null };
}

/** The state in which a bucket's automaton ends when it reads tokens from `index` on. */
function walk<Payload>(
  bucket: Bucket<Payload>,
  tokens: readonly Token[],
  index: number,
  to: number,
): State<Payload> {
  bucket.start ??= stateOf(1, compile(bucket));
  let state = bucket.start;
  while (state.next !== null) {
    const at = index + state.depth;
    const token = at < to ? (tokens[at] as Token) : null;
    const word = token?.lower ?? END;
    let next = state.next.get(word);
    if (next === undefined) {
      next = advance(state, token);
      if (state.next.size < MAXIMUM_NEXT) state.next.set(word, next);
    }
    state = next;
  }
  return state;
}

function advance<Payload>({ depth, phrases }: State<Payload>, token: Token | null): State<Payload> {
  const fitting = phrases.filter(({ elements }) => {
    const element = elements[depth];
    return element === undefined || (token !== null && holds(element, token));
  });
  return stateOf(depth + 1, fitting);
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

/** Whether the elements from the one at `from` on fit the tokens of a phrase that begins at `index`. */
function fits(elements: readonly Element[], tokens: readonly Token[], index: number, from: number): boolean {
  for (let offset = from; offset < elements.length; offset++) {
    if (!holds(elements[offset] as Element, tokens[index + offset] as Token)) return false;
  }
  return true;
}
