import { Chalk, type ChalkInstance } from 'chalk';
import type { ImpactAnswer } from '../../model/answers.js';
import { printable } from '../../model/printable.js';
import { type Column, csvTable } from '../csv-table.js';
import { createWriter, type Writer } from '../text-writer.js';
import { counted, placeWithPath, sectionInWords } from '../wording.js';
import type { AnswerFormats } from './answer-formats.js';
import { placeColumns, writeUnread } from './places.js';

type Change = ImpactAnswer['becomesFalse'][number];
type ChangedEntry = ImpactAnswer['entries'][number];

/** What a new manifest, or a new day, does to copy. */
export const impactFormats: AnswerFormats<ImpactAnswer> = {
  text: (answer, { color, width }) => {
    const paint = new Chalk({ level: color ? 1 : 0 });
    const writer = createWriter(width);
    writeChanges(writer, 'Becomes false', answer.becomesFalse, { paint, mark: paint.red });
    writeChanges(writer, 'Becomes true', answer.becomesTrue, { paint, mark: paint.green });
    writeEntries(writer, answer.entries, paint);
    writeSummary(writer, answer, paint);
    return writer.text();
  },
  csv: (answer) =>
    csvTable(columns, [
      ...answer.becomesFalse.map((change) => ({ effect: 'becomes false', ...change })),
      ...answer.becomesTrue.map((change) => ({ effect: 'becomes true', ...change })),
    ]),
};

const columns: readonly Column<Change & { readonly effect: string }>[] = [
  ['effect', ({ effect }) => effect],
  ...placeColumns<Change & { readonly effect: string }>(),
  ['sentence', ({ sentence }) => sentence],
  ['quote', ({ quote }) => quote],
  ['entry', ({ entry }) => entry],
  ['rule', ({ rule }) => rule],
  ['message', ({ message }) => message],
  ['suggestion', ({ suggestion }) => suggestion],
  ['other places', ({ also }) => also.length],
];

function writeChanges(
  writer: Writer,
  title: string,
  changes: readonly Change[],
  { paint, mark }: { readonly paint: ChalkInstance; readonly mark: ChalkInstance },
): void {
  const label = { label: paint.dim };
  writer.line(title, paint.bold.underline);
  writer.blank();
  if (changes.length === 0) writer.line('Nothing.');
  for (const { place, sentence, message, suggestion, also, rule } of changes) {
    writer.row('Sentence', printable(sentence), { label: mark.bold });
    const section = sectionInWords(place.section);
    writer.row('', [placeWithPath(place), section].filter(Boolean).join(' · '), { text: paint.dim });
    if (also.length > 0) writer.row('', `also at ${also.map(placeWithPath).join('; ')}`, { text: paint.dim });
    writer.row('Why', printable(message), label);
    if (suggestion !== null) {
      writer.row('Instead', printable(suggestion), { ...label, text: paint.green });
    }
    if (rule !== null) writer.row('Rule', rule, { ...label, text: paint.dim });
    writer.blank();
  }
  writer.blank();
}

function writeEntries(writer: Writer, entries: readonly ChangedEntry[], paint: ChalkInstance): void {
  writer.line('What changes in the manifest', paint.bold.underline);
  writer.blank();
  if (entries.length === 0) writer.line('Nothing that bears on copy.');
  for (const { id, name, change, fields, before, after, sentences } of entries) {
    writer.row('Entry', `${printable(name)} (${printable(id)})`, { label: paint.bold });
    const status = before === after ? after : [before, after].filter((each) => each !== null).join(' → ');
    const rest = fields.filter((field) => field !== 'status');
    const changed = rest.length > 0 ? `; ${rest.join(', ')}` : '';
    writer.row('', `${change}: ${status ?? ''}${changed}`);
    writer.row(
      '',
      sentences === 0 ? 'No copy mentions it.' : `Spoken of in ${counted(sentences, 'sentence')}.`,
    );
  }
  writer.blank();
}

function writeSummary(writer: Writer, answer: ImpactAnswer, paint: ChalkInstance): void {
  const label = { label: paint.dim };
  const side = ({ manifest, asOf }: ImpactAnswer['before']) => `${printable(manifest.path)}, as of ${asOf}`;
  writer.line('Summary', paint.bold.underline);
  writer.blank();
  writer.row('Before', side(answer.before), label);
  writer.row('After', side(answer.after), label);
  const { becomesFalse, becomesTrue, entries } = answer;
  const silent = entries.filter(({ sentences }) => sentences === 0).length;
  const parts = [
    `${counted(becomesFalse.length, 'sentence')} false`,
    `${counted(becomesTrue.length, 'sentence')} true`,
    `${counted(entries.length, 'entry', 'entries')} changed`,
    silent > 0 ? `${counted(silent, 'of them', 'of them')} in no copy` : '',
  ];
  writer.row('Becomes', parts.filter(Boolean).join(', '), label);
  writeUnread(writer, answer);
}
