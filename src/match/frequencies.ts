import type { Statement } from '../claims/statement.js';
import { parseSchedules } from '../language/dates/schedules.js';
import { lastAnswer } from '../language/last-answer.js';
import { type FrequencyMention, findFrequencies } from '../language/quantities/frequencies.js';
import { TIME_UNITS } from '../language/quantities/units.js';
import { tokensOf } from '../language/tokens-of.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Limit } from '../model/manifest.js';
import { isNegatedRange } from './claimed.js';
import { wordsOf } from './limit-words.js';
import type { Match } from './match.js';
import { valuesFor } from './related-limits.js';
import { topicsOf } from './topic.js';

/** Something is said to happen more often than it does. */
export interface FrequencyClaim {
  readonly entry: Entry;
  readonly range: TextRange;
  /** As the manifest has it. */
  readonly declared: string;
  /** Whether it is a limit; else the entry's value says so. */
  readonly isLimit: boolean;
  readonly confidence: number;
}

/** Months and quarters differ in length: only what is clearly more often counts. */
const CLEARLY = 0.9;

/** "Every quarter" of what is done once a year. Where the statement also tells the declared frequency, it is not held against it. */
export function frequencyClaims(match: Match): FrequencyClaim[] {
  const claimed = frequenciesIn(match.statement);
  if (claimed.length === 0) return [];
  const [topic] = topicsOf(match);
  const declared = topic && declaredFrequency(topic.entry, match);
  if (!declared) return [];
  if (claimed.some((each) => each.interval >= declared.interval * CLEARLY)) return [];
  const [first] = claimed;
  if (first === undefined || isNegatedRange(match.statement, first)) return [];
  const range = { start: first.start, end: first.end };
  const { text, isLimit } = declared;
  return [{ entry: topic.entry, range, declared: text, isLimit, confidence: topic.confidence }];
}

/** Whether a text tells how often something happens. */
export function saysHowOften(statement: Statement): boolean {
  return frequenciesIn(statement).length > 0;
}

const frequenciesIn = lastAnswer(({ block, tokens }: Statement): readonly FrequencyMention[] =>
  findFrequencies(block.text, tokens),
);

/** The frequency that an entry's value tells, or a least interval. */
function declaredFrequency(
  { kind, value, limits }: Entry,
  match: Match,
): { readonly interval: number; readonly text: string; readonly isLimit: boolean } | null {
  if (value !== null) {
    const [only, ...others] = findFrequencies(value, tokensOf(value));
    const isIt = only !== undefined && others.length === 0 && parseSchedules(value).length === 0;
    return isIt ? { interval: only.interval, text: value, isLimit: false } : null;
  }
  for (const limit of limits) {
    const counted = intervalOfCount(limit);
    if (counted !== null) return counted;
    const isInterval = limit.direction === 'min' && (kind === 'commitment' || wordsOf(limit).isInterval);
    if (!isInterval) continue;
    const quantities = valuesFor(limit, match).flatMap(({ value }) =>
      value.kind === 'quantity' && value.quantity.dimension === 'duration' ? [value.quantity] : [],
    );
    const [most] = quantities.toSorted((a, b) => a.amount - b.amount);
    if (most !== undefined) return { interval: most.amount, text: `every ${most.text}`, isLimit: true };
  }
  return null;
}

const PER_TIME = /\b(?:per|an?|each|every) (day|week|month|quarter|year)$/i;

/** "Tours per day, max: 3": one every eight hours, taken over the day. */
function intervalOfCount({
  of,
  direction,
  bound,
}: Limit): { readonly interval: number; readonly text: string; readonly isLimit: boolean } | null {
  const unit = PER_TIME.exec(of)?.[1]?.toLowerCase();
  const seconds = unit === undefined ? undefined : TIME_UNITS.get(unit);
  if (seconds === undefined || direction !== 'max' || bound.kind !== 'same') return null;
  if (bound.value.kind !== 'quantity') return null;
  const { dimension, amount, text } = bound.value.quantity;
  if (dimension !== 'count' || amount <= 0) return null;
  return { interval: seconds / amount, text: `${text} ${of}`, isLimit: true };
}
