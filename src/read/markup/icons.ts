import { hasAny, wordsInClassAndId } from './class-names.js';
import type { MarkupElement, MarkupNode } from './tree.js';

const yes = ['check', 'checkmark', 'tick', 'yes', 'included', 'checked', 'done'];
const no = [
  'cross',
  'xmark',
  'times',
  'x',
  'no',
  'close',
  'minus',
  'dash',
  'excluded',
  'remove',
  'ban',
  'unavailable',
];

/** A sign and the range of the source that it stands for. */
export interface Sign {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The sign is the range's own text rather than something that stands for it. */
  readonly isLabel: boolean;
}

export function isIcon(element: MarkupElement): boolean {
  return element.name === 'svg' || element.name === 'img';
}

/** The sign in a table cell without text: an icon's label or title, or what the names of its classes say. */
export function signIn(cell: MarkupElement, source: string): Sign | null {
  for (const node of cell.children) {
    const sign = node.type === 'text' ? null : signOf(node, source);
    if (sign !== null) return sign;
  }
  return null;
}

function signOf(element: MarkupElement, source: string): Sign | null {
  const { attributes, start, tagEnd } = element;
  for (const label of [attributes['aria-label'], attributes.title, attributes.alt]) {
    if (label !== undefined && label.value.trim() !== '')
      return { text: label.value, start: label.start, end: label.end, isLabel: true };
  }
  const decoration = attributes['aria-hidden'] === undefined ? undefined : onlyText(element.children);
  if (decoration !== undefined && source.slice(decoration.start, decoration.end).trim() !== '') {
    return { text: '', start: decoration.start, end: decoration.end, isLabel: true };
  }
  const words = new Set(wordsInClassAndId(element));
  const reference = attributes.href ?? attributes['xlink:href'];
  if (element.name === 'use' && reference !== undefined) {
    for (const word of reference.value.toLowerCase().split(/[^a-z]+/)) words.add(word);
  }
  if (hasAny(words, yes)) return { text: '✓', start, end: tagEnd, isLabel: false };
  if (hasAny(words, no)) return { text: '✗', start, end: tagEnd, isLabel: false };
  return signIn(element, source);
}

/** Whether an icon without text says "not this": `<i class="fa fa-xmark"></i>` before an item of a plan's list. */
export function isCrossIcon(element: MarkupElement): boolean {
  if (
    !['i', 'span', 'svg', 'em'].includes(element.name) ||
    element.children.some((child) => child.type === 'text')
  )
    return false;
  const words = wordsInClassAndId(element);
  return (
    hasAny(words, ['icon', 'fa', 'fas', 'far', 'bi', 'ti', 'lucide', 'material']) &&
    hasAny(words, ['cross', 'xmark', 'times', 'x', 'minus', 'ban'])
  );
}

function onlyText(nodes: readonly MarkupNode[]): MarkupNode | undefined {
  return nodes.length === 1 && nodes[0]?.type === 'text' ? nodes[0] : undefined;
}
