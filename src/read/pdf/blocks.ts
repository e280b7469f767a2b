import type { Block, BlockOrigin, Region } from '../../model/document.js';
import { cellMark } from '../cell-mark.js';
import type { Box } from '../layout/box.js';
import { SectionStack } from '../sections.js';
import { footnotesOf, marksIn } from './footnotes.js';
import { type Matrix, userSpaceRectangle } from './geometry.js';
import { isSlide, type OutlineEntry } from './headings.js';
import type { FigurePiece, TablePiece, TextPiece } from './piece.js';
import type { LaidOutPage, RunningText } from './running-text.js';
import { gridOf } from './table.js';
import { type PlacedText, setText, type WordCounts } from './text.js';

export interface Setting {
  readonly running: RunningText;
  readonly counts: WordCounts;
  readonly outline: readonly OutlineEntry[];
  readonly bodySize: number;
}

/** Turns the pieces of all pages into blocks, with their sections, regions, footnotes and places. */
export class BlockMaker {
  readonly blocks: Block[] = [];
  readonly #setting: Setting;
  readonly #sections = new SectionStack();
  #tables = 0;
  /** Where the innermost heading of a slide stands: its section ends where the text leaves its column. */
  #column: Box | null = null;
  #slideTitles: readonly string[] = [];

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  addPage(page: LaidOutPage, fromDisplay: Matrix): void {
    if (isSlide(page)) this.#beginSlide(page.number);
    const notes = footnotesOf(page, this.#setting.bodySize);
    const noteSet = new Set(notes.values());
    const noteTexts = new Map([...notes].map(([mark, note]) => [mark, withoutMark(this.#text(note).text)]));
    const place = new Place(page.number, fromDisplay);
    for (const piece of page.pieces) {
      if (piece.kind === 'table') this.#table(piece, place, noteTexts);
      else if (piece.kind === 'figure') this.#figure(piece, place);
      else if (!this.#setting.running.pageNumbers.has(piece))
        this.#piece(
          piece,
          noteSet.has(piece) ? 'footnote' : this.#region(piece),
          place,
          isSlide(page),
          noteTexts,
        );
    }
  }

  #beginSlide(page: number): void {
    this.#sections.restore([]);
    this.#column = null;
    this.#slideTitles = [];
    for (const [index, title] of groupTitles(page, this.#setting.outline).entries())
      this.#sections.open(index - 100, title);
  }

  #piece(
    piece: TextPiece,
    region: Region,
    place: Place,
    onSlide: boolean,
    notes: ReadonlyMap<string, string>,
  ): void {
    const placed = this.#text(piece);
    if (!/[\p{L}\p{N}]/u.test(placed.text)) return;
    if (onSlide) this.#leaveColumn(piece.box);
    const base = this.#base(placed.text, place.origin(placed), region, notes);
    if (piece.role === 'heading' && region === 'main') {
      const level = Math.min(Math.max(piece.level ?? 2, 1), 6);
      this.blocks.push({ ...base, kind: 'heading', level, section: this.#sections.titlesAbove(level) });
      this.#sections.open(level, placed.text);
      if (onSlide && level > 2) this.#column = piece.box;
      else this.#slideTitles = this.#sections.titles;
      return;
    }
    if (piece.role === 'list-item')
      this.blocks.push({
        ...base,
        kind: 'list-item',
        ordered: piece.ordered,
        depth: piece.depth,
        checked: null,
      });
    else if (piece.role === 'quotation') this.blocks.push({ ...base, kind: 'quotation', author: null });
    else if (piece.role === 'caption') this.blocks.push({ ...base, kind: 'caption' });
    else this.blocks.push({ ...base, kind: 'paragraph' });
  }

  /** Text left of a column's heading is no longer under it. */
  #leaveColumn(box: Box): void {
    if (this.#column === null || box.left > this.#column.left - 5) return;
    this.#column = null;
    const titles = this.#slideTitles;
    this.#sections.restore(this.#sections.state.slice(0, titles.length));
  }

  #table(table: TablePiece, place: Place, notes: ReadonlyMap<string, string>): void {
    const caption = table.caption.length > 0 ? setText(table.caption, this.#setting.counts).text : null;
    const index = this.#tables++;
    const textOf = (cell: {
      readonly lines: TablePiece['caption'];
      readonly alternatives: readonly string[];
    }) =>
      [setText(cell.lines, this.#setting.counts).text, ...cell.alternatives]
        .filter((part) => part !== '')
        .join(' ');
    for (const each of gridOf(table, (text) => cellMark(text) !== 'text')) {
      const text = textOf(each.cell);
      if (text === '') continue;
      const rowHeaders = each.rowHeaders.map(textOf);
      const columnHeaders = each.columnHeaders.map(textOf).filter((header) => header !== '');
      const placed = setText(each.cell.lines, this.#setting.counts);
      const origin =
        placed.text === text
          ? place.origin(placed)
          : place.origin({ text, stretches: [{ start: 0, length: text.length, box: each.cell.box }] });
      this.blocks.push({
        ...this.#base(text, origin, 'main', notes, [...rowHeaders, ...columnHeaders]),
        kind: 'cell',
        rowHeaders,
        columnHeaders,
        mark: cellMark(text),
        table: index,
        row: each.row,
        column: each.column,
        isRowHeader: each.isRowHeader,
        caption,
      });
    }
  }

  #figure(figure: FigurePiece, place: Place): void {
    const { alternative: text, box } = figure;
    const stretches = box === null ? [] : [{ start: 0, length: text.length, box }];
    this.blocks.push({
      ...this.#base(text, place.origin({ text, stretches }), 'main', new Map()),
      kind: 'alt-text',
    });
  }

  #text(piece: TextPiece): PlacedText {
    return setText(piece.lines, this.#setting.counts);
  }

  #region(piece: TextPiece): Region {
    if (this.#setting.running.headers.has(piece)) return 'running-header';
    if (this.#setting.running.footers.has(piece)) return 'running-footer';
    if (piece.role === 'footnote') return 'footnote';
    return piece.role === 'navigation' ? 'navigation' : 'main';
  }

  /** `headers`: what else of the block can carry a footnote's mark. */
  #base(
    text: string,
    origin: BlockOrigin,
    region: Region,
    notes: ReadonlyMap<string, string>,
    headers: readonly string[] = [],
  ) {
    const footnotes = [text, ...headers].flatMap(marksIn).flatMap((mark) => notes.get(mark) ?? []);
    return {
      text,
      origin,
      section: this.#sections.titles,
      region,
      hidden: false,
      verbatim: [],
      footnotes: region === 'footnote' ? [] : [...new Set(footnotes)],
    };
  }
}

function withoutMark(text: string): string {
  return text.replace(/^(?:[*†‡§¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\d{1,2}) ?/u, '');
}

/** Makes origins on one page. */
class Place {
  readonly #page: number;
  readonly #fromDisplay: Matrix;

  constructor(page: number, fromDisplay: Matrix) {
    this.#page = page;
    this.#fromDisplay = fromDisplay;
  }

  origin(placed: PlacedText): BlockOrigin {
    const runs = placed.stretches.map(({ start, length, box }) => ({
      start,
      length,
      rectangle: userSpaceRectangle(this.#fromDisplay, box),
    }));
    return { kind: 'page', page: this.#page, runs };
  }
}

/** Titles of the outline's groups that a slide stands in, outermost first. */
function groupTitles(page: number, outline: readonly OutlineEntry[]): readonly string[] {
  const index = outline.findLastIndex((entry) => entry.page <= page);
  const entry = outline[index];
  if (!entry) return [];
  const isGroup = outline[index + 1]?.ancestors.at(-1) === entry.title;
  return isGroup && entry.page < page ? [...entry.ancestors, entry.title] : entry.ancestors;
}
