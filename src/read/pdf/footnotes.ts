import type { Piece, TextPiece } from './piece.js';
import type { LaidOutPage } from './running-text.js';

/** Footnotes of a page by their mark ("*", "†", "1"). */
export type Footnotes = ReadonlyMap<string, TextPiece>;

/**
 * Finds text at the foot of a page that begins with a footnote mark and is set smaller than the page's text; a number
 * counts only where it is raised.
 */
export function footnotesOf(page: LaidOutPage, bodySize: number): Footnotes {
  const notes = new Map<string, TextPiece>();
  for (const piece of page.pieces) {
    const mark = piece.kind === 'text' ? noteMark(piece, page, bodySize) : null;
    if (piece.kind === 'text' && mark !== null && !notes.has(mark)) notes.set(mark, piece);
  }
  const used = [...notes].filter(([mark, note]) => isReferred(mark, note, page.pieces));
  return new Map(used);
}

/** Marks that the words of a text end in, or numbers raised above them. */
export function marksIn(text: string): string[] {
  const marks = [...text.matchAll(/[\p{L}\p{N}%)✓✔✗✘–.!"”](?<mark>[*†‡§]{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})/gu)];
  return marks.map((match) => plainMark(match.groups!.mark!));
}

function noteMark(piece: TextPiece, page: LaidOutPage, bodySize: number): string | null {
  if (piece.role === 'heading' || (piece.role !== 'footnote' && piece.box.top < 0.55 * page.height))
    return null;
  if (piece.role !== 'footnote' && piece.size > 0.95 * bodySize) return null;
  const words = piece.lines[0]!;
  const first = words[0]!;
  const sign = /^(?:[*†‡§]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]{1,2})/u.exec(first.text)?.[0];
  if (sign !== undefined) return plainMark(sign);
  const next = words[1];
  const isRaised = next !== undefined && first.size < 0.85 * next.size && first.baseline < next.baseline;
  return isRaised && /^\d{1,2}$/u.test(first.text) ? first.text : null;
}

function isReferred(mark: string, note: TextPiece, pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => {
    if (piece === note || piece.kind === 'figure') return false;
    const lines = piece.kind === 'text' ? piece.lines : piece.rows.flat().flatMap((cell) => cell.lines);
    if (/\d/u.test(mark))
      return lines.some((line) =>
        line.some(
          (word, index) => index > 0 && word.text === mark && word.size < 0.85 * line[index - 1]!.size,
        ),
      );
    return lines.some((line) => line.some((word) => word.text.includes(mark)));
  });
}

function plainMark(mark: string): string {
  return mark.normalize('NFKC');
}
