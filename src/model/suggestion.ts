import type { Answer } from './answers.js';
import type { SuggestFile } from './generated/suggest-file.js';

/** What `overclaim suggest` prints as JSON; schemas/suggest.schema.json tells what each field means. */
export type SuggestAnswer = Answer<SuggestFile>;
export type Suggestion = SuggestAnswer['documents'][number]['suggestions'][number];

/** The suggestions for one document, with what comes of them. */
export type SuggestedDocument = SuggestAnswer['documents'][number] & {
  /** The source as it is, with what is certain put in, and with the proposals besides; null for formats without source text. */
  readonly source: { readonly now: string; readonly certain: string; readonly proposed: string } | null;
};

/** What is made the text, the diff and the JSON of. */
export type SuggestionSheet = Omit<SuggestAnswer, 'documents'> & {
  /** Those with findings, in the order of their paths. */
  readonly documents: readonly SuggestedDocument[];
};
