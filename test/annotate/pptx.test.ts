import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Mark } from '../../src/annotate/marks.js';
import { annotatePptx } from '../../src/annotate/pptx.js';
import { placeWords } from '../../src/model/placed-words.js';
import { readDirectory } from '../../src/read/office/zip.js';
import { pptxReader } from '../../src/read/pptx/index.js';
import { type Link, relationships } from '../read/office/build-office.js';
import { buildPptx, shape, title } from '../read/pptx/build-pptx.js';
import { hostileTexts } from '../report/hostile-report.js';
import { changedParts, contentTypes, mark, partOf } from './office.js';

const asOf = '2026-11-21';
const presentation = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const office = 'application/vnd.openxmlformats-officedocument.presentationml';

/** Slide parts are numbered against the order of slides: slide 1 is slide2.xml. */
function deck(
  links: readonly Link[] = [],
  extra: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  return buildPptx(
    [
      {
        shapes: title('Roomline') + shape('Text', 'Book unlimited rooms', { at: [100, 200, 300, 40] }),
        links,
      },
      { shapes: title('Prices') },
    ],
    { '[Content_Types].xml': contentTypes, ...extra },
  );
}

function annotated(bytes: Uint8Array, marks: readonly Mark[]): Uint8Array {
  const copy = annotatePptx(bytes, marks, asOf);
  if (copy === null) throw new Error('The file is damaged.');
  return copy;
}

async function blocksOf(bytes: Uint8Array) {
  const result = await pptxReader.read({ path: 'deck.pptx', bytes });
  if (result.kind !== 'document') throw new Error(result.problem.message);
  return result.document;
}

