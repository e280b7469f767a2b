import { decodeHTMLAttribute } from 'entities/lib/decode.js';
import type { DocumentBuilder } from '../document-builder.js';
import type { TreeBuilder } from './tree.js';

/** Hands the document every address that it links to: of anchors and image maps, shown or not, and where it leads by itself. */
export function collectLinks(tree: TreeBuilder, document: DocumentBuilder): void {
  const base = tree.base === null ? '' : decodeHTMLAttribute(tree.base.value).trim();
  const add = (address: string) => document.link(base === '' ? address : relativeTo(base, address));
  if (tree.refresh !== null) add(targetOf(decodeHTMLAttribute(tree.refresh.value)));
  for (const { value } of tree.links) add(decodeHTMLAttribute(value).trim());
}

/** The address in "0; url=/en/"; empty where a page only loads itself anew. */
function targetOf(refresh: string): string {
  const at = refresh.toLowerCase().indexOf('url=');
  return at === -1
    ? ''
    : refresh
        .slice(at + 4)
        .trim()
        .replace(/^['"]|['"]$/g, '');
}

const absolute = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** The address as it reads without `<base>`: a base that is relative itself stays relative to the document. */
function relativeTo(base: string, address: string): string {
  if (address === '' || address.startsWith('#') || absolute.test(address)) return address;
  if (absolute.test(base)) return URL.canParse(address, base) ? new URL(address, base).href : address;
  if (address.startsWith('/')) return address;
  return base.slice(0, base.lastIndexOf('/') + 1) + address;
}
