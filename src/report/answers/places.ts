import type { AnswerHead, SentencePlace } from '../../model/answers.js';
import { printable } from '../../model/printable.js';
import type { Column } from '../csv-table.js';
import type { Writer } from '../text-writer.js';
import { counted, placeInWords, sectionInWords } from '../wording.js';

/** "line 41, column 12 · Pricing › Enterprise". */
export function placeAndSection(place: SentencePlace): string {
  return [placeInWords(place), sectionInWords(place.section)].filter(Boolean).join(' · ');
}

/** The columns that say where a sentence stands. */
export function placeColumns<Item extends { readonly place: SentencePlace }>(): Column<Item>[] {
  return [
    ['path', ({ place }) => place.path],
    ['line', ({ place }) => place.start?.line ?? null],
    ['column', ({ place }) => place.start?.column ?? null],
    ['page', ({ place }) => place.page],
    ['slide', ({ place }) => place.slide],
    ['section', ({ place }) => sectionInWords(place.section)],
  ];
}

/** An item with the other places of the same text. */
export interface Folded<Item> {
  readonly item: Item;
  readonly also: readonly SentencePlace[];
}

/** Items of which `key` says the same become one, at the place of the first. */
export function foldRepeats<Item extends { readonly place: SentencePlace }>(
  items: readonly Item[],
  key: (item: Item) => string,
): readonly Folded<Item>[] {
  const folded = new Map<string, { item: Item; also: SentencePlace[] }>();
  for (const item of items) {
    const known = folded.get(key(item));
    if (known === undefined) folded.set(key(item), { item, also: [] });
    else known.also.push(item.place);
  }
  return [...folded.values()];
}

/** Items by document, in the order in which documents first come. */
export function byDocument<Item extends { readonly place: SentencePlace }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item.place.path, [...(groups.get(item.place.path) ?? []), item]);
  return groups;
}

/** What the answer knows nothing of: an answer about silence has to say where nobody has listened. */
export function writeUnread(
  writer: Writer,
  { documents, problems }: Pick<AnswerHead, 'documents' | 'problems'>,
): void {
  for (const { path, notAudited } of documents) {
    for (const { reason } of notAudited) writer.row('Unread', `${printable(path)}: ${printable(reason)}`);
  }
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  if (errors > 0) {
    writer.row('Unread', `${counted(errors, 'problem')}: standard error says what could not be read.`);
  }
}
