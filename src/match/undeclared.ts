import { isPresentClaim } from '../claims/is-claim.js';
import type { Statement } from '../claims/statement.js';
import { conceptsOfOtherRules } from '../language/lexicon/beyond/concepts-of-other-rules.js';
import {
  addingQualifiers,
  besidesPrepositions,
  verbsOpeningOffers,
} from '../language/lexicon/beyond/offers.js';
import { regionCategories, webPlatforms } from '../language/lexicon/beyond/places.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Manifest } from '../model/manifest.js';
import { isAnnounced } from './announced.js';
import { isWhatCustomersDo } from './customers.js';
import { statusWordsIn } from './disclosed.js';
import { wordsOf } from './limit-words.js';
import type { ConceptMention, EntryLink, Match } from './match.js';
import { overlaps } from './named-in-manifest.js';
import { isOfTheWorld, isSupposed } from './of-the-world.js';
import { isOffered } from './offered.js';
import { isOwnEvidence } from './topic.js';
import { singleStems } from './vocabulary.js';

export interface Undeclared {
  /** As people name it. */
  readonly name: string;
  readonly range: TextRange;
  readonly confidence: number;
  /** The entry that the statement surely speaks of, which does not have the concept; null where it speaks of none. */
  readonly nearest: Entry | null;
}

/** From here on some entry may well be what the statement means, in other words. */
const PERHAPS_COVERED = 0.55;

/** Concepts that a statement claims and that no entry has. At most one for a statement: the most specific. */
export function undeclaredConcepts(
  match: Match,
  { regions, platforms }: Pick<Manifest, 'regions' | 'platforms'>,
  asOf: string,
): Undeclared[] {
  const { statement } = match;
  if (!isPresentClaim(statement) || isAnnounced(match, asOf) || statement.voice === 'procedure') return [];
  if (statement.cell === 'repeated' || isRequest(statement)) return [];
  const unknown = match.concepts.filter(
    (each) =>
      !each.isNegated &&
      each.concept.generic !== true &&
      !each.isAmbiguous &&
      !conceptsOfOtherRules.has(each.concept.id) &&
      !each.isCovered &&
      !isOfTheWorld(match.statement, each.range) &&
      !isSupposed(match.statement, each.range) &&
      !(each.range !== null && isWhatCustomersDo(statement.tokens, each.range)) &&
      isOffered(match, each) &&
      !continuesCovered(match, each) &&
      !isInPicture(match, each) &&
      !isAboutAvailability(match, each.range) &&
      !(regions.length > 0 && HOSTING_PLACES.has(each.concept.id) && isOnlyPlaced(match, each.range)) &&
      !(each.concept.id === 'cloud-hosted' && isOnPlatform(match, each.range, platforms)) &&
      !isInWordsOfEntry(match, each) &&
      !isLimitOfEntry(match, each),
  );
  const [best] = unknown.sort(bySpecificity);
  if (best === undefined) return [];
  const coveredBy =
    match.links.find((each) => isThere(each) && !isNamedApart(match, each, best.range))?.confidence ?? 0;
  if (coveredBy >= PERHAPS_COVERED && !best.isTerm) return [];
  if (coveredBy >= PERHAPS_MEANT && isLongAside(statement)) return [];
  const [topic] = match.links;
  const isSure = topic !== undefined && topic.confidence >= SPOKEN_OF && isOwnEvidence(topic);
  const confidence = (best.isTerm ? 0.85 : 0.7) * (1 - Math.max(0, coveredBy - 0.4));
  return [
    {
      name: best.concept.name,
      range: best.range ?? statement.range,
      confidence: Math.round(confidence * 10_000) / 10_000,
      nearest: isSure ? topic.entry : null,
    },
  ];
}

/** "Please keep noise to a minimum": what the reader is asked to do. */
function isRequest({ mood, tokens }: Statement): boolean {
  return mood === 'imperative' && tokens[0]?.lower === 'please';
}

/** "Solar lamps in the garden" as the text of a picture, where solar panels are declared: what is to be seen of it. */
function isInPicture({ statement: { block }, links }: Match, { range }: ConceptMention): boolean {
  if (block.kind !== 'alt-text' || range === null) return false;
  const seen = singleStems(block.text.slice(range.start, range.end));
  return links.some(({ entry: { name, aliases }, confidence }) => {
    const words = new Set([name, ...aliases].flatMap(singleStems));
    return confidence >= PERHAPS_MEANT && seen.some((each) => words.has(each));
  });
}

/** "Custom domain name": what begins inside the words of something that is covered is more of its name. */
function continuesCovered({ concepts }: Match, { range }: ConceptMention): boolean {
  if (range === null) return false;
  return concepts.some(
    (each) =>
      each.isCovered &&
      each.isTerm &&
      each.range !== null &&
      each.range.start < range.start &&
      range.start < each.range.end,
  );
}

const HOSTING_PLACES = new Set(['data-center', 'data-residency']);

/** "Data centers in the EU": with nothing but places behind, where they are is what the declared regions tell. */
function isOnlyPlaced({ statement: { tokens }, scope, things }: Match, range: TextRange | null): boolean {
  if (range === null) return false;
  const places = [
    ...scope.regions.flatMap((each) => each.range ?? []),
    ...things.filter(({ thing }) => regionCategories.has(thing.category)).map((each) => each.range),
  ];
  const behind = tokens.filter((each) => each.start >= range.end);
  return (
    places.length > 0 &&
    behind.every(
      (each) =>
        each.kind !== 'word' || PLACING.test(each.lower) || places.some((place) => overlaps(place, each)),
    )
  );
}

/** "Runs in the browser", where the web is a platform of the product. */
function isOnPlatform({ statement }: Match, range: TextRange | null, platforms: readonly string[]): boolean {
  if (range === null || !platforms.some((each) => webPlatforms.test(each))) return false;
  return /\b(?:browser|web)\b/i.test(statement.block.text.slice(range.start, range.end));
}

