import { hasAny, wordsInClassAndId } from './class-names.js';
import type { MarkupElement, MarkupNode } from './tree.js';
import type { BlockShape, Place, Walk } from './walk.js';

const inputLabel: BlockShape = { kind: 'label', control: 'input' };
const buttonLabel: BlockShape = { kind: 'label', control: 'button' };
const linkLabel: BlockShape = { kind: 'label', control: 'link' };
const buttonTypes = new Set(['submit', 'button', 'reset']);

/** Buttons, links that look like buttons, and form fields. True if the element was one of them. */
export function visitControl(walk: Walk, element: MarkupElement, place: Place): boolean {
  const { name, attributes } = element;
  switch (name) {
    case 'input': {
      const type = attributes.type?.value.toLowerCase() ?? 'text';
      if (type === 'hidden') return true;
      if (buttonTypes.has(type)) walk.addAttribute(attributes.value, buttonLabel, place);
      else if (type === 'image') walk.addAttribute(attributes.alt, buttonLabel, place);
      walk.addAttribute(attributes.placeholder, inputLabel, place);
      return true;
    }
    case 'textarea':
      walk.addAttribute(attributes.placeholder, inputLabel, place);
      return true;
    case 'optgroup':
      walk.addAttribute(attributes.label, inputLabel, place);
      return false;
    case 'option':
      return labelOf(walk, element, inputLabel, place);
    case 'label':
      if (place.flat || place.shape.kind === 'list-item') return false;
      visitAs(walk, element, place, { ...place, shape: inputLabel });
      return true;
    case 'button':
      return isInSentence(walk, element) ? false : labelOf(walk, element, buttonLabel, place);
    case 'a':
      if (!looksLikeButton(element) && !standsAlone(element, place)) return false;
      if (isInSentence(walk, element) || holdsBlocks(element)) return false;
      return labelOf(walk, element, linkLabel, place);
    default:
      if (attributes.role?.value !== 'button' || isInSentence(walk, element)) return false;
      return labelOf(walk, element, buttonLabel, place);
  }
}

function labelOf(walk: Walk, element: MarkupElement, shape: BlockShape, place: Place): boolean {
  if (place.flat || place.shape.kind === 'cell') return false;
  visitAs(walk, element, place, { ...place, shape, flat: true, opensSection: false });
  return true;
}

function visitAs(walk: Walk, element: MarkupElement, outer: Place, inner: Place): void {
  walk.flush(outer);
  walk.visitChildren(element, inner);
  walk.flush(inner);
}

function looksLikeButton(element: MarkupElement): boolean {
  if (element.attributes.role?.value === 'button') return true;
  return hasAny(wordsInClassAndId(element), ['btn', 'button', 'cta']);
}

/** Links of a navigation bar stand apart, whatever the markup between them. */
function standsAlone(element: MarkupElement, place: Place): boolean {
  return place.region === 'navigation' && element.name === 'a';
}

/** Whether text stands directly before or after: then the control is a word of that sentence. */
function isInSentence(walk: Walk, element: MarkupElement): boolean {
  const siblings = element.parent?.children ?? [];
  return (
    hasWords(walk.source, siblings[element.index - 1]) || hasWords(walk.source, siblings[element.index + 1])
  );
}

function hasWords(source: string, node: MarkupNode | undefined): boolean {
  return node?.type === 'text' && /[\p{L}\p{N}]/u.test(source.slice(node.start, node.end));
}

function holdsBlocks(element: MarkupElement): boolean {
  return (
    element.firstHeading > 0 ||
    element.children.some(
      (child) => child.type === 'element' && ['div', 'p', 'ul', 'section'].includes(child.name),
    )
  );
}
