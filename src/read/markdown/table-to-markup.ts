import type { SyntaxNode } from '@lezer/common';
import { noAttributes, type TreeBuilder } from '../markup/tree.js';

type Children = (node: SyntaxNode, from: number, to: number) => void;

/** A GFM table as `<table>`. Lezer has no nodes for empty cells, so columns are counted by the bars. */
export function tableToMarkup(
  table: SyntaxNode,
  source: string,
  tree: TreeBuilder,
  children: Children,
): void {
  tree.startFenced('table', noAttributes, table.from, table.from);
  const header = table.getChild('TableHeader');
  const columns = header === null ? 0 : cellsOf(header, source).length;
  for (let row = table.firstChild; row !== null; row = row.nextSibling) {
    if (row.name !== 'TableHeader' && row.name !== 'TableRow') continue;
    const isHeader = row.name === 'TableHeader';
    const part = isHeader ? 'thead' : 'tbody';
    tree.startFenced(part, noAttributes, row.from, row.from);
    tree.startFenced('tr', noAttributes, row.from, row.from);
    const cells = cellsOf(row, source);
    for (let column = 0; column < columns; column++) {
      const cell = cells[column] ?? null;
      const from = cell?.from ?? row.to;
      tree.startFenced(isHeader ? 'th' : 'td', noAttributes, from, from);
      if (cell !== null) children(cell, cell.from, cell.to);
      tree.endFenced(cell?.to ?? from);
    }
    tree.endFenced(row.to);
    tree.endFenced(row.to);
  }
  tree.endFenced(table.to);
}

/** Cells by column; null for empty ones. */
function cellsOf(row: SyntaxNode, source: string): (SyntaxNode | null)[] {
  const cells: (SyntaxNode | null)[] = [];
  let column = source[row.from] === '|' ? -1 : 0;
  let last = -1;
  for (let node = row.firstChild; node !== null; node = node.nextSibling) {
    if (node.name === 'TableDelimiter') {
      column++;
      last = node.to;
    } else if (node.name === 'TableCell') {
      while (cells.length < column) cells.push(null);
      cells[column] = node;
      last = node.to;
    }
  }
  const endsInBar = last > 0 && source[last - 1] === '|';
  const width = endsInBar ? column : column + 1;
  while (cells.length < width) cells.push(null);
  return cells;
}
