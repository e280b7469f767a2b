import type { Statement } from '../claims/statement.js';
import type { PhraseMatch } from '../language/phrases.js';
import type { Token } from '../language/tokens.js';
import { isAddition } from './additions.js';
import { everyPlanOf } from './every-plan.js';
import type { ManifestIndex } from './manifest-index.js';
import type { Scope, ScopeMention } from './match.js';
import { planForFree, plansByRank, plansByUnit, plansIn } from './plan-mentions.js';
import { plansOfHeaders, plansOfSection } from './plans-around.js';

/** On which plans, platforms and regions a statement puts what it says: by its own words, its column, then its section. */
export function scopeOf(statement: Statement, index: ManifestIndex): Scope {
  const isLabel = statement.block.kind === 'cell' && statement.tokens.length <= LONGEST_LABEL;
  const own = plansIn(statement.tokens, index, isLabel, isAddition(statement));
  const stated = [
    ...own,
    ...plansByRank(statement.tokens, index),
    ...plansByUnit(statement.tokens, index),
    ...planForFree(statement, index),
    ...plansOfHeaders(statement, index),
  ];
  const section = stated.length > 0 ? [] : plansOfSection(statement, index);
  return {
    plans: stated.length > 0 ? stated : section,
    everyPlan: everyPlanOf(statement, index),
    isFromSection: stated.length === 0 && section.length > 0,
    platforms: mentionsOf(index.platforms.find(statement.tokens)),
    regions: mentionsOf(
      index.regions.find(statement.tokens).filter((each) => !isOfStreet(statement.tokens, each)),
    ),
  };
}

/** In tokens: longer cells are sentences, in which "plus" is no plan. */
const LONGEST_LABEL = 4;

function mentionsOf(matches: readonly PhraseMatch<string>[]): ScopeMention[] {
  return matches.map(({ payload, start, end }) => ({ name: payload, range: { start, end } }));
}

/** "Cheltenham, Bath Road": a street is called so. */
function isOfStreet(tokens: readonly Token[], { last }: { readonly last: number }): boolean {
  const next = tokens[last];
  return next !== undefined && next.capitals !== 'none' && STREETS.has(next.lower);
}

const STREETS = new Set('road street avenue lane square gate way court terrace place quay'.split(' '));
