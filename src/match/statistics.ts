import type { Statement } from '../claims/statement.js';
import { FUTURE_WORDS } from '../language/grammar.js';
import {
  audienceNouns,
  comparativeWords,
  outcomeWords,
  relianceWords,
} from '../language/lexicon/beyond/proof.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { compareQuantities } from '../language/quantities/compare-quantities.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';
import type { TextRange } from '../model/location.js';
import type { Limit, Quantity } from '../model/manifest.js';
import { isAboutTheWorld, RELATED, speaksOfUs } from './about-us.js';
import { findComparisons, mayCompare } from './comparisons.js';
import type { Match } from './match.js';
import { findRanks, mayBeRank } from './ranks.js';
import {
  findResults,
  isAverage,
  isEarned,
  isGained,
  isLengthened,
  isMedian,
  isShareOfLeaders,
  mayBeResult,
} from './results.js';

/** Something that would need proof. */
export interface Statistic {
  readonly kind: 'statistic' | 'audience' | 'rank' | 'comparison';
  readonly range: TextRange;
  readonly quantity: Quantity | null;
  readonly confidence: number;
}

const outcomes = lexiconPhrases('statistics/outcomes', () =>
  outcomeWords.map((phrase) => ({ phrase, payload: true })),
);
const reliance = lexiconPhrases('statistics/reliance', () =>
  relianceWords.map((phrase) => ({ phrase, payload: true })),
);

/** Below this a count of customers tells of one case, not of a reach. */
const MINIMUM_AUDIENCE = 10;
/** How far from an amount (in tokens) the words may stand that make it a statistic. */
const WINDOW = 9;

/** Whether a statement has an amount or words without which it states nothing that needs proof. */
export function mayNeedProof({ quantities, tokens }: Statement): boolean {
  return quantities.length > 0 || mayBeRank(tokens) || mayCompare(tokens) || mayBeResult(tokens);
}

