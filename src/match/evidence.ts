import type { PhraseMatch } from '../language/phrases.js';
import type { Token } from '../language/tokens.js';
import { wordOf } from '../language/words.js';
import type { EntryName } from './entry-names.js';
import type { IndexedEntry } from './indexed-entry.js';
import { lexiconIndex } from './lexicon-index.js';
import type { ManifestIndex } from './manifest-index.js';
import type { EvidenceKind, Tally } from './tally.js';
import { meantBy } from './vocabulary.js';
import type { IndexedWord, StemOfEntries } from './word-index.js';

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
/** What a concept keeps where the entry's name says which of its kind it is, and the text does not. */
const UNQUALIFIED = 0.6;
/** Word score at which words alone make about 63 % sure: two rare words of a summary then make about 55 %. */
const WORD_SCALE = 2.5;
const MAXIMUM_BY_WORDS = 0.8;
/** What evidence keeps that lies inside a longer name of another entry. */
const SHADOWED = 0.45;
/** What an entry without an AI keeps where the statement says that an AI does it: that is not what the entry does. */
const OTHERWISE_MADE = 0.6;

/**
 * Tells a tally which entries some tokens speak of. Proof entries are no topics: statistics are held against them
 * elsewhere.
 *
 * @param share what the evidence keeps of its certainty; 1 in the text itself
 * @param isShown whether they are the text itself, and not a header or heading
 */
export function tallyEvidence(
  tokens: readonly Token[],
  index: ManifestIndex,
  tally: Tally,
  share: number,
  isShown: boolean,
): void {
  if (tokens.length === 0) return;
  const names = index.names.find(tokens);
  const longNames =
    names.length === 0 ? names : names.filter((each) => isOwnName(each.payload) && lengthOf(each) > 1);
  const shadows =
    longNames.length === 0 ? longNames : longNames.filter((each) => !isProof(each.payload.entry));
  const words = indexedWords(tokens, index);
  const isByIntelligence = words.some((word) => word?.isIntelligence);
  const add: Add = (entry, kind, confidence, first, last) => {
    if (isProof(entry)) return;
    let left = confidence;
    if (shadows.length > 0 && isShadowed(entry, kind, first, last, shadows)) left *= SHADOWED;
    if (isByIntelligence && !entry.isIntelligent) left *= OTHERWISE_MADE;
    tally.add(entry, kind, share === 1 ? left : left * share, first, last, isShown);
  };
  for (const { payload, first, last } of names) {
    const kind = isOwnName(payload) ? 'name' : 'member';
    add(payload.entry, kind, payload.specificity * certaintyOf(payload), first, last);
  }
  addConcepts(tokens, words, index, add);
  addWords(words, planNames(tokens, index), longNames, index, add);
}

function indexedWords(tokens: readonly Token[], index: ManifestIndex): readonly (IndexedWord | null)[] {
  return tokens.map(({ kind, lower, word }, at) => {
    if (kind !== 'word') return null;
    const meant = meantBy(tokens, at);
    return index.wordOf(meant === lower ? word : wordOf(meant));
  });
}

type Add = (entry: IndexedEntry, kind: EvidenceKind, confidence: number, first: number, last: number) => void;
type Name = PhraseMatch<EntryName>;
type TokenSpan = Pick<Name, 'first' | 'last'>;

function isProof({ entry }: IndexedEntry): boolean {
  return entry.kind === 'proof';
}

function certaintyOf(name: EntryName): number {
  if (isOwnName(name)) return 1;
  return name.role === 'limit' ? CERTAINTY.limit : CERTAINTY.member;
}

function isOwnName(name: EntryName): boolean {
  return name.role === 'name' || name.role === 'alias';
}

function addConcepts(
  tokens: readonly Token[],
  words: readonly (IndexedWord | null)[],
  index: ManifestIndex,
  add: Add,
): void {
  for (const { payload, first, last } of lexiconIndex().conceptPhrases.find(tokens)) {
    const { concept, isTerm } = payload;
    const having = index.entriesByConcept.get(concept.id);
    if (having === undefined) continue;
    const named = isTerm ? CERTAINTY.conceptTerm : CERTAINTY.conceptPhrasing;
    for (const { entry, isOwn } of having.entries) {
      const confidence =
        // What many entries share tells little of which one is meant.
        (isOwn ? named : CERTAINTY.mentionedConcept) * (concept.generic ? GENERIC : 1) * having.rarity;
      const isSaid = isQualified(entry.qualifiers.get(concept.id), words, index);
      if (isSaid) add(entry, 'concept', confidence, first, last);
      else add(entry, 'words', confidence * UNQUALIFIED, first, last);
    }
  }
}

