import { type Names, startsAt } from '../language/grammar.js';
import { tokenize } from '../language/tokens.js';
import type { Block, CellBlock, Document } from '../model/document.js';
import type { CellRole } from './statement.js';

/** What is known of a document's tables as wholes. */
export interface TableContext {
  roleOf(block: Block): CellRole;
  /** Whether a cell stands in the column of somebody else, in a table that compares the product with others. */
  isOthersColumn(block: Block): boolean;
}

export function tableContext(document: Document, names: Names): TableContext {
  const cells = document.blocks.filter((each): each is CellBlock => each.kind === 'cell');
  const firstOfRow = new Map<string, CellBlock>();
  const ourTables = new Set<number>();
  const plans = new Set(names.plans);
  const planTables = new Set<number>();
  const columns = new Map<number, number>();
  for (const cell of cells) {
    columns.set(cell.table, Math.max(cell.column + 1, columns.get(cell.table) ?? 0));
    if (cell.columnHeaders.some((each) => namesProduct(each, names))) ourTables.add(cell.table);
    if (cell.columnHeaders.some((each) => plans.has(each.trim().toLowerCase()))) planTables.add(cell.table);
  }
  const isLabel = (cell: CellBlock): boolean =>
    cell.isRowHeader || (cell.column === 0 && (columns.get(cell.table) ?? 0) > 1 && cell.mark === 'text');
  for (const cell of cells) {
    const row = `${cell.table}:${cell.row}`;
    if (!isLabel(cell) && cell.mark !== 'excluded' && !firstOfRow.has(row)) firstOfRow.set(row, cell);
  }
  return {
    roleOf(block) {
      if (block.kind !== 'cell') return 'no-cell';
      if (isLabel(block)) return 'row-header';
      if (block.mark === 'excluded') return 'absent';
      return firstOfRow.get(`${block.table}:${block.row}`) === block ? 'first' : 'repeated';
    },
    isOthersColumn(block) {
      if (block.kind !== 'cell' || !ourTables.has(block.table) || block.columnHeaders.length === 0)
        return false;
      // "Free | Basic | Full Acme": plans, of which one has the product's name in its own.
      if (planTables.has(block.table)) return false;
      return !block.columnHeaders.some((each) => namesProduct(each, names));
    },
  };
}

function namesProduct(header: string, names: Names): boolean {
  const tokens = tokenize(header);
  return tokens.some(
    (token, index) =>
      /^(?:we|us|ours?)$/.test(token.lower) || names.product.some((name) => startsAt(tokens, index, name)),
  );
}
