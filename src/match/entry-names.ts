import { singularOf } from '../language/quantities/count-nouns.js';
import { tokenize } from '../language/tokens.js';
import type { IndexedEntry } from './indexed-entry.js';
import { membersOfKind } from './kind-members.js';
import { escapeName } from './lexicon-index.js';
import { comparisonStem, isStopWord } from './vocabulary.js';

/** A name by which copy may call an entry or a part of it. */
export interface EntryName {
  readonly entry: IndexedEntry;
  readonly role: 'name' | 'alias' | 'member' | 'excluded' | 'limit';
  readonly text: string;
  /** How sure the name alone makes: a long or unusual one more than a short common word. 0 to 1. */
  readonly specificity: number;
}

/** All names of an entry and of its parts, as phrases. */
export function namesOf(entry: IndexedEntry) {
  const { name, aliases, includes, excludes, limits } = entry.entry;
  const source = (text: string, role: EntryName['role']) => ({
    phrase: inflectedName(text),
    payload: { entry, role, text, specificity: specificityOf(text) },
  });
  return [
    source(name, 'name'),
    ...aliases.map((each) => source(each, 'alias')),
    ...(includes ?? []).map((each) => source(each, 'member')),
    ...excludes.flatMap((each) => [each, ...membersOfKind(each)].map((name) => source(name, 'excluded'))),
    ...limits.flatMap((limit) => [limit.of, ...limit.aliases].map((each) => source(each, 'limit'))),
  ].filter((each) => each.phrase !== '');
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
