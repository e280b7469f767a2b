import type { Statement } from '../claims/statement.js';
import {
  audienceNouns,
  comparativeWords,
  outcomeWords,
  rankPhrases,
  relianceWords,
} from '../language/lexicon/beyond/proof.js';
import { isNegated } from '../language/negation.js';
import { createPhraseIndex } from '../language/phrases.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import type { Token } from '../language/tokens.js';
import type { TextRange } from '../model/location.js';
import type { Quantity } from '../model/manifest.js';
import type { Match } from './match.js';

/** Something that would need proof. */
export interface Statistic {
  readonly kind: 'statistic' | 'audience' | 'rank' | 'comparison';
  readonly range: TextRange;
  readonly quantity: Quantity | null;
  readonly confidence: number;
}

const ranks = createPhraseIndex(rankPhrases.map((each) => ({ ...each, payload: true })));
const outcomes = createPhraseIndex(outcomeWords.map((phrase) => ({ phrase, payload: true })));
const reliance = createPhraseIndex(relianceWords.map((phrase) => ({ phrase, payload: true })));

/** Below this a count of customers tells of one case, not of a reach. */
const MINIMUM_AUDIENCE = 10;
/** How far from an amount (in tokens) the words may stand that make it a statistic. */
const WINDOW = 9;

/** What of a statement states a statistic, a reach, a rank or a comparison. Amounts that a limit judges are not among them. */
export function findStatistics(match: Match): Statistic[] {
  const { statement } = match;
  const judged = new Set(match.comparisons.map((each) => each.mention));
  const found: Statistic[] = [];
  for (const mention of statement.quantities) {
    if (judged.has(mention)) continue;
    const statistic = statisticOf(mention, statement);
    if (statistic !== null) found.push(statistic);
  }
  if (statement.voice !== 'quotation') found.push(...ranksOf(statement), ...comparisonsOf(match));
  return found;
}

function statisticOf(mention: QuantityMention, statement: Statement): Statistic | null {
  const { quantity } = mention;
  const around = tokensAround(statement.tokens, mention);
  const range = { start: mention.start, end: mention.end };
  if (quantity.dimension === 'count' && audienceNouns.has(quantity.noun)) {
    if (quantity.amount < MINIMUM_AUDIENCE) return null;
    const isFragment =
      statement.mood === 'fragment' && statement.tokens.length <= 8 && statement.block.kind !== 'cell';
    if (!isFragment && reliance.find(statement.tokens).length === 0) return null;
    return { kind: 'audience', range, quantity, confidence: 0.8 };
  }
  const hasComparative = around.some((each) => comparativeWords.has(each.lower));
  const hasOutcome = outcomes.find(around).length > 0;
  if (quantity.dimension === 'ratio') {
    if (!hasComparative && !hasOutcome && !isShareOfPeople(statement, mention)) return null;
    return { kind: 'statistic', range, quantity, confidence: hasComparative ? 0.85 : 0.75 };
  }
  if (quantity.dimension === 'multiple') {
    if (!hasComparative && !hasOutcome) return null;
    return { kind: 'statistic', range, quantity, confidence: 0.85 };
  }
  const isSaved = around.some((each) =>
    /^(?:sav(?:e|es|ed|ing|ings)|reclaim|recover|less|fewer|sooner|earlier|faster|quicker|shorter|back)$/.test(
      each.lower,
    ),
  );
  if (
    (quantity.dimension === 'duration' || quantity.dimension === 'money') &&
    isSaved &&
    isAboutUse(statement)
  ) {
    return { kind: 'statistic', range, quantity, confidence: 0.7 };
  }
  return null;
}

function tokensAround(tokens: readonly Token[], { start, end }: TextRange): Token[] {
  const first = tokens.findIndex((each) => each.end > start);
  let last = first;
  while (last < tokens.length && (tokens[last] as Token).start < end) last++;
  return tokens.slice(Math.max(0, first - WINDOW), last + WINDOW);
}

/** "71 % of guests come back", "nine in ten customers". */
function isShareOfPeople(statement: Statement, { end }: TextRange): boolean {
  const after = statement.tokens.filter((each) => each.start >= end).slice(0, 5);
  return after.some(
    (each) =>
      audienceNouns.has(each.lower.replace(/s$/, '')) || each.lower === 'people' || each.lower === 'them',
  );
}

/** A duration or an amount of money counts where somebody gains it by use, not where an instruction names it. */
function isAboutUse(statement: Statement): boolean {
  return statement.voice !== 'procedure' && statement.block.kind !== 'cell';
}

function ranksOf(statement: Statement): Statistic[] {
  if (statement.voice === 'procedure' || statement.subject === 'competitor') return [];
  return ranks
    .find(statement.tokens)
    .filter(
      (each) =>
        !isNegated(statement.negations, each.first) ||
        /^(?:nobody|no|none)$/.test(statement.tokens[each.first]?.lower ?? ''),
    )
    .slice(0, 1)
    .map(({ start, end }) => ({ kind: 'rank', range: { start, end }, quantity: null, confidence: 0.75 }));
}

/** "faster than Torchy", "cheaper than any agency": a comparative with somebody to compare with. */
function comparisonsOf({ statement, things }: Match): Statistic[] {
  const { tokens } = statement;
  if (statement.subject === 'competitor' || statement.voice === 'procedure') return [];
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]?.lower !== 'than') continue;
    const before = tokens.slice(Math.max(0, index - 5), index);
    const comparative = before.findIndex((each) => comparativeWords.has(each.lower));
    if (comparative < 0) continue;
    const after = tokens.slice(index + 1, index + 6);
    const isAgainstOthers =
      after.some((each) =>
        /^(?:competitors?|rivals?|others?|alternatives?|spreadsheets?|agency|agencies|banks?|before|traditional|manual|average|anyone|industry)$/.test(
          each.lower,
        ),
      ) ||
      things.some((each) => each.range.start >= (tokens[index] as Token).end) ||
      after.slice(0, 2).some((each) => each.capitals !== 'none' && each.lower !== 'i');
    if (!isAgainstOthers) continue;
    const start = (before[comparative] as Token).start;
    const end = (tokens[Math.min(index + 2, tokens.length - 1)] as Token).end;
    return [{ kind: 'comparison', range: { start, end }, quantity: null, confidence: 0.75 }];
  }
  return [];
}
