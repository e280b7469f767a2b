import { isPresentClaim } from '../claims/is-claim.js';
import type { Statement } from '../claims/statement.js';
import type { Token } from '../language/tokens.js';
import type { PlanAssertion } from '../model/assertion.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Manifest } from '../model/manifest.js';
import { isNegatedRange } from './claimed.js';
import type { EntryLink, Match } from './match.js';
import { areOneGroup, isAboutOthers, isExcepted, plansMeant } from './plan-scope.js';
import type { Unplaced } from './unplaced-assertion.js';
import { singleStems } from './vocabulary.js';

const SURE = 0.75;
const SURE_CELL = 0.6;

/** Words before a name that make it something else than the entry: "advanced search", "priority support". */
const QUALIFYING =
  /^(?:advanced|additional|automatic|basic|custom|customized|dedicated|enhanced|extended|extra|full|granular|instant|limited|more|new|premium|priority|simple|unlimited|other)$/;
/** Words that may follow a name without making it a longer one: "SSO logs" are not SSO. */
const MAY_FOLLOW =
  /^(?:is|are|be|isn't|aren't|comes?|was|available|unavailable|included|and|or|on|in|for|to|with|from|as|at|by|through|via|only|but|not|too|also|so|if|unless|requires?|needs?|exists?|belongs?|works?)$/;
/** An upgrade path, a comparison or something to buy besides puts nothing on the plan that it names. */
const BESIDE_THE_PLAN =
  /^(?:upgrade|upgrades|upgrading|upgraded|moving|move|switch|switching|compared|instead|unlike|than|add-on|add-ons|addon|addons|extra|optional|optionally|trial|beta|preview|soon|request|most|some|purchase)$/;
/** Between "only" and the plan: "only available on the Enterprise plan". */
const BEFORE_PLAN = /^(?:available|included|offered|part|comes?|with|on|in|of|to|for|the|our)$/;

/** What a statement says of entries being on plans or not: its own words, or the mark of a cell in a plan's column. */
export function assertedPlans(match: Match, manifest: Manifest): Unplaced<PlanAssertion>[] {
  const { statement } = match;
  if (statement.subject === 'competitor' || isAboutOthers(match)) return [];
  if (statement.block.kind === 'cell') return byMark(match);
  return isPresentClaim(statement) || statement.section === 'limitations' ? byWords(match, manifest) : [];
}

function byMark({ statement, links, scope }: Match): Unplaced<PlanAssertion>[] {
  const { block } = statement;
  if (block.kind !== 'cell' || block.isRowHeader || statement.rowTokens.length === 0) return [];
  const isOn = markSays(statement);
  if (isOn === null || block.footnotes.length > 0) return [];
  const row = block.rowHeaders.at(-1) ?? '';
  const named = links.filter((each) => each.confidence >= SURE_CELL && isNameOf(each.entry, row));
  const [link, other] = named;
  if (link === undefined || other !== undefined) return [];
  return scope.plans
    .filter((each) => each.range === null)
    .map(({ plan }) => assertion(link, plan.name, isOn, statement.range));
}

function markSays({ block, tokens, quantities }: Statement): boolean | null {
  if (block.kind !== 'cell' || block.mark === 'add-on') return null;
  if (block.mark !== 'text') return block.mark === 'included';
  const [only] = tokens;
  const isWord = tokens.length === 1 && /^(?:unlimited|yes|included|full|all)$/.test(only?.lower ?? '');
  return isWord || (quantities.length === 1 && (quantities[0]?.quantity.amount ?? 0) > 0) ? true : null;
}

/** Whether a row is headed by the entry's name and nothing more; "Single sign-on (SSO)" puts two of its names together. */
function isNameOf({ name, aliases }: Entry, row: string): boolean {
  const stems = singleStems(row);
  const names = [name, ...aliases].map((each) => singleStems(each));
  const all = new Set(names.flat());
  return (
    stems.length > 0 &&
    stems.every((each) => all.has(each)) &&
    names.some((each) => each.length > 0 && each.every((stem) => stems.includes(stem)))
  );
}

