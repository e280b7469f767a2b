import { blockElements } from './elements.js';
import { headingLevel, type MarkupElement, type MarkupNode } from './tree.js';
import type { Walk } from './walk.js';

const figureWords = new Set(
  'k m b bn mn mm million billion thousand trillion hundred x × s ms sec min mins h hr hrs d days hours minutes seconds weeks months years kb mb gb tb pb kw kwh usd eur gbp percent pts star stars out of over more than up to from under'.split(
    ' ',
  ),
);
const longestFigure = 24;
const longestCaption = 90;

/** "11 million", "99.9%", "$12", "4.9/5", "24/7", "10k+": a number set large, with its unit and nothing else. */
export function isFigure(text: string): boolean {
  if (text.length === 0 || text.length > longestFigure || !/\d/.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.every((word) => figureWords.has(word)) &&
    /^[^\p{L}]{0,4}(?:\p{L}{2,5} )?[^\p{L}]{0,3}\d/u.test(text)
  );
}

/** True for a year or day that stands above what happened then: no statistic. */
export function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

/** A small number before a heading or sentence numbers a step: it counts nothing. */
function isStep(figure: string, next: string, element: MarkupElement): boolean {
  return /^\d{1,2}[.)]?$/.test(figure) && (headingLevel(element.name) > 0 || /^\p{Lu}/u.test(next));
}

/** True where `text` can be what a figure beside it counts. */
export function isFigureCaption(text: string): boolean {
  return text.length > 0 && text.length <= longestCaption && !isFigure(text);
}

/** A small element that stands on its own line and holds one line. */
export function isLine(element: MarkupElement): boolean {
  if (element.end - element.start > 1000) return false;
  if (!blockElements.has(element.name)) return false;
  return (
    !['ul', 'ol', 'table', 'li', 'tr', 'td', 'th', 'dl', 'nav', 'hr', 'form'].includes(element.name) &&
    holdsInlineOnly(element)
  );
}

function holdsInlineOnly(element: MarkupElement): boolean {
  return element.children.every(
    (child) =>
      child.type === 'text' ||
      (!blockElements.has(child.name) && child.name !== 'button' && holdsInlineOnly(child)),
  );
}

/**
 * The element that, with the child at `index`, makes one statement: a number set large and the caption below or above
 * it. Null where there is none.
 */
export function joinedPair(
  walk: Pick<Walk, 'source' | 'textOf'>,
  parent: MarkupElement,
  index: number,
): MarkupElement | null {
  const first = parent.children[index];
  if (first?.type !== 'element' || !isLine(first)) return null;
  const second = nextElement(walk.source, parent, index);
  if (second === null || !isLine(second) || !/\d/.test(walk.source.slice(first.start, second.end)))
    return null;
  const text = walk.textOf(first);
  const next = walk.textOf(second);
  if (isFigure(text) && isFigureCaption(next))
    return isYear(text) || isStep(text, next, second) ? null : second;
  const isAlone =
    parent.children.length <= 5 && parent.children.filter((child) => child.type === 'element').length === 2;
  return isAlone && isFigure(next) && isFigureCaption(text) && !isYear(next) ? second : null;
}

/** The next child, if it is an element and only white space stands between. */
function nextElement(source: string, parent: MarkupElement, index: number): MarkupElement | null {
  for (let at = index + 1; at < parent.children.length; at++) {
    const child = parent.children[at] as MarkupNode;
    if (child.type === 'element') return child;
    if (source.slice(child.start, child.end).trim() !== '') return null;
  }
  return null;
}
