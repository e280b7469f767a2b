import type { Region } from '../../model/document.js';
import { dayOf } from '../dates.js';
import { classesOf, hasAny, wordsInClassAndId } from './class-names.js';
import { visitControl } from './controls.js';
import { blockElements, sectioningElements, skippedElements, verbatimElements } from './elements.js';
import { noteWithoutMark } from './footnotes.js';
import { isIcon } from './icons.js';
import { readJsonLd } from './json-ld.js';
import { readMeta, readTitle } from './metadata.js';
import { authorAround, markTestimonial } from './quotations.js';
import { regionOf } from './regions.js';
import { visitTable } from './tables.js';
import { headingLevel, type MarkupElement, type MarkupNode } from './tree.js';
import { footnoteTarget, isConcealed } from './visible-text.js';
import type { Place, Walk } from './walk.js';

/** Regions with headings of their own, that do not belong to the section before them. */
const detachedRegions: ReadonlySet<Region> = new Set(['navigation', 'footer', 'cookie-banner', 'header']);

/** Reads one element: what is special about it here, what all blocks have in common in `visitBlock`. */
export function visitElement(walk: Walk, element: MarkupElement, place: Place): void {
  if (walk.consumed.has(element)) return;
  const { name, attributes } = element;
  if (isSkipped(element)) {
    if (name === 'script') readJsonLd(walk, element, place);
    if (name === 'pre') walk.flush(place);
    return;
  }
  const shown = walk.styles.of(element);
  if (isConcealed(element) || shown.hidden === 'always') return;
  const isHidden =
    shown.hidden === 'at-first' ||
    name === 'noscript' ||
    (name === 'dialog' && attributes.open === undefined);
  const here = isHidden && !place.hidden ? { ...place, hidden: true } : place;

  if (attributes['aria-label'] !== undefined && !isIcon(element)) addAriaLabel(walk, element, here);
  if (visitLeaf(walk, element, here) || visitControl(walk, element, here)) return;
  const level = headingLevelOf(element);
  if (level > 0) {
    visitHeading(walk, element, level, here);
    return;
  }
  if (name === 'table' || attributes.role?.value === 'table' || attributes.role?.value === 'grid') {
    visitTable(walk, element, here, (inner) => visitBlock(walk, element, inner));
    return;
  }
  if (blockElements.has(name) || isBlockByStyle(walk, element, shown.display))
    visitBlock(walk, element, here);
  else visitInline(walk, element, here);
}

function isSkipped(element: MarkupElement): boolean {
  if (!skippedElements.has(element.name)) return false;
  return !(element.name === 'template' && element.attributes.shadowrootmode !== undefined);
}

