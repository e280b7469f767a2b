import type { Block, Document } from '../../src/model/document.js';
import type { Finding, Report } from '../../src/model/report.js';
import { documentTexts, sampleReport, summaryOf } from './sample-report.js';

/** A large site: `count` findings, spread over pages of ten, made of the sample's findings in turn. */
export function manyFindings(count: number): Report {
  const sample = sampleReport();
  const copied = sample.findings.filter((finding) => finding.family !== 'manifest' && finding.start !== null);
  const findings = Array.from({ length: count }, (_, index): Finding => {
    const original = copied[index % copied.length]!;
    return {
      ...original,
      severity: index % 5 === 4 ? 'info' : original.severity,
      path: pathOf(index),
      related: [],
      fingerprint: index.toString(16).padStart(16, '0'),
    };
  });
  const paths = [...new Set(findings.map((finding) => finding.path))];
  const documents = paths.map((path, index) => ({
    path,
    format: 'html' as const,
    title: `Page ${index + 1}`,
    words: 400,
    claims: 20,
    notAudited: [],
  }));
  const summary = summaryOf(findings, {
    documents: documents.length,
    words: 400 * documents.length,
    claims: 20 * documents.length,
    supported: 12 * documents.length,
    suppressed: 0,
  });
  return { ...sample, documents, findings, claims: [], unsure: [], problems: [], summary };
}

/** The texts of those pages: the sample's pages one after the other. */
export function manyDocuments(count: number): readonly Document[] {
  const texts = documentTexts().filter((document) => document.lineStarts.length > 0);
  const blocks: readonly Block[] = texts.flatMap((document) => document.blocks);
  const paths = new Set(Array.from({ length: count }, (_, index) => pathOf(index)));
  return [...paths].map((path, index) => ({ ...texts[0]!, path, title: `Page ${index + 1}`, blocks }));
}

function pathOf(index: number): string {
  return `site/page-${String(Math.floor(index / 10) + 1).padStart(4, '0')}.html`;
}
