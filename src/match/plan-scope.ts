import { exceptingAfterAll, exceptingWords } from '../language/lexicon/beyond/left-out.js';
import { compareQuantities } from '../language/quantities/compare-quantities.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import type { TextRange } from '../model/location.js';
import type { Entry, Manifest, Plan } from '../model/manifest.js';
import { isAddition } from './additions.js';
import { tellsAmount } from './amounts-told.js';
import { isNegatedRange } from './claimed.js';
import type { EntryLink, Match } from './match.js';
import { mayHaveIt } from './plan-cells.js';
import { saysMoreOf, sharedWords } from './specificity.js';
import { isAloneInRow, isOwnEvidence } from './topic.js';

export interface MisplacedPlans {
  readonly link: EntryLink;
  /** Names of the plans that do not have it. */
  readonly plans: readonly string[];
  readonly range: TextRange;
  readonly isEvery: boolean;
}

const SURE = 0.6;
const TIE = 0.1;

/** Plans on which a statement puts an entry that is not there. A plan that only the section names is not blamed on a word. */
export function misplacedPlans(match: Match, manifest: Manifest): MisplacedPlans[] {
  const { statement, scope } = match;
  const { block } = statement;
  if (scope.plans.length === 0 && scope.everyPlan === null) return [];
  if (block.kind === 'cell' && (block.isRowHeader || block.mark === 'excluded' || block.mark === 'add-on'))
    return [];
  if (block.kind === 'cell' && !mayHaveIt(match)) return [];
  const sure = match.links.filter(
    (each, rank) =>
      isOwnEvidence(each) &&
      // A row that names one member of a list ("Dogs: 1 | 2 | 4") may count it for another entry.
      !(block.kind === 'cell' && each.evidence === 'member' && !isListedAlone(each, match)) &&
      !isOneWord(each, match) &&
      !isOfAmount(each, match) &&
      !isPriceBy(each, match) &&
      (each.confidence >= SURE || (rank === 0 && (isAloneInRow(each, match) || isAddedTo(each, match)))),
  );
  const links = sure.filter((each) => !sure.some((other) => saysMoreOf(other.entry, each.entry, match)));
  const [first] = links;
  if (first === undefined || isNegatedRange(statement, first.range)) return [];
  const best =
    links.find((each) => each.status === 'available' && first.confidence - each.confidence <= TIE) ?? first;
  // A planned twin ("predictive lead scoring") excuses no plan that today's entry is not on.
  const today = links.filter((each) => each.status === 'available' || best.status !== 'available');
  const close = today.filter((each) => best.confidence - each.confidence <= TIE);
  const allows = (link: EntryLink, plan: Plan): boolean =>
    link.entry.plans === null || link.entry.plans.includes(plan.name);
  if (scope.everyPlan !== null && !isNegatedRange(statement, scope.everyPlan.range)) {
    const meant = plansMeant(scope.everyPlan, manifest).filter((plan) => !isExcepted(plan, match));
    const onAll = close.filter((link) => meant.every((plan) => allows(link, plan)));
    const worst = close.find(
      (link) => !onAll.includes(link) && onAll.every((other) => areListed(link, other, match)),
    );
    if (worst === undefined) return [];
    const missing = meant.filter((plan) => !allows(worst, plan)).map((each) => each.name);
    return [{ link: worst, plans: missing, range: scope.everyPlan.range, isEvery: true }];
  }
  // "On Business it is 99.95 %", where another entry has just this bound for Business.
  const isOfOther = (plan: Plan): boolean =>
    match.links.some(
      (link) => allows(link, plan) && link.entry !== best.entry && hasAmountOf(link.entry, statement),
    );
  // A cell gives an amount, "1.5 % fee", where the entry tells in its own words what there is on other plans.
  const isTold = ({ entry }: EntryLink, plan: Plan): boolean =>
    block.kind === 'cell'
      ? statement.quantities.some(({ quantity }) => tellsAmount(entry, quantity))
      : tellsOf(entry, plan);
  const misplaced = scope.plans.filter(
    ({ plan, range }) =>
      !isNegatedRange(statement, range) &&
      !isOfOther(plan) &&
      !close.some((link) => allows(link, plan) || isTold(link, plan)),
  );
  // "moving up to Agency" names two plans of which one has it: an upgrade path, no claim.
  if (misplaced.length < scope.plans.length && isSetApart(match, misplaced[0]?.range ?? null)) return [];
  const isUpgrade = statement.tokens.some((each) =>
    /^(?:upgrade|upgrading|upgrades|moving|switch|switching|compared|instead)$/.test(each.lower),
  );
  const [worst] = misplaced;
  if (worst === undefined || (isUpgrade && misplaced.length < scope.plans.length)) return [];
  const isMark = block.kind === 'cell' && block.mark !== 'text';
  const range = worst.range ?? (isMark ? statement.range : (best.range ?? statement.range));
  return [{ link: best, plans: [...new Set(misplaced.map(({ plan }) => plan.name))], range, isEvery: false }];
}

