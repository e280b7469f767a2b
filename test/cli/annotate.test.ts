import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { run } from './run.js';
import { scratch } from './scratch.js';

const deck = readFileSync('fixtures/product/sales/deck.pdf');
const manifest = readFileSync('fixtures/product/capabilities.yaml', 'utf8');
const tree = { 'capabilities.yaml': manifest, 'decks/deck.pdf': deck, 'page.md': '# Aliquot\n' };

async function highlightsIn(path: string): Promise<number> {
  const document = await PDFDocument.load(readFileSync(path));
  const annotations = document.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? []);
  const all = annotations.map((each) => document.context.lookup(each, PDFDict));
  return all.filter((each) => each.get(PDFName.of('Subtype')) === PDFName.of('Highlight')).length;
}

describe('overclaim audit --annotate', () => {
  it('writes each PDF again with its findings marked, and leaves the originals alone', async () => {
    const cwd = scratch(tree);
    const { stdout, status, stderr } = await run(['audit', '--annotate', 'marked', '-f', 'json'], { cwd });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const { findings } = JSON.parse(stdout) as {
      findings: { path: string; page: number | null; family: string }[];
    };
    const marked = findings.filter((each) => each.path === 'decks/deck.pdf' && each.family !== 'document');
    expect(marked.length).toBeGreaterThan(5);
    expect(await highlightsIn(join(cwd, 'marked/decks/deck.pdf'))).toBe(marked.length);
    expect(readFileSync(join(cwd, 'decks/deck.pdf')).equals(deck)).toBe(true);
    expect(existsSync(join(cwd, 'marked/page.md'))).toBe(false);
  });

  it('refuses a folder where a copy would stand on its original', async () => {
    const cwd = scratch(tree);
    const { status, stderr } = await run(['audit', '--annotate', '.'], { cwd });
    expect([status, stderr]).toEqual([
      2,
      'overclaim: decks/deck.pdf: This file is being read and is not overwritten. Name another file.\n',
    ]);
    expect(readFileSync(join(cwd, 'decks/deck.pdf')).equals(deck)).toBe(true);
  });
});
