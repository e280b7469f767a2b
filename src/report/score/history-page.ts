import type { HistoryRecord, ScoreFigures } from '../../model/score.js';
import { escapeHtml } from '../html/escape.js';
import { htmlPage } from '../html/page.js';
import { counted, figure } from '../wording.js';
import { rateInWords, scoreInWords, supportedInWords } from './figures.js';
import { byProduct, changeInWords } from './history-text.js';
import { lineChart } from './line-chart.js';

/** The trend as a page for the browser, with nothing that runs in it. `version` is that of overclaim. */
export function historyPage(records: readonly HistoryRecord[], version: string): string {
  const products = byProduct(records);
  const names = products.map((each) => each.product).join(', ');
  const sections = products.map((each) => productSection(each.product, each.records));
  return htmlPage({
    title: `${names || 'No product yet'}: trust in the copy over time`,
    body: `<div class="page">
<header class="top"><div><p class="brand">Overclaim · history of the score</p></div></header>
<main>
${sections.join('\n') || '<h1>Nothing yet</h1><p class="aside">Add to the history with <code>overclaim history add</code>.</p>'}
</main>
<footer class="end">Made by overclaim ${escapeHtml(version)} of ${counted(records.length, 'record')}. docs/score.md says how the figures are worked out.</footer>
</div>`,
  });
}

function productSection(product: string, records: readonly HistoryRecord[]): string {
  const latest = records.at(-1)!;
  const before = records.at(-2) ?? null;
  const change = changeInWords({ record: latest, before });
  const since =
    before === null ? '' : ` (${change === '=' ? 'no change' : change} since ${escapeHtml(before.date)})`;
  return `<h1>${escapeHtml(product)}</h1>
<p class="aside">${scoreInWords(latest.total.score)} of 100 on ${escapeHtml(latest.date)}${since}</p>
<dl class="tiles">${tiles(latest.total)}</dl>
<div class="charts">${charts(records)}</div>
${table(records)}`;
}

function tiles(total: ScoreFigures): string {
  const facts: [string, string][] = [
    ['Score', scoreInWords(total.score)],
    ['Claims supported', supportedInWords(total)],
    ['Overclaims', figure(total.overclaims)],
    ['Promises open', figure(total.openPromises)],
    ['Promises overdue', figure(total.overduePromises)],
    ['Limits given', `${figure(total.disclosedLimits)} of ${figure(total.claimedLimits)}`],
  ];
  return facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('');
}

function charts(records: readonly HistoryRecord[]): string {
  const chart = (
    title: string,
    top: number | null,
    value: (total: ScoreFigures) => number | null,
    show: (value: number) => string = (value) => figure(Math.round(value)),
  ) =>
    lineChart({
      title,
      top,
      show,
      points: records.map(({ date, total }) => ({ date, value: value(total) })),
    });
  return [
    chart('Score', 100, (total) => total.score, scoreInWords),
    chart('Claims supported, in percent', 100, ({ supported, checkable }) =>
      checkable > 0 ? (100 * supported) / checkable : null,
    ),
    chart('Overclaims', null, (total) => total.overclaims),
    chart('Overclaims in 1,000 words', null, (total) => total.overclaimsPerThousandWords, rateInWords),
    chart('Promises, open and overdue', null, (total) => total.openPromises + total.overduePromises),
    chart('Vague wordings', null, (total) => total.vagueWords),
  ].join('');
}

const COLUMNS: readonly (readonly [
  string,
  (record: HistoryRecord, before: HistoryRecord | null) => string,
])[] = [
  ['Score', ({ total }) => scoreInWords(total.score)],
  ['Change', (record, before) => changeInWords({ record, before })],
  ['Supported', ({ total }) => supportedInWords(total)],
  ['Overclaims', ({ total }) => figure(total.overclaims)],
  ['In 1,000 words', ({ total }) => rateInWords(total.overclaimsPerThousandWords)],
  ['Open', ({ total }) => figure(total.openPromises)],
  ['Overdue', ({ total }) => figure(total.overduePromises)],
  ['Vague', ({ total }) => figure(total.vagueWords)],
  ['Entries', ({ total }) => figure(total.entries)],
];

function table(records: readonly HistoryRecord[]): string {
  const head = ['Date', ...COLUMNS.map(([name]) => name)].map((name) => `<th scope="col">${name}</th>`);
  const rows = records
    .map((record, index) => {
      const cells = COLUMNS.map(
        ([, cell]) => `<td>${escapeHtml(cell(record, records[index - 1] ?? null))}</td>`,
      );
      return `<tr><th scope="row">${escapeHtml(record.date)}</th>${cells.join('')}</tr>`;
    })
    .reverse();
  return `<div class="history" tabindex="0" role="region" aria-label="All figures, the latest first"><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
