import type { Statement } from '../claims/statement.js';
import { relianceWords } from '../language/lexicon/beyond/proof.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { QuantityMention } from '../language/quantities/find-quantities.js';
import { wordClass } from '../language/word-class.js';
import type { TextRange } from '../model/location.js';
import { RELATED, speaksOfUs } from './about-us.js';
import type { Match } from './match.js';

const reliance = lexiconPhrases('statistics/reliance', () =>
  relianceWords.map((phrase) => ({ phrase, payload: true })),
);

/** Below this a count of customers tells of one case, not of a reach. */
const MINIMUM_AUDIENCE = 10;

/** Whether an amount counts people or firms as customers. */
export function isReach(mention: QuantityMention, match: Match): boolean {
  const { statement } = match;
  if (mention.quantity.amount < MINIMUM_AUDIENCE || !claimsReach(mention, match)) return false;
  if (isStaffOfOthers(mention, statement)) return false;
  return !tellsThePast(statement) && !isSample(mention, statement);
}

/** "The group has four companies and about 160 employees": how big somebody is of whom a story tells. */
function isStaffOfOthers(
  { quantity, start, end }: QuantityMention,
  { tokens, namesUs, mood }: Statement,
): boolean {
  if (mood !== 'statement' || quantity.dimension !== 'count') return false;
  if (!/^(?:employee|person|worker|colleague)$/.test(quantity.noun)) return false;
  // "140 people work in Bremen and Vienna."
  const behind = tokens.findIndex((each) => each.start >= end);
  const [verb, place] = tokens.slice(behind, behind + 2).map(({ lower }) => lower);
  if (behind > 0 && verb === 'work' && /^(?:in|at|for|here)$/.test(place ?? '')) return true;
  if (namesUs) return false;
  const owner = tokens.findIndex(({ lower }) => /^(?:has|employs|counts)$/.test(lower));
  return owner > 0 && owner <= LONGEST_SUBJECT && (tokens[owner]?.end ?? 0) <= start;
}

/** In tokens. */
const LONGEST_SUBJECT = 6;

/** An audience at which no single case could be meant. */
const LARGE_AUDIENCE = 100;

/** "20,000 teams grow with it" claims a reach; "for teams of up to 500 people" sizes an offer. */
function claimsReach(mention: QuantityMention, { statement, links }: Match): boolean {
  const isRelated = speaksOfUs(statement) || (links[0]?.confidence ?? 0) >= RELATED;
  if (mention.modifier === 'up-to' || mention.modifier === 'under') return false;
  const before = statement.tokens.filter((each) => each.end <= mention.start).at(-1)?.lower ?? '';
  if (isAllowance(statement, mention) || isHeadedFor(statement)) return false;
  if (/^(?:for|of|to|with|per|each|a|your|asked|surveyed|interviewed)$/.test(before)) return false;
  const isAlone = statement.quantities.length === 1 || mention.quantity.amount >= LARGE_AUDIENCE;
  const isFragment =
    isAlone &&
    (isRelated || mention.quantity.amount >= LARGE_AUDIENCE) &&
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
function tellsThePast({ tokens, tense, namesUs }: Statement): boolean {
  if (tense === 'past') return true;
  if (speaksOfUs({ tokens, namesUs }) || reliance.find(tokens).length > 0) return false;
  return tokens.some((each) =>
    /^(?:could|lost|came|began|took|made|found|went|saw|left|lived|died|[a-z]{3,}ed)$/.test(each.lower),
  );
}
