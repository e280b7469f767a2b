import type { Statement } from '../claims/statement.js';
import { rankPhrases } from '../language/lexicon/beyond/proof.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { isNegated } from '../language/negation.js';
import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';
import type { TextRange } from '../model/location.js';
import type { Match } from './match.js';
import { SEEKING, SUPERLATIVES, superlativesOf } from './superlatives.js';

/** A rank, an award or a superlative of fact: somebody could count and check. */
export interface Rank {
  readonly kind: 'rank';
  readonly range: TextRange;
  readonly quantity: null;
  readonly confidence: number;
}

const phrases = lexiconPhrases('ranks/phrases', () =>
  rankPhrases.map((each) => ({ ...each, payload: true })),
);

/** Whether words of a manifest's proof name a rank, an award or a superlative. */
export function isRank(tokens: readonly Token[]): boolean {
  return (
    phrases.find(tokens).length > 0 ||
    RANK_WORDS.occursIn(tokens) ||
    tokens.some(({ lower }, index) => lower === 'year' && isOfTheYear(tokens, index))
  );
}

const RANK_WORDS = wordClass('award awards prize medal finalist winner best first');

/** Whether a text has a word of any rank, award or superlative. */
export function mayBeRank(tokens: readonly Token[]): boolean {
  return (
    NUMBER_SIGN.occursIn(tokens) ||
    SUPERLATIVES.occursIn(tokens) ||
    AWARDS.occursIn(tokens) ||
    phrases.find(tokens).length > 0
  );
}

/** The ranks and awards that a statement claims: at most one of each way to claim them. */
export function findRanks(match: Match): Rank[] {
  const { statement } = match;
  if (statement.voice === 'procedure' || statement.subject === 'competitor') return [];
  if (!mayBeRank(statement.tokens)) return [];
  if (isOpinionOfOthers(statement)) return [];
  return [
    ...phrasesOf(statement),
    ...signedRanksOf(statement),
    ...superlativesOf(match).map(({ first, last }) => rank(first, last)),
    ...awardsOf(statement),
  ].filter((each) => !isInQuotationMarks(statement, each.range) && !tellsOwnMeasure(match, each.range));
}

/** "The largest charge is 50,000 USD", "our biggest room seats eighty": of what there is the most measures so much. */
function tellsOwnMeasure({ statement, things }: Match, range: TextRange): boolean {
  const { tokens, quantities } = statement;
  if (!/^(?:the|our)$/.test(tokens[0]?.lower ?? '') || range.start > statement.range.start) return false;
  const superlative = tokens[1]?.lower ?? '';
  if (!OF_MEASURE.has(superlative) && !OF_TIME.has(superlative)) return false;
  const verb = tokens.findIndex(({ lower }, at) => at > 1 && at <= LONGEST_MEASURED && MEASURING.has(lower));
  if (verb < 0) return false;
  const { start, end } = tokens[verb] as Token;
  const isMeasured = quantities.some(
    ({ quantity, ...each }) =>
      each.start >= end &&
      each.start - end <= NEAR_MEASURE &&
      (OF_MEASURE.has(superlative) || quantity.dimension === 'duration'),
  );
  const isOfAll =
    tokens.slice(0, verb).some(({ lower }) => FIELDS.has(lower)) ||
    things.some((each) => each.range.start < start);
  return isMeasured && !isOfAll;
}

/** "The best planner is 12 euros" boasts, and tells a price besides. */
const OF_MEASURE = new Set(
  'largest biggest smallest longest shortest highest lowest heaviest lightest deepest widest tallest cheapest dearest most oldest youngest earliest latest'.split(
    ' ',
  ),
);
/** "The quickest recipe takes 25 minutes", but not "the fastest planner is 12 euros". */
const OF_TIME = new Set(['quickest', 'fastest', 'slowest']);
const MEASURING = new Set(
  'is are takes take has have holds hold seats seat sleeps sleep costs cost weighs weigh lasts last measures starts carries may can'.split(
    ' ',
  ),
);
/** In tokens: "the largest system in one warehouse today may". */
const LONGEST_MEASURED = 9;
/** In characters, from the verb to its amount. */
const NEAR_MEASURE = 12;

/** "Analysts call address quality the most underrated lever": told by others, and of whatever they speak of. */
function isOpinionOfOthers({ tokens }: Statement): boolean {
  const [first] = tokens;
  return (
    JUDGES.has(first?.lower ?? '') &&
    !tokens.some((each) => /^(?:we|us|our|ours|it)$/.test(each.lower)) &&
    tokens.slice(1, 5).some((each) => JUDGING.test(each.lower))
  );
}

const JUDGES = new Set(
  'analysts experts economists observers critics researchers scientists historians commentators'.split(' '),
);
const JUDGING = /^(?:call|called|consider|considered|deem|rank|ranked|describe|described|say|think)$/;

function rank(first: Token, last: Token): Rank {
  return { kind: 'rank', range: { start: first.start, end: last.end }, quantity: null, confidence: 0.75 };
}

function phrasesOf(statement: Statement): Rank[] {
  const { tokens, negations } = statement;
  return phrases
    .find(tokens)
    .filter(
      (each) =>
        !isNegated(negations, each.first) || /^(?:nobody|no|none)$/.test(tokens[each.first]?.lower ?? ''),
    )
    .filter((each) => !isSoughtOrOthers(statement, each) && !isInRoom(tokens, each))
    .slice(0, 1)
    .map(({ first, last }) => rank(tokens[first] as Token, tokens[last - 1] as Token));
}

