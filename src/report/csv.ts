import type { Finding } from '../model/report.js';
import { printable } from './printable.js';
import type { Reporter } from './reporter.js';
import { sectionInWords } from './wording.js';

/**
 * A table with one row a finding, after RFC 4180: text in quotes, fields between commas, rows end with CRLF. It begins with a byte
 * order mark, without which Excel takes UTF-8 for the machine's own encoding.
 */
const csv: Reporter = (report) => {
  const header = columns.map(([name]) => name);
  const rows = report.findings.map((finding) => columns.map(([, value]) => value(finding)));
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
};

export default csv;

const columns: readonly (readonly [name: string, value: (finding: Finding) => string | number | null])[] = [
  ['path', (finding) => finding.path],
  ['line', (finding) => finding.start?.line ?? null],
  ['column', (finding) => finding.start?.column ?? null],
  ['page', (finding) => finding.page],
  ['slide', (finding) => finding.slide],
  ['section', (finding) => sectionInWords(finding.section)],
  ['severity', (finding) => finding.severity],
  ['rule', (finding) => finding.rule],
  ['family', (finding) => finding.family],
  ['sentence', (finding) => finding.sentence],
  ['quote', (finding) => finding.quote],
  ['claimed', (finding) => finding.claimed],
  ['entry', (finding) => finding.entry],
  ['declared', (finding) => finding.declared],
  ['message', (finding) => finding.message],
  ['suggestion', (finding) => finding.suggestion],
  ['other places', (finding) => finding.related.length],
  ['baseline', (finding) => finding.baseline],
  ['fingerprint', (finding) => finding.fingerprint],
];

/** What makes a spreadsheet read a cell as a formula, in the forms of East Asian keyboards too. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const clean = printable(value).trim();
  const inert = formulaStart.test(clean) ? `'${clean}` : clean;
  return `"${inert.replaceAll('"', '""')}"`;
}
