import type { MarkupElement, MarkupNode } from './tree.js';

/** A cell with the place that it takes in the grid, spans resolved. */
export interface GridCell {
  readonly element: MarkupElement;
  readonly isHeader: boolean;
  readonly scope: string | null;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface GridRow {
  readonly part: 'head' | 'body';
  readonly element: MarkupElement;
  readonly cells: readonly GridCell[];
}

export interface Grid {
  readonly rows: readonly GridRow[];
  readonly columns: number;
}

const largestSpan = 100;
const mostColumns = 1000;

/** The grid of a `<table>`, or of elements with the roles of one. */
export function gridOf(table: MarkupElement): Grid {
  const sources: { readonly element: MarkupElement; readonly part: 'head' | 'body' }[] = [];
  collectRows(table, 'body', sources, 0);
  const rows: GridRow[] = [];
  /** For each column, the first row that no cell from above reaches. */
  const freeFrom: number[] = [];
  let columns = 0;
  sources.forEach(({ element, part }, row) => {
    const cells: GridCell[] = [];
    let column = 0;
    for (const cell of cellsOf(element)) {
      while (column < mostColumns && (freeFrom[column] ?? 0) > row) column++;
      const isWide = column < mostColumns;
      const width = isWide ? spanOf(cell, 'colspan', 'aria-colspan') : 1;
      const height = isWide ? Math.min(spanOf(cell, 'rowspan', 'aria-rowspan'), sources.length - row) : 1;
      for (let at = column; at < column + width; at++) freeFrom[at] = row + height;
      const role = cell.attributes.role?.value;
      const isHeader = cell.name === 'th' || role === 'columnheader' || role === 'rowheader';
      const scope = cell.attributes.scope?.value.toLowerCase() ?? (role === 'rowheader' ? 'row' : null);
      cells.push({ element: cell, isHeader, scope, row, column, rows: height, columns: width });
      column += width;
    }
    columns = Math.max(columns, column);
    rows.push({ part, element, cells });
  });
  return { rows, columns };
}

function collectRows(
  element: MarkupElement,
  part: 'head' | 'body',
  rows: { element: MarkupElement; part: 'head' | 'body' }[],
  depth: number,
): void {
  for (const child of element.children) {
    if (child.type === 'text') continue;
    const role = child.attributes.role?.value;
    if (child.name === 'tr' || role === 'row') rows.push({ element: child, part });
    else if (child.name === 'thead') collectRows(child, 'head', rows, depth + 1);
    else if (child.name !== 'table' && child.name !== 'caption' && depth < 6)
      collectRows(child, part, rows, depth + 1);
  }
}

function cellsOf(row: MarkupElement): MarkupElement[] {
  const isCell = (node: MarkupNode): node is MarkupElement =>
    node.type === 'element' &&
    (node.name === 'td' ||
      node.name === 'th' ||
      /^(?:grid)?cell$|header$/.test(node.attributes.role?.value ?? ''));
  const cells = row.children.filter(isCell);
  if (cells.length > 0) return cells;
  const wrapped = row.children.filter((child): child is MarkupElement => child.type === 'element');
  return wrapped.length === 1 ? (wrapped[0] as MarkupElement).children.filter(isCell) : [];
}

function spanOf(cell: MarkupElement, attribute: string, ariaAttribute: string): number {
  const value = Number((cell.attributes[attribute] ?? cell.attributes[ariaAttribute])?.value ?? 1);
  if (value === 0 && attribute === 'rowspan') return largestSpan;
  return Number.isInteger(value) && value >= 1 ? Math.min(value, largestSpan) : 1;
}
