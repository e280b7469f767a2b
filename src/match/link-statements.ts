import type { StatedDocument, Statement } from '../claims/statement.js';
import { isNegated } from '../language/negation.js';
import { type Token, tokenize } from '../language/tokens.js';
import type { TextRange } from '../model/location.js';
import { lexiconIndex } from './lexicon-index.js';
import type { EntryName, IndexedEntry, ManifestIndex } from './manifest-index.js';
import type { ConceptMention, EntryLink, LinkEvidence, Match, NamedThingMention } from './match.js';
import { scopeOf } from './scope.js';
import { contentStems } from './vocabulary.js';

/** Links of a statement that are worth keeping, and below which confidence one is noise. */
const MAXIMUM_LINKS = 6;
const MINIMUM_CONFIDENCE = 0.15;

/** How sure each kind of evidence makes, where the evidence itself does not say. */
const CERTAINTY = {
  conceptTerm: 0.75,
  conceptPhrasing: 0.6,
  mentionedConcept: 0.35,
  member: 0.45,
  limit: 0.4,
  heading: 0.5,
  before: 0.35,
} as const;
/** Word score at which words alone make about 63 % sure; set so that two rare words of a summary make about 55 %. */
const WORD_SCALE = 2.5;
const MAXIMUM_BY_WORDS = 0.8;

/** A statement with what it speaks of, before it is compared. */
export type LinkedStatement = Omit<Match, 'comparisons' | 'members'>;

/** Finds what of the manifest each statement of a document speaks of. */
export function linkStatements(document: StatedDocument, index: ManifestIndex): LinkedStatement[] {
  const matches: LinkedStatement[] = [];
  const headingLinks = new Map<string, readonly EntryLink[]>();
  for (const statement of document.statements) {
    const before = matches.at(-1);
    const own = linksOf(statement, index);
    const heading = linksOfHeading(statement, index, headingLinks);
    const carried = before !== undefined && continues(before, statement) ? before.links : [];
    matches.push({
      statement,
      links: combine(own, heading, carried),
      concepts: conceptsOf(statement, index),
      things: thingsOf(statement),
      scope: scopeOf(statement, index),
    });
  }
  return matches;
}

interface Evidence {
  readonly entry: IndexedEntry;
  readonly kind: LinkEvidence;
  readonly confidence: number;
  readonly range: TextRange | null;
}

function linksOf(statement: Statement, index: ManifestIndex): EntryLink[] {
  const evidence = [
    ...evidenceIn(statement.tokens, index, (token) => rangeOf(statement.tokens, token)),
    ...evidenceIn(statement.rowTokens, index, () => null),
    ...weaken(
      evidenceIn(statement.columnTokens, index, () => null),
      0.5,
    ),
  ];
  return mergeEvidence(evidence);
}

function rangeOf(tokens: readonly Token[], span: { first: number; last: number }): TextRange {
  return { start: (tokens[span.first] as Token).start, end: (tokens[span.last - 1] as Token).end };
}

type Span = { first: number; last: number };

function evidenceIn(
  tokens: readonly Token[],
  index: ManifestIndex,
  place: (span: Span) => TextRange | null,
): Evidence[] {
  if (tokens.length === 0) return [];
  return [
    ...byNames(tokens, index, place),
    ...byConcepts(tokens, index, place),
    ...byWords(tokens, index, place),
  ];
}

function byNames(
  tokens: readonly Token[],
  index: ManifestIndex,
  place: (span: Span) => TextRange | null,
): Evidence[] {
  return index.names.find(tokens).map((match) => ({
    entry: match.payload.entry,
    kind: isOwnName(match.payload) ? 'name' : 'member',
    confidence: isOwnName(match.payload)
      ? match.payload.specificity
      : match.payload.specificity * (match.payload.role === 'limit' ? CERTAINTY.limit : CERTAINTY.member),
    range: place(match),
  }));
}

function isOwnName(name: EntryName): boolean {
  return name.role === 'name' || name.role === 'alias';
}

function byConcepts(
  tokens: readonly Token[],
  index: ManifestIndex,
  place: (span: Span) => TextRange | null,
): Evidence[] {
  const evidence: Evidence[] = [];
  for (const match of lexiconIndex().conceptPhrases.find(tokens)) {
    const { concept, isTerm } = match.payload;
    for (const { entry, isOwn } of index.entriesByConcept.get(concept.id) ?? []) {
      const certainty = isTerm ? CERTAINTY.conceptTerm : CERTAINTY.conceptPhrasing;
      const confidence = (isOwn ? certainty : CERTAINTY.mentionedConcept) * (concept.generic ? 0.5 : 1);
      evidence.push({ entry, kind: 'concept', confidence, range: place(match) });
    }
  }
  return evidence;
}

function byWords(
  tokens: readonly Token[],
  index: ManifestIndex,
  place: (span: Span) => TextRange | null,
): Evidence[] {
  const scores = new Map<IndexedEntry, { score: number; first: number; last: number }>();
  const seen = new Set<string>();
  for (const { stem, token } of contentStems(tokens)) {
    if (seen.has(stem)) continue;
    seen.add(stem);
    const rarity = index.rarity(stem);
    for (const { entry, weight } of index.entriesByStem.get(stem) ?? []) {
      const known = scores.get(entry);
      const score = (known?.score ?? 0) + weight * rarity;
      scores.set(entry, { score, first: known?.first ?? token, last: token + 1 });
    }
  }
  return [...scores].map(([entry, { score, first, last }]) => ({
    entry,
    kind: 'words',
    confidence: Math.min(MAXIMUM_BY_WORDS, 1 - Math.exp(-score / WORD_SCALE)),
    range: place({ first, last }),
  }));
}

