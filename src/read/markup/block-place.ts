import { hasAny, wordsInClassAndId } from './class-names.js';
import { authorAround } from './quotations.js';
import type { MarkupElement } from './tree.js';
import type { Place, Walk } from './walk.js';

/** What the text of a block element becomes; most elements leave that to the ones around them. */
export function innerPlace(walk: Walk, element: MarkupElement, place: Place): Place {
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
    case 'figure':
      if (!isTestimonial(element) || holdsQuotation(element)) return place;
      return { ...place, shape: { kind: 'quotation', author: authorAround(walk, element) } };
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

export function isTestimonial(element: MarkupElement): boolean {
  const words = wordsInClassAndId(element);
  return (
    words.size > 0 &&
    hasAny(words, ['testimonial', 'testimonials', 'quote', 'quotes', 'review', 'reviews', 'praise'])
  );
}

function holdsQuotation(figure: MarkupElement): boolean {
  return figure.children.some((child) => child.type === 'element' && child.name === 'blockquote');
}
