import { kindMembers } from '../language/lexicon/beyond/kinds.js';
import { allKinds } from '../language/lexicon/kinds/index.js';
import { singularOf } from '../language/quantities/count-nouns.js';

/** What is named instead of a kind: "Sundays" where weekends are left out, a passport where a photo ID is required. */
export function membersOfKind(kind: string): readonly string[] {
  const words = kind
    .toLowerCase()
    .replace(/^(?:an?|the) /, '')
    .split(' ');
  const singular = [...words.slice(0, -1), singularOf(words.at(-1) ?? '')].join(' ');
  namesByNoun ??= readKinds();
  return [...(kindMembers.get(singular) ?? []), ...(namesByNoun.get(singular) ?? [])];
}

let namesByNoun: ReadonlyMap<string, readonly string[]> | undefined;

/** Names of the things of all kinds by the nouns for these, in lower case. */
function readKinds(): ReadonlyMap<string, readonly string[]> {
  const byNoun = new Map<string, string[]>();
  for (const { nouns, things } of allKinds) {
    const names = things.flatMap((each) => each.names);
    for (const noun of nouns.map((each) => each.toLowerCase())) {
      byNoun.set(noun, [...(byNoun.get(noun) ?? []), ...names]);
    }
  }
  return byNoun;
}
