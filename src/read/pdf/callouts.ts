import { horizontalOverlap, verticalOverlap } from './geometry.js';
import { type Piece, roughText, type TextPiece, textPiece } from './piece.js';

/** A caption has at most this many words; more is a paragraph of its own. */
const MAX_CAPTION_WORDS = 30;

/**
 * Joins a figure set in large type to its caption ("15%" and "off, from 50 nights a year"), which is the nearest smaller
 * text below it, right of it or, failing these, above it: neither says anything without the other.
 */
export function joinCallouts(pieces: readonly Piece[]): Piece[] {
  const texts = pieces.filter((piece) => piece.kind === 'text');
  const captions = new Map<TextPiece, TextPiece>();
  const taken = new Set<TextPiece>();
  for (const figure of texts.filter(isFigure)) {
    let nearest: { readonly piece: TextPiece; readonly distance: number } | null = null;
    for (const piece of texts) {
      if (piece === figure || taken.has(piece) || !isCaptionFor(figure, piece)) continue;
      const distance = distanceTo(figure, piece);
      if (distance !== null && (nearest === null || distance < nearest.distance))
        nearest = { piece, distance };
    }
    if (!nearest) continue;
    captions.set(figure, nearest.piece);
    taken.add(nearest.piece);
  }
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind !== 'text') return [piece];
    if (taken.has(piece)) return [];
    const caption = captions.get(piece);
    return caption ? [joined(piece, caption)] : [piece];
  });
}

function joined(figure: TextPiece, caption: TextPiece): TextPiece {
  const isAbove = caption.box.bottom < figure.box.bottom && caption.box.top < figure.box.top;
  const lines = isAbove ? [...caption.lines, ...figure.lines] : [...figure.lines, ...caption.lines];
  return { ...textPiece(lines, 'paragraph', { tagged: true }), size: caption.size, bold: false };
}

/** A number, price, rank or share, perhaps with a unit or two: "31%", "$15", "#2", "€9 bn", "4 of 5". */
function isFigure(piece: TextPiece): boolean {
  const text = roughText(piece.lines);
  return (
    text.length <= 24 && /\d|∞/.test(text) && !/[.!?:]\s|\p{L}{9}/u.test(text) && piece.lines.length <= 2
  );
}

function isCaptionFor(figure: TextPiece, piece: TextPiece): boolean {
  if (piece.size * 1.4 > figure.size || piece.role === 'list-item' || piece.role === 'footnote') return false;
  if (piece.artifact || (piece.role === 'heading' && piece.level !== null && piece.level < 3)) return false;
  const text = roughText(piece.lines);
  return /\p{L}/u.test(text) && text.split(' ').length <= MAX_CAPTION_WORDS;
}

/** How far a caption stands from its figure; null where it stands elsewhere than below, beside or above. */
function distanceTo(figure: TextPiece, piece: TextPiece): number | null {
  const one = figure.box;
  const other = piece.box;
  const across =
    horizontalOverlap(one, other) > 0.3 * Math.min(one.right - one.left, other.right - other.left);
  const below = other.top - one.bottom;
  if (across && below > -0.5 * figure.size && below < 0.9 * figure.size) return Math.max(0, below);
  const beside = other.left - one.right;
  if (verticalOverlap(one, other) > 0.5 * piece.size && beside > -1 && beside < 0.8 * figure.size)
    return beside + 0.3 * figure.size;
  const above = one.top - other.bottom;
  if (across && piece.lines.length === 1 && above > -0.5 * figure.size && above < 0.4 * figure.size)
    return Math.max(0, above) + figure.size;
  return null;
}