/** Whether a text says which of a kind it means, where the entry's name does: "API" alone is not "v1 API". */
function isQualified(
  qualifiers: ReadonlySet<string> | undefined,
  words: readonly (IndexedWord | null)[],
  index: ManifestIndex,
): boolean {
  if (qualifiers === undefined || qualifiers.size === 0) return true;
  for (const stem of qualifiers) {
    const own = index.stemOfEntries(stem);
    if (own !== null && words.some((word) => word?.own === own)) return true;
  }
  return false;
}

/** Two words shorter than this together are no compound. */
const SHORTEST_COMPOUND = 6;

/** Words that an entry has too. Two neighbors also count as their compound ("roll over" meets "rollover"). */
function addWords(
  words: readonly (IndexedWord | null)[],
  plans: readonly TokenSpan[],
  longNames: readonly Name[],
  index: ManifestIndex,
  add: Add,
): void {
  text++;
  const seen: StemOfEntries[] = [];
  const addStem = (stem: StemOfEntries | null, token: number): void => {
    if (stem === null || seen.includes(stem)) return;
    if (plans.length > 0 && plans.some((each) => isInside(token, each))) return;
    seen.push(stem);
    const around = longNames.length === 0 ? longNames : longNames.filter((each) => isInside(token, each));
    for (const { entry, score } of stem.entries) {
      const isOthers = around.length > 0 && around.every((each) => each.payload.entry !== entry);
      const added = isOthers ? score * SHADOWED : score;
      share(entry, added, token);
    }
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    const next = words[at + 1];
    if (next && word.opensStem && next.closesStem && word.length + next.length >= SHORTEST_COMPOUND)
      addStem(index.stemOfEntries(word.stem + next.stem), at);
    addStem(word.own, at);
  }
  for (const { entry, score, first, last } of sharing) {
    add(entry, 'words', Math.min(MAXIMUM_BY_WORDS, 1 - Math.exp(-score / WORD_SCALE)), first, last);
  }
  sharing.length = 0;
}

/** What the words say that a text shares with an entry, over tokens [first, last). */
interface SharedWords {
  /** The number of the text that it was last shared by. */
  text: number;
  entry: IndexedEntry;
  score: number;
  first: number;
  last: number;
}

/** By the number of the entry, and those of the text that is looked at; used again for each text. */
const sharedWords: (SharedWords | undefined)[] = [];
const sharing: SharedWords[] = [];
/** Counts the texts. */
let text = 0;

function share(entry: IndexedEntry, score: number, token: number): void {
  let shared = sharedWords[entry.ordinal];
  if (shared === undefined) {
    shared = { text: 0, entry, score: 0, first: 0, last: 0 };
    sharedWords[entry.ordinal] = shared;
  }
  if (shared.text !== text) {
    sharing.push(shared);
    shared.text = text;
    shared.entry = entry;
    shared.score = 0;
    shared.first = token;
  }
  shared.score += score;
  shared.last = token + 1;
}

/** Words that name a plan: "on Standard and Scale" tells for whom something is, not what. */
function planNames(tokens: readonly Token[], index: ManifestIndex): readonly TokenSpan[] {
  const found = index.plans.find(tokens);
  return found.length === 0
    ? found
    : found.filter(({ first }) => (tokens[first] as Token).capitals !== 'none');
}

function isInside(token: number, { first, last }: TokenSpan): boolean {
  return token >= first && token < last;
}

/**
 * "Timesheet approval" is an entry of its own: what "timesheet" alone would say of another entry counts less there.
 * Only names of two words and more cast such a shadow.
 */
function isShadowed(
  entry: IndexedEntry,
  kind: EvidenceKind,
  first: number,
  last: number,
  shadows: readonly Name[],
): boolean {
  return shadows.some(
    (name) =>
      name.payload.entry !== entry &&
      name.first <= first &&
      name.last >= last &&
      (kind !== 'name' || last - first < lengthOf(name)),
  );
}

function lengthOf({ first, last }: TokenSpan): number {
  return last - first;
}
