import { compareQuantities } from '../language/quantities/compare-quantities.js';
import { endlessMention } from '../match/endless.js';
import type { BoundComparison, EntryLink, Match } from '../match/match.js';
import { plansMeant } from '../match/plan-scope.js';
import type { SentencePlace } from '../model/answers.js';
import type { Entry, Manifest, Plan, Quantity } from '../model/manifest.js';
import { placeInDocument } from '../model/places.js';
import type { ExaminedDocument } from './examined-document.js';
import { mentionsIn } from './mentions.js';
import { promisesIn } from './promises.js';

/** An amount that a document gives for a limit; `quantity` is null for words such as "unlimited". */
export interface SaidValue {
  readonly of: string;
  readonly plan: string | null;
  readonly text: string;
  readonly quantity: Quantity | null;
}

/** A time for which a document promises an entry; first and last day, null for a version. */
export interface SaidDate {
  readonly text: string;
  readonly from: string | null;
  readonly due: string | null;
}

/** What one document says of one entry. */
export interface SaidOfEntry {
  readonly path: string;
  readonly sentences: { readonly place: SentencePlace; readonly sentence: string }[];
  readonly plans: Set<string>;
  readonly notOnPlans: Set<string>;
  readonly values: SaidValue[];
  readonly dates: SaidDate[];
}

/** What a document says of each entry that it speaks of, by the entry's id. */
export function saidIn(examined: ExaminedDocument): ReadonlyMap<string, SaidOfEntry> {
  const { document, matches, manifest } = examined;
  const said = new Map<string, SaidOfEntry>();
  const of = (entry: string): SaidOfEntry => {
    const known = said.get(entry) ?? {
      path: document.path,
      sentences: [],
      plans: new Set(),
      notOnPlans: new Set(),
      values: [],
      dates: [],
    };
    said.set(entry, known);
    return known;
  };
  for (const match of matches) {
    const { statement } = match;
    if (statement.block.kind === 'cell' && statement.block.isRowHeader) continue;
    const values = valuesIn(match, manifest);
    const spokenOf = new Set([...sureMentions(match).map(({ entry }) => entry.id), ...values.keys()]);
    for (const id of spokenOf) {
      const { sentences, values: all } = of(id);
      sentences.push({
        place: placeInDocument(document, statement.block, statement.range),
        sentence: statement.text,
      });
      for (const value of values.get(id) ?? [])
        if (!all.some((each) => isSameValue(each, value))) all.push(value);
    }
    const [first] = sureMentions(match);
    if (first !== undefined) notePlans(of(first.entry.id), match, manifest);
  }
  for (const { entry, when, from, due, standing } of promisesIn(examined)) {
    if (entry === null || when === null) continue;
    // A promise near something that is there is about something else.
    if (standing === 'unannounced' && entry.status !== 'planned') continue;
    const { dates } = of(entry.id);
    if (!dates.some((each) => each.text === when)) dates.push({ text: when, from, due });
  }
  return said;
}

/** A sentence may name several things; what only its surroundings tell counts where nothing is named. */
const SURE = 0.6;

function sureMentions(match: Match): readonly EntryLink[] {
  return mentionsIn(match).filter(
    ({ evidence, confidence }, rank) =>
      evidence !== 'context' && (rank === 0 || (evidence === 'name' && confidence >= SURE)),
  );
}

function valuesIn(match: Match, manifest: Manifest): ReadonlyMap<string, readonly SaidValue[]> {
  const values = new Map<string, SaidValue[]>();
  const note = (entry: Entry, value: Omit<SaidValue, 'plan'>, judgedBy: Plan | null) => {
    const plans = judgedBy === null ? plansNamed(match, manifest) : [judgedBy.name];
    const known = values.get(entry.id) ?? [];
    values.set(entry.id, [
      ...known,
      ...(plans.length === 0 ? [null] : plans).map((plan) => ({ ...value, plan })),
    ]);
  };
  for (const { entry, limit, mention, plan, ...comparison } of match.comparisons) {
    if (!statesLimit({ entry, limit, mention, plan, ...comparison }, match)) continue;
    const { quantity } = mention;
    note(entry, { of: limit.of, text: quantity.text, quantity }, plan);
  }
  const endless = endlessMention(match);
  if (endless?.kind === 'unlimited') {
    note(endless.entry, { of: endless.limit.of, text: UNLIMITED, quantity: null }, endless.plan);
  }
  return values;
}

const UNLIMITED = 'unlimited';

/** "A lab with 12 freezers" is no limit: an amount inside the bound counts where it is given as one. */
function statesLimit({ mention, exceeds, bound, limit }: BoundComparison, { statement }: Match): boolean {
  if (exceeds || statement.block.kind === 'cell') return true;
  const ownSides = limit.direction === 'max' ? ['up-to'] : ['at-least', 'from'];
  if (ownSides.includes(mention.modifier)) return true;
  // Where there is no bound, every amount is inside it.
  if (bound.text === UNLIMITED) return false;
  return compareQuantities(mention.quantity, bound, { ignoreNoun: true }) === 0;
}

/** The plans that a sentence puts what it says on; none where it names none. */
function plansNamed({ scope, statement }: Match, manifest: Manifest): readonly string[] {
  const { everyPlan } = scope;
  if (everyPlan !== null) return plansMeant(everyPlan, manifest).map(({ name }) => name);
  const { block } = statement;
  const named = scope.plans.map(({ plan }) => plan);
  if (block.kind !== 'cell') return [...new Set(named.map(({ name }) => name))];
  // "E-signatures (Institute plan)" at the head of a row says nothing of the column.
  const column = ` ${block.columnHeaders.join(' ').toLowerCase()} `;
  const isInColumn = ({ name, aliases }: Plan) =>
    [name, ...aliases].some((each) => column.includes(` ${each.toLowerCase()} `));
  const inColumn = named.filter(isInColumn);
  return [...new Set((inColumn.length > 0 ? inColumn : named).map(({ name }) => name))];
}

function isSameValue(a: SaidValue, b: SaidValue): boolean {
  return a.of === b.of && a.plan === b.plan && isSameAmount(a, b);
}

export function isSameAmount(a: SaidValue, b: SaidValue): boolean {
  if (a.quantity === null || b.quantity === null) return a.quantity === b.quantity && a.text === b.text;
  return compareQuantities(a.quantity, b.quantity, { ignoreNoun: true }) === 0;
}

function notePlans(said: SaidOfEntry, match: Match, manifest: Manifest): void {
  const { block, negations, section } = match.statement;
  const isCross = block.kind === 'cell' && block.mark === 'excluded';
  // Which words a denial denies is too fine a question here: a sentence with one says nothing of plans.
  if (!isCross && (negations.length > 0 || section === 'limitations' || section === 'competitor')) return;
  for (const name of plansNamed(match, manifest)) (isCross ? said.notOnPlans : said.plans).add(name);
}