function byWords(match: Match, manifest: Manifest): Unplaced<PlanAssertion>[] {
  const { statement, scope } = match;
  const { tokens } = statement;
  if (scope.plans.length === 0 && scope.everyPlan === null) return [];
  if (tokens.some((each) => BESIDE_THE_PLAN.test(each.lower)) || statement.quantities.length > 0) return [];
  const links = match.links.filter((each) => each.confidence >= SURE && namesItAlone(each, tokens));
  if (links.length === 0) return [];
  if (scope.everyPlan !== null) {
    const { range, isPaidOnly } = scope.everyPlan;
    if (isPaidOnly || statement.negations.length > 0) return [];
    const meant = plansMeant(scope.everyPlan, manifest).filter((plan) => !isExcepted(plan, match));
    return links.flatMap((link) => meant.map((plan) => assertion(link, plan.name, true, range)));
  }
  const plans = [...new Map(scope.plans.map((each) => [each.plan.name, each])).values()];
  if (!areOneGroup(match)) return [];
  return links.flatMap((link) => {
    const words = (range: TextRange | null) => range ?? link.range ?? statement.range;
    if (
      plans.length > 0 &&
      isExclusive(
        tokens,
        plans.map((each) => each.range),
      )
    ) {
      if (statement.negations.length > 0) return [];
      const named = new Set(plans.map((each) => each.plan.name));
      return manifest.plans.map(({ name }) =>
        assertion(link, name, named.has(name), words(plans[0]?.range ?? null)),
      );
    }
    const isDenied =
      isNegatedRange(statement, link.range) || plans.some((each) => isNegatedRange(statement, each.range));
    // "Not on Team but on Enterprise": a denial is believed where it can mean one plan only.
    if ((isDenied || statement.negations.length > 0) && (plans.length > 1 || !isDenied)) return [];
    if (!isDenied && !isPresentClaim(statement)) return [];
    return plans.map(({ plan, range }) => assertion(link, plan.name, !isDenied, words(range)));
  });
}

function namesItAlone({ evidence, range }: EntryLink, tokens: readonly Token[]): boolean {
  if ((evidence !== 'name' && evidence !== 'concept') || range === null) return false;
  const first = tokens.findIndex((each) => each.start >= range.start);
  const next = tokens.find((each) => each.start >= range.end);
  const before = tokens[first - 1];
  if (before !== undefined && QUALIFYING.test(before.lower)) return false;
  return next === undefined || next.kind !== 'word' || MAY_FOLLOW.test(next.lower);
}

/** "Only on Enterprise", "Enterprise only", "exclusive to the Enterprise plan". */
function isExclusive(tokens: readonly Token[], ranges: readonly (TextRange | null)[]): boolean {
  const [range] = ranges;
  const last = ranges.at(-1);
  if (range == null || last == null) return false;
  let before = tokens.findIndex((each) => each.start >= range.start) - 1;
  while (before >= 0 && BEFORE_PLAN.test(tokens[before]?.lower ?? '')) before--;
  if (/^(?:only|solely|exclusively|exclusive|reserved)$/.test(tokens[before]?.lower ?? '')) return true;
  const after = tokens.filter((each) => each.start >= last.end);
  const next = after[/^(?:plan|plans|customers)$/.test(after[0]?.lower ?? '') ? 1 : 0];
  return next?.lower === 'only';
}

function assertion(
  { entry, confidence }: EntryLink,
  plan: string,
  isOn: boolean,
  range: TextRange,
): Unplaced<PlanAssertion> {
  const isDeclared = (entry.plans === null || entry.plans.includes(plan)) === isOn;
  return { kind: 'plan', entry: entry.id, plan, isOn, declared: entry.plans, isDeclared, range, confidence };
}
