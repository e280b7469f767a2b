import {
  type CheckedDocument,
  type CheckSettings,
  checkDocument,
  checkRun,
  type RunSettings,
} from './check/check.js';
import { type ClaimLedger, ledgerOf } from './check/ledger.js';
import { manifestNotices } from './check/manifest-notices.js';
import { summarize } from './check/summary.js';
import { findStatements } from './claims/find-statements.js';
import { namesOf } from './claims/names.js';
import { assertionsOf } from './match/assertions.js';
import { createManifestIndex, type ManifestIndex, matchDocument } from './match/index.js';
import type { Assertion } from './model/assertion.js';
import type { Document } from './model/document.js';
import type { Manifest } from './model/manifest.js';
import type { Problem } from './model/problem.js';
import type { Report, ReportDocument, StreamedReport } from './model/report.js';
import { wholeReport } from './model/whole-report.js';
import type { ExaminedDocument } from './questions/examined-document.js';
import { applyRules } from './rules/apply-rules.js';
import { findConflicts } from './rules/find-conflicts.js';
import { conflictRules, rules } from './rules/index.js';

/** What every document of a run is audited against; made once, then only read. */
export interface Audit {
  readonly manifest: Manifest;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly index: ManifestIndex;
  readonly settings: CheckSettings;
}

/**
 * All that a report needs of one document: plain data, so that it can come from a worker, a cache or another machine. By
 * far the most of it are the findings of `checked` and the `ledger`. Whoever keeps many documents may make these out of
 * something smaller each time they are asked for.
 */
export interface AuditedDocument {
  readonly document: ReportDocument;
  readonly checked: CheckedDocument;
  readonly ledger: ClaimLedger;
  readonly tally: ClaimTally;
  /** What it says of amounts and plans, to be compared with what the other documents say. */
  readonly assertions: readonly Assertion[];
  readonly problems: readonly Problem[];
}

/** What the ledgers of all documents are added up from. */
export interface ClaimTally {
  /** How many claims have the verdict `supported`. */
  readonly supported: number;
  /** How many sentences could not be judged. */
  readonly unsure: number;
  /** Ids of the entries that claims are about, each once. */
  readonly entries: readonly string[];
}

export function createAudit(manifest: Manifest, asOf: string, settings: CheckSettings): Audit {
  return { manifest, asOf, index: createManifestIndex(manifest, asOf), settings };
}

/** The way of one document: blocks, statements, matches, what the rules find, findings. */
export function auditDocument(document: Document, audit: Audit): AuditedDocument {
  return checkExamined(examineDocument(document, audit), audit);
}

/** The way up to what the rules find, for those who ask something else of a document than its findings. */
export function examineDocument(document: Document, audit: Audit): ExaminedDocument {
  const { manifest, asOf, index } = audit;
  const stated = findStatements(document, { asOf, names: namesOf(manifest.product, manifest.plans) });
  const matches = matchDocument(stated, index);
  const drafts = applyRules(rules, { document: stated, matches, manifest, asOf });
  return { document, stated, matches, drafts, manifest, asOf };
}

/** The rest of the way. */
export function checkExamined(examined: ExaminedDocument, { settings }: Audit): AuditedDocument {
  const { document, stated, matches, drafts } = examined;
  const checked = checkDocument(document, drafts, settings);
  const ledger = ledgerOf(document, matches, drafts, examined.manifest);
  return {
    document: {
      path: document.path,
      format: document.format,
      title: document.title,
      words: document.words,
      claims: ledger.claims.length,
      notAudited: document.notAudited,
    },
    checked,
    ledger,
    tally: {
      supported: ledger.claims.filter((each) => each.verdict === 'supported').length,
      unsure: ledger.unsure.length,
      entries: [...new Set(ledger.claims.flatMap((each) => each.entry ?? []))],
    },
    assertions: assertionsOf(document, stated, matches, examined),
    problems: [...document.problems, ...withoutText(document)],
  };
}

/** What a report says besides what is found in documents. */
export interface OutsideDocuments {
  readonly problems: readonly Problem[];
  readonly unread: readonly ReportDocument[];
  readonly version: string;
}

/** The one report of a run; documents in the order of their paths, whatever order they were audited in. */
export function createReport(
  documents: readonly AuditedDocument[],
  audit: Pick<Audit, 'manifest' | 'asOf'>,
  run: RunSettings,
  outside: OutsideDocuments,
): Report {
  return wholeReport(streamReport(documents, audit, run, outside));
}

/** The same report for runs of any size: it goes through the documents whenever somebody goes through its lists. */
export function streamReport(
  documents: readonly AuditedDocument[],
  audit: Pick<Audit, 'manifest' | 'asOf'>,
  run: RunSettings,
  outside: OutsideDocuments,
): StreamedReport {
  const ordered = documents.toSorted((a, b) => (a.document.path < b.document.path ? -1 : 1));
  const { findings, suppressed } = checkRun(
    ordered.map((each) => each.checked),
    {
      conflicts: () =>
        findConflicts(
          conflictRules,
          ordered.flatMap((each) => each.assertions),
        ),
      manifest: manifestNotices(
        audit.manifest,
        audit.asOf,
        new Set(ordered.flatMap((each) => each.tally.entries)),
      ),
    },
    run,
  );
  const listed = [...ordered.map((each) => each.document), ...outside.unread].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
  const total = (of: 'supported' | 'unsure') => ordered.reduce((sum, { tally }) => sum + tally[of], 0);
  return {
    schemaVersion: 1,
    tool: { name: 'overclaim', version: outside.version },
    asOf: audit.asOf,
    manifest: {
      path: audit.manifest.path,
      product: audit.manifest.product.name,
      asOf: audit.manifest.asOf,
      sha256: audit.manifest.sha256,
    },
    documents: listed,
    findings,
    claims: eachOf(ordered, ({ ledger }) => ledger.claims),
    unsure: eachOf(ordered, ({ ledger }) => ledger.unsure),
    unsureCount: total('unsure'),
    problems: [...outside.problems, ...ordered.flatMap((each) => each.problems)],
    summary: summarize({ documents: listed, findings, supported: total('supported'), suppressed }),
  };
}

function eachOf<Item>(
  documents: readonly AuditedDocument[],
  itemsOf: (document: AuditedDocument) => readonly Item[],
): Iterable<Item> {
  return {
    *[Symbol.iterator]() {
      for (const document of documents) yield* itemsOf(document);
    },
  };
}

/** A deck or scan of nothing but images or damaged pages: there was nothing to check, which is no clean result. */
function withoutText(document: Document): Problem[] {
  const hasPages = document.format === 'pdf' || document.format === 'pptx';
  const isEmpty = document.blocks.every((block) => block.kind === 'metadata');
  if (!hasPages || !isEmpty || document.notAudited.length === 0) return [];
  return [
    {
      code: 'document/no-text',
      severity: 'error',
      message: `Nothing of it was checked: ${summaryOf(document.notAudited)}.`,
      path: document.path,
      position: null,
      hint: 'Export it with its text, or look at it yourself.',
    },
  ];
}

/** "page 1 is an image without text, and 4 more could not be read either". */
function summaryOf([first, ...others]: Document['notAudited']): string {
  const more = others.length === 0 ? '' : `, and ${others.length} more could not be read either`;
  return `${first?.reason ?? 'it has no text'}${more}`;
}
