import { createPhraseIndex, type PhraseIndex, type PhraseMatch, type PhraseSource } from './phrases.js';
import { createRecent, type Recent } from './recent.js';
import type { Token } from './tokens.js';

/** Finds the phrases of one word list. */
export interface LexiconPhrases<Payload> {
  /** Every phrase in the tokens, as `PhraseIndex.find` gives them. The array is shared: do not change it. */
  find(tokens: readonly Token[]): readonly PhraseMatch<Payload>[];
}

/** One list's payload inside the common index. */
interface Listed {
  readonly list: number;
  readonly payload: unknown;
}

type Found = readonly (readonly PhraseMatch<unknown>[] | undefined)[];

/** Word lists that are searched together. Open until the first search, since lists come as modules load. */
interface Automaton {
  readonly sources: PhraseSource<Listed>[];
  lists: number;
  index: PhraseIndex<Listed> | null;
  /** What was found in a text's tokens, by list. */
  readonly found: Recent<readonly Token[], Found>;
  /** The text asked about last, since rules ask for one list after another. */
  last: { readonly tokens: readonly Token[]; readonly found: Found } | null;
}

/** As many texts as most documents have sentences and headers: linking and rules ask about each. */
const TEXTS = 4_000;

let open: Automaton | null = null;

/**
 * Makes the phrases of a bundled word list searchable. All lists are one automaton: the first list that is asked about
 * a text searches it for all of them, the others look up what was found. For lists that live as long as the program;
 * `createPhraseIndex` is for those that come and go, such as a manifest's names.
 */
export function lexiconPhrases<Payload>(sources: Iterable<PhraseSource<Payload>>): LexiconPhrases<Payload> {
  if (open === null || open.index !== null) {
    open = { sources: [], lists: 0, index: null, found: createRecent(TEXTS), last: null };
  }
  const automaton = open;
  const list = automaton.lists++;
  for (const source of sources) {
    automaton.sources.push({ ...source, payload: { list, payload: source.payload } });
  }
  return {
    find(tokens) {
      if (tokens.length === 0) return NOTHING;
      if (automaton.last?.tokens !== tokens) automaton.last = { tokens, found: search(automaton, tokens) };
      return (automaton.last.found[list] as readonly PhraseMatch<Payload>[] | undefined) ?? NOTHING;
    },
  };
}

const NOTHING: readonly never[] = [];

function search(automaton: Automaton, tokens: readonly Token[]): Found {
  const known = automaton.found.get(tokens);
  if (known !== undefined) return known;
  automaton.index ??= createPhraseIndex(automaton.sources);
  const matches = automaton.index.find(tokens);
  const found = matches.length === 0 ? NOTHING : byList(matches);
  automaton.found.set(tokens, found);
  return found;
}

function byList(matches: readonly PhraseMatch<Listed>[]): Found {
  const found: PhraseMatch<unknown>[][] = [];
  for (const { payload, first, last, start, end } of matches) {
    const match = { payload: payload.payload, first, last, start, end };
    const list = found[payload.list];
    if (list === undefined) found[payload.list] = [match];
    else list.push(match);
  }
  return found;
}
