import type { Statement } from '../claims/statement.js';
import { lastAnswer } from '../language/last-answer.js';
import { equalTerms } from '../language/lexicon/beyond/places.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';
import type { EntryLink, LinkedStatement } from './match.js';

const ADDING = wordClass('too well also likewise same even equally');

/**
 * Whether a sentence says of one thing more what the sentence before said of others: "At the Mill, too.", "Hamsters can
 * join as well.", "Leeds takes the same voucher.". Not "too many", "as well as" and "the same day".
 */
export const isAddition = lastAnswer(({ tokens }: Statement): boolean => {
  if (!ADDING.occursIn(tokens)) return false;
  return tokens.some(({ lower }, at) => {
    if (lower === 'too') return isLast(tokens, at) || tokens[at - 1]?.lower === ',';
    if (lower === 'well') return tokens[at - 1]?.lower === 'as' && tokens[at + 1]?.lower !== 'as';
    if (lower === 'same') return isTheSame(tokens, at) && !isCompared(tokens, at);
    if (lower === 'even') return at === 0;
    return lower === 'also' || lower === 'likewise' || (lower === 'equally' && isLast(tokens, at));
  });
});

const onEqualTerms = lexiconPhrases('equal-terms', () =>
  equalTerms.map((phrase) => ({ phrase, payload: true as const })),
);

/**
 * Whether a sentence puts somebody on equal terms with all the others: by an addition, or in other words that add nothing to
 * the sentence before ("in the same way as everyone else", "pays nothing either").
 */
export const isOnEqualTerms = lastAnswer((statement: Statement): boolean => {
  const { tokens, negations } = statement;
  if (isAddition(statement) || onEqualTerms.find(tokens).length > 0) return true;
  return negations.length > 0 && tokens.findLast(({ kind }) => kind === 'word')?.lower === 'either';
});

/** "The same", "the very same", "same price, same van". */
function isTheSame(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower;
  if (before === 'the' || (before === 'very' && tokens[at - 2]?.lower === 'the')) return true;
  return (
    (before === ',' || before === ':') && tokens.some(({ lower }, other) => lower === 'same' && other < at)
  );
}

const OFFERED = new Set('available included comes come standard'.split(' '));
/** In tokens: "Now available to all customers on Lab and Institute." */
const SHORT = 11;
const BEFORE_OFFER = new Set('it they this and now also both all is are'.split(' '));

/** "Available on all plans.", "Included in Team.": a sentence of nothing but where something is to be had. */
export function isBareAvailability({ tokens, mood }: Statement): boolean {
  if (tokens.length > SHORT || mood === 'question') return false;
  const offer = tokens.findIndex((each) => !BEFORE_OFFER.has(each.lower));
  return offer >= 0 && OFFERED.has(tokens[offer]?.lower ?? '') && tokens.length > offer + 2;
}

const TIMES = new Set(
  'day night week month year hour minute afternoon morning evening time moment'.split(' '),
);

/** "On the same day", "the same price as before". */
function isCompared(tokens: readonly Token[], same: number): boolean {
  const next = tokens.slice(same + 1, same + NEAR);
  return (
    TIMES.has(next[0]?.lower ?? '') || next.some((each) => each.lower === 'as' || each.kind === 'number')
  );
}

/** In tokens. */
const NEAR = 6;

function isLast(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.kind === 'punctuation';
}

/** How many sentences back an addition may reach. */
const REACH = 2;
const SPOKEN_OF = 0.6;

/**
 * What an addition adds to: the entry that the sentences before it were about, or null.
 *
 * @param before the statements before it in the document
 */
export function topicAddedTo(before: readonly LinkedStatement[], statement: Statement): EntryLink | null {
  if (!isAddition(statement)) return null;
  for (const earlier of before.slice(-REACH).reverse()) {
    if (earlier.statement.block.section.at(-1) !== statement.block.section.at(-1)) return null;
    if (earlier.statement.block.kind === 'heading' || earlier.statement.block.kind === 'cell') return null;
    const topic = ownTopicOf(earlier);
    if (topic !== null && topic.confidence >= SPOKEN_OF) return topic;
  }
  return null;
}

/** What a statement's own words are about, leaving aside entries of which it only names a member. */
export function ownTopicOf({ links }: Pick<LinkedStatement, 'links'>): EntryLink | null {
  return (
    links.find(({ evidence }) => evidence === 'name' || evidence === 'concept' || evidence === 'words') ??
    null
  );
}
