import type { Statement } from '../claims/statement.js';
import { burdenWords, outcomeWords } from '../language/lexicon/beyond/proof.js';
import { audienceNouns } from '../language/lexicon/people.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { looksPlural, singularOf } from '../language/quantities/count-nouns.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import { wordClass } from '../language/word-class.js';
import type { TextRange } from '../model/location.js';
import { RELATED, speaksOfUs } from './about-us.js';
import { namesCustomers } from './about-world.js';
import type { Match } from './match.js';
import { comparisonStem, singleStems } from './vocabulary.js';

const outcomes = lexiconPhrases('statistics/outcomes', () =>
  outcomeWords.map((phrase) => ({ phrase, payload: true })),
);
const burdens = lexiconPhrases('statistics/burdens', () =>
  burdenWords.map((phrase) => ({ phrase, payload: true })),
);

/** Whether tokens [from, to) of a statement have a verb or noun of a result. */
export function namesOutcome(statement: Statement, from: number, to: number): boolean {
  const { tokens } = statement;
  if (outcomes.findWithin(tokens, from, to).length > 0) return true;
  const isOurs = speaksOfUs(statement) || namesCustomers(tokens);
  return isOurs && burdens.findWithin(tokens, from, to).length > 0;
}

/**
 * Whether a percentage or a fraction tells a result or a share of people, and not a fee, a material or a part of something.
 * @param hasResultWords a comparative or an outcome stands near it
 */
export function isResultingShare(mention: QuantityMention, match: Match, hasResultWords: boolean): boolean {
  const { statement, links } = match;
  if (isRateOfMoney(statement, mention) || isComposition(statement, mention)) return false;
  if (isReduction(statement)) return false;
  if (isThreshold(statement, mention) || isPaidFor(statement, mention)) return false;
  if (isShareOfThoseWho(mention, match)) return true;
  if (isBareHalf(mention) && !isAsMuch(statement, mention) && !isMedian(statement, mention)) return false;
  if (hasResultWords) return true;
  const isOurs = (links[0]?.confidence ?? 0) >= RELATED && !isShareOfOther(mention, match);
  return (
    (isSigned(statement, mention) && namesResult(statement)) ||
    (isOurs && opensFragment(statement, mention)) ||
    isShareOfPeople(statement, mention) ||
    isShareOfTheirs(statement, mention) ||
    isShareOfUs(statement, mention)
  );
}

/** "40% of marriages end so": a share of what no linked entry has a word for. */
function isShareOfOther({ end }: QuantityMention, { statement, links }: Match): boolean {
  const [of, noun] = statement.tokens.filter((each) => each.start >= end);
  if (of?.lower !== 'of' || noun?.kind !== 'word' || !looksPlural(noun.lower)) return false;
  const stem = comparisonStem(noun.lower);
  return links.every(({ entry: { name, aliases, summary, limits } }) =>
    [name, ...aliases, summary ?? '', ...limits.map((each) => each.of)].every(
      (text) => !singleStems(text).includes(stem),
    ),
  );
}

/** "twice as fast", "half the price". */
export function isAsMuch({ tokens }: Statement, { end }: TextRange): boolean {
  const [first, second] = tokens.filter((each) => each.start >= end);
  const isOfWhat = first?.lower === 'what' && !/^(?:we|i|it|was)$/.test(second?.lower ?? '');
  return first?.lower === 'as' || isOfWhat || (first?.lower === 'the' && MEASURES.has(second?.lower ?? ''));
}

const MEASURES = new Set('price cost costs time size weight effort fee fees rate'.split(' '));

/** "71 % of guests come back", "nine in ten customers". */
function isShareOfPeople(statement: Statement, { quantity, end }: QuantityMention): boolean {
  // "One in three readers looks at the footer first" says how people are.
  const isOneIn = /^one\b/i.test(quantity.text);
  if (isOneIn && !namesCustomers(statement.tokens) && !RETURNING.occursIn(statement.tokens)) return false;
  const after = statement.tokens.filter((each) => each.start >= end).slice(0, 5);
  return after.some((each) => audienceNouns.has(singularOf(each.lower)) || each.lower === 'them');
}

/** "Teams deflect 40% of their tickets": what customers do with so much of what they have. */
function isShareOfTheirs({ tokens }: Statement, { start, end }: TextRange): boolean {
  const [subject, verb] = tokens;
  if (subject === undefined || !CUSTOMERS_OF_OURS.has(subject.lower) || verb?.kind !== 'word') return false;
  const before = tokens.filter((each) => each.end <= start);
  const [of, their] = tokens.filter((each) => each.start >= end);
  return (
    before.length > 1 && before.length <= LONGEST_PREDICATE && of?.lower === 'of' && their?.lower === 'their'
  );
}

const CUSTOMERS_OF_OURS = new Set(
  'teams customers clients users members companies businesses agencies practices schools clinics shops merchants'.split(
    ' ',
  ),
);
/** In tokens before the figure: "Teams now deflect". */
const LONGEST_PREDICATE = 4;

/** "Half of those who come once come again", "nine in ten of ours": people whom nobody but the vendor could have counted. */
function isShareOfThoseWho(
  { start, end }: TextRange,
  { statement: { tokens, range }, links }: Match,
): boolean {
  if (start > range.start + 1) return false;
  const after = tokens.filter((each) => each.start >= end).slice(0, FARTHEST_WHO);
  const [of, ours] = after.map((each) => each.lower);
  if (of === 'of' && ours === 'ours') return true;
  if (!after.some(({ lower }) => lower === 'who')) return false;
  const isOurs = links.some(({ confidence, evidence }) => confidence >= SPOKEN_OF && evidence !== 'context');
  return isOurs || RETURNING.occursIn(tokens);
}

