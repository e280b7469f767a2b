import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/run.js';
import { scratch } from '../cli/scratch.js';
import { hasPoppler, type PlacedWord, popplerWords } from '../support/poppler.js';

const decks = [
  ['fixtures/product', 'sales/deck.pdf'],
  ...readdirSync('fixtures/scenarios', { recursive: true, encoding: 'utf8' })
    .map((file) => /^([^/]+)\/(docs\/.+\.pdf)$/.exec(file.replaceAll('\\', '/')))
    .filter((file) => file !== null)
    .map(([, name, deck]) => [`fixtures/scenarios/${name}`, deck as string] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
] as const;

/** A highlight of the annotated copy: in points from the upper left corner of the page, one rectangle a line. */
interface Highlight {
  readonly quote: string;
  readonly lines: readonly PlacedWord[];
}

async function annotatedDeck(folder: string, deck: string) {
  const out = scratch({});
  const { stdout } = await run(['audit', deck, '--annotate', out, '-f', 'json', '--as-of', '2026-11-21'], {
    cwd: resolve(folder),
  });
  const report = JSON.parse(stdout) as { findings: { fingerprint: string; quote: string }[] };
  return {
    bytes: new Uint8Array(readFileSync(join(out, deck))),
    quotes: new Map(report.findings.map((each) => [each.fingerprint, each.quote])),
  };
}

async function highlightsIn(bytes: Uint8Array, quotes: ReadonlyMap<string, string>): Promise<Highlight[]> {
  const document = await PDFDocument.load(bytes);
  return document.getPages().flatMap((page, index) => {
    const list = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    const annotations = (list?.asArray() ?? []).map((_, at) => list!.lookup(at, PDFDict));
    return annotations
      .filter((each) => each.get(PDFName.of('Subtype')) === PDFName.of('Highlight'))
      .map((each) => {
        const [id] = each.lookup(PDFName.of('NM'), PDFHexString).decodeText().split('-');
        const corners = each.lookup(PDFName.of('QuadPoints'), PDFArray).asArray().map(String).map(Number);
        const lines = Array.from({ length: corners.length / 8 }, (_, line): PlacedWord => {
          const [left, top, right, , , bottom] = corners.slice(8 * line) as [
            number,
            number,
            number,
            0,
            0,
            number,
          ];
          const y = page.getHeight() - top;
          return { text: '', page: index + 1, x: left, y, width: right - left, height: top - bottom };
        });
        return { quote: quotes.get(id!) ?? '', lines };
      });
  });
}

/** What is wrong with where a highlight stands; null where it covers its words from edge to edge, and no others. */
function faultOf({ quote, lines }: Highlight, words: readonly PlacedWord[]): string | null {
  const covered = lines.map((line) => words.filter((word) => isCovered(word, line)));
  const text = covered.flatMap((line) => line.map((word) => word.text)).join(' ');
  // A quote may begin or end within a word, at a hyphen or before a full stop: then only a part of it is covered.
  const [first, last] = [covered.at(0)?.at(0), covered.at(-1)?.at(-1)];
  const at = squeezed(text).indexOf(squeezed(quote));
  const extra = squeezed(text).length - squeezed(quote).length - at;
  if (quote === '' || !first || !last || at < 0) return `"${quote}" covers "${text}"`;
  if (at >= first.text.length || extra >= last.text.length) return `"${quote}" covers too much: "${text}"`;
  for (const [index, line] of lines.entries()) {
    const [first, last] = [covered[index]![0], covered[index]!.at(-1)];
    if (!first || !last) return `"${quote}" has a line over nothing`;
    // Kerning between letters is not known, so a word may be a fraction of a letter off.
    const slack = 0.1 * first.height;
    if (line.x < first.x - slack || line.x + line.width > last.x + last.width + slack)
      return `"${quote}" reaches beyond its words`;
    if (squeezed(text) === squeezed(quote) && Math.abs(line.x - first.x) > slack)
      return `"${quote}" begins late`;
    if (squeezed(text) === squeezed(quote) && Math.abs(line.x + line.width - last.x - last.width) > slack)
      return `"${quote}" ends early`;
    if (line.height < 0.7 * first.height || line.height > 1.4 * first.height)
      return `"${quote}" is as high as ${line.height / first.height} words`;
  }
  return null;
}

/** More than a sliver of it is under the highlight, and its middle is between the highlight's top and bottom. */
function isCovered(word: PlacedWord, line: PlacedWord): boolean {
  const shared = Math.min(word.x + word.width, line.x + line.width) - Math.max(word.x, line.x);
  const middle = word.y + word.height / 2;
  return (
    word.page === line.page && shared > 0.08 * word.height && middle > line.y && middle < line.y + line.height
  );
}

function squeezed(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '');
}

describe.skipIf(!hasPoppler)('the highlights of a deck', () => {
  it.each(decks)('stand over their words, as pdftotext -bbox has them: %s', async (folder, deck) => {
    const { bytes, quotes } = await annotatedDeck(folder, deck);
    const highlights = await highlightsIn(bytes, quotes);
    expect(highlights).not.toEqual([]);
    const words = popplerWords(new Uint8Array(readFileSync(join(folder, deck))));
    expect(highlights.map((each) => faultOf(each, words)).filter((fault) => fault !== null)).toEqual([]);
  });
});
