import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/annotate/marks.js';
import { annotatePdf } from '../../src/annotate/pdf.js';
import { pageRectanglesOf } from '../../src/model/places.js';
import { buildPdf, readPdf } from '../read/pdf/build-pdf.js';
import { hostileTexts } from '../report/hostile-report.js';

const mark: Mark = {
  id: 'abc',
  severity: 'error',
  page: 1,
  slide: null,
  rectangles: [],
  anchor: null,
  quote: 'unlimited rooms',
  note: [
    'Rooms are not unlimited – the plan has a bound.',
    'Declared: max 100 rooms',
    'beyond/absolute (error)',
  ],
};

async function annotated(bytes: Uint8Array, marks: readonly Mark[]): Promise<Uint8Array> {
  const copy = await annotatePdf(bytes, marks);
  if (copy === null) throw new Error('The file could not be loaded.');
  return copy;
}

function deck(): Promise<Uint8Array> {
  return buildPdf(({ text, next }) => {
    text('Every plan comes with', 60, 100, 20);
    text('unlimited rooms for all.', 60, 128, 20);
    next();
    text('Second page', 60, 100, 20);
  });
}

/** The annotations of a page, as plain values. */
async function annotations(bytes: Uint8Array, page: number) {
  const node = (await PDFDocument.load(bytes)).getPages()[page]!.node;
  const list = node.lookupMaybe(PDFName.of('Annots'), PDFArray);
  return (list?.asArray() ?? []).map((_, index) => {
    const annotation = list!.lookup(index, PDFDict);
    const numbers = (key: string) =>
      annotation
        .lookup(PDFName.of(key), PDFArray)
        .asArray()
        .map((each) => Number(each.toString()));
    return {
      note: annotation.lookup(PDFName.of('Contents'), PDFHexString).decodeText(),
      quads: numbers('QuadPoints'),
      rectangle: numbers('Rect'),
      drawn: annotation.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N')) instanceof PDFStream,
    };
  });
}

describe('an annotated copy of a PDF', () => {
  it('has a highlight with a note over the words, one quadrilateral a line', async () => {
    const bytes = await deck();
    const before = bytes.slice();
    const block = (await readPdf(bytes)).blocks[0]!;
    expect(block.text).toBe('Every plan comes with unlimited rooms for all.');
    const start = block.text.indexOf('with');
    const rectangles = pageRectanglesOf(block, start, block.text.indexOf(' for all'));
    const copy = await annotated(bytes, [{ ...mark, rectangles }]);
    expect(bytes).toEqual(before);
    const [annotation, ...others] = await annotations(copy, 0);
    expect(others).toEqual([]);
    expect(annotation!.note).toBe(
      'Rooms are not unlimited – the plan has a bound.\n\nDeclared: max 100 rooms\n\nbeyond/absolute (error)',
    );
    expect(annotation!.drawn).toBe(true);
    const quads = [
      annotation!.quads.slice(0, 8),
      annotation!.quads.slice(8, 16),
      annotation!.quads.slice(16),
    ];
    expect(quads[2]).toEqual([]);
    // Baselines are 100 and 128 points from the top of a page 540 points high.
    const [first, second] = quads as [number[], number[]];
    expect(first[5]).toBeLessThan(440);
    expect(first[1]).toBeGreaterThan(452);
    expect(second[5]).toBeLessThan(412);
    expect(second[1]).toBeGreaterThan(424);
    expect(second[0]).toBeCloseTo(60, 1);
    expect(annotation!.rectangle).toEqual([
      Math.min(first[0]!, second[0]!),
      second[5],
      Math.max(first[2]!, second[2]!),
      first[1],
    ]);
  });

  it('keeps what the page has, and the same input gives the same bytes', async () => {
    const rectangles = [{ x: 60, y: 430, width: 50, height: 20 }];
    const once = await annotated(await deck(), [{ ...mark, rectangles, page: 2 }]);
    const twice = await annotated(once, [{ ...mark, rectangles, page: 2 }]);
    expect((await annotations(twice, 1)).length).toBe(2);
    expect(await annotations(twice, 0)).toEqual([]);
    expect(await annotated(await deck(), [{ ...mark, rectangles, page: 2 }])).toEqual(once);
  });

  it('leaves out findings without a place in the file', async () => {
    const copy = await annotated(await deck(), [
      mark,
      { ...mark, page: 9, rectangles: [{ x: 0, y: 0, width: 1, height: 1 }] },
    ]);
    expect(await annotations(copy, 0)).toEqual([]);
  });

  it.each(Object.entries(hostileTexts))('keeps text inert: %s', async (_, text) => {
    const rectangles = [{ x: 60, y: 430, width: 50, height: 20 }];
    const copy = await annotated(await deck(), [{ ...mark, rectangles, note: [text, text] }]);
    const [{ note } = { note: '' }] = await annotations(copy, 0);
    expect(note.split('\n\n')).toHaveLength(2);
    expect(note.replaceAll('\n\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]/u);
    expect(Buffer.from(copy).toString('latin1')).not.toMatch(/\/(?:JavaScript|JS|Launch|URI|OpenAction)\b/);
  });
});
