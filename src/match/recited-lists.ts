import { isPresentClaim } from '../claims/is-claim.js';
import type { Statement } from '../claims/statement.js';
import { besideLanguages, familiesOfCategories } from '../language/lexicon/beyond/members.js';
import { wordClass } from '../language/word-class.js';
import type { Entry } from '../model/manifest.js';
import { isAddition, isOnEqualTerms } from './additions.js';
import { isWhatCustomersDo } from './customers.js';
import { type Candidate, candidatesIn, isUndeclared } from './kindred-things.js';
import { familiesListed } from './kinds.js';
import { lexiconIndex } from './lexicon-index.js';
import type { ManifestIndex } from './manifest-index.js';
import type { LinkedStatement, MemberMention, NamedThingMention } from './match.js';

/** A sentence that names so many members of a list recites it. */
const RECITED = 2;
/** How many sentences back the list may have been recited. */
const REACH = 2;
/** In tokens: "Teams, of course." */
const SHORT = 5;

const ENDING = wordClass('too well same');

/** Where one of these stands, a thing is brought along, left behind or dealt with by other means. */
const BY_OTHER_MEANS = wordClass(
  `instead than unlike themselves yourself themself first afterwards csv file download export exported exports import imports imported upload
  upfront manually hand zapier claim claims reclaim partner partners elsewhere rather migrate migrating move moving switch switching leave
  leaving replace replaces beat beats`,
);

/**
 * Things of the kind of a closed list, said to be there too where the sentences just before have recited that list: "We take
 * Visa and Mastercard. Amex too.", "Connect Shopify or Stripe. Selling on Etsy? Plug that in as well."
 *
 * @param isKnown whether the manifest has a thing with a proper name
 */
export function recitedStrangers(
  statements: readonly LinkedStatement[],
  index: ManifestIndex,
  isKnown: (mention: NamedThingMention, match: LinkedStatement) => boolean,
): ReadonlyMap<LinkedStatement, readonly MemberMention[]> {
  const strangers = new Map<LinkedStatement, readonly MemberMention[]>();
  for (const [at, match] of statements.entries()) {
    if (!mayGoOn(match, statements[at + 1])) continue;
    const entries = listsRecited(statements.slice(Math.max(0, at - REACH), at), match, index);
    if (entries.length === 0) continue;
    const found = strangersTo(entries, match, index, (each) => isKnown(each, match));
    if (found.length > 0) strangers.set(match, found);
  }
  return strangers;
}

/** A sentence that claims what it names, or a question that the next sentence answers with as much. */
function mayGoOn({ statement }: LinkedStatement, next: LinkedStatement | undefined): boolean {
  const { block, voice, mood, tokens, negations, isConditional } = statement;
  if (voice !== 'copy' || (block.kind !== 'paragraph' && block.kind !== 'list-item')) return false;
  if (BY_OTHER_MEANS.occursIn(tokens)) return false;
  if (mood === 'question') return next !== undefined && isTakenUp(next.statement, statement);
  // "If your board keeps to Lotus Notes, it is served as well."
  if (isConditional && !ENDING.has(tokens.findLast(({ kind }) => kind === 'word')?.lower ?? '')) return false;
  return isPresentClaim(statement) && !negations.some(({ isOfClause }) => isOfClause);
}

/** "Plug that in as well.", "We read from that, too." */
function isTakenUp(answer: Statement, question: Statement): boolean {
  return (
    answer.block === question.block &&
    isAddition(answer) &&
    isPresentClaim(answer) &&
    answer.negations.length === 0 &&
    !BY_OTHER_MEANS.occursIn(answer.tokens)
  );
}

/** The entries of whose lists a sentence before named several members. */
function listsRecited(
  before: readonly LinkedStatement[],
  { statement }: LinkedStatement,
  index: ManifestIndex,
): Entry[] {
  for (const { statement: earlier } of before.toReversed()) {
    if (earlier.block.section.at(-1) !== statement.block.section.at(-1)) return [];
    if (earlier.block.kind === 'heading' || earlier.block.kind === 'cell') return [];
    if (!isPresentClaim(earlier) || earlier.negations.some(({ isOfClause }) => isOfClause)) continue;
    const recited = new Map<Entry, Set<string>>();
    for (const { payload } of index.names.find(earlier.tokens)) {
      if (payload.role !== 'member') continue;
      const { entry } = payload.entry;
      recited.set(entry, (recited.get(entry) ?? new Set()).add(payload.text));
    }
    const whole = [...recited].filter(([, named]) => named.size >= RECITED).map(([entry]) => entry);
    if (whole.length > 0) return whole;
  }
  return [];
}

