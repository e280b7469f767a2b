import { PDFArray, PDFDocument, PDFHexString, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import type { PageRectangle } from '../model/location.js';
import { printable } from '../model/printable.js';
import type { Severity } from '../model/report.js';
import type { Mark } from './marks.js';

/** Colors as shares of red, green and blue; light, because they are multiplied with what is below. */
const colors: Readonly<Record<Severity, readonly [number, number, number]>> = {
  error: [1, 0.72, 0.7],
  warning: [1, 0.9, 0.5],
  info: [0.74, 0.87, 1],
};

/** Deeper, for a line under the words that shows on dark pages, where multiplying does not. */
const lineColors: Readonly<Record<Severity, readonly [number, number, number]>> = {
  error: [0.86, 0.15, 0.15],
  warning: [0.9, 0.6, 0],
  info: [0.2, 0.5, 0.9],
};

/** The annotation is printed with the page. */
const PRINT = 4;

/**
 * A copy of a PDF with a highlight and a note at the words of each mark that has a page and rectangles; the bytes given
 * are left alone. Null where the file can't be loaded: it needs a password or is damaged.
 */
export async function annotatePdf(bytes: Uint8Array, marks: readonly Mark[]): Promise<Uint8Array | null> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false }).catch(() => null);
  if (document === null) return null;
  const pages = document.getPages();
  for (const mark of marks) {
    const page = mark.page === null ? undefined : pages[mark.page - 1];
    if (page && mark.rectangles.length > 0) highlight(document, page, mark);
  }
  return document.save({ updateFieldAppearances: false, addDefaultPage: false });
}

function highlight(document: PDFDocument, page: PDFPage, mark: Mark): void {
  const lines = joinToLines(mark.rectangles);
  const bounds = boundsOf(lines);
  const color = [...colors[mark.severity]];
  const { context } = document;
  const annotation = context.obj({
    Type: 'Annot',
    Subtype: 'Highlight',
    Rect: bounds,
    // Upper left, upper right, lower left, lower right: the order that viewers expect, not the standard's.
    QuadPoints: lines.flatMap(({ x, y, width, height }) => [
      x,
      y + height,
      x + width,
      y + height,
      x,
      y,
      x + width,
      y,
    ]),
    C: color,
    F: PRINT,
    P: page.ref,
    NM: PDFHexString.fromText(mark.id),
    T: PDFHexString.fromText('overclaim'),
    Contents: PDFHexString.fromText(mark.note.map(printable).join('\n\n')),
    AP: { N: appearance(document, lines, bounds, mark.severity) },
  });
  annotationsOf(page).push(context.register(annotation));
}

/** What viewers draw: the lines filled, multiplied with the page so that the text stays readable, and underlined. */
function appearance(
  document: PDFDocument,
  lines: readonly PageRectangle[],
  bounds: readonly number[],
  severity: Severity,
) {
  const fill = lines.map(({ x, y, width, height }) => `${x} ${y} ${width} ${height} re`).join('\n');
  const underline = lines
    .map(({ x, y, width, height }) => `${x} ${y} ${width} ${toThousandth(0.06 * height)} re`)
    .join('\n');
  const content = `q\n/Multiply gs\n${colors[severity].join(' ')} rg\n${fill}\nf\nQ\n${lineColors[severity].join(' ')} rg\n${underline}\nf`;
  const stream = document.context.flateStream(content, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [...bounds],
    Resources: { ExtGState: { Multiply: { Type: 'ExtGState', BM: 'Multiply' } } },
  });
  return document.context.register(stream);
}

/** The page's own list of annotations, made where it has none. */
function annotationsOf(page: PDFPage): PDFArray {
  const own = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
  if (own) return own;
  const made = page.doc.context.obj([]);
  page.node.set(PDFName.of('Annots'), made);
  return made;
}

/** Rectangles of words as one rectangle for each stretch of a line. */
function joinToLines(rectangles: readonly PageRectangle[]): PageRectangle[] {
  const lines: PageRectangle[] = [];
  for (const rectangle of rectangles) {
    const last = lines.at(-1);
    if (last && continues(last, rectangle)) lines.splice(-1, 1, unionOf(last, rectangle));
    else lines.push(rectangle);
  }
  return lines.map(rounded);
}

function continues(last: PageRectangle, next: PageRectangle): boolean {
  const isOnLine =
    Math.abs(next.y - last.y) < 0.2 * last.height && Math.abs(next.height - last.height) < 0.2 * last.height;
  const gap = next.x - (last.x + last.width);
  return isOnLine && gap > -1 && gap < last.height;
}

function unionOf(one: PageRectangle, other: PageRectangle): PageRectangle {
  const [left, bottom, right, top] = boundsOf([one, other]) as [number, number, number, number];
  return { x: left, y: bottom, width: right - left, height: top - bottom };
}

/** Left, bottom, right, top. */
function boundsOf(rectangles: readonly PageRectangle[]): number[] {
  const bounds = [
    Math.min(...rectangles.map(({ x }) => x)),
    Math.min(...rectangles.map(({ y }) => y)),
    Math.max(...rectangles.map(({ x, width }) => x + width)),
    Math.max(...rectangles.map(({ y, height }) => y + height)),
  ];
  return bounds.map(toThousandth);
}

function rounded({ x, y, width, height }: PageRectangle): PageRectangle {
  return { x: toThousandth(x), y: toThousandth(y), width: toThousandth(width), height: toThousandth(height) };
}

function toThousandth(value: number): number {
  return Math.round(value * 1000) / 1000;
}
