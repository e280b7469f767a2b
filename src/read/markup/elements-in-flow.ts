import type { Region } from '../../model/document.js';
import { innerPlace, isTestimonial } from './block-place.js';
import { visitControl } from './controls.js';
import { blockElements, skippedElements, verbatimElements } from './elements.js';
import { isCrossIcon, isIcon } from './icons.js';
import { readJsonLd } from './json-ld.js';
import { visitLeaf } from './leaves.js';
import { markTestimonial } from './quotations.js';
import { regionOf } from './regions.js';
import { endsItsSections } from './section-scope.js';
import { visitTable } from './tables.js';
import { headingLevel, type MarkupElement, noAttributes } from './tree.js';
import { isConcealed, isFoldedAway } from './visible-text.js';
import type { Place, Walk } from './walk.js';

/** Regions with headings of their own, that do not belong to the section before them. */
const detachedRegions: ReadonlySet<Region> = new Set(['navigation', 'footer', 'cookie-banner', 'header']);

const tooltipHolders: ReadonlySet<string> = new Set([
  'abbr',
  'button',
  'dfn',
  'div',
  'i',
  'li',
  'span',
  'sup',
]);

/** Reads one element: what is special about it here, what all blocks have in common in `visitBlock`. */
export function visitElement(walk: Walk, element: MarkupElement, place: Place): void {
  if (walk.consumed.has(element)) return;
  const { name, attributes } = element;
  if (isSkipped(element)) {
    if (name === 'script') readJsonLd(walk, element, place);
    if (name === 'pre') walk.flush(place);
    return;
  }
  if (place.shape.kind === 'list-item' && isCrossIcon(element)) {
    walk.text.replace('✗', element.start, element.tagEnd - element.start);
    walk.text.space(element.end, 0);
    return;
  }
  const shown = walk.styles.of(element);
  const isFolded = isFoldedAway(element);
  if ((isConcealed(element) || shown.hidden === 'always') && !isFolded) return;
  const isClosed = name === 'noscript' || (name === 'dialog' && attributes.open === undefined);
  const isHidden = isFolded || isClosed || shown.hidden === 'at-first';
  const here = isHidden && !place.hidden ? { ...place, hidden: true } : place;

  if (attributes['aria-label'] !== undefined && !isIcon(element)) addAriaLabel(walk, element, here);
  addTooltips(walk, element, here);
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

function visitInline(walk: Walk, element: MarkupElement, place: Place): void {
  const { name, start, tagEnd, end } = element;
  if (name === 'a') {
    const before = element.parent?.children[element.index - 1];
    if (before?.type === 'element' && before.name === 'a') walk.text.space(start, 0);
  }
  if (abutsOnAnotherName(walk, element)) walk.text.space(start, 0);
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

/** `<strong>Ann Lee</strong><span>COO</span>`: two elements without white space, set apart by a style sheet elsewhere. */
function abutsOnAnotherName(walk: Walk, element: MarkupElement): boolean {
  const before = element.parent?.children[element.index - 1];
  if (before?.type !== 'element' || before.name === element.name || element.tagEnd >= walk.source.length)
    return false;
  const last = walk.source.charAt(before.end - before.name.length - 4);
  return /\p{Ll}/u.test(last) && /\p{Lu}/u.test(walk.source.charAt(element.tagEnd));
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
  const region = regionOf(element, place.region, walk.source) ?? place.region;
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

function isBlockByStyle(walk: Walk, element: MarkupElement, display: string | null): boolean {
  if (display !== null && /^(?:block|flex|grid|table|list-item|flow-root)/.test(display)) return true;
  const parent = element.parent === null ? null : walk.styles.of(element.parent).display;
  return parent !== null && /^(?:inline-)?(?:flex|grid)$/.test(parent);
}

/** Words that appear when the pointer rests on an element. On links they mostly repeat the link. */
function addTooltips(walk: Walk, element: MarkupElement, place: Place): void {
  const { attributes } = element;
  if (attributes === noAttributes || place.shape.kind === 'cell') return;
  const title = tooltipHolders.has(element.name) ? attributes.title : undefined;
  const tooltip =
    title ?? attributes['data-tooltip'] ?? attributes['data-tippy-content'] ?? attributes['data-bs-title'];
  if (tooltip?.value.trim().includes(' '))
    walk.addAttribute(tooltip, { kind: 'label', control: 'aria-label' }, place);
}

function addAriaLabel(walk: Walk, element: MarkupElement, place: Place): void {
  const label = element.attributes['aria-label'];
  if (label === undefined || element.name === 'svg') return;
  const isSmall = element.end - element.start < 2000;
  if (isSmall && walk.textOf(element) === label.value.trim()) return;
  walk.addAttribute(label, { kind: 'label', control: 'aria-label' }, place);
}
