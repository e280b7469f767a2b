import { Chalk, type ChalkInstance } from 'chalk';
import type { PromisesAnswer, RegisteredPromise } from '../../model/answers.js';
import { printable } from '../../model/printable.js';
import { type Column, csvTable } from '../csv-table.js';
import { createWriter, type Writer } from '../text-writer.js';
import { counted, figure, placeInWords } from '../wording.js';
import type { AnswerFormats } from './answer-formats.js';
import {
  byDocument,
  type Folded,
  foldRepeats,
  placeAndSection,
  placeColumns,
  writeUnread,
} from './places.js';
import { promisesPage } from './promises-page.js';
import { samePromise, standingInWords, targetInWords, timeInWords } from './promises-wording.js';

/** The register of promises. */
export const promisesFormats: AnswerFormats<PromisesAnswer> = {
  text: (answer, { color, width }) => {
    const paint = new Chalk({ level: color ? 1 : 0 });
    const writer = createWriter(width);
    for (const [path, promises] of byDocument(answer.promises)) {
      writer.line(printable(path), paint.bold.underline);
      writer.line(counted(promises.length, 'promise'), paint.dim);
      writer.blank();
      for (const promise of foldRepeats(promises, samePromise)) {
        writePromise(writer, promise, paint);
      }
    }
    writeSummary(writer, answer, paint);
    return writer.text();
  },
  csv: ({ promises }) => csvTable(columns, promises),
  html: promisesPage,
};

const columns: readonly Column<RegisteredPromise>[] = [
  ...placeColumns<RegisteredPromise>(),
  ['sentence', (promise) => promise.sentence],
  ['quote', (promise) => promise.quote],
  ['when', (promise) => promise.when],
  ['from', (promise) => promise.from],
  ['due', (promise) => promise.due],
  ['entry', (promise) => promise.entry?.id ?? null],
  ['name', (promise) => promise.entry?.name ?? null],
  ['status', (promise) => promise.entry?.status ?? null],
  ['public', (promise) => (promise.isPublic ? 'yes' : 'no')],
  ['target', (promise) => promise.target],
  ['standing', (promise) => promise.standing],
  ['overdue', (promise) => (promise.isOverdue ? 'yes' : 'no')],
];

function writePromise(
  writer: Writer,
  { item: promise, also }: Folded<RegisteredPromise>,
  paint: ChalkInstance,
): void {
  const label = { label: paint.dim };
  const { entry, standing } = promise;
  writer.row('Promise', printable(promise.sentence), { label: paint.bold });
  writer.row('', placeAndSection(promise.place), { text: paint.dim });
  if (also.length > 0) writer.row('', `also at ${also.map(placeInWords).join('; ')}`, { text: paint.dim });
  const times = `${printable(timeInWords(promise))}${promise.isOverdue ? '; overdue' : ''}`;
  writer.row('For', times, { ...label, ...(promise.isOverdue && { text: paint.red }) });
  if (entry !== null) {
    const target = targetInWords(promise);
    const plan = target === null ? '' : `, ${printable(target)}`;
    writer.row('Entry', `${printable(entry.name)} (${printable(entry.id)}), ${entry.status}${plan}`, label);
  }
  writer.row('Standing', standingInWords[standing], label);
  writer.blank();
}

function writeSummary(writer: Writer, answer: PromisesAnswer, paint: ChalkInstance): void {
  const { promises, overdue, undated, unannounced } = answer.summary;
  const label = { label: paint.dim };
  writer.line('Summary', paint.bold.underline);
  writer.blank();
  const { product, path } = answer.manifest;
  writer.row('Manifest', `${printable(product)}, ${printable(path)}, as of ${answer.asOf}`, label);
  const parts = [
    counted(promises, 'promise'),
    overdue > 0 ? `${figure(overdue)} overdue` : '',
    undated > 0 ? `${figure(undated)} without a time` : '',
    unannounced > 0 ? `${figure(unannounced)} that no public plan covers` : '',
  ];
  writer.row('Promises', promises === 0 ? 'none' : parts.filter(Boolean).join(', '), label);
  writeUnread(writer, answer);
}
