import type { Statement } from '../claims/statement.js';
import {
  covers,
  findSchedules,
  inOtherHalf,
  parseSchedules,
  type Schedule,
} from '../language/dates/schedules.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import { wordClass } from '../language/word-class.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Manifest } from '../model/manifest.js';
import { isNegatedRange } from './claimed.js';
import type { Match } from './match.js';
import { onceForEach } from './once-for-each.js';
import { isOwnEvidence } from './topic.js';

export interface HoursClaim {
  readonly entry: Entry;
  readonly range: TextRange;
  /** As the manifest has it. */
  readonly declared: string;
}

/** A commitment to hours: whatever speaks of hours near it speaks of these. */
const NEAR_COMMITMENT = 0.35;
/** What a summary tells of hours holds for the thing itself: the statement has to be about it. */
const ABOUT_ENTRY = 0.6;
/** An entry so much less likely meant than the best tells no hours. */
const LIKEWISE = 0.2;

/** "Somebody is in the office at three", "all of them are open until nine": whoever it is, the doors are the vendor's. */
const BEING_THERE = wordClass('open opens staffed somebody someone reachable awake');
/** Who is at the vendor's where nobody is named. */
const WHOEVER = wordClass('somebody someone');
const ANSWERING = /^(?:answers?|picks?|replies|reply|responds?|attends?|sits?|waits?|listens?)$/;
const THERE = /^(?:open|there|reachable|awake)$/;
const BEING = /^(?:is|are|'s|'re|will|always|still)$/;
/** "A doctor", "a claims handler". */
const PERSON_AWAKE = /^(?:answers|awake)$/;

/** Service hours in the copy that go past those of the manifest: "24/7" against Monday to Friday. */
export function compareServiceHours(match: Match, manifest: Manifest): HoursClaim[] {
  const { statement } = match;
  const claims: HoursClaim[] = [];
  const hours = declaredHours(match) ?? onlyHours(match, manifest);
  if (hours === null) return claims;
  for (const mention of findSchedules(statement.block.text, statement.tokens)) {
    if (mention.start < statement.range.start || mention.end > statement.range.end) continue;
    if (isDenied(statement, mention) || covers(hours.schedules, mention.schedule)) continue;
    if (mention.isEitherHalf && covers(hours.schedules, inOtherHalf(mention.schedule))) continue;
    if (isHoursOfLinked(match, mention.schedule, hours.entry)) continue;
    claims.push({
      entry: hours.entry,
      range: { start: mention.start, end: mention.end },
      declared: hours.declared,
    });
  }
  return claims.filter(
    ({ range }, at) => !claims.some((each, next) => next > at && areSameWords(statement, range, each.range)),
  );
}

/** "Wake at four, and somebody answers at four": the hour is promised where it is said again. */
function areSameWords({ block: { text } }: Statement, a: TextRange, b: TextRange): boolean {
  return text.slice(a.start, a.end) === text.slice(b.start, b.end);
}

/** The hours of the entry that is most likely meant, from its value or, where it is surely meant, its summary. */
function declaredHours({
  statement,
  links,
}: Match): { entry: Entry; schedules: readonly Schedule[]; declared: string } | null {
  const best = links[0]?.confidence ?? 0;
  // "Some of them work Sundays": whoever they are, their hours are the vendor's only where these are spoken of.
  const isOfOthers = statement.subject === 'others' && !BEING_THERE.occursIn(statement.tokens);
  const leastSure = isOfOthers ? ABOUT_ENTRY : NEAR_COMMITMENT;
  for (const link of links) {
    const { entry, confidence } = link;
    if (confidence < leastSure && !isNamedByRest(entry, statement)) continue;
    const isAbout = confidence >= Math.max(ABOUT_ENTRY, best - LIKEWISE) && isOwnEvidence(link);
    const { value, summary } = hoursOf(entry);
    if (entry.value !== null && value.length > 0) return { entry, schedules: value, declared: entry.value };
    if (isAbout && entry.summary !== null && summary.length > 0)
      return { entry, schedules: summary, declared: entry.summary };
    const limit = isAbout ? hoursADay(entry) : null;
    if (limit !== null) return { entry, schedules: PART_OF_DAY, declared: limit };
  }
  return null;
}

/** The only hours that the manifest has are meant where "we", or whoever it is, are said to be there. */
function onlyHours({ statement }: Match, manifest: Manifest): ReturnType<typeof declaredHours> {
  const only = onlyEntryWithHours(manifest);
  if (only === null || !isSomebodyThere(statement)) return null;
  const { value } = hoursOf(only);
  return { entry: only, schedules: value, declared: only.value ?? '' };
}

/**
 * "Somebody answers", "someone is always there", "a doctor is awake", "we are open": but not "somebody of your firm reads
 * it", "someone may snore" and "our restaurant is open", whose hours are its own.
 */
