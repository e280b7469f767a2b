import { tokensOf } from '../language/tokens-of.js';
import type { Entry, Limit, Quantity } from '../model/manifest.js';
import { lexiconIndex } from './lexicon-index.js';
import { onceForEach } from './once-for-each.js';

/** What copy counts where a closed list holds names of a kind: the noun as a lemma, and the kind in the lexicon of names. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['language', 'language'],
  ['currency', 'currency'],
  ['country', 'country'],
  ['city', 'city'],
  ['format', 'file-format'],
  ['integration', 'software'],
  ['connector', 'software'],
  ['app', 'software'],
  ['tool', 'software'],
]);

const limitsOf = onceForEach((_: Entry) => new Map<string, Limit | null>());

/**
 * A closed list as a bound of what it lists: of six languages there are at most six. Null where the counted noun is not
 * what most names of the list are, or the entry has a limit of its own for them.
 */
export function sizeOfList(entry: Entry, { dimension, noun }: Quantity): Limit | null {
  const kind = KINDS.get(noun);
  if (entry.includes === null || dimension !== 'count' || kind === undefined) return null;
  const limits = limitsOf(entry);
  const before = limits.get(noun);
  if (before !== undefined) return before;
  const limit = limitOf(entry, noun, kind);
  limits.set(noun, limit);
  return limit;
}

function limitOf({ includes, limits }: Entry, noun: string, kind: string): Limit | null {
  const members = includes ?? [];
  const ofKind = members.filter((member) =>
    lexiconIndex()
      .things.find(tokensOf(member))
      .some((hit) => hit.payload.category === kind),
  );
  if (ofKind.length < 2 || ofKind.length * 2 < members.length) return null;
  const isBoundElsewhere = limits.some(({ of, aliases }) =>
    [of, ...aliases].some((name) => tokensOf(name).some((each) => each.lower.startsWith(noun.slice(0, -1)))),
  );
  if (isBoundElsewhere) return null;
  const quantity: Quantity = {
    amount: members.length,
    dimension: 'count',
    noun,
    per: [],
    text: `${members.length} in its list`,
  };
  return {
    of: noun,
    aliases: [],
    direction: 'max',
    bound: { kind: 'same', value: { kind: 'quantity', quantity } },
  };
}
