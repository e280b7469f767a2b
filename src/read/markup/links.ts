import { decodeHTMLAttribute } from 'entities';
import type { DocumentBuilder } from '../document-builder.js';
import type { TreeBuilder } from './tree.js';

/** Hands the document every address that it links to: of anchors and image maps, shown or not, whatever they hold. */
export function collectLinks(tree: TreeBuilder, document: DocumentBuilder): void {
  const base = tree.base === null ? '' : decodeHTMLAttribute(tree.base.value).trim();
  for (const { value } of tree.links) {
    const address = decodeHTMLAttribute(value).trim();
    document.link(base === '' ? address : relativeTo(base, address));
  }
}

const absolute = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** The address as it reads without `<base>`: a base that is relative itself stays relative to the document. */
function relativeTo(base: string, address: string): string {
  if (address === '' || address.startsWith('#') || absolute.test(address)) return address;
  if (absolute.test(base)) return URL.canParse(address, base) ? new URL(address, base).href : address;
  if (address.startsWith('/')) return address;
  return base.slice(0, base.lastIndexOf('/') + 1) + address;
}
