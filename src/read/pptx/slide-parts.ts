import type { OfficePackage } from '../office/package.js';
import { childAt, childrenOf } from '../office/xml.js';

/**
 * The presentation's main part and the names of its slides' parts in their order; '' where a slide leads to none. Null where
 * the file lacks its main part.
 */
export function slidePartsOf(
  office: OfficePackage,
): { readonly main: string; readonly slides: readonly string[] } | null {
  const main = office.related('', 'officeDocument');
  const presentation = main === null ? null : office.part(main);
  if (main === null || presentation === null) return null;
  const targets = new Map(office.relationships(main).map(({ id, target }) => [id, target]));
  const slides = childrenOf(childAt(presentation, 'sldIdLst'), 'sldId');
  return { main, slides: slides.map(({ attributes }) => targets.get(attributes['r:id'] ?? '') ?? '') };
}
