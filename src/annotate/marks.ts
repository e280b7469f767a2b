import type { CommentAnchor, PageRectangle } from '../model/location.js';
import type { Finding, Report, Severity } from '../model/report.js';

/** A place in a document to be marked, and what is said there. */
export interface Mark {
  /** Unique within the document. */
  readonly id: string;
  readonly severity: Severity;
  readonly page: number | null;
  readonly slide: number | null;
  readonly rectangles: readonly PageRectangle[];
  readonly anchor: CommentAnchor | null;
  /** The words at fault; empty where it is not about words. */
  readonly quote: string;
  /** Paragraphs to read: what is wrong, what the manifest says, what to write instead, which rule. */
  readonly note: readonly string[];
}

const SEVERITY_NOUNS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** What is found in one document of a report, at each of its places: text that repeats is one finding and several marks. */
export function marksIn(report: Pick<Report, 'findings'>, path: string): Mark[] {
  return report.findings.flatMap((finding) => {
    const repeats = finding.related.filter(({ kind }) => kind === 'repeat');
    const places = [finding, ...repeats].filter((place) => place.path === path);
    return places.map(({ page, slide, rectangles, anchor, quote }, index) => ({
      id: index === 0 ? finding.fingerprint : `${finding.fingerprint}-${index + 1}`,
      severity: finding.severity,
      ...{ page, slide, rectangles, anchor, quote },
      note: noteOf(finding),
    }));
  });
}

function noteOf({ message, declared, suggestion, rule, severity }: Finding): string[] {
  const parts = [
    message,
    declared === null ? null : `Declared: ${declared}`,
    suggestion === null ? null : `Suggestion: ${suggestion}`,
    `${rule} (${SEVERITY_NOUNS[severity]})`,
  ];
  return parts.filter((part) => part !== null);
}