/** "Every plan but SIM 5": what is excepted by name. */
export function isExcepted(plan: Plan, { scope, statement: { tokens } }: Match): boolean {
  return scope.plans.some(({ plan: named, range }) => {
    if (named !== plan || range === null) return false;
    const before = tokens.filter((each) => each.end <= range.start).slice(-EXCEPTION);
    return before.some((each) => EXCEPTING.has(each.lower));
  });
}

/** In words: "every plan except for our SIM 5". */
const EXCEPTION = 4;
const EXCEPTING = new Set([...exceptingWords, ...exceptingAfterAll, 'besides', 'apart']);

/** "Slack, HubSpot, Zendesk | yes": members of one list, where nothing else comes near and nothing is counted. */
function isListedAlone({ entry, confidence }: EntryLink, { statement, links }: Match): boolean {
  if (statement.quantities.length > 0 || confidence < SURELY_LISTED) return false;
  return links.every((each) => each.entry === entry || each.confidence < confidence - LEAD_OF_LIST);
}

const SURELY_LISTED = 0.75;
const LEAD_OF_LIST = 0.3;

/** "(MFA, IP allowlists, audit log)": two entries by their names, with nothing but a list between them. */
function areListed(a: EntryLink, b: EntryLink, { statement }: Match): boolean {
  if (a.evidence !== 'name' || b.evidence !== 'name' || a.range === null || b.range === null) return false;
  const [first, second] = a.range.start < b.range.start ? [a.range, b.range] : [b.range, a.range];
  const between = statement.tokens.filter((each) => each.start >= first.end && each.end <= second.start);
  return (
    between.some((each) => each.lower === ',') &&
    between.every(
      (each) => each.lower === ',' || /^(?:and|or|&)$/.test(each.lower) || each.kind === 'word',
    ) &&
    !between.some((each) => LINKING.has(each.lower))
  );
}

const LINKING = new Set('with for in on of to from by via through that which is are as'.split(' '));

/** "Response times" beside "point-in-time recovery": in a long sentence one word that an entry has too puts it nowhere. */
function isOneWord({ entry, evidence, range }: EntryLink, match: Match): boolean {
  const { tokens, block } = match.statement;
  return (
    evidence === 'words' &&
    // Else the sentence before named it: "it", "as well".
    range !== null &&
    block.kind !== 'cell' &&
    tokens.length > SHORT &&
    sharedWords(match, entry).size < 2
  );
}

/** "Small shops on Shelf get the same": who is told to have as much as others, by name, needs less to tell of what. */
function isAddedTo({ confidence }: EntryLink, { statement, scope, links }: Match): boolean {
  if (!isAddition(statement) || scope.plans.every(({ range }) => range === null)) return false;
  const others = links.slice(1).filter(isOwnEvidence);
  return confidence >= FAIR_IF_ADDED && confidence - (others[0]?.confidence ?? 0) >= LEAD_IF_ADDED;
}

const FAIR_IF_ADDED = 0.5;
const LEAD_IF_ADDED = 0.15;

/** "60 days" beside "Potting day": the unit of an amount names nothing. */
function isOfAmount({ evidence, range }: EntryLink, { statement: { quantities } }: Match): boolean {
  if (evidence !== 'words' || range === null) return false;
  return quantities.some(
    ({ quantity, start, end }) => quantity.dimension !== 'count' && start <= range.start && end >= range.end,
  );
}

