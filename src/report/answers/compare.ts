import { Chalk } from 'chalk';
import type { CompareAnswer } from '../../model/answers.js';
import { printable } from '../../model/printable.js';
import { type Column, csvTable } from '../csv-table.js';
import { createWriter } from '../text-writer.js';
import { counted } from '../wording.js';
import type { AnswerFormats } from './answer-formats.js';
import { comparePage } from './compare-page.js';
import {
  type Compared,
  type ComparedDocument,
  comparedIn,
  differenceInWords,
  headlineOf,
  priceHeadlineOf,
  saidInWords,
} from './compare-wording.js';
import { writeUnread } from './places.js';

/** Documents side by side. */
export const compareFormats: AnswerFormats<CompareAnswer> = {
  text: (answer, { color, width }) => {
    const paint = new Chalk({ level: color ? 1 : 0 });
    const label = { label: paint.dim };
    const writer = createWriter(width);
    for (const { title, id, declared, differences, documents } of comparedIn(answer)) {
      writer.line(printable(id === null ? title : `${title} (${id})`), paint.bold.underline);
      writer.row('Manifest', printable(declared.join('; ')), label);
      for (const difference of differences) {
        writer.row('Differs', printable(differenceInWords(difference)), { ...label, text: paint.red });
      }
      for (const document of documents) {
        writer.row('In', printable(document.path), label);
        const said = [counted(document.sentences.length, 'sentence'), ...saidInWords(document)];
        writer.row('', printable(said.join('; ')));
      }
      writer.blank();
    }
    writer.line('Summary', paint.bold.underline);
    writer.blank();
    const { product, path } = answer.manifest;
    writer.row('Manifest', `${printable(product)}, ${printable(path)}, as of ${answer.asOf}`, label);
    writer.row('Entries', headlineOf(answer), label);
    const prices = priceHeadlineOf(answer);
    if (prices !== null) writer.row('Prices', prices, label);
    writeUnread(writer, answer);
    return writer.text();
  },
  csv: (answer) =>
    csvTable(
      columns,
      comparedIn(answer).flatMap((compared) =>
        compared.documents.map((document) => ({ compared, document })),
      ),
    ),
  html: comparePage,
};

interface Row {
  readonly compared: Compared;
  readonly document: ComparedDocument;
}

const columns: readonly Column<Row>[] = [
  ['entry', ({ compared }) => compared.id],
  ['name', ({ compared }) => compared.title],
  ['status', ({ compared }) => compared.status],
  ['manifest', ({ compared }) => compared.declared.join('; ')],
  ['path', ({ document }) => document.path],
  ['sentences', ({ document }) => document.sentences.length],
  ['plans', ({ document }) => document.plans.join(', ')],
  ['not on plans', ({ document }) => document.notOnPlans.join(', ')],
  ['values', ({ document }) => document.values.join('; ')],
  ['dates', ({ document }) => document.dates.join(', ')],
  ['differs', ({ compared }) => compared.differences.map(differenceInWords).join('; ')],
];
