import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.js';
import { docxReader } from '../../../src/read/docx/index.js';
import { coreProperties, type Link, relationships, zip } from '../office/build-office.js';

const namespaces =
  'xmlns:w="urn:w" xmlns:r="urn:r" xmlns:mc="urn:mc" xmlns:wp="urn:wp" xmlns:wps="urn:wps" xmlns:v="urn:v"';

function buildDocx(
  body: string,
  parts: Record<string, string> = {},
  links: readonly Link[] = [],
): Uint8Array {
  return zip({
    '_rels/.rels': relationships([
      ['r1', 'officeDocument', 'word/document.xml'],
      ['r2', 'metadata/core-properties', 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties('Onboarding guide'),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships([
      ['styles', 'styles', 'styles.xml'],
      ['numbers', 'numbering', 'numbering.xml'],
      ...links,
    ]),
    'word/styles.xml': `<w:styles ${namespaces}>${style('Heading1', 'heading 1')}${style('Mine', 'Chapter', '<w:basedOn w:val="Heading1"/>')}${style('Code', 'Plain', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>')}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ...parts,
  });
}

function style(id: string, name: string, rest = ''): string {
  return `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
}

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

async function read(bytes: Uint8Array): Promise<Document> {
  const result = await docxReader.read({ path: 'guide.docx', bytes });
  if (result.kind !== 'document') throw new Error(result.problem.message);
  return result.document;
}

function lines({ blocks }: Document): string[] {
  return blocks.map((block) => {
    const place = block.origin.kind === 'flow' ? block.origin.paragraph : '?';
    const region = block.region === 'main' ? '' : ` (${block.region})`;
    const section = block.section.length > 0 ? ` < ${block.section.join(' < ')}` : '';
    const kind =
      block.kind === 'heading'
        ? `h${block.level}`
        : block.kind === 'list-item'
          ? `${block.ordered ? '#' : '•'}${block.depth}`
          : block.kind === 'cell'
            ? `cell [${block.mark}] ${[...block.rowHeaders, ...block.columnHeaders].join(' | ')}:`
            : block.kind;
    return `${place} ${kind} ${block.text}${region}${section}`;
  });
}

describe('a Word document', () => {
  it('is read with its headings, lists and properties', async () => {
    const document = await read(
      buildDocx(
        p(run('Getting started'), '<w:pStyle w:val="Mine"/>') +
          p(run('Import '), '') +
          p(run('Send us') + run(' the list'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>') +
          p(run('as CSV'), '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr>') +
          p(run('Details'), '<w:pStyle w:val="Code"/>') +
          p(run('Press ') + run('Ctrl+I', '<w:rFonts w:ascii="Courier New"/>') + run(' now')),
      ),
    );
    expect(lines(document)).toEqual([
      '1 metadata Onboarding guide',
      '1 h1 Getting started',
      '2 paragraph Import < Getting started',
      '3 #0 Send us the list < Getting started',
      '4 •1 as CSV < Getting started',
      '5 h3 Details < Getting started',
      '6 paragraph Press Ctrl+I now < Getting started < Details',
    ]);
    expect(document.blocks.at(-1)!.verbatim).toEqual([{ start: 6, end: 12 }]);
  });

  it('reads insertions, not deletions, comments, field codes or hidden text', async () => {
    const document = await read(
      buildDocx(
        p(
          `${run('Setup takes ')}<w:del>${run('one').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('two')}</w:ins>${run(' weeks')}<w:r><w:commentReference w:id="1"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>${run(' secretly', '<w:vanish/>')}${run('.')}`,
        ),
      ),
    );
    expect(lines(document).slice(1)).toEqual(['1 paragraph Setup takes two weeks.']);
  });

  it('reads footnotes, headers, text boxes, text alternatives and links', async () => {
    const box = `<w:txbxContent>${p(run('In the box'))}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="Two desks"/><wps:txbx>${box}</wps:txbx></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const document = await read(
      buildDocx(
        p(`${run('Uptime is 99.9 %')}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
          p(`<w:hyperlink r:id="web">${run('Read more')}</w:hyperlink>${drawing}`),
        {
          'word/footnotes.xml': `<w:footnotes ${namespaces}><w:footnote w:id="0" w:type="separator">${p('')}</w:footnote><w:footnote w:id="2">${p(run(' On Enterprise.'))}</w:footnote></w:footnotes>`,
          'word/header1.xml': `<w:hdr ${namespaces}>${p(run('Confidential'))}</w:hdr>`,
        },
        [
          ['notes', 'footnotes', 'footnotes.xml'],
          ['head', 'header', 'header1.xml'],
          ['web', 'hyperlink', 'https://docs.example/'],
        ],
      ),
    );
    expect(lines(document).slice(1)).toEqual([
      '1 paragraph Confidential (running-header)',
      '2 paragraph Uptime is 99.9 %',
      '3 paragraph Read more',
      '3 alt-text Two desks',
      '4 paragraph In the box',
      '5 paragraph On Enterprise. (footnote)',
    ]);
    expect(document.blocks[2]!.footnotes).toEqual(['On Enterprise.']);
    expect(document.links).toEqual(['https://docs.example/']);
  });

  it('takes tables apart, spans and all', async () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${p(run(text))}</w:tc>`;
    const document = await read(
      buildDocx(
        `<w:tbl><w:tblPr><w:tblLook w:val="04A0"/></w:tblPr><w:tr>${cell('')}${cell('Free')}${cell('Team')}</w:tr><w:tr>${cell('Rooms', '<w:vMerge w:val="restart"/>')}${cell('3')}${cell('100')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('–')}${cell('Add-on')}</w:tr></w:tbl>`,
      ),
    );
    expect(lines(document).slice(1)).toEqual([
      '4 cell [text] : Rooms',
      '5 cell [text] Rooms | Free: 3',
      '6 cell [text] Rooms | Team: 100',
      '8 cell [excluded] Rooms | Free: –',
      '9 cell [add-on] Rooms | Team: Add-on',
    ]);
  });
});
