import stringWidth from 'fast-string-width';

/** A column of a table in text: its heading, what stands in it, and at which side. */
export interface TextColumn<Item> {
  readonly heading: string;
  readonly align: 'left' | 'right';
  /** Cleaned with `printable`. */
  cell(item: Item): string;
}

/** Columns wide enough for their widest cell, two spaces between; the heading first. Lines have no spaces at their ends. */
export function textTable<Item>(columns: readonly TextColumn<Item>[], items: readonly Item[]): string[] {
  const rows = [
    columns.map((each) => each.heading),
    ...items.map((item) => columns.map((each) => each.cell(item))),
  ];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => stringWidth(row[index]!))));
  return rows.map((row) =>
    row
      .map((cell, index) => {
        const padding = ' '.repeat(widths[index]! - stringWidth(cell));
        return columns[index]!.align === 'left' ? cell + padding : padding + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}
