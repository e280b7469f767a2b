import type { Statement } from '../claims/statement.js';
import { audienceNouns } from '../language/lexicon/beyond/proof.js';
import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';
import type { Match } from './match.js';

/** From here on a line speaks of something that the product has to do with, and not of the world. */
export const RELATED = 0.3;
/** From here on a line speaks of an entry itself. */
const SPOKEN_OF = 0.6;

/** Whether the vendor or what comes with the product is spoken of: "we", "with us", "using". */
export function speaksOfUs({ tokens }: Pick<Statement, 'tokens'>): boolean {
  return OURS.occursIn(tokens);
}

const OURS = wordClass('we our us ours with using');

/**
 * What research found about everybody, what holds of any thing ("an empty rack raises fuel use by 10 %") and what
 * happened to others once are no results of the product.
 */
export function isAboutTheWorld({ statement, links }: Match): boolean {
  if (isShareOfStrangers(statement) && (links[0]?.confidence ?? 0) < SPOKEN_OF) return true;
  if (statement.voice === 'quotation') return false;
  const { tokens } = statement;
  if (speaksOfUs(statement)) return false;
  if (REPORTING.occursIn(tokens) || leansOnStudies(tokens)) return true;
  const confidence = links[0]?.confidence ?? 0;
  if (statement.tense === 'past' && statement.dates.length > 0 && confidence < RELATED) return true;
  const [first] = tokens;
  const isAnyThing = /^(?:an?|most)$/.test(first?.lower ?? '') && statement.mood === 'statement';
  const isGlobal = tokens.some(
    (each, index) => each.lower === 'world' && tokens[index + 1]?.lower === "'s" && index < 6,
  );
  return (isAnyThing || isGlobal) && confidence < SPOKEN_OF;
}

/** "Four in ten adults do not know their blood pressure": a share of those who are nobody's customers. */
function isShareOfStrangers({ tokens, quantities, range }: Statement): boolean {
  const [share] = quantities;
  if (share === undefined || share.quantity.dimension !== 'ratio') return false;
  const isFirst = tokens.filter((each) => each.end <= share.start && each.kind === 'word').length === 0;
  const next = tokens.find((each) => each.start >= share.end && each.lower !== 'of');
  const isCounted = share.end - share.start > SHORTEST_SHARE && share.start >= range.start;
  if (!isFirst || !isCounted || next?.kind !== 'word' || next.before !== 'space') return false;
  return (
    !audienceNouns.has(next.lower.replace(/s$/, '')) &&
    !DETERMINERS.has(next.lower) &&
    next.lower.endsWith('s')
  );
}

/** "9 in 10" as characters; "40%" is shorter. */
const SHORTEST_SHARE = 5;
const DETERMINERS = new Set('our us them these those his its this'.split(' '));

/** "Studies show that practices lose a third of their time". */
function leansOnStudies(tokens: readonly Token[]): boolean {
  const source = tokens.slice(0, 2).findIndex((each) => SOURCES.has(each.lower));
  return source >= 0 && FINDINGS.has(tokens[source + 1]?.lower ?? '');
}

const SOURCES = new Set('studies surveys research experts analysts'.split(' '));
const FINDINGS = new Set('show shows find finds prove proves indicate indicates agree'.split(' '));
const REPORTING = wordClass(
  'reckon reckons believe believes estimate estimates estimated say says suggest suggests according',
);
