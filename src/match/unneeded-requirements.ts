import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { Entry } from '../model/manifest.js';
import type { DeniedNeed } from './denied-needs.js';
import type { Match } from './match.js';
import { singleStems, wordsOf } from './vocabulary.js';

/**
 * "Attendance does not matter", "a deposit is not needed for the hall": the subject is what an entry requires, and nothing
 * says of whom, which or when that is so: "notes from an earlier vet", "for the tour", "again".
 */
export function unneeded(match: Match, entry: Entry, predicate: number, last: number): DeniedNeed[] {
  const { tokens, isConditional } = match.statement;
  // "If you start in January, old data are not needed" may well be a case in which they are not.
  if (isConditional || tokens.slice(last).some(({ lower }) => OTHERWISE.has(lower))) return [];
  if (!endsThere(match, entry, last) || namesAnother(match, entry)) return [];
  const subject = tokens.slice(startOfSubject(tokens, predicate), predicate);
  const [first] = subject;
  if (first === undefined || subject.some(({ kind, lower }) => kind === 'number' || OTHER.has(lower)))
    return [];
  const text = wordsOf(subject);
  const head = headStems(text).at(-1);
  const requirement = entry.requires.find((each) => {
    const required = new Set(singleStems(each));
    return head === headStems(each).at(-1) && singleStems(text).every((stem) => required.has(stem));
  });
  if (head === undefined || requirement === undefined) return [];
  return [{ range: { start: first.start, end: (tokens[last - 1] as Token).end }, declared: requirement }];
}

/** "A deposit of more than 10 %", "a second referral": not the one that is required. */
const OTHER = new Set('more other another second further extra'.split(' '));

/** "Only for a loan", "sturdy ones are", "once the switch is done". */
const OTHERWISE = new Set('only one ones once but until unless when if'.split(' '));

/** Whether a clause ends before token `last`, or says no more than what it speaks of: "for the hall", "for it". */
function endsThere({ statement: { tokens }, links }: Match, entry: Entry, last: number): boolean {
  const end = tokens.findIndex(({ kind }, at) => at >= last && kind === 'punctuation');
  const words = tokens.slice(last, end < 0 ? tokens.length : end);
  const tail = words.at(-1);
  if (tail === undefined) return true;
  if (!COMPLEMENT.has(words[0]?.lower ?? '')) return false;
  if (words.length === 2 && /^(?:it|that|this)$/.test(tail.lower)) return true;
  return links.some(
    ({ entry: linked, range }) =>
      linked === entry &&
      range !== null &&
      range.start >= (words[0] as Token).start &&
      range.end === tail.end,
  );
}

const COMPLEMENT = new Set('for to on at in'.split(' '));

function namesAnother({ links }: Match, entry: Entry): boolean {
  return links.some((each) => each.entry !== entry && each.evidence === 'name');
}

/** In tokens: "a copy of the last three payslips". */
const LONGEST_SUBJECT = 7;

function startOfSubject(tokens: readonly Token[], predicate: number): number {
  let first = predicate;
  while (first > Math.max(0, predicate - LONGEST_SUBJECT) && !opensSubject(tokens[first - 1])) first--;
  return first;
}

function opensSubject(before: Token | undefined): boolean {
  return (
    before === undefined || before.kind === 'punctuation' || /^(?:and|but|so|that|which)$/.test(before.lower)
  );
}

/** "Admin access" of "admin access to the old site": what a requirement is of, without what that belongs to. */
export function headStems(requirement: string): readonly string[] {
  const words = tokensOf(requirement);
  const end = words.findIndex(({ lower }, at) => at > 0 && RELATING.has(lower));
  const stems = singleStems(wordsOf(end < 0 ? words : words.slice(0, end)));
  return stems.length > 0 ? stems : singleStems(requirement);
}

const RELATING = new Set('to of for in from with on at by per'.split(' '));
