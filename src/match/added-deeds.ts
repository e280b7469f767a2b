import { isPresentClaim } from '../claims/is-claim.js';
import type { Statement } from '../claims/statement.js';
import { addingOpeners, selfActingPhrases, stativeVerbs } from '../language/lexicon/beyond/deeds.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Token } from '../language/tokens.js';
import { wordClass } from '../language/word-class.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Manifest } from '../model/manifest.js';
import { isAnnounced } from './disclosed.js';
import type { Match } from './match.js';
import { onceForEach } from './once-for-each.js';
import { isOwnEvidence } from './topic.js';
import type { Undeclared } from './undeclared.js';
import { comparisonStem, isContentWord, singleStems } from './vocabulary.js';

const signs = lexiconPhrases('deeds/signs', () => [
  ...addingOpeners.map((phrase) => ({ phrase, payload: 'opener' as const })),
  ...selfActingPhrases.map((phrase) => ({ phrase, payload: 'self' as const })),
]);

/** Whether a statement may add a deed to those that were told of, or tell of one that needs no hand. */
export function mayAddDeed({ tokens }: Statement): boolean {
  return ADDING.occursIn(tokens) || signs.find(tokens).length > 0;
}

const ADDING = wordClass('also');

/**
 * What the product is said to do besides, or by itself, in words of which the manifest has none: "it also draws a map of
 * client addresses", "a red test is rerun on its own". Copy that only tells an entry in other words shares some with it.
 */
export function addedDeeds(match: Match, manifest: Manifest, asOf: string): Undeclared[] {
  const { statement } = match;
  if (!mayAddDeed(statement) || !isPlainTelling(statement) || isAnnounced(match, asOf)) return [];
  const deed = addedAt(statement) ?? openedAt(statement) ?? selfActing(statement);
  if (deed === null) return [];
  const known = wordsOf(manifest);
  const words = statement.tokens.slice(deed.from).filter(isTelling);
  const strange = words.filter(({ lower }) => !known.has(comparisonStem(lower)));
  if (strange.length < deed.atLeast) return [];
  const range = rangeOf(statement.tokens.slice(deed.first, deed.last));
  const name = statement.block.text.slice(range.start, range.end);
  return [{ name, range, confidence: 0.6, nearest: nearestOf(match) }];
}

/** Prose of today in the vendor's own voice that neither denies nor commands. */
function isPlainTelling(statement: Statement): boolean {
  const { block, voice, mood, tense, section, negations, subject } = statement;
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return false;
  if (voice !== 'copy' || mood === 'question' || mood === 'imperative' || tense !== 'present') return false;
  if (negations.length > 0 || subject === 'competitor' || subject === 'world') return false;
  return (section === 'general' || section === 'release-notes') && isPresentClaim(statement);
}

/** Tokens [first, last) that tell a deed. */
interface Deed {
  /** From this token on the words are counted that no entry has. */
  readonly from: number;
  readonly first: number;
  readonly last: number;
  /** How many there have to be. */
  readonly atLeast: number;
}

/** "The dashboard also writes the rota": a verb behind "also", whose subject stands before it. */
function addedAt({ tokens }: Statement): Deed | null {
  const also = tokens.findIndex(({ lower }) => lower === 'also');
  const [subject, verb] = [tokens[also - 1], tokens[also + 1]];
  if (also < 1 || subject === undefined || verb === undefined || !isThirdPerson(verb)) return null;
  if (subject.lower !== 'it' && !isTelling(subject)) return null;
  return { from: also + 1, first: also + 1, last: endOfClause(tokens, also + 1), atLeast: LEAST_ADDED };
}

/** "Better still, Lumen spots …": the verb follows a name in capitals or "it". */
function openedAt({ tokens, namesUs }: Statement): Deed | null {
  const opener = signs.find(tokens).find(({ payload, first }) => payload === 'opener' && first <= 1);
  if (opener === undefined) return null;
  const from = tokens[opener.last]?.lower === ',' ? opener.last + 1 : opener.last;
  const verb = tokens.findIndex(
    (each, at) => at > from && at <= from + LONGEST_SUBJECT && isThirdPerson(each),
  );
  const isOurs = namesUs || /^(?:it|the|our)$/.test(tokens[from]?.lower ?? '');
  if (verb < 0 || !isOurs) return null;
  return { from: verb, first: verb, last: endOfClause(tokens, verb), atLeast: LEAST_ADDED };
}

