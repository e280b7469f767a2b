import { compareQuantities } from '../language/quantities/compare-quantities.js';
import { TIME_UNITS } from '../language/quantities/units.js';
import { assertionsOf } from '../match/assertions.js';
import type { CompareAnswer, SentencePlace } from '../model/answers.js';
import type { AmountAssertion, Assertion } from '../model/assertion.js';
import type { Manifest, Quantity } from '../model/manifest.js';
import { placeInDocument } from '../model/places.js';
import type { ExaminedDocument } from './examined-document.js';

type ComparedPlan = CompareAnswer['plans'][number];

/** A price that a document gives a plan, at one place. */
export interface SaidPrice {
  readonly plan: string;
  readonly place: SentencePlace;
  readonly sentence: string;
  readonly text: string;
  readonly quantity: Quantity;
  /** What narrows it ("annual billing", a region), sorted: prices of other circumstances don't compare. */
  readonly circumstances: readonly string[];
  /** Whether it is the price itself, not "from", "about" or a price with a discount. */
  readonly isExact: boolean;
}

/** The prices that a document gives for plans whose price the manifest has, in text order. */
export function pricesIn(examined: ExaminedDocument): readonly SaidPrice[] {
  const { document, stated, matches } = examined;
  return matches.flatMap((match) => {
    const { block, range, text } = match.statement;
    return assertionsOf(document, stated, [match], examined)
      .filter(isPrice)
      .map(({ plan, quantity, circumstances, statesBound }) => ({
        plan,
        place: placeInDocument(document, block, range),
        sentence: text,
        text: quantity.text,
        quantity,
        circumstances,
        isExact: statesBound,
      }));
  });
}

function isPrice(assertion: Assertion): assertion is AmountAssertion & { readonly plan: string } {
  if (assertion.kind !== 'amount') return false;
  return assertion.entry === null && assertion.of === 'price' && assertion.plan !== null;
}

/** The prices of all documents side by side, for every plan that some document prices, in the manifest's order. */
export function comparePlans(said: readonly SaidPrice[], manifest: Manifest): readonly ComparedPlan[] {
  return manifest.plans.flatMap(({ name, price }) => {
    const own = said.filter(({ plan }) => plan === name);
    if (own.length === 0) return [];
    const paths = [...new Set(own.map(({ place }) => place.path))];
    return {
      plan: name,
      price: price?.text ?? null,
      differences: priceDifferences(own),
      documents: paths.map((path) => {
        const here = own.filter(({ place }) => place.path === path);
        return {
          path,
          sentences: here.map(({ place, sentence }) => ({ place, sentence })),
          prices: [...new Set(here.map(inWords))],
        };
      }),
    };
  });
}

/** Of each way of billing and region, the prices that can't both be so. */
function priceDifferences(said: readonly SaidPrice[]): ComparedPlan['differences'] {
  const ways = [...new Set(said.map(({ circumstances }) => circumstances.join(', ')))];
  return ways.flatMap((way) => {
    const own = said.filter(({ circumstances, isExact }) => isExact && circumstances.join(', ') === way);
    const disputed = own.filter((a) =>
      own.some((b) => a.place.path !== b.place.path && isOtherPrice(a.quantity, b.quantity)),
    );
    if (disputed.length === 0) return [];
    const texts = [...new Set(disputed.map(({ text }) => text))];
    return {
      kind: 'price' as const,
      about: way === '' ? 'price' : `price, ${way}`,
      says: texts.map((text) => ({
        text,
        paths: [...new Set(disputed.filter((each) => each.text === text).map(({ place }) => place.path))],
      })),
    };
  });
}

/** Money a month and money a year are two prices: who pays by the year pays less. */
function isOtherPrice(a: Quantity, b: Quantity): boolean {
  const times = ({ per }: Quantity) => per.filter((each) => TIME_UNITS.has(each)).join();
  const order = times(a) === times(b) ? compareQuantities(a, b) : null;
  return order !== null && order !== 0;
}

/** "$12 per user per month (annual billing)". */
function inWords({ text, circumstances }: SaidPrice): string {
  return circumstances.length === 0 ? text : `${text} (${circumstances.join(', ')})`;
}
