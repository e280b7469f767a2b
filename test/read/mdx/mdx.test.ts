import { describe, expect, it } from 'vitest';
import { outlineOf, readText } from '../outline.js';

const mdx = (...lines: string[]): Promise<string[]> => outlineOf('page.mdx', lines.join('\n'));

describe('MDX', () => {
  it('has the text and the shown strings of components, not their code', async () => {
    expect(
      await mdx(
        '---',
        'title: Relay',
        '---',
        "import { Card } from './card'",
        'export const plan = "unlimited"',
        '',
        '# Hello {name} &amp; \\*you\\*',
        '',
        '<Card title="Fast sync" description="Every &quot;15&quot; minutes" icon={bolt} href="/x">',
        '  It has **bold** text and `code`.',
        '</Card>',
        '',
        'After <b>that</b> <Badge text="Beta" /> works.[^1]',
        '',
        '<img src="x" alt="A chart" />',
        '',
        '| Feature | Free |',
        '|---|---|',
        '| SSO | ✓ |',
        '',
        '[^1]: On weekdays.',
        '',
        '```js',
        'code()',
        '```',
      ),
    ).toEqual([
      'front-matter title: Relay',
      'h1: Hello & *you*',
      'caption under Hello & *you*: Fast sync',
      'paragraph under Hello & *you* > Fast sync: Every "15" minutes',
      'paragraph under Hello & *you* > Fast sync: It has bold text and code. code(code)',
      'paragraph under Hello & *you*: After that Beta works. note(On weekdays.)',
      'alt-text under Hello & *you*: A chart',
      'cell 1,0 header [ | Feature] under Hello & *you*: SSO'.replace('] under', '] text under'),
      'cell 1,1 [SSO | Free] included under Hello & *you*: ✓',
      'paragraph in footnote under Hello & *you*: On weekdays.',
    ]);
  });

  it('reads plain Markdown with components as such, and as Markdown where that is not MDX', async () => {
    const page = [
      '# Hello',
      '',
      '<QuoteBlock quote="It never stopped." author="a" />',
      '',
      '<Tip>',
      'Read [this](/x).',
      '</Tip>',
    ];
    expect(await outlineOf('page.md', page.join('\n'))).toEqual([
      'h1: Hello',
      'quotation by a under Hello: It never stopped.',
      'paragraph under Hello: Read this.',
    ]);
    const document = await readText('page.md', '<Tip>\nA < B\n</Tip>\n\n<!-- no MDX -->\n\nText');
    expect([document.format, document.problems]).toEqual(['markdown', []]);
  });

  it('keeps exact places through quotations, escapes and character references', async () => {
    const source = '> One \\& two\n> three &copy; four\n';
    const document = await readText('page.mdx', source);
    expect(document.blocks).toEqual([
      expect.objectContaining({
        text: 'One & two three © four',
        origin: {
          kind: 'source',
          runs: [
            { start: 0, length: 4, source: 2, sourceLength: 4 },
            { start: 4, length: 6, source: 7, sourceLength: 6 },
            { start: 10, length: 6, source: 15, sourceLength: 6 },
            { start: 16, length: 1, source: 21, sourceLength: 6 },
            { start: 17, length: 5, source: 27, sourceLength: 5 },
          ],
        },
      }),
    ]);
  });

  it('holds ignore comments', async () => {
    const { directives } = await readText('page.mdx', 'Easy {/* overclaim-ignore-next vague -- agreed */}\n');
    expect(directives.map(({ kind, rules, reason }) => [kind, rules, reason])).toEqual([
      ['next', ['vague'], 'agreed'],
    ]);
  });

  it('is read as Markdown, with a warning, where it is broken', async () => {
    const document = await readText('page.mdx', 'Plan work {a b\n\n<Card>\n\nShip **it**.');
    expect(document.format).toBe('mdx');
    expect(document.problems.map(({ code, severity, position }) => [code, severity, position?.line])).toEqual(
      [['document/mdx', 'warning', 1]],
    );
    expect(document.blocks.map((block) => block.text)).toEqual(['Plan work {a b', 'Ship it.']);
  });
});
