import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { annotateDocx } from '../../src/annotate/docx.js';
import type { Mark } from '../../src/annotate/marks.js';
import type { Block } from '../../src/model/document.js';
import { placeWords } from '../../src/model/placed-words.js';
import { docxReader } from '../../src/read/docx/index.js';
import { type Link, relationships, zip } from '../read/office/build-office.js';
import { hostileTexts } from '../report/hostile-report.js';
import { changedParts, contentTypes, mark, partOf } from './office.js';

const asOf = '2026-11-21';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const note =
  '<w:p><w:r><w:t xml:space="preserve">Rooms have a bound.</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">beyond/absolute (error)</w:t></w:r></w:p>';
const about = 'w:author="overclaim" w:date="2026-11-21T00:00:00Z" w:initials="OC"';

const p = (text: string) => `<w:p><w:pPr><w:jc/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const box = `<w:p><w:r><w:pict><w:txbxContent>${p('Boxed words')}</w:txbxContent></w:pict></w:r></w:p>`;
const table = `<w:tbl><w:tr><w:tc><w:p/>${p('In a cell')}</w:tc></w:tr></w:tbl>`;

function guide(
  body: string,
  extra: Readonly<Record<string, string>> = {},
  links: readonly Link[] = [],
): Uint8Array {
  return zip({
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships([['r1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships([['rId1', 'header', 'header1.xml'], ...links]),
    'word/header1.xml': `<w:hdr xmlns:w="${word}">${p('In the header')}</w:hdr>`,
    ...extra,
  });
}

/** A mark on each block whose text is among `texts`. */
async function marksOn(bytes: Uint8Array, ...texts: readonly string[]): Promise<Mark[]> {
  const result = await docxReader.read({ path: 'guide.docx', bytes });
  if (result.kind !== 'document') throw new Error(result.problem.message);
  const { document } = result;
  const markOn = (block: Block): Mark => {
    const range = { start: 0, end: block.text.length };
    const words = placeWords(document, { block, quote: range, sentence: range, sentenceText: block.text });
    return { ...mark, anchor: words.anchor, quote: words.quote };
  };
  return texts.map((text) => markOn(document.blocks.find((block) => block.text === text)!));
}

function annotated(bytes: Uint8Array, marks: readonly Mark[]): Uint8Array {
  const copy = annotateDocx(bytes, marks, asOf);
  if (copy === null) throw new Error('The file is damaged.');
  return copy;
}

/** The text of the main part, with the marks of comment ranges made short: "[0" … "0]". */
function bodyOf(copy: Uint8Array): string {
  return partOf(copy, 'word/document.xml')!
    .replaceAll(/<w:commentRangeStart w:id="(\d+)"\/>/g, '[$1')
    .replaceAll(/<w:commentRangeEnd w:id="(\d+)"\/><w:r><w:commentReference w:id="\1"\/><\/w:r>/g, '$1]');
}

describe('an annotated copy of a Word document', () => {
  it('has a comment around the paragraph that holds the words, and nothing else is touched', async () => {
    const bytes = guide(p('First') + p('Unlimited &amp; free'));
    const before = bytes.slice();
    const copy = annotated(bytes, await marksOn(bytes, 'Unlimited & free'));
    expect(bytes).toEqual(before);
    expect(changedParts(bytes, copy)).toEqual([
      '[Content_Types].xml',
      'word/document.xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
    ]);
    expect(bodyOf(copy)).toBe(
      `<w:document xmlns:w="${word}"><w:body>${p('First')}<w:p><w:pPr><w:jc/></w:pPr>[0<w:r><w:t>Unlimited &amp; free</w:t></w:r>0]</w:p></w:body></w:document>`,
    );
    expect(partOf(copy, 'word/comments.xml')).toBe(
      `<w:comments xmlns:w="${word}"><w:comment w:id="0" ${about}><w:p><w:r><w:t xml:space="preserve">“Unlimited &amp; free”</w:t></w:r></w:p>${note}</w:comment></w:comments>`,
    );
    expect(partOf(copy, '[Content_Types].xml')).toContain(
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
    );
    expect(partOf(copy, 'word/_rels/document.xml.rels')).toContain(
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="/word/comments.xml"/></Relationships>',
    );
    expect(annotated(bytes, await marksOn(bytes, 'Unlimited & free'))).toEqual(copy);
  });

  it('tells what is in a text box or header at a paragraph that can have comments, and finds cells', async () => {
    const bytes = guide(p('First') + box + table);
    const copy = annotated(bytes, await marksOn(bytes, 'Boxed words', 'In a cell', 'In the header'));
    const inner = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    expect(bodyOf(copy)).toBe(
      `<w:document xmlns:w="${word}"><w:body><w:p><w:pPr><w:jc/></w:pPr>[2${inner('First')}2]</w:p><w:p>[0${box.slice('<w:p>'.length, -'</w:p>'.length)}0]</w:p><w:tbl><w:tr><w:tc><w:p/><w:p><w:pPr><w:jc/></w:pPr>[1${inner('In a cell')}1]</w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
    );
  });

  it('keeps the comments that are there, whatever prefix they use', async () => {
    const old = `<comment xmlns:v="${word}" v:id="4" v:author="Ann"/>`;
    const bytes = guide(p('First'), { 'word/comments.xml': `<comments xmlns="${word}">${old}</comments>` }, [
      ['rId9', 'comments', 'comments.xml'],
    ]);
    const copy = annotated(bytes, await marksOn(bytes, 'First'));
    expect(changedParts(bytes, copy)).toEqual(['word/document.xml', 'word/comments.xml']);
    expect(partOf(copy, 'word/comments.xml')).toBe(
      `<comments xmlns="${word}">${old}<w:comment xmlns:w="${word}" w:id="5" ${about}><w:p><w:r><w:t xml:space="preserve">“First”</w:t></w:r></w:p>${note}</w:comment></comments>`,
    );
    expect(bodyOf(copy)).toContain('[5<w:r><w:t>First</w:t></w:r>5]');
  });

  it('is the same file where nothing can be marked', () => {
    const bytes = guide('<w:tbl/>');
    expect(changedParts(bytes, annotated(bytes, [mark]))).toEqual([]);
    expect(changedParts(bytes, annotated(bytes, []))).toEqual([]);
  });

  it.each(Object.entries(hostileTexts))('keeps text inert: %s', async (_, text) => {
    const copy = annotated(guide(p('First')), [{ ...mark, quote: text, note: [text] }]);
    const contents = partOf(copy, 'word/comments.xml')!;
    expect(contents).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]/u);
    expect(contents.match(/<w:t /g)).toHaveLength(2);
    const { errors } = await validateXML({
      xml: [{ fileName: 'comments.xml', contents }],
      normalization: 'format',
    });
    expect(errors).toEqual([]);
  });

  it('gives none of a damaged file', () => {
    expect(annotateDocx(guide(p('First')).subarray(0, 500), [mark], asOf)).toBeNull();
    expect(annotateDocx(zip({ 'word/document.xml': '<w:document/>' }), [mark], asOf)).toBeNull();
  });
});
