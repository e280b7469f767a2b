import { looksPlural } from '../quantities/count-nouns.js';
import { unitOfWord } from '../quantities/units.js';
import { type Token, tokenize } from '../tokens.js';
import { wordClass } from '../word-class.js';
import { type Day, monthsPeriod } from './calendar.js';
import { FIRST_WORDS, isHoliday, readHoliday, readNewYear } from './holidays.js';
import type { DateMention } from './mention.js';
import { monthOf, ORDINALS, SEASONS } from './month-names.js';
import { type ReadDate, readDate, upcoming, wholeYear, yearAt, yearBehind } from './read-date.js';
import { readFigures } from './read-figures.js';
import { type PartOfPeriod, partOf, readRelative, unitPeriod } from './read-relative.js';

/**
 * Finds the times that a text names, and the versions that stand for one. A time without a year is the next one;
 * relative times count from `asOf`.
 * @param asOf the day of the audit, or of a dated post
 * @param tokens `tokenize(text)`, where the caller has it
 */
export function findDates(text: string, asOf: Day, tokens: readonly Token[] = tokenize(text)): DateMention[] {
  const mentions: DateMention[] = [];
  let index = 0;
  while (index < tokens.length) {
    const found = canBegin(tokens[index]!) ? readAny(tokens, index, asOf) : null;
    if (found === null) {
      index++;
      continue;
    }
    const start = tokens[index]!.start;
    const end = tokens[found.next - 1]!.end;
    const period = found.period === null ? null : { ...found.period, text: text.slice(start, end) };
    mentions.push({ period, kind: found.kind, start, end });
    index = found.next;
  }
  return mentions;
}

const OPENING = wordClass([
  ...'q1 q2 q3 q4 h1 h2 early late mid end start beginning middle later tomorrow this next last coming upcoming following year version release firmware new week weeks month months years decade few back tail latter'.split(
    ' ',
  ),
  ...SEASONS.keys(),
  ...FIRST_WORDS,
  ...ORDINALS.keys(),
]);

function canBegin(token: Token): boolean {
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return false;
  const { lower } = token;
  if (OPENING.includes(token) || monthOf(token) !== null) return true;
  return lower[0] === 'f' ? lower.startsWith('fy') : lower[0] === 'v' && isVersionWord(lower);
}

function readAny(tokens: readonly Token[], index: number, asOf: Day): ReadDate | null {
  return (
    readNamedRelease(tokens, index, asOf) ??
    readPart(tokens, index, asOf) ??
    readWhole(tokens, index, asOf) ??
    readVersion(tokens, index)
  );
}

/** "The spring update of 2027", "our January release": a release by the time at which it comes out. */
function readNamedRelease(tokens: readonly Token[], index: number, asOf: Day): ReadDate | null {
  const release = tokens[index + 1];
  if (release === undefined || !RELEASES.includes(release)) return null;
  if (!/^(?:the|our|its|this|next|coming)$/.test(tokens[index - 1]?.lower ?? '')) return null;
  const month = monthOf(tokens[index]);
  const first = month ?? SEASONS.get(tokens[index]!.lower);
  if (first === undefined) return null;
  const length = month === null ? 3 : 1;
  const make = (year: number) => monthsPeriod(year, first, length, '');
  const year = yearBehind(tokens, index + 2, asOf);
  return {
    period: bare(year === null ? upcoming(make, asOf) : make(year.year)),
    kind: month === null ? 'season' : 'month',
    next: year?.next ?? index + 2,
  };
}

const RELEASES = wordClass('release update version edition upgrade drop build');

function readWhole(tokens: readonly Token[], index: number, asOf: Day): ReadDate | null {
  return (
    readQualified(tokens, index, asOf) ??
    readFigures(tokens, index) ??
    readHoliday(tokens, index, asOf) ??
    readDate(tokens, index, asOf) ??
    readNewYear(tokens, index, asOf) ??
    readRelative(tokens, index, asOf) ??
    readYear(tokens, index)
  );
}

/** "this autumn", "next March", "last summer": the word before belongs to the mention. */
function readQualified(tokens: readonly Token[], index: number, asOf: Day): ReadDate | null {
  if (!/^(?:this|next|last|coming|upcoming)$/.test(tokens[index]?.lower ?? '')) return null;
  const next = tokens[index + 1];
  if (next === undefined) return null;
  // "This coming March" is a date; "Coming March 2027" announces something for one.
  const before = tokens[index - 1]?.lower ?? '';
  if (tokens[index]?.lower === 'coming' && !/^(?:this|the)$/.test(before)) return null;
  if (isHoliday(tokens, index + 1)) return readHoliday(tokens, index + 1, asOf);
  return monthOf(next) === null && !SEASONS.has(next.lower) ? null : readDate(tokens, index + 1, asOf);
}

const PARTS: ReadonlyMap<string, PartOfPeriod> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['end', 'end'],
  ['start', 'start'],
  ['beginning', 'start'],
  ['middle', 'mid'],
]);

