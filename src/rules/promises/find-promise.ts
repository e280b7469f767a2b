import { sectionKindOf } from '../../claims/sections.js';
import type { Statement } from '../../claims/statement.js';
import { FUTURE_WORDS, isFutureAuxiliary } from '../../language/grammar.js';
import { lastAnswer } from '../../language/last-answer.js';
import { announcements } from '../../language/lexicon/roadmap/announcements.js';
import { futurePromises } from '../../language/lexicon/roadmap/future-promise.js';
import { imminent } from '../../language/lexicon/roadmap/imminent.js';
import { undertakings } from '../../language/lexicon/roadmap/undertaking.js';
import { lists } from '../../language/lexicon/roadmap/waiting-lists.js';
import type { TextRange } from '../../model/location.js';
import type { RuleContext } from '../define-rule.js';
import { isDenied, isVerbatim, phraseSearch } from '../phrase-search.js';
import { promiseByArrival } from './by-arrival.js';
import { promiseByProgress } from './by-progress.js';
import { promiseBySchedule } from './by-schedule.js';
import { promiseByVerb } from './by-verb.js';
import { isConsequence, type Promised } from './promised.js';

const findAnnouncement = phraseSearch('promises/announcements', [...imminent, ...announcements, lists]);
const findPhrase = phraseSearch('promises/future', [...futurePromises, ...undertakings]);

/** What a statement promises, whatever its time; null where it tells of today, of use, or of somebody else. */
export const findPromise = lastAnswer((context: RuleContext): Promised | null => {
  const { statement } = context;
  if (!speaksForVendor(statement) || isTitleOfIssue(statement) || answersRequest(context)) return null;
  return (
    byPhrase(statement, 'future-promise') ??
    promiseByVerb(context) ??
    byPhrase(statement, 'coming-soon') ??
    promiseByProgress(context) ??
    promiseByArrival(context) ??
    promiseBySchedule(context) ??
    bySection(statement)
  );
});

/** "Send us the slip. We'll add them in due course": done for the reader who was asked for something. */
function answersRequest({ statement: { block, index, tokens }, document }: RuleContext): boolean {
  const before = document.statements[index - 1];
  if (before === undefined || before.block !== block || before.mood !== 'imperative') return false;
  if (!FUTURE_WORDS.occursIn(tokens) || !before.tokens.some(({ lower }) => lower === 'us')) return false;
  const will = tokens.findIndex((_, at) => isFutureAuxiliary(tokens, at));
  return (
    tokens[will - 1]?.lower === 'we' && /^(?:it|them|you|this|these)$/.test(tokens[will + 2]?.lower ?? '')
  );
}

/** "Release notes, November 2026": the date of a document is no promise. */
function isTitleOfIssue({ block, tokens, mood }: Statement): boolean {
  const isTitle = block.kind === 'heading' || block.kind === 'metadata';
  return isTitle && mood === 'fragment' && ISSUES.test(tokens.map(({ lower }) => lower).join(' '));
}

const ISSUES =
  /\b(?:release notes|changelog|change log|newsletter|bulletin|minutes|edition|price list|annual report)\b/;

/** Whether the statement speaks in the vendor's voice and states something. */
export function speaksForVendor({ voice, mood, subject, section, block }: Statement): boolean {
  if (voice !== 'copy' && voice !== 'notes') return false;
  if (subject === 'competitor' || subject === 'world' || section === 'competitor' || mood === 'question')
    return false;
  return block.kind !== 'label' || block.control === 'button' || block.control === 'link';
}

function byPhrase(statement: Statement, kind: Promised['kind']): Promised | null {
  const find = kind === 'coming-soon' ? findAnnouncement : findPhrase;
  const hit = find(statement).find((each) => !isDenied(statement, each) && !isVerbatim(statement, each));
  if (hit === undefined || isTitleOfPlans(statement, hit.last - hit.first)) return null;
  if (isQuoted(statement, hit.quote) || isToldOfPast(statement, hit.first)) return null;
  if (kind === 'coming-soon' && hit.group === lists && !isCalledFor(statement, hit.first)) return null;
  if (kind === 'future-promise' && (isConsequence(statement, hit.first) || isOfReader(statement, hit.first)))
    return null;
  return { kind, quote: hit.quote, isImminent: imminent.includes(hit.group), confidence: 0.85 };
}

/** Put in quotation marks inside a sentence: a label that is spoken of. */
function isQuoted({ block, range }: Statement, quote: TextRange): boolean {
  const before = block.text[quote.start - 1] ?? '';
  return quote.start - 1 > range.start && /["“‘«]/.test(before) && /["”’»]/.test(block.text[quote.end] ?? '');
}

/** "What was coming soon", "it was planned for March". */
function isToldOfPast({ tokens }: Statement, first: number): boolean {
  return tokens.slice(Math.max(0, first - 2), first).some(({ lower }) => lower === 'was' || lower === 'were');
}

/** "The day before you are due to arrive": what the reader will do. */
function isOfReader({ tokens }: Statement, first: number): boolean {
  return /^(?:you|they)$/.test(tokens[first - 1]?.lower ?? '');
}

/** "Join the waitlist" said to the reader, not "patients can join the waiting list" or "if it is full, join …". */
function isCalledFor({ tokens, isConditional }: Statement, first: number): boolean {
  if (isConditional) return false;
  const before = tokens[first - 1];
  return (
    before === undefined ||
    before.kind !== 'word' ||
    !/^(?:can|to|may|could|will|they|who)$/.test(before.lower)
  );
}

/** "What's on the horizon" over a list of plans: the list is judged, not its title. */
function isTitleOfPlans({ block, tokens }: Statement, length: number): boolean {
  if (block.kind !== 'heading' || tokens.some((token) => token.lower === ':')) return false;
  return tokens.length - length <= 3 && sectionKindOf([block.text], () => false) === 'roadmap';
}

/** A bullet under "Roadmap" that only names something. */
function bySection({ section, block, mood, range, tokens, negations }: Statement): Promised | null {
  if (section !== 'roadmap' || mood !== 'fragment' || negations.length > 0) return null;
  if (block.kind !== 'list-item' || tokens.length < 2) return null;
  return { kind: 'coming-soon', quote: range, isImminent: false, confidence: 0.7 };
}
