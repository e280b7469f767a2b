import { isDay, parsePeriod } from '../language/dates/calendar.js';
import { boundIn, directionOf } from './amounts.js';
import { type DraftEntry, type DraftLimit, plainEntry } from './draft.js';
import type { Grid, GridRow } from './grid.js';
import { listOf } from './list-of-entry.js';
import { cleanText, distinctPlanNames, idOf, insideSentence, LONGEST_PLAN } from './names.js';
import { isPlanTable, planOfHeader } from './plan-columns.js';
import { entryOfPlanRow } from './plan-row.js';
import { nameWithStatus, statusOf } from './status-words.js';

/** What a column of a feature list is for. */
type Role =
  | 'name'
  | 'id'
  | 'aliases'
  | 'summary'
  | 'status'
  | 'plans'
  | 'platforms'
  | 'owner'
  | 'evidence'
  | 'since'
  | 'until'
  | 'target'
  | 'limit'
  | 'includes'
  | 'requires'
  | 'group';

const HEADERS: Readonly<Record<Role, string>> = {
  name: 'name, feature, features, feature name, capability, capabilities, functionality, title, item',
  id: 'id, key, slug, code, feature id',
  aliases: 'alias, aliases, also known as, aka, synonyms, other names, keywords',
  summary: 'description, summary, details, what it does, about',
  status: 'status, stage, state, release stage, lifecycle, maturity, availability',
  plans:
    'plan, plans, tier, tiers, edition, editions, package, packages, available on, available in, included in, where',
  platforms: 'platform, platforms',
  owner: 'owner, team, dri, pm, product manager, responsible, contact',
  evidence:
    'evidence, docs, doc, documentation, docs link, doc link, link, links, url, source, proof, help article',
  since: 'since, released, release date, launched, launch date, ga date, available since',
  until: 'until, sunset, sunset date, end of life, eol, deprecation date',
  target: 'target, target date, eta, planned for, target release, due',
  limit: 'limit, limits, max, maximum, quota, cap',
  includes: 'includes, members, supported, formats, integrations',
  requires: 'requires, requirements, prerequisites',
  group: 'category, area, group, module, section, product area, theme, epic',
};

const ROLE_OF = new Map(
  Object.entries(HEADERS).flatMap(([role, words]) =>
    words.split(', ').map((word) => [word, role as Role] as const),
  ),
);

function roleOf(header: string): Role | null {
  return ROLE_OF.get(header.toLowerCase().replace(/[_-]/g, ' ').replace(/[:*?]/g, '').trim()) ?? null;
}

/** Entries of a feature list, and what of it was not taken. */
export interface FeatureTable {
  readonly entries: readonly DraftEntry[];
  /** In the order in which the list first names them. */
  readonly plans: readonly string[];
  readonly notes: readonly string[];
}

/** Words that name plans as well: "Team" may be an owner, "Max" a limit. */
const AMBIGUOUS = new Set(['team', 'max', 'supported', 'contact']);

/** Whether a table's columns say what features are: a description, a status, an owner … */
export function isFeatureTable({ corner, headers }: Grid): boolean {
  const hasName = [corner, ...headers].some((header) => roleOf(header) === 'name');
  const telling = headers.filter((header) => roleOf(header) !== null && !AMBIGUOUS.has(header.toLowerCase()));
  if (hasName) return headers.length < 2 || telling.length > 0;
  // "Field, Type, Description" is a table of something else.
  return telling.some((header) => ['plans', 'limit', 'status'].includes(roleOf(header)!));
}

/** The rows of a feature list as entries; columns of unknown headers that are no plans either are named, not taken. */
export function readFeatureTable(grid: Grid): FeatureTable {
  const matrix = planMatrix(grid);
  const roles = [
    roleOf(grid.corner),
    ...grid.headers.map((header, at) => (matrix.columns.includes(at) ? null : roleOf(header))),
  ];
  if (!roles.includes('name')) roles[0] = 'name';
  const plans = new Map(matrix.plans.map((plan) => [plan.toLowerCase(), plan]));
  const entries = grid.rows.flatMap((row) => {
    const entry = entryOfRow(rowReader(row, roles), plans);
    return entry === null ? [] : withPlanCells(entry, row, matrix);
  });
  const unknown = [grid.corner, ...grid.headers].filter(
    (header, at) => header !== '' && roles[at] === null && !matrix.columns.includes(at - 1),
  );
  const nameless = grid.rows.length - entries.length;
  return {
    entries,
    plans: [...plans.values()],
    notes: [
      ...(unknown.length > 0 ? [`Columns that were not taken: ${unknown.join(', ')}.`] : []),
      ...(nameless > 0 ? [`Rows without a name that were not taken: ${nameless}.`] : []),
    ],
  };
}

/** The columns that are plans, in a list that has descriptions or owners beside them. */
interface PlanMatrix {
  readonly columns: readonly number[];
  readonly plans: readonly string[];
}

