import { type Box, horizontalOverlap, verticalOverlap } from './box.js';

/** Text with its place and size, as far as pairing figures with captions needs it. */
export interface SizedText {
  readonly text: string;
  readonly box: Box;
  /** Font size, in the unit of the box. */
  readonly size: number;
  readonly lines: number;
  /** Whether it may be a figure that lacks a caption, and whether it may be the caption of one. */
  readonly canBeFigure: boolean;
  readonly canBeCaption: boolean;
}

/** A caption has at most this many words; more is a paragraph of its own. */
const MAX_CAPTION_WORDS = 30;

/**
 * Finds for each figure set in large type ("15%") its caption ("off, from 50 nights a year"): the nearest smaller text
 * below it, right of it or, failing these, above it. Neither says anything without the other.
 */
export function captionsOf<Item extends SizedText>(items: readonly Item[]): Map<Item, Item> {
  const captions = new Map<Item, Item>();
  const taken = new Set<Item>();
  for (const figure of items) {
    if (!figure.canBeFigure || !isFigure(figure)) continue;
    let nearest: { readonly item: Item; readonly distance: number } | null = null;
    for (const item of items) {
      if (item === figure || taken.has(item) || !isCaptionFor(figure, item)) continue;
      const distance = distanceTo(figure, item);
      if (distance !== null && (nearest === null || distance < nearest.distance))
        nearest = { item, distance };
    }
    if (!nearest) continue;
    captions.set(figure, nearest.item);
    taken.add(nearest.item);
  }
  return captions;
}

/** Whether a caption stands above its figure, and so is read first. */
export function isAbove(caption: Box, figure: Box): boolean {
  return caption.bottom < figure.bottom && caption.top < figure.top;
}

const units = new Set(
  'thousand million billion second seconds minute minutes hour hours day days week weeks month months year years times points percent'.split(
    ' ',
  ),
);

/** A number, price, rank or share, with a unit at most: "31%", "$15", "#2", "€9 bn", "4 of 5"; not "5 reasons" or "2026". */
function isFigure({ text, lines }: SizedText): boolean {
  if (text.length > 24 || lines > 2 || !/^[^\p{L}]*[\d∞]|^(?:US|CA|AU)?\$\d/u.test(text)) return false;
  if (/^(?:19|20)\d\d$/.test(text)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.every((word) => word.length <= 3 || units.has(word.toLowerCase()));
}

function isCaptionFor(figure: SizedText, item: SizedText): boolean {
  if (!item.canBeCaption || item.size * 1.4 > figure.size) return false;
  return /\p{L}/u.test(item.text) && item.text.split(' ').length <= MAX_CAPTION_WORDS;
}

/** How far a caption stands from its figure; null where it stands elsewhere than below, beside or above. */
function distanceTo(figure: SizedText, item: SizedText): number | null {
  const one = figure.box;
  const other = item.box;
  const across =
    horizontalOverlap(one, other) > 0.3 * Math.min(one.right - one.left, other.right - other.left);
  const below = other.top - one.bottom;
  if (across && below > -0.5 * figure.size && below < 0.9 * figure.size) return Math.max(0, below);
  const beside = other.left - one.right;
  if (verticalOverlap(one, other) > 0.5 * item.size && beside > -1 && beside < 0.8 * figure.size)
    return beside + 0.3 * figure.size;
  const above = one.top - other.bottom;
  if (across && item.lines === 1 && above > -0.5 * figure.size && above < 0.4 * figure.size)
    return Math.max(0, above) + figure.size;
  return null;
}