/** "When you look for the best app for restaurants", "she won the county medal": no rank of ours. */
function isSoughtOrOthers({ tokens, subject }: Statement, { first }: { readonly first: number }): boolean {
  const [before, word] = [tokens[first - 1]?.lower ?? '', tokens[first]?.lower ?? ''];
  if (word === 'the') {
    if (SEEKING.has(before) || isOneOfMany(tokens, first)) return true;
    return /^(?:be|become|being)$/.test(before) && AIMS.occursIn(tokens);
  }
  return (
    /^(?:won|winning|named|voted|crowned|awarded)$/.test(word) && subject !== 'product' && PEOPLE.has(before)
  );
}

/** "Our goal is to be the best small firm in the county": not yet. */
const AIMS = wordClass('goal aim ambition aspiration mission strive aspire dream');
const PEOPLE = new Set('he she they who'.split(' '));

/** "Nobody in the house charges at night": no trade and no part of the country, in which somebody could lead. */
function isInRoom(tokens: readonly Token[], { first, last }: Span): boolean {
  const place = tokens[last - 1];
  if (place === undefined || !/^(?:nobody|no)$/.test(tokens[first]?.lower ?? '')) return false;
  return tokens[last - 2]?.lower === 'the' && place.capitals === 'none' && !FIELDS.has(place.lower);
}

type Span = { readonly first: number; readonly last: number };

const FIELDS = new Set(
  `industry business trade market sector field profession country county region city town area world land state north south
  east west game neighborhood neighbourhood`.split(/\s+/),
);

/** "One of the best", "some of the finest": takes its rank back. */
function isOneOfMany(tokens: readonly Token[], first: number): boolean {
  return (
    tokens[first - 1]?.lower === 'of' &&
    /^(?:one|some|many|among|several)$/.test(tokens[first - 2]?.lower ?? '')
  );
}

/** "#2 independent gateway in the Nordics"; "#2" alone may be a step or a ticket. */
function signedRanksOf({ tokens, block }: Statement): Rank[] {
  if (!NUMBER_SIGN.occursIn(tokens)) return [];
  const sign = tokens.findIndex(
    (each, index) =>
      each.lower === 'number' && each.kind === 'symbol' && tokens[index + 1]?.kind === 'number',
  );
  const [number, noun] = [tokens[sign + 1], tokens[sign + 2]];
  if (sign < 0 || number === undefined || noun?.kind !== 'word' || block.kind === 'cell') return [];
  const isPlaced = tokens.slice(sign + 3).some((each) => /^(?:in|among|on|of|for)$/.test(each.lower));
  return Number(number.lower) <= LOWEST_RANK && isPlaced && noun.capitals !== 'first'
    ? [rank(tokens[sign] as Token, noun)]
    : [];
}

/** "#1" is read as "number 1". */
const NUMBER_SIGN = wordClass('number');
/** A place further down is nothing to advertise. */
const LOWEST_RANK = 10;

/** "Momentum Award for CRM", "University of the Year": an award by its name, not the verb and not a scheme of the product's. */
function awardsOf(statement: Statement): Rank[] {
  const { tokens } = statement;
  if (statement.voice === 'procedure' || statement.block.kind === 'cell') return [];
  if (!AWARDS.occursIn(tokens)) return [];
  const award = tokens.findIndex(
    (each, index) =>
      index > 0 &&
      each.capitals !== 'none' &&
      (/^(?:awards?|prize|medal)$/.test(each.lower)
        ? tokens[index - 1]?.capitals !== 'none'
        : each.lower === 'year' && isOfTheYear(tokens, index)),
  );
  if (award < 0 || isOfPerson(tokens, award)) return [];
  let first = award;
  while (first > 0 && ((tokens[first - 1] as Token).capitals !== 'none' || isLink(tokens, first - 1, award)))
    first--;
  return [rank(tokens[first] as Token, tokens[award] as Token)];
}

const AWARDS = wordClass('award awards prize medal year');

function isOfTheYear(tokens: readonly Token[], year: number): boolean {
  const named = tokens[year - 3];
  return (
    tokens[year - 1]?.lower === 'the' &&
    tokens[year - 2]?.lower === 'of' &&
    named !== undefined &&
    named.capitals !== 'none'
  );
}

/** "Apprentice of the Year", "Chef of the Year": somebody's own. */
function isOfPerson(tokens: readonly Token[], award: number): boolean {
  return tokens[award]?.lower === 'year' && PERSONS.has(tokens[award - 3]?.lower ?? '');
}

const PERSONS = new Set(
  'apprentice student pupil learner trainee graduate nurse doctor midwife carer teacher lecturer chef person woman man employee volunteer player coach entrepreneur engineer founder farmer writer author scientist athlete sportsperson citizen'.split(
    ' ',
  ),
);

/** The "of the" inside "University of the Year". */
function isLink(tokens: readonly Token[], index: number, award: number): boolean {
  return tokens[award]?.lower === 'year' && index >= award - 2;
}

/** Somebody's praise in quotation marks: its figures count, its superlatives are an opinion. */
function isInQuotationMarks({ tokens }: Statement, { start }: TextRange): boolean {
  const marks = tokens.filter((each) => each.start < start && /^["“”„«»]$/.test(each.lower)).length;
  return marks % 2 === 1;
}
