import { stemOf } from '../language/inflection.js';
import type { Token } from '../language/tokens.js';
import type { TextRange } from '../model/location.js';
import { lexiconIndex } from './lexicon-index.js';
import type { EntryName, IndexedEntry, ManifestIndex } from './manifest-index.js';
import type { EntryLink, LinkEvidence } from './match.js';
import { contentStems } from './vocabulary.js';

/** Tokens [first, last) of the text that evidence was found in. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** One reason to think that a text speaks of an entry. */
export interface Evidence {
  readonly entry: IndexedEntry;
  readonly kind: LinkEvidence;
  /** 0 to 1. */
  readonly confidence: number;
  readonly range: TextRange | null;
  readonly span: Span;
}

/** Where a span stands in the block's text; null for headers and headings. */
type Place = (span: Span) => TextRange | null;

/** How sure each kind of evidence makes, where the evidence itself does not say; set on labelled copy. */
const CERTAINTY = {
  conceptTerm: 0.75,
  conceptPhrasing: 0.6,
  mentionedConcept: 0.35,
  member: 0.45,
  limit: 0.4,
} as const;
/** Generic concepts ("reports") say half as much. */
const GENERIC = 0.5;
/** Word score at which words alone make about 63 % sure: two rare words of a summary then make about 55 %. */
const WORD_SCALE = 2.5;
const MAXIMUM_BY_WORDS = 0.8;
/** What evidence keeps that lies inside a longer name of another entry. */
const SHADOWED = 0.45;
/** What an entry without an AI keeps where the statement says that an AI does it. */
const OTHERWISE_MADE = 0.6;

/** A name, its words and its concept are often the same words: what comes second adds half of what it says. */
const DEPENDENT = 0.5;

const MAXIMUM_LINKS = 6;
const MINIMUM_CONFIDENCE = 0.15;

/** All that tells which entries some tokens speak of. Proof entries are no topics: statistics are held against them elsewhere. */
export function evidenceIn(tokens: readonly Token[], index: ManifestIndex, place: Place): Evidence[] {
  if (tokens.length === 0) return [];
  const evidence = [
    ...byNames(tokens, index, place),
    ...byConcepts(tokens, index, place),
    ...byWords(tokens, index, place),
  ].filter((each) => each.entry.entry.kind !== 'proof');
  return qualified(tokens, withoutShadowed(evidence));
}

function byNames(tokens: readonly Token[], index: ManifestIndex, place: Place): Evidence[] {
  return index.names.find(tokens).map((match) => ({
    entry: match.payload.entry,
    kind: isOwnName(match.payload) ? 'name' : 'member',
    confidence: match.payload.specificity * certaintyOf(match.payload),
    range: place(match),
    span: match,
  }));
}

function certaintyOf(name: EntryName): number {
  if (isOwnName(name)) return 1;
  return name.role === 'limit' ? CERTAINTY.limit : CERTAINTY.member;
}

function isOwnName(name: EntryName): boolean {
  return name.role === 'name' || name.role === 'alias';
}

function byConcepts(tokens: readonly Token[], index: ManifestIndex, place: Place): Evidence[] {
  const evidence: Evidence[] = [];
  for (const match of lexiconIndex().conceptPhrases.find(tokens)) {
    const { concept, isTerm } = match.payload;
    const named = isTerm ? CERTAINTY.conceptTerm : CERTAINTY.conceptPhrasing;
    const having = index.entriesByConcept.get(concept.id) ?? [];
    // What many entries share tells little of which one is meant.
    const rarity = index.rarityOf(having.filter((each) => each.isOwn).length);
    for (const { entry, isOwn } of having) {
      const confidence =
        (isOwn ? named : CERTAINTY.mentionedConcept) * (concept.generic ? GENERIC : 1) * rarity;
      evidence.push({ entry, kind: 'concept', confidence, range: place(match), span: match });
    }
  }
  return evidence;
}

function byWords(tokens: readonly Token[], index: ManifestIndex, place: Place): Evidence[] {
  const scores = new Map<IndexedEntry, { score: number; first: number; last: number }>();
  const seen = new Set<string>();
  const plans = planTokens(tokens, index);
  const owners = ownersOfNames(tokens, index);
  for (const { stem, token } of contentStems(tokens)) {
    if (seen.has(stem) || plans.has(token)) continue;
    seen.add(stem);
    const rarity = index.rarity(stem);
    for (const { entry, weight } of index.entriesByStem.get(stem) ?? []) {
      const known = scores.get(entry);
      const isOthers = owners.get(token)?.has(entry) === false;
      const score = (known?.score ?? 0) + weight * rarity * (isOthers ? SHADOWED : 1);
      scores.set(entry, { score, first: known?.first ?? token, last: token + 1 });
    }
  }
  return [...scores].map(([entry, { score, first, last }]) => ({
    entry,
    kind: 'words',
    confidence: Math.min(MAXIMUM_BY_WORDS, 1 - Math.exp(-score / WORD_SCALE)),
    range: place({ first, last }),
    span: { first, last },
  }));
}

