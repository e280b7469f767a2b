import { singularOf, stemOf } from '../language/inflection.js';
import type { Concept } from '../language/lexicon/lexicon.js';
import { createPhraseLists, type PhraseList } from '../language/phrase-lists.js';
import { type Token, tokenize } from '../language/tokens.js';
import type { Word } from '../language/words.js';
import { statusOn } from '../manifest/status.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Manifest, Plan, Status } from '../model/manifest.js';
import { escapeName, lexiconIndex } from './lexicon-index.js';
import { comparisonStem, contentStems, isContentWord, isStopWord, singleStems } from './vocabulary.js';

/** A name by which copy may call an entry or a part of it. */
export interface EntryName {
  readonly entry: IndexedEntry;
  readonly role: 'name' | 'alias' | 'member' | 'excluded' | 'limit';
  readonly text: string;
  /** How sure the name alone makes: a long or unusual one more than a short common word. 0 to 1. */
  readonly specificity: number;
}

export interface IndexedEntry {
  readonly entry: Entry;
  /** Counts the manifest's entries from 0. */
  readonly ordinal: number;
  /** On the audit's date. */
  readonly status: Status;
  /** Concepts of its name and aliases; then of its summary and lists. */
  readonly ownConcepts: ReadonlySet<string>;
  /** Stems that stand before a concept in the name and tell which of its kind is meant: "v1" of "v1 API"; by concept. */
  readonly qualifiers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly mentionedConcepts: ReadonlySet<string>;
  /** Done by an AI, as its name, aliases or summary say. */
  readonly isIntelligent: boolean;
  /** Weight of each stem by where it stands: a name counts more than a summary. */
  readonly stems: ReadonlyMap<string, number>;
}

/** The entries that have a stem, each with what it says for them. */
export interface StemOfEntries {
  readonly entries: readonly { readonly entry: IndexedEntry; readonly score: number }[];
}

/** A word of a text, as it is compared with the words of entries. */
export interface IndexedWord {
  readonly length: number;
  readonly stem: string;
  /** The entries that have the word; null where it says nothing or none has it. */
  readonly own: StemOfEntries | null;
  /** Whether some entry has a stem that is longer and begins with this one, or ends with it. */
  readonly opensStem: boolean;
  readonly closesStem: boolean;
  /** Says that an AI does it. */
  readonly isIntelligence: boolean;
}

/** A manifest prepared for matching; made once for an audit. */
export interface ManifestIndex {
  readonly manifest: Manifest;
  readonly asOf: string;
  readonly entries: readonly IndexedEntry[];
  readonly byId: ReadonlyMap<string, IndexedEntry>;
  readonly names: PhraseList<EntryName>;
  readonly plans: PhraseList<Plan>;
  readonly platforms: PhraseList<string>;
  readonly regions: PhraseList<string>;
  wordOf(word: Word): IndexedWord;
  stemOfEntries(stem: string): StemOfEntries | null;
  readonly entriesByConcept: ReadonlyMap<string, ConceptOfEntries>;
  /** Whether an entry has the concept, is about a wider one or has a narrower one, or names it in other words. */
  coversConcept(concept: Concept): boolean;
  /** Whether one entry has all the content words, at least two. */
  coversWords(tokens: readonly Token[]): boolean;
  /** Whether the words are some of a name's: "Drive" beside a declared "Google Drive". */
  isPartOfName(tokens: readonly Token[], range: TextRange): boolean;
}

/** The entries that have a concept. */
export interface ConceptOfEntries {
  readonly entries: readonly { readonly entry: IndexedEntry; readonly isOwn: boolean }[];
  /** 1 where at most one entry is about it, towards 0 where every entry is. */
  readonly rarity: number;
}

const STEM_WEIGHTS = { name: 2.2, limit: 1.6, member: 1.6, requirement: 1, summary: 1 } as const;

export function createManifestIndex(manifest: Manifest, asOf: string): ManifestIndex {
  const entries = manifest.entries.map((entry, ordinal) => indexEntry(entry, ordinal, asOf));
  const words = indexWords(entries);
  const lists = createPhraseLists();
  const nameWords = entries.flatMap(({ entry }) =>
    [entry.name, ...entry.aliases, ...(entry.includes ?? [])].map(
      (name) => new Set(tokenize(name).map((each) => comparisonStem(each.lower))),
    ),
  );
  const covered = new Map<string, boolean>();
  return {
    manifest,
    asOf,
    entries,
    byId: new Map(entries.map((each) => [each.entry.id, each])),
    names: lists.add(entries.flatMap(namesOf)),
    plans: lists.add(
      manifest.plans.flatMap((plan) => [plan.name, ...plan.aliases].map((name) => named(name, plan))),
    ),
    platforms: lists.add(manifest.platforms.map((name) => named(name, name))),
    regions: lists.add(manifest.regions.map((name) => named(name, name))),
    ...words,
    entriesByConcept: indexConcepts(entries),
    coversConcept(concept) {
      const known = covered.get(concept.id);
      if (known !== undefined) return known;
      const isCovered = isConceptCovered(concept, entries);
      covered.set(concept.id, isCovered);
      return isCovered;
    },
    coversWords(tokens) {
      if (tokens.length < 2) return false;
      const stems = [
        ...new Set(
          tokens
            .filter((each) => each.kind === 'word' && !isStopWord(each.lower))
            .map((each) => comparisonStem(each.lower)),
        ),
      ];
      return stems.length > 1 && entries.some((entry) => stems.every((stem) => entry.stems.has(stem)));
    },
    isPartOfName(tokens, range) {
      const words = tokens.filter((each) => each.start >= range.start && each.end <= range.end);
      return nameWords.some((name) => words.every((each) => name.has(comparisonStem(each.lower))));
    },
  };
}

