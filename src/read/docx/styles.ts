import type { OfficePackage } from '../office/package.js';
import { childAt, childrenOf, type XmlElement } from '../office/xml.js';

/** What a paragraph's style, or the paragraph itself, says of its place in the document. */
export interface ParagraphStyle {
  /** From 1; null for body text. */
  readonly headingLevel: number | null;
  readonly list: { readonly ordered: boolean; readonly depth: number } | null;
  readonly role: 'caption' | 'quotation' | 'contents' | null;
}

export interface StyleSheet {
  readonly styles: ReadonlyMap<string, XmlElement>;
  /** Number formats of lists by list id and level. */
  readonly formats: ReadonlyMap<string, string>;
}

const MAX_INHERITANCE = 20;

export function readStyleSheet(office: OfficePackage, main: string): StyleSheet {
  const part = (type: string) => {
    const name = office.related(main, type);
    return name === null ? undefined : (office.part(name) ?? undefined);
  };
  const styles = childrenOf(part('styles'), 'style').map(
    (style) => [style.attributes.styleId ?? '', style] as const,
  );
  return { styles: new Map(styles), formats: numberFormats(part('numbering')) };
}

function numberFormats(numbering: XmlElement | undefined): Map<string, string> {
  const abstracts = new Map(
    childrenOf(numbering, 'abstractNum').map((each) => [each.attributes.abstractNumId ?? '', each]),
  );
  const formats = new Map<string, string>();
  for (const list of childrenOf(numbering, 'num')) {
    const abstract = abstracts.get(childAt(list, 'abstractNumId')?.attributes.val ?? '');
    for (const level of childrenOf(abstract, 'lvl')) {
      const format = childAt(level, 'numFmt')?.attributes.val;
      if (format) formats.set(`${list.attributes.numId} ${level.attributes.ilvl}`, format);
    }
  }
  return formats;
}

/** The style of a paragraph by its own properties and those that its style inherits. */
export function styleOf(paragraph: XmlElement, sheet: StyleSheet): ParagraphStyle {
  const own = childAt(paragraph, 'pPr');
  const chain: XmlElement[] = [];
  let id = childAt(own, 'pStyle')?.attributes.val;
  while (id !== undefined && chain.length < MAX_INHERITANCE) {
    const style = sheet.styles.get(id);
    if (!style) break;
    chain.push(style);
    id = childAt(style, 'basedOn')?.attributes.val;
  }
  const names = chain.map((style) => (childAt(style, 'name')?.attributes.val ?? '').toLowerCase());
  const properties = [own, ...chain.map((style) => childAt(style, 'pPr'))];
  return {
    headingLevel: headingLevel(names, properties),
    list: listOf(properties, sheet),
    role: roleOf(names),
  };
}

function headingLevel(
  names: readonly string[],
  properties: readonly (XmlElement | undefined)[],
): number | null {
  const outline = properties
    .map((each) => childAt(each, 'outlineLvl')?.attributes.val)
    .find((each) => each !== undefined);
  if (outline !== undefined) return Number(outline) < 6 ? Number(outline) + 1 : null;
  for (const name of names) {
    if (name === 'title') return 1;
    const match = /^heading ([1-6])$/.exec(name);
    if (match) return Number(match[1]);
  }
  return null;
}

function listOf(properties: readonly (XmlElement | undefined)[], sheet: StyleSheet): ParagraphStyle['list'] {
  const numbering = properties.map((each) => childAt(each, 'numPr')).filter((each) => each !== undefined);
  const id = numbering
    .map((each) => childAt(each, 'numId')?.attributes.val)
    .find((each) => each !== undefined);
  // List 0 means that the paragraph leaves the list of its style.
  if (id === undefined || id === '0') return null;
  const level = numbering
    .map((each) => childAt(each, 'ilvl')?.attributes.val)
    .find((each) => each !== undefined);
  const depth = Math.min(8, Number(level ?? 0) || 0);
  const format = sheet.formats.get(`${id} ${depth}`) ?? 'bullet';
  return { ordered: format !== 'bullet' && format !== 'none', depth };
}

function roleOf(names: readonly string[]): ParagraphStyle['role'] {
  if (names.some((name) => name === 'caption')) return 'caption';
  if (names.some((name) => name === 'quote' || name === 'intense quote')) return 'quotation';
  if (names.some((name) => /^toc \d$|^toc heading$/.test(name))) return 'contents';
  return null;
}
