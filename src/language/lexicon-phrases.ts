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
  /** The same for tokens [from, to) alone. */
  findWithin(tokens: readonly Token[], from: number, to: number): readonly PhraseMatch<Payload>[];
}

interface WordList {
  readonly name: string;
  readonly sources: () => Iterable<PhraseSource<unknown>>;
  /** What its phrases stand for, where that is told apart from them; null where each stands for what is its own. */
  readonly payloads: (() => readonly unknown[]) | null;
}

interface FoundInList {
  /** The number of the list. */
  readonly list: number;
  readonly places: PhraseMatch<Place>[];
  /** The same with what the list holds at these places; null until it is asked for. */
  matches: readonly PhraseMatch<unknown>[] | null;
}

/** What was found in a text. Of a hundred lists and more few have something there, so that they are looked through. */
type Found = readonly FoundInList[];

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
 * @param sources the same on every call; not called before the list is needed, nor for its phrases where these are
 *   compiled
 * @param payloads all that sources hand on, where many hand on the same: what is found is then told without the sources.
 *   The same on every call
 */
export function lexiconPhrases<Payload>(
  name: string,
  sources: () => Iterable<PhraseSource<Payload>>,
  payloads: (() => readonly Payload[]) | null = null,
): LexiconPhrases<Payload> {
  const list = { name, sources, payloads };
  registered.push(list);
  const { automaton, number } = join(list);
  let known: readonly Payload[] | null = null;
  const withPayload = ({ payload, first, last, start, end }: PhraseMatch<Place>): PhraseMatch<Payload> => {
    known ??= payloads?.() ?? Array.from(sources(), (source) => source.payload);
    return { payload: known[payload.payload] as Payload, first, last, start, end };
  };
  return {
    findWithin(tokens, from, to) {
      const matches = indexOf(automaton).find(tokens, from, to);
      return matches.filter(({ payload }) => payload.list === number).map(withPayload);
    },
    find(tokens) {
      if (tokens.length === 0) return NOTHING;
      if (automaton.last?.tokens !== tokens) automaton.last = { tokens, found: search(automaton, tokens) };
      const found = inList(automaton.last.found, number);
      if (found === null) return NOTHING;
      found.matches ??= found.places.map(withPayload);
      return found.matches as readonly PhraseMatch<Payload>[];
    },
  };
}

/** All lists that the loaded modules have, written out. */
export function compileLexicon(): PhraseTable {
  return writePhraseTable(
    registered.map((list) => ({
      name: list.name,
      phrases: [...list.sources()],
      payloads: payloadNumbers(list),
    })),
  );
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

function placesOf(wordList: WordList, list: number): PhraseSource<Place>[] {
  const payloads = payloadNumbers(wordList);
  return Array.from(wordList.sources(), (source, place) => ({
    ...source,
    payload: { list, place, payload: payloads[place] as number },
  }));
}

/** For each phrase of a list: which of the list's payloads is its. */
function payloadNumbers({ name, sources, payloads }: WordList): number[] {
  if (payloads === null) return Array.from(sources(), (_, place) => place);
  const numbers = new Map(payloads().map((payload, number) => [payload, number]));
  return Array.from(sources(), ({ payload }) => {
    const number = numbers.get(payload);
    if (number === undefined)
      throw new Error(`A phrase of "${name}" stands for none of the list's payloads.`);
    return number;
  });
}

function indexOf(automaton: Automaton): PhraseIndex<Place> {
  automaton.index ??= automaton.createIndex();
  return automaton.index;
}

function search(automaton: Automaton, tokens: readonly Token[]): Found {
  const known = automaton.found.get(tokens);
  if (known !== undefined) return known;
  const matches = indexOf(automaton).find(tokens);
  const found = matches.length === 0 ? NOTHING : byList(matches);
  automaton.found.set(tokens, found);
  return found;
}

function byList(matches: readonly PhraseMatch<Place>[]): Found {
  const found: FoundInList[] = [];
  for (const match of matches) {
    const { list } = match.payload;
    const known = inList(found, list);
    if (known === null) found.push({ list, places: [match], matches: null });
    else known.places.push(match);
  }
  return found;
}

function inList(found: Found, list: number): FoundInList | null {
  for (const each of found) if (each.list === list) return each;
  return null;
}
