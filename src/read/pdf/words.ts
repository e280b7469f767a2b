import type { Box } from '../layout/box.js';
import { applyTo, type Matrix, multiply, transformBox } from './geometry.js';
import type { GlyphWidths } from './glyph-widths.js';
import type { TextContentItem } from './pdfjs.js';

/** A word as the page sets it. Lengths are points on the upright page. */
export interface Word {
  readonly text: string;
  readonly box: Box;
  readonly baseline: number;
  /**
   * Its letters without the punctuation before and after them, [start, end) in `text` and from left to right on the page;
   * null where it has none or is not upright. Highlights of a word leave its period out.
   */
  readonly core: WordCore | null;
  /** Font size. */
  readonly size: number;
  readonly bold: boolean;
  /** False for text that runs in another direction (a vertical label, a diagonal stamp). */
  readonly upright: boolean;
  /** True where white space or another line stands before it in the page's own order. */
  readonly spaceBefore: boolean;
  /** Id of the marked content it belongs to, as the structure tree names it. */
  readonly content: string | null;
  /** Tagged as decoration: page number, running header. */
  readonly artifact: boolean;
  /** Counts the words of the page in drawing order. */
  readonly order: number;
}

export interface WordCore {
  readonly start: number;
  readonly end: number;
  readonly left: number;
  readonly right: number;
}

export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  /** From user space to the upright page. */
  readonly toDisplay: Matrix;
}

type Styles = Readonly<Record<string, { readonly ascent: number; readonly descent: number }>>;

/** The words of a page in drawing order, without those that stand outside it and those drawn twice for effect. */
export function wordsOfPage(
  items: readonly TextContentItem[],
  styles: Styles,
  page: PageGeometry,
  widths: GlyphWidths,
): Word[] {
  const words: Word[] = [];
  const drawn = new Set<string>();
  const marks: { readonly id: string | null; readonly artifact: boolean }[] = [];
  let spaceBefore = true;
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop();
      else marks.push({ id: item.id ?? null, artifact: item.tag === 'Artifact' });
      continue;
    }
    const content = marks.findLast((mark) => mark.id !== null)?.id ?? null;
    const artifact = marks.some((mark) => mark.artifact);
    const style = styles[item.fontName];
    const setting = settingOf(item.transform, item.width, page, style);
    const positions = characterPositions(item.str, item.fontName, setting, widths);
    for (const part of partsOf(item.str)) {
      if (part.text === '') {
        spaceBefore = true;
        continue;
      }
      const box = transformBox(setting.matrix, {
        left: positions[part.start]!,
        top: -setting.descent,
        right: positions[part.end]!,
        bottom: setting.ascent,
      });
      const key = `${part.text} ${Math.round(box.left / (setting.size * 0.15))} ${Math.round(setting.baseline / (setting.size * 0.15))}`;
      const outside = box.right <= 0 || box.left >= page.width || box.bottom <= 0 || box.top >= page.height;
      if (outside || drawn.has(key)) continue;
      drawn.add(key);
      words.push({
        text: part.text,
        box,
        core:
          setting.upright && part.end - part.start === part.text.length
            ? coreOf(part, box.left, positions)
            : null,
        baseline: setting.baseline,
        size: setting.size,
        bold: widths.isBold(item.fontName),
        upright: setting.upright,
        spaceBefore: spaceBefore || part.spaceBefore,
        content,
        artifact,
        order: words.length,
      });
      spaceBefore = false;
    }
    if (/\s$/u.test(item.str) || item.str === '') spaceBefore = true;
  }
  return words;
}

