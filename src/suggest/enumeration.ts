import type { TextRange } from '../model/location.js';
import type { TextEdit } from './text-edit.js';

/** What separates the members of a list, longest first. */
const SEPARATORS = [', and ', ', or ', ' and ', ' or ', ' & ', ', ', ' · ', ' • ', ' | ', ' / ', ' + '];
/** What stands before the last member, and does not stay when the last member goes. */
const BEFORE_LAST = new Set([', and ', ', or ', ' and ', ' or ', ' & ']);
const SERIAL = new Set([', and ', ', or ']);
/** In words. */
const LONGEST_MEMBER = 4;
const DETERMINERS = [
  'a ',
  'an ',
  'the ',
  'your ',
  'our ',
  'by ',
  'via ',
  'with ',
  'to ',
  'for ',
  'on ',
  'in ',
];

/** A member of an enumeration taken out, and what is left mended. */
export interface RemovedMember extends TextEdit {
  /** The texts of the members beside it. */
  readonly neighbours: readonly string[];
}

/**
 * The edit that takes a member out of an enumeration: with its article and its comma, and with the "and" moved before
 * the new last member. Null where the words stand in no enumeration.
 * @param within the sentence, beyond which nothing is looked at
 */
export function removeMember(text: string, member: TextRange, within: TextRange): RemovedMember | null {
  const list = { text, within };
  const start = withDeterminer(list, member.start);
  const { end } = member;
  const left = separatorBefore(list, start);
  const right = separatorAfter(list, end);
  const before = left === null ? null : itemBefore(list, start - left.length);
  const after = right === null ? null : itemAfter(list, end + right.length);
  const neighbours = [before, after].flatMap((each) => (each ? [text.slice(each.start, each.end)] : []));
  const edit = (from: number, to: number, put = '') => ({
    range: { start: from, end: to },
    text: put,
    neighbours,
  });
  if (left !== null && right !== null) {
    // One of the two separators stays: the one that says "and", without its comma where only two are left.
    const onlyTwoLeft = SERIAL.has(right) && separatorBefore(list, before!.start) === null;
    return onlyTwoLeft
      ? edit(start - left.length, end + right.length, right.slice(1))
      : edit(start - left.length, end);
  }
  if (right !== null) {
    const next = separatorAfter(list, after!.end);
    const opens = start === within.start;
    const item = text.slice(after!.start, after!.end);
    const first = opens ? item.charAt(0).toUpperCase() + item.slice(1) : item;
    return next !== null && SERIAL.has(next) && isMember(item)
      ? edit(start, after!.end + next.length, first + next.slice(1))
      : edit(start, after!.end, first);
  }
  if (left === null) return null;
  const previous = BEFORE_LAST.has(left) ? separatorBefore(list, before!.start) : null;
  if (previous !== ', ') return edit(start - left.length, end);
  const earlier = itemBefore(list, before!.start - previous.length);
  // A serial comma stays only where three are left.
  const threeLeft = separatorBefore(list, earlier.start) !== null;
  const joint = SERIAL.has(left) && !threeLeft ? left.slice(1) : left;
  return edit(before!.start - previous.length, end, joint + text.slice(before!.start, before!.end));
}

/** Whether a stretch between separators is short enough to be a member, not a clause of its own. */
export function isMember(item: string): boolean {
  return item.split(' ').length <= LONGEST_MEMBER;
}

interface List {
  readonly text: string;
  readonly within: TextRange;
}

/** An article or preposition belongs to the member only behind a separator: "reads by email" is no list. */
function withDeterminer(list: List, start: number): number {
  const { text, within } = list;
  const found = DETERMINERS.find(
    (each) =>
      start - each.length >= within.start && text.slice(start - each.length, start).toLowerCase() === each,
  );
  if (found === undefined) return start;
  const moved = start - found.length;
  return separatorBefore(list, moved) === null ? start : moved;
}

function separatorBefore({ text, within }: List, end: number): string | null {
  return (
    SEPARATORS.find(
      (each) => end - each.length > within.start && text.slice(end - each.length, end) === each,
    ) ?? null
  );
}

function separatorAfter({ text, within }: List, start: number): string | null {
  return SEPARATORS.find((each) => start + each.length < within.end && text.startsWith(each, start)) ?? null;
}

function itemBefore(list: List, end: number): TextRange {
  let start = end - 1;
  while (start > list.within.start && separatorBefore(list, start) === null) start--;
  return { start, end };
}

function itemAfter(list: List, start: number): TextRange {
  let end = start + 1;
  while (end < list.within.end && separatorAfter(list, end) === null && !/[.!?;:()]/.test(list.text[end]!))
    end++;
  return { start, end };
}
