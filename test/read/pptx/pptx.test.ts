import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../../src/model/document.js';
import { pptxReader } from '../../../src/read/pptx/index.js';
import { relationships } from '../office/build-office.js';
import { buildPptx, frame, shape, title } from './build-pptx.js';

async function read(bytes: Uint8Array): Promise<Document> {
  const result = await pptxReader.read({ path: 'deck.pptx', bytes });
  if (result.kind !== 'document') throw new Error(result.problem.message);
  return result.document;
}

function lines(document: Document): string[] {
  return document.blocks
    .filter((block) => block.kind !== 'metadata' && !block.text.startsWith('Rooms that know'))
    .map((block) => {
      const slide = block.origin.kind === 'slide' ? block.origin.slide : '?';
      const notes = [block.region === 'main' ? '' : block.region, block.hidden ? 'hidden' : ''].filter(
        Boolean,
      );
      return `${slide} ${describeBlock(block)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
    });
}

function describeBlock(block: Block): string {
  if (block.kind === 'heading') return `h${block.level} ${block.text}`;
  if (block.kind === 'list-item') return `${block.ordered ? '#' : '•'}${block.depth} ${block.text}`;
  if (block.kind === 'cell')
    return `cell [${block.mark}] ${[...block.rowHeaders, ...block.columnHeaders].join(' | ')}: ${block.text}`;
  return `${block.kind} ${block.text}`;
}

describe('a presentation', () => {
  it('is read in the order of its slides, with notes and hidden slides marked', async () => {
    const document = await read(
      buildPptx([
        { shapes: title('Roomline') + shape('Sub', 'Desks &amp; rooms', { placeholder: 'type="subTitle"' }) },
        {
          shapes:
            shape('Body', 'Book from the phone\nSee who comes', { placeholder: 'idx="1"' }) +
            title('What you get'),
          notes: 'Show the map.',
          notesBox: 'Unlimited rooms.',
        },
        { shapes: title('Old prices'), hidden: true },
      ]),
    );
    expect(document.title).toBe('Roomline for offices');
    expect(lines(document)).toEqual([
      '1 h1 Roomline',
      '1 paragraph Desks & rooms',
      '2 h2 What you get',
      '2 •0 Book from the phone',
      '2 •0 See who comes',
      '2 paragraph Show the map. (speaker-notes)',
      '2 paragraph Unlimited rooms. (speaker-notes)',
      '3 h2 Old prices (hidden)',
    ]);
    expect(document.blocks.at(-3)!.section).toEqual(['What you get']);
  });

  it('reads what the layout shows on its slides once, as a footer', async () => {
    const { blocks } = await read(buildPptx([{ shapes: title('One') }, { shapes: title('Two') }]));
    const shown = blocks.filter((block) => block.text === 'Rooms that know who comes');
    expect(shown.map((block) => block.region)).toEqual(['running-footer']);
  });

  it('reads text boxes by column, groups in their place, figures with their captions', async () => {
    const group = `<p:grpSp><p:nvGrpSpPr/><p:grpSpPr><a:xfrm><a:off x="6350000" y="1905000"/><a:ext cx="3810000" cy="1905000"/><a:chOff x="0" y="0"/><a:chExt cx="7620000" cy="3810000"/></a:xfrm></p:grpSpPr>${shape('c', 'Right below', { at: [0, 150, 300, 100] })}${shape('b', 'Right above', { at: [0, 0, 300, 100] })}</p:grpSp>`;
    const document = await read(
      buildPptx([
        {
          shapes:
            group +
            shape('cap', 'offices on three continents', { at: [50, 260, 300, 40], size: 18 }) +
            shape('fig', '400', { at: [50, 170, 300, 90], size: 72 }) +
            shape('text', 'Setup\nA person imports your plans.', { at: [50, 320, 300, 60] }).replace(
              '/><a:t>',
              ' b="1"/><a:t>',
            ) +
            title('In numbers'),
        },
      ]),
    );
    expect(lines(document)).toEqual([
      '1 h1 In numbers',
      '1 paragraph 400 offices on three continents',
      '1 h3 Setup',
      '1 paragraph A person imports your plans.',
      '1 paragraph Right above',
      '1 paragraph Right below',
    ]);
  });

  it('takes tables apart, names charts, and reads text alternatives and links', async () => {
    const cell = (text: string, attributes = '') =>
      `<a:tc${attributes}><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`;
    const table = `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="9" name="t"/></p:nvGraphicFramePr>${frame('p', [50, 120, 600, 200])}<a:graphic><a:graphicData><a:tbl><a:tblPr firstRow="1"/><a:tr>${cell('')}${cell('Free')}${cell('Team')}</a:tr><a:tr>${cell('Security', ' gridSpan="3"')}${cell('', ' hMerge="1"')}${cell('', ' hMerge="1"')}</a:tr><a:tr>${cell('Single sign-on')}${cell('✗')}${cell('✓')}</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
    const chart = `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="10" name="c" descr="Bars that rise"/></p:nvGraphicFramePr>${frame('p', [50, 350, 300, 100])}<a:graphic><a:graphicData><c:chart xmlns:c="urn:c" r:id="chart"/></a:graphicData></a:graphic></p:graphicFrame>`;
    const linked = shape('l', 'Docs', { at: [50, 470, 100, 20] }).replace(
      '<a:rPr lang="en-GB"/>',
      '<a:rPr><a:hlinkClick r:id="docs"/></a:rPr>',
    );
    const document = await read(
      buildPptx(
        [
          {
            shapes: title('Plans') + table + chart + linked,
            links: [
              ['chart', 'chart', '../charts/chart1.xml'],
              ['docs', 'hyperlink', 'https://docs.example/rooms'],
            ],
          },
        ],
        {
          'ppt/charts/chart1.xml':
            '<c:chartSpace xmlns:c="urn:c" xmlns:a="urn:a"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Desks booked </a:t></a:r><a:r><a:t>per week</a:t></a:r></a:p></c:rich></c:tx></c:title></c:chart></c:chartSpace>',
        },
      ),
    );
    expect(lines(document)).toEqual([
      '1 h1 Plans',
      '1 cell [text] : Single sign-on',
      '1 cell [excluded] Security | Single sign-on | Free: ✗',
      '1 cell [included] Security | Single sign-on | Team: ✓',
      '1 caption Desks booked per week',
      '1 alt-text Bars that rise',
      '1 paragraph Docs',
    ]);
    expect(document.links).toEqual(['https://docs.example/rooms']);
  });

  it('reads SmartArt as a list', async () => {
    const point = (text: string, type = '') =>
      `<d:pt${type}><d:t><a:p><a:r><a:t>${text}</a:t></a:r></a:p></d:t></d:pt>`;
    const art = `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="9" name="t"/></p:nvGraphicFramePr>${frame('p', [50, 120, 600, 200])}<a:graphic><a:graphicData><d:relIds xmlns:d="urn:d" r:dm="data"/></a:graphicData></a:graphic></p:graphicFrame>`;
    const document = await read(
      buildPptx(
        [{ shapes: title('Steps') + art, links: [['data', 'diagramData', '../diagrams/data1.xml']] }],
        {
          'ppt/diagrams/data1.xml': `<d:dataModel xmlns:d="urn:d" xmlns:a="urn:a"><d:ptLst>${point('x', ' type="pres"')}${point('Send the list')}${point('Check it')}</d:ptLst></d:dataModel>`,
        },
      ),
    );
    expect(lines(document)).toEqual(['1 h1 Steps', '1 •0 Send the list', '1 •0 Check it']);
  });

  it('names slides that are pictures and slides that are missing', async () => {
    const picture = `<p:pic><p:nvPicPr><p:cNvPr id="4" name="p"/></p:nvPicPr><p:spPr>${frame('a', [0, 0, 960, 540])}</p:spPr></p:pic>`;
    const bytes = buildPptx([{ shapes: title('One') }, { shapes: picture }], {
      'ppt/_rels/presentation.xml.rels': relationships([
        ['s0', 'slide', 'slides/gone.xml'],
        ['s1', 'slide', 'slides/slide1.xml'],
      ]),
    });
    expect((await read(bytes)).notAudited).toEqual([
      { page: null, slide: 1, reason: 'slide 1 is missing from the file' },
      { page: null, slide: 2, reason: 'slide 2 is an image without text' },
    ]);
  });
});
