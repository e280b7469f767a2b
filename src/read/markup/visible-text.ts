import { TextBuilder } from '../text-builder.js';
import { blockElements, skippedElements } from './elements.js';
import { markIn, marksInText } from './footnotes.js';
import type { MarkupElement, MarkupNode } from './tree.js';
import type { Walk } from './walk.js';

/** What a reader sees of an element, on one line: without footnote marks, with the text alternatives of images. */
export function visibleText(
  walk: Pick<Walk, 'source' | 'styles' | 'footnotes'>,
  element: MarkupElement,
): string {
  const text = new TextBuilder(walk.source);
  const visit = (node: MarkupNode): void => {
    if (node.type === 'text') {
      if (node.encoded) text.appendEncoded(node.start, node.end);
      else text.append(node.start, node.end);
      return;
    }
    if (skippedElements.has(node.name) || isConcealed(node) || walk.styles.of(node).hidden === 'always')
      return;
    if (node.name === 'sup' && isFootnoteMark(walk, node)) return;
    const alternative =
      node.name === 'img' || node.name === 'svg'
        ? (node.attributes.alt ?? node.attributes['aria-label'])
        : undefined;
    if (alternative !== undefined) text.appendEncoded(alternative.start, alternative.end);
    const separate = blockElements.has(node.name) || node.name === 'br';
    if (separate) text.space(node.start, 0);
    for (const child of node.children) visit(child);
    if (separate) text.space(node.end, 0);
  };
  for (const child of element.children) visit(child);
  return text.take()?.text ?? '';
}

/** Hidden by an attribute, from everybody or from assistive tools (decoration). */
export function isConcealed(element: MarkupElement): boolean {
  const { attributes } = element;
  return (
    (attributes.hidden !== undefined && attributes.hidden.value !== 'until-found') ||
    attributes['aria-hidden']?.value.trim().toLowerCase() === 'true'
  );
}

/** An answer that its question's button unfolds: hidden at first, but for every reader to open. */
export function isFoldedAway(element: MarkupElement): boolean {
  if (element.attributes.hidden === undefined && element.attributes['aria-hidden'] === undefined)
    return false;
  const siblings = element.parent?.children ?? [];
  for (let at = element.index - 1; at >= 0 && at >= element.index - 3; at--) {
    const sibling = siblings[at];
    if (sibling?.type === 'element') return unfolds(sibling);
  }
  return false;
}

function unfolds(element: MarkupElement): boolean {
  if (element.attributes['aria-expanded'] !== undefined) return true;
  return element.children.some(
    (child) => child.type === 'element' && child.attributes['aria-expanded'] !== undefined,
  );
}

/** Whether a `<sup>` refers to a footnote of this document, rather than being an exponent or an ordinal. */
export function isFootnoteMark(walk: Pick<Walk, 'source' | 'footnotes'>, element: MarkupElement): boolean {
  return footnoteTarget(walk, element) !== null;
}

export function footnoteTarget(
  walk: Pick<Walk, 'source' | 'footnotes'>,
  element: MarkupElement,
): MarkupElement | null {
  const link = element.children.find((child) => child.type === 'element' && child.name === 'a');
  if (link?.type === 'element') {
    const address = link.attributes.href?.value ?? '';
    const linked = address.startsWith('#') ? walk.footnotes.byId.get(address.slice(1)) : undefined;
    if (linked !== undefined) return linked;
  }
  const holder = link?.type === 'element' ? link : element;
  const only = holder.children[0];
  if (holder.children.length !== 1 || only?.type !== 'text') return null;
  const mark = markIn(walk.source.slice(only.start, only.end));
  return mark === null ? null : (walk.footnotes.byMark.get(mark) ?? null);
}

/** The footnotes that an element's marks refer to. */
export function footnotesIn(
  walk: Pick<Walk, 'source' | 'styles' | 'footnotes' | 'noteOf'>,
  element: MarkupElement,
): string[] {
  if (walk.footnotes.byMark.size + walk.footnotes.byId.size === 0) return [];
  const targets = new Set<MarkupElement>();
  const visit = (node: MarkupNode): void => {
    if (node.type === 'text') return;
    const target = node.name === 'sup' ? footnoteTarget(walk, node) : null;
    if (target !== null) targets.add(target);
    else for (const child of node.children) visit(child);
  };
  visit(element);
  for (const mark of marksInText(visibleText(walk, element))) {
    const target = walk.footnotes.byMark.get(mark);
    if (target !== undefined) targets.add(target);
  }
  return [...targets].map((target) => walk.noteOf(target)).filter((note) => note !== '');
}
