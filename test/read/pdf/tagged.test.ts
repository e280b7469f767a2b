import { readFileSync } from 'node:fs';
import { degrees } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model/document.js';
import { hasPoppler, type PlacedWord, popplerWords } from '../../support/poppler.js';
import { buildPdf, outlineOf, readPdf } from './build-pdf.js';

// tagged.pdf is tagged.html printed by Chromium.
const tagged = new Uint8Array(readFileSync(new URL('../../data/pdf/tagged.pdf', import.meta.url)));

describe('a tagged PDF', () => {
  it('is read by its tags', async () => {
    const document = await readPdf(tagged);
    expect(document.title).toBe('Roomline plans');
    expect(document.links).toEqual(['https://docs.example/rooms']);
    expect(document.notAudited).toEqual([]);
    expect(outlineOf(document)).toEqual([
      '1 metadata Roomline plans',
      '1 paragraph FOR OFFICES',
      '1 h1 Roomline plans',
      '1 paragraph Book desks and rooms from the phone, the map or the calendar; nobody has to ask who sits where, and the map follows the people in real-time, floor by floor.',
      '1 •0 Desks',
      '1 •1 with a socket',
      '1 •0 Rooms',
      '1 #0 Send the list',
      '1 paragraph Roomline, autumn (running-footer)',
      '2 h1 In numbers',
      '2 paragraph 400 offices',
      '2 paragraph 15% off, from 50 desks',
      '2 paragraph Roomline, autumn (running-footer)',
      '3 h1 Plans',
      '3 cell 2,0 [text] : Single sign-on',
      '3 cell 2,2 [included] Security | Single sign-on | Team: ✓',
      '3 cell 3,0 [text] : Uptime¹',
      '3 cell 3,1 [excluded] Security | Uptime¹ | Free: –',
      '3 cell 3,2 [text] Security | Uptime¹ | Team: 99.9 %',
      '3 paragraph 1 Measured over a year. (footnote)',
      '3 paragraph Roomline, autumn (running-footer)',
    ]);
  });

  it('takes footnotes along with the cells that refer to them', async () => {
    const cells = (await readPdf(tagged)).blocks.filter((block) => block.kind === 'cell');
    expect(cells.map((cell) => cell.footnotes)).toEqual([
      [],
      [],
      ['Measured over a year.'],
      ['Measured over a year.'],
      ['Measured over a year.'],
    ]);
  });
});

describe('the places of a PDF', () => {
  it('cover each block from its first character to its last', async () => {
    for (const block of (await readPdf(tagged)).blocks) {
      if (block.origin.kind !== 'page' || block.kind === 'metadata') continue;
      let end = 0;
      for (const run of block.origin.runs) {
        expect(run.start).toBe(end);
        end += run.length;
      }
      expect(end).toBe(block.text.length);
    }
  });

  it.skipIf(!hasPoppler)('agree with those of pdftotext -bbox, on cropped pages too', async () => {
    const cropped = await buildPdf((pen) => {
      pen.page.setCropBox(100, 50, 700, 420);
      pen.text('Narrow and WIDE letters: illi MWMW', 150, 200, 31, 'bold');
    });
    expect(await unlikePoppler(tagged, { left: 0, top: 405 })).toEqual([]);
    expect(await unlikePoppler(cropped, { left: 100, top: 470 })).toEqual([]);
  });

  it('are in user space, whichever way the page is turned', async () => {
    const draw = (rotation: number) =>
      buildPdf((pen) => {
        pen.page.setRotation(degrees(rotation));
        pen.page.drawText('Turned', {
          x: 300,
          y: 100,
          size: 20,
          font: pen.regular,
          rotate: degrees(rotation),
        });
      });
    const rectangles = await Promise.all(
      [draw(0), draw(90)].map(async (bytes) => runsOf((await readPdf(await bytes)).blocks)[0]!),
    );
    const [flat, turned] = rectangles as [PlacedWord, PlacedWord];
    expect(turned.width).toBeCloseTo(flat.height, 2);
    expect(turned.height).toBeCloseTo(flat.width, 2);
    expect(turned.y).toBeCloseTo(100, 2);
    expect(turned.x + turned.width).toBeGreaterThan(300);
    expect(turned.x).toBeLessThan(300);
  });
});

/** Runs that pdftotext sets elsewhere, or not at all. `corner`: upper left corner of the visible page in user space. */
async function unlikePoppler(
  bytes: Uint8Array,
  corner: { left: number; top: number },
): Promise<PlacedWord[]> {
  const theirs = popplerWords(bytes);
  const mine = runsOf((await readPdf(bytes)).blocks).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  expect(mine.length).toBeGreaterThan(3);
  return mine.filter((run) => {
    const left = run.x - corner.left;
    const middle = corner.top - (run.y + run.height / 2);
    // Kerning between letters is not known, so a word may be a fraction of a letter off.
    const slack = 0.08 * run.height;
    return !theirs.some(
      (word) =>
        word.page === run.page &&
        word.text.includes(run.text.normalize('NFKC')) &&
        left > word.x - slack &&
        left + run.width < word.x + word.width + slack &&
        (word.text !== run.text || Math.abs(word.width - run.width) < slack) &&
        middle > word.y &&
        middle < word.y + word.height,
    );
  });
}

function runsOf(blocks: readonly Block[]): PlacedWord[] {
  return blocks.flatMap(({ origin, text }) => {
    if (origin.kind !== 'page') return [];
    const { page, runs } = origin;
    return runs.map((run) => ({
      text: text.slice(run.start, run.start + run.length),
      page,
      ...run.rectangle,
    }));
  });
}
