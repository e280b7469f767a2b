import { printable } from '../../model/printable.js';
import type { HistoryRecord } from '../../model/score.js';
import { type TextColumn, textTable } from '../text-table.js';
import { figure } from '../wording.js';
import { rateInWords, scoreInWords, supportedAsRatio } from './figures.js';

/** The trend as a table, the oldest first, for each product of the file. */
export function historyText(records: readonly HistoryRecord[]): string {
  if (records.length === 0) return 'The history is empty. Add to it with `overclaim history add`.\n';
  const sections = byProduct(records).map(({ product, records }) => {
    const rows = records.map((record, index) => ({ record, before: records[index - 1] ?? null }));
    return [printable(product), '', ...textTable(columns, rows)].join('\n');
  });
  return `${sections.join('\n\n')}\n`;
}

/** The records of each product, in the order of their first ones. */
export function byProduct(
  records: readonly HistoryRecord[],
): readonly { readonly product: string; readonly records: readonly HistoryRecord[] }[] {
  const products = [...new Set(records.map((each) => each.product))];
  return products.map((product) => ({
    product,
    records: records.filter((each) => each.product === product),
  }));
}

interface Row {
  readonly record: HistoryRecord;
  readonly before: HistoryRecord | null;
}

/** "+2.1", "-0.4", "=" for no change; empty for the first. */
export function changeInWords({ record, before }: Row): string {
  const [now, then] = [record.total.score, before?.total.score ?? null];
  if (now === null || then === null) return '';
  const tenths = Math.round((now - then) * 10);
  if (tenths === 0) return '=';
  return `${tenths > 0 ? '+' : '-'}${(Math.abs(tenths) / 10).toFixed(1)}`;
}

const right = (heading: string, cell: (row: Row) => string): TextColumn<Row> => ({
  heading,
  align: 'right',
  cell,
});

const columns: readonly TextColumn<Row>[] = [
  { heading: 'Date', align: 'left', cell: ({ record }) => record.date },
  right('score', ({ record }) => scoreInWords(record.total.score)),
  right('change', changeInWords),
  right('supported', ({ record }) => supportedAsRatio(record.total)),
  right('overclaims', ({ record }) => figure(record.total.overclaims)),
  right('per 1k', ({ record }) => rateInWords(record.total.overclaimsPerThousandWords)),
  right('open', ({ record }) => figure(record.total.openPromises)),
  right('overdue', ({ record }) => figure(record.total.overduePromises)),
  right('entries', ({ record }) => figure(record.total.entries)),
];
