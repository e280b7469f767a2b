import type { Document } from '../model/document.js';
import type { DraftEntry, Drafted, DraftManifest, DraftPlan } from './draft.js';
import { entriesOfFeatureList } from './feature-list.js';
import { isFeatureTable, readFeatureTable } from './feature-table.js';
import { type Grid, gridsOf, withPlansAsColumns } from './grid.js';
import { distinctPlanNames } from './names.js';
import {
  isPlanTable,
  isPriceRow,
  lowestPrice,
  planOfHeader,
  priceIn,
  pricesOfColumns,
} from './plan-columns.js';
import { entryOfPlanRow } from './plan-row.js';

/** What a page or text document tells: its plan tables, else its tables of features, else its bullets. */
export function draftFromDocument(document: Document): Drafted {
  const source = document.format === 'markdown' ? 'a Markdown file' : `a document (${document.format})`;
  const drafted = draftFromGrids(document.path, source, gridsOf(document));
  if ('draft' in drafted) return { draft: withPricesOfPage(drafted.draft, document) };
  const entries = entriesOfFeatureList(document);
  if (entries.length === 0) return drafted;
  return { draft: { source, product: null, asOf: null, plans: [], entries, notes: [] } };
}

/** The first kind of table that there is counts; tables of other columns are named, not taken. */
export function draftFromGrids(path: string, source: string, tables: readonly Grid[]): Drafted {
  const grids = tables.map(withPlansAsColumns);
  const base = { source, product: null, asOf: null };
  const features = grids.filter((grid) => isFeatureTable(grid));
  const plans = grids.filter((grid) => !features.includes(grid) && isPlanTable(grid));
  if (plans.length > 0) return { draft: { ...base, ...fromPlanTables(plans) } };
  const rows = features.flatMap((grid) => grid.rows);
  if (rows.length > 0) return { draft: { ...base, ...fromFeatureTables(features) } };
  const message = 'Nothing here can be made a manifest: no plan table, no feature list.';
  const hint =
    'Expected columns for plans with ticks, crosses or amounts; or a first line such as feature, description, status, plans, owner; or a list of bullets.';
  return {
    problems: [{ code: 'import/nothing-found', severity: 'error', message, path, position: null, hint }],
  };
}

type Contents = Pick<DraftManifest, 'plans' | 'entries' | 'notes'>;

function fromPlanTables(grids: readonly Grid[]): Contents {
  const [first] = grids;
  const headers = first!.headers.map(planOfHeader);
  const names = distinctPlanNames(headers);
  const isAlike = (grid: Grid) => grid.headers.map(planOfHeader).join('\n') === headers.join('\n');
  const alike = grids.filter(isAlike);
  const others = grids.filter((grid) => !isAlike(grid));
  const prices = alike.map(pricesOfColumns);
  const plans = names.map(
    (name, column): DraftPlan => ({
      name,
      price: lowestPrice(prices.map((each) => each[column] ?? null)),
      notes: [],
    }),
  );
  return {
    plans,
    entries: alike.flatMap((grid) => entriesOfPlanTable(grid, names)),
    notes: others.map(
      (grid) => `A table with other columns was not taken: ${grid.headers.map(planOfHeader).join(', ')}.`,
    ),
  };
}

function entriesOfPlanTable({ rows }: Grid, plans: readonly string[]): readonly DraftEntry[] {
  let group: string | null = null;
  return rows.flatMap((row) => {
    // A row with a name and nothing else stands over those that follow.
    if (row.cells.every((cell) => cell === null)) {
      group = row.name;
      return [];
    }
    return isPriceRow(row) || row.name === ''
      ? []
      : entryOfPlanRow({ ...row, group: group ?? row.group }, plans);
  });
}

function fromFeatureTables(grids: readonly Grid[]): Contents {
  const tables = grids.map(readFeatureTable);
  const names = new Map(
    tables.flatMap(({ plans }) => plans.map((plan) => [plan.toLowerCase(), plan] as const)),
  );
  return {
    plans: [...names.values()].map((name) => ({ name, price: null, notes: [] })),
    entries: tables.flatMap(({ entries }) => entries),
    notes: tables.flatMap(({ notes }) => notes),
  };
}

/** Prices often stand under a heading with the plan's name: in a card, or inside the column's header. */
function withPricesOfPage(draft: DraftManifest, { blocks }: Document): DraftManifest {
  const plans = draft.plans.map((plan): DraftPlan => {
    if (plan.price !== null) return plan;
    const own = blocks.filter(
      ({ kind, section }) => kind !== 'cell' && planOfHeader(section.at(-1) ?? '') === plan.name,
    );
    return { ...plan, price: lowestPrice(own.map(({ text }) => priceIn(text))) };
  });
  return { ...draft, plans };
}
