import { everyPaidPlanPhrases, everyPlanPhrases } from '../language/lexicon/beyond/plans.js';
import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Token } from '../language/tokens.js';
import type { ManifestIndex } from './manifest-index.js';
import type { Scope } from './match.js';

const inAnyWords = lexiconPhrases('every-plan/any-words', () => [
  ...everyPlanPhrases.map((phrase) => ({ phrase, payload: false })),
  ...everyPaidPlanPhrases.map((phrase) => ({ phrase, payload: true })),
]);

/** The words that put something on every plan, the first of them; null where there are none. */
export function everyPlanOf(tokens: readonly Token[], index: ManifestIndex): Scope['everyPlan'] {
  const [family] = index.planFamilies.find(tokens);
  const [any] = inAnyWords.find(tokens);
  const [own] = index.everyPlan.find(tokens);
  const hit = family ?? any ?? own;
  if (hit === undefined) return null;
  return {
    range: { start: hit.start, end: hit.end },
    isPaidOnly: any?.payload ?? false,
    family: family?.payload ?? null,
  };
}
