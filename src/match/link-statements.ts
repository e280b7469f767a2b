import type { StatedDocument, Statement } from '../claims/statement.js';
import { BASE_VERBS } from '../language/base-verbs.js';
import type { NamedThing } from '../language/lexicon/lexicon.js';
import { createRecent, type Recent } from '../language/recent.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import { isBareAvailability, ownTopicOf, topicAddedTo } from './additions.js';
import { isNegatedRange } from './claimed.js';
import { tallyEvidence } from './evidence.js';
import { lexiconIndex } from './lexicon-index.js';
import type { ManifestIndex } from './manifest-index.js';
import type { ConceptMention, EntryLink, LinkEvidence, LinkedStatement, NamedThingMention } from './match.js';
import { onceForEach } from './once-for-each.js';
import { scopeOf } from './scope.js';
import { createTally, keepBestLinks, round } from './tally.js';

/** Tokens [first, last). */
type TokenSpan = { readonly first: number; readonly last: number };

/** How much of its certainty evidence keeps that stands in the column, in the heading, in a question above, or in the sentence before. */
const SHARE = {
  column: 0.5,
  heading: 0.5,
  question: 0.8,
  before: 0.35,
  sameBlock: 0.5,
  pronoun: 0.85,
} as const;

/** Finds what of the manifest each statement of a document speaks of. */
export function linkStatements(document: StatedDocument, index: ManifestIndex): LinkedStatement[] {
  const linked: LinkedStatement[] = [];
  const headingLinks = new Map<string, readonly EntryLink[]>();
  for (const statement of document.statements) {
    const spoken = spokenOf(statement, index);
    const heading = linksOfHeading(statement, index, headingLinks);
    const addsTo = topicAddedTo(linked, statement) ?? topicOfAvailability(statement, heading, linked.at(-1));
    // Written out: V8 takes much longer to spread one object into another (docs/decisions/0013).
    linked.push({
      statement,
      links: combine(spoken.links, heading, carryOf(linked.at(-1), statement, spoken.links, addsTo)),
      concepts: spoken.concepts,
      things: spoken.things,
      addsTo,
      scope: scopeOf(statement, index),
    });
  }
  return linked;
}

type SpokenOf = Pick<LinkedStatement, 'links' | 'concepts' | 'things'>;

/** Texts that sites repeat are met within so many others. */
const TEXTS = 4_000;
const recentOf = onceForEach((_: ManifestIndex): Recent<readonly Token[], SpokenOf> => createRecent(TEXTS));

/** What a statement's own words and headers speak of. Depends on nothing else where it has no headers: known texts are not asked again. */
function spokenOf(statement: Statement, index: ManifestIndex): SpokenOf {
  const { tokens, rowTokens, columnTokens } = statement;
  const isAlone = rowTokens.length === 0 && columnTokens.length === 0;
  const recent = recentOf(index);
  const known = isAlone ? recent.get(tokens) : undefined;
  if (known !== undefined) return known;
  const spoken = {
    links: linksOf(statement, index),
    concepts: conceptsOf(statement, index),
    things: thingsOf(statement),
  };
  if (isAlone) recent.set(tokens, spoken);
  return spoken;
}

/** Used again for every statement, see there. */
const tally = createTally();

function linksOf({ tokens, rowTokens, columnTokens }: Statement, index: ManifestIndex): EntryLink[] {
  tallyEvidence(tokens, index, tally, 1, true);
  tallyEvidence(rowTokens, index, tally, 1, false);
  tallyEvidence(columnTokens, index, tally, SHARE.column, false);
  return tally.conclude(tokens);
}

function linksOfHeading(
  statement: Statement,
  index: ManifestIndex,
  known: Map<string, readonly EntryLink[]>,
): readonly EntryLink[] {
  const heading = statement.block.section.at(-1);
  if (heading === undefined) return [];
  const cached = known.get(heading);
  if (cached !== undefined) return cached;
  const share = heading.endsWith('?') ? SHARE.question : SHARE.heading;
  const tokens = tokensOf(heading);
  tallyEvidence(tokens, index, tally, share, false);
  const links = tally.conclude(tokens);
  known.set(heading, links);
  return links;
}

