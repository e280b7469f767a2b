import { type Attributes, type MarkupElement, noAttributes } from './tree.js';

const none: ReadonlySet<string> = new Set();

/** The classes of an element, as written. */
export function classesOf(element: MarkupElement): readonly string[] {
  const value = (element.attributes.class ?? element.attributes.className)?.value;
  return value === undefined ? [] : value.split(/\s+/).filter((each) => each !== '');
}

/** The words in an element's class and id, in lower case: `cookieBar card__title` has cookie, bar, card and title. */
export function wordsInClassAndId(element: MarkupElement): ReadonlySet<string> {
  if (element.attributes === noAttributes) return none;
  const known = wordsOf.get(element.attributes);
  if (known !== undefined) return known;
  const words = collectWords(element);
  wordsOf.set(element.attributes, words);
  return words;
}

/** Asked for several times for each element; the attributes of an element never change. */
const wordsOf = new WeakMap<Attributes, ReadonlySet<string>>();

function collectWords(element: MarkupElement): ReadonlySet<string> {
  const { class: classes, className, id } = element.attributes;
  if (classes === undefined && className === undefined && id === undefined) return none;
  const text = `${classes?.value ?? className?.value ?? ''} ${id?.value ?? ''}`.slice(0, 1000);
  const words = text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return new Set(words.split(/[^a-z0-9]+/).filter((word) => word !== ''));
}

export function hasAny(words: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return wanted.some((word) => words.has(word));
}
