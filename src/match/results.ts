import type { Statement } from '../claims/statement.js';
import { audienceNouns } from '../language/lexicon/beyond/proof.js';
import {
  gainVerbs,
  incomeVerbs,
  preferenceVerbs,
  resultPhrases,
} from '../language/lexicon/beyond/results.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';
import type { TextRange } from '../model/location.js';
import { isAboutTheWorld, speaksOfUs } from './about-us.js';
import type { Match } from './match.js';

/** A result told in words, or a preference of people. */
export interface Result {
  readonly kind: 'statistic' | 'rank';
  readonly range: TextRange;
  readonly quantity: null;
  readonly confidence: number;
}

const phrases = lexiconPhrases('results/phrases', () =>
  resultPhrases.map((each) => ({ ...each, payload: true })),
);

const PREFERENCES = wordClass(preferenceVerbs);

/** Whether a text has words of any result that is told without an amount. */
export function mayBeResult(tokens: readonly Token[]): boolean {
  return PREFERENCES.occursIn(tokens) || phrases.find(tokens).length > 0;
}

/** "Pays for itself in four months", "not one leak since 1974", "the plumbers that families trust most". */
export function findResults(match: Match): Result[] {
  const { statement } = match;
  if (!mayBeResult(statement.tokens)) return [];
  if (statement.voice === 'procedure' || statement.isConditional || isAboutTheWorld(match)) return [];
  const told = phrases
    .find(statement.tokens)
    .slice(0, 1)
    .map(
      ({ start, end }): Result => ({
        kind: 'statistic',
        range: { start, end },
        quantity: null,
        confidence: 0.75,
      }),
    );
  const preferred = preferenceOf(statement);
  if (preferred === null) return told;
  return [...told, { kind: 'rank', range: preferred, quantity: null, confidence: 0.7 }];
}

/** "The plumbers that families trust most", not "ask those you trust most" and not "we recommend most of them". */
function preferenceOf({ tokens, negations }: Statement): TextRange | null {
  if (negations.length > 0 || !PREFERENCES.occursIn(tokens)) return null;
  const most = tokens.findIndex(
    (each, index) => each.lower === 'most' && preferenceVerbs.has(tokens[index - 1]?.lower ?? ''),
  );
  if (most < 2 || !/^(?:the|our)$/.test(tokens[0]?.lower ?? '')) return null;
  const next = tokens[most + 1];
  const ends = next === undefined || next.kind === 'punctuation' || ENDINGS.has(next.lower);
  if (!ends || READERS.has(tokens[most - 2]?.lower ?? '')) return null;
  const people = tokens.slice(1, most - 1);
  if (people.length > LONGEST_NAME || people.some((each) => READERS.has(each.lower))) return null;
  return { start: (tokens[most - 1] as Token).start, end: (tokens[most] as Token).end };
}

const ENDINGS = new Set('in on for when now and across around here'.split(' '));
const READERS = new Set('you we i they your'.split(' '));
const LONGEST_NAME = 8;

/** "I lost 22 pounds": what a customer tells of having gained. */
export function isGained({ tokens, voice }: Statement, { start, quantity }: QuantityMention): boolean {
  if (voice !== 'quotation' || !['mass', 'money', 'duration'].includes(quantity.dimension)) return false;
  const before = tokens.filter((each) => each.end <= start).slice(-3);
  return before.some((each) => gainVerbs.has(each.lower));
}

/** "Graduates earn £6,000 more than their friends". */
export function isEarned({ tokens }: Statement, { start, end, quantity }: QuantityMention): boolean {
  if (quantity.dimension !== 'money') return false;
  const before = tokens.filter((each) => each.end <= start).slice(-3);
  const next = tokens.filter((each) => each.start >= end).slice(0, 4);
  return (
    before.some((each) => incomeVerbs.has(each.lower)) &&
    next.some((each) => each.lower === 'more' || each.lower === 'extra')
  );
}

/** "Our visits take 40 minutes on average". */
export function isAverage(statement: Statement, { start, end }: QuantityMention): boolean {
  const { tokens } = statement;
  if (!speaksOfUs(statement)) return false;
  const on = tokens.findIndex((each, index) => each.lower === 'on' && tokens[index + 1]?.lower === 'average');
  const [from, to] = [
    tokens.findLastIndex((each) => each.end <= start),
    tokens.findIndex((each) => each.start >= end),
  ];
  if (on < 0) return false;
  const between = on <= from ? tokens.slice(on, from + 1) : tokens.slice(Math.max(to, 0), on);
  return between.length <= NEAR && between.every((each) => each.kind !== 'punctuation');
}

/** In tokens. */
const NEAR = 6;

/** "Half of all patients get it within 29 minutes": a median. */
export function isMedian({ tokens, quantities }: Statement, { end }: QuantityMention): boolean {
  const [first, ...next] = tokens.filter((each) => each.start >= end).slice(0, 5);
  return (
    first?.lower === 'of' &&
    next.some((each) => audienceNouns.has(each.lower.replace(/s$/, ''))) &&
    quantities.some((each) => each.start > end && each.quantity.dimension === 'duration')
  );
}

/** "With us, tenants stay 18 months longer". */
export function isLengthened(statement: Statement, { end, quantity }: QuantityMention): boolean {
  const next = statement.tokens.find((each) => each.start >= end);
  return quantity.dimension === 'duration' && next?.lower === 'longer' && speaksOfUs(statement);
}

/** "Nine of the ten biggest carriers": whom it is that so many are. */
export function isShareOfLeaders(
  { quantity }: QuantityMention,
  { tokens }: Statement,
  range: TextRange,
): boolean {
  if (quantity.dimension !== 'count' && quantity.dimension !== 'ratio') return false;
  const from = tokens.findIndex((each) => each.end > range.start);
  return tokens
    .slice(from, from + 7)
    .some(
      (each, index, near) =>
        LEADERS.has(each.lower) &&
        near.slice(0, index).some((one) => one.lower === 'of' || one.lower === 'top'),
    );
}

const LEADERS = new Set('biggest largest leading best-known busiest top fortune ftse'.split(' '));
