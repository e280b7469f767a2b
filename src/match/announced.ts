import type { Statement } from '../claims/statement.js';
import { BASE_VERBS } from '../language/base-verbs.js';
import { addDays } from '../language/dates/calendar.js';
import { isEachYear, isOfSeason, isStateInSeason } from '../language/dates/habits.js';
import type { DateMention } from '../language/dates/mention.js';
import { isFutureAuxiliary, isInRelativeClause } from '../language/grammar.js';
import { lastAnswer } from '../language/last-answer.js';
import { announcementWords } from '../language/lexicon/beyond/disclosures.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Token } from '../language/tokens.js';
import type { Entry } from '../model/manifest.js';
import type { Match } from './match.js';
import { onceForEach } from './once-for-each.js';

const announcements = lexiconPhrases('disclosed/announcements', () =>
  announcementWords.map((phrase) => ({ phrase, payload: true as const })),
);

/** From here on an announcement is about the same entry. */
const LIKELY = 0.6;
/** In sentences: what was announced longer ago is no longer spoken of. */
const FAR_BEFORE = 12;

/** "From May we fly to Cork. Flights leave on Mondays": what its own paragraph has announced is told as if it were there. */
export function isAnnouncedBefore(
  entry: Entry,
  { block, index }: Statement,
  matches: readonly Match[],
  asOf: string,
): boolean {
  for (let before = index - 1; before >= index - FAR_BEFORE; before--) {
    const match = matches[before];
    if (match?.statement.block !== block) return false;
    const isAboutIt = match.links.some((link) => link.entry === entry && link.confidence >= LIKELY);
    if (isAboutIt && isAnnounced(match, asOf)) return true;
  }
  return false;
}

/** So many announcements make their section one of what is to come. */
const ANNOUNCEMENTS = 2;

/** What a section says, in sentences of more than a word. */
interface SaidInSection {
  readonly matches: Match[];
  isOfAnnouncements: boolean | null;
}

const sectionsOf = onceForEach((matches: readonly Match[]): ReadonlyMap<string, SaidInSection> => {
  const sections = new Map<string, SaidInSection>();
  for (const match of matches) {
    if (match.statement.tokens.length < 2) continue;
    const key = keyOfSection(match.statement);
    const said = sections.get(key);
    if (said) said.matches.push(match);
    else sections.set(key, { matches: [match], isOfAnnouncements: null });
  }
  return sections;
});

const keyOfSection = ({ block }: Statement): string => block.section.join('\n');

/**
 * "On the bench: Direct Debit collection is the big one. It starts in January. Sole gets invoicing in spring.": whether
 * most of what its section says is announced, so that the rest of it is no claim of today, whatever its heading.
 */
export function isAmongAnnouncements(statement: Statement, matches: readonly Match[], asOf: string): boolean {
  if (statement.block.section.length === 0) return false;
  const said = sectionsOf(matches).get(keyOfSection(statement));
  if (said === undefined) return false;
  if (said.isOfAnnouncements === null) {
    const announced = said.matches.filter((each) => isAnnounced(each, asOf)).length;
    said.isOfAnnouncements = announced >= ANNOUNCEMENTS && announced * 2 >= said.matches.length;
  }
  return said.isOfAnnouncements;
}

/** Announced rather than claimed: the roadmap rules judge that. */
export function isAnnounced(match: Pick<Match, 'statement'>, asOf: string): boolean {
  return isSetInFuture(match.statement) || isAnnouncedByWords(match, asOf);
}

/**
 * "You will be live in two days", "we'll reply within the hour": beside an amount of time, "will" promises a service
 * that is there today, as long as nothing else in the statement announces it.
 */
export function isServicePromise(match: Pick<Match, 'statement'>, asOf: string): boolean {
  return isSetInFuture(match.statement) && !isAnnouncedByWords(match, asOf);
}

/** What the words of a statement and its headers say of its time, whatever day it is. */
const timeSaid = lastAnswer(({ tense, tokens, rowTokens, columnTokens }: Statement) => {
  return {
    isFuture: tense === 'future' || hasFuture(rowTokens) || hasFuture(columnTokens),
    isAnnounced:
      announcements.find(tokens).length > 0 ||
      announcements.find(rowTokens).length > 0 ||
      announcements.find(columnTokens).length > 0,
  };
});

function hasFuture(tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => isFutureAuxiliary(tokens, at) && !isInRelativeClause(tokens, at));
}

function isSetInFuture(statement: Statement): boolean {
  return timeSaid(statement).isFuture;
}

function isAnnouncedByWords({ statement }: Pick<Match, 'statement'>, asOf: string): boolean {
  if (statement.section === 'roadmap') return true;
  const isDated = statement.dates.some(
    (each) => isTimeToCome(statement, each, asOf) && !isHabit(statement, each),
  );
  return isDated || timeSaid(statement).isAnnounced;
}

/** Whether a statement names a time that is still to come: of what is not there yet, not even a habit is told. */
export function isSetAhead(statement: Statement, asOf: string): boolean {
  return statement.dates.some((each) => isTimeToCome(statement, each, asOf));
}

function isTimeToCome(statement: Statement, date: DateMention, asOf: string): boolean {
  if (date.kind === 'version') return isTiedTo(statement, date);
  return isAhead(date, asOf) && !isEnd(statement, date) && !isDeadline(statement, date);
}

/** Not begun on the day; "tomorrow" and "next week" are how long something takes. */
function isAhead({ period, kind }: DateMention, asOf: string): boolean {
  if (period === null || period.start <= asOf) return false;
  return kind !== 'relative' || period.start > addDays(asOf, SOON);
}

/** In days. */
const SOON = 8;

/** "Until the end of June", "through December": how far something goes, which is there already. */
function isEnd({ tokens }: Statement, { start }: DateMention): boolean {
  return tokens
    .filter((each) => each.end <= start)
    .slice(-4)
    .some((each) => ENDS.has(each.lower));
}

const ENDS = new Set('until till through'.split(' '));

/** "In August there are bikes for hire", "warm in winter": how it is each year. */
function isHabit({ tokens, block }: Statement, date: DateMention): boolean {
  const text = block.text.slice(date.start, date.end);
  return isEachYear(tokens, text) || isOfSeason(tokens, date, text) || isStateInSeason(tokens, date, text);
}

/** "Order by 30 November and spread the cost": the reader's day, on which nothing comes. */
function isDeadline({ tokens, mood, range }: Statement, { start }: DateMention): boolean {
  const at = tokens.findLastIndex((each) => each.end <= start);
  const isRequest = mood === 'imperative' || BASE_VERBS.has(tokens[0]?.lower ?? '');
  return isRequest && tokens[0]?.start === range.start && /^(?:by|before)$/.test(tokens[at]?.lower ?? '');
}

/** "In version 8", "with firmware 4.2", "Skills graph: v8"; "your v1 calls" only names which calls. */
function isTiedTo({ tokens, range }: Statement, { start }: DateMention): boolean {
  if (start === range.start) return true;
  // "With app version 7": a word may stand between.
  const before = tokens
    .filter((each) => each.end <= start && !/^(?:the|our|next)$/.test(each.lower))
    .slice(-2);
  return before.at(-1)?.kind === 'punctuation' || before.some((each) => BEFORE_VERSION.has(each.lower));
}

const BEFORE_VERSION = new Set('in with by from for until till of as upcoming coming following'.split(' '));
