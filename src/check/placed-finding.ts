import type { Document, DocumentFormat } from '../model/document.js';
import type { FindingDraft } from '../model/finding.js';
import { type PlacedWords, type Prominence, placeWords } from '../model/placed-words.js';
import type { Family, Finding, Severity } from '../model/report.js';
import { fingerprintOf } from './fingerprint.js';

/** A finding with what later steps need to know of its place: plain data, so that it can come from a worker or a cache. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** Of its document; null for what is said of a comment or waiver. */
  readonly format: DocumentFormat | null;
  readonly prominence: Prominence;
  /** First and last source line of the whole sentence; null for formats without lines. */
  readonly lines: PlacedWords['lines'];
}

/** What is said of the words at a place. */
export type Judgement = Pick<
  Finding,
  'rule' | 'severity' | 'entry' | 'claimed' | 'declared' | 'message' | 'suggestion' | 'confidence' | 'related'
>;

export function placeFinding(document: Document, draft: FindingDraft, severity: Severity): PlacedFinding {
  const { rule, entry, claimed, declared, message, suggestion, confidence } = draft;
  return findingAt(placeWords(document, draft), {
    ...{ rule, severity, entry, claimed, declared, message, suggestion, confidence },
    related: [],
  });
}

export function findingAt(words: PlacedWords, judgement: Judgement): PlacedFinding {
  const { format, prominence, lines, ...place } = words;
  const { rule, entry } = judgement;
  return {
    finding: {
      ...place,
      ...judgement,
      family: rule.slice(0, rule.indexOf('/')) as Family,
      fingerprint: fingerprintOf({ ...place, rule, entry }),
      baseline: null,
    },
    format,
    prominence,
    lines,
  };
}
