import { type Piece, roughText, type TextPiece } from './piece.js';

/** Shares of the page's height, from above and below, in which running headers and footers stand. */
const MARGIN = 0.12;
const MIN_PAGES = 3;

export interface LaidOutPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** What repeats at the head or foot of the pages, and which pieces are bare page numbers. */
export interface RunningText {
  readonly headers: ReadonlySet<Piece>;
  readonly footers: ReadonlySet<Piece>;
  readonly pageNumbers: ReadonlySet<Piece>;
}

/** Finds text that stands at the same place of the margin on at least three pages, numbers aside. `bodySize` in points. */
export function findRunningText(pages: readonly LaidOutPage[], bodySize: number): RunningText {
  const places = new Map<string, { readonly piece: TextPiece; readonly page: LaidOutPage }[]>();
  for (const page of pages)
    for (const piece of page.pieces) {
      if (piece.kind !== 'text' || !canRun(piece, page, bodySize)) continue;
      const text = roughText(piece.lines).replace(/\d+/gu, '#');
      const key = `${Math.round(piece.box.top / 8)} ${text}`;
      const known = places.get(key);
      if (known) known.push({ piece, page });
      else places.set(key, [{ piece, page }]);
    }
  const headers = new Set<Piece>();
  const footers = new Set<Piece>();
  const pageNumbers = new Set<Piece>();
  for (const found of places.values()) {
    const number = isPageNumber(roughText(found[0]!.piece.lines)) && countUp(found);
    const isArtifact = found.every(({ piece }) => piece.artifact);
    if (found.length < MIN_PAGES && !number && !isArtifact) continue;
    for (const { piece, page } of found) {
      if (number) pageNumbers.add(piece);
      else if (piece.box.top < page.height / 2) headers.add(piece);
      else footers.add(piece);
    }
  }
  return { headers, footers, pageNumbers };
}

function canRun(piece: TextPiece, page: LaidOutPage, bodySize: number): boolean {
  const inMargin = piece.box.bottom < page.height * MARGIN || piece.box.top > page.height * (1 - MARGIN);
  const isHeading = piece.role === 'heading' || piece.size > 1.15 * bodySize;
  return inMargin && !isHeading && piece.role !== 'list-item';
}

function isPageNumber(text: string): boolean {
  return /^(?:(?:page|slide|p\.)\s)?[-–]?\s?\d{1,4}\s?[-–]?(?:\s?(?:\/|\||of)\s?\d{1,4})?$/iu.test(text);
}

/** Whether the number on each page is that page's number, or differs from it by the same amount everywhere. */
function countUp(found: readonly { readonly piece: TextPiece; readonly page: LaidOutPage }[]): boolean {
  const offsets = found.map(
    ({ piece, page }) => Number(/\d+/u.exec(roughText(piece.lines))?.[0]) - page.number,
  );
  return offsets.length > 1 && offsets.every((offset) => offset === offsets[0]);
}