const PLACING = /^(?:in|near|at|and|or|across|within|the|both)$/;

/** What is gone or never was covers nothing. */
function isThere({ status }: EntryLink): boolean {
  return status !== 'retired' && status !== 'unsupported';
}

/** "Sign documents electronically, right on the task": the entry is where something is done, and not what. */
function isNamedApart({ statement: { tokens } }: Match, link: EntryLink, concept: TextRange | null): boolean {
  const { range, evidence } = link;
  if (range === null || concept === null || range.start < concept.end) return false;
  if (evidence !== 'name' && evidence !== 'member') return false;
  const at = tokens.findIndex((each) => each.start >= range.start);
  const before = tokens.slice(Math.max(0, at - 2), at);
  return before.some(({ lower }) => besidesPrepositions.has(lower));
}

/** Some entry is likely what a statement is about. */
const PERHAPS_MEANT = 0.5;
/** In tokens. */
const LONG = 10;

/** A list, a heading or a short sentence offers what it names; a long one about something else names much by the way. */
function isLongAside({ mood, tokens }: Statement): boolean {
  if (mood === 'fragment' || tokens.length <= LONG) return false;
  return !tokens.slice(0, OPENING).some((each) => verbsOpeningOffers.has(each.lower));
}

/** In tokens: "We also offer", "Every house has". */
const OPENING = 4;

/** From here on a statement speaks of an entry. */
const SPOKEN_OF = 0.6;
/** So sure it has to be where only the last word is shared: "a quick reply" beside a declared "first reply". */
const SURE_HEAD = 0.75;
/** A row that is named so surely is of that entry, whatever else its name may mean. */
const SURE_ROW = 0.7;

/** "Custom roles" beside declared roles: what the words before the head add, the entry does not say anywhere. */
function addsMore(named: readonly string[], { name, aliases, summary, value, say }: Entry): boolean {
  const told = new Set([name, ...aliases, summary, value, say].flatMap((each) => singleStems(each ?? '')));
  return named.slice(0, -1).some((each) => addingStems.has(each) && !told.has(each));
}

const addingStems = new Set(addingQualifiers.flatMap((each) => singleStems(each)));

/** "A push message", where the list of the entry has "push". */
function opensWith(named: readonly string[], member: readonly string[]): boolean {
  return member.length > 0 && member.length < named.length && member.every((each, at) => named[at] === each);
}

/** "30-day money-back guarantee" beside a declared "money-back period": most of its words are those of the entry spoken of. */
function isInWordsOfEntry({ statement, links }: Match, { range }: ConceptMention): boolean {
  if (range === null) return (links[0]?.confidence ?? 0) >= SURE_ROW;
  const told = singleStems(statement.block.text.slice(range.start, range.end));
  // "Boat repair services" are a declared boat repair.
  const named = told.length > 1 && EMPTY_HEADS.has(told.at(-1) ?? '') ? told.slice(0, -1) : told;
  return links.some((link) => {
    if (link.confidence < SPOKEN_OF || !isOwnEvidence(link)) return false;
    const words = new Set([link.entry.name, ...link.entry.aliases].flatMap(singleStems));
    const shared = named.filter((each) => words.has(each)).length;
    if (link.entry.includes?.some((each) => opensWith(named, singleStems(each)))) return true;
    const head = named.at(-1) ?? '';
    const isHeadShared = words.has(head) && link.confidence >= SURE_HEAD && !addsMore(named, link.entry);
    const isNamed = link.evidence === 'name' && link.confidence >= SURE_ROW && isInside(link.range, range);
    if (isNamed && named.length <= 2 && !addsMore(named, link.entry)) return true;
    return shared * 2 > named.length || isHeadShared;
  });
}

/** "A site inspection" beside a declared inspection: the words of a name are all that the longer one is about. */
function isInside(name: TextRange | null, longer: TextRange): boolean {
  return name !== null && name.start >= longer.start && name.end <= longer.end;
}

/** "Unlimited bandwidth" beside a limit of bandwidth: the manifest knows it, and the rules on limits judge the rest. */
function isLimitOfEntry({ statement, links }: Match, { range }: ConceptMention): boolean {
  if (range === null) return false;
  const [amount = '', head = '', ...more] = singleStems(statement.block.text.slice(range.start, range.end));
  if (more.length > 0 || !AMOUNTS.has(amount)) return false;
  return links.some(
    ({ entry, confidence }) =>
      confidence >= PERHAPS_MEANT && entry.limits.some((limit) => wordsOf(limit).heads.has(head)),
  );
}

/** Words that name nothing by themselves behind the name of what is done. */
const EMPTY_HEADS = new Set(
  'service facility solution program programme option'.split(' ').flatMap(singleStems),
);

const AMOUNTS = new Set('unlimited unmetered monthly'.split(' ').flatMap(singleStems));

/** "Early access" and "the Free plan" are not what is offered but how. */
function isAboutAvailability(match: Match, range: TextRange | null): boolean {
  if (range === null) return false;
  const isPlan = match.scope.plans.some((each) => each.range !== null && overlaps(each.range, range));
  const isPlatform = match.scope.platforms.some((each) => each.range !== null && overlaps(each.range, range));
  return isPlan || isPlatform || statusWordsIn(match).some((each) => overlaps(each, range));
}

function bySpecificity(a: ConceptMention, b: ConceptMention): number {
  if (a.isTerm !== b.isTerm) return a.isTerm ? -1 : 1;
  return lengthOf(b.range) - lengthOf(a.range);
}

function lengthOf(range: TextRange | null): number {
  return range === null ? 0 : range.end - range.start;
}
