import type { CellMark } from '../../model/document.js';
import { cellMark } from '../cell-mark.js';

/** A cell of a table as its XML gives it. */
export interface OfficeCell {
  readonly text: string;
  readonly columnSpan: number;
  /** It goes on from the cell above and has no text of its own. */
  readonly continuesAbove: boolean;
  readonly bold: boolean;
}

export interface OfficeRow<Cell extends OfficeCell = OfficeCell> {
  readonly cells: readonly Cell[];
  /** Marked as a header that repeats on every page. */
  readonly isHeader: boolean;
}

export interface GridCell<Cell extends OfficeCell> {
  readonly cell: Cell;
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly mark: CellMark;
  readonly isRowHeader: boolean;
  readonly rowHeaders: readonly string[];
  readonly columnHeaders: readonly string[];
}

/** The body cells that have text, with the headers of their row and columns. `firstRow`: the first row is a header. */
export function officeGrid<Cell extends OfficeCell>(
  rows: readonly OfficeRow<Cell>[],
  firstRow: boolean,
): GridCell<Cell>[] {
  const placed = placeCells(rows);
  const width = placed.reduce((most, row) => {
    const last = row.at(-1);
    return last ? Math.max(most, last.column + last.cell.columnSpan) : most;
  }, 0);
  const headerRows = countHeaderRows(rows, firstRow, width);
  const headers = placed.slice(0, headerRows);
  const grid: GridCell<Cell>[] = [];
  let group: string | null = null;
  for (const [row, cells] of placed.entries()) {
    if (row < headerRows) continue;
    const filled = cells.filter(({ text }) => text !== '');
    const only = filled.length === 1 ? filled[0]! : null;
    const isGroup = only !== null && only.column === 0 && (only.cell.columnSpan >= width || only.cell.bold);
    if (isGroup && width > 1 && row < placed.length - 1) {
      group = only.text;
      continue;
    }
    const header = width > 1 && filled.length > 1 ? cells.find(({ column }) => column === 0) : undefined;
    for (const each of filled) {
      if (each.cell.continuesAbove) continue;
      const isRowHeader = each === header;
      grid.push({
        ...each,
        row,
        mark: cellMark(each.text),
        isRowHeader,
        rowHeaders: isRowHeader ? [] : [group ?? '', header?.text ?? ''].filter((text) => text !== ''),
        columnHeaders: headers.flatMap((headerCells) => {
          const above = headerCells.find(
            ({ column, cell }) => column <= each.column && each.column < column + cell.columnSpan,
          );
          return above && above.text !== '' ? [above.text] : [];
        }),
      });
    }
  }
  return grid;
}

interface PlacedCell<Cell extends OfficeCell> {
  readonly cell: Cell;
  readonly text: string;
  readonly column: number;
}

/** Gives cells their columns; a cell that goes on from above repeats its text only in the first column, as row header. */
function placeCells<Cell extends OfficeCell>(rows: readonly OfficeRow<Cell>[]): PlacedCell<Cell>[][] {
  const above = new Map<number, string>();
  return rows.map((row) => {
    let column = 0;
    const placed: PlacedCell<Cell>[] = [];
    for (const cell of row.cells) {
      const text = cell.continuesAbove && column === 0 ? (above.get(column) ?? '') : cell.text;
      if (!cell.continuesAbove) above.set(column, cell.text);
      placed.push({ cell, text, column });
      column += cell.columnSpan;
    }
    return placed;
  });
}

function countHeaderRows(rows: readonly OfficeRow[], firstRow: boolean, width: number): number {
  if (rows.length < 2 || width < 2) return 0;
  const marked = rows.findIndex((row) => !row.isHeader);
  if (marked > 0) return marked;
  if (marked < 0) return rows.length - 1;
  if (firstRow) return 1;
  const [first, ...body] = rows;
  const filled = first!.cells.filter((cell) => cell.text !== '');
  const isBold = filled.length > 1 && filled.every((cell) => cell.bold);
  return isBold && !body.every((row) => row.cells.every((cell) => cell.bold || cell.text === '')) ? 1 : 0;
}
