import { captionsOf, isAbove } from '../layout/captions.js';
import { type Piece, roughText, type TextPiece, textPiece } from './piece.js';

/** Joins each figure set in large type to its caption, so that they become one block. */
export function joinCallouts(pieces: readonly Piece[]): Piece[] {
  const captions = captionsOf(pieces.filter((piece) => piece.kind === 'text').map(sized));
  const byFigure = new Map([...captions].map(([figure, caption]) => [figure.piece, caption.piece]));
  const taken = new Set(byFigure.values());
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind !== 'text') return [piece];
    if (taken.has(piece)) return [];
    const caption = byFigure.get(piece);
    return caption ? [joined(piece, caption)] : [piece];
  });
}

function sized(piece: TextPiece) {
  const isTitle = piece.role === 'heading' && piece.level !== null && piece.level < 3;
  return {
    piece,
    text: roughText(piece.lines),
    box: piece.box,
    size: piece.size,
    lines: piece.lines.length,
    // A figure with smaller words beside it has its caption already.
    canBeFigure: !isTitle && piece.lines.flat().every((word) => word.size >= 0.7 * piece.size),
    canBeCaption: piece.role !== 'list-item' && piece.role !== 'footnote' && !piece.artifact && !isTitle,
  };
}

function joined(figure: TextPiece, caption: TextPiece): TextPiece {
  const lines = isAbove(caption.box, figure.box)
    ? [...caption.lines, ...figure.lines]
    : [...figure.lines, ...caption.lines];
  return { ...textPiece(lines, 'paragraph', { tagged: true }), size: caption.size, bold: false };
}
