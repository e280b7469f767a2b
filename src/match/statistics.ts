import type { Statement } from '../claims/statement.js';
import { FUTURE_WORDS } from '../language/grammar.js';
import { comparativeWords } from '../language/lexicon/beyond/proof.js';
import { audienceNouns } from '../language/lexicon/people.js';
import { compareQuantities } from '../language/quantities/compare-quantities.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import type { Token } from '../language/tokens.js';
import type { TextRange } from '../model/location.js';
import type { Limit, Quantity } from '../model/manifest.js';
import { RELATED } from './about-us.js';
import { isAboutTheWorld } from './about-world.js';
import { isToldByEntry } from './amounts-told.js';
import { isReach } from './audience-reach.js';
import { findComparisons, mayCompare } from './comparisons.js';
import { isAverage, isGain, isSaved, isVolume } from './gains.js';
import { isSupposedOfReader } from './incidental-amounts.js';
import type { Match } from './match.js';
import { findRanks, mayBeRank } from './ranks.js';
import { findResults, mayBeResult } from './results.js';
import { isAsMuch, isResultingShare, isShareOfLeaders, namesOutcome } from './shares.js';

/** Something that would need proof. */
export interface Statistic {
  readonly kind: 'statistic' | 'audience' | 'rank' | 'comparison';
  readonly range: TextRange;
  readonly quantity: Quantity | null;
  readonly confidence: number;
}

/** How far from an amount (in tokens) the words may stand that make it a statistic. */
const WINDOW = 9;

/** Whether a statement has an amount or words without which it states nothing that needs proof. */
export function mayNeedProof({ quantities, tokens }: Statement): boolean {
  return quantities.length > 0 || mayBeRank(tokens) || mayCompare(tokens) || mayBeResult(tokens);
}

/** What of a statement states a statistic, a reach, a rank or a comparison. Amounts that a limit judges are not among them. */
export function findStatistics(match: Match): Statistic[] {
  const { statement, comparisons } = match;
  if (statement.subject === 'competitor') return findComparisons(match);
  const found: Statistic[] = [];
  for (const mention of statement.quantities) {
    if (comparisons.some((each) => each.mention === mention)) continue;
    const statistic = statisticOf(mention, match);
    if (statistic === null || isDeclaredAmount(match, mention) || isToldByEntry(match, mention)) continue;
    found.push(statistic);
  }
  if (statement.voice !== 'quotation')
    found.push(...findResults(match), ...findRanks(match), ...findComparisons(match));
  return found;
}

/** The exact amount of a limit that may be meant, on whichever plan: no figure that needs proof. */
function isDeclaredAmount(match: Match, mention: QuantityMention): boolean {
  return match.links.some(
    ({ entry, confidence }) =>
      confidence >= RELATED &&
      entry.limits.some((limit) =>
        limitAmounts(limit).some((each) => compareQuantities(each, mention.quantity) === 0),
      ),
  );
}

function limitAmounts({ bound }: Limit): Quantity[] {
  const values = bound.kind === 'same' ? [bound.value] : bound.values.map((each) => each.value);
  return values.flatMap((each) => (each.kind === 'quantity' ? [each.quantity] : []));
}

function statisticOf(mention: QuantityMention, match: Match): Statistic | null {
  const { statement } = match;
  const { quantity, start, end } = mention;
  if (isFuturePerfect(statement, mention) || isReckoned(statement)) return null;
  if (isSupposedOfReader(statement, mention) || isCharged(statement, mention)) return null;
  const found = (kind: Statistic['kind'], confidence: number): Statistic => ({
    kind,
    range: { start, end },
    quantity,
    confidence,
  });
  if (isShareOfLeaders(mention, statement)) return found('statistic', 0.75);
  if (quantity.dimension === 'count' && audienceNouns.has(quantity.noun))
    return isReach(mention, match) ? found('audience', 0.8) : null;
  const [from, to] = spanAround(statement.tokens, mention);
  const around = statement.tokens.slice(from, to).filter((each) => each.end <= start || each.start >= end);
  if (quantity.dimension === 'ratio' || quantity.dimension === 'multiple') {
    const hasComparative =
      around.some((each) => comparativeWords.has(each.lower)) || isAsMuch(statement, mention);
    const hasOutcome = namesOutcome(statement, from, to);
    const isResult =
      quantity.dimension === 'ratio'
        ? isResultingShare(mention, match, hasComparative || hasOutcome)
        : hasComparative || hasOutcome;
    if (!isResult || isAboutTheWorld(match)) return null;
    return found('statistic', hasComparative || quantity.dimension === 'multiple' ? 0.85 : 0.75);
  }
  // An instruction names amounts, and a cell holds them; nobody gains them there.
  if (statement.voice === 'procedure' || statement.block.kind === 'cell') return null;
  if (isSaved(mention, statement, around) || isGain(mention, statement)) return found('statistic', 0.7);
  if (isVolume(statement, mention)) return found('statistic', 0.7);
  return isAverage(statement, mention) ? found('statistic', 0.65) : null;
}

/** "We shall have halved our emissions by 2032": a goal, and no result yet. */
function isFuturePerfect({ tokens }: Statement, { start, end }: TextRange): boolean {
  if (!FUTURE_WORDS.occursIn(tokens)) return false;
  return tokens.some(
    (each, index) =>
      /^(?:will|shall)$/.test(each.lower) &&
      tokens[index + 1]?.lower === 'have' &&
      each.start < end &&
      start - each.end < 40,
  );
}

/** "Card payments cost 1.4 %", "the overdraft rate rises from 17 to 19 %": what one pays, and no result. */
function isCharged({ tokens }: Statement, { quantity, start, end }: QuantityMention): boolean {
  if (quantity.dimension !== 'ratio') return false;
  // "It costs 70 % less".
  const [next] = tokens.filter((each) => each.start >= end);
  if (next !== undefined && (comparativeWords.has(next.lower) || next.lower === 'of')) return false;
  const before = tokens.filter((each) => each.end <= start);
  if (/^(?:costs?|charges?)$/.test(before.at(-1)?.lower ?? '')) return true;
  return (
    /^(?:is|are|at|from|to|of)$/.test(before.at(-1)?.lower ?? '') &&
    before.some(({ lower }) => CHARGES.has(lower))
  );
}

const CHARGES = new Set(
  'rate rates fee fees interest overdraft commission threshold tax vat apr levy deposit'.split(' '),
);

/** "If 200 of your 1,000 subscribers open it, the open rate is 20%": the figures of the condition make it an example. */
function isReckoned({ tokens, quantities, isConditional }: Statement): boolean {
  if (!isConditional || quantities.length < 2 || !/^(?:if|suppose|say)$/.test(tokens[0]?.lower ?? ''))
    return false;
  const comma = tokens.find((each) => each.lower === ',' && each.before === 'none');
  return comma !== undefined && quantities.filter((each) => each.end <= comma.start).length > 1;
}

function spanAround(tokens: readonly Token[], { start, end }: TextRange): [number, number] {
  const first = tokens.findIndex((each) => each.end > start);
  let last = first;
  while (last < tokens.length && (tokens[last] as Token).start < end) last++;
  return [Math.max(0, first - WINDOW), Math.min(tokens.length, last + WINDOW)];
}
