import { append } from '../language/append.js';
import type { Concept } from '../language/lexicon/lexicon.js';
import type { IndexedEntry } from './indexed-entry.js';
import { lexiconIndex } from './lexicon-index.js';
import { rarityOf } from './rarity.js';
import { singleStems } from './vocabulary.js';

/** The entries that have a concept. */
export interface ConceptOfEntries {
  readonly entries: readonly { readonly entry: IndexedEntry; readonly isOwn: boolean }[];
  /** 1 where at most one entry is about it, towards 0 where every entry is. */
  readonly rarity: number;
}

/** Which entries have which concepts. */
export interface ConceptIndex {
  readonly entriesByConcept: ReadonlyMap<string, ConceptOfEntries>;
  /** Whether an entry has the concept, is about a wider one or has a narrower one, or names it in other words. */
  coversConcept(concept: Concept): boolean;
}

export function indexConcepts(entries: readonly IndexedEntry[]): ConceptIndex {
  const covered = new Map<string, boolean>();
  return {
    entriesByConcept: listByConcept(entries),
    coversConcept(concept) {
      const known = covered.get(concept.id);
      if (known !== undefined) return known;
      const isCovered = isConceptCovered(concept, entries);
      covered.set(concept.id, isCovered);
      return isCovered;
    },
  };
}

function listByConcept(entries: readonly IndexedEntry[]): Map<string, ConceptOfEntries> {
  const having = new Map<string, { entry: IndexedEntry; isOwn: boolean }[]>();
  for (const entry of entries) {
    for (const id of entry.ownConcepts) append(having, id, { entry, isOwn: true });
    for (const id of entry.mentionedConcepts) {
      if (!entry.ownConcepts.has(id)) append(having, id, { entry, isOwn: false });
    }
  }
  return new Map(
    [...having].map(([id, list]) => {
      const owners = list.filter((each) => each.isOwn).length;
      return [id, { entries: list, rarity: rarityOf(owners, entries.length) }];
    }),
  );
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