/** What of a statement states a statistic, a reach, a rank or a comparison. Amounts that a limit judges are not among them. */
export function findStatistics(match: Match): Statistic[] {
  const { statement, comparisons } = match;
  const found: Statistic[] = [];
  for (const mention of statement.quantities) {
    if (comparisons.some((each) => each.mention === mention)) continue;
    const statistic = statisticOf(mention, match);
    if (statistic !== null && !isDeclaredAmount(match, mention)) found.push(statistic);
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
  const { quantity } = mention;
  if (isFuturePerfect(statement, mention)) return null;
  const [from, to] = spanAround(statement.tokens, mention);
  const range = { start: mention.start, end: mention.end };
  const around = statement.tokens
    .slice(from, to)
    .filter((each) => each.end <= range.start || each.start >= range.end);
  if (isShareOfLeaders(mention, statement, range)) {
    return { kind: 'statistic', range, quantity, confidence: 0.75 };
  }
  if (quantity.dimension === 'count' && audienceNouns.has(quantity.noun)) {
    if (quantity.amount < MINIMUM_AUDIENCE) return null;
    if (!claimsReach(mention, match) || tellsThePast(statement) || isSample(mention, statement)) return null;
    return { kind: 'audience', range, quantity, confidence: 0.8 };
  }
  const hasComparative =
    around.some((each) => comparativeWords.has(each.lower)) || isAsMuch(statement, mention);
  const hasOutcome = outcomes.findWithin(statement.tokens, from, to).length > 0;
  if (quantity.dimension === 'ratio') {
    const isOurs = (match.links[0]?.confidence ?? 0) >= RELATED;
    const isResult =
      (isSigned(statement, mention) && namesResult(statement)) ||
      (isOurs && opensFragment(statement, mention));
    if (isRateOfMoney(statement, mention) || isComposition(statement, mention)) return null;
    if (isBareHalf(mention) && !isAsMuch(statement, mention) && !isMedian(statement, mention)) return null;
    const isShare = isShareOfPeople(statement, mention) || isShareOfUs(statement, mention);
    if (!hasComparative && !hasOutcome && !isResult && !isShare) return null;
    if (isAboutTheWorld(match)) return null;
    return { kind: 'statistic', range, quantity, confidence: hasComparative ? 0.85 : 0.75 };
  }
  if (quantity.dimension === 'multiple') {
    if ((!hasComparative && !hasOutcome) || isAboutTheWorld(match)) return null;
    return { kind: 'statistic', range, quantity, confidence: 0.85 };
  }
  const isSaved = around.some(
    (each, index) =>
      isSaving(each.lower, around[index + 1]?.lower ?? '') &&
      !savesNoTime(around.slice(index + 1, index + 3)),
  );
  if (
    (quantity.dimension === 'duration' || quantity.dimension === 'money') &&
    isSaved &&
    isAboutUse(statement) &&
    !statement.isConditional &&
    !isRate(statement, mention)
  ) {
    return { kind: 'statistic', range, quantity, confidence: 0.7 };
  }
  if (
    isAboutUse(statement) &&
    (isEarned(statement, mention) || isGained(statement, mention) || isLengthened(statement, mention))
  ) {
    return { kind: 'statistic', range, quantity, confidence: 0.7 };
  }
  if (isAverage(statement, mention) && isAboutUse(statement)) {
    return { kind: 'statistic', range, quantity, confidence: 0.65 };
  }
  return null;
}

/** "Nine out of ten would book us again": told of nobody but those who know us. */
function isShareOfUs(statement: Statement, { start }: TextRange): boolean {
  return start <= statement.range.start + 1 && statement.tokens.some((each) => each.lower === 'us');
}

/** "It takes two minutes, and it can save a life." */
function savesNoTime(next: readonly Token[]): boolean {
  return next.some((each) =>
    /^(?:life|lives|changes?|draft|file|place|date|seat|settings?)$/.test(each.lower),
  );
}

/** "Saves", "three hours less"; but not "less than £16,000" and "the deposit, less a charge of £40". */
function isSaving(word: string, next: string): boolean {
  // "A savings account requires a deposit of $100".
  if (word === 'savings')
    return !/^(?:accounts?|banks?|bonds?|plans?|pots?|rates?|products?|goals?|certificates?)$/.test(next);
  if (word === 'less' || word === 'fewer') return !/^(?:than|an?|the|any|£|€|\$)$/.test(next);
  return /^(?:sav(?:e|es|ed|ing|ings)|reclaim(?:ed)?|recover(?:ed)?|claw|sooner|earlier|faster|quicker|shorter)$/.test(
    word,
  );
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

/** "twice as fast", "half the price". */
function isAsMuch({ tokens }: Statement, { end }: TextRange): boolean {
  const [first, second] = tokens.filter((each) => each.start >= end);
  return first?.lower === 'as' || (first?.lower === 'the' && MEASURES.has(second?.lower ?? ''));
}

const MEASURES = new Set('price cost costs time size weight effort fee fees rate'.split(' '));

/** An audience at which no single case could be meant. */
const LARGE_AUDIENCE = 100;

/** "20,000 teams grow with it" claims a reach; "for teams of up to 500 people" sizes an offer. */
function claimsReach(mention: QuantityMention, { statement, links }: Match): boolean {
  const isRelated = speaksOfUs(statement) || (links[0]?.confidence ?? 0) >= RELATED;
  if (mention.modifier === 'up-to' || mention.modifier === 'under') return false;
  const before = statement.tokens.filter((each) => each.end <= mention.start).at(-1)?.lower ?? '';
  if (isAllowance(statement, mention) || isHeadedFor(statement)) return false;
  if (/^(?:for|of|to|with|per|each|a|asked|surveyed|interviewed)$/.test(before)) return false;
  const isAlone = statement.quantities.length === 1 || mention.quantity.amount >= LARGE_AUDIENCE;
  const isFragment =
    isAlone &&
    statement.mood === 'fragment' &&
    statement.tokens.length <= 8 &&
    statement.block.kind !== 'cell';
  if (isFragment || reliance.find(statement.tokens).length > 0) return true;
  return mention.quantity.amount >= LARGE_AUDIENCE && (statement.mood === 'fragment' || isRelated);
}

/** "25 team members" in a list of what a plan holds. */
function isAllowance({ block, mood, tokens }: Statement, { quantity }: QuantityMention): boolean {
  return (
    block.kind === 'list-item' &&
    mood === 'fragment' &&
    tokens.length <= 4 &&
    quantity.amount < MANY_SEATS &&
    SEATS.has(quantity.dimension === 'count' ? quantity.noun : '')
  );
}

const SEATS = new Set(['member', 'user', 'employee', 'project', 'website', 'store', 'contact', 'person']);
const MANY_SEATS = 1000;

/** "Best for | 100+ users": for whom it is made. */
function isHeadedFor({ rowTokens, columnTokens }: Statement): boolean {
  return rowTokens.at(-1)?.lower === 'for' || columnTokens.at(-1)?.lower === 'for';
}

/** "… (611 customers, April 2026)", "a survey of 611 customers": who was asked, and no reach. */
function isSample({ start, end }: TextRange, { tokens, dates }: Statement): boolean {
  if (SURVEYED.occursIn(tokens)) return true;
  const open = tokens.findLast((each) => each.end <= start && (each.lower === '(' || each.lower === ')'));
  const close = tokens.find((each) => each.start >= end && (each.lower === '(' || each.lower === ')'));
  if (open?.lower !== '(' || close?.lower !== ')') return false;
  return dates.some((each) => each.start >= open.start && each.end <= close.end);
}

const SURVEYED = wordClass('survey surveyed poll polled respondents interviewed questionnaire');

/** "2,300 people lost their jobs", "the study followed 2,300 children": told of others, and over. */
function tellsThePast({ tokens, tense }: Statement): boolean {
  if (tense === 'past') return true;
  if (speaksOfUs({ tokens }) || reliance.find(tokens).length > 0) return false;
  return tokens.some((each) =>
    /^(?:could|lost|came|began|took|made|found|went|saw|left|lived|died|[a-z]{3,}ed)$/.test(each.lower),
  );
}

/** "We charge half", "below half its speed": a part of something, not a finding. */
function isBareHalf({ quantity }: QuantityMention): boolean {
  return /^(?:a |one )?half$/i.test(quantity.text.trim());
}

/** "Taxes (5.5%)", "a 12% fee": a price, and no finding. */
function isRateOfMoney({ tokens }: Statement, { start, end }: TextRange): boolean {
  const before = tokens.filter((each) => each.end <= start && each.kind === 'word').slice(-2);
  const after = tokens.filter((each) => each.start >= end && each.kind === 'word').slice(0, 2);
  return [...before, ...after].some((each) => RATES_OF_MONEY.test(each.lower));
}

const RATES_OF_MONEY =
  /^(?:tax|taxes|vat|gst|fees?|interest|apr|ear|aer|apy|commission|deposit|surcharge|gratuity|levy|duty|royalt(?:y|ies)|stake)$/;

/** "100% web applications", "100% cotton": of what a thing consists. */
function isComposition({ tokens }: Statement, { quantity, end }: QuantityMention): boolean {
  if (quantity.amount !== 100 && quantity.amount !== 1) return false;
  const [material, thing] = tokens.filter((each) => each.start >= end);
  return (
    quantity.text.trim() === '100%' &&
    material?.kind === 'word' &&
    thing?.kind === 'word' &&
    MATERIALS.has(material.lower)
  );
}

const MATERIALS = new Set(
  'web cotton organic wool recycled natural renewable online digital electric remote plant'.split(' '),
);

/** In a table a sign alone is a difference of whatever the row is about. */
function namesResult({ block, rowTokens, columnTokens }: Statement): boolean {
  return (
    block.kind !== 'cell' ||
    [rowTokens, columnTokens].some((tokens) => outcomes.findWithin(tokens, 0, tokens.length).length > 0)
  );
}

/** "+23 %". */
function isSigned(statement: Statement, { start }: TextRange): boolean {
  return (
    /[+\-−–]\s?$/.test(statement.block.text.slice(Math.max(0, start - 2), start)) ||
    /^[+−]/.test(statement.block.text.slice(start, start + 1))
  );
}

/** "31 % better margins", "98 % of inspections passed": the figure is what the line is about. */
function opensFragment(statement: Statement, { start, end }: TextRange): boolean {
  const isLine =
    statement.block.kind !== 'cell' &&
    statement.voice === 'copy' &&
    statement.tokens.length <= 14 &&
    (statement.mood === 'fragment' || isDisplayed(statement));
  const off = statement.block.text.slice(end, end + 5).toLowerCase();
  return isLine && start <= statement.range.start + 1 && !off.startsWith(' off');
}

/** A line of a deck or a list of figures: shown to be believed. */
function isDisplayed({ block }: Statement): boolean {
  return block.origin.kind === 'page' || block.origin.kind === 'slide' || block.kind === 'list-item';
}

function spanAround(tokens: readonly Token[], { start, end }: TextRange): [number, number] {
  const first = tokens.findIndex((each) => each.end > start);
  let last = first;
  while (last < tokens.length && (tokens[last] as Token).start < end) last++;
  return [Math.max(0, first - WINDOW), Math.min(tokens.length, last + WINDOW)];
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

/** "a week, per engineer" tells how often, not how much. */
function isRate(statement: Statement, { start, end }: TextRange): boolean {
  const { text } = statement.block;
  return (
    /^(?:an?|per|every|each)\b/i.test(text.slice(start, end)) ||
    /\b(?:every|each)\s$/i.test(text.slice(Math.max(0, start - 6), start))
  );
}
