import type { CellBlock, CellMark, Document } from '../model/document.js';
import { cellMark } from '../read/cell-mark.js';

/** A table of any origin: a row a thing, a column what is said of it. */
export interface Grid {
  /** Of the columns after the first. */
  readonly headers: readonly string[];
  /** Of the first column; empty where it has none. */
  readonly corner: string;
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly name: string;
  /** The headers that stand over the row ("Security"), the nearest last. */
  readonly group: string | null;
  /** One for each of `headers`; null where the cell is empty. */
  readonly cells: readonly (GridCell | null)[];
}

export interface GridCell {
  readonly text: string;
  readonly mark: CellMark;
}

/** Longer texts are cut: no cell that tells something of a plan comes near it. */
export const LONGEST_CELL = 1000;

export function gridCell(written: string): GridCell | null {
  const text = written.slice(0, LONGEST_CELL).replace(/\s+/g, ' ').trim();
  return text === '' ? null : { text, mark: cellMark(text) };
}

/** The tables of a document, in reading order; those without column headers are left out. */
export function gridsOf(document: Document): readonly Grid[] {
  const tables = new Map<number, CellBlock[]>();
  for (const block of document.blocks) {
    if (block.kind !== 'cell') continue;
    const cells = tables.get(block.table);
    if (cells === undefined) tables.set(block.table, [block]);
    else cells.push(block);
  }
  return [...tables.values()].flatMap((cells) => gridOf(cells) ?? []);
}

function gridOf(cells: readonly CellBlock[]): Grid | null {
  const first = Math.min(...cells.map(({ column }) => column));
  const headers = new Map<number, string>();
  for (const { column, columnHeaders } of cells) {
    if (column !== first && columnHeaders.length > 0)
      headers.set(column, columnHeaders.join(' ').slice(0, LONGEST_CELL));
  }
  const columns = [...headers.keys()].sort((a, b) => a - b);
  if (columns.length === 0) return null;
  const rows = new Map<number, CellBlock[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  const corner =
    cells
      .find(({ column }) => column === first)
      ?.columnHeaders.join(' ')
      .slice(0, LONGEST_CELL) ?? '';
  return {
    headers: columns.map((column) => headers.get(column)!),
    corner,
    rows: [...rows.values()].flatMap((row) => gridRow(row, first, columns) ?? []),
  };
}

function gridRow(row: readonly CellBlock[], first: number, columns: readonly number[]): GridRow | null {
  const label = row.find(({ column }) => column === first);
  const above = row.find(({ column }) => column !== first)?.rowHeaders ?? [];
  const name = (label?.text ?? above.at(-1))?.slice(0, LONGEST_CELL);
  if (name === undefined) return null;
  const over =
    (label?.rowHeaders.length ?? 0) > 0 ? label!.rowHeaders : above.filter((each) => each !== name);
  return {
    name,
    group: over.at(-1) ?? label?.section.at(-1) ?? null,
    cells: columns.map((at) => {
      const cell = row.find(({ column }) => column === at);
      return cell === undefined ? null : { text: cell.text.slice(0, LONGEST_CELL), mark: cell.mark };
    }),
  };
}

/** What plans are called; which of a table's two sides has them is told by these. */
const PLAN_WORDS =
  /^(?:free|basic|essentials?|starter|lite|solo|personal|individual|standard|plus|pro|professional|premium|growth|team|teams|business|company|scale|advanced|enterprise|ultimate|unlimited|max)\b/i;

/** A table with plans for columns, whichever way round it was. */
export function withPlansAsColumns(grid: Grid): Grid {
  const { headers, rows, corner } = grid;
  const inRows = rows.filter(({ name }) => PLAN_WORDS.test(name)).length;
  const inColumns = headers.filter((header) => PLAN_WORDS.test(header)).length;
  if (inRows < 2 || inRows * 2 < rows.length || inColumns >= inRows) return grid;
  return {
    corner,
    headers: rows.map(({ name }) => name),
    rows: headers.map((name, column) => ({
      name,
      group: null,
      cells: rows.map(({ cells }) => cells[column] ?? null),
    })),
  };
}