/** "Price per month | Regular | €9": what a plan costs puts nothing on it that only shares a word with the row. */
function isPriceBy({ entry, evidence }: EntryLink, { statement: { block, quantities } }: Match): boolean {
  if (block.kind !== 'cell' || evidence !== 'words') return false;
  const isPrice = quantities.some(({ quantity }) => quantity.dimension === 'money');
  return isPrice && !hasPrice(entry);
}

function hasPrice({ quantity, limits }: Entry): boolean {
  if (quantity?.dimension === 'money') return true;
  return limits.some(
    ({ bound, direction }) =>
      direction === 'min' &&
      (bound.kind === 'same' ? [bound.value] : bound.values.map((each) => each.value)).some(
        (each) => each.kind === 'quantity' && each.quantity.dimension === 'money',
      ),
  );
}

/** In tokens: what a shorter sentence has one word of, it is about. */
const SHORT = 18;

/** Whether a statement gives exactly a bound of an entry. */
function hasAmountOf({ limits }: Entry, { quantities }: Match['statement']): boolean {
  const bounds = limits.flatMap(({ bound }) =>
    bound.kind === 'same' ? [bound.value] : bound.values.map((each) => each.value),
  );
  return bounds.some(
    (each) =>
      each.kind === 'quantity' &&
      each.quantity.dimension !== 'count' &&
      quantities.some(({ quantity }) => compareQuantities(quantity, each.quantity) === 0),
  );
}

/** "On Plus, choose a seat; on Basic, we choose for you": behind a semicolon the other plan has something else. */
function isSetApart({ statement: { tokens }, scope }: Match, range: TextRange | null): boolean {
  if (range === null) return false;
  const edge = tokens.findLast((each) => each.end <= range.start && each.lower === ';');
  const opening = tokens.find((each) => each.start >= (edge?.end ?? 0));
  const isOpened = /^(?:on|with|in)$/.test(opening?.lower ?? '') && edge !== undefined;
  return isOpened && scope.plans.some((each) => each.range !== null && each.range.end <= edge.start);
}

/** "Warm-up members train in their home club": what a plan has instead, the entry tells itself. */
function tellsOf({ summary, value }: Entry, { name }: Plan): boolean {
  // As it is written: a start button says nothing of a plan called Starter.
  return [summary, value].some((text) => text !== null && namesExactly(tokensOf(text), tokensOf(name)));
}

function namesExactly(tokens: readonly Token[], name: readonly Token[]): boolean {
  return tokens.some((_, at) =>
    name.every((each, offset) => {
      const token = tokens[at + offset];
      return token?.lower === each.lower && token.capitals === each.capitals;
    }),
  );
}

/** About customers or the world; a plan called "Team" or "Students" is none of them. */
export function isAboutOthers({ statement, scope }: Match): boolean {
  return statement.subject === 'others' && scope.plans.every((each) => each.range === null);
}

/** Plans that are named in one breath ("Team and Enterprise"); else each may be said to have something else. */
export function areOneGroup({ statement, scope }: Match): boolean {
  const ranges = scope.plans.flatMap((each) => each.range ?? []).sort((a, b) => a.start - b.start);
  return ranges.every((range, index) => {
    const before = ranges[index - 1];
    if (before === undefined) return true;
    const between = statement.tokens.filter((each) => each.start >= before.end && each.end <= range.start);
    return between.every((each) => /^(?:and|or|&|\/|,|the|plans?)$/.test(each.lower));
  });
}

/** The plans that words for every plan mean: all, those that cost something, or those of one family ("all SIM plans"). */
export function plansMeant(
  { isPaidOnly, family }: NonNullable<Match['scope']['everyPlan']>,
  manifest: Manifest,
): readonly Plan[] {
  if (family !== null) return family;
  return isPaidOnly ? paidPlans(manifest) : manifest.plans;
}

/** Plans that cost something: all but those with a price of nothing, and without prices all but the lowest where it sounds free. */
function paidPlans(manifest: Manifest): readonly Plan[] {
  return manifest.plans.filter((plan, index) => {
    if (plan.price !== null) return plan.price.amount > 0;
    return index > 0 || !/free|basic|community|lite|trial/i.test(plan.name);
  });
}
