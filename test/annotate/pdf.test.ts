import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { annotatePdf } from '../../src/annotate/pdf.js';
import { pageRectanglesOf } from '../../src/model/places.js';
import type { Finding } from '../../src/model/report.js';
import { buildPdf, readPdf } from '../read/pdf/build-pdf.js';

const finding: Finding = {
  rule: 'beyond/absolute',
  family: 'beyond',
  severity: 'error',
  path: 'deck.pdf',
  start: null,
  end: null,
  page: 1,
  slide: null,
  rectangles: [],
  section: [],
  sentence: '',
  quote: '',
  quoteStart: 0,
  entry: 'rooms',
  claimed: null,
  declared: 'max 100 rooms',
  message: 'Rooms are not unlimited – the plan has a bound.',
  suggestion: 'Say “100 rooms”.',
  confidence: 1,
  related: [],
  fingerprint: 'abc',
  baseline: null,
};

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
    const copy = await annotatePdf(bytes, [{ ...finding, rectangles }]);
    expect(bytes).toEqual(before);
    const [annotation, ...others] = await annotations(copy, 0);
    expect(others).toEqual([]);
    expect(annotation!.note).toBe(
      'Rooms are not unlimited – the plan has a bound.\n\nDeclared: max 100 rooms\n\nSuggestion: Say “100 rooms”.\n\nbeyond/absolute',
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
    const once = await annotatePdf(await deck(), [{ ...finding, rectangles, page: 2 }]);
    const twice = await annotatePdf(once, [{ ...finding, rectangles, page: 2 }]);
    expect((await annotations(twice, 1)).length).toBe(2);
    expect(await annotations(twice, 0)).toEqual([]);
    expect(await annotatePdf(await deck(), [{ ...finding, rectangles, page: 2 }])).toEqual(once);
  });

  it('leaves out findings without a place in the file', async () => {
    const copy = await annotatePdf(await deck(), [
      finding,
      { ...finding, page: 9, rectangles: [{ x: 0, y: 0, width: 1, height: 1 }] },
    ]);
    expect(await annotations(copy, 0)).toEqual([]);
  });
});
