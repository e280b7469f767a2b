import type { Finding, Report, ReportDocument, Severity } from '../model/report.js';
import { severities } from './wording.js';

/** A document (or the manifest) with what was found in it. */
export interface DocumentGroup {
  readonly path: string;
  /** Null for a file that is no document of the audit: the manifest, or one that could not be read. */
  readonly document: ReportDocument | null;
  /** In text order. */
  readonly findings: readonly Finding[];
}

/** Findings that somebody has to look at: not those that the baseline knows already. */
export function newFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.baseline !== 'unchanged');
}

/** Every document in the report's order, clean ones too, then other files with findings; findings in text order. */
export function groupByDocument(report: Report, findings: readonly Finding[]): readonly DocumentGroup[] {
  const byPath = new Map<string, { document: ReportDocument | null; findings: Finding[] }>();
  for (const document of report.documents) byPath.set(document.path, { document, findings: [] });
  for (const finding of findings) {
    const group = byPath.get(finding.path) ?? { document: null, findings: [] };
    group.findings.push(finding);
    byPath.set(finding.path, group);
  }
  return [...byPath].map(([path, group]) => ({
    path,
    document: group.document,
    findings: group.findings.sort(byPlace),
  }));
}

/** The same, one by one, from findings that come document by document as reports have them. */
export function* documentGroups(
  documents: readonly ReportDocument[],
  findings: Iterable<Finding>,
): Iterable<DocumentGroup> {
  const paths = new Set(documents.map(({ path }) => path));
  const elsewhere: DocumentGroup[] = [];
  let next = 0;
  for (const group of groupsInOrder(findings)) {
    if (!paths.has(group.path)) {
      elsewhere.push(group);
      continue;
    }
    let document = documents[next++];
    for (; document !== undefined && document.path !== group.path; document = documents[next++])
      yield { path: document.path, document, findings: [] };
    yield { ...group, document: document ?? null };
  }
  for (const document of documents.slice(next)) yield { path: document.path, document, findings: [] };
  yield* elsewhere;
}

function* groupsInOrder(findings: Iterable<Finding>): Iterable<DocumentGroup> {
  let group: Finding[] = [];
  for (const finding of findings) {
    const path = group[0]?.path ?? finding.path;
    if (path !== finding.path) {
      yield { path, document: null, findings: group };
      group = [];
    }
    group.push(finding);
  }
  const path = group[0]?.path;
  if (path !== undefined) yield { path, document: null, findings: group };
}

/** Worst first; findings of one severity keep their order. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => rank(a.severity) - rank(b.severity));
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

function byPlace(a: Finding, b: Finding): number {
  return (
    (a.page ?? a.slide ?? 0) - (b.page ?? b.slide ?? 0) || (a.start?.offset ?? 0) - (b.start?.offset ?? 0)
  );
}
