import { distance } from 'fastest-levenshtein';
import type { SourceRange } from '../model/location.js';
import type { Finding } from '../model/report.js';
import { fingerprintOf } from './fingerprint.js';

/** What a comment or a waiver leaves to say about itself. */
export type SuppressionRule = 'suppression/unused' | 'suppression/expired' | 'suppression/no-reason';

export interface SuppressionNotice {
  readonly rule: SuppressionRule;
  readonly path: string;
  readonly range: SourceRange | null;
  /** The comment or waiver as its author would recognise it. */
  readonly quote: string;
  readonly message: string;
  readonly suggestion: string;
}

/** A notice as a finding of its own; the severity is that of its rule. */
export function noticeAsFinding(notice: SuppressionNotice, severity: Finding['severity']): Finding {
  const { rule, path, range, quote, message, suggestion } = notice;
  return {
    rule,
    family: 'suppression',
    severity,
    path,
    start: range?.start ?? null,
    end: range?.end ?? null,
    page: null,
    slide: null,
    rectangles: [],
    anchor: null,
    section: [],
    sentence: quote,
    quote,
    quoteStart: 0,
    entry: null,
    claimed: null,
    declared: null,
    message,
    suggestion,
    confidence: 1,
    related: [],
    fingerprint: fingerprintOf({ rule, path, sentence: quote, quote, entry: null }),
    baseline: null,
  };
}

/** Whether a list of rule ids and families speaks of a rule; an empty list speaks of all. */
export function coversRule(rules: readonly string[], rule: string): boolean {
  return rules.length === 0 || rules.some((each) => each === rule || rule.startsWith(`${each}/`));
}

/** Says which of `rules` do not exist, and what they may have meant; null when all do. */
export function unknownRules(rules: readonly string[], known: readonly string[]): string | null {
  const names = new Set(known.flatMap((id) => [id, id.slice(0, id.indexOf('/'))]));
  const unknown = rules.filter((each) => !names.has(each));
  if (unknown.length === 0) return null;
  return unknown
    .map((each) => `There is no rule "${each}"; did you mean "${nearest(each, [...names])}"?`)
    .join(' ');
}

function nearest(word: string, candidates: readonly string[]): string {
  const short = (id: string) => distance(word, id.slice(id.indexOf('/') + 1));
  const score = (id: string) => Math.min(distance(word, id), word.includes('/') ? Infinity : short(id));
  return candidates.reduce((best, each) => (score(each) < score(best) ? each : best), candidates[0] ?? '');
}
