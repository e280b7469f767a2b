import { hash } from 'node:crypto';
import type { Document, DocumentFormat } from '../model/document.js';
import type { FindingDraft } from '../model/finding.js';
import { type PlacedWords, type Prominence, placeWords } from '../model/placed-words.js';
import type { Family, Finding, Severity } from '../model/report.js';
import { fingerprintOf } from './fingerprint.js';
import { normalizeText } from './normalize.js';

/** A finding with what later steps need to know of its place: plain data, so that it can come from a worker or a cache. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** The number of its block in the document; null for what stands in none. */
  readonly block: number | null;
  /** Of its document; null for what is said of a comment or waiver. */
  readonly format: DocumentFormat | null;
  readonly prominence: Prominence;
  /** First and last source line of the whole sentence; null for formats without lines. */
  readonly lines: PlacedWords['lines'];
  /** The same for findings that say the same of the same words, wherever these stand. */
  readonly textKey: string;
}

/** What is said of the words at a place. */
export type Judgement = Pick<
  Finding,
  'rule' | 'severity' | 'entry' | 'claimed' | 'declared' | 'message' | 'suggestion' | 'confidence' | 'related'
>;

export function placeFinding(document: Document, draft: FindingDraft, severity: Severity): PlacedFinding {
  const { rule, entry, claimed, declared, message, suggestion, confidence } = draft;
  return findingAt(placeWords(document, draft), {
    rule,
    severity,
    entry,
    claimed,
    declared,
    message,
    suggestion,
    confidence,
    related: [],
  });
}

export function findingAt(words: PlacedWords, judgement: Judgement): PlacedFinding {
  const { path, sentence, quote } = words;
  const { rule, entry } = judgement;
  // Property by property: a report may have very many, and copying objects takes several times as long.
  const finding: Finding = {
    path,
    start: words.start,
    end: words.end,
    page: words.page,
    slide: words.slide,
    rectangles: words.rectangles,
    anchor: words.anchor,
    section: words.section,
    sentence,
    quote,
    quoteStart: words.quoteStart,
    rule,
    severity: judgement.severity,
    entry,
    claimed: judgement.claimed,
    declared: judgement.declared,
    message: judgement.message,
    suggestion: judgement.suggestion,
    confidence: judgement.confidence,
    related: judgement.related,
    family: rule.slice(0, rule.indexOf('/')) as Family,
    fingerprint: fingerprintOf({ path, sentence, quote, rule, entry }),
    baseline: null,
  };
  const { block, format, prominence, lines } = words;
  return { finding, block, format, prominence, lines, textKey: textKeyOf(finding) };
}

/** What is said of a document, a comment, a waiver or the manifest rather than of copy: no place of it repeats another. */
export function findingApart(finding: Finding, lines: PlacedWords['lines'] = null): PlacedFinding {
  return { finding, block: null, format: null, prominence: 'body', lines, textKey: finding.fingerprint };
}

/** Enough of a hash to tell all texts of a run apart, and short, since a run keeps those of all its findings. */
const KEY_LENGTH = 16;

function textKeyOf({ rule, family, entry, sentence, quote, quoteStart, message }: Finding): string {
  const parts = [rule, entry ?? '', normalizeText(sentence), normalizeText(quote), quoteStart];
  // Under another heading the same words may be about another plan and differ from other places.
  if (family === 'conflict') parts.push(message);
  return hash('sha256', parts.join('\0'), 'base64').slice(0, KEY_LENGTH);
}
