import type { Statement } from '../claims/statement.js';
import { preferenceVerbs, resultPhrases } from '../language/lexicon/beyond/results.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';
import type { TextRange } from '../model/location.js';
import { isAboutTheWorld } from './about-world.js';
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