/** `left`: where the word begins on the page; `positions`: where its item's characters begin on their line. */
function coreOf({ text, start }: Part, left: number, positions: Float64Array): WordCore | null {
  const isLetter = (index: number) => /[\p{L}\p{N}%\p{Sc}\p{Cs}]/u.test(text[index]!);
  let from = 0;
  let to = text.length;
  while (from < to && !isLetter(from)) from += 1;
  while (to > from && !isLetter(to - 1)) to -= 1;
  if (from === to || (from === 0 && to === text.length)) return null;
  const origin = left - positions[start]!;
  return {
    start: from,
    end: to,
    left: origin + positions[start + from]!,
    right: origin + positions[start + to]!,
  };
}

interface Setting {
  /** From the text's own line (x along it, y up from the baseline, points) to the upright page. */
  readonly matrix: Matrix;
  readonly size: number;
  readonly length: number;
  readonly baseline: number;
  readonly ascent: number;
  readonly descent: number;
  readonly upright: boolean;
}

function settingOf(
  transform: Matrix,
  width: number,
  page: PageGeometry,
  style: { readonly ascent: number; readonly descent: number } | undefined,
): Setting {
  const scaled = multiply(page.toDisplay, transform);
  const along = Math.hypot(scaled[0], scaled[1]) || 1;
  const size = Math.hypot(scaled[2], scaled[3]) || along;
  const matrix: Matrix = [
    scaled[0] / along,
    scaled[1] / along,
    scaled[2] / size,
    scaled[3] / size,
    scaled[4],
    scaled[5],
  ];
  const ascent = style && style.ascent > 0.4 && style.ascent < 1.3 ? style.ascent : 0.9;
  const descent = style && style.descent < 0 && style.descent > -0.6 ? -style.descent : 0.22;
  const upright = matrix[0] > 0.99 && matrix[3] < 0;
  return {
    // Slanted text is put upright: its boxes are those of its line.
    matrix: upright ? [1, 0, 0, -1, scaled[4], scaled[5]] : matrix,
    size,
    length: width * Math.hypot(page.toDisplay[0], page.toDisplay[1]),
    baseline: applyTo(scaled, 0, 0)[1],
    ascent: ascent * size,
    descent: descent * size,
    upright,
  };
}

interface Part {
  /** Empty for white space. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly spaceBefore: boolean;
}

/** Words and the spaces between them. Letters set apart one by one ("P R O O F") are one word. */
function partsOf(text: string): Part[] {
  if (/^\S(?: \S){2,}$/u.test(text) && /^[\p{L}\p{N} ]+$/u.test(text))
    return [{ text: text.replaceAll(' ', ''), start: 0, end: text.length, spaceBefore: false }];
  const parts: Part[] = [];
  let spaceBefore = false;
  for (const match of text.matchAll(/\S+|\s+/gu)) {
    const isSpace = match[0].trim() === '';
    const word = isSpace ? '' : match[0].replace(/[\p{Cc}\u{200B}\u{FEFF}]/gu, '');
    parts.push({ text: word, start: match.index, end: match.index + match[0].length, spaceBefore });
    spaceBefore = isSpace;
  }
  return parts;
}

/**
 * Where on its line each character of an item begins (and, last, where the item ends), by the widths of its glyphs. What
 * the glyphs do not fill is the spaces' (justified lines); where there are none, it is spread over all.
 */
function characterPositions(text: string, font: string, setting: Setting, widths: GlyphWidths): Float64Array {
  const advances = new Float64Array(text.length);
  let total = 0;
  let spaces = 0;
  let index = 0;
  for (const character of text) {
    if (character.trim() === '') spaces += 1;
    else advances[index] = (widths.of(font, character) * setting.size) / 1000;
    total += advances[index]!;
    index += character.length;
  }
  const perSpace = spaces > 0 ? Math.max(0, setting.length - total) / spaces : 0;
  const scale = perSpace > 0 || total === 0 ? 1 : setting.length / total;
  const positions = new Float64Array(text.length + 1);
  for (let each = 0; each < text.length; each += 1)
    positions[each + 1] = positions[each]! + (text[each]!.trim() === '' ? perSpace : advances[each]! * scale);
  return positions;
}