/** Elements without text of their own in the flow. True if this was one. */
function visitLeaf(walk: Walk, element: MarkupElement, place: Place): boolean {
  const { name, attributes, start, tagEnd } = element;
  switch (name) {
    case 'br':
      walk.pending.breaks.push(walk.text.length - (walk.text.current.endsWith(' ') ? 1 : 0));
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
  const note = noteWithoutMark(walk.textOf(target));
  if (note !== '') walk.pending.footnotes.push(note);
  return true;
}

function visitInline(walk: Walk, element: MarkupElement, place: Place): void {
  const { name, attributes, start, tagEnd, end } = element;
  if (name === 'a') {
    if (attributes.href !== undefined) walk.document.link(attributes.href.value);
    const before = element.parent?.children[element.index - 1];
    if (before?.type === 'element' && before.name === 'a') walk.text.space(start, 0);
  }
  if (name === 'q') walk.text.replace('“', start, tagEnd - start);
  const from = walk.text.length;
  walk.visitChildren(element, place);
  if (name === 'q') {
    const closing = walk.source.startsWith('</', end - 4) ? 4 : 0;
    walk.text.replace('”', end - closing, closing);
  }
  if (verbatimElements.has(name) && walk.text.length > from) {
    walk.pending.verbatim.push({ start: from, end: walk.text.length });
  }
}

function visitHeading(walk: Walk, element: MarkupElement, level: number, place: Place): void {
  if (place.flat || place.shape.kind === 'cell') {
    walk.text.space(element.start, 0);
    walk.visitChildren(element, { ...place, flat: true });
    walk.text.space(element.end, 0);
    return;
  }
  walk.flush(place);
  const inner: Place = { ...place, shape: { kind: 'heading', level }, flat: true, opensSection: false };
  walk.visitChildren(element, inner);
  walk.flush(inner);
}

function headingLevelOf(element: MarkupElement): number {
  if (element.attributes.role?.value !== 'heading') return headingLevel(element.name);
  const level = Number(element.attributes['aria-level']?.value ?? 2);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
}

function visitBlock(walk: Walk, element: MarkupElement, place: Place): void {
  const region = regionOf(element, place.region) ?? place.region;
  const inner = innerPlace(walk, element, region === place.region ? place : { ...place, region });
  const { sections, document } = walk;
  if (place.flat) {
    walk.text.space(element.start, 0);
    walk.visitChildren(element, { ...place, flat: true });
    walk.text.space(element.end, 0);
    return;
  }
  walk.flush(place);
  const outside = sections.state;
  const from = document.blocks.length;
  if (region !== place.region && detachedRegions.has(region)) sections.restore([]);
  walk.visitChildren(element, inner);
  walk.flush(inner);
  if (isTestimonial(element)) markTestimonial(document.blocks, from);
  if (region !== place.region || endsItsSections(walk, element, from)) sections.leave(outside);
}

/** What the text of a block element becomes; most elements leave that to the ones around them. */
function innerPlace(walk: Walk, element: MarkupElement, place: Place): Place {
  const { name } = element;
  switch (name) {
    case 'ul':
    case 'ol':
    case 'menu':
      return { ...place, listDepth: place.listDepth + 1 };
    case 'li': {
      const depth = Math.max(0, place.listDepth);
      const ordered = element.parent?.name === 'ol';
      if (place.shape.kind === 'cell') return place;
      return {
        ...place,
        shape: { kind: 'list-item', ordered, depth, checked: checkedOf(element) },
        opensSection: false,
      };
    }
    case 'summary':
    case 'dt':
      return { ...place, shape: { kind: 'caption' }, flat: true, opensSection: true };
    case 'dd':
      return place.shape.kind === 'caption' ? { ...place, shape: { kind: 'paragraph' } } : place;
    case 'figcaption':
    case 'caption':
    case 'legend':
      return { ...place, shape: { kind: 'caption' }, flat: true, opensSection: false };
    case 'blockquote': {
      if (isCallout(walk, element)) return place;
      return { ...place, shape: { kind: 'quotation', author: authorAround(walk, element) } };
    }
    default:
      return namesPlan(walk, element)
        ? { ...place, shape: { kind: 'caption' }, flat: true, opensSection: true }
        : place;
  }
}

/** The box of a task list's item. */
function checkedOf(item: MarkupElement): boolean | null {
  for (const child of item.children) {
    if (child.type === 'text') continue;
    const box =
      child.name === 'p' || child.name === 'label'
        ? child.children.find((each) => each.type === 'element')
        : child;
    if (box?.type !== 'element' || box.name !== 'input' || box.attributes.type?.value !== 'checkbox')
      return null;
    return box.attributes.checked !== undefined;
  }
  return null;
}

/** `<div class="plan-name">Team</div>`: a heading in all but name. */
function namesPlan(walk: Walk, element: MarkupElement): boolean {
  if (element.name !== 'div' && element.name !== 'p') return false;
  const words = wordsInClassAndId(element);
  if (words.size === 0 || !hasAny(words, ['name', 'title', 'heading'])) return false;
  if (!hasAny(words, ['plan', 'tier', 'card', 'pricing', 'price', 'package', 'feature', 'product']))
    return false;
  return element.end - element.start < 300 && walk.textOf(element).split(' ').length <= 8;
}

/** Notes and tips are often set as quotations; they are the document's own words. */
function isCallout(walk: Walk, element: MarkupElement): boolean {
  if (
    hasAny(wordsInClassAndId(element), ['note', 'tip', 'warning', 'info', 'callout', 'admonition', 'alert'])
  )
    return true;
  const start = walk.source.slice(element.tagEnd, element.tagEnd + 200).replace(/<[^>]{0,100}>/g, '');
  return /^[\s>*_]*(?:\[!\w+\]|(?:note|tip|warning|important|caution|info|hint|heads[ -]up|remember|attention)\b\s*[:*_!.–—-]|[ℹ⚠💡📝🚧❗])/iu.test(
    start,
  );
}

function isTestimonial(element: MarkupElement): boolean {
  const words = wordsInClassAndId(element);
  return (
    words.size > 0 &&
    hasAny(words, ['testimonial', 'testimonials', 'quote', 'quotes', 'review', 'reviews', 'praise'])
  );
}

function isBlockByStyle(walk: Walk, element: MarkupElement, display: string | null): boolean {
  if (display !== null && /^(?:block|flex|grid|table|list-item|flow-root)/.test(display)) return true;
  const parent = element.parent === null ? null : walk.styles.of(element.parent).display;
  return parent !== null && /^(?:inline-)?(?:flex|grid)$/.test(parent);
}

function addAriaLabel(walk: Walk, element: MarkupElement, place: Place): void {
  const label = element.attributes['aria-label'];
  if (label === undefined || element.name === 'svg') return;
  const isSmall = element.end - element.start < 2000;
  if (isSmall && walk.textOf(element) === label.value.trim()) return;
  walk.addAttribute(label, { kind: 'label', control: 'aria-label' }, place);
}

const cardWords = ['card', 'tile', 'tier', 'plan', 'panel', 'feature', 'item', 'box'];

/** Whether the headings inside an element speak of its contents only: a section, a card in a row of cards. */
function endsItsSections(walk: Walk, element: MarkupElement, from: number): boolean {
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

function isPublicationDate(element: MarkupElement): boolean {
  if (element.attributes.pubdate !== undefined || element.attributes.itemprop?.value === 'datePublished')
    return true;
  for (let at: MarkupElement | null = element, steps = 0; at !== null && steps < 8; at = at.parent, steps++) {
    if (at.name === 'article' || at.name === 'header') return true;
    if (hasAny(wordsInClassAndId(at), ['published', 'date', 'posted', 'byline', 'meta'])) return true;
  }
  return false;
}
