import { type Token, tokenize } from '../language/tokens.js';
import { statusOn } from '../manifest/status.js';
import type { Entry, Status } from '../model/manifest.js';
import { lexiconIndex } from './lexicon-index.js';
import { comparisonStem, contentStems } from './vocabulary.js';

/** An entry with what its texts say, prepared for matching. */
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

const STEM_WEIGHTS = { name: 2.2, limit: 1.6, member: 1.6, requirement: 1, summary: 1 } as const;

/** @param ordinal counts the manifest's entries from 0 */
export function indexEntry(entry: Entry, ordinal: number, asOf: string): IndexedEntry {
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