/** 1 for what one entry of `all` has or none, towards 0 for what every entry has. */
function rarityOf(count: number, all: number): number {
  const logCount = Math.log(all + 1);
  return count < 2 || logCount === 0 ? 1 : Math.log((all + 1) / count) / logCount;
}

function indexConcepts(entries: readonly IndexedEntry[]): Map<string, ConceptOfEntries> {
  const having = new Map<string, { entry: IndexedEntry; isOwn: boolean }[]>();
  for (const entry of entries) {
    for (const id of entry.ownConcepts) push(having, id, { entry, isOwn: true });
    for (const id of entry.mentionedConcepts) {
      if (!entry.ownConcepts.has(id)) push(having, id, { entry, isOwn: false });
    }
  }
  return new Map(
    [...having].map(([id, list]) => {
      const owners = list.filter((each) => each.isOwn).length;
      return [id, { entries: list, rarity: rarityOf(owners, entries.length) }];
    }),
  );
}

const INTELLIGENT_STEMS = new Set(['ai', 'copilot', 'gpt', 'llm', stemOf('predict'), stemOf('predictive')]);

function indexWords(entries: readonly IndexedEntry[]): Pick<ManifestIndex, 'wordOf' | 'stemOfEntries'> {
  const weights = new Map<string, { entry: IndexedEntry; weight: number }[]>();
  for (const entry of entries) {
    for (const [stem, weight] of entry.stems) push(weights, stem, { entry, weight });
  }
  const openings = new Set<string>();
  const closings = new Set<string>();
  const byStem = new Map<string, StemOfEntries>();
  for (const [stem, having] of weights) {
    const rarity = rarityOf(having.length, entries.length);
    byStem.set(stem, { entries: having.map(({ entry, weight }) => ({ entry, score: weight * rarity })) });
    for (let cut = 1; cut < stem.length; cut++) {
      openings.add(stem.slice(0, cut));
      closings.add(stem.slice(cut));
    }
  }
  const known: (IndexedWord | null)[] = [];
  return {
    stemOfEntries: (stem) => byStem.get(stem) ?? null,
    wordOf({ id, lower }) {
      const before = known[id];
      if (before) return before;
      const stem = stemOf(lower);
      const word = {
        length: lower.length,
        stem,
        own: isContentWord(lower) ? (byStem.get(comparisonStem(lower)) ?? null) : null,
        opensStem: openings.has(stem),
        closesStem: closings.has(stem),
        isIntelligence: INTELLIGENT_STEMS.has(stem),
      };
      if (id < 0) return word;
      // Without holes, so that it stays an array in memory.
      while (known.length <= id) known.push(null);
      known[id] = word;
      return word;
    },
  };
}

