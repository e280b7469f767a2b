import { Chalk } from 'chalk';
import type { CompareAnswer } from '../../model/answers.js';
import { printable } from '../../model/printable.js';
import { type Column, csvTable } from '../csv-table.js';
import { createWriter } from '../text-writer.js';
import { counted } from '../wording.js';
import type { AnswerFormats } from './answer-formats.js';
import { comparePage } from './compare-page.js';
import {
  type ComparedEntry,
  declaredInWords,
  differenceInWords,
  differingFirst,
  headlineOf,
  saidInWords,
} from './compare-wording.js';
import { writeUnread } from './places.js';

/** Documents side by side. */
export const compareFormats: AnswerFormats<CompareAnswer> = {
  text: (answer, { color, width }) => {
    const paint = new Chalk({ level: color ? 1 : 0 });
    const label = { label: paint.dim };
    const writer = createWriter(width);
    for (const compared of differingFirst(answer.entries)) {
      const { entry, differences, documents } = compared;
      writer.line(`${printable(entry.name)} (${printable(entry.id)})`, paint.bold.underline);
      writer.row('Manifest', printable(declaredInWords(compared).join('; ')), label);
      for (const difference of differences) {
        writer.row('Differs', printable(differenceInWords(difference)), { ...label, text: paint.red });
      }
      for (const document of documents) {
        const { path, sentences } = document;
        writer.row('In', printable(path), label);
        const said = [
          sentences.length > 0 ? counted(sentences.length, 'sentence') : '',
          ...saidInWords(document),
        ];
        writer.row('', printable(said.filter(Boolean).join('; ')));
      }
      writer.blank();
    }
    writer.line('Summary', paint.bold.underline);
    writer.blank();
    const { product, path } = answer.manifest;
    writer.row('Manifest', `${printable(product)}, ${printable(path)}, as of ${answer.asOf}`, label);
    writer.row('Entries', headlineOf(answer), label);
    writeUnread(writer, answer);
    return writer.text();
  },
  csv: ({ entries }) =>
    csvTable(
      columns,
      entries.flatMap((compared) => compared.documents.map((document) => ({ compared, document }))),
    ),
  html: comparePage,
};

interface Row {
  readonly compared: ComparedEntry;
  readonly document: ComparedEntry['documents'][number];
}

const columns: readonly Column<Row>[] = [
  ['entry', ({ compared }) => compared.entry.id],
  ['name', ({ compared }) => compared.entry.name],
  ['status', ({ compared }) => compared.entry.status],
  ['manifest', ({ compared }) => declaredInWords(compared).join('; ')],
  ['path', ({ document }) => document.path],
  ['sentences', ({ document }) => document.sentences.length],
  ['plans', ({ document }) => document.plans.join(', ')],
  ['not on plans', ({ document }) => document.notOnPlans.join(', ')],
  ['values', ({ document }) => saidInWords({ ...document, plans: [], notOnPlans: [], dates: [] }).join('; ')],
  ['dates', ({ document }) => document.dates.join(', ')],
  ['differs', ({ compared }) => compared.differences.map(differenceInWords).join('; ')],
];
