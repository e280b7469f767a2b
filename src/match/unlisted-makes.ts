import type { Statement } from '../claims/statement.js';
import { comparingWords } from '../language/lexicon/beyond/members.js';
import { ordinaryOwners, ownedNouns, ownerNouns, ownersBefore } from '../language/lexicon/beyond/owners.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { isNumberWord } from '../language/number-words.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
import { isOnEqualTerms } from './additions.js';
import { isNegatedRange } from './claimed.js';
import { familiesListed, kindMembers } from './kinds.js';
import type { ManifestIndex } from './manifest-index.js';
import type { LinkedStatement, MemberMention } from './match.js';
import { overlaps } from './named-in-manifest.js';
import { comparisonStem, isStopWord } from './vocabulary.js';

const NOUNS: ReadonlySet<string> = new Set([...ownerNouns, ...ownedNouns]);
const ORDINARY: ReadonlySet<string> = new Set(ordinaryOwners);
const before = lexiconPhrases('makes/before', () =>
  ownersBefore.map((phrase) => ({ phrase, payload: true as const })),
);
const comparing = lexiconPhrases('makes/comparing', () =>
  comparingWords.map((phrase) => ({ phrase, payload: true as const })),
);

/**
 * Names that nobody lists, of which a statement says that who has such a thing is served as the others are: "Vatech owners
 * need do nothing different", "Fastmail folk get one, too", "Members of Aviva pay nothing either".
 */
export function unlistedMakes(match: LinkedStatement, index: ManifestIndex): MemberMention[] {
  const { statement } = match;
  const { tokens, block, voice } = statement;
  if (voice !== 'copy' || block.kind === 'heading' || block.kind === 'cell') return [];
  if (!isOnEqualTerms(statement) || comparing.find(tokens).length > 0) return [];
  return namesHeld(statement).flatMap((range) => {
    if (isKnown(match, range, index) || isNegatedRange(statement, range)) return [];
    const entry = listMeant(match, range, index);
    if (entry === null) return [];
    const name = block.text.slice(range.start, range.end);
    return [{ name, range, entry, standing: 'unlisted' as const, confidence: 0.7 }];
  });
}

/** Names with a word for those who have the thing beside them. */
function namesHeld({ tokens }: Statement): TextRange[] {
  const found: TextRange[] = [];
  const behind = new Set(before.find(tokens).map(({ last }) => last));
  for (let first = 0; first < tokens.length; first++) {
    if (!isNameToken(tokens[first]) || isNameToken(tokens[first - 1])) continue;
    let last = first;
    while (isNameToken(tokens[last])) last++;
    const isHeld = NOUNS.has(tokens[last]?.lower ?? '');
    const [opening] = tokens;
    // At the beginning of a sentence every word has its capital.
    const isOrdinary =
      first === 0 && last === 1 && opening?.capitals === 'first' && isOrdinaryWord(opening.lower);
    if ((isHeld && !isOrdinary) || behind.has(first))
      found.push({ start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end });
  }
  return found;
}

function isOrdinaryWord(word: string): boolean {
  return (
    ORDINARY.has(word) ||
    isStopWord(word) ||
    isNumberWord(word) ||
    /(?:ing|ed|er|ers|al|ive|ous|ic|ful|less|ly|y)$/.test(word)
  );
}

function isNameToken(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capitals === 'none') return false;
  return token.lower.length > 2 && !isStopWord(token.lower);
}

/** Named anywhere in the manifest, or a date, or something whose place in it other rules tell. */
function isKnown(
  { statement, scope, things }: LinkedStatement,
  range: TextRange,
  index: ManifestIndex,
): boolean {
  const { tokens, dates } = statement;
  const { product } = index.manifest;
  const isHere = (each: TextRange | null): boolean => each !== null && overlaps(each, range);
  if (dates.some(isHere) || scope.plans.some((each) => isHere(each.range))) return true;
  if (index.isPartOfName(tokens, range)) return true;
  const lists = [index.names, index.plans, index.platforms, index.regions];
  if (lists.some((list) => list.find(tokens).some(isHere))) return true;
  const words = tokens.filter((each) => each.start >= range.start && each.end <= range.end);
  const own = [product.name, ...product.aliases, product.vendor ?? '', ...product.competitors].flatMap(
    (each) => tokensOf(each).map(({ lower }) => lower),
  );
  if (words.some(({ lower }) => own.includes(lower))) return true;
  if (words.every(({ lower }) => index.stemOfEntries(comparisonStem(lower)) !== null)) return true;
  return things.some(({ thing, range: at }) => isHere(at) && !LISTED_BY_NAME.has(thing.category));
}

/** What closed lists hold by their makers' names; places, languages and platforms are told by other rules. */
const LISTED_BY_NAME: ReadonlySet<string> = new Set([
  'software',
  'device',
  'payment-method',
  'carrier',
  'cloud',
  'browser',
]);

/** From here on what stands around a statement tells of what it goes on. */
const TIED = 0.24;

/** The closed list of names that the statement goes on about; of the kind that the name is of, where the lexicon tells. */
function listMeant(match: LinkedStatement, range: TextRange, index: ManifestIndex): Entry | null {
  const { statement, links, addsTo } = match;
  const families = kindMembers
    .find(statement.tokens)
    .filter((each) => overlaps(each, range))
    .map(({ payload }) => payload.kind.family);
  const ofKind = index.entries.filter(({ entry }) =>
    families.some((each) => familiesListed(entry).has(each)),
  );
  const [only] = ofKind;
  if (only !== undefined) return only.entry;
  if (families.length > 0) return null;
  if (addsTo !== null && listsNames(addsTo.entry)) return addsTo.entry;
  return links.find((each) => each.confidence >= TIED && listsNames(each.entry))?.entry ?? null;
}

/** Most of what it lists is written with a capital letter inside of a sentence, too. */
function listsNames({ includes }: Entry): boolean {
  if (includes === null || includes.length < 2) return false;
  const names = includes.filter((each) => /\p{Lu}/u.test(each)).length;
  return names * 2 >= includes.length;
}
