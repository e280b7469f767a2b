import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { contentTypes, partOf } from '../annotate/office.js';
import { relationships, zip } from '../read/office/build-office.js';
import { buildPptx, shape, title } from '../read/pptx/build-pptx.js';
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

interface Place {
  readonly path: string;
  readonly rectangles: readonly unknown[];
}

describe('overclaim audit --annotate', () => {
  it('writes each PDF again with its findings marked, and leaves the originals alone', async () => {
    const cwd = scratch(tree);
    const { stdout, status, stderr } = await run(['audit', '--annotate', 'marked', '-f', 'json'], { cwd });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const { findings } = JSON.parse(stdout) as {
      findings: (Place & { family: string; related: readonly (Place & { kind: string })[] })[];
    };
    const places = findings.flatMap((each) => [
      each,
      ...each.related.filter(({ kind }) => kind === 'repeat'),
    ]);
    const marked = places.filter((each) => each.path === 'decks/deck.pdf' && each.rectangles.length > 0);
    expect(marked.length).toBeGreaterThan(5);
    expect(await highlightsIn(join(cwd, 'marked/decks/deck.pdf'))).toBe(marked.length);
    expect(readFileSync(join(cwd, 'decks/deck.pdf')).equals(deck)).toBe(true);
    expect(existsSync(join(cwd, 'marked/page.md'))).toBe(false);
  });

  it('writes presentations and Word documents again with comments', async () => {
    const office = {
      'capabilities.yaml': manifest,
      'deck.pptx': buildPptx(
        [{ shapes: title('Why Aliquot') + shape('Text', 'Aliquot is HIPAA compliant.') }],
        {
          '[Content_Types].xml': contentTypes,
        },
      ),
      'guide.docx': zip({
        '[Content_Types].xml': contentTypes,
        '_rels/.rels': relationships([['r1', 'officeDocument', 'word/document.xml']]),
        'word/document.xml':
          '<w:document xmlns:w="urn:w"><w:body><w:p><w:r><w:t>Aliquot is HIPAA compliant.</w:t></w:r></w:p></w:body></w:document>',
      }),
    };
    const cwd = scratch(office);
    const { status, stderr } = await run(['audit', '--annotate', 'marked'], { cwd });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const comments = (path: string, part: string) =>
      [...partOf(readFileSync(join(cwd, 'marked', path)), part)!.matchAll(/“([^”]*)”/g)].map(
        ([, words]) => words,
      );
    expect(comments('deck.pptx', 'ppt/comments/comment1.xml')).toEqual(['HIPAA']);
    expect(comments('guide.docx', 'word/comments.xml')).toEqual(['HIPAA']);
    for (const name of ['deck.pptx', 'guide.docx'] as const)
      expect(readFileSync(join(cwd, name)).equals(office[name])).toBe(true);
  });

  it('says which file cannot be written again, and fails for it', async () => {
    const deck = buildPptx([{ shapes: shape('Text', 'Aliquot is HIPAA compliant.') }]);
    const cwd = scratch({ 'capabilities.yaml': manifest, 'deck.pptx': deck });
    const { status, stderr } = await run(['audit', '--annotate', 'marked', '--quiet'], { cwd });
    expect([status, stderr]).toEqual([
      2,
      'overclaim: deck.pptx: No annotated copy of this file could be made: it is damaged or protected. Its findings are in the report all the same. Save it anew from its source and run again.\n',
    ]);
    expect(existsSync(join(cwd, 'marked'))).toBe(false);
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
