import { printable } from '../model/printable.js';

/** A column's name and what stands in it for an item; null leaves the cell empty. */
export type Column<Item> = readonly [name: string, value: (item: Item) => string | number | null];

/**
 * A table with one row an item, after RFC 4180: text in quotes, fields between commas, rows end with CRLF. It begins
 * with a byte order mark, without which Excel takes UTF-8 for the machine's own encoding.
 */
export function csvTable<Item>(columns: readonly Column<Item>[], items: readonly Item[]): string {
  const header = columns.map(([name]) => name);
  const rows = items.map((item) => columns.map(([, value]) => value(item)));
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

/** What makes a spreadsheet read a cell as a formula, in the forms of East Asian keyboards too. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const clean = printable(value).trim();
  const inert = formulaStart.test(clean) ? `'${clean}` : clean;
  return `"${inert.replaceAll('"', '""')}"`;
}
