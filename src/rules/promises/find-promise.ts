import type { Statement } from '../../claims/statement.js';
import type { DateMention } from '../../language/dates/mention.js';
import { FUTURE_WORDS, isFutureAuxiliary } from '../../language/grammar.js';
import { lastAnswer } from '../../language/last-answer.js';
import type { Token } from '../../language/tokens.js';
import type { Match } from '../../match/match.js';
import type { RuleContext } from '../define-rule.js';
import { standsAmongPlans, type Telling } from './among-plans.js';
import { promiseByArrival } from './by-arrival.js';
import { promiseByOldPlan } from './by-old-plan.js';
import { promiseAsAnswer, promiseByPhrase } from './by-phrase.js';
import { promiseByProgress } from './by-progress.js';
import { promiseBySchedule } from './by-schedule.js';
import { promiseBySurroundings } from './by-surroundings.js';
import { promiseByVerb } from './by-verb.js';
import { isCalendarEntry } from './calendar-entry.js';
import { dreamIn } from './dream.js';
import { isOfOthersStory } from './others-story.js';
import { namesMonthOrYear, type Promised } from './promised.js';
import { isSaidByOthers } from './told-by-others.js';

/** What a statement promises, whatever its time; null where it tells of today, of use, or of somebody else. */
export const findPromise = lastAnswer((context: RuleContext): Promised | null => {
  const promise = promiseByItself(context);
  if (promise !== null || !mayPromise(context, OF_WORLD)) return promise;
  // What stands around is asked last: it is seldom that a statement could promise anything there.
  const possible = promiseAmongPlans(context);
  return possible !== null && (isAmongPlans(context) || takesUpPromise(context)) ? possible : null;
});

/** "Fast lanes are planned for 2028. In Leeds you are through by Easter": a time of its own, right behind a promise. */
function takesUpPromise(context: RuleContext): boolean {
  const { statement, document, matches } = context;
  const { block, index, dates } = statement;
  const before = document.statements[index - 1];
  const match = matches[index - 1];
  if (before === undefined || match === undefined || before.block !== block) return false;
  const hasTime = dates.some(({ start, end }) => namesMonthOrYear(block.text.slice(start, end)));
  return hasTime && promiseByItself({ ...context, statement: before, match }) !== null;
}

/** Whether a statement stands under a heading about plans, or among others that promise. */
export function isAmongPlans(context: RuleContext): boolean {
  return standsAmongPlans(context, tellingOf);
}

/**
 * An answer that is worked out once for each match, since statements are asked about those around them as well. A match is
 * of one statement, audited against one manifest as of one day, so that it stands for the whole context.
 */
function onceForMatch<Answer>(answer: (context: RuleContext) => Answer): (context: RuleContext) => Answer {
  const known = new WeakMap<Match, { readonly answer: Answer }>();
  return (context) => {
    const before = known.get(context.match);
    if (before !== undefined) return before.answer;
    const worked = answer(context);
    known.set(context.match, { answer: worked });
    return worked;
  };
}

/** What it promises wherever it stands. */
const promiseByItself = onceForMatch((context) => (mayPromise(context) ? readPromise(context) : null));

/** What it could promise where it stands among plans. */
const promiseAmongPlans = onceForMatch(promiseBySurroundings);

const tellingOf = onceForMatch((context): Telling => {
  if (promiseByItself(context) !== null) return 'promises';
  if (!mayPromise(context)) return 'nothing';
  if (dreamIn(context.statement) !== null) return 'promises';
  return promiseAmongPlans(context) !== null ? 'may promise' : 'nothing';
});

/** Among plans the vendor's, too: "A second glasshouse is a twinkle in the architect's eye" speaks of no one by itself. */
const OF_WORLD = { ofWorld: true };

function mayPromise(context: RuleContext, { ofWorld } = { ofWorld: false }): boolean {
  const { statement, asOf } = context;
  const isOfWorld = ofWorld && statement.subject === 'world';
  if (
    !speaksForVendor(isOfWorld ? { ...statement, subject: 'product' } : statement) ||
    isTitleOfIssue(statement) ||
    isCalendarEntry(statement) ||
    answersRequest(context) ||
    isSaidByOthers(statement)
  )
    return false;
  return !isDateline(statement, asOf) && !isOfOthersStory(context);
}

function readPromise(context: RuleContext): Promised | null {
  const { statement } = context;
  return (
    promiseByPhrase(statement, 'future-promise') ??
    promiseByVerb(context) ??
    promiseByPhrase(statement, 'coming-soon') ??
    promiseByOldPlan(context) ??
    promiseByProgress(context) ??
    promiseByArrival(context) ??
    promiseBySchedule(context) ??
    promiseAsAnswer(context) ??
    bySection(context)
  );
}

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

/** "Released on November 12, 2026.": a participle with a day that has come tells when something was done. */
function isDateline({ tokens, mood, dates, section }: Statement, asOf: string): boolean {
  if (mood !== 'fragment' || dates.length === 0) return false;
  if (section !== 'roadmap' && isLineOfChangelog(tokens, dates, asOf)) return true;
  if (!DONE.has(tokens[0]?.lower ?? '')) return false;
  return dates.every(({ period }) => period !== null && period.start <= asOf);
}

/** "2026-10-02: passkeys added": what was done on the day that opens the line. */
function isLineOfChangelog(tokens: readonly Token[], [day]: readonly DateMention[], asOf: string): boolean {
  if (day?.kind !== 'day' || day.period === null || day.period.end > asOf) return false;
  if (day.start > (tokens[0]?.start ?? 0)) return false;
  return /^[:–—-]$/.test(tokens.find(({ start }) => start >= day.end)?.lower ?? '');
}

const DONE = new Set(
  'released published updated issued launched founded established revised posted opened shipped reviewed effective valid'.split(
    ' ',
  ),
);

/** Whether the statement speaks in the vendor's voice and states something. */
export function speaksForVendor({ voice, mood, subject, section, block }: Statement): boolean {
  if (voice !== 'copy' && voice !== 'notes') return false;
  if (
    subject === 'competitor' ||
    subject === 'world' ||
    section === 'competitor' ||
    section === 'recruitment'
  )
    return false;
  if (mood === 'question') return false;
  return block.kind !== 'label' || block.control === 'button' || block.control === 'link';
}

const SURE = 0.78;
/** In words. */
const SHORTEST_PLAN = 3;

/** A bullet under "Roadmap" that only names something. */
function bySection({ statement, match }: RuleContext): Promised | null {
  const { section, block, mood, range, tokens, negations } = statement;
  if (section !== 'roadmap' || mood !== 'fragment' || negations.length > 0) return null;
  if (block.kind !== 'list-item' || tokens.length < 2) return null;
  const [best] = match.links;
  const isSure = best !== undefined && best.confidence >= SURE;
  // "What's next" stands over next steps as well: short titles, and what is there today.
  const words = tokens.filter(({ kind }) => kind !== 'punctuation').length;
  if (isSure ? best.status === 'available' : words < SHORTEST_PLAN) return null;
  return { kind: 'coming-soon', quote: range, isImminent: false, confidence: 0.7 };
}
