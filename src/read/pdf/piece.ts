import { type Box, union } from '../layout/box.js';
import type { Word } from './words.js';

/** Words of one line, left to right. */
export type Line = readonly Word[];

export type TextRole =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'caption'
  | 'footnote'
  | 'navigation';

/** Text that belongs together, before it becomes a block: sizes and places decide yet what it is. */
export interface TextPiece {
  readonly kind: 'text';
  readonly role: TextRole;
  /** Of a heading, where the document says it; null where it is yet to be told by size. */
  readonly level: number | null;
  readonly ordered: boolean;
  readonly depth: number;
  readonly lines: readonly Line[];
  readonly box: Box;
  /** Font size of most of its letters. */
  readonly size: number;
  readonly bold: boolean;
  /** Whether the document's tags say what it is. */
  readonly tagged: boolean;
  readonly artifact: boolean;
}

export interface TableCell {
  readonly lines: readonly Line[];
  readonly box: Box;
  /** Tagged as header. */
  readonly isHeader: boolean;
  /** Text alternatives of the icons in it. */
  readonly alternatives: readonly string[];
}

export interface TablePiece {
  readonly kind: 'table';
  readonly rows: readonly (readonly TableCell[])[];
  readonly caption: readonly Line[];
  readonly box: Box;
}

export interface FigurePiece {
  readonly kind: 'figure';
  readonly alternative: string;
  /** Null where the page does not say where it stands. */
  readonly box: Box | null;
}

export type Piece = TextPiece | TablePiece | FigurePiece;

export function textPiece(
  lines: readonly Line[],
  role: TextRole = 'paragraph',
  details: Partial<Pick<TextPiece, 'level' | 'ordered' | 'depth' | 'tagged'>> = {},
): TextPiece {
  const words = lines.flat();
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  const boldLetters = words.reduce((sum, word) => sum + (word.bold ? word.text.length : 0), 0);
  return {
    kind: 'text',
    role,
    level: null,
    ordered: false,
    depth: 0,
    tagged: false,
    ...details,
    lines,
    box: union(words.map((word) => word.box)),
    size: commonSize(words),
    bold: boldLetters > letters * 0.9,
    artifact: words.every((word) => word.artifact),
  };
}

/** The font size that half of the letters do not exceed; 0 where there are none. */
export function commonSize(words: readonly Word[]): number {
  const letters = new Map<number, number>();
  let total = 0;
  for (const { size, text } of words) {
    letters.set(size, (letters.get(size) ?? 0) + text.length);
    total += text.length;
  }
  let counted = 0;
  for (const [size, count] of [...letters].sort(([one], [other]) => one - other)) {
    counted += count;
    if (counted > total / 2) return size;
  }
  return 0;
}

/** The words as plain text with single spaces: for deciding, not for showing. */
export function roughText(lines: readonly Line[]): string {
  return lines
    .map((line) => line.map((word, index) => (index > 0 && word.spaceBefore ? ' ' : '') + word.text).join(''))
    .join(' ');
}

/** Where in the page's drawing order a piece begins. */
export function drawnAt(piece: Piece): number {
  const lines =
    piece.kind === 'text'
      ? piece.lines
      : piece.kind === 'table'
        ? piece.rows.flat().flatMap((cell) => cell.lines)
        : [];
  return lines.flat().reduce((least, word) => Math.min(least, word.order), Number.POSITIVE_INFINITY);
}
