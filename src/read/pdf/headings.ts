import { horizontalOverlap } from '../layout/box.js';
import { commonSize, type Piece, roughText, type TextPiece } from './piece.js';
import type { LaidOutPage } from './running-text.js';

/** An entry of the document's outline (bookmarks). */
export interface OutlineEntry {
  readonly title: string;
  /** From 1. */
  readonly page: number;
  /** Titles above it, outermost first. */
  readonly ancestors: readonly string[];
}

const MAX_LEVEL = 6;

/** A slide is wider than it is high; its title is its heading, whatever the other slides have. */
export function isSlide(page: LaidOutPage): boolean {
  return page.width > page.height;
}

/** Marks as headings what tags do not call so: slide titles, outline entries, short text in large or bold type. */
export function markHeadings(
  pages: readonly LaidOutPage[],
  bodySize: number,
  outline: readonly OutlineEntry[],
): LaidOutPage[] {
  const levels = sizeLevels(pages, bodySize);
  return pages.map((page) => {
    const named = page.pieces.map((piece) => byOutline(piece, page, outline));
    const pieces = isSlide(page)
      ? slideHeadings(named, page, bodySize)
      : named.map((piece) => pageHeading(piece, bodySize, levels));
    return {
      ...page,
      pieces: pieces.map((piece, index) => boldHeading(piece, pieces, index, levels.size + 1)),
    };
  });
}

function byOutline(piece: Piece, page: LaidOutPage, outline: readonly OutlineEntry[]): Piece {
  if (piece.kind !== 'text' || piece.role !== 'paragraph' || piece.lines.length > 4) return piece;
  const text = roughText(piece.lines).toLowerCase();
  const entry = outline.find((each) => each.page === page.number && each.title.toLowerCase() === text);
  return entry ? heading(piece, Math.min(entry.ancestors.length + 1, MAX_LEVEL)) : piece;
}

function slideHeadings(pieces: readonly Piece[], page: LaidOutPage, bodySize: number): Piece[] {
  const texts = pieces.filter((piece) => piece.kind === 'text' && !piece.artifact) as TextPiece[];
  if (texts.some((piece) => piece.role === 'heading' && (piece.level ?? 9) <= 2)) return [...pieces];
  const candidates = texts.filter(
    (piece) => canHead(piece, 16) && piece.box.top < (texts.length > 1 ? 0.5 : 0.8) * page.height,
  );
  const largest = candidates.reduce((size, piece) => Math.max(size, piece.size), 0);
  const title = candidates
    .filter((piece) => piece.size > 0.4 * largest && piece.size > 1.2 * sizeBeside(piece, texts, bodySize))
    .sort((one, other) => one.box.top - other.box.top)[0];
  if (!title) return [...pieces];
  const base = sizeBeside(title, texts, bodySize);
  return pieces.map((piece) => {
    if (piece === title) return heading(title, page.number === 1 ? 1 : 2);
    if (piece.kind === 'text' && canHead(piece, 6) && piece.size > 1.3 * base) return heading(piece, 3);
    return piece;
  });
}

/** Font size of most of the slide's other text. */
function sizeBeside(piece: TextPiece, texts: readonly TextPiece[], bodySize: number): number {
  const others = texts.filter((other) => other !== piece);
  return others.length > 0 ? commonSize(others.flatMap((other) => other.lines.flat())) : bodySize;
}

/** Font sizes (in whole points) above the body's that short texts are set in, largest first, as levels from 1. */
function sizeLevels(pages: readonly LaidOutPage[], bodySize: number): ReadonlyMap<number, number> {
  const sizes = new Set<number>();
  for (const page of pages)
    for (const piece of page.pieces)
      if (!isSlide(page) && piece.kind === 'text' && canHead(piece, 20) && piece.size > 1.15 * bodySize)
        sizes.add(Math.round(piece.size));
  const sorted = [...sizes].sort((one, other) => other - one);
  return new Map(sorted.map((size, index) => [size, Math.min(index + 1, MAX_LEVEL)]));
}

function pageHeading(piece: Piece, bodySize: number, levels: ReadonlyMap<number, number>): Piece {
  if (piece.kind !== 'text' || !canHead(piece, 20) || piece.size <= 1.15 * bodySize) return piece;
  return heading(piece, levels.get(Math.round(piece.size)) ?? MAX_LEVEL);
}

/** A short bold line right above lighter text of its column. */
function boldHeading(piece: Piece, pieces: readonly Piece[], index: number, level: number): Piece {
  if (piece.kind !== 'text' || !piece.bold || piece.lines.length > 1 || !canHead(piece, 8)) return piece;
  const next = pieces[index + 1];
  if (!next || next.kind === 'figure' || next.box === null || next.box.top < piece.box.bottom - 3)
    return piece;
  if (next.kind === 'text' && (next.bold || next.role === 'heading')) return piece;
  const gap = next.box.top - piece.box.bottom;
  if (gap > 2.5 * piece.size || horizontalOverlap(piece.box, next.box) <= 0) return piece;
  return heading(piece, Math.min(Math.max(level, 3), MAX_LEVEL));
}

function canHead(piece: TextPiece, maxWords: number): boolean {
  if (piece.role !== 'paragraph' || piece.artifact || piece.lines.length > 4) return false;
  // A large figure with small words after it is a statement.
  if (piece.lines.flat().some((word) => word.size < 0.7 * piece.size)) return false;
  const text = roughText(piece.lines);
  return text.split(' ').length <= maxWords && /\p{L}/u.test(text) && !/[.,;:]$/u.test(text);
}

function heading(piece: TextPiece, level: number): TextPiece {
  return { ...piece, role: 'heading', level };
}
