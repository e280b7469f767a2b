import { createPhraseIndex, type PhraseIndex, type PhraseMatch, type PhraseSource } from './phrases.js';
import { createRecent, type Recent } from './recent.js';
import type { Token } from './tokens.js';

/** Finds the phrases of one list. */
export interface PhraseList<Payload> {
  /** Every phrase in the tokens, as `PhraseIndex.find` gives them. The array is shared: do not change it. */
  find(tokens: readonly Token[]): readonly PhraseMatch<Payload>[];
}

/** Lists that are searched together: the first that is asked about a text searches it for all of them. */
export interface PhraseLists {
  /** Adds a list; to be called before the first search. */
  add<Payload>(sources: Iterable<PhraseSource<Payload>>): PhraseList<Payload>;
}

/** One list's payload inside the common index. */
interface Listed {
  readonly list: number;
  readonly payload: unknown;
}

/** What was found in a text's tokens, by list. */
type Found = readonly (readonly PhraseMatch<unknown>[] | undefined)[];

/** As many texts as most documents have sentences and headers: one step after another asks about each. */
const TEXTS = 4_000;
const NOTHING: readonly never[] = [];

export function createPhraseLists(): PhraseLists {
  const sources: PhraseSource<Listed>[] = [];
  const recent: Recent<readonly Token[], Found> = createRecent(TEXTS);
  let lists = 0;
  let index: PhraseIndex<Listed> | null = null;
  /** The text asked about last, since one list after another is asked for. */
  let last: readonly Token[] | null = null;
  let foundLast: Found = NOTHING;

  const search = (tokens: readonly Token[]): Found => {
    const known = recent.get(tokens);
    if (known !== undefined) return known;
    index ??= createPhraseIndex(sources);
    const matches = index.find(tokens);
    const found = matches.length === 0 ? NOTHING : byList(matches);
    recent.set(tokens, found);
    return found;
  };

  return {
    add<Payload>(added: Iterable<PhraseSource<Payload>>): PhraseList<Payload> {
      const list = lists++;
      for (const source of added) sources.push({ ...source, payload: { list, payload: source.payload } });
      return {
        find(tokens) {
          if (tokens.length === 0) return NOTHING;
          if (last !== tokens) {
            foundLast = search(tokens);
            last = tokens;
          }
          return (foundLast[list] as readonly PhraseMatch<Payload>[] | undefined) ?? NOTHING;
        },
      };
    },
  };
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
