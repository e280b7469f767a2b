import { singularOf } from '../language/inflection.js';
import { kindMembers } from '../language/lexicon/beyond/kinds.js';

/** What is named instead of a kind: "Sundays" where weekends are left out, a passport where a photo ID is required. */
export function membersOfKind(kind: string): readonly string[] {
  const words = kind
    .toLowerCase()
    .replace(/^(?:an?|the) /, '')
    .split(' ');
  const singular = [...words.slice(0, -1), singularOf(words.at(-1) ?? '')].join(' ');
  return kindMembers.get(singular) ?? [];
}
