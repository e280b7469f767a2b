import type { Document } from '../model/document.js';
import type { FindingDraft } from '../model/finding.js';
import type { Manifest } from '../model/manifest.js';
import { blockNumber } from '../model/placed-words.js';
import type { Finding, Severity } from '../model/report.js';
import type { RuleDescription } from '../model/rule.js';
import type { Conflict } from '../rules/find-conflicts.js';
import { type BaselineEntry, baselineComparison } from './baseline.js';
import { type Changes, onlyChanged } from './changes.js';
import { applyDirectives, applyPending, type PendingDirective } from './directives.js';
import { type ManifestNotice, placeManifestNotices } from './manifest-notices.js';
import { notAuditedFindings } from './not-audited.js';
import { OWN_RULES } from './own-rules.js';
import { placeConflicts } from './place-conflicts.js';
import { findingApart, type PlacedFinding, placeFinding } from './placed-finding.js';
import { resolvePrecedence } from './precedence.js';
import { createRepeats } from './repeats.js';
import { decideSeverity, type SeverityChoice, type SeverityLayer } from './severity.js';
import { noticeAsFinding, type SuppressionNotice } from './suppression.js';
import { openWaivers, type Waiver } from './waivers.js';

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
  const { path } = document;
  const severityOf = severitiesOf(settings);
  const spoken = drafts.filter((draft) => severityOf(draft.rule, path, draft.isUnlisted) !== 'off');
  const placed = inReadingOrder(document, resolvePrecedence(spoken)).map((draft) =>
    placeFinding(document, draft, severityOf(draft.rule, path, draft.isUnlisted) as Severity),
  );
  const knownRules = settings.rules.map((rule) => rule.id);
  const { findings, suppressed, notices, pending } = applyDirectives(
    document,
    placed,
    knownRules,
    settings.rules.filter((rule) => rule.family === 'conflict').map((rule) => rule.id),
  );
  const unread = severityOf('document/not-audited', path);
  return {
    path,
    findings: [
      ...findings,
      ...placeNotices(notices, severityOf),
      ...(unread === 'off' ? [] : notAuditedFindings(document, unread)),
    ],
    suppressed,
    pending,
  };
}

/** By block and place in it: all that tells the order of words in a paragraph of a slide, whose places are the shape's. */
function inReadingOrder(document: Document, drafts: readonly FindingDraft[]): FindingDraft[] {
  const numberOf = ({ block }: FindingDraft) => blockNumber(document, block);
  return drafts.toSorted((a, b) => numberOf(a) - numberOf(b) || a.quote.start - b.quote.start);
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
  /** In the order of the report. They are made anew each time they are gone through, and not kept. */
  readonly findings: Iterable<Finding>;
  /** How many findings comments and waivers took out. */
  readonly suppressed: number;
}

/** What only the run as a whole can tell. */
export interface AcrossDocuments {
  /** What the documents say against each other; asked for once, and not held while documents are gone through. */
  conflicts(): readonly Conflict[];
  /** What is to be looked at in the manifest. */
  readonly manifest: readonly ManifestNotice[];
}

/**
 * From what is found in the documents and across them to the report's findings: waivers, changes, repeats and baseline.
 * Documents are gone through one by one, here and whenever the findings are, and only what repeats is kept of them.
 */
export function checkRun(
  documents: readonly CheckedDocument[],
  across: AcrossDocuments,
  settings: RunSettings,
): CheckedRun {
  const severityOf = severitiesOf(settings);
  const disagreeing = applyPending(placeConflicts(across.conflicts(), severityOf), documents);
  const waivers = openWaivers(settings.waivers, {
    asOf: settings.asOf,
    audited: [...documents, ...across.manifest].map(({ path }) => path),
    knownRules: [...settings.rules, ...OWN_RULES].map((rule) => rule.id),
  });
  const { changes, baseline } = settings;
  const touched = (findings: readonly PlacedFinding[]) =>
    changes === null ? findings : onlyChanged(findings, changes);

  const apart = byPath([...disagreeing.findings, ...placeManifestNotices(across.manifest, severityOf)]);
  const inDocuments = new Map(documents.map((each) => [each.path, each]));
  const findingsAt = (path: string) => [
    ...(inDocuments.get(path)?.findings ?? []),
    ...(apart.get(path) ?? []),
  ];
  const repeats = createRepeats();
  let waived = 0;
  for (const path of inOrder([...inDocuments.keys(), ...apart.keys()])) {
    const findings = findingsAt(path);
    const kept = waivers.keep(findings);
    waived += findings.length - kept.length;
    repeats.note(touched(kept));
  }
  const notices = byPath(touched(placeNotices([...disagreeing.notices, ...waivers.notices()], severityOf)));
  for (const findings of notices.values()) repeats.note(findings);

  const paths = inOrder([...inDocuments.keys(), ...apart.keys(), ...notices.keys()]);
  const compare = baseline === null ? (finding: Finding) => finding : baselineComparison(baseline);
  return {
    findings: {
      *[Symbol.iterator]() {
        for (const path of paths) {
          const kept = [...touched(waivers.keep(findingsAt(path))), ...(notices.get(path) ?? [])];
          yield* repeats.reported(kept).map(compare);
        }
      },
    },
    suppressed: documents.reduce(
      (sum, document) => sum + document.suppressed,
      waived + disagreeing.suppressed,
    ),
  };
}

function byPath(findings: readonly PlacedFinding[]): Map<string, PlacedFinding[]> {
  const paths = new Map<string, PlacedFinding[]>();
  for (const each of findings) {
    const same = paths.get(each.finding.path);
    if (same) same.push(each);
    else paths.set(each.finding.path, [each]);
  }
  return paths;
}

/** Each path once, by code units. */
function inOrder(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort();
}

/** How severe a rule's finding in a document is. */
type SeverityOf = (rule: string, path: string, isUnlisted?: boolean) => SeverityChoice;

function severitiesOf(settings: CheckSettings): SeverityOf {
  const defaults = new Map([...settings.rules, ...OWN_RULES].map((rule) => [rule.id, rule.severity]));
  return (rule, path, isUnlisted = false) => {
    const question = { rule, default: defaults.get(rule) ?? 'warning', isUnlisted } as const;
    return decideSeverity(question, settings.severityLayers(path), settings.unlisted).severity;
  };
}

function placeNotices(notices: readonly SuppressionNotice[], severityOf: SeverityOf): PlacedFinding[] {
  return notices.flatMap((notice) => {
    const severity = severityOf(notice.rule, notice.path);
    if (severity === 'off') return [];
    const { range } = notice;
    const lines = range && { first: range.start.line, last: range.end.line };
    return [findingApart(noticeAsFinding(notice, severity), lines)];
  });
}