/** "A red test is rerun on its own": the words around what says that nobody has to do it, up to the ends of the clause. */
function selfActing({ tokens }: Statement): Deed | null {
  const sign = signs.find(tokens).find(({ payload, last }) => payload === 'self' && isClosed(tokens[last]));
  if (sign === undefined || sign.first < SHORTEST_BEFORE) return null;
  if (tokens.some(({ lower }) => DREAMING.has(lower))) return null;
  if (PRAISING.has(tokens[sign.first - 1]?.lower ?? '')) return null;
  const first = startOfClause(tokens, sign.first);
  return { from: 0, first, last: endOfClause(tokens, sign.last - 1), atLeast: LEAST_BY_ITSELF };
}

/** In words that no entry has. */
const LEAST_ADDED = 2;
const LEAST_BY_ITSELF = 4;
/** In tokens: "our night shift". */
const LONGEST_SUBJECT = 4;
/** In tokens: a deed takes somebody and a verb. */
const SHORTEST_BEFORE = 2;
/** "Good for you": no deed. */
const PRAISING = new Set(
  'good great best better right bad made waiting here there ready enough easier perfect ideal only'.split(
    ' ',
  ),
);

/** "We like to think of a time when a lamp burns for you": no deed of today. */
const DREAMING = new Set('think imagine picture dream believe hope wish'.split(' '));

function isThirdPerson({ kind, lower }: Token): boolean {
  return kind === 'word' && /[a-z]{2}[^s']s$/.test(lower) && isContentWord(lower) && !stativeVerbs.has(lower);
}

/** "On its own page": behind the words for it no noun may follow. */
function isClosed(next: Token | undefined): boolean {
  return next === undefined || next.kind !== 'word' || BEHIND.has(next.lower);
}

const BEHIND = new Set(
  'and or but so the as at in on before after when while whenever if once until every each with within from by the whether which what'.split(
    ' ',
  ),
);

const EDGES = new Set(', . ; : ! ? ( ) — –'.split(' '));

function startOfClause(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && !EDGES.has((tokens[first - 1] as Token).lower)) first--;
  return /^(?:and|but|so|or)$/.test(tokens[first]?.lower ?? '') ? first + 1 : first;
}

function endOfClause(tokens: readonly Token[], at: number): number {
  let last = at;
  while (last < tokens.length && !EDGES.has((tokens[last] as Token).lower)) last++;
  return last;
}

function isTelling({ kind, lower }: Token): boolean {
  return kind === 'word' && isContentWord(lower);
}

function rangeOf(words: readonly Token[]): TextRange {
  return { start: (words[0] as Token).start, end: (words.at(-1) as Token).end };
}

/** From here on a statement speaks of an entry. */
const SPOKEN_OF = 0.6;

function nearestOf({ links }: Match): Entry | null {
  const [topic] = links;
  return topic !== undefined && topic.confidence >= SPOKEN_OF && isOwnEvidence(topic) ? topic.entry : null;
}

/** Stems of all words that a manifest has for the product, its plans and its entries. */
const wordsOf = onceForEach(({ product, plans, entries }: Manifest): ReadonlySet<string> => {
  const texts = [product.name, ...product.aliases, product.vendor ?? '', ...plans.map(({ name }) => name)];
  for (const entry of entries) {
    const { name, aliases, summary, value, claim, say, requires, includes, excludes, limits } = entry;
    texts.push(
      name,
      ...aliases,
      summary ?? '',
      value ?? '',
      claim ?? '',
      say ?? '',
      ...requires,
      ...excludes,
    );
    texts.push(...(includes ?? []), ...limits.flatMap(({ of, aliases: others }) => [of, ...others]));
  }
  return new Set(texts.flatMap(singleStems));
});