function planMatrix({ headers, corner, rows }: Grid): PlanMatrix {
  const columns = headers.flatMap((header, at) =>
    roleOf(header) === null || AMBIGUOUS.has(header.toLowerCase()) ? [at] : [],
  );
  const cells = rows.map((row) => ({ ...row, cells: columns.map((at) => row.cells[at] ?? null) }));
  const part: Grid = { corner, headers: columns.map((at) => headers[at]!), rows: cells };
  if (!isPlanTable(part)) return { columns: [], plans: [] };
  return { columns, plans: distinctPlanNames(part.headers.map(planOfHeader)) };
}

function withPlanCells(entry: DraftEntry, row: GridRow, { columns, plans }: PlanMatrix): DraftEntry {
  if (columns.length === 0) return entry;
  const cells = columns.map((at) => row.cells[at] ?? null);
  const own = entryOfPlanRow({ name: entry.name, group: entry.group, cells }, plans);
  const isOff = entry.status === 'available' && own.status !== 'available';
  return {
    ...entry,
    list: own.list,
    status: isOff ? own.status : entry.status,
    plans: own.plans,
    limits: [...entry.limits, ...own.limits],
    notes: [...entry.notes, ...own.notes],
  };
}

interface RowReader {
  readonly group: string | null;
  /** The text of the first column of that role that has one. */
  first(role: Role): string | null;
  list(role: Role): readonly string[];
}

function rowReader(row: GridRow, roles: readonly (Role | null)[]): RowReader {
  const texts = [row.name, ...row.cells.map((cell) => cell?.text ?? '')];
  const first = (role: Role) => texts.find((text, column) => roles[column] === role && text !== '') ?? null;
  return { group: row.group, first, list: (role) => listOfTexts(first(role) ?? '') };
}

function listOfTexts(text: string): readonly string[] {
  return text
    .split(/[,;|\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function entryOfRow(row: RowReader, plans: Map<string, string>): DraftEntry | null {
  const written = row.first('name');
  if (written === null) return null;
  const { name, status: inName } = nameWithStatus(written);
  const statusText = row.first('status');
  const isDated = statusText !== null && parsePeriod(statusText) !== null;
  const status = statusText === null ? inName : isDated ? 'planned' : statusOf(statusText);
  const dates = readDates(row);
  const limit = readLimit(row, name);
  const entry: DraftEntry = {
    ...plainEntry(name),
    id: idOf(row.first('id') ?? '') || null,
    group: row.first('group') ?? row.group,
    aliases: row.list('aliases'),
    summary: row.first('summary'),
    status: status ?? inName ?? 'available',
    ...dates.fields,
    target: dates.fields.target ?? (isDated ? statusText : null),
    plans: readPlans(row, plans),
    platforms: row.list('platforms'),
    requires: row.list('requires'),
    includes: row.list('includes'),
    limits: limit.limits,
    evidence: row.list('evidence'),
    owner: row.first('owner'),
    notes: [
      ...(statusText !== null && status === null
        ? [`The status is given as “${statusText}”; “available” was put in.`]
        : []),
      ...dates.notes,
      ...limit.notes,
    ],
  };
  return { ...entry, list: listOf(entry) };
}

const ABOVE = / ?(?:\+|(?:and|or) (?:above|up|higher|later))$/i;

/** Names of plans as the list has them; a plan that is new is added to `plans`, by its name in small letters. */
function readPlans(row: RowReader, plans: Map<string, string>): readonly string[] | null {
  const written = (row.first('plans') ?? '')
    .split(/[,;|/\n]| and (?!above|up|higher|later)/)
    .map((each) => cleanText(each, LONGEST_PLAN))
    .filter((each) => each !== '');
  if (written.length === 0 || written.some((each) => /^(?:all|every|any|\*)(?: plans?)?$/i.test(each)))
    return null;
  return written.map((each) => {
    const bare = each.replace(ABOVE, '');
    const name = plans.get(bare.toLowerCase()) ?? bare;
    plans.set(bare.toLowerCase(), name);
    return bare === each ? name : `${name}+`;
  });
}

function readDates(row: RowReader) {
  const notes: string[] = [];
  const day = (role: 'since' | 'until') => {
    const text = row.first(role);
    if (text === null || isDay(text)) return text;
    notes.push(`The date of “${role}” is given as “${text}”.`);
    return null;
  };
  const [since, until, written] = [day('since'), day('until'), row.first('target')];
  const isTarget = written !== null && parsePeriod(written) !== null;
  if (written !== null && !isTarget) notes.push(`The target is given as “${written}”.`);
  const isReversed = since !== null && until !== null && until < since;
  if (isReversed) notes.push(`It ends (${until}) before it begins (${since}).`);
  return { fields: { since, until: isReversed ? null : until, target: isTarget ? written : null }, notes };
}

function readLimit(row: RowReader, name: string): { limits: DraftLimit[]; notes: string[] } {
  const text = row.first('limit');
  if (text === null) return { limits: [], notes: [] };
  const bound = boundIn(text);
  if (bound === null) return { limits: [], notes: [`The limit is given as “${text}”.`] };
  const limit: DraftLimit = {
    of: insideSentence(name),
    direction: directionOf(name, bound.quantity),
    bound: bound.text,
  };
  return { limits: [limit], notes: [] };
}