/** Indexes of words that name a plan: "on Standard and Scale" tells for whom something is, not what. */
function planTokens(tokens: readonly Token[], index: ManifestIndex): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { first, last } of index.plans.find(tokens)) {
    if ((tokens[first] as Token).capitals === 'none') continue;
    for (let at = first; at < last; at++) found.add(at);
  }
  return found;
}

/** For each word inside a name of two words and more, the entries that are called so. */
function ownersOfNames(
  tokens: readonly Token[],
  index: ManifestIndex,
): ReadonlyMap<number, ReadonlySet<IndexedEntry>> {
  const owners = new Map<number, Set<IndexedEntry>>();
  for (const { first, last, payload } of index.names.find(tokens)) {
    if (last - first < 2 || !isOwnName(payload)) continue;
    for (let at = first; at < last; at++) owners.set(at, (owners.get(at) ?? new Set()).add(payload.entry));
  }
  return owners;
}

/**
 * "Timesheet approval" is an entry of its own: what "timesheet" alone would say of another entry counts less there.
 * Only names of two words and more cast such a shadow.
 */
function withoutShadowed(evidence: readonly Evidence[]): Evidence[] {
  const long = evidence.filter((each) => each.kind === 'name' && lengthOf(each.span) >= 2);
  if (long.length === 0) return [...evidence];
  return evidence.map((each) => {
    const isShadowed = long.some(
      (name) =>
        name.entry !== each.entry &&
        name.span.first <= each.span.first &&
        name.span.last >= each.span.last &&
        (each.kind !== 'name' || lengthOf(each.span) < lengthOf(name.span)),
    );
    return isShadowed ? weakened(each, SHADOWED) : each;
  });
}

function lengthOf(span: Span): number {
  return span.last - span.first;
}

const INTELLIGENCE = new Set(['ai', 'copilot', 'gpt', 'llm', stemOf('predict'), stemOf('predictive')]);

/** What a statement says an AI does is not what an entry without one does. */
function qualified(tokens: readonly Token[], evidence: readonly Evidence[]): Evidence[] {
  if (!tokens.some((each) => INTELLIGENCE.has(stemOf(each.lower)))) return [...evidence];
  return evidence.map((each) => (each.entry.isIntelligent ? each : weakened(each, OTHERWISE_MADE)));
}

export function weakened(evidence: Evidence, factor: number): Evidence {
  return { ...evidence, confidence: evidence.confidence * factor };
}

const SUREST_FIRST: readonly LinkEvidence[] = ['name', 'concept', 'member', 'words', 'heading', 'context'];

/** Several kinds of evidence for one entry make surer than each: what is left to doubt multiplies. */
export function mergeEvidence(evidence: readonly Evidence[]): EntryLink[] {
  const byEntry = new Map<IndexedEntry, Map<LinkEvidence, Evidence>>();
  for (const each of evidence) {
    const kinds = byEntry.get(each.entry) ?? new Map<LinkEvidence, Evidence>();
    byEntry.set(each.entry, kinds);
    const known = kinds.get(each.kind);
    if (known === undefined || known.confidence < each.confidence) kinds.set(each.kind, each);
  }
  const links: EntryLink[] = [];
  for (const [entry, kinds] of byEntry) {
    const [best = 0, ...others] = [...kinds.values()].map((each) => each.confidence).sort((a, b) => b - a);
    const doubt = others.reduce((product, each) => product * (1 - each * DEPENDENT), 1 - best);
    const surest = SUREST_FIRST.map((kind) => kinds.get(kind)).find((each) => each !== undefined);
    if (surest === undefined) continue;
    links.push({
      entry: entry.entry,
      status: entry.status,
      evidence: surest.kind,
      confidence: round(1 - doubt),
      range: surest.range,
    });
  }
  return bestLinks(links);
}

export function bestLinks(links: readonly EntryLink[]): EntryLink[] {
  return links
    .filter((each) => each.confidence >= MINIMUM_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, MAXIMUM_LINKS);
}

/** Confidences are written into reports: four places are the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
