import type { Names } from '../language/grammar.js';
import { tokenize } from '../language/tokens.js';

/** The names that tell whom a sentence is about, ready for the grammar. */
export function namesOf(
  product: {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly vendor: string | null;
    readonly competitors: readonly string[];
  },
  plans: readonly { readonly name: string; readonly aliases: readonly string[] }[] = [],
): Names {
  const tokensOf = (name: string): string[] => tokenize(name).map((each) => each.lower);
  return {
    product: [product.name, ...product.aliases, ...(product.vendor === null ? [] : [product.vendor])].map(
      tokensOf,
    ),
    competitors: product.competitors.map(tokensOf),
    plans: plans.flatMap(({ name, aliases }) => [name, ...aliases]).map((each) => each.toLowerCase()),
  };
}
