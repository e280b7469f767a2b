import type { Token } from './tokens.js';

/** A sentence of a text: characters [start, end) and tokens [first, last). */
export interface SentenceRange {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/** Words that a full stop may follow without ending the sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st vs etc e.g i.e eg ie approx no nos inc ltd co corp jr sr fig vol dept est min max tel ext jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k a.m p.m ca cf al'.split(
    ' ',
  ),
);
/** After these a capital letter still begins a new sentence, since they often end one. */
const OFTEN_LAST = new Set(['etc', 'inc', 'ltd', 'co', 'corp', 'a.m', 'p.m', 'u.s', 'u.k']);
const CLOSERS = new Set([')', ']', '"', '”', '’', '»', '›']);

/**
 * In tokens. The longest sentences of contracts have some 300 words; what is longer is a list or no language at all. Much
 * of what is asked of a sentence compares its words with each other, so that without a bound a text of nothing but
 * amounts would take minutes.
 */
const LONGEST = 400;

/**
 * Splits a text into sentences by its punctuation, and what is longer than any sentence into pieces. Own rules instead of Intl.Segmenter, because the boundaries of
 * that one move with the ICU version that Node was built with, and the same input has to give the same report everywhere.
 */
export function splitSentences(text: string, tokens: readonly Token[]): SentenceRange[] {
  const sentences: SentenceRange[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (!isTerminator(tokens, index)) continue;
    let last = index + 1;
    while (last < tokens.length && isTrailing(tokens, last)) last++;
    if (last < tokens.length && !beginsSentence(text, tokens, index, last)) continue;
    pushSentence(sentences, tokens, first, last);
    first = last;
    index = last - 1;
  }
  pushSentence(sentences, tokens, first, tokens.length);
  return sentences;
}

/** All of a text as one sentence, as a table's cell is read, or in pieces where it is too long for one. */
export function wholeSentence(text: string, tokens: readonly Token[]): SentenceRange[] {
  if (tokens.length <= LONGEST) return [{ start: 0, end: text.length, first: 0, last: tokens.length }];
  const sentences: SentenceRange[] = [];
  pushSentence(sentences, tokens, 0, tokens.length);
  return sentences;
}

function pushSentence(
  sentences: SentenceRange[],
  tokens: readonly Token[],
  first: number,
  last: number,
): void {
  let from = first;
  while (last - from > LONGEST) {
    const next = pieceEnd(tokens, from);
    pushPiece(sentences, tokens, from, next);
    from = next;
  }
  pushPiece(sentences, tokens, from, last);
}

const BREAKS = new Set([';', ',', ':', '|', '•']);

/** Behind the last mark that parts a list, or where the longest piece ends. */
function pieceEnd(tokens: readonly Token[], first: number): number {
  for (let index = first + LONGEST - 1; index > first + LONGEST / 2; index--) {
    if (BREAKS.has(tokens[index]?.lower ?? '')) return index + 1;
  }
  return first + LONGEST;
}

function pushPiece(sentences: SentenceRange[], tokens: readonly Token[], first: number, last: number): void {
  const start = tokens[first]?.start;
  const end = tokens[last - 1]?.end;
  if (start === undefined || end === undefined || last <= first) return;
  sentences.push({ start, end, first, last });
}

function isTerminator(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower;
  return lower === '.' || lower === '!' || lower === '?' || lower === '…';
}

/** Further terminators and closing quotes that belong to the sentence. A straight quote closes when no space stands before it. */
function isTrailing(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (token.before !== 'none') return false;
  return isTerminator(tokens, index) || CLOSERS.has(token.lower);
}

function beginsSentence(text: string, tokens: readonly Token[], terminator: number, next: number): boolean {
  const token = tokens[next] as Token;
  if (token.before !== 'space') return false;
  const stop = tokens[terminator] as Token;
  const previous = tokens[terminator - 1];
  const startsHigh = token.capitals !== 'none' || token.kind !== 'word';
  if (stop.lower !== '.') return startsHigh || token.start - stop.end > 0;
  if (previous === undefined) return startsHigh;
  if (previous.before !== 'none' || previous.start === 0) {
    const isAbbreviation = ABBREVIATIONS.has(previous.lower);
    if (isAbbreviation && !OFTEN_LAST.has(previous.lower)) return false;
    if (isAbbreviation) return token.capitals !== 'none';
    const isInitial =
      previous.kind === 'word' && previous.capitals === 'first' && previous.end - previous.start === 1;
    if (isInitial && previous.lower !== 'i') return false;
  }
  // "1. Open the app": the number of a list item is no sentence of its own.
  if (
    previous.kind === 'number' &&
    (terminator < 2 || isTerminator(tokens, terminator - 2)) &&
    text.length > 4
  ) {
    return false;
  }
  return startsHigh || !/\p{Ll}/u.test(text[token.start] ?? '');
}