const FARTHEST_WHO = 5;
const SPOKEN_OF = 0.5;
const RETURNING = wordClass('again return returns rebook renew stay recommend');

/** "Nine out of ten would book us again", "two thirds of our leavers": told of nobody but those who know us. */
function isShareOfUs({ tokens, range }: Statement, { start, end }: TextRange): boolean {
  if (start > range.start + 1) return false;
  const [of, our, noun] = tokens.filter((each) => each.start >= end);
  const isOfOurPeople =
    of?.lower === 'of' && our?.lower === 'our' && PEOPLE_OF_OURS.has(singularOf(noun?.lower ?? ''));
  return isOfOurPeople || tokens.some((each) => each.lower === 'us');
}

const PEOPLE_OF_OURS = new Set(
  'leaver alumni apprentice trainee teacher driver staff employee adviser cleaner parent family'.split(' '),
);

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

/** "Billed annually, save 33%", "Annual -33%": what who pays in advance pays less, as the prices beside it show. */
function isReduction({ tokens, block }: Statement): boolean {
  const isBilling = tokens.some((each) => BILLING.has(each.lower));
  if (isBilling) return tokens.some((each) => REDUCING.has(each.lower));
  const isPeriod = /^(?:annual|annually|yearly|quarterly)$/.test(tokens[0]?.lower ?? '');
  return isPeriod && tokens.length <= SHORT && /[-\u2212\u2013]\s?\d/.test(block.text);
}

const BILLING = new Set('billed billing invoiced prepay prepaid prepayment upfront'.split(' '));
const REDUCING = new Set('save saves saving savings off discount discounted less cheaper'.split(' '));
/** In tokens. */
const SHORT = 4;

const RATES_OF_MONEY =
  /^(?:tax|taxes|vat|gst|fees?|interest|apr|ear|aer|apy|commission|deposit|surcharge|gratuity|levy|duty|royalt(?:y|ies)|stake|discounts?|rebate|markup|tip)$/;

/** "Turns yellow when three quarters of the time have passed": a mark on a way, and no finding. */
function isThreshold({ tokens }: Statement, { start, end }: TextRange): boolean {
  const before = tokens.findLast((each) => each.end <= start);
  const behind = tokens.filter((each) => each.start >= end).map((each) => each.lower);
  const isOfWhole = behind[0] === 'of' && /^(?:the|its|your|their|a)$/.test(behind[1] ?? '');
  return isOfWhole && /^(?:when|once|until|till|before|after|if)$/.test(before?.lower ?? '');
}

/** "20% of the revenue for each customer you bring": what somebody is paid. */
function isPaidFor({ tokens, range }: Statement, { start, end }: TextRange): boolean {
  if (start > range.start + 1) return false;
  const behind = tokens.filter((each) => each.start >= end).map((each) => each.lower);
  const sum = behind.findIndex((each) => SUMS.has(each));
  return (
    behind[0] === 'of' && sum > 0 && sum < LONGEST_SUM && /^(?:for|on|from)$/.test(behind[sum + 1] ?? '')
  );
}

const SUMS = new Set('revenue turnover sales price fee fees income value amount total'.split(' '));
/** In tokens behind the figure: "of the first-year revenue". */
const LONGEST_SUM = 7;

/** "100% web applications", "100% cotton": of what a thing consists. */
function isComposition({ tokens }: Statement, { quantity, end }: QuantityMention): boolean {
  if (quantity.amount !== 100 && quantity.amount !== 1) return false;
  if (quantity.text.trim() !== '100%') return false;
  const behind = tokens.filter((each) => each.start >= end).slice(0, GUARANTEED_WITHIN);
  // "100% satisfaction guarantee": how much is given back, and no share of those who are satisfied.
  if (behind.some(({ lower }) => /^(?:guarantees?|refunds?|money-back)$/.test(lower))) return true;
  const [material, thing] = behind;
  if (material?.kind !== 'word' || !MATERIALS.has(material.lower)) return false;
  return thing?.kind === 'word' || thing?.lower === '&';
}

/** In tokens. */
const GUARANTEED_WITHIN = 3;

const MATERIALS = new Set(
  'web cotton organic wool recycled natural renewable online digital electric remote plant herbal vegan halal biodegradable compostable handmade'.split(
    ' ',
  ),
);

/** In a table a sign alone is a difference of whatever the row is about. */
function namesResult({ block, rowTokens, columnTokens }: Statement): boolean {
  return (
    block.kind !== 'cell' || [rowTokens, columnTokens].some((tokens) => outcomes.find(tokens).length > 0)
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

/** "Half of all patients get it within 29 minutes": a median. */
function isMedian({ tokens, quantities }: Statement, { end }: QuantityMention): boolean {
  const [first, ...next] = tokens.filter((each) => each.start >= end).slice(0, 5);
  return (
    first?.lower === 'of' &&
    next.some((each) => audienceNouns.has(singularOf(each.lower))) &&
    quantities.some((each) => each.start > end && each.quantity.dimension === 'duration')
  );
}

/** "Nine of the ten biggest carriers": whom it is that so many are. */
export function isShareOfLeaders({ quantity, start }: QuantityMention, { tokens }: Statement): boolean {
  if (quantity.dimension !== 'count' && quantity.dimension !== 'ratio') return false;
  const from = tokens.findIndex((each) => each.end > start);
  return tokens
    .slice(from, from + 7)
    .some(
      (each, index, near) =>
        LEADERS.has(each.lower) &&
        near.slice(0, index).some((one) => one.lower === 'of' || one.lower === 'top'),
    );
}

const LEADERS = new Set('biggest largest leading best-known busiest top fortune ftse'.split(' '));
