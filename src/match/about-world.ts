import type { Statement } from '../claims/statement.js';
import { sourcePhrases } from '../language/lexicon/beyond/sources.js';
import { audienceNouns, customerNouns, strangerNouns } from '../language/lexicon/people.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { pluralOf, singularOf } from '../language/quantities/count-nouns.js';
import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';
import { RELATED, speaksOfUs } from './about-us.js';
import type { Match } from './match.js';

/** From here on a line speaks of an entry itself. */
const SPOKEN_OF = 0.6;

/**
 * What research found about everybody, what holds of any thing ("an empty rack raises fuel use by 10 %") and what
 * happened to others once are no results of the product.
 */
export function isAboutTheWorld({ statement, links, things }: Match): boolean {
  const { tokens, tense, dates } = statement;
  const confidence = links[0]?.confidence ?? 0;
  if (isShareOfStrangers(statement, confidence)) return true;
  if (statement.voice === 'quotation' || speaksOfUs(statement)) return false;
  if (sources.find(tokens).length > 0) return true;
  // "Nine of ten reps say they'd never go back" report on us.
  if (REPORTING.occursIn(tokens) && !LOYAL.occursIn(tokens)) return true;
  if (tense === 'past' && dates.length > 0 && confidence < (namesCustomers(tokens) ? RELATED : SPOKEN_OF))
    return true;
  if (isAboutPlace(statement, things)) return true;
  if (confidence < SPOKEN_OF && isSizeOfThing(tokens)) return true;
  return isAverageOfAll(statement) || (confidence < SPOKEN_OF && isAnyThing(statement));
}

const sources = lexiconPhrases('world/sources', () =>
  sourcePhrases.map((phrase) => ({ phrase, payload: true })),
);

const REPORTING = wordClass(
  'reckon reckons believe believes estimate estimates estimated say says suggest suggests according',
);

/** "An empty rack raises fuel use", "most fleets waste a tenth", "the world's ports": whoever's they are. */
function isAnyThing({ tokens, mood }: Statement): boolean {
  if (mood === 'statement' && /^(?:an?|most)$/.test(tokens[0]?.lower ?? '')) return true;
  return tokens.some(
    (each, index) => each.lower === 'world' && tokens[index + 1]?.lower === "'s" && index < WORLD_WITHIN,
  );
}

/** "A church built for a town ten times the size": how large or old a thing is that no entry knows. */
function isSizeOfThing(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, at) =>
      lower === 'the' && SIZES.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'of',
  );
}

const SIZES = new Set('size height length weight width depth age area'.split(' '));

/** "The Netherlands has 23 million bicycles". */
function isAboutPlace({ tokens }: Statement, things: Match['things']): boolean {
  const first = tokens[0]?.lower === 'the' ? tokens[1] : tokens[0];
  const place = things.find(
    ({ range, thing }) => PLACES.has(thing.category) && first !== undefined && range.start <= first.start,
  );
  const verb = place && tokens.find((each) => each.start >= place.range.end);
  return verb !== undefined && /^(?:has|have|is|are|counts|produces|uses|spends|loses)$/.test(verb.lower);
}

const PLACES = new Set(['country', 'region', 'city']);

/** In tokens. */
const WORLD_WITHIN = 6;

/** "The average household pays £640": everybody's, where it is not that of customers. */
function isAverageOfAll({ tokens }: Statement): boolean {
  const [article, average] = tokens;
  if (!/^(?:the|an?)$/.test(article?.lower ?? '') || !AVERAGES.has(average?.lower ?? '')) return false;
  return !namesCustomers(tokens);
}

const AVERAGES = new Set(['average', 'typical', 'median', 'usual', 'mean']);

/** Whether those are spoken of who can be nobody's customers but the vendor's. */
export function namesCustomers(tokens: readonly Token[]): boolean {
  return CUSTOMERS.occursIn(tokens);
}

const CUSTOMERS = wordClass(
  [...customerNouns, 'guest', 'patient', 'participant', 'graduate'].flatMap((each) => [each, pluralOf(each)]),
);

/** "Four in ten adults do not know their blood pressure": a share of those who are nobody's customers. */
function isShareOfStrangers({ tokens, quantities, range, namesUs }: Statement, confidence: number): boolean {
  const [share] = quantities;
  if (share === undefined || share.quantity.dimension !== 'ratio') return false;
  const after = tokens
    .filter((each) => each.start >= share.end && each.lower !== 'of')
    .slice(0, LONGEST_GROUP);
  const isOfEverybody = !namesUs && after.some((each) => strangerNouns.has(each.lower));
  if (isOfEverybody && !LOYAL.occursIn(tokens)) return true;
  // "Four in ten German firms reported an attempt."
  const group = after.findIndex((each) => audienceNouns.has(singularOf(each.lower)));
  const isOfCountry = group > 0 && after[group - 1]?.capitals !== 'none';
  if (!namesUs && isOfCountry && SURVEYED.has(after[group + 1]?.lower ?? '')) return true;
  if (confidence >= SPOKEN_OF && !(!namesUs && FAILING.occursIn(tokens))) return false;
  const isFirst = tokens.filter((each) => each.end <= share.start && each.kind === 'word').length === 0;
  const [next] = after;
  const isCounted = share.end - share.start > SHORTEST_SHARE && share.start >= range.start;
  if (!isFirst || !isCounted || next?.kind !== 'word' || next.before !== 'space') return false;
  return (
    !audienceNouns.has(singularOf(next.lower)) && !DETERMINERS.has(next.lower) && next.lower.endsWith('s')
  );
}

const SURVEYED = new Set(
  'report reported say said admit admitted experienced suffered faced lost fell were had did'.split(' '),
);

/** "Four in ten bearings fail early": nobody boasts of what goes wrong. */
const FAILING = wordClass(
  'fail break struggle suffer waste lose miss leak quit abandon error errors wrong missing',
);
/** "Nine in ten drivers come back": to whom, if not to us? */
const LOYAL = wordClass('recommend return renew rebook stay back again choose prefer switch trust');
/** In words: "40% of all small British firms". */
const LONGEST_GROUP = 5;
/** "9 in 10" as characters; "40%" is shorter. */
const SHORTEST_SHARE = 5;
const DETERMINERS = new Set('our us them these those his its this'.split(' '));
