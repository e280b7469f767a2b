import { Chalk } from 'chalk';
import type { CoverageAnswer } from '../../model/answers.js';
import { printable } from '../../model/printable.js';
import { type Column, csvTable } from '../csv-table.js';
import { createWriter, type Writer } from '../text-writer.js';
import { counted, figure, placeWithPath } from '../wording.js';
import type { AnswerFormats } from './answer-formats.js';
import { writeUnread } from './places.js';

/** What copy leaves out. */
export const coverageFormats: AnswerFormats<CoverageAnswer> = {
  text: (answer, { color, width }) => {
    const paint = new Chalk({ level: color ? 1 : 0 });
    const writer = createWriter(width);
    const title = (text: string) => {
      writer.line(text, paint.bold.underline);
      writer.blank();
    };
    title('There, and in no document');
    writeUnmentioned(writer, answer);
    title('Limits that no document tells');
    writeLimits(writer, answer);
    title('Deprecated or retired, and still claimed');
    writeDeprecated(writer, answer);
    if (answer.byDocument.length > 1) {
      title('By document');
      for (const { path, ...group } of answer.byDocument) writeGroup(writer, printable(path), group);
      writer.blank();
    }
    if (answer.byChannel.some(({ contentType }) => contentType !== null)) {
      title('By channel');
      for (const { contentType, documents, ...group } of answer.byChannel) {
        writeGroup(writer, `${contentType ?? 'no content type'}, ${counted(documents, 'document')}`, group);
      }
      writer.blank();
    }
    title('Summary');
    const { product, path } = answer.manifest;
    writer.row('Manifest', `${printable(product)}, ${printable(path)}, as of ${answer.asOf}`, {
      label: paint.dim,
    });
    const mentioned = answer.entries.length - answer.unmentioned.length;
    writer.row('Mentioned', `${figure(mentioned)} of ${counted(answer.entries.length, 'entry', 'entries')}`, {
      label: paint.dim,
    });
    writeUnread(writer, answer);
    return writer.text();
  },
  csv: (answer) => csvTable(columns, rowsOf(answer)),
};

const KINDS = [
  ['capability', 'Capabilities'],
  ['commitment', 'Commitments'],
  ['certification', 'Certificates'],
  ['proof', 'Proof'],
] as const;

function writeUnmentioned(writer: Writer, { entries, unmentioned }: CoverageAnswer): void {
  const silent = entries.filter(({ entry }) => unmentioned.includes(entry.id));
  for (const [kind, title] of KINDS) {
    const names = silent.filter(({ entry }) => entry.kind === kind);
    if (names.length === 0) continue;
    writer.line(title);
    for (const { entry } of names) {
      const status = entry.status === 'available' ? '' : `, ${entry.status}`;
      writer.row('', `${printable(entry.name)} (${printable(entry.id)})${status}`);
    }
  }
  if (silent.length === 0) writer.line('Nothing: copy speaks of every entry.');
  writer.blank();
}

function writeLimits(writer: Writer, { undisclosedLimits }: CoverageAnswer): void {
  for (const { entry, of, declared, plan, claims } of undisclosedLimits) {
    const scope = plan === null ? '' : ` on ${printable(plan)}`;
    writer.row(
      '',
      `${printable(entry.name)} (${printable(entry.id)}): ${of === entry.name ? '' : `${printable(of)}, `}${printable(declared)}${scope}; claimed in ${counted(claims, 'sentence')}`,
    );
  }
  if (undisclosedLimits.length === 0) writer.line('None.');
  writer.blank();
}

function writeDeprecated(writer: Writer, { deprecated }: CoverageAnswer): void {
  for (const { entry, until, place, sentence, isDisclosed } of deprecated) {
    const end = until === null ? '' : ` until ${until}`;
    writer.row('Claim', printable(sentence));
    writer.row(
      '',
      `${placeWithPath(place)} · ${printable(entry.name)} (${printable(entry.id)}), ${entry.status}${end}`,
    );
    writer.row('', isDisclosed ? 'The copy says so.' : 'The copy does not say so.');
  }
  if (deprecated.length === 0) writer.line('None.');
  writer.blank();
}

interface Group {
  readonly mentioned: readonly string[];
  readonly unmentioned: readonly string[];
}

function writeGroup(writer: Writer, title: string, { mentioned, unmentioned }: Group): void {
  writer.line(title);
  writer.row(
    '',
    `${figure(mentioned.length)} of ${counted(mentioned.length + unmentioned.length, 'entry', 'entries')} mentioned`,
  );
  if (unmentioned.length > 0) writer.row('', `not: ${unmentioned.map(printable).join(', ')}`);
}

interface Row {
  readonly kind: string;
  readonly entry: string;
  readonly name: string;
  readonly status: string;
  readonly path: string | null;
  readonly channel: string | null;
  readonly detail: string | null;
}

const columns: readonly Column<Row>[] = [
  ['kind', (row) => row.kind],
  ['entry', (row) => row.entry],
  ['name', (row) => row.name],
  ['status', (row) => row.status],
  ['path', (row) => row.path],
  ['content type', (row) => row.channel],
  ['detail', (row) => row.detail],
];

/** One row for each thing that is left out: by all documents, by a channel, by a document. */
function rowsOf(answer: CoverageAnswer): readonly Row[] {
  const known = new Map(answer.entries.map(({ entry }) => [entry.id, entry]));
  const missing = (
    kind: string,
    ids: readonly string[],
    path: string | null,
    channel: string | null,
  ): Row[] =>
    ids.flatMap((id) => {
      const entry = known.get(id);
      return entry
        ? [{ kind, entry: id, name: entry.name, status: entry.status, path, channel, detail: null }]
        : [];
    });
  return [
    ...missing('in no document', answer.unmentioned, null, null),
    ...answer.undisclosedLimits.map(({ entry, of, declared, plan }) => ({
      kind: 'limit not told',
      entry: entry.id,
      name: entry.name,
      status: entry.status,
      path: null,
      channel: null,
      detail: `${of}: ${declared}${plan === null ? '' : ` on ${plan}`}`,
    })),
    ...answer.deprecated.map(({ entry, place, sentence }) => ({
      kind: 'still claimed',
      entry: entry.id,
      name: entry.name,
      status: entry.status,
      path: place.path,
      channel: null,
      detail: sentence,
    })),
    ...answer.byChannel.flatMap(({ contentType, unmentioned }) =>
      missing('not in channel', contentType === null ? [] : unmentioned, null, contentType),
    ),
    ...answer.byDocument.flatMap(({ path, contentType, unmentioned }) =>
      missing('not in document', unmentioned, path, contentType),
    ),
  ];
}
