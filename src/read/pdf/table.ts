import type { Box } from '../layout/box.js';
import { roughText, type TableCell, type TablePiece } from './piece.js';

/** A cell in its place in the grid. */
export interface GridCell {
  readonly cell: TableCell;
  readonly row: number;
  readonly column: number;
  readonly span: number;
  readonly isRowHeader: boolean;
  readonly rowHeaders: readonly TableCell[];
  readonly columnHeaders: readonly TableCell[];
}

/**
 * Puts cells under their columns by where they stand on the page (printed tables leave empty cells out and do not say how
 * far a cell spans), tells header rows, row headers and rows that are a title for those below, and returns the body.
 */
export function gridOf(table: TablePiece, isSign: (text: string) => boolean): GridCell[] {
  const columns = columnsOf(table.rows);
  const placed = table.rows.map((row) => row.map((cell) => ({ cell, ...placeOf(cell, columns) })));
  const headerRows = countHeaderRows(table.rows, columns.length, isSign);
  const headers = placed.slice(0, headerRows);
  const grid: GridCell[] = [];
  let group: TableCell | null = null;
  for (const [index, row] of placed.entries()) {
    if (index < headerRows) continue;
    const [only] = row;
    if (
      row.length === 1 &&
      only &&
      columns.length > 1 &&
      isGroupTitle(only.cell, index < placed.length - 1)
    ) {
      group = only.cell;
      continue;
    }
    const first = row.find((each) => each.column === 0);
    const rowHeader = columns.length > 1 && row.length > 1 ? first?.cell : undefined;
    for (const { cell, column, span } of row) {
      const isRowHeader = cell === rowHeader;
      const columnHeaders = headers.flatMap((header) =>
        header
          .filter((each) => each.column < column + span && column < each.column + each.span)
          .map((each) => each.cell),
      );
      const rowHeaders = isRowHeader
        ? []
        : [group, rowHeader].filter((each) => each !== null && each !== undefined);
      grid.push({ cell, row: index, column, span, isRowHeader, rowHeaders, columnHeaders });
    }
  }
  return grid;
}

interface Column {
  readonly left: number;
  readonly right: number;
  readonly header: boolean;
  readonly body: boolean;
}

/** Columns as stretches of the page's width, from the narrowest cells up, so that spanning cells do not join them. */
function columnsOf(rows: readonly (readonly TableCell[])[]): readonly Column[] {
  const cells = rows
    .flatMap((row, index) => row.map((cell) => ({ box: cell.box, header: index === 0 })))
    .sort((one, other) => one.box.right - one.box.left - (other.box.right - other.box.left));
  const most = rows.reduce((count, row) => Math.max(count, row.length), 0);
  const columns: Column[] = [];
  for (const { box, header } of cells) {
    const touched = columns.filter((column) => shares(column, box));
    if (touched.length > 1) continue;
    const [column] = touched;
    const grown = {
      left: Math.min(box.left, column?.left ?? box.left),
      right: Math.max(box.right, column?.right ?? box.right),
      header: header || (column?.header ?? false),
      body: !header || (column?.body ?? false),
    };
    if (column) columns.splice(columns.indexOf(column), 1, grown);
    else columns.push(grown);
  }
  columns.sort((one, other) => one.left - other.left);
  return columns.length > most ? pairHeadersWithBodies(columns) : columns;
}

function shares(column: { left: number; right: number }, box: Box): boolean {
  return Math.min(column.right, box.right) - Math.max(column.left, box.left) > 0.5;
}

/** A header aligned left over numbers aligned right makes two columns at first: one with only a header, one without. */
function pairHeadersWithBodies(columns: readonly Column[]): Column[] {
  const paired: Column[] = [];
  for (const column of columns) {
    const before = paired.at(-1);
    const fits =
      before && paired.length > 1 && before.header !== column.header && before.body !== column.body;
    if (fits) paired.splice(-1, 1, { left: before.left, right: column.right, header: true, body: true });
    else paired.push(column);
  }
  return paired;
}

function placeOf(cell: TableCell, columns: readonly Column[]): { column: number; span: number } {
  const covered = columns.flatMap((column, index) => (shares(column, cell.box) ? [index] : []));
  const column = covered[0] ?? 0;
  return { column, span: (covered.at(-1) ?? column) - column + 1 };
}

/** How many rows at the top only name the columns. */
function countHeaderRows(
  rows: readonly (readonly TableCell[])[],
  columns: number,
  isSign: (text: string) => boolean,
): number {
  if (rows.length < 2 || columns < 2) return 0;
  let tagged = 0;
  while (tagged < rows.length - 1 && rows[tagged]!.every((cell) => cell.isHeader)) {
    // A title across the whole table in the middle of header cells belongs to the rows below it.
    if (tagged > 0 && rows[tagged]!.length === 1) break;
    tagged += 1;
  }
  if (tagged > 0) return tagged;
  const first = rows[0]!;
  const body = rows.slice(1).flat();
  if (first.length < 2 || first.some((cell) => isSign(roughText(cell.lines)) || cell.alternatives.length > 0))
    return 0;
  const bold = (cell: TableCell) => cell.lines.flat().every((word) => word.bold);
  if (first.every(bold) && !body.every(bold)) return 1;
  const isData = (cell: TableCell) => /\d/.test(roughText(cell.lines)) || isSign(roughText(cell.lines));
  const valued = rows.slice(1).flatMap((row) => row.slice(1));
  const dataShare = valued.filter(isData).length / Math.max(1, valued.length);
  const named = first.length >= columns - 1 && first.every((cell) => cell.lines.flat().length <= 5);
  return dataShare > 0.4 && named && !first.slice(1).every(isData) ? 1 : 0;
}

/** A row with a single cell: a short or emphasized one with rows below is their title, anything else is text. */
function isGroupTitle(cell: TableCell, hasRowsBelow: boolean): boolean {
  if (!hasRowsBelow) return false;
  const words = cell.lines.flat();
  return words.length > 0 && words.length <= 8 && (cell.isHeader || words.every((word) => word.bold));
}
