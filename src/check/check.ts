import type { Document } from '../model/document.js';
import type { FindingDraft } from '../model/finding.js';
import type { Manifest } from '../model/manifest.js';
import type { Finding, Severity } from '../model/report.js';
import type { RuleDescription } from '../model/rule.js';
import type { Conflict } from '../rules/find-conflicts.js';
import { type BaselineEntry, compareWithBaseline } from './baseline.js';
import { type Changes, onlyChanged } from './changes.js';
import { applyDirectives, applyPending, type PendingDirective } from './directives.js';
import { type ManifestNotice, placeManifestNotices } from './manifest-notices.js';
import { notAuditedFindings } from './not-audited.js';
import { compareFindings } from './order.js';
import { OWN_RULES } from './own-rules.js';
import { placeConflicts } from './place-conflicts.js';
import { type PlacedFinding, placeFinding } from './placed-finding.js';
import { resolvePrecedence } from './precedence.js';
import { mergeRepeats } from './repeats.js';
import { decideSeverity, type SeverityLayer } from './severity.js';
import { noticeAsFinding, type SuppressionNotice } from './suppression.js';
import { applyWaivers, type Waiver } from './waivers.js';

/** What holds for every document of a run. */
export interface CheckSettings {
  /** The rules about copy. */
  readonly rules: readonly RuleDescription[];
  readonly unlisted: Manifest['unlisted'];
  /** Severities from the configuration, the most specific first, for one document. */
  severityLayers(path: string): readonly SeverityLayer[];
}

/** One document, checked as far as it can be alone: plain data. */
export interface CheckedDocument {
  readonly path: string;
  readonly findings: readonly PlacedFinding[];
  /** How many findings its ignore comments took out. */
  readonly suppressed: number;
  /** Its ignore comments that may hide a conflict with another document. */
  readonly pending: readonly PendingDirective[];
}

/** From what the rules found in a document to findings: severity, precedence, places and ignore comments. */
export function checkDocument(
  document: Document,
  drafts: readonly FindingDraft[],
  settings: CheckSettings,
): CheckedDocument {
  const severityOf = severitiesFor(document.path, settings);
  const spoken = drafts.filter((draft) => severityOf(draft.rule, draft.isUnlisted) !== 'off');
  const placed = resolvePrecedence(spoken).map((draft) =>
    placeFinding(document, draft, severityOf(draft.rule, draft.isUnlisted) as Severity),
  );
  const knownRules = settings.rules.map((rule) => rule.id);
  const { findings, suppressed, notices, pending } = applyDirectives(
    document,
    placed,
    knownRules,
    settings.rules.filter((rule) => rule.family === 'conflict').map((rule) => rule.id),
  );
  const unread = severityOf('document/not-audited');
  return {
    path: document.path,
    findings: [
      ...findings,
      ...placeNotices(notices, settings),
      ...(unread === 'off' ? [] : notAuditedFindings(document, unread)),
    ],
    suppressed,
    pending,
  };
}

/** What holds for the run as a whole. */
export interface RunSettings extends CheckSettings {
  /** The day of the audit, YYYY-MM-DD. */
  readonly asOf: string;
  readonly waivers: readonly Waiver[];
  /** Null: none is used. */
  readonly baseline: readonly BaselineEntry[] | null;
  /** Null: everything is reported. */
  readonly changes: Changes | null;
}

export interface CheckedRun {
  /** In the order of the report. */
  readonly findings: readonly Finding[];
  /** How many findings comments and waivers took out. */
  readonly suppressed: number;
}

/** What only the run as a whole can tell. */
export interface AcrossDocuments {
  /** What the documents say against each other. */
  readonly conflicts: readonly Conflict[];
  /** What is to be looked at in the manifest. */
  readonly manifest: readonly ManifestNotice[];
}

/** From what is found in the documents and across them to the report's findings: waivers, changes, repeats and baseline. */
export function checkRun(
  documents: readonly CheckedDocument[],
  { conflicts, manifest }: AcrossDocuments,
  settings: RunSettings,
): CheckedRun {
  const severityOf = (rule: string, path: string) => severitiesFor(path, settings)(rule);
  const disagreeing = applyPending(placeConflicts(conflicts, severityOf), documents);
  const aboutManifest = placeManifestNotices(manifest, severityOf);
  const waived = applyWaivers(
    [...documents.flatMap((document) => document.findings), ...disagreeing.findings, ...aboutManifest],
    settings.waivers,
    {
      asOf: settings.asOf,
      audited: [...documents, ...manifest].map(({ path }) => path),
      knownRules: [...settings.rules, ...OWN_RULES].map((rule) => rule.id),
    },
  );
  const notices = [...disagreeing.notices, ...waived.notices];
  const all = [...waived.findings, ...placeNotices(notices, settings)];
  const touched = settings.changes === null ? all : onlyChanged(all, settings.changes);
  const merged = mergeRepeats(touched);
  const compared = settings.baseline === null ? merged : compareWithBaseline(merged, settings.baseline);
  return {
    findings: compared.toSorted(compareFindings),
    suppressed: documents.reduce(
      (sum, document) => sum + document.suppressed,
      waived.suppressed + disagreeing.suppressed,
    ),
  };
}

function severitiesFor(path: string, settings: CheckSettings) {
  const layers = settings.severityLayers(path);
  const defaults = new Map([...settings.rules, ...OWN_RULES].map((rule) => [rule.id, rule.severity]));
  return (rule: string, isUnlisted = false) =>
    decideSeverity({ rule, default: defaults.get(rule) ?? 'warning', isUnlisted }, layers, settings.unlisted)
      .severity;
}

function placeNotices(notices: readonly SuppressionNotice[], settings: CheckSettings): PlacedFinding[] {
  return notices.flatMap((notice) => {
    const severity = severitiesFor(notice.path, settings)(notice.rule);
    if (severity === 'off') return [];
    const { range } = notice;
    const lines = range && { first: range.start.line, last: range.end.line };
    return [{ finding: noticeAsFinding(notice, severity), format: null, prominence: 'body' as const, lines }];
  });
}
