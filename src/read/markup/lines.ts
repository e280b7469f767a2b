import { type BuiltText, sliceBuilt } from '../text-builder.js';

interface Piece {
  readonly built: BuiltText;
  /** Where the piece begins in the whole text. */
  readonly offset: number;
  readonly isItem: boolean;
}

const bulletPattern = /^(?:[•·▪‣●◦✓✔☑–*-]|✅)\s+/u;

/**
 * Cuts a text at those `<br>` that separate what does not belong together: empty lines, lines that begin with a bullet,
 * and lists of short lines. A line that only wraps stays with the one before.
 */
export function itemsOfLines(built: BuiltText, breaks: readonly number[]): Piece[] {
  const whole = [{ built, offset: 0, isItem: false }];
  const cuts = [...new Set(breaks)].filter((at) => at > 0 && at < built.text.length);
  if (cuts.length === 0) return whole;
  const isList = looksLikeList(built.text, cuts);
  const emptyLines = new Set(breaks.filter((at, index) => breaks[index + 1] === at));
  const kept = cuts.filter(
    (at) => isList || emptyLines.has(at) || bulletPattern.test(built.text.slice(at, at + 8).trimStart()),
  );
  const pieces: Piece[] = [];
  let start = 0;
  for (const end of [...kept, built.text.length]) {
    const line = built.text.slice(start, end);
    const lead = line.length - line.trimStart().length;
    const bullet = kept.length === 0 ? null : bulletPattern.exec(line.trimStart().slice(0, 8));
    const offset = start + lead + (bullet?.[0].length ?? 0);
    const piece = sliceBuilt(built, offset, end);
    if (piece !== null) pieces.push({ built: piece, offset, isItem: bullet !== null });
    start = end;
  }
  return pieces;
}

/** Three or more short lines that each begin like a sentence of their own and do not run on. */
function looksLikeList(text: string, cuts: readonly number[]): boolean {
  if (cuts.length < 2) return false;
  let start = 0;
  for (const end of [...cuts, text.length]) {
    const line = text.slice(start, end).trim();
    if (line.length === 0 || line.length > 90 || !/^[\p{Lu}\p{N}•✓✔–-]/u.test(line)) return false;
    if (end < text.length && /[.,;:!?…]$/.test(line)) return false;
    start = end;
  }
  return true;
}
