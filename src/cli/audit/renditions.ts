import type { Document } from '../../model/document.js';
import type { Severity, StreamedReport } from '../../model/report.js';
import { type FormatName, loadJobSummary, loadReporter } from '../../report/index.js';
import { ALL_RULES } from '../all-rules.js';

/** One way to write a report. With the report it says every byte. */
export interface Rendition {
  readonly format: FormatName | 'job-summary';
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly failOn: Severity | 'never';
}

/** Writes a report in one of its ways: text in pieces, which are made while they are taken. */
export type Render = (rendition: Rendition) => Promise<Iterable<string>>;

/** @param documents their texts, for formats that show them */
export function renderer(report: StreamedReport, documents: readonly Document[]): Render {
  return async ({ format, ...context }) => {
    const reporter = await (format === 'job-summary' ? loadJobSummary() : loadReporter(format));
    return endingWithNewline(reporter(report, { ...context, rules: ALL_RULES, documents }));
  };
}

function* endingWithNewline(pieces: Iterable<string>): Iterable<string> {
  let last = '';
  for (const piece of pieces) {
    yield piece;
    if (piece !== '') last = piece;
  }
  if (last !== '' && !last.endsWith('\n')) yield '\n';
}
