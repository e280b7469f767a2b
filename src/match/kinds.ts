import { familiesOfCategories } from '../language/lexicon/beyond/members.js';
import { allKinds, type KindOfThings } from '../language/lexicon/kinds/index.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { Entry, Manifest } from '../model/manifest.js';
import { lexiconIndex } from './lexicon-index.js';
import { onceForEach } from './once-for-each.js';

/** A thing of a kind that closed lists hold some of. */
export interface KindMember {
  readonly kind: KindOfThings;
  /** As the lexicon names it; the same for all its names. */
  readonly name: string;
}

/** The things of all kinds in a text. */
export const kindMembers = lexiconPhrases<KindMember>('kinds/members', () =>
  allKinds.flatMap((kind) =>
    kind.things.flatMap(({ name, terms }) => terms.map((phrase) => ({ phrase, payload: { kind, name } }))),
  ),
);

/** Nouns for whole kinds. */
const kindNouns = lexiconPhrases<KindOfThings>('kinds/nouns', () =>
  allKinds.flatMap((kind) => kind.wholes.map((phrase) => ({ phrase, payload: kind }))),
);

/** Of what families the things in an entry's closed list are: means of payment, animals, software. */
export const familiesListed = onceForEach(({ includes }: Entry): ReadonlySet<string> => {
  const families = new Set<string>();
  for (const member of includes ?? []) {
    const tokens = tokensOf(member);
    // "Dog walking" is no animal: the name has to end with it.
    for (const { payload, last } of kindMembers.find(tokens)) {
      if (last === tokens.length) families.add(payload.kind.family);
    }
    for (const { payload, last } of lexiconIndex().things.find(tokens)) {
      const family = familiesOfCategories[payload.category];
      if (family !== undefined && last === tokens.length) families.add(family);
    }
  }
  return families;
});

/** Names of all things of kinds that entries speak of anywhere. */
export const kindMembersKnown = onceForEach(({ entries }: Manifest): ReadonlySet<string> => {
  const texts = entries.flatMap(textsOf).map((each) => tokensOf(each));
  return new Set(texts.flatMap((tokens) => kindMembers.find(tokens).map(({ payload }) => payload.name)));
});

/** Kinds of which the manifest has all: a list holds "cards", a summary says "any breed". */
const kindsCovered = onceForEach(({ entries }: Manifest): ReadonlySet<KindOfThings> => {
  const covered = new Set<KindOfThings>();
  for (const entry of entries) {
    for (const text of textsOf(entry)) {
      const tokens = tokensOf(text);
      const isMember = entry.includes?.includes(text) === true;
      for (const { payload: kind, first, last } of kindNouns.find(tokens)) {
        // A "card fee" tells of no more cards than those that a list names one by one.
        const isPartOfFamily = kind.family !== kind.name && !isListedSingly(kind, entries);
        if ((isMember && last === tokens.length) || isPartOfFamily || saysAll(tokens, first))
          covered.add(kind);
      }
    }
  }
  return covered;
});

function isListedSingly(kind: KindOfThings, entries: readonly Entry[]): boolean {
  return entries.some(({ includes }) => {
    const ofKind = (includes ?? []).filter((each) =>
      kindMembers.find(tokensOf(each)).some(({ payload }) => payload.kind === kind),
    );
    return ofKind.length >= SEVERAL;
  });
}

/** So many things of a kind make a list of these, and not of other kinds. */
const SEVERAL = 2;

function saysAll(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(Math.max(0, first - 2), first).some(({ lower }) => /^(?:all|any|every)$/.test(lower));
}

/** Whether the manifest has the whole kind that a thing, by its name in the lexicon, is one of. */
export function isKindCovered(name: string, manifest: Manifest): boolean {
  const covered = kindsCovered(manifest);
  return covered.size > 0 && [...covered].some(({ things }) => things.some((each) => each.name === name));
}

function textsOf({
  name,
  aliases,
  summary,
  value,
  say,
  includes,
  excludes,
  requires,
  limits,
}: Entry): string[] {
  return [
    name,
    ...aliases,
    summary ?? '',
    value === null ? '' : String(value),
    say ?? '',
    ...(includes ?? []),
    ...excludes,
    ...requires,
    ...limits.flatMap((limit) => [limit.of, ...limit.aliases]),
  ];
}
