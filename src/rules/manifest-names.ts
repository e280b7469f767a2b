import { type Token, tokenize } from '../language/tokens.js';
import type { Manifest } from '../model/manifest.js';

/** Each name as its words in lower case. */
export interface ManifestNames {
  /** Of the product and its vendor. */
  readonly product: readonly (readonly string[])[];
  readonly all: readonly (readonly string[])[];
  /** Those of `all` that have the word. */
  having(word: string): readonly (readonly string[])[];
}

const namesByManifest = new WeakMap<Manifest, ManifestNames>();

/** Names that a manifest gives, as lower-case words: what they contain is a name and no praise. */
export function namesOf(manifest: Manifest): ManifestNames {
  const known = namesByManifest.get(manifest);
  if (known) return known;
  const words = (name: string) => tokenize(name).map((token) => token.lower);
  const { product } = manifest;
  const own = [product.name, ...product.aliases, ...(product.vendor === null ? [] : [product.vendor])].map(
    words,
  );
  const plans = manifest.plans.flatMap((plan) => [plan.name, ...plan.aliases]).map(words);
  const entries = manifest.entries.flatMap((entry) => [
    entry.name,
    ...entry.aliases,
    ...(entry.includes ?? []),
    ...(entry.say === null ? [] : [entry.say]),
    ...(entry.claim === null ? [] : [entry.claim]),
  ]);
  const all = [...own, ...plans, ...entries.map(words)].filter((name) => name.length > 0);
  const byWord = new Map<string, (readonly string[])[]>();
  for (const name of all) {
    for (const word of new Set(name)) {
      const others = byWord.get(word);
      if (others) others.push(name);
      else byWord.set(word, [name]);
    }
  }
  const names = {
    product: own.filter((name) => name.length > 0),
    all,
    having: (word: string) => byWord.get(word) ?? [],
  };
  namesByManifest.set(manifest, names);
  return names;
}

/** Whether the last of these words are the name of the product or its vendor: "Skerry Air" before "is building". */
export function endsWithProduct(tokens: readonly Token[], manifest: Manifest): boolean {
  return namesOf(manifest).product.some((name) => {
    const last = tokens.slice(-name.length);
    return last.length === name.length && last.every((token, index) => token.lower === name[index]);
  });
}
