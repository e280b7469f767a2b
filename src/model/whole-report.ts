import type { Report, StreamedReport } from './report.js';

/** All of a report in memory. */
export function wholeReport({ unsureCount: _, ...report }: StreamedReport): Report {
  return {
    ...report,
    findings: [...report.findings],
    claims: [...report.claims],
    unsure: [...report.unsure],
  };
}

/** A report that is in memory, for those who take one of any length. */
export function streamedReport(report: Report): StreamedReport {
  return { ...report, unsureCount: report.unsure.length };
}