function isSomebodyThere({ tokens }: Statement): boolean {
  return tokens.some(({ lower }, at) => {
    if (lower === 'a' || lower === 'an') return isPersonAwake(tokens, at);
    const before = tokens[at - 1];
    const opens = before === undefined || before.kind === 'punctuation' || CLAUSE_OPENERS.has(before.lower);
    if (!opens || !(lower === 'we' || WHOEVER.has(lower))) return false;
    const next = behindBeing(tokens, at + 1);
    const told = tokens[next]?.lower ?? '';
    if (lower === 'we') return next > at + 1 && THERE.test(told);
    return next > at + 1 || ANSWERING.test(told);
  });
}

function isPersonAwake(tokens: readonly Token[], article: number): boolean {
  return [article + 2, article + 3].some((verb) => {
    const told = behindBeing(tokens, verb);
    return PERSON_AWAKE.test(tokens[told]?.lower ?? '');
  });
}

function behindBeing(tokens: readonly Token[], from: number): number {
  let next = from;
  while (BEING.test(tokens[next]?.lower ?? '')) next++;
  return next;
}

const CLAUSE_OPENERS = wordClass('and but so that where when');

const onlyEntryWithHours = onceForEach(({ entries }: Manifest): Entry | null => {
  const [first, ...others] = entries.filter((each) => hoursOf(each).value.length > 0);
  return first?.kind === 'commitment' && others.length === 0 ? first : null;
});

/** "14 hours per day", in words; which of them is not said, so that only the whole day goes past them. */
function hoursADay({ limits }: Entry): string | null {
  for (const { of, direction, bound } of limits) {
    if (!HOURS.test(of) || direction !== 'max' || bound.kind !== 'same' || bound.value.kind !== 'quantity')
      continue;
    const { dimension, per, amount, text } = bound.value.quantity;
    if (dimension === 'duration' && per.includes('day') && amount < A_DAY) return text;
  }
  return null;
}

const HOURS = /\b(?:hours?|opening|open|staffed|access|availability|service)\b/i;
/** In seconds. */
const A_DAY = 86_400;
/** Any hours but all of them, on any day. */
const PART_OF_DAY: readonly Schedule[] = [
  { days: [1, 2, 3, 4, 5, 6, 7], hours: { from: 0, to: 1439 } },
  { days: [1, 2, 3, 4, 5, 6, 7], hours: { from: 1, to: 2880 } },
];

/** "24/7 emergency care" beside a commitment to "emergency hours": all that its name says besides that it is of hours. */
function isNamedByRest({ kind, name }: Entry, { tokens }: Statement): boolean {
  const words = tokensOf(name).map(({ lower }) => lower);
  const rest = words.filter((each) => !OF_HOURS.has(each));
  if (kind !== 'commitment' || rest.length === 0 || rest.length === words.length) return false;
  return rest.every((each) => tokens.some(({ lower }) => lower === each));
}

const OF_HOURS = new Set('hours times opening'.split(' '));

/** "Between eight and eight" of lessons, more likely meant, that are to be had then, whatever the office's hours are. */
function isHoursOfLinked({ links }: Match, schedule: Schedule, than: Entry): boolean {
  const least = links.find((each) => each.entry === than)?.confidence ?? 0;
  return links.some((link) => {
    const { entry, confidence } = link;
    const isAsked = link.evidence === 'heading' && confidence >= NEAR_COMMITMENT;
    if (entry === than || !(isAsked || (confidence >= least && isOwnEvidence(link)))) return false;
    const { value, summary } = hoursOf(entry);
    return [value, summary].some((declared) => declared.length > 0 && covers(declared, schedule));
  });
}

/** The schedules that an entry's value and its summary name. */
interface HoursOfEntry {
  readonly value: readonly Schedule[];
  readonly summary: readonly Schedule[];
}

const hoursOf = onceForEach((entry: Entry): HoursOfEntry => {
  return { value: parseSchedules(entry.value ?? ''), summary: parseSchedules(entry.summary ?? '') };
});

/** "Never closes" denies in its own words: only a denial around it counts, or a closed door. */
function isDenied(statement: Statement, range: TextRange): boolean {
  if (statement.tokens.some((each) => each.end <= range.start && CLOSED.has(each.lower))) return true;
  // "Ring us at midnight and nobody answers".
  if (statement.tokens.some((each) => each.start >= range.end && each.lower === 'nobody')) return true;
  // "If you need us at midnight, we are not there".
  if (statement.isConditional && statement.negations.some(({ first }) => isBehind(statement, first, range)))
    return true;
  const negations = statement.negations.filter(
    ({ first }) => (statement.tokens[first] as Token).start < range.start,
  );
  return isNegatedRange({ tokens: statement.tokens, negations }, range);
}

const CLOSED = new Set(['closed', 'closes', 'close', 'shut', 'sleeps', 'quiet', 'except']);

function isBehind({ tokens }: Statement, index: number, { end }: TextRange): boolean {
  return (tokens[index] as Token).start >= end;
}