describe('an annotated copy of a presentation', () => {
  it('has a comment at the shape that holds the words, and nothing else is touched', async () => {
    const bytes = deck();
    const before = bytes.slice();
    const document = await blocksOf(bytes);
    const block = document.blocks.find(({ text }) => text.includes('unlimited'))!;
    const range = { start: 5, end: 20 };
    const words = placeWords(document, { block, quote: range, sentence: range, sentenceText: '' });
    expect(words.anchor).toEqual({ kind: 'shape', left: 100, top: 200, width: 300, height: 40 });
    const copy = annotated(bytes, [
      { ...mark, slide: words.slide, anchor: words.anchor, quote: words.quote },
    ]);

    expect(bytes).toEqual(before);
    expect(changedParts(bytes, copy)).toEqual([
      'ppt/_rels/presentation.xml.rels',
      'ppt/slides/_rels/slide2.xml.rels',
      '[Content_Types].xml',
      'ppt/commentAuthors.xml',
      'ppt/comments/comment1.xml',
    ]);
    expect(partOf(copy, 'ppt/comments/comment1.xml')).toBe(
      `<p:cmLst xmlns:p="${presentation}"><p:cm authorId="0" dt="2026-11-21T00:00:00.000" idx="1"><p:pos x="800" y="1600"/><p:text>“unlimited rooms”\n\nRooms have a bound.\n\nbeyond/absolute (error)</p:text></p:cm></p:cmLst>`,
    );
    expect(partOf(copy, 'ppt/commentAuthors.xml')).toBe(
      `<p:cmAuthorLst xmlns:p="${presentation}"><p:cmAuthor id="0" name="overclaim" initials="OC" lastIdx="1" clrIdx="0"/></p:cmAuthorLst>`,
    );
    const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    expect(partOf(copy, 'ppt/slides/_rels/slide2.xml.rels')).toContain(
      `<Relationship Id="rId2" Type="${types}/comments" Target="/ppt/comments/comment1.xml"/></Relationships>`,
    );
    expect(partOf(copy, 'ppt/_rels/presentation.xml.rels')).toContain(
      `<Relationship Id="rId3" Type="${types}/commentAuthors" Target="/ppt/commentAuthors.xml"/></Relationships>`,
    );
    const declared = partOf(copy, '[Content_Types].xml');
    expect(declared).toContain(
      `<Override PartName="/ppt/commentAuthors.xml" ContentType="${office}.commentAuthors+xml"/><Override PartName="/ppt/comments/comment1.xml" ContentType="${office}.comments+xml"/></Types>`,
    );
    expect(await blocksOf(copy)).toEqual(document);
  });

  it('puts the comments of one shape side by side, and those without a place in the corner', () => {
    const anchor = { kind: 'shape', left: 100, top: 200, width: 100, height: 40 } as const;
    const marks = [anchor, anchor, anchor, anchor, null].map((each) => ({ ...mark, slide: 1, anchor: each }));
    const positions = [
      ...partOf(annotated(deck(), marks), 'ppt/comments/comment1.xml')!.matchAll(/<p:pos[^>]*>/g),
    ];
    expect(positions.map(([each]) => each)).toEqual([
      '<p:pos x="800" y="1600"/>',
      '<p:pos x="1160" y="1600"/>',
      '<p:pos x="1520" y="1600"/>',
      '<p:pos x="800" y="1960"/>',
      '<p:pos x="0" y="0"/>',
    ]);
  });

  it('keeps the comments that are there and adds to them', () => {
    const author = '<x:cmAuthor id="3" name="Ann" initials="A" lastIdx="7" clrIdx="0"/>';
    const comment =
      '<x:cm authorId="3" dt="2026-01-01T00:00:00.000" idx="7"><x:pos x="1" y="2"/><x:text>Old</x:text></x:cm>';
    const bytes = deck([['old', 'comments', '../comments/comment1.xml']], {
      'ppt/_rels/presentation.xml.rels': relationships([
        ['s0', 'slide', 'slides/slide2.xml'],
        ['s1', 'slide', 'slides/slide1.xml'],
        ['authors', 'commentAuthors', 'commentAuthors.xml'],
      ]),
      'ppt/commentAuthors.xml': `<x:cmAuthorLst xmlns:x="${presentation}">${author}</x:cmAuthorLst>`,
      'ppt/comments/comment1.xml': `<x:cmLst xmlns:x="${presentation}">${comment}</x:cmLst>`,
    });
    const copy = annotated(bytes, [
      { ...mark, slide: 1 },
      { ...mark, slide: 2 },
    ]);
    expect(changedParts(bytes, copy)).toEqual([
      'ppt/slides/_rels/slide1.xml.rels',
      '[Content_Types].xml',
      'ppt/commentAuthors.xml',
      'ppt/comments/comment1.xml',
      'ppt/comments/comment2.xml',
    ]);
    const text = '“unlimited rooms”\n\nRooms have a bound.\n\nbeyond/absolute (error)';
    expect(partOf(copy, 'ppt/comments/comment1.xml')).toBe(
      `<x:cmLst xmlns:x="${presentation}">${comment}<x:cm authorId="4" dt="2026-11-21T00:00:00.000" idx="1"><x:pos x="0" y="0"/><x:text>${text}</x:text></x:cm></x:cmLst>`,
    );
    expect(partOf(copy, 'ppt/commentAuthors.xml')).toBe(
      `<x:cmAuthorLst xmlns:x="${presentation}">${author}<x:cmAuthor id="4" name="overclaim" initials="OC" lastIdx="2" clrIdx="4"/></x:cmAuthorLst>`,
    );
    expect(partOf(copy, 'ppt/comments/comment2.xml')).toContain('idx="2"');
  });

  it('fills an empty list of comments, and leaves threads of newer PowerPoints to themselves', () => {
    const threads = 'http://schemas.microsoft.com/office/powerpoint/2018/8/main';
    const bytes = deck(
      [
        ['threads', 'comments', '../comments/threads.xml'],
        ['old', 'comments', '../comments/Comment1.xml'],
      ],
      {
        'ppt/comments/threads.xml': `<p188:cmLst xmlns:p188="${threads}"/>`,
        'ppt/comments/Comment1.xml': `<?xml version="1.0"?>\n<cmLst xmlns="${presentation}" />`,
      },
    );
    const copy = annotated(bytes, [
      { ...mark, slide: 1 },
      { ...mark, slide: 2 },
    ]);
    expect(changedParts(bytes, copy)).not.toContain('ppt/comments/threads.xml');
    expect(partOf(copy, 'ppt/comments/Comment1.xml')).toMatch(
      /^<cmLst xmlns="[^"]*" ><cm .*<\/cm><\/cmLst>$/s,
    );
    expect(partOf(copy, 'ppt/comments/comment2.xml')).toContain('<p:cm ');
  });

  it('writes the Strict spelling into a Strict file', () => {
    const strict = 'http://purl.oclc.org/ooxml/presentationml/main';
    const main = partOf(deck(), 'ppt/presentation.xml')!.replace('xmlns:p="urn:p"', `xmlns:p="${strict}"`);
    const copy = annotated(deck([], { 'ppt/presentation.xml': main }), [{ ...mark, slide: 1 }]);
    expect(partOf(copy, 'ppt/comments/comment1.xml')).toContain(`<p:cmLst xmlns:p="${strict}">`);
    expect(partOf(copy, 'ppt/slides/_rels/slide2.xml.rels')).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"',
    );
  });

  it('is the same for the same input, and the same file where nothing can be marked', () => {
    const bytes = deck();
    const marks = [{ ...mark, slide: 2 }];
    expect(Buffer.from(annotated(bytes, marks)).equals(annotated(bytes, marks))).toBe(true);
    expect(changedParts(bytes, annotated(bytes, [mark, { ...mark, slide: 9 }]))).toEqual([]);
  });

  it.each(Object.entries(hostileTexts))('keeps text inert: %s', async (_, text) => {
    const copy = annotated(deck(), [{ ...mark, slide: 1, quote: text, note: [text, text] }]);
    const contents = partOf(copy, 'ppt/comments/comment1.xml')!;
    expect(contents.replaceAll('\n', '')).not.toMatch(
      /[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]/u,
    );
    expect([...contents.matchAll(/<(\/?[^\s>]*)/g)].map(([, name]) => name)).toEqual([
      'p:cmLst',
      'p:cm',
      'p:pos',
      'p:text',
      '/p:text',
      '/p:cm',
      '/p:cmLst',
    ]);
    const { errors } = await validateXML({
      xml: [{ fileName: 'comment.xml', contents }],
      normalization: 'format',
    });
    expect(errors).toEqual([]);
  });
});

