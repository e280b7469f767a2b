import { dayOf } from '../dates.js';
import { hasAny, wordsInClassAndId } from './class-names.js';
import { readMeta, readTitle } from './metadata.js';
import type { MarkupElement, MarkupNode } from './tree.js';
import { footnoteTarget } from './visible-text.js';
import type { Place, Walk } from './walk.js';

/** Elements without text of their own in the flow. True if this was one. */
export function visitLeaf(walk: Walk, element: MarkupElement, place: Place): boolean {
  const { name, attributes, start, tagEnd } = element;
  switch (name) {
    case 'br':
      walk.pending.breaks.push(walk.text.trimmedLength);
      walk.text.space(start, tagEnd - start);
      return true;
    case 'hr':
      walk.flush(place);
      return true;
    case 'meta':
      readMeta(walk, element, place);
      return true;
    case 'title':
      if (element.parent?.name === 'svg' || element.parent?.name === 'g') return true;
      readTitle(walk, element, place);
      return true;
    case 'img':
      if (place.shape.kind === 'cell' && attributes.alt !== undefined) {
        walk.text.appendEncoded(attributes.alt.start, attributes.alt.end);
      } else walk.addAttribute(attributes.alt, { kind: 'alt-text' }, place);
      return true;
    case 'svg':
      visitSvg(walk, element, place);
      return true;
    case 'time':
      if (attributes.datetime !== undefined && isPublicationDate(element)) {
        walk.document.published ??= dayOf(attributes.datetime.value);
      }
      return false;
    case 'sup':
      return visitFootnoteMark(walk, element);
    default:
      return false;
  }
}

function visitSvg(walk: Walk, element: MarkupElement, place: Place): void {
  const label = element.attributes['aria-label'];
  if (label !== undefined) {
    if (place.shape.kind === 'cell') walk.text.appendEncoded(label.start, label.end);
    else walk.addAttribute(label, { kind: 'alt-text' }, place);
  }
  for (const child of element.children) {
    if (child.type === 'text') continue;
    if (child.name !== 'title' && child.name !== 'desc') walk.visit(child, place);
    else if (label === undefined && child.name === 'title') {
      const only = child.children[0];
      if (only?.type !== 'text') continue;
      const range = {
        value: '',
        start: only.start,
        end: child.children.at(-1)?.type === 'text' ? lastEnd(child) : only.end,
      };
      if (place.shape.kind === 'cell') walk.text.appendEncoded(range.start, range.end);
      else walk.addAttribute(range, { kind: 'alt-text' }, place);
    }
  }
}

function lastEnd(element: MarkupElement): number {
  return (element.children.at(-1) as MarkupNode).end;
}

function visitFootnoteMark(walk: Walk, element: MarkupElement): boolean {
  const target = footnoteTarget(walk, element);
  if (target === null) return false;
  if (walk.text.length === 0) {
    walk.pending.isFootnote = true;
    return true;
  }
  const note = walk.noteOf(target);
  if (note !== '') walk.pending.footnotes.push(note);
  return true;
}

function isPublicationDate(element: MarkupElement): boolean {
  if (element.attributes.pubdate !== undefined || element.attributes.itemprop?.value === 'datePublished')
    return true;
  for (let at: MarkupElement | null = element, steps = 0; at !== null && steps < 8; at = at.parent, steps++) {
    if (at.name === 'article' || at.name === 'header') return true;
    if (hasAny(wordsInClassAndId(at), ['published', 'date', 'posted', 'byline', 'meta'])) return true;
  }
  return false;
}
