import { childAt, childrenOf, type XmlElement } from '../office/xml.js';

/** A paragraph of a shape (DrawingML `a:p`). */
export interface SlideParagraph {
  readonly text: string;
  /** Null where the paragraph says nothing of it and its placeholder decides. */
  readonly bullet: 'none' | 'sign' | 'number' | null;
  readonly depth: number;
  /** Font size in points; null where the shape's style decides. */
  readonly size: number | null;
  readonly bold: boolean;
  /** Ids of the relationships that its hyperlinks use. */
  readonly links: readonly string[];
}

/** The paragraphs of a text body (`p:txBody`, `a:txBody`) that have text. Slide numbers are left out. */
export function paragraphsOf(body: XmlElement | undefined): SlideParagraph[] {
  return childrenOf(body, 'p')
    .map(paragraphOf)
    .filter(({ text }) => text !== '');
}

/** All text of a body on one line. */
export function textOf(body: XmlElement | undefined): string {
  return paragraphsOf(body)
    .map(({ text }) => text)
    .join(' ');
}

function paragraphOf(paragraph: XmlElement): SlideParagraph {
  let text = '';
  const links: string[] = [];
  const sizes: number[] = [];
  let letters = 0;
  let boldLetters = 0;
  for (const child of paragraph.children) {
    if (child.name === 'br') text += ' ';
    const isNumber = child.name === 'fld' && child.attributes.type === 'slidenum';
    if ((child.name !== 'r' && child.name !== 'fld') || isNumber) continue;
    const run = childAt(child, 't')?.text ?? '';
    const properties = childAt(child, 'rPr');
    text += run;
    letters += run.length;
    if (properties?.attributes.b === '1') boldLetters += run.length;
    if (properties?.attributes.sz && run.trim() !== '') sizes.push(Number(properties.attributes.sz) / 100);
    const link = childAt(properties, 'hlinkClick')?.attributes['r:id'];
    if (link) links.push(link);
  }
  const properties = childAt(paragraph, 'pPr');
  return {
    text: text.replace(/[\s\p{Cc}]+/gu, ' ').trim(),
    bullet: bulletOf(properties),
    depth: Math.min(8, Number(properties?.attributes.lvl ?? 0) || 0),
    size: sizes.length > 0 ? Math.max(...sizes) : null,
    bold: letters > 0 && boldLetters >= letters * 0.9,
    links,
  };
}

function bulletOf(properties: XmlElement | undefined): SlideParagraph['bullet'] {
  for (const child of properties?.children ?? []) {
    if (child.name === 'buNone') return 'none';
    if (child.name === 'buAutoNum') return 'number';
    if (child.name === 'buChar' || child.name === 'buBlip') return 'sign';
  }
  return null;
}