function isConceptCovered(concept: Concept, entries: readonly IndexedEntry[]): boolean {
  const { widerThan, conceptById } = lexiconIndex();
  const wider = widerThan(concept.id);
  const nameStems = singleStems(concept.name);
  return entries.some((entry) => {
    for (const id of entry.ownConcepts) {
      if (id === concept.id || widerThan(id).has(concept.id)) return true;
      if (wider.has(id) && conceptById.get(id)?.generic !== true) return true;
    }
    if (entry.mentionedConcepts.has(concept.id)) return true;
    return (
      nameStems.length > 1 && nameStems.filter((stem) => entry.stems.has(stem)).length === nameStems.length
    );
  });
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function named<Payload>(name: string, payload: Payload) {
  return { phrase: escapeName(name), payload };
}

function indexEntry(entry: Entry, ordinal: number, asOf: string): IndexedEntry {
  const nameTokens = [entry.name, ...entry.aliases].map((each) => tokenize(each));
  const limitTexts = entry.limits.flatMap((limit) => [limit.of, ...limit.aliases]);
  const summaryText = [entry.summary, entry.claim, entry.value, entry.say]
    .filter((each) => each !== null)
    .join('. ');
  const summaryTokens = tokenize(summaryText);
  const stems = new Map<string, number>();
  const add = (tokens: readonly Token[], weight: number): void => {
    for (const { stem } of contentStems(tokens)) stems.set(stem, Math.max(weight, stems.get(stem) ?? 0));
  };
  for (const tokens of nameTokens) add(tokens, STEM_WEIGHTS.name);
  for (const text of limitTexts) add(tokenize(text), STEM_WEIGHTS.limit);
  for (const member of [...(entry.includes ?? []), ...entry.excludes])
    add(tokenize(member), STEM_WEIGHTS.member);
  for (const text of entry.requires) add(tokenize(text), STEM_WEIGHTS.requirement);
  add(summaryTokens, STEM_WEIGHTS.summary);
  return {
    entry,
    ordinal,
    status: statusOn(entry, asOf),
    isIntelligent: [...nameTokens.flat(), ...summaryTokens].some((each) => INTELLIGENCE.has(each.lower)),
    ownConcepts: conceptsIn(nameTokens, true),
    qualifiers: qualifiersIn(nameTokens),
    mentionedConcepts: conceptsIn([
      summaryTokens,
      ...[...limitTexts, ...(entry.includes ?? []), ...entry.excludes, ...entry.requires].map((each) =>
        tokenize(each),
      ),
    ]),
    stems,
  };
}

const INTELLIGENCE = new Set([
  'ai',
  'copilot',
  'gpt',
  'llm',
  'model',
  'models',
  'predicts',
  'predictive',
  'ml',
  'machine',
]);

function conceptsIn(texts: readonly (readonly Token[])[], isName = false): ReadonlySet<string> {
  const found = new Set<string>();
  for (const tokens of texts) {
    for (const match of lexiconIndex().conceptPhrases.find(tokens)) {
      // "Landing page forms" are forms: what stands before the head of a name only qualifies it.
      if (!isName || match.last === tokens.length) found.add(match.payload.concept.id);
    }
  }
  return found;
}

/** Of several names the one with the fewest words before the concept counts; no words, no qualifiers. */
function qualifiersIn(names: readonly (readonly Token[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const tokens of names) {
    for (const match of lexiconIndex().conceptPhrases.find(tokens)) {
      if (match.last !== tokens.length) continue;
      const before = tokens.slice(0, match.first);
      const stems = new Set(
        contentStems(before)
          .filter(({ token, stem }) => stem === comparisonStem((before[token] as Token).lower))
          .map(({ stem }) => stem),
      );
      const known = found.get(match.payload.concept.id);
      if (known === undefined || stems.size < known.size) found.set(match.payload.concept.id, stems);
    }
  }
  return found;
}

function namesOf(entry: IndexedEntry) {
  const { name, aliases, includes, excludes, limits } = entry.entry;
  const source = (text: string, role: EntryName['role']) => ({
    phrase: inflectedName(text),
    payload: { entry, role, text, specificity: specificityOf(text) },
  });
  return [
    source(name, 'name'),
    ...aliases.map((each) => source(each, 'alias')),
    ...(includes ?? []).map((each) => source(each, 'member')),
    ...excludes.flatMap((each) => [each, ...partsOf(each)].map((name) => source(name, 'excluded'))),
    ...limits.flatMap((limit) => [limit.of, ...limit.aliases].map((each) => source(each, 'limit'))),
  ].filter((each) => each.phrase !== '');
}

/** The days of which a name stands for several. */
function partsOf(name: string): readonly string[] {
  return /^weekends?$/i.test(name) ? ['Saturdays', 'Sundays'] : [];
}

/** The name as a phrase whose words may be inflected ("Kanban boards" meets "kanban board"), without a leading article. */
function inflectedName(name: string): string {
  const tokens = tokenize(name).filter((each) => each.kind !== 'punctuation');
  // "A/B testing" begins with no article.
  const isArticle = tokens.length > 1 && /^(?:the|an?)\s/i.test(name);
  return (isArticle ? tokens.slice(1) : tokens)
    .map(({ kind, lower, capitals }) =>
      kind === 'word' &&
      capitals !== 'all' &&
      lower.length > 3 &&
      !isStopWord(lower) &&
      /^[a-z]+$/.test(lower)
        ? `(${lower}|~${singularOf(lower)})`
        : escapeName(lower),
    )
    .filter((each) => each !== '')
    .join(' ');
}

function specificityOf(name: string): number {
  const tokens = tokenize(name).filter((each) => each.kind === 'word' && !isStopWord(each.lower));
  const [first] = tokens;
  if (first === undefined) return 0.3;
  if (tokens.length > 1) return 0.9;
  const isUnusual = first.capitals === 'all' || first.capitals === 'mixed';
  if (isUnusual) return 0.85;
  return comparisonStem(first.lower).length >= 6 ? 0.7 : 0.6;
}
