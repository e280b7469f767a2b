import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from '@cantoo/pdf-lib';
import type { Block, Document } from '../../../src/model/document.js';
import { pdfReader } from '../../../src/read/pdf/index.js';

export interface Pen {
  readonly document: PDFDocument;
  readonly page: PDFPage;
  readonly regular: PDFFont;
  readonly bold: PDFFont;
  /** Sets one line. `y` is the baseline, in points from the top of the page. */
  text(text: string, x: number, y: number, size?: number, style?: 'regular' | 'bold'): void;
  /** Begins another page. */
  next(width?: number, height?: number): void;
}

/** An untagged PDF: what is drawn, in the order in which it is drawn. Slides are 960 by 540 points. */
export async function buildPdf(
  draw: (pen: Pen) => void | Promise<void>,
  size: readonly [number, number] = [960, 540],
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const regular = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  let page = document.addPage([size[0], size[1]]);
  const pen: Pen = {
    document,
    get page() {
      return page;
    },
    regular,
    bold,
    text: (text, x, y, fontSize = 12, style = 'regular') =>
      page.drawText(text, {
        x,
        y: page.getHeight() - y,
        size: fontSize,
        font: style === 'bold' ? bold : regular,
      }),
    next: (width = size[0], height = size[1]) => {
      page = document.addPage([width, height]);
    },
  };
  await draw(pen);
  return document.save({ useObjectStreams: false });
}

export async function readPdf(bytes: Uint8Array): Promise<Document> {
  const result = await pdfReader.read({ path: 'deck.pdf', bytes });
  if (result.kind !== 'document') throw new Error(result.problem.message);
  return result.document;
}

/** A block on one line: page, kind, text and what else is worth comparing. */
export function outlineOf(document: Document): string[] {
  return document.blocks.map((block) => {
    const page = block.origin.kind === 'page' ? block.origin.page : '?';
    const region = block.region === 'main' ? '' : ` (${block.region})`;
    return `${page} ${describe(block)}${region}`;
  });
}

function describe(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `h${block.level} ${block.text}`;
    case 'list-item':
      return `${block.ordered ? '#' : '•'}${block.depth} ${block.text}`;
    case 'cell':
      return `cell ${block.row},${block.column} [${block.mark}] ${[...block.rowHeaders, ...block.columnHeaders].join(' | ')}: ${block.text}`;
    default:
      return `${block.kind} ${block.text}`;
  }
}