function strangersTo(
  entries: readonly Entry[],
  match: LinkedStatement,
  index: ManifestIndex,
  isKnown: (mention: NamedThingMention) => boolean,
): MemberMention[] {
  const { statement } = match;
  const { tokens } = statement;
  return [...candidatesIn(match), ...bareName(statement)].flatMap((candidate) => {
    const { name, family, first, last } = candidate;
    const range = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
    const [entry, other] = entries.filter((each) => familiesListed(each).has(family));
    if (entry === undefined || other !== undefined) return [];
    if (!isUndeclared(candidate, range, statement, index, isKnown)) return [];
    if (isWhatCustomersDo(tokens, range) || !isOneMore(statement, candidate, entry)) return [];
    if (!goesOnWith(statement, candidate)) return [];
    return [{ name, range, entry, standing: 'unlisted' as const, confidence: 0.7 }];
  });
}

/** How many words a sentence that goes on with a list has besides a name and an addition: "In French, too." */
const BESIDE_NAME = 1;
/** In tokens: "Selling on Etsy?", "are also welcome". */
const NEAR = 4;

/**
 * "Amex too.", "Patients of Cigna are welcome as well.", "There is Gujarati as well.", "Any Magento order lands beside them.":
 * not whatever else is told of a thing of that kind.
 */
function goesOnWith(statement: Statement, { first, last }: Candidate): boolean {
  const { tokens, mood } = statement;
  if (mood === 'question') return tokens.length <= NEAR;
  if (first === 1 && tokens[0]?.lower === 'any') return true;
  const isAdded = isOnEqualTerms(statement) || endsOfCourse(statement) || BESIDES.occursIn(tokens);
  // "The pound stays the same."
  if (!isAdded || STAYING.occursIn(tokens)) return false;
  const others = tokens.filter(
    ({ kind, lower }, at) => kind !== 'punctuation' && (at < first || at >= last) && !ADDITION.has(lower),
  );
  if (others.length <= BESIDE_NAME) return true;
  const ahead = tokens.slice(Math.max(0, first - NEAR), first).map(({ lower }) => lower);
  if (
    /\b(?:there (?:is|are)|we (?:also |even )?(?:have|take|speak|teach|accept|offer|cover))\b/.test(
      ahead.join(' '),
    )
  )
    return true;
  return tokens.slice(last, last + NEAR).some((each) => SERVING.includes(each));
}

const ADDITION = new Set('too as well also of course likewise even equally'.split(' '));
const BESIDES = wordClass('beside alongside');
const STAYING = wordClass('stay stays remain remains');
/** Behind a thing's name: it is served like those of the list. */
const SERVING = wordClass(
  'works work goes go joins join connects connect fine welcome there available included supported taught spoken offered accepted beside alongside',
);

/** Places, languages and currencies are named for many reasons: of them the sentence has to say that they are there as well. */
function isOneMore(statement: Statement, { family, first, last }: Candidate, entry: Entry): boolean {
  const { tokens } = statement;
  if (family === 'currency' && tokens[first - 1]?.kind === 'number') return false;
  if (family === 'place' || family === 'currency') return isOnEqualTerms(statement);
  if (family !== 'language' || familiesListed(entry).has('school subject')) return true;
  const isNamed = besideLanguages.has(tokens[last]?.lower ?? '.') || tokens[first - 1]?.lower === 'in';
  return isOnEqualTerms(statement) || isNamed;
}

/** "Teams, of course.", "Square too.": where a whole line is a name and an addition, an ordinary word is a name as well. */
function bareName(statement: Statement): Candidate[] {
  const { tokens } = statement;
  if (tokens.length > SHORT || !(isAddition(statement) || endsOfCourse(statement))) return [];
  return lexiconIndex()
    .things.find(tokens)
    .filter(({ first, payload }) => first === 0 && payload.ordinaryWord === true)
    .flatMap(({ first, last, start, end, payload: thing }) => {
      const family = familiesOfCategories[thing.category];
      if (family === undefined) return [];
      const mention = { thing, range: { start, end }, isNegated: false };
      return [{ name: thing.name, family, mention, first, last }];
    });
}

function endsOfCourse({ tokens }: Statement): boolean {
  return tokens.some(({ lower }, at) => lower === 'of' && tokens[at + 1]?.lower === 'course');
}
