import { type CsvError, type Options, parse } from 'csv-parse/sync';
import type { Problem } from '../model/problem.js';
import { decode } from '../read/decode.js';
import { type Grid, gridCell } from './grid.js';

type Rows = readonly (readonly string[])[];

/** A table in CSV, a feature a row: separated by commas, semicolons, tabs or bars, with or without quotation marks. */
export function gridOfCsv(
  path: string,
  bytes: Uint8Array,
): { readonly grid: Grid } | { readonly problems: readonly Problem[] } {
  const decoded = decode(bytes, path);
  if (decoded.kind === 'binary') return { problems: [decoded.problem] };
  const records = readRecords(path, decoded.text);
  return 'problems' in records ? records : { grid: gridOfRecords(records.rows) };
}

function readRecords(
  path: string,
  text: string,
): { readonly rows: Rows } | { readonly problems: readonly Problem[] } {
  const options: Options = {
    bom: true,
    to: MOST_RECORDS,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  };
  try {
    return { rows: parse(text, options) };
  } catch (error) {
    if (!isCsvError(error)) throw error;
    const line = Number(error.lines ?? error['lines' as never] ?? 1);
    const message = MESSAGES[error.code] ?? 'This line is no CSV.';
    const hint =
      'A text with a quotation mark or delimiter stands in quotation marks; a mark inside is doubled.';
    const position = { line, column: 1, offset: 0 };
    return { problems: [{ code: 'import/csv', severity: 'error', message, path, position, hint }] };
  }
}

/** No list of features comes near it; one that does is refused for its entries. */
const MOST_RECORDS = 20_000;

const MESSAGES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark is opened and never closed.',
  CSV_INVALID_CLOSING_QUOTE: 'A closing quotation mark is followed by more text.',
  INVALID_OPENING_QUOTE: 'A quotation mark stands inside a text that has none around it.',
};

function isCsvError(error: unknown): error is CsvError {
  return (
    error instanceof Error &&
    typeof (error as Partial<CsvError>).code === 'string' &&
    /CSV|QUOTE/.test((error as CsvError).code)
  );
}

/** What separates the first line's columns. */
function delimiterOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t', '|'].map((each) => [each, first.split(each).length] as const);
  return counts.toSorted((a, b) => b[1] - a[1])[0]![0];
}

/** The first record names the columns. A list of one column without a name for it has features only. */
function gridOfRecords(records: Rows): Grid {
  const [first = [], ...rest] = records;
  const width = Math.max(...records.map((record) => record.length), 0);
  const isBare = width === 1 && !/^(?:name|feature|features|capability|title)s?$/i.test(first[0] ?? '');
  const header = isBare ? ['Feature'] : first.map((text) => gridCell(text)?.text ?? '');
  const rows = (isBare ? records : rest).map(([name = '', ...cells]) => ({
    name: gridCell(name)?.text ?? '',
    group: null,
    cells: Array.from({ length: Math.max(0, header.length - 1) }, (_, column) =>
      gridCell(cells[column] ?? ''),
    ),
  }));
  return { corner: header[0] ?? '', headers: header.slice(1), rows };
}
