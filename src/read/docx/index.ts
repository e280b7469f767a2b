import { broken, type OfficePackage, readPackage } from '../office/package.js';
import { childAt } from '../office/xml.js';
import type { Reader, ReadInput, ReadResult } from '../reader.js';
import { countWords } from '../words.js';
import { FlowBlocks, notesOf } from './flow-blocks.js';
import { readStyleSheet } from './styles.js';

/** Word documents as they stand when every tracked change is accepted; comments are not part of the text. */
export const docxReader: Reader = {
  format: 'docx',
  extensions: ['.docx'],
  read: (input: ReadInput): ReadResult => readPackage(input, 'document', (office) => readText(input, office)),
};

function readText(input: ReadInput, office: OfficePackage): ReadResult {
  const main = office.related('', 'officeDocument');
  const body = main === null ? undefined : childAt(office.part(main) ?? undefined, 'body');
  if (main === null || body === undefined) return broken(input, 'document');
  const notes = notesOf(office, main);
  const { title, subject } = office.properties();
  const maker = new FlowBlocks(office, readStyleSheet(office, main), notes);
  maker.addProperty('Title', title);
  maker.addProperty('Subject', subject);
  const relationships = office.relationships(main);
  for (const type of ['header', 'footer'] as const) {
    if (type === 'footer') maker.addPart(main, body, 'main');
    for (const { target } of relationships.filter((each) => each.type === type)) {
      const part = office.part(target);
      if (part) maker.addPart(target, part, `running-${type}`);
    }
  }
  for (const [kind, note] of notes)
    maker.addPart(office.related(main, `${kind.split(' ')[0]}s`) ?? main, note, 'footnote');
  const { blocks, links } = maker;
  return {
    kind: 'document',
    document: {
      path: input.path,
      format: 'docx',
      title: title ?? blocks.find((block) => block.kind === 'heading')?.text ?? null,
      published: null,
      blocks,
      lineStarts: [],
      words: blocks.reduce((sum, block) => sum + countWords(block.text), 0),
      notAudited: [],
      problems: [],
      directives: [],
      links: [...links],
    },
  };
}
