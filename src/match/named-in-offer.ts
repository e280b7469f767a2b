import type { Statement } from '../claims/statement.js';
import { BASE_VERBS } from '../language/base-verbs.js';
import { leadingWords } from '../language/lexicon/beyond/offers.js';
import { ownerNouns } from '../language/lexicon/beyond/owners.js';
import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';
import { isAddition } from './additions.js';
import { continuesOffer } from './offer-phrases.js';
import { isStopWord } from './vocabulary.js';

/** Tokens [first, last). */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
}

const CLAUSE_ENDS = wordClass('; : — – . ! ? ( )');
/** What stands behind these is said of something else. */
const SUBORDINATING = wordClass(
  'who that which whose whom if when while because where although unless than unlike like without whether as',
);
const SEPARATORS = wordClass(', and or & / plus');
const DETERMINERS = wordClass('the a an our your any all every each most both some');
/** Behind a word after a name these show that it is a verb: "Zumba began in Colombia". */
const TELLING = new Set('in from through by when while across since until to'.split(' '));
const OWNERS = new Set(ownerNouns);
/** What owners of a thing do where they are served. */
const RECEIVING = new Set('are get pay can have save need'.split(' '));
const OWN = wordClass('we you it');

/**
 * Whether a statement names something among what is offered: as what a line opens with ("Kosher meals on request", "BMW
 * owners are welcome"), as what a request, the vendor or the reader does something with ("Learn Korean", "We insure
 * horses"), or behind one of the prepositions ("Policies for horses").
 *
 * @param isAttribute a noun may follow of which the name tells the kind: "silk rugs"
 * @param spans what else the statement names, so that a list of such names counts as one
 */
export function isNamedInOffer(
  statement: Statement,
  name: NameSpan,
  spans: readonly NameSpan[],
  prepositions: ReadonlySet<string>,
  isAttribute: boolean,
): boolean {
  const { tokens, mood, voice } = statement;
  if (voice !== 'copy' || mood === 'question') return false;
  const start = clauseStart(tokens, name.first);
  const [first, last] = listAround(tokens, name, spans, start);
  const before = tokens.slice(start, first);
  const next = tokens[last];
  const end = isAttribute && isNoun(next) && !TELLING.has(tokens[last + 1]?.lower ?? '') ? last + 1 : last;
  if (before.every(({ lower }) => leadingWords.has(lower))) {
    if (OWNERS.has(next?.lower ?? '')) return RECEIVING.has(tokens[last + 1]?.lower ?? '');
    return continuesOffer(tokens, last) || continuesOffer(tokens, end);
  }
  if (before.some((each) => SUBORDINATING.includes(each))) return false;
  if (!goesOn(tokens, last) && !goesOn(tokens, end)) return false;
  const opening = before[0];
  if (opening === undefined || (mood === 'statement' && !OWN.includes(opening))) return false;
  const governor = before.at(-1)?.lower ?? '';
  if (prepositions.has(governor)) {
    // "For Toyotas, go to Brandt": what opens so tells for whom or where something else is.
    if (before.length === 1) return isAddition(statement);
    return mood !== 'fragment' || !mayBeVerb(before);
  }
  // The object of a request ("learn Korean") or of what the vendor does ("we insure horses").
  const verb = mood === 'imperative' ? 1 : 2;
  return (mood === 'imperative' || opening.lower === 'we') && before.length <= verb;
}

/** "Pet hair clings to": behind a subject a word in -s may be its verb, and "for" alone leads on from a noun. */
function mayBeVerb(before: readonly Token[]): boolean {
  const [word, preposition] = before.slice(-2).map(({ lower }) => lower);
  const isOpened = before[0]?.lower === 'from';
  return before.length > 2 && !isOpened && preposition !== 'for' && /[^s]s$/.test(word ?? '');
}

function isNoun(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.capitals === 'none' &&
    !BASE_VERBS.has(token.lower) &&
    !isStopWord(token.lower)
  );
}

function clauseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && !CLAUSE_ENDS.includes(tokens[start - 1] as Token)) start--;
  return start;
}

/** From the first to the last of several names in a row, with the article before. */
function listAround(
  tokens: readonly Token[],
  name: NameSpan,
  spans: readonly NameSpan[],
  start: number,
): [number, number] {
  let { first, last } = name;
  for (
    let next = spanBehind(tokens, last, spans);
    next !== undefined;
    next = spanBehind(tokens, last, spans)
  ) {
    last = next.last;
  }
  for (let previous = spanBefore(tokens, first, spans); previous !== undefined; ) {
    first = previous.first;
    previous = spanBefore(tokens, first, spans);
  }
  while (first > start && DETERMINERS.includes(tokens[first - 1] as Token)) first--;
  return [Math.max(first, start), last];
}

/** At most so many tokens are between two names of a list: ", and". */
const GAP = 2;

function spanBehind(
  tokens: readonly Token[],
  last: number,
  spans: readonly NameSpan[],
): NameSpan | undefined {
  const separator = tokens[last];
  if (separator === undefined || !SEPARATORS.includes(separator)) return undefined;
  return spans.find((each) => each.first > last && each.first <= last + GAP);
}

function spanBefore(
  tokens: readonly Token[],
  first: number,
  spans: readonly NameSpan[],
): NameSpan | undefined {
  const separator = tokens[first - 1];
  if (separator === undefined || !SEPARATORS.includes(separator)) return undefined;
  return spans.find((each) => each.last < first && each.last >= first - GAP);
}

/** Nothing but the end or what goes with it may follow: "sellers on Etsy often pack" tells of them. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  return continuesOffer(tokens, at) || /^(?:and|or|,)$/.test(tokens[at]?.lower ?? '');
}
