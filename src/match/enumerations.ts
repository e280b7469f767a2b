import type { Token } from '../language/tokens.js';
import { isStopWord } from './vocabulary.js';

/** An item of an enumeration: tokens [first, last). */
export interface ListItem {
  readonly first: number;
  readonly last: number;
  /** Where the part of the sentence begins whose end it is. */
  readonly from: number;
}

const SEPARATORS = new Set([',', 'and', 'or', '&', 'plus', '/', '·', ';']);
/** Of the first item, whose beginning nothing tells, at most so many words count. */
export const MAXIMUM_ITEM_WORDS = 3;

/** Runs of short items between commas and "and" or "or". */
export function enumerations(tokens: readonly Token[]): ListItem[][] {
  const lists: ListItem[][] = [];
  let current: ListItem[] = [];
  let first = 0;
  const close = (last: number): void => {
    if (last > first) current.push({ first, last, from: first });
  };
  for (let index = 0; index <= tokens.length; index++) {
    const token = tokens[index];
    const isEnd = token === undefined || (token.kind === 'punctuation' && !SEPARATORS.has(token.lower));
    if (!isEnd && !SEPARATORS.has(token.lower)) continue;
    close(index);
    first = index + 1;
    if (!isEnd && !runsOn(tokens, current.at(-1), current.length > 1)) continue;
    for (const list of atGovernor(tokens, current)) {
      if (list.length > 1) lists.push(list.map((item, place) => trimmed(tokens, item, place === 0)));
    }
    current = [];
  }
  return lists;
}

/** "The length and number of the trips grow each year, with …": behind an item like the second a clause ends, and so does the list. */
function runsOn(tokens: readonly Token[], item: ListItem | undefined, isLater: boolean): boolean {
  if (item === undefined || !isLater) return false;
  return item.last - trimmed(tokens, item, false).last > LONGEST_REST;
}

/** In tokens: "Bank of America" goes on in a name, a clause goes on for longer. */
const LONGEST_REST = 4;

/**
 * "Exchanges orders, items and bookings with Xentral, weclapp and Odoo": two lists, of which the second begins behind the
 * preposition. Where more than one item has one ("Slack for alerts, Teams for chat"), it belongs to its item.
 */
function atGovernor(tokens: readonly Token[], items: readonly ListItem[]): (readonly ListItem[])[] {
  const governors = items.slice(1, -1).flatMap((item) => {
    const at = tokens.findIndex(
      ({ lower }, index) => index > item.first && index < item.last - 1 && GOVERNORS.has(lower),
    );
    return at < 0 ? [] : [{ item, at }];
  });
  const [only, another] = governors;
  if (only === undefined || another !== undefined) return [items];
  const place = items.indexOf(only.item);
  const { first, last, from } = only.item;
  return [
    [...items.slice(0, place), { first, last: only.at, from }],
    [{ first: only.at + 1, last, from: only.at + 1 }, ...items.slice(place + 1)],
  ];
}

const GOVERNORS = new Set(['with', 'to', 'into', 'from', 'between']);

/**
 * The sentence runs on around a list: of its first item the end counts, of the others the beginning. Nothing may be left,
 * where a text is cut off ("Slack, Teams and the").
 */
function trimmed(tokens: readonly Token[], item: ListItem, isFirst: boolean): ListItem {
  let { first, last } = item;
  if (isFirst) {
    let head = last;
    while (head > first && !isStopWord((tokens[head - 1] as Token).lower)) head--;
    first = head;
    return { first: Math.max(first, last - MAXIMUM_ITEM_WORDS), last, from: item.first };
  }
  while (first < last && LEADING.has((tokens[first] as Token).lower)) first++;
  for (let index = first; index < last; index++) if (isStopWord((tokens[index] as Token).lower)) last = index;
  return { first, last, from: item.first };
}

/** "Bearings, seals and the people who know which one": beside bare names an article begins something else. */
export function hasArticle(tokens: readonly Token[], { first }: ListItem): boolean {
  return /^(?:the|our)$/.test(tokens[first - 1]?.lower ?? '');
}

/** "…, at Harbourside, Pontcanna and Uplands": what leads in the first of several names. */
const LEADING = new Set(['at', 'in', 'from', 'to', 'with', 'the', 'our', 'even', 'also', 'including']);
