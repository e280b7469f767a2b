import { compiledLexicon } from './compiled-lexicon.js';
import { type PhraseTable, type Place, readPhraseTable, writePhraseTable } from './phrase-table.js';
import {
  createPhraseIndex,
  type PhraseIndex,
  type PhraseMatch,
  type PhraseSource,
  searchPhraseBook,
} from './phrases.js';
import { createRecent, type Recent } from './recent.js';
import type { Token } from './tokens.js';

/** Finds the phrases of one word list. */
export interface LexiconPhrases<Payload> {
  /** Every phrase in the tokens, as `PhraseIndex.find` gives them. The array is shared: do not change it. */
  find(tokens: readonly Token[]): readonly PhraseMatch<Payload>[];
  /** The same for tokens [from, to) alone, which no other list is asked about. */
  findWithin(tokens: readonly Token[], from: number, to: number): readonly PhraseMatch<Payload>[];
}

interface WordList {
  readonly name: string;
  readonly sources: () => Iterable<PhraseSource<unknown>>;
}

interface FoundInList {
  readonly places: PhraseMatch<Place>[];
  /** The same with what the list holds at these places; null until it is asked for. */
  matches: readonly PhraseMatch<unknown>[] | null;
}

/** What was found in a text, by the numbers of the lists. */
type Found = readonly (FoundInList | undefined)[];

/** Word lists that are searched together. */
interface Automaton {
  readonly createIndex: () => PhraseIndex<Place>;
  /** Null until the first search. */
  index: PhraseIndex<Place> | null;
  /** What was found in a text's tokens. */
  readonly found: Recent<readonly Token[], Found>;
  /** The text asked about last, since rules ask for one list after another. */
  last: { readonly tokens: readonly Token[]; readonly found: Found } | null;
}

/** As many texts as most documents have sentences and headers: linking and rules ask about each. */
const TEXTS = 4_000;

const NOTHING: readonly never[] = [];

const registered: WordList[] = [];

/**
 * Makes the phrases of a bundled word list searchable. All lists are one automaton: the first list that is asked about
 * a text searches it for all of them, the others look up what was found. For lists that live as long as the program;
 * `createPhraseIndex` is for those that come and go, such as a manifest's names.
 *
 * @param name this list's alone; the compiled lexicon knows it by that
 * @param sources the same on every call; not called before the list is needed
 */
export function lexiconPhrases<Payload>(
  name: string,
  sources: () => Iterable<PhraseSource<Payload>>,
): LexiconPhrases<Payload> {
  const list = { name, sources };
  registered.push(list);
  const { automaton, number } = join(list);
  let payloads: readonly Payload[] | null = null;
  const payloadAt = ({ place }: Place): Payload => {
    payloads ??= Array.from(sources(), ({ payload }) => payload);
    return payloads[place] as Payload;
  };
  let own: PhraseIndex<Payload> | null = null;
  return {
    findWithin(tokens, from, to) {
      own ??= createPhraseIndex(sources());
      return own.find(tokens, from, to);
    },
    find(tokens) {
      if (tokens.length === 0) return NOTHING;
      if (automaton.last?.tokens !== tokens) automaton.last = { tokens, found: search(automaton, tokens) };
      const found = automaton.last.found[number];
      if (found === undefined) return NOTHING;
      found.matches ??= found.places.map(({ payload, first, last, start, end }) => ({
        payload: payloadAt(payload),
        first,
        last,
        start,
        end,
      }));
      return found.matches as readonly PhraseMatch<Payload>[];
    },
  };
}

/** All lists that the loaded modules have, written out. */
export function compileLexicon(): PhraseTable {
  return writePhraseTable(registered.map(({ name, sources }) => ({ name, phrases: [...sources()] })));
}

let compiled: Automaton | null = null;
/** Lists join it as modules load, until its first search. */
let open: (Automaton & { readonly lists: WordList[] }) | null = null;

function join(list: WordList): { readonly automaton: Automaton; readonly number: number } {
  if (compiledLexicon !== null) {
    const table = compiledLexicon;
    const number = table.lists.indexOf(list.name);
    if (number < 0) throw new Error(`The compiled lexicon has no word list "${list.name}".`);
    compiled ??= automatonOf(() => searchPhraseBook(readPhraseTable(table)));
    return { automaton: compiled, number };
  }
  if (open === null || open.index !== null) {
    const lists: WordList[] = [];
    open = { ...automatonOf(() => createPhraseIndex(lists.flatMap(placesOf))), lists };
  }
  return { automaton: open, number: open.lists.push(list) - 1 };
}

function automatonOf(createIndex: () => PhraseIndex<Place>): Automaton {
  return { createIndex, index: null, found: createRecent(TEXTS), last: null };
}

function placesOf({ sources }: WordList, list: number): PhraseSource<Place>[] {
  return Array.from(sources(), (source, place) => ({ ...source, payload: { list, place } }));
}

function search(automaton: Automaton, tokens: readonly Token[]): Found {
  const known = automaton.found.get(tokens);
  if (known !== undefined) return known;
  automaton.index ??= automaton.createIndex();
  const matches = automaton.index.find(tokens);
  const found = matches.length === 0 ? NOTHING : byList(matches);
  automaton.found.set(tokens, found);
  return found;
}

function byList(matches: readonly PhraseMatch<Place>[]): Found {
  const found: FoundInList[] = [];
  for (const match of matches) {
    const { list } = match.payload;
    found[list] ??= { places: [], matches: null };
    found[list].places.push(match);
  }
  return found;
}
