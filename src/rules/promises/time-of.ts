import type { DateMention } from '../../language/dates/mention.js';
import { wordClass } from '../../language/word-class.js';
import { roadmapTarget } from '../../manifest/status.js';
import type { EntryLink, Match } from '../../match/match.js';
import type { RuleContext } from '../define-rule.js';
import { namesMonthOrYear, type Promised } from './promised.js';

/** When a promise is to come true, and whether the manifest lets it be said. */
export type PromiseTime =
  | { readonly kind: 'undated' }
  /** The roadmap is public, and the promise neither earlier than its target nor said to be near without a date. */
  | { readonly kind: 'allowed' }
  | { readonly kind: 'overdue'; readonly when: string }
  | { readonly kind: 'version'; readonly when: string }
  | { readonly kind: 'dated'; readonly when: string }
  | { readonly kind: 'early'; readonly when: string; readonly target: string; readonly link: EntryLink };

/** A public plan is allowed to be announced even where the match with its entry is only likely. */
const LIKELY = 0.5;
/** Where it is not what the statement is about first of all, the match has to be sure. */
const SURE = 0.6;
/** A date further from the words of promise than this belongs to something else. In characters. */
const NEAR = 60;

/** Times that stand beside the words of a promise. */
export interface PromisedTimes {
  /** With edges, in text order. */
  readonly dated: readonly DateMention[];
  readonly version: DateMention | null;
}

export function promisedTimes(
  promise: Promised,
  { statement, asOf }: Pick<RuleContext, 'statement' | 'asOf'>,
): PromisedTimes {
  const { text } = statement.block;
  const near = statement.dates.filter(
    (date) => date.start - promise.quote.end < NEAR && promise.quote.start - date.end < NEAR,
  );
  // "The last quarter" and "last year" tell of the past, or of a part of a year that is named behind them.
  const isAhead = (date: DateMention) => date.kind !== 'relative' || (date.period?.end ?? '') >= asOf;
  return {
    dated: near.filter(
      (date) => date.period !== null && isAhead(date) && namesMonthOrYear(text.slice(date.start, date.end)),
    ),
    version: near.find((date) => date.kind === 'version') ?? null,
  };
}

/** The planned entry that the statement announces and that may be announced. */
export function announcedLink(match: Match): EntryLink | null {
  const isAddition = ADDITION.occursIn(match.statement.tokens);
  const announced = match.links.find(
    (link, rank) =>
      (rank === 0 || link.confidence >= SURE) &&
      // "Timers arrive in May. We will also add Spanish": what is added is not what was named before.
      !(isAddition && link.range === null) &&
      link.confidence >= LIKELY &&
      link.status === 'planned' &&
      link.entry.roadmap?.public === true,
  );
  return announced ?? null;
}

const ADDITION = wordClass('also too another');

/**
 * "Planned for the second quarter of 2027" behind a sentence about it, "a pool in Cardiff is planned for the end of 2027":
 * the target tells which of several entries is meant.
 */
function announcedByDate(
  { links, statement }: Match,
  date: DateMention | undefined,
  asOf: string,
): EntryLink | null {
  if (date?.period == null) return null;
  const { start, end } = date.period;
  const meant = links.find(({ entry, status, evidence, confidence }) => {
    if (status !== 'planned' || entry.roadmap?.public !== true) return false;
    const target = roadmapTarget(entry, asOf);
    if (target === null) return false;
    // "They are planned for the summer of 2027": what was named before, and not before its time.
    const isPronoun = /^(?:it|they|this|these|both)$/.test(statement.tokens[0]?.lower ?? '');
    if (evidence === 'context' && isPronoun) return start >= target.start && start <= target.end;
    if (evidence === 'context') return target.start === start && target.end === end;
    return confidence >= LIKELY && start >= target.start && end <= target.end;
  });
  return meant ?? null;
}

/** "We intend to offer it from March 2027", where nothing else is spoken of: the one public plan that has this very target. */
function announcedElsewhere(
  { match, manifest, asOf }: RuleContext,
  date: DateMention | undefined,
): EntryLink | null {
  if (date?.period == null || (match.links[0]?.confidence ?? 0) >= LIKELY) return null;
  const { start, end } = date.period;
  const [meant, another] = manifest.entries.filter((entry) => {
    if (entry.roadmap?.public !== true) return false;
    const target = roadmapTarget(entry, asOf);
    return target !== null && target.start === start && target.end === end;
  });
  if (meant === undefined || another !== undefined) return null;
  return { entry: meant, status: 'planned', confidence: LIKELY, evidence: 'context', range: null };
}

export function timeOf(promise: Promised, context: RuleContext): PromiseTime {
  const { statement, match, asOf } = context;
  const wordsOf = (date: DateMention) => statement.block.text.slice(date.start, date.end);
  const { dated, version } = promisedTimes(promise, context);
  const overdue = dated.find((date) => date.period !== null && date.period.end < asOf);
  if (overdue !== undefined) return { kind: 'overdue', when: wordsOf(overdue) };
  if (version !== null) return { kind: 'version', when: wordsOf(version) };
  const [date] = dated;
  const announced =
    announcedLink(match) ?? announcedByDate(match, date, asOf) ?? announcedElsewhere(context, date);
  if (announced === null) {
    return date === undefined ? { kind: 'undated' } : { kind: 'dated', when: wordsOf(date) };
  }
  const target = roadmapTarget(announced.entry, asOf);
  if (date?.period && target !== null && date.period.end < target.start) {
    return { kind: 'early', when: wordsOf(date), target: target.text, link: announced };
  }
  return date === undefined && promise.isImminent ? { kind: 'undated' } : { kind: 'allowed' };
}
