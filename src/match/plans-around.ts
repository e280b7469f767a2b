import type { Statement } from '../claims/statement.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { TextRange } from '../model/location.js';
import type { Plan } from '../model/manifest.js';
import type { ManifestIndex } from './manifest-index.js';
import type { Scope } from './match.js';
import { PLAN_NOUNS, type PlanMention, plansIn } from './plan-mentions.js';

const NO_PLANS: readonly never[] = [];

/** The plans that a cell stands under or beside. */
export function plansOfHeaders(
  { block, columnTokens, rowTokens }: Statement,
  index: ManifestIndex,
): Scope['plans'] {
  const column = plansIn(columnTokens, index, true);
  const row = block.kind === 'cell' ? plansIn(rowTokens, index, true) : NO_PLANS;
  // "Group classes" in the column of "Private": one of both is the plan, and the other has its word only.
  const isRow = column.length === 0 || (isAllOf(rowTokens, row) && !isAllOf(columnTokens, column));
  return (isRow ? row : column).map(({ plan }) => ({ plan, range: null }));
}

/** Whether a label is the name of plans and nothing else. */
function isAllOf(label: readonly Token[], plans: readonly PlanMention[]): boolean {
  return label.every(
    ({ kind, lower, start, end }) =>
      kind !== 'word' ||
      PLAN_NOUNS.has(lower) ||
      plans.some(({ range }) => range.start <= start && range.end >= end),
  );
}

/** A short heading that names a plan puts its section on that plan. */
export function plansOfSection(
  statement: Statement,
  index: ManifestIndex,
): readonly { plan: Plan; range: null }[] {
  for (let level = statement.block.section.length - 1; level >= 0; level--) {
    const tokens = tokensOf(statement.block.section[level] as string);
    if (tokens.length > 6) continue;
    const plans = plansIn(tokens, index, tokens.length <= 2).filter(
      ({ range }) => !isTopic(tokens, range, index),
    );
    if (plans.length > 0) return plans.map(({ plan }) => ({ plan, range: null }));
  }
  return NO_PLANS;
}

/** "Payroll", "Group classes": an entry's name, in which a plan's name stands as well. "The Payroll plan" is the plan. */
function isTopic(tokens: readonly Token[], { start, end }: TextRange, index: ManifestIndex): boolean {
  const next = tokens.find((each) => each.start >= end)?.lower ?? '';
  if (PLAN_NOUNS.has(next)) return false;
  return index.names.find(tokens).some((name) => name.start <= start && name.end >= end);
}
