import type { Statement } from '../claims/statement.js';
import { everyPaidPlanPhrases, everyPlanPhrases } from '../language/lexicon/beyond/plans.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import { tokensOf } from '../language/tokens-of.js';
import type { ManifestIndex } from './manifest-index.js';
import type { Scope } from './match.js';

const inAnyWords = lexiconPhrases('every-plan/any-words', () => [
  ...everyPlanPhrases.map((phrase) => ({ phrase, payload: false })),
  ...everyPaidPlanPhrases.map((phrase) => ({ phrase, payload: true })),
]);

/** The words that put something on every plan, the first of them; null where there are none. */
export function everyPlanOf({ tokens, block }: Statement, index: ManifestIndex): Scope['everyPlan'] {
  const family = index.planFamilies
    .find(tokens)
    .find((each) => QUANTIFIERS.has(tokens[each.first]?.lower ?? ''));
  const [any] = inAnyWords.find(tokens);
  const [own] = index.everyPlan.find(tokens);
  const hit = family ?? any ?? own;
  if (hit === undefined) return null;
  const heading = index.planFamilies.find(tokensOf(block.section.at(-1) ?? ''))[0];
  return {
    range: { start: hit.start, end: hit.end },
    isPaidOnly: any?.payload ?? false,
    family: (family ?? heading)?.payload ?? null,
  };
}

const QUANTIFIERS = new Set(['all', 'every', 'each', 'any']);
