import { cellMark } from '../cell-mark.js';
import { blockElements } from './elements.js';
import { signIn } from './icons.js';
import type { Grid, GridCell, GridRow } from './table-grid.js';
import type { MarkupElement } from './tree.js';
import { footnotesIn } from './visible-text.js';
import type { Walk } from './walk.js';

/** What stands above a column: its headers, outermost first, and the footnotes that they refer to. */
export interface ColumnTitle {
  readonly names: readonly string[];
  readonly notes: readonly string[];
}

export function columnTitles(grid: Grid, heads: number, walk: Walk): readonly ColumnTitle[] {
  const titles = Array.from({ length: grid.columns }, () => ({
    names: [] as string[],
    notes: [] as string[],
  }));
  for (const row of grid.rows.slice(0, heads)) {
    for (const cell of row.cells) {
      const name = nameIn(walk, cell.element);
      if (name === '') continue;
      const notes = footnotesIn(walk, cell.element);
      for (let column = cell.column; column < cell.column + cell.columns; column++) {
        if (titles[column]?.names.at(-1) !== name) titles[column]?.names.push(name);
        titles[column]?.notes.push(...notes);
      }
    }
  }
  return titles;
}

/** What a column is called: the first line of its header cell. */
export function nameIn(walk: Walk, cell: MarkupElement): string {
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
export function headRows(grid: Grid, walk: Walk): number {
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
export function rowHeaderColumns(grid: Grid, heads: number): number {
  const body = grid.rows.slice(heads);
  if (body.some((row) => row.cells.some((cell) => cell.isHeader && cell.columns < grid.columns))) return 0;
  if (grid.columns < 2 || heads === 0) return 0;
  return grid.columns > 2 && body.some((row) => row.cells[0]?.column === 0 && row.cells[0].rows > 1) ? 2 : 1;
}

export function isRowHeader(cell: GridCell, headerColumns: number): boolean {
  return cell.isHeader ? cell.scope !== 'col' : cell.column < headerColumns;
}

/** A row that titles the rows below it: one cell across the table, or one name in bold and nothing else. */
export function isGroupRow(row: GridRow, grid: Grid, walk: Walk): boolean {
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
