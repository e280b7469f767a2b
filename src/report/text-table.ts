import stringWidth from 'fast-string-width';

/** A column of a table in text: its heading, what stands in it, and at which side. */
export interface TextColumn<Item> {
  readonly heading: string;
  readonly align: 'left' | 'right';
  /** Cleaned with `printable`. */
  cell(item: Item): string;
}

const GAP = '  ';

/**
 * Columns wide enough for their widest cell, two spaces between; the heading first. Lines have no spaces at their ends.
 * Where a line would be wider than `width`, what stands in its first column is a line of its own.
 */
export function textTable<Item>(
  columns: readonly TextColumn<Item>[],
  items: readonly Item[],
  width = Number.POSITIVE_INFINITY,
): string[] {
  const rows = [
    columns.map((each) => each.heading),
    ...items.map((item) => columns.map((each) => each.cell(item))),
  ];
  const widest = columns.map((_, index) => Math.max(...rows.map((row) => stringWidth(row[index]!))));
  const [first = 0, ...others] = widest;
  const left = width - others.reduce((sum, each) => sum + GAP.length + each, 0);
  const narrow = Math.max(stringWidth(columns[0]?.heading ?? ''), left);
  const widths = [Math.min(first, narrow), ...others];
  const lineOf = (row: readonly string[]) =>
    row
      .map((cell, index) => {
        const padding = ' '.repeat(Math.max(0, widths[index]! - stringWidth(cell)));
        return columns[index]!.align === 'left' ? cell + padding : padding + cell;
      })
      .join(GAP)
      .trimEnd();
  return rows.flatMap(([name = '', ...cells]) =>
    stringWidth(name) <= widths[0]! ? [lineOf([name, ...cells])] : [name, lineOf(['', ...cells])],
  );
}
