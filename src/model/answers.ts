import type { AnswerFile } from './generated/answer-file.js';
import type { ClaimsFile } from './generated/claims-file.js';
import type { CompareFile } from './generated/compare-file.js';
import type { CoverageFile } from './generated/coverage-file.js';
import type { ImpactFile } from './generated/impact-file.js';
import type { PromisesFile } from './generated/promises-file.js';
import type { Immutable } from './immutable.js';
import type { Problem } from './problem.js';

/**
 * Answers to the questions that are asked of copy besides "is it clean?". Their shapes, with what each field means, are
 * in schemas/; here they are read-only, as all that is handed on between stages.
 */
export type Answer<File extends { readonly problems: unknown }> = Immutable<Omit<File, 'problems'>> & {
  readonly problems: readonly Problem[];
};
/** What a question says itself, without the head that all answers share. */
export type Body<Question extends AnswerHead> = Omit<Question, keyof AnswerFile>;

/** What was asked of what: the same for every question of one manifest. */
export type AnswerHead = Answer<AnswerFile>;
export type ClaimsAnswer = Answer<ClaimsFile>;
export type PromisesAnswer = Answer<PromisesFile>;
export type CoverageAnswer = Answer<CoverageFile>;
export type CompareAnswer = Answer<CompareFile>;
export type ImpactAnswer = Answer<ImpactFile>;

export type AnswerDocument = AnswerHead['documents'][number];
export type LedgerClaim = ClaimsAnswer['claims'][number];
export type RegisteredPromise = PromisesAnswer['promises'][number];
export type SentencePlace = LedgerClaim['place'];
export type EntryInAnswer = NonNullable<LedgerClaim['entry']>;
