import type { DocumentFormat } from './document.js';
import type { Problem } from './problem.js';
import type { Finding } from './report.js';

/**
 * `certain`: the manifest leaves one way to say it, and putting it in mends the finding and changes nothing else.
 * `proposal`: a way to say it that a person has to judge. `advice`: no wording can be given, only what to do.
 */
export type SuggestionKind = 'certain' | 'proposal' | 'advice';

export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly finding: Pick<
    Finding,
    | 'rule'
    | 'severity'
    | 'start'
    | 'page'
    | 'slide'
    | 'sentence'
    | 'quote'
    | 'entry'
    | 'declared'
    | 'message'
    | 'suggestion'
    | 'fingerprint'
  >;
  /** The sentence as the manifest would have it; null for advice. */
  readonly rewritten: string | null;
}

export interface SuggestedDocument {
  readonly path: string;
  readonly format: DocumentFormat;
  readonly suggestions: readonly Suggestion[];
  /** The source as it is, with what is certain put in, and with the proposals besides; null for formats without source text. */
  readonly source: { readonly now: string; readonly certain: string; readonly proposed: string } | null;
}

/** What `overclaim suggest` says. */
export interface SuggestionSheet {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'overclaim'; readonly version: string };
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** Those with findings, in the order of their paths. */
  readonly documents: readonly SuggestedDocument[];
  readonly problems: readonly Problem[];
}