/** What the sentences before leave to a statement that goes on about it. */
interface Carry {
  /** What a pronoun or an addition stands for: as surely meant as its name would tell. */
  readonly meant: EntryLink | null;
  /** What else the sentence before spoke of, and how much of its certainty is left. */
  readonly links: readonly EntryLink[];
  readonly share: number;
}

const NOTHING: Carry = { meant: null, links: [], share: 0 };

function carryOf(
  before: LinkedStatement | undefined,
  statement: Statement,
  own: readonly EntryLink[],
  addsTo: EntryLink | null,
): Carry {
  if (before === undefined) return NOTHING;
  const isUnnamed = (ownTopicOf({ links: own })?.confidence ?? 0) < UNNAMED;
  const isInBlock = before.statement.block === statement.block;
  const links = isInBlock || continues(before, statement) ? before.links : [];
  const topic = standsForTopic(statement, own, isInBlock)
    ? (links[0] ?? null)
    : addsTo !== null && isUnnamed
      ? addsTo
      : null;
  const meant = topic !== null && topic.confidence >= SURE_TOPIC ? topic : null;
  return { meant, links, share: isInBlock || topic !== null ? SHARE.sameBlock : SHARE.before };
}

/** "Available on all plans.": what the card's heading names, or else what the sentence before was about. */
function topicOfAvailability(
  statement: Statement,
  [titled]: readonly EntryLink[],
  before: LinkedStatement | undefined,
): EntryLink | null {
  if (!isBareAvailability(statement)) return null;
  const confidence = titled === undefined ? 0 : Math.min(1, titled.confidence / SHARE.heading);
  if (titled !== undefined && confidence >= SURE_TOPIC) return { ...titled, confidence };
  const isNear =
    before !== undefined && before.statement.block.section.at(-1) === statement.block.section.at(-1);
  return isNear && before.statement.block.kind !== 'cell' ? ownTopicOf(before) : null;
}

/** "It runs at a gigabit.": the sentence before, of the same card, tells what a sentence goes on about. */
function continues(before: LinkedStatement, statement: Statement): boolean {
  const isCell = before.statement.block.kind === 'cell' || statement.block.kind === 'cell';
  const section = statement.block.section.at(-1);
  if (isCell || section === undefined || before.statement.block.section.at(-1) !== section) return false;
  return statement.tokens.slice(0, 4).some((each) => PRONOUNS.has(each.lower));
}

const SURE_TOPIC = 0.75;

function standsForTopic({ tokens }: Statement, own: readonly EntryLink[], isInBlock: boolean): boolean {
  return STANDS_FOR.has(tokens[0]?.lower ?? '') || (isInBlock && hasOnlyPronoun(tokens, own));
}

/** "Every plan has it.": a short sentence that names nothing itself speaks of what the one before was about. */
function hasOnlyPronoun(tokens: readonly Token[], own: readonly EntryLink[]): boolean {
  const isVague = (own[0]?.confidence ?? 0) < UNNAMED;
  return isVague && tokens.length <= SHORT && tokens.slice(1).some((each) => OBJECTS.has(each.lower));
}

const UNNAMED = 0.5;
/** In words. */
const SHORT = 12;
const OBJECTS = new Set(['it', 'them']);

const STANDS_FOR = new Set('it they this these'.split(' '));
const PRONOUNS = new Set('it they this that these those them both each all there he she'.split(' '));

function combine(
  own: readonly EntryLink[],
  heading: readonly EntryLink[],
  { meant, links, share }: Carry,
): readonly EntryLink[] {
  if (heading.length === 0 && links.length === 0 && meant === null) return own;
  const merged = [...own];
  for (const link of heading) addLink(merged, link, 'heading', 1);
  if (meant !== null) addLink(merged, meant, 'words', SHARE.pronoun);
  for (const link of links) if (link.entry !== meant?.entry) addLink(merged, link, 'context', share);
  keepBestLinks(merged);
  return merged;
}

