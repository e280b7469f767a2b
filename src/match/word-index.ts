import { append } from '../language/append.js';
import { stemOf } from '../language/inflection.js';
import type { Word } from '../language/words.js';
import type { IndexedEntry } from './indexed-entry.js';
import { rarityOf } from './rarity.js';
import { comparisonStem, isContentWord } from './vocabulary.js';

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

/** Which entries have which words. */
export interface WordIndex {
  wordOf(word: Word): IndexedWord;
  stemOfEntries(stem: string): StemOfEntries | null;
}

const INTELLIGENT_STEMS = new Set(['ai', 'copilot', 'gpt', 'llm', stemOf('predict'), stemOf('predictive')]);

export function indexWords(entries: readonly IndexedEntry[]): WordIndex {
  const weights = new Map<string, { entry: IndexedEntry; weight: number }[]>();
  for (const entry of entries) {
    for (const [stem, weight] of entry.stems) append(weights, stem, { entry, weight });
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