function weaken(evidence: readonly Evidence[], factor: number): Evidence[] {
  return evidence.map((each) => ({ ...each, confidence: each.confidence * factor }));
}

const EVIDENCE_ORDER: readonly LinkEvidence[] = ['name', 'concept', 'member', 'words', 'context'];

/** Several kinds of evidence for one entry make surer than each: what is left to doubt multiplies. */
function mergeEvidence(evidence: readonly Evidence[]): EntryLink[] {
  const byEntry = new Map<IndexedEntry, Map<LinkEvidence, Evidence>>();
  for (const each of evidence) {
    const kinds = byEntry.get(each.entry) ?? new Map<LinkEvidence, Evidence>();
    byEntry.set(each.entry, kinds);
    const known = kinds.get(each.kind);
    if (known === undefined || known.confidence < each.confidence) kinds.set(each.kind, each);
  }
  const links: EntryLink[] = [];
  for (const [entry, kinds] of byEntry) {
    const doubt = [...kinds.values()].reduce((product, each) => product * (1 - each.confidence), 1);
    const best = EVIDENCE_ORDER.map((kind) => kinds.get(kind)).find((each) => each !== undefined);
    if (best === undefined) continue;
    links.push({
      entry: entry.entry,
      status: entry.status,
      evidence: best.kind,
      confidence: round(1 - doubt),
      range: best.range,
    });
  }
  return best(links);
}

function best(links: readonly EntryLink[]): EntryLink[] {
  return links
    .filter((each) => each.confidence >= MINIMUM_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, MAXIMUM_LINKS);
}

/** Floating-point results are written into reports: four places are the same everywhere. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
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
  const links = mergeEvidence(
    weaken(
      evidenceIn(tokenize(heading), index, () => null),
      CERTAINTY.heading,
    ),
  );
  known.set(heading, links);
  return links;
}

/** "It runs at a gigabit.": the sentence before, of the same block or card, tells what a sentence goes on about. */
function continues(before: LinkedStatement, statement: Statement): boolean {
  const isSameBlock = before.statement.block === statement.block;
  const isSameSection =
    before.statement.block.section.length > 0 &&
    before.statement.block.section.at(-1) === statement.block.section.at(-1) &&
    before.statement.block.kind !== 'cell' &&
    statement.block.kind !== 'cell';
  if (!isSameBlock && !isSameSection) return false;
  return isSameBlock || opensWithPronoun(statement.tokens);
}

const PRONOUNS = new Set([
  'it',
  'they',
  'this',
  'that',
  'these',
  'those',
  'them',
  'both',
  'each',
  'all',
  'there',
  'he',
  'she',
]);

function opensWithPronoun(tokens: readonly Token[]): boolean {
  return tokens.slice(0, 4).some((each) => PRONOUNS.has(each.lower));
}

function combine(
  own: readonly EntryLink[],
  heading: readonly EntryLink[],
  before: readonly EntryLink[],
): EntryLink[] {
  const merged = new Map(own.map((each) => [each.entry.id, each]));
  const addContext = (link: EntryLink, factor: number): void => {
    const known = merged.get(link.entry.id);
    const confidence = link.confidence * factor;
    merged.set(link.entry.id, {
      ...(known ?? { ...link, evidence: 'context', range: null }),
      confidence: round(known === undefined ? confidence : 1 - (1 - known.confidence) * (1 - confidence)),
    });
  };
  for (const link of heading) addContext(link, 1);
  for (const link of before) addContext(link, CERTAINTY.before);
  return best([...merged.values()]);
}

function conceptsOf(statement: Statement, index: ManifestIndex): ConceptMention[] {
  const { conceptPhrases } = lexiconIndex();
  const inText = conceptPhrases.find(statement.tokens).map(({ payload, first, start, end }) => ({
    ...payload,
    range: { start, end },
    isNegated: isNegated(statement.negations, first),
    isCovered: index.coversConcept(payload.concept),
  }));
  const inRow = conceptPhrases.find(statement.rowTokens).map(({ payload }) => ({
    ...payload,
    range: null,
    isNegated: false,
    isCovered: index.coversConcept(payload.concept),
  }));
  return [...inText, ...inRow];
}

function thingsOf(statement: Statement): NamedThingMention[] {
  const mentions: NamedThingMention[] = [];
  let end = 0;
  for (const match of lexiconIndex().things.find(statement.tokens)) {
    // Longest first at each place: "Google Sheets" is not Google as well.
    if (match.start < end) continue;
    const first = statement.tokens[match.first] as Token;
    const isOrdinary = match.payload.ordinaryWord === true && first.capitals === 'none';
    const isSentenceStart =
      match.first === 0 && match.payload.ordinaryWord === true && match.last - match.first === 1;
    if (isOrdinary || isSentenceStart) continue;
    end = match.end;
    mentions.push({
      thing: match.payload,
      range: { start: match.start, end: match.end },
      isNegated: isNegated(statement.negations, match.first),
    });
  }
  return mentions;
}
