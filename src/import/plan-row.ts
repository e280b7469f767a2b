import { boundIn, directionOf, NOTE_MARKS, type ReadBound } from './amounts.js';
import { type DraftEntry, type DraftLimit, type DraftStatus, plainEntry } from './draft.js';
import type { GridCell, GridRow } from './grid.js';
import { listOf } from './list-of-entry.js';
import { insideSentence, withoutEnd } from './names.js';
import { nameWithStatus, statusOf } from './status-words.js';

/** What one cell says of its row on its column's plan. */
type Said = { readonly plan: string; readonly text: string } & (
  | { readonly kind: 'yes' | 'no' | 'empty' | 'add-on' | 'words' }
  | { readonly kind: 'status'; readonly status: DraftStatus }
  | { readonly kind: 'amount'; readonly bound: ReadBound }
);

const NOT_THERE: ReadonlySet<DraftStatus> = new Set(['planned', 'retired', 'unsupported']);

/** A row of a plan table as an entry: on the plans that have a tick, an amount or words in it. `plans` are the columns' names. */
export function entryOfPlanRow(row: GridRow, plans: readonly string[]): DraftEntry {
  const { name, status } = nameWithStatus(withoutEnd(row.name, NOTE_MARKS).trim());
  const said = plans.map((plan, column) => saidIn(row.cells[column] ?? null, plan));
  const having = said.filter(isThere);
  const coming = said.filter((each) => each.kind === 'status' && each.status === 'planned');
  const reached = having.length > 0 ? having : coming;
  const { limit, isTold } = limitOf(name, having);
  const entry: DraftEntry = {
    ...plainEntry(name),
    group: row.group,
    status: status ?? statusOfRow(having, coming),
    plans: reached.length === 0 || reached.length === plans.length ? null : reached.map(({ plan }) => plan),
    limits: limit === null ? [] : [limit],
    notes: notesOn(said, isTold),
  };
  return { ...entry, list: listOf(entry) };
}

function saidIn(cell: GridCell | null, plan: string): Said {
  if (cell === null) return { plan, text: '', kind: 'empty' };
  const { text, mark } = cell;
  if (mark === 'included') return { plan, text, kind: 'yes' };
  if (mark === 'excluded') return { plan, text, kind: 'no' };
  if (mark === 'add-on') return { plan, text, kind: 'add-on' };
  const status = statusOf(text);
  if (status !== null) return { plan, text, kind: 'status', status };
  const bound = boundIn(text);
  if (bound === null) return { plan, text, kind: 'words' };
  return bound.quantity?.amount === 0 ? { plan, text, kind: 'no' } : { plan, text, kind: 'amount', bound };
}

function isThere(said: Said): boolean {
  if (said.kind === 'status') return !NOT_THERE.has(said.status);
  return said.kind !== 'no' && said.kind !== 'empty';
}

function statusOfRow(having: readonly Said[], coming: readonly Said[]): DraftStatus {
  if (having.length === 0) return coming.length > 0 ? 'planned' : 'unsupported';
  const [first] = having;
  const isAlike = having.every(
    (each) => each.kind === 'status' && first?.kind === 'status' && each.status === first.status,
  );
  return isAlike && first?.kind === 'status' ? first.status : 'available';
}

/** Amounts of one kind make a limit; those of several (5 GB here, 100 files there) are for a person to sort out. */
function limitOf(
  name: string,
  having: readonly Said[],
): { readonly limit: DraftLimit | null; readonly isTold: boolean } {
  const amounts = having.filter((each) => each.kind === 'amount');
  const finite = amounts.flatMap(({ bound }) => bound.quantity ?? []);
  const isOneKind = finite.every(({ dimension }) => dimension === finite[0]?.dimension);
  if (amounts.length === 0 || !isOneKind) return { limit: null, isTold: true };
  const of = insideSentence(name.replace(/^(?:number of|max\.?|maximum|min\.?|minimum)\s+/i, ''));
  const bound = new Map(amounts.map(({ plan, bound: { text } }) => [plan, text]));
  return { limit: { of, direction: directionOf(name, finite[0] ?? null), bound }, isTold: false };
}

/** What the entry itself can't hold. `isTold`: no limit holds the amounts. */
function notesOn(said: readonly Said[], isTold: boolean): readonly string[] {
  const empty = said.filter(({ kind }) => kind === 'empty');
  const words = said.filter((each) => each.kind === 'words' || (isTold && each.kind === 'amount'));
  const statuses = said.filter(({ kind }) => kind === 'status');
  const addOns = said.filter(({ kind }) => kind === 'add-on');
  const quoted = (each: readonly Said[]) => each.map(({ plan, text }) => `${plan} “${text}”`).join('; ');
  return [
    ...(words.length > 0 ? [`The table says: ${quoted(words)}.`] : []),
    ...(statuses.length > 0 && statuses.length < said.length ? [`The table says: ${quoted(statuses)}.`] : []),
    ...(addOns.length > 0 ? [`An add-on on ${addOns.map(({ plan }) => plan).join(', ')}.`] : []),
    ...(empty.length > 0
      ? [`Empty for ${empty.map(({ plan }) => plan).join(', ')}, which was taken as no.`]
      : []),
  ];
}
