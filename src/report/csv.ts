import type { Finding } from '../model/report.js';
import { type Column, csvTable } from './csv-table.js';
import type { Reporter } from './reporter.js';
import { sectionInWords } from './wording.js';

/** A table for spreadsheets with one row a finding. */
const csv: Reporter = (report) => csvTable(columns, report.findings);

export default csv;

const columns: readonly Column<Finding>[] = [
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
