import type { Statement } from '../../claims/statement.js';
import { namesFeast } from '../../language/dates/holidays.js';
import type { DateMention } from '../../language/dates/mention.js';
import { RELEASES } from '../../language/lexicon/roadmap/schedule.js';
import { isNumberWord } from '../../language/number-words.js';
import { simplePastVerb } from '../../language/past-tense.js';
import type { Token } from '../../language/tokens.js';
import type { Match } from '../../match/match.js';
import type { TextRange } from '../../model/location.js';
import type { RuleContext } from '../define-rule.js';

/** Whether a sentence is told in the simple past, and not only what its reader did: "the theme you asked for is due …". */
export function isToldInPast(tokens: readonly Token[]): boolean {
  const verb = simplePastVerb(tokens);
  if (verb < 0) return false;
  const isReaders = tokens[verb - 1]?.lower === 'you';
  return !isReaders || !tokens.slice(verb).some(({ lower }) => /^(?:is|are|will)$/.test(lower));
}

/** A statement's promise of something that is not there yet. */
export interface Promised {
  /** Said in a sentence that promises, or only announced. */
  readonly kind: 'future-promise' | 'coming-soon';
  readonly quote: TextRange;
  /** Said to be near, which is more than that it is planned. */
  readonly isImminent: boolean;
  readonly confidence: number;
}

const CONDITIONS = new Set('if when once unless whenever until after as should otherwise'.split(' '));

/** What will happen because the reader does something: a condition stands before token `index`. */
export function isConsequence({ tokens, section }: Statement, index: number): boolean {
  // "A test will then follow", "then we will close the account": one step of what is done today.
  if (tokens.slice(index + 1, index + 3).some(({ lower }) => lower === 'then')) return true;
  if (tokens[0]?.lower === 'then' && section !== 'roadmap') return true;
  return tokens.slice(0, index).some((token) => CONDITIONS.has(token.lower));
}

/** "From April to September", "11 January to 26 March": a span of time in which something holds, and no beginning. */
export function opensSpan(tokens: readonly Token[], { end }: DateMention): boolean {
  const behind = tokens.findIndex((token) => token.start >= end);
  const after = tokens[behind + 1];
  if (behind < 0 || after === undefined) return false;
  const { lower } = tokens[behind] as Token;
  return lower === '–' ? after.kind === 'number' : /^(?:to|until|till|through)$/.test(lower);
}

/** The end of one: "from April to September", "between May and July 2027". */
export function closesSpan(tokens: readonly Token[], { start }: DateMention): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  if (!SPAN_LINKS.has(tokens[at - 1]?.lower ?? '')) return false;
  return tokens.slice(Math.max(0, at - SPAN_REACH), at - 1).some(({ lower }) => SPAN_OPENERS.has(lower));
}

const SPAN_LINKS = new Set(['to', 'until', 'till', 'through', 'and', '–', '-']);
const SPAN_OPENERS = new Set(['from', 'between']);
/** In tokens. */
const SPAN_REACH = 8;

const NOT_THERE = new Set(['planned', 'private-preview', 'unsupported', 'retired']);
const LIKELY = 0.5;

/** Whether the manifest says that what the statement speaks of is not there today. */
export function isNotThere({ links }: Match): boolean {
  const best = links.find((link) => link.evidence !== 'heading' && link.evidence !== 'context');
  return links.some(
    (link) =>
      link.confidence >= LIKELY &&
      NOT_THERE.has(link.status) &&
      // What only the heading names is less likely meant than what the sentence itself speaks of.
      (link.evidence !== 'heading' || best === undefined || best.confidence <= link.confidence) &&
      // Words that it shares with something available tell nothing.
      (link.evidence !== 'words' ||
        !links.some((other) => other.status === 'available' && other.confidence >= link.confidence)),
  );
}

/** "A spa joins us at Easter", where the spa is planned: it comes for the first time, and not each year. */
export function isFirstHeld({ statement: { tokens }, match }: RuleContext): boolean {
  return isNotThere(match) && !tokens.some(({ lower }) => /^(?:if|when|whenever|once|even)$/.test(lower));
}

/** Whether words name a month, a season, a feast, a quarter, a year or a release, and not only a day of the week. */
export function namesMonthOrYear(text: string): boolean {
  return TIMES.test(text) || namesFeast(text);
}

const TIMES =
  /\d{4}|jan(?:uary)?\b|feb(?:ruary)?\b|march|april|\bmay\b|june|july|august|sept|october|november|december|\b(?:mar|apr|jun|jul|aug|oct|nov|dec|q[1-4]|h[12])\b|spring|summer|autumn|\bfall\b|winter|quarter|year|decade|month|weeks|next (?:term|semester|season)|fy\s?\d|\d\/\d|version|release|firmware|update|\bv\d|^\d{1,2}\.\d{1,2}(?:\.\d{1,2})?$/i;

/** "Planned maintenance on 3 December", "the scheduled departure in March": no launch is what is planned. */
export function isAttribute(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!/^(?:planned|scheduled|expected|promised)$/.test(tokens[at]?.lower ?? '') || next?.kind !== 'word')
    return false;
  return !RELEASES.has(next.lower) && !BEHIND_PARTICIPLE.has(next.lower);
}

const BEHIND_PARTICIPLE = new Set(
  'for in by to on at during around before from early late mid this next with as within no not and but is'.split(
    ' ',
  ),
);

const PEOPLE = new Set('people adults children britons population demand'.split(' '));

/** "People over sixty", "one in six adults": what becomes of them is no promise. */
export function isOfPopulation(subject: readonly Token[]): boolean {
  if (isShare(subject)) return true;
  const of = subject.some(({ lower }) => lower === 'in');
  return subject.some(
    ({ lower }, index) => PEOPLE.has(lower) && subject[index + 1]?.lower !== "'s" && (of || index <= 1),
  );
}

/** "One haulier in eight", "two out of three shops". */
function isShare(subject: readonly Token[]): boolean {
  const isCount = (at: number) => subject[at]?.kind === 'number' || isNumberWord(subject[at]?.lower ?? '');
  const of = subject.findIndex(({ lower }) => lower === 'in' || lower === 'of');
  return of > 0 && isCount(0) && isCount(of + 1);
}

/** "A mileage log lets itself in next month": what is spoken of for the first time. */
export function isNewThing([first]: readonly Token[]): boolean {
  return /^(?:a|an|another|new|more|two|three)$/.test(first?.lower ?? '');
}
