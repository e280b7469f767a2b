import type { Finding, ReportDocument, ReportSummary, Severity } from '../model/report.js';

export interface SummaryInput {
  readonly documents: readonly ReportDocument[];
  readonly findings: Iterable<Finding>;
  /** Claims whose verdict is `supported`. */
  readonly supported: number;
  readonly suppressed: number;
}

/** The figures of a report. Findings that the baseline knows are not counted. */
export function summarize({ documents, findings, supported, suppressed }: SummaryInput): ReportSummary {
  const byFamily: Record<string, number> = {};
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { family, severity, baseline } of findings) {
    if (baseline === 'unchanged') continue;
    byFamily[family] = (byFamily[family] ?? 0) + 1;
    bySeverity[severity]++;
  }
  const total = (of: 'words' | 'claims') => documents.reduce((sum, document) => sum + document[of], 0);
  return {
    documents: documents.length,
    words: total('words'),
    claims: total('claims'),
    supported,
    suppressed,
    byFamily,
    bySeverity,
  };
}