/** Adds what stands beside a statement to what it says itself. */
function addLink(links: EntryLink[], added: EntryLink, evidence: LinkEvidence, share: number): void {
  const { entry, status } = added;
  const confidence = added.confidence * share;
  let at = 0;
  while (at < links.length && links[at]?.entry !== entry) at++;
  const known = links[at];
  if (known === undefined) {
    links.push({ entry, status, evidence, confidence: round(confidence), range: null });
    return;
  }
  const isSurer = evidence === 'words' && known.confidence < confidence;
  links[at] = {
    entry,
    status,
    evidence: isSurer ? evidence : known.evidence,
    confidence: round(1 - (1 - known.confidence) * (1 - confidence)),
    range: isSurer ? null : known.range,
  };
}

function conceptsOf(statement: Statement, index: ManifestIndex): ConceptMention[] {
  const { conceptPhrases } = lexiconIndex();
  const named = conceptPhrases.find(statement.tokens);
  const namedInRow = conceptPhrases.find(statement.rowTokens);
  if (named.length === 0 && namedInRow.length === 0) return [];
  const found = named.filter((each) => !endsInVerb(statement.tokens, each));
  const inText = found.map(({ payload: { concept, isTerm, isAmbiguous }, first, last, start, end }) => ({
    concept,
    isTerm,
    isAmbiguous,
    range: { start, end },
    isNegated: isNegatedRange(statement, { start, end }),
    isCovered: index.coversConcept(concept) || index.coversWords(statement.tokens.slice(first, last)),
  }));
  const inRow = namedInRow.map(({ payload: { concept, isTerm, isAmbiguous }, first, last }) => ({
    concept,
    isTerm,
    isAmbiguous,
    range: null,
    isNegated: false,
    isCovered: index.coversConcept(concept) || index.coversWords(statement.rowTokens.slice(first, last)),
  }));
  return [...inText, ...inRow];
}

/** "A card holds eight currencies": behind "a" the noun is "card", and its verb follows. */
function endsInVerb(tokens: readonly Token[], { first, last }: TokenSpan): boolean {
  const [before, end] = [tokens[first - 1], tokens[last - 1] as Token];
  return (
    last - first > 1 &&
    /^(?:an?|each|every|one)$/.test(before?.lower ?? '') &&
    end.lower.endsWith('s') &&
    BASE_VERBS.has(end.lower.slice(0, -1))
  );
}

function thingsOf({ tokens, negations }: Statement): NamedThingMention[] {
  const mentions: NamedThingMention[] = [];
  let end = 0;
  for (const match of lexiconIndex().things.find(tokens)) {
    // Longest first at each place: "Google Sheets" is not Google as well.
    if (match.start < end) continue;
    if (match.payload.ordinaryWord === true && !isClearlyAName(tokens, match)) continue;
    if (match.last - match.first === 1 && isOtherWord(tokens[match.first] as Token, match.payload)) continue;
    end = match.end;
    mentions.push({
      thing: match.payload,
      range: { start: match.start, end: match.end },
      isNegated: isNegatedRange({ tokens, negations }, match),
    });
  }
  return mentions;
}

/** "Reps" is no REPS and "VCs" no VCS: a short name in capitals is written so. */
function isOtherWord({ capitals, lower }: Token, { name, aliases = [] }: NamedThing): boolean {
  const spelling = [name, ...aliases].find((each) => each.toLowerCase() === lower) ?? name;
  if (!isAcronym(spelling)) return false;
  return capitals === 'mixed' ? spelling === spelling.toUpperCase() : capitals !== 'all';
}

function isAcronym(name: string): boolean {
  return name.length <= 6 && /^[A-Za-z]+$/.test(name) && name.replace(/[^A-Z]/g, '').length > 1;
}

/** "Slack" with its capital inside a sentence; at the beginning every word has one. */
function isClearlyAName(tokens: readonly Token[], { first, last }: TokenSpan): boolean {
  if ((tokens[first] as Token).capitals === 'none') return false;
  return first > 0 || last - first > 1;
}
