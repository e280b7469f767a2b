import { createPhraseLists, type PhraseList } from '../language/phrase-lists.js';
import { type Token, tokenize } from '../language/tokens.js';
import type { TextRange } from '../model/location.js';
import type { Manifest, Plan } from '../model/manifest.js';
import { type ConceptIndex, indexConcepts } from './concept-index.js';
import { type EntryName, namesOf } from './entry-names.js';
import { type IndexedEntry, indexEntry } from './indexed-entry.js';
import { escapeName } from './lexicon-index.js';
import { everyPlanIn, namesOfPlan, planFamiliesIn } from './plan-names.js';
import { comparisonStem, isStopWord } from './vocabulary.js';
import { indexWords, type WordIndex } from './word-index.js';

/** A manifest prepared for matching; made once for an audit. */
export interface ManifestIndex extends WordIndex, ConceptIndex {
  readonly manifest: Manifest;
  readonly asOf: string;
  readonly entries: readonly IndexedEntry[];
  readonly names: PhraseList<EntryName>;
  readonly plans: PhraseList<Plan>;
  /** Every plan, in words that only this manifest has for it. */
  readonly everyPlan: PhraseList<true>;
  /** Every plan of those whose names begin alike. */
  readonly planFamilies: PhraseList<readonly Plan[]>;
  readonly platforms: PhraseList<string>;
  readonly regions: PhraseList<string>;
  /** Whether one entry has all the content words, at least two. */
  coversWords(tokens: readonly Token[]): boolean;
  /** Whether the words are some of a name's: "Drive" beside a declared "Google Drive". */
  isPartOfName(tokens: readonly Token[], range: TextRange): boolean;
}

export function createManifestIndex(manifest: Manifest, asOf: string): ManifestIndex {
  const entries = manifest.entries.map((entry, ordinal) => indexEntry(entry, ordinal, asOf));
  const lists = createPhraseLists();
  const nameWords = entries.flatMap(({ entry }) =>
    [entry.name, ...entry.aliases, ...(entry.includes ?? [])].map(
      (name) => new Set(tokenize(name).map((each) => comparisonStem(each.lower))),
    ),
  );
  return {
    manifest,
    asOf,
    entries,
    names: lists.add(entries.flatMap(namesOf)),
    plans: lists.add(manifest.plans.flatMap(namesOfPlan)),
    everyPlan: lists.add(everyPlanIn(manifest)),
    planFamilies: lists.add(planFamiliesIn(manifest)),
    platforms: lists.add(manifest.platforms.map((name) => named(name, name))),
    regions: lists.add(manifest.regions.map((name) => named(name, name))),
    ...indexWords(entries),
    ...indexConcepts(entries),
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

function named<Payload>(name: string, payload: Payload) {
  return { phrase: escapeName(name), payload };
}
