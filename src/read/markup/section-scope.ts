import { classesOf, hasAny, wordsInClassAndId } from './class-names.js';
import { sectioningElements } from './elements.js';
import type { MarkupElement, MarkupNode } from './tree.js';
import type { Walk } from './walk.js';

const cardWords = ['card', 'tile', 'tier', 'plan', 'panel', 'feature', 'item', 'box'];

/** Whether the headings inside an element speak of its contents only: a section, a card in a row of cards. */
export function endsItsSections(walk: Walk, element: MarkupElement, from: number): boolean {
  if (sectioningElements.has(element.name)) return true;
  const level = element.firstHeading;
  if (level === 0)
    return classesOf(element).length > 0 && element.name === 'div' && holdsPlanName(walk, from);
  if (hasAny(wordsInClassAndId(element), cardWords)) return true;
  const before = neighbor(element, -1);
  const after = neighbor(element, 1);
  if (before?.firstHeading === level || after?.firstHeading === level) return true;
  let paragraphs = 0;
  for (let at = from; at < walk.document.blocks.length; at++) {
    const kind = walk.document.blocks[at]?.kind;
    if (kind === 'list-item' || kind === 'cell') return true;
    if (kind === 'paragraph' && ++paragraphs === 2) return true;
  }
  return false;
}

function holdsPlanName(walk: Walk, from: number): boolean {
  const { blocks } = walk.document;
  for (let at = from; at < blocks.length && at < from + 3; at++) {
    if (blocks[at]?.kind === 'caption' && blocks.length > at + 1) return true;
  }
  return false;
}

function neighbor(element: MarkupElement, step: 1 | -1): MarkupElement | null {
  const siblings = element.parent?.children ?? [];
  for (let at = element.index + step; at >= 0 && at < siblings.length; at += step) {
    const sibling = siblings[at] as MarkupNode;
    if (sibling.type === 'element') return sibling;
  }
  return null;
}
