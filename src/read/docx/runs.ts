import { childAt, descendantsOf, type XmlElement } from '../office/xml.js';

/** The running text of a paragraph, and what hangs on it. */
export interface ParagraphText {
  readonly text: string;
  /** Ids of the footnotes and endnotes that it refers to: "footnote 2". */
  readonly notes: readonly string[];
  /** Text boxes anchored in it. */
  readonly textBoxes: readonly XmlElement[];
  readonly alternatives: readonly string[];
  /** Ids of the relationships of its hyperlinks. */
  readonly links: readonly string[];
  readonly bold: boolean;
  /** Stretches set in a fixed-width or code style. */
  readonly verbatim: readonly { readonly start: number; readonly end: number }[];
}

// What was deleted or moved away under tracked changes, and what is no text of the page.
const skipped = new Set(['del', 'moveFrom', 'pPr', 'rPr', 'instrText', 'delText', 'delInstrText', 'sdtPr']);

const codeFonts =
  /^(?:consolas|courier|menlo|monaco|cascadia|source code|jetbrains|fira (?:code|mono)|lucida console)/i;

export function paragraphText(paragraph: XmlElement): ParagraphText {
  const reader = new RunReader();
  reader.read(paragraph, false);
  return reader.finish();
}

class RunReader {
  #text = '';
  #letters = 0;
  #boldLetters = 0;
  readonly #notes: string[] = [];
  readonly #textBoxes: XmlElement[] = [];
  readonly #alternatives: string[] = [];
  readonly #links: string[] = [];
  readonly #verbatim: { start: number; end: number }[] = [];

  read(element: XmlElement, isCode: boolean): void {
    for (const child of element.children) {
      const { name, attributes } = child;
      if (skipped.has(name)) continue;
      if (name === 't') this.#append(child.text, isCode);
      else if (name === 'tab' || name === 'br' || name === 'cr' || name === 'ptab') this.#append(' ', false);
      else if (name === 'noBreakHyphen') this.#append('-', isCode);
      else if (name === 'footnoteReference' || name === 'endnoteReference')
        this.#notes.push(`${name.slice(0, -'Reference'.length)} ${attributes.id}`);
      else if (name === 'drawing' || name === 'pict') this.#drawing(child);
      else if (name === 'AlternateContent')
        this.read({ ...child, children: child.children.slice(0, 1) }, isCode);
      else if (name === 'r') this.#run(child, isCode);
      else {
        if (name === 'hyperlink' && attributes['r:id']) this.#links.push(attributes['r:id']);
        this.read(child, isCode);
      }
    }
  }

  finish(): ParagraphText {
    const text = this.#text.trimEnd();
    const verbatim = this.#verbatim
      .map(({ start, end }) => ({ start, end: Math.min(end, text.length) }))
      .filter(({ start, end }) => end > start);
    return {
      text,
      notes: this.#notes,
      textBoxes: this.#textBoxes,
      alternatives: this.#alternatives,
      links: this.#links,
      bold: this.#letters > 0 && this.#boldLetters >= 0.9 * this.#letters,
      verbatim,
    };
  }

  #run(run: XmlElement, isCode: boolean): void {
    const properties = childAt(run, 'rPr');
    if (isOn(childAt(properties, 'vanish'))) return;
    const style = childAt(properties, 'rStyle')?.attributes.val ?? '';
    const font = childAt(properties, 'rFonts')?.attributes.ascii ?? '';
    const before = this.#text.length;
    this.read(run, isCode || /code|keyboard|variable/i.test(style) || codeFonts.test(font));
    const added = this.#text.length - before;
    this.#letters += added;
    if (isOn(childAt(properties, 'b'))) this.#boldLetters += added;
  }

  #drawing(drawing: XmlElement): void {
    this.#textBoxes.push(...descendantsOf(drawing, 'txbxContent'));
    for (const { attributes } of descendantsOf(drawing, 'docPr')) {
      const text = (attributes.descr ?? '').replace(/\s+/gu, ' ').trim();
      if (text !== '' && !/description automatically generated|\.(?:png|jpe?g|gif|svg|emf)$/iu.test(text))
        this.#alternatives.push(text);
    }
  }

  /** Folds white space as it goes, so that offsets stay right. */
  #append(addition: string, isCode: boolean): void {
    let folded = addition.replace(/[\s\p{Cc}]+/gu, ' ');
    if (this.#text === '' || this.#text.endsWith(' ')) folded = folded.trimStart();
    if (isCode && folded !== '')
      this.#verbatim.push({ start: this.#text.length, end: this.#text.length + folded.length });
    this.#text += folded;
  }
}

function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !['0', 'false', 'off'].includes(property.attributes.val ?? '');
}
