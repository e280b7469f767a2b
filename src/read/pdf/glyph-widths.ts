import { operator, type PdfPage, type TextContentItem } from './pdfjs.js';

/**
 * Widths of single characters, which pdf.js's text content lacks (it gives a whole line's width). They are learned from
 * a page's drawing operators; most documents use the same fonts throughout, so one or two pages teach all of them.
 */
export class GlyphWidths {
  /** Font id to character to width in thousandths of the font size; null where the drawing operators don't say. */
  readonly #fonts = new Map<string, Map<string, number | null>>();
  readonly #bold = new Map<string, boolean>();

  /** Width in thousandths of the font size, by a guess where the font does not say. */
  of(font: string, character: string): number {
    return this.#fonts.get(font)?.get(character) ?? (/[ilIjtf.,:;'|!]/.test(character) ? 280 : 540);
  }

  isBold(font: string): boolean {
    return this.#bold.get(font) ?? false;
  }

  /** Reads the page's drawing operators if it has characters that no earlier page had. */
  async learn(page: PdfPage, items: readonly TextContentItem[]): Promise<void> {
    const unknown = this.#unknownIn(items);
    if (unknown.length === 0) return;
    const { fnArray, argsArray } = await page.getOperatorList();
    let font = '';
    for (const [index, name] of fnArray.entries()) {
      const args = argsArray[index];
      if (!Array.isArray(args)) continue;
      if (name === operator.setFont) font = String(args[0]);
      if (name === operator.showText && Array.isArray(args[0])) this.#learnGlyphs(font, args[0]);
    }
    for (const [name, character] of unknown) {
      const known = this.#font(name);
      if (!known.has(character)) known.set(character, null);
    }
    for (const name of new Set(unknown.map(([each]) => each))) this.#bold.set(name, isBoldFont(page, name));
  }

  #unknownIn(items: readonly TextContentItem[]): (readonly [string, string])[] {
    const unknown: (readonly [string, string])[] = [];
    for (const item of items) {
      if (!('str' in item)) continue;
      const known = this.#fonts.get(item.fontName);
      for (const character of item.str)
        if (character !== ' ' && !known?.has(character)) unknown.push([item.fontName, character]);
    }
    return unknown;
  }

  #learnGlyphs(font: string, glyphs: readonly unknown[]): void {
    const known = this.#font(font);
    for (const glyph of glyphs) {
      if (typeof glyph !== 'object' || glyph === null) continue;
      const { unicode, width } = glyph as { unicode?: unknown; width?: unknown };
      if (typeof unicode !== 'string' || typeof width !== 'number') continue;
      const characters = [...unicode.normalize('NFKC')];
      for (const character of characters)
        if (known.get(character) === undefined) known.set(character, width / characters.length);
    }
  }

  #font(name: string): Map<string, number | null> {
    let known = this.#fonts.get(name);
    if (!known) {
      known = new Map();
      this.#fonts.set(name, known);
    }
    return known;
  }
}

function isBoldFont(page: PdfPage, id: string): boolean {
  if (!page.commonObjs.has(id)) return false;
  const font = page.commonObjs.get(id) as { name?: unknown; bold?: unknown; black?: unknown } | null;
  if (font?.bold === true || font?.black === true) return true;
  return typeof font?.name === 'string' && /bold|black|heavy|semibold/i.test(font.name);
}