/** "end of 2026", "early 2027", "mid-2026", "late this year", "end of the quarter". */
function readPart(tokens: readonly Token[], index: number, asOf: Day): ReadDate | null {
  const word = tokens[index]!.lower;
  if ((word === 'back' || word === 'tail') && tokens[index + 1]?.lower === 'end') {
    return readPart(tokens, index + 1, asOf);
  }
  const part = PARTS.get(word);
  if (part === undefined) return null;
  const needsOf = word === 'end' || word === 'start' || word === 'beginning' || word === 'middle';
  const isOf = tokens[index + 1]?.lower === 'of';
  if (needsOf && !isOf) return null;
  const at = isOf ? index + 2 : index + 1;
  const current =
    tokens[at]?.lower === 'the' || tokens[at]?.lower === 'this' ? currentUnit(tokens, at + 1, asOf) : null;
  const whole = current ?? readWhole(tokens, at, asOf) ?? bareYear(tokens, at);
  if (whole === null || whole.period === null) return null;
  return {
    period: bare(partOf(whole.period, part)),
    kind: current === null ? whole.kind : 'relative',
    next: whole.next,
  };
}

function currentUnit(tokens: readonly Token[], index: number, asOf: Day): ReadDate | null {
  const word = tokens[index]?.lower;
  if (word !== 'week' && word !== 'month' && word !== 'quarter' && word !== 'year') return null;
  return { period: bare(unitPeriod(word, 0, asOf)), kind: 'relative', next: index + 1 };
}

function bareYear(tokens: readonly Token[], index: number): ReadDate | null {
  const year = yearAt(tokens, index);
  return year === null ? null : wholeYear(year, index + 1);
}

const BEFORE_YEAR = new Set(
  'in since by of until till from during for before after through © copyright'.split(' '),
);

/** "in 2026", "2027 roadmap"; not "2000 customers", "$2026", "ISO 2022". */
function readYear(tokens: readonly Token[], index: number): ReadDate | null {
  const year = yearAt(tokens, index);
  if (year === null) return null;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before?.lower === ':' && before.end === tokens[index]!.start) return null;
  if (before?.kind === 'symbol' && before.lower !== '©' && before.end === tokens[index]!.start) return null;
  if (before?.capitals === 'all' && before.end - before.start <= 5 && !BEFORE_YEAR.has(before.lower))
    return null;
  if (after?.kind === 'symbol' && after.before === 'none' && after.lower !== '/') return null;
  const found = wholeYear(year, index + 1);
  if (BEFORE_YEAR.has(before?.lower ?? '')) return found;
  if (after?.kind !== 'word') return after?.kind === 'number' ? null : found;
  const isCounting =
    after.capitals === 'none' &&
    !DONE_BY_YEARS.includes(after) &&
    (looksPlural(after.lower) || unitOfWord(after.lower) !== null);
  return isCounting ? null : found;
}

const DONE_BY_YEARS = wordClass('brings sees marks gives starts begins opens ends adds');

/** "release 9.2", "version 3", "v4.1", "the next release". */
function readVersion(tokens: readonly Token[], index: number): ReadDate | null {
  const word = tokens[index]!.lower;
  const next = tokens[index + 1];
  const version = (after: number): ReadDate => ({ period: null, kind: 'version', next: after });
  if (isVersionWord(word)) return version(index + 1);
  if (word === 'version' || word === 'release' || word === 'firmware') {
    return next?.kind === 'number' || isVersionWord(next?.lower ?? '') ? version(index + 2) : null;
  }
  if (isReleaseNumber(tokens, index)) return version(index + 1);
  const isAhead = word === 'next' || word === 'upcoming' || word === 'coming';
  const major = next?.lower === 'major' ? 1 : 0;
  return isAhead && /^(?:release|version|update)$/.test(tokens[index + 1 + major]?.lower ?? '')
    ? version(index + 2 + major)
    : null;
}

/** "Traces ship in 3.0", "lands with 4.2": a number of two parts without a unit, behind a verb of coming out. */
function isReleaseNumber(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.kind !== 'number' || !/^\d{1,2}\.\d{1,2}(?:\.\d{1,2})?$/.test(token.lower)) return false;
  const next = tokens[index + 1];
  if (next !== undefined && next.kind !== 'punctuation') return false;
  if (!/^(?:in|with|by|for)$/.test(tokens[index - 1]?.lower ?? '')) return false;
  return tokens.slice(Math.max(0, index - 4), index - 1).some((each) => COMES_OUT.includes(each));
}

const COMES_OUT = wordClass(
  'ship ships shipping land lands landing arrive arrives arriving come comes coming due planned slated scheduled launch launches available out',
);

function isVersionWord(word: string): boolean {
  return /^v\d[\d.]*$/.test(word);
}

function bare({ start, end }: { start: Day; end: Day }): { start: Day; end: Day } {
  return { start, end };
}
