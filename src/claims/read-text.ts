import { findDates } from '../language/dates/find-dates.js';
import type { DateMention } from '../language/dates/mention.js';
import { hasFiniteVerb, imperativeVerb, isConditional, isQuestion, tenseOf } from '../language/grammar.js';
import { findNegations, type NegationScope } from '../language/negation.js';
import { findQuantities, type QuantityMention } from '../language/quantities/find-quantities.js';
import { parseQuantity } from '../language/quantities/parse-quantity.js';
import { createRecent, type Recent } from '../language/recent.js';
import { type SentenceRange, splitSentences, wholeSentence } from '../language/sentences.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { TextRange } from '../model/location.js';
import type { Mood, Tense } from './statement.js';

/** What a sentence says by its words alone, wherever it stands. */
export interface ReadSentence {
  readonly range: TextRange;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mood: Mood;
  readonly tense: Tense;
  readonly isConditional: boolean;
  /** All of it stands between quotation marks. */
  readonly isQuoted: boolean;
  readonly negations: readonly NegationScope[];
  readonly quantities: readonly QuantityMention[];
  /** Its dates, and the day by which the relative ones were read; null until somebody asks. */
  dated: { readonly on: string; readonly dates: readonly DateMention[] } | null;
}

export interface ReadText {
  readonly sentences: readonly ReadSentence[];
}

/** In characters; what is known of a text takes about fifty times as many bytes. */
const MOST_TEXT = 300_000;
const weigh = (text: string): number => text.length;
const prose = createRecent<string, ReadText>(MOST_TEXT, weigh);
const rowHeaders = createRecent<string, ReadText>(MOST_TEXT, weigh);
const cells = createRecent<string, ReadText>(MOST_TEXT, weigh);

/** A block's text, sentence by sentence; what a site repeats is read once. */
export function readProse(text: string): ReadText {
  return readOnce(prose, text, (tokens) => ({
    ranges: splitSentences(text, tokens),
    quantities: findQuantities(text, tokens),
  }));
}

/** A cell's text, which is one sentence. A number alone is an amount of what its row names. */
export function readCell(text: string, isRowHeader: boolean): ReadText {
  return readOnce(isRowHeader ? rowHeaders : cells, text, (tokens) => {
    const found = findQuantities(text, tokens);
    const quantity = found.length > 0 || isRowHeader ? null : parseQuantity(text);
    const alone = quantity && {
      quantity,
      start: 0,
      end: text.length,
      modifier: 'exact' as const,
      range: null,
    };
    return { ranges: wholeSentence(text, tokens), quantities: alone === null ? found : [alone] };
  });
}

/** The dates of a sentence of `text`. */
export function datesIn(text: string, sentence: ReadSentence, referenceDate: string): readonly DateMention[] {
  if (sentence.dated?.on !== referenceDate) {
    sentence.dated = { on: referenceDate, dates: findDates(text, referenceDate, sentence.tokens) };
  }
  return sentence.dated.dates;
}

interface Parts {
  readonly ranges: readonly SentenceRange[];
  readonly quantities: readonly QuantityMention[];
}

function readOnce(
  known: Recent<string, ReadText>,
  text: string,
  partsOf: (tokens: readonly Token[]) => Parts,
): ReadText {
  const before = known.get(text);
  if (before !== undefined) return before;
  const tokens = tokensOf(text);
  const { ranges, quantities } = partsOf(tokens);
  const read = { sentences: ranges.map((each) => readSentence(text, tokens, each, quantities)) };
  known.set(text, read);
  return read;
}

function readSentence(
  text: string,
  all: readonly Token[],
  { start, end, first, last }: SentenceRange,
  quantities: readonly QuantityMention[],
): ReadSentence {
  const isWhole = first === 0 && last === all.length;
  const tokens = isWhole ? all : all.slice(first, last);
  return {
    range: { start, end },
    text: text.slice(start, end),
    tokens,
    mood: moodOf(tokens),
    tense: tenseOf(tokens),
    isConditional: isConditional(tokens),
    isQuoted: isQuoted(tokens),
    negations: findNegations(tokens),
    quantities: isWhole ? quantities : quantities.filter((each) => each.start >= start && each.end <= end),
    dated: null,
  };
}

function moodOf(tokens: readonly Token[]): Mood {
  if (isQuestion(tokens)) return 'question';
  if (imperativeVerb(tokens) >= 0) return 'imperative';
  return hasFiniteVerb(tokens) ? 'statement' : 'fragment';
}

const OPENING_QUOTES = new Set(['“', '"', '„', '«']);

/** A whole sentence between quotation marks; a quoted word or two is emphasis. */
function isQuoted(tokens: readonly Token[]): boolean {
  if (tokens.length < 6 || !OPENING_QUOTES.has(tokens[0]?.lower ?? '')) return false;
  const close = tokens.findIndex((each, index) => index > 0 && /^["”»]$/.test(each.lower));
  return close < 0 || close >= tokens.length - 3;
}
