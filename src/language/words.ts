/** A word as all texts share it. */
export interface Word {
  /** Counts the words from 0, so that what is known of a word can be looked up by it; -1 for those that are not shared. */
  readonly id: number;
  /** In the spelling of `Token.lower`; one string for all texts. */
  readonly lower: string;
  /** The numbers of the word classes that it belongs to, see `word-class.ts`. */
  readonly classes: readonly number[];
}

/** Words come from documents: from so many on, new ones are not shared. */
const MOST_WORDS = 100_000;

const words = new Map<string, Word>();

/** The word with this spelling: the same object for all its tokens, whatever text they stand in. */
export function wordOf(lower: string): Word {
  const known = words.get(lower);
  if (known !== undefined) return known;
  return words.size < MOST_WORDS ? add(lower) : { id: -1, lower, classes: NONE };
}

function add(lower: string): Word {
  const word = { id: words.size, lower: internalized(lower), classes: NONE };
  words.set(word.lower, word);
  return word;
}

/** Puts the word into a class, whether a text has had it or not. */
export function addToClass(lower: string, number: number): void {
  const word = words.get(lower) ?? add(lower);
  (word as { classes: readonly number[] }).classes = [...word.classes, number];
}

const NONE: readonly number[] = [];

/** A property's name is what JavaScript engines keep once: they compare such strings by address, others letter by letter. */
function internalized(text: string): string {
  const [name] = Object.keys({ [text]: true });
  return name as string;
}