describe('a presentation that cannot be annotated', () => {
  const marks = [{ ...mark, slide: 1 }];

  it.each([
    ['cut off', deck().subarray(0, 900)],
    ['no archive', new Uint8Array(100)],
    ['without content types', buildPptx([{ shapes: title('Roomline') }])],
    ['with cut off content types', deck([], { '[Content_Types].xml': '<Types><Default' })],
    [
      'with text in another encoding',
      deck([], { '[Content_Types].xml': '<?xml version="1.0" encoding="ISO-8859-5"?><Types></Types>' }),
    ],
  ])('gives none: %s', (_, bytes) => {
    expect(annotatePptx(bytes, marks, asOf)).toBeNull();
  });

  it('gives none where many files share the same bytes, so that the copy would be huge', () => {
    const name = 'ppt/media/picture-000';
    const picture = Uint8Array.from({ length: 5000 }, (_, index) => (index * index) >> 3);
    const bytes = Buffer.from(deck([], { [name]: picture }));
    const end = Buffer.from(bytes.subarray(bytes.length - 22));
    const records = bytes.subarray(end.readUInt32LE(16), bytes.length - 22);
    const { record } = readDirectory(bytes).get(name)!;
    const repeated = Array.from({ length: 300 }, (_, index) => {
      const copy = Buffer.from(record);
      copy.write(`${index + 100}`, 46 + name.length - 3);
      return copy;
    });
    const directory = Buffer.concat([records, ...repeated]);
    end.writeUInt16LE(end.readUInt16LE(10) + repeated.length, 10);
    const bomb = Buffer.concat([bytes.subarray(0, end.readUInt32LE(16)), directory, end]);
    expect(readDirectory(bomb).size).toBeGreaterThan(300);
    expect(annotatePptx(bomb, marks, asOf)).toBeNull();
  });
});
