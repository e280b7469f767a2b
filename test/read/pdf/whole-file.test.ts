import { describe, expect, it } from 'vitest';
import { pdfReader } from '../../../src/read/pdf/index.js';
import { buildPdf, outlineOf, type Pen, readPdf } from './build-pdf.js';

// One white pixel.
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function drawPicture({ document, page }: Pen): Promise<void> {
  page.drawImage(await document.embedPng(pixel), {
    x: 0,
    y: 0,
    width: page.getWidth(),
    height: page.getHeight(),
  });
}

async function problemOf(bytes: Uint8Array): Promise<string> {
  const result = await pdfReader.read({ path: 'deck.pdf', bytes });
  return result.kind === 'document' ? 'read' : `${result.problem.code}: ${result.problem.message}`;
}

describe('a PDF that cannot be read', () => {
  it('is named as encrypted', async () => {
    const bytes = await buildPdf(({ document, text }) => {
      text('Secret', 50, 50);
      document.encrypt({ userPassword: 'open', ownerPassword: 'all' });
    });
    expect(await problemOf(bytes)).toBe('document/encrypted: The PDF is encrypted and needs a password.');
  });

  it('is read when it is encrypted without a password to open it', async () => {
    const bytes = await buildPdf(({ document, text }) => {
      text('Not secret', 50, 50);
      document.encrypt({ userPassword: '', ownerPassword: 'all' });
    });
    expect(outlineOf(await readPdf(bytes))).toEqual(['1 paragraph Not secret']);
  });

  it('is named as cut off or damaged', async () => {
    const whole = await buildPdf(({ text }) => text('Whole', 50, 50));
    expect(await problemOf(whole.slice(0, whole.length - 200))).toMatch(
      /^document\/broken: The PDF ends before/,
    );
    expect(await problemOf(new Uint8Array())).toMatch(/^document\/broken: /);
    expect(await problemOf(Buffer.from('%PDF-1.7\nnothing in it\nstartxref\n0\n%%EOF'))).toBe(
      'document/broken: The PDF is damaged.',
    );
  });

  it('is refused when it has too many pages', async () => {
    const bytes = await buildPdf(({ document }) => {
      for (let page = 0; page < 2_000; page += 1) document.addPage([100, 100]);
    });
    expect(await problemOf(bytes)).toBe(
      'document/too-large: The PDF has 2001 pages; at most 2000 pages are read.',
    );
  });
});

describe('pages', () => {
  it('that are pictures or drawn letters are named, blank ones are not', async () => {
    const bytes = await buildPdf(async (pen) => {
      pen.text('Text', 50, 50);
      pen.next();
      await drawPicture(pen);
      pen.next();
      pen.next();
      for (let index = 0; index < 60; index += 1)
        pen.page.drawLine({ start: { x: index, y: 10 }, end: { x: index, y: 20 } });
    });
    const document = await readPdf(bytes);
    expect(outlineOf(document)).toEqual(['1 paragraph Text']);
    expect(document.notAudited).toEqual([
      { page: 2, slide: null, reason: 'page 2 is an image without text' },
      { page: 4, slide: null, reason: 'page 4 is a drawing without text' },
    ]);
  });

  it('with a picture and only a page number are pictures', async () => {
    const bytes = await buildPdf(async (pen) => {
      for (let page = 1; page <= 3; page += 1) {
        if (page > 1) pen.next();
        await drawPicture(pen);
        pen.text(`Page ${page} of 3`, 450, 530, 10);
      }
    });
    const document = await readPdf(bytes);
    expect(document.blocks).toEqual([]);
    expect(document.notAudited.map(({ page }) => page)).toEqual([1, 2, 3]);
  });

  it('lose their numbers, and their running text is marked', async () => {
    const bytes = await buildPdf(
      ({ text, next }) => {
        for (let page = 1; page <= 4; page += 1) {
          if (page > 1) next();
          text('Roomline guide', 60, 40, 10);
          text(`Chapter about floor number ${'abcd'[page - 1]} of the tower`, 60, 200);
          text('Confidential', 60, 820, 10);
          text(String(page + 4), 500, 820, 10);
        }
      },
      [595, 842],
    );
    expect(outlineOf(await readPdf(bytes)).slice(0, 6)).toEqual([
      '1 paragraph Roomline guide (running-header)',
      '1 paragraph Chapter about floor number a of the tower',
      '1 paragraph Confidential (running-footer)',
      '2 paragraph Roomline guide (running-header)',
      '2 paragraph Chapter about floor number b of the tower',
      '2 paragraph Confidential (running-footer)',
    ]);
  });

  it('take a footnote along by its mark', async () => {
    const bytes = await buildPdf(
      ({ text }) => {
        text('Uptime is 99.99 %* on every plan.', 60, 200);
        text('Other things are said in this paragraph at length.', 60, 240);
        text('* On Enterprise only.', 60, 700, 8);
      },
      [595, 842],
    );
    const { blocks } = await readPdf(bytes);
    expect(blocks.map((block) => [block.text, block.region, block.footnotes])).toEqual([
      ['Uptime is 99.99 %* on every plan.', 'main', ['On Enterprise only.']],
      ['Other things are said in this paragraph at length.', 'main', []],
      ['* On Enterprise only.', 'footnote', []],
    ]);
  });
});
