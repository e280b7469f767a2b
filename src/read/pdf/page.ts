import { cellMark } from '../cell-mark.js';
import type { Box } from '../layout/box.js';
import { isPlausibleOrder, readingOrder } from '../layout/reading-order.js';
import { type Drawing, drawingOf } from './drawing.js';
import { invert, type Matrix, transformBox } from './geometry.js';
import type { GlyphWidths } from './glyph-widths.js';
import { paragraphsByPlace } from './paragraphs.js';
import type { PdfDocument } from './pdfjs.js';
import { drawnAt, type Piece } from './piece.js';
import { tablesByPlace } from './table-detection.js';
import { piecesByTags } from './tagged.js';
import { type Word, wordsOfPage } from './words.js';

/** More words than this on one page is no page for readers; the page is named as not audited. */
const MAX_WORDS = 10_000;

/** A page with so few words may be a picture with a page number. */
const FEW_WORDS = 12;

export interface PageContent {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** From the upright page back to user space. */
  readonly fromDisplay: Matrix;
  readonly words: readonly Word[];
  /** In reading order. */
  readonly pieces: readonly Piece[];
  /** What a page with few words shows besides; `nothing` for others. */
  readonly drawing: Drawing;
  readonly links: readonly string[];
}

/** Reads one page; null if it holds more text than is read. Rejects where the page is damaged. */
export async function readPage(
  document: PdfDocument,
  number: number,
  widths: GlyphWidths,
): Promise<PageContent | null> {
  const page = await document.getPage(number);
  try {
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent({ includeMarkedContent: true });
    await widths.learn(page, content.items);
    const words = wordsOfPage(content.items, content.styles, { width, height, toDisplay: transform }, widths);
    if (words.length > MAX_WORDS) return null;
    const tree = words.length > 0 ? await page.getStructTree() : null;
    const toBox = ([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[]): Box =>
      transformBox(transform, { left: x0, top: y0, right: x1, bottom: y1 });
    const tagged = tree ? piecesByTags(tree, words, { width, toBox }) : { pieces: [], rest: words };
    const annotations = await page.getAnnotations();
    return {
      number,
      width,
      height,
      fromDisplay: invert(transform),
      words,
      pieces: arrange(tagged.pieces, tagged.rest, words, width),
      drawing: words.length > FEW_WORDS ? 'nothing' : await drawingOf(page),
      links: annotations.flatMap(({ subtype, url, unsafeUrl }) => {
        const address = unsafeUrl ?? url;
        return subtype === 'Link' && address ? [address] : [];
      }),
    };
  } finally {
    page.cleanup();
  }
}

/** Trusts tags that speak of most of the text, and their order where it goes down the page; else goes by place. */
function arrange(
  tagged: readonly Piece[],
  rest: readonly Word[],
  words: readonly Word[],
  width: number,
): Piece[] {
  if (rest.length > words.length / 2) return byPlace(words, width);
  const pieces = [...tagged, ...byPlace(rest, width)];
  const placed = pieces.filter((piece) => piece.box !== null);
  if (rest.length === 0 && isPlausibleOrder(placed.map((piece) => piece.box!))) return [...tagged];
  return [
    ...readingOrder(placed, (piece) => piece.box!, drawnAt),
    ...pieces.filter((piece) => piece.box === null),
  ];
}

function byPlace(words: readonly Word[], width: number): Piece[] {
  const { tables, rest } = tablesByPlace(words, (text) => cellMark(text) !== 'text');
  return readingOrder<Piece & { readonly box: Box }>(
    [...tables, ...paragraphsByPlace(rest, width)],
    (piece) => piece.box,
    drawnAt,
  );
}
