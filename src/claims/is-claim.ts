import { lastAnswer } from '../language/last-answer.js';
import { wordClass } from '../language/word-class.js';
import { sendsElsewhere } from './elsewhere.js';
import type { StatedDocument, Statement } from './statement.js';

/** Regions whose text advertises nothing. */
const SILENT_REGIONS = new Set(['navigation', 'legal', 'cookie-banner', 'running-header', 'running-footer']);

/**
 * Whether a statement tells something of the product as it is today: in the vendor's own voice, no question, no
 * announcement, no list of limits, not about somebody else's product.
 */
export const isPresentClaim = lastAnswer((statement: Statement): boolean => {
  if (statement.voice !== 'copy' && statement.voice !== 'procedure' && statement.voice !== 'notes')
    return false;
  if (statement.cell === 'row-header' || statement.cell === 'absent') return false;
  if (statement.mood === 'question') return false;
  if (statement.subject === 'competitor' || statement.subject === 'world') return false;
  if (statement.section === 'limitations' || statement.section === 'roadmap' || statement.section === 'legal')
    return false;
  if (statement.section === 'editorial' || statement.section === 'recruitment') return false;
  if (statement.tense === 'past' || definesWord(statement)) return false;
  if (
    sendsElsewhere(statement.tokens) ||
    isAddress(statement) ||
    isFirmWithPlace(statement) ||
    isAskedByReader(statement)
  )
    return false;
  return !SILENT_REGIONS.has(statement.block.region);
});

/** "I need a student visa.", "My card was declined.": what a reader would ask, over the answer to it. */
function isAskedByReader({ block, tokens }: Statement): boolean {
  if (block.kind !== 'heading' && block.kind !== 'caption' && block.kind !== 'label') return false;
  return /^(?:i|my)$/.test(tokens[0]?.lower ?? '');
}

const STREETS = wordClass(
  'street st road rd avenue ave lane drive boulevard blvd square court highway quay terrace crescent parade way close wharf',
);

/** "Quarrel Ltd, The Old Mint, Leeds": a firm by its registered name, and names of places behind. */
function isFirmWithPlace({ tokens }: Statement): boolean {
  if (!FIRMS.occursIn(tokens)) return false;
  const form = tokens.findIndex((each) => FIRMS.includes(each) && each.capitals !== 'none');
  return (
    form > 0 &&
    tokens[form + 1]?.lower === ',' &&
    tokens.every(
      ({ kind, capitals, lower }) =>
        kind !== 'word' || capitals !== 'none' || /^(?:the|of|and|at|in|by)$/.test(lower),
    )
  );
}

const FIRMS = wordClass('ltd limited gmbh inc llc plc ag bv sarl sas srl oy ab aps');

/** "Lakeside Clinic, 400 Superior Street, Duluth": where somebody is to be found. */
function isAddress({ tokens, mood }: Statement): boolean {
  if (mood !== 'fragment' || !STREETS.occursIn(tokens)) return false;
  return tokens.some(
    ({ lower, capitals, kind }, at) =>
      kind === 'word' &&
      capitals !== 'none' &&
      STREETS.has(lower) &&
      tokens.slice(Math.max(0, at - 4), at).some((each) => each.kind === 'number') &&
      tokens[at - 1]?.capitals !== 'none',
  );
}

/** "AER stands for annual equivalent rate": tells what a word means. */
function definesWord({ tokens }: Statement): boolean {
  if (!DEFINING.occursIn(tokens)) return false;
  return tokens.some(({ lower }, at) => {
    const next = tokens[at + 1]?.lower;
    if (lower === 'stands') return next === 'for' && at <= MAXIMUM_TERM;
    return lower === 'short' && next === 'for' && at <= MAXIMUM_TERM + 1;
  });
}

const DEFINING = wordClass('stands short');
/** In words: "The abbreviation AER stands for …". */
const MAXIMUM_TERM = 5;

/** A heading that only names what its section goes on to speak of: the section makes the claim, with its conditions. */
export function introducesSection(statement: Statement, document: StatedDocument): boolean {
  const { block } = statement;
  if (block.kind !== 'heading' && block.kind !== 'caption') return false;
  const next = document.statements[statement.index + 1];
  return next !== undefined && next.block.section.at(-1) === block.text;
}

/** "No price list? No problem.": a question that denies, and an answer that makes light of it, deny together. */
export function isBrushedAside(statement: Statement, { statements }: StatedDocument): boolean {
  const answer = statements[statement.index + 1];
  if (statement.mood !== 'question' || !/^(?:no|without)$/.test(statement.tokens[0]?.lower ?? ''))
    return false;
  if (answer === undefined || answer.block !== statement.block) return false;
  if (!isPresentClaim({ ...statement, mood: 'fragment' })) return false;
  const [first, second] = answer.tokens.map((each) => each.lower);
  return (
    (first === 'no' && LIGHT.has(second ?? '')) ||
    (first === 'not' && second === 'a') ||
    (first === 'never' && second === 'mind') ||
    first === 'relax'
  );
}

const LIGHT = new Set(['problem', 'worries', 'matter', 'need', 'sweat', 'drama', 'fuss', 'bother']);
