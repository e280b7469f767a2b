import { append } from '../language/append.js';
import { everyPlanPhrasesOf, offerNouns } from '../language/lexicon/beyond/plans.js';
import { patronNouns } from '../language/lexicon/people.js';
import type { PhraseSource } from '../language/phrases.js';
import { tokensOf } from '../language/tokens-of.js';
import type { Manifest, Plan } from '../model/manifest.js';
import { escapeName } from './lexicon-index.js';

const PEOPLE: ReadonlySet<string> = new Set(patronNouns);

/** What copy calls a plan; one that is named after those who have it stands in the plural as well: "Friends get …". */
export function namesOfPlan(plan: Plan): PhraseSource<Plan>[] {
  return [plan.name, ...plan.aliases].map((name) => ({
    phrase: PEOPLE.has(name.toLowerCase()) ? `(${escapeName(name)}|${escapeName(name)}s)` : escapeName(name),
    payload: plan,
  }));
}

/** Phrases by which the manifest's own words say every plan: "every ticket" where a plan is a day ticket. */
export function everyPlanIn({ plans, product }: Manifest): readonly PhraseSource<true>[] {
  if (plans.length < 2) return [];
  const heads = new Set(
    plans
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .map((name) => tokensOf(name))
      .flatMap((words) => (words.length > 1 ? [words.at(-1)?.lower ?? ''] : [])),
  );
  const names = [product.name, ...product.aliases, product.vendor ?? '']
    .map((each) => escapeName(each.toLowerCase()))
    .filter((each) => each !== '');
  return everyPlanPhrasesOf(
    offerNouns.filter((each) => heads.has(each)),
    names,
  ).map((phrase) => ({ phrase, payload: true }));
}

/** Plans whose names begin alike, by words for them: "all SIM plans" of SIM 5 and SIM 30. */
export function planFamiliesIn({ plans }: Manifest): readonly PhraseSource<readonly Plan[]>[] {
  const families = new Map<string, Plan[]>();
  for (const plan of plans) {
    const [first, second] = tokensOf(plan.name);
    if (first !== undefined && second !== undefined) append(families, escapeName(first.lower), plan);
  }
  return [...families]
    .filter(([word, family]) => word !== '' && family.length > 1 && family.length < plans.length)
    .map(([word, family]) => ({
      phrase: `[all|every|each|any] [of] [our] ${word} (plan|plans)`,
      payload: family,
    }));
}
