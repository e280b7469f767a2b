import type { Block, CellBlock } from '../../model/document.js';
import { cellMark } from '../cell-mark.js';
import { blockElements } from './elements.js';
import { signIn } from './icons.js';
import { type Grid, type GridCell, type GridRow, gridOf } from './table-grid.js';
import type { MarkupElement } from './tree.js';
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

function readBody(
  walk: Walk,
  grid: Grid,
  heads: number,
  titles: readonly (readonly string[])[],
  place: Place,
  table: number,
  caption: string | null,
): void {
  const headerColumns = rowHeaderColumns(grid, heads);
  /** Row headers that reach down from above: column, text, first row that they do not reach. */
  let spanning: { readonly column: number; readonly text: string; readonly until: number }[] = [];
  let group: string | null = null;
  for (let at = heads; at < grid.rows.length; at++) {
    const row = grid.rows[at] as GridRow;
    spanning = spanning.filter((header) => header.until > at);
    const isGroup = isGroupRow(row, grid, walk);
    if (isGroup) group = null;
    const above = spanning.map(({ column, text }) => ({ column, text }));
    const own: { readonly column: number; readonly text: string }[] = [];
    for (const cell of row.cells) {
      if (!isRowHeader(cell, headerColumns) && !isGroup) continue;
      const text = walk.textOf(cell.element);
      if (text === '') continue;
      own.push({ column: cell.column, text });
      if (cell.rows > 1) spanning.push({ column: cell.column, text, until: at + cell.rows });
    }
    const headers = [...above, ...own].sort((a, b) => a.column - b.column);
    for (const cell of row.cells) {
      const header = isGroup || isRowHeader(cell, headerColumns);
      const before = header ? headers.filter((each) => each.column < cell.column) : headers;
      const rowHeaders = [...(group === null ? [] : [group]), ...before.map((each) => each.text)];
      readCell(
        walk,
        cell,
        place,
        {
          kind: 'cell',
          rowHeaders,
          columnHeaders: isGroup ? [] : (titles[cell.column] ?? []),
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
    if (isGroup) group = own[0]?.text ?? null;
  }
}

function readCell(
  walk: Walk,
  cell: GridCell,
  place: Place,
  shape: CellShape,
  titles: readonly (readonly string[])[],
): void {
  const { blocks } = walk.document;
  const from = blocks.length;
  const inside: Place = { ...place, shape };
  const region = walk.text;
  walk.visitChildren(cell.element, inside);
  walk.flush(inside);
  if (blocks.length === from) {
    const sign = signIn(cell.element, walk.source);
    if (sign !== null) {
      if (sign.isLabel) region.appendEncoded(sign.start, sign.end);
      else region.replace(sign.text, sign.start, sign.end - sign.start);
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
        walk.document.add({ ...block, ...place, columnHeaders: titles[place.column] ?? [] });
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

/** For each column its titles, outermost first. */
function columnTitles(grid: Grid, heads: number, walk: Walk): string[][] {
  const titles: string[][] = Array.from({ length: grid.columns }, () => []);
  for (const row of grid.rows.slice(0, heads)) {
    for (const cell of row.cells) {
      const name = nameIn(walk, cell.element);
      if (name === '') continue;
      for (let column = cell.column; column < cell.column + cell.columns; column++) {
        if (titles[column]?.at(-1) !== name) titles[column]?.push(name);
      }
    }
  }
  return titles;
}

/** What a column is called: the first line of its header cell. */
function nameIn(walk: Walk, cell: MarkupElement): string {
  for (const child of cell.children) {
    if (child.type === 'text') {
      if (walk.source.slice(child.start, child.end).trim() !== '') break;
    } else if (blockElements.has(child.name)) {
      const inner = child.children.some((each) => each.type === 'element' && blockElements.has(each.name))
        ? nameIn(walk, child)
        : walk.textOf(child);
      if (inner !== '') return inner;
    } else break;
  }
  return walk.textOf(cell) || (signIn(cell, walk.source)?.text ?? '');
}

/** Number of leading rows that hold column headers. */
function headRows(grid: Grid, walk: Walk): number {
  let heads = 0;
  while (grid.rows[heads]?.part === 'head') heads++;
  if (heads > 0) return heads;
  while (heads < grid.rows.length - 1 && isHeaderRow(grid.rows[heads] as GridRow, walk)) heads++;
  if (heads > 0 || grid.rows.some((row) => row.cells.some((cell) => cell.isHeader))) return heads;
  return firstRowReadsAsHeader(grid, walk) ? 1 : 0;
}

function isHeaderRow(row: GridRow, walk: Walk): boolean {
  const headers = row.cells.filter((cell) => cell.isHeader && cell.scope !== 'row');
  if (headers.length < 2 && row.cells.length > 1) return false;
  return (
    headers.length > 0 &&
    row.cells.length > 1 &&
    row.cells.every((cell) => headers.includes(cell) || walk.textOf(cell.element) === '')
  );
}

/** A table without `<th>`: its first row is the header if it has names where the rows below have signs and numbers. */
function firstRowReadsAsHeader(grid: Grid, walk: Walk): boolean {
  const [first, ...rest] = grid.rows;
  if (first === undefined || rest.length === 0 || grid.columns < 2) return false;
  const isValue = (cell: GridCell): boolean => {
    const text = walk.textOf(cell.element);
    return (
      cellMark(text) !== 'text' || /^[^\p{L}]*\d/u.test(text) || signIn(cell.element, walk.source) !== null
    );
  };
  const names = first.cells.slice(1);
  if (names.length === 0 || names.some((cell) => isValue(cell) || walk.textOf(cell.element).length > 60))
    return false;
  return rest.slice(0, 30).some((row) => row.cells.slice(1).some(isValue));
}

/** Columns whose cells name their row where no `<th>` does: the first, and the second beside cells that span rows. */
function rowHeaderColumns(grid: Grid, heads: number): number {
  const body = grid.rows.slice(heads);
  if (body.some((row) => row.cells.some((cell) => cell.isHeader && cell.columns < grid.columns))) return 0;
  if (grid.columns < 2 || heads === 0) return 0;
  return grid.columns > 2 && body.some((row) => row.cells[0]?.column === 0 && row.cells[0].rows > 1) ? 2 : 1;
}

function isRowHeader(cell: GridCell, headerColumns: number): boolean {
  return cell.isHeader ? cell.scope !== 'col' : cell.column < headerColumns;
}

/** A row that titles the rows below it: one cell across the table, or one name in bold and nothing else. */
function isGroupRow(row: GridRow, grid: Grid, walk: Walk): boolean {
  if (grid.columns < 2) return false;
  const [first, ...rest] = row.cells;
  if (first === undefined || first.column !== 0 || first.rows > 1) return false;
  if (rest.length === 0) return first.columns >= grid.columns || first.isHeader || first.columns > 1;
  const others = rest.every(
    (cell) =>
      cell.element.children.length === 0 ||
      (walk.textOf(cell.element) === '' && signIn(cell.element, walk.source) === null),
  );
  if (!others) return false;
  return (
    (first.isHeader && first.scope === 'rowgroup') ||
    rest.every((cell) => cell.isHeader) ||
    isBold(first.element, walk.source)
  );
}

function isBold(cell: MarkupElement, source: string): boolean {
  const nodes = cell.children.filter(
    (node) => node.type === 'element' || source.slice(node.start, node.end).trim() !== '',
  );
  const only = nodes[0];
  return nodes.length === 1 && only?.type === 'element' && (only.name === 'strong' || only.name === 'b');
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
