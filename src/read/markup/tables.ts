import type { Block, CellBlock } from '../../model/document.js';
import { cellMark } from '../cell-mark.js';
import { signIn } from './icons.js';
import { type Grid, type GridCell, type GridRow, gridOf } from './table-grid.js';
import {
  type ColumnTitle,
  columnTitles,
  headRows,
  isGroupRow,
  isRowHeader,
  nameIn,
  rowHeaderColumns,
} from './table-headers.js';
import type { MarkupElement } from './tree.js';
import { footnotesIn } from './visible-text.js';
import type { CellShape, Place, Walk } from './walk.js';

/** Copies of one cell for the columns and rows that it spans; a cell that spans more is no statement about each. */
const mostCopies = 40;
/** Below all headings, beside the sections of captions. */
const columnLevel = 8;

/** Reads a table as cells with their headers; a table that only lays out the page is read as what it contains. */
export function visitTable(
  walk: Walk,
  element: MarkupElement,
  place: Place,
  visitAsBlock: (place: Place) => void,
): void {
  const grid = isLayout(element) || place.shape.kind === 'cell' ? null : gridOf(element);
  if (grid === null || !holdsData(grid, walk)) {
    visitAsBlock(place);
    return;
  }
  walk.flush(place);
  const outside = walk.sections.state;
  const caption = captionOf(element);
  const captionText = caption === null ? null : walk.textOf(caption) || null;
  if (caption !== null) walk.visit(caption, place);
  const heads = headRows(grid, walk);
  const titles = columnTitles(grid, heads, walk);
  for (let at = 0; at < heads; at++) readHeaderCells(walk, grid.rows[at] as GridRow, place);
  readBody(walk, grid, heads, titles, { ...place, listDepth: -1 }, walk.nextTable(), captionText);
  walk.sections.restore(outside);
}

interface RowHeader {
  readonly column: number;
  readonly text: string;
  readonly notes: readonly string[];
}

function readBody(
  walk: Walk,
  grid: Grid,
  heads: number,
  titles: readonly ColumnTitle[],
  place: Place,
  table: number,
  caption: string | null,
): void {
  const headerColumns = rowHeaderColumns(grid, heads);
  /** Row headers that reach down from above: column, text, first row that they do not reach. */
  let spanning: (RowHeader & { readonly until: number })[] = [];
  let group: RowHeader | null = null;
  for (let at = heads; at < grid.rows.length; at++) {
    const row = grid.rows[at] as GridRow;
    spanning = spanning.filter((header) => header.until > at);
    const isGroup = isGroupRow(row, grid, walk);
    if (isGroup) group = null;
    const own: RowHeader[] = [];
    const above: readonly RowHeader[] = [...spanning];
    for (const cell of row.cells) {
      if (!isRowHeader(cell, headerColumns) && !isGroup) continue;
      const text = walk.textOf(cell.element);
      if (text === '') continue;
      const header = { column: cell.column, text, notes: footnotesIn(walk, cell.element) };
      own.push(header);
      if (cell.rows > 1) spanning.push({ ...header, until: at + cell.rows });
    }
    const headers = [...above, ...own].sort((a, b) => a.column - b.column);
    for (const cell of row.cells) {
      const header = isGroup || isRowHeader(cell, headerColumns);
      const before = header ? headers.filter((each) => each.column < cell.column) : headers;
      const rowHeaders = group === null ? before : [group, ...before];
      walk.pending.footnotes.push(
        ...rowHeaders.flatMap((each) => each.notes),
        ...(titles[cell.column]?.notes ?? []),
      );
      readCell(
        walk,
        cell,
        place,
        {
          kind: 'cell',
          rowHeaders: rowHeaders.map((each) => each.text),
          columnHeaders: isGroup ? [] : (titles[cell.column]?.names ?? []),
          mark: 'text',
          table,
          row: at,
          column: cell.column,
          isRowHeader: header,
          caption,
        },
        titles,
      );
    }
    if (isGroup) group = own[0] ?? null;
  }
}

function readCell(
  walk: Walk,
  cell: GridCell,
  place: Place,
  shape: CellShape,
  titles: readonly ColumnTitle[],
): void {
  const { blocks } = walk.document;
  const from = blocks.length;
  const inside: Place = { ...place, shape };
  const { text } = walk;
  walk.visitChildren(cell.element, inside);
  walk.flush(inside);
  if (blocks.length === from) {
    const sign = signIn(cell.element, walk.source);
    if (sign !== null) {
      if (sign.isLabel) text.appendEncoded(sign.start, sign.end);
      else text.replace(sign.text, sign.start, sign.end - sign.start);
      walk.flush(inside);
    }
  }
  const own = blocks.slice(from);
  const only = own.filter((block) => block.kind === 'cell').length === 1;
  own.forEach((block, index) => {
    if (block.kind === 'cell' && only) blocks[from + index] = { ...block, mark: cellMark(block.text) };
  });
  if (shape.isRowHeader || cell.rows * cell.columns === 1 || cell.rows * cell.columns > mostCopies) return;
  const cells = blocks.slice(from).filter((block): block is CellBlock => block.kind === 'cell');
  for (let row = 0; row < cell.rows; row++) {
    for (let column = 0; column < cell.columns; column++) {
      if (row + column === 0) continue;
      const place = { row: cell.row + row, column: cell.column + column };
      for (const block of cells) {
        walk.document.add({ ...block, ...place, columnHeaders: titles[place.column]?.names ?? [] });
      }
    }
  }
}

/** A header cell's name stands in the headers of its column's cells; a price or note below the name is read as a caption. */
function readHeaderCells(walk: Walk, row: GridRow, place: Place): void {
  const { blocks } = walk.document;
  const outside = walk.sections.state;
  for (const cell of row.cells) {
    const name = nameIn(walk, cell.element);
    if (name === '') continue;
    const from = blocks.length;
    walk.sections.open(columnLevel, name);
    const inside: Place = { ...place, shape: { kind: 'caption' }, opensSection: false };
    walk.visitChildren(cell.element, inside);
    walk.flush(inside);
    const kept: Block[] = blocks.splice(from).filter((block) => block.text !== name || /\d/.test(name));
    for (const block of kept) walk.document.add(block);
    walk.sections.restore(outside);
  }
}

function isLayout(table: MarkupElement): boolean {
  const role = table.attributes.role?.value;
  return role === 'presentation' || role === 'none' || table.holdsTable;
}

/** Whether the cells are values with headers, not the columns of a page layout. */
function holdsData(grid: Grid, walk: Walk): boolean {
  const cells = grid.rows.flatMap((row) => row.cells);
  if (cells.length === 0) return false;
  if (cells.some((cell) => cell.isHeader) || grid.rows.some((row) => row.part === 'head')) return true;
  if (grid.columns < 2 || grid.rows.length < 2) return false;
  if (cells.some((cell) => cell.element.firstHeading > 0)) return false;
  return cells.every((cell) => walk.textOf(cell.element).length < 300);
}

function captionOf(table: MarkupElement): MarkupElement | null {
  const caption = table.children.find((child) => child.type === 'element' && child.name === 'caption');
  return caption?.type === 'element' ? caption : null;
}
