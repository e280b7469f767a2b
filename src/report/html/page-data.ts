import type { Document, DocumentFormat } from '../../model/document.js';
import { printable } from '../../model/printable.js';
import type { Family, Finding, Report, Severity } from '../../model/report.js';
import type { RuleDescription } from '../../model/rule.js';
import { groupByDocument } from '../document-groups.js';
import {
  counted,
  families,
  familyTitles,
  markedSentence,
  placeInWords,
  placeWithPath,
  sectionInWords,
} from '../wording.js';
import { type PageBlock, pageBlocks } from './page-blocks.js';

/** What the page's script works on. Every text is cleaned for showing and goes into the page as text, never as markup. */
export interface PageData {
  readonly findings: readonly PageFinding[];
  readonly documents: readonly PageDocument[];
  readonly rules: readonly PageRule[];
  readonly families: readonly { readonly id: Family; readonly title: string }[];
}

export interface PageFinding {
  readonly severity: Severity;
  readonly family: Family;
  /** Index in `rules` and `documents`. */
  readonly rule: number;
  readonly document: number;
  readonly place: string;
  readonly section: string;
  /** Before the quote, the quote, after it; the quote is empty where it is no part of the sentence. */
  readonly sentence: readonly [string, string, string];
  readonly quote: string;
  readonly message: string;
  readonly entry: string;
  readonly claimed: string;
  readonly declared: string;
  readonly suggestion: string;
  readonly repeats: readonly string[];
  readonly conflicts: readonly string[];
  /** Whether the baseline knows it. */
  readonly known: boolean;
}

export interface PageDocument {
  readonly path: string;
  readonly title: string;
  /** "HTML page, 812 words, 31 claims". */
  readonly details: string;
  readonly notAudited: readonly string[];
  /** Null where its text is not in the report. */
  readonly blocks: readonly PageBlock[] | null;
}

export interface PageRule {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

const formatNames: Readonly<Record<DocumentFormat, string>> = {
  html: 'HTML page',
  markdown: 'Markdown',
  mdx: 'MDX',
  pdf: 'PDF',
  pptx: 'slides',
  docx: 'Word document',
  text: 'plain text',
};

/** Findings are numbered in text order, document by document. */
export function pageData(
  report: Report,
  rules: readonly RuleDescription[],
  texts: readonly Document[],
): PageData {
  const groups = groupByDocument(report, report.findings);
  const findings = groups.flatMap((group) => group.findings);
  const ruleIds = [...new Set(findings.map((finding) => finding.rule))].sort();
  const ruleIndex = new Map(ruleIds.map((id, index) => [id, index]));
  const documentIndex = new Map(groups.map((group, index) => [group.path, index]));
  const descriptions = new Map(rules.map((rule) => [rule.id, rule]));
  const blocks = pageBlocks(findings, texts);
  return {
    findings: findings.map((finding) =>
      pageFinding(finding, ruleIndex.get(finding.rule)!, documentIndex.get(finding.path)!),
    ),
    documents: groups.map(({ path, document }) => ({
      path: printable(path),
      title: printable(document?.title ?? '').trim(),
      details: document
        ? [
            document.format ? formatNames[document.format] : 'could not be read',
            counted(document.words, 'word'),
            counted(document.claims, 'claim'),
          ].join(', ')
        : '',
      notAudited: (document?.notAudited ?? []).map((part) => printable(part.reason)),
      blocks: blocks.get(path) ?? null,
    })),
    rules: ruleIds.map((id) => ({
      id: printable(id),
      title: printable(descriptions.get(id)?.title ?? id),
      description: printable(descriptions.get(id)?.description ?? ''),
    })),
    families: families
      .filter((family) => findings.some((finding) => finding.family === family))
      .map((id) => ({ id, title: familyTitles[id] })),
  };
}

function pageFinding(finding: Finding, rule: number, document: number): PageFinding {
  const { before, quote, after } = markedSentence(finding);
  const related = (kind: 'repeat' | 'conflict') => finding.related.filter((place) => place.kind === kind);
  return {
    severity: finding.severity,
    family: finding.family,
    rule,
    document,
    place: placeInWords(finding),
    section: sectionInWords(finding.section),
    sentence: [before, quote, after],
    quote: printable(finding.quote),
    message: printable(finding.message),
    entry: printable(finding.entry ?? ''),
    claimed: printable(finding.claimed ?? ''),
    declared: printable(finding.declared ?? ''),
    suggestion: printable(finding.suggestion ?? ''),
    repeats: related('repeat').map(placeWithPath),
    conflicts: related('conflict').map(
      (place) => `${placeWithPath(place)}: ${printable(place.message ?? `“${place.quote}”`)}`,
    ),
    known: finding.baseline === 'unchanged',
  };
}
