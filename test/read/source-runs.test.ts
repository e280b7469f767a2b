import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../src/model/document.js';
import { readDocument } from '../../src/read/index.js';

const fixtures = new URL('../../fixtures', import.meta.url).pathname;

/** What is wrong with the source runs of a block; nothing if all is right. */
function faults(block: Block, source: string): string[] {
  if (block.origin.kind !== 'source') return [];
  const { text } = block;
  const found: string[] = [];
  if (text === '' || text !== text.trim()) found.push('text is empty or not trimmed');
  if (/\s\s|[^\S ]/.test(text)) found.push('white space is not folded');
  let end = 0;
  for (const run of block.origin.runs) {
    if (run.start !== end || run.length <= 0) found.push(`gap or overlap at ${end}`);
    if (run.source < 0 || run.source + run.sourceLength > source.length)
      found.push(`outside the source at ${end}`);
    end = run.start + run.length;
    if (run.length !== run.sourceLength) continue;
    const there = source.slice(run.source, run.source + run.sourceLength).replace(/[\s\p{Cc}]/gu, ' ');
    if (there !== text.slice(run.start, end))
      found.push(`"${text.slice(run.start, end)}" is "${there}" in the source`);
  }
  if (end !== text.length) found.push('runs end before the text');
  for (const range of block.verbatim) {
    if (range.start < 0 || range.end <= range.start || range.end > text.length)
      found.push('verbatim outside the text');
  }
  return found;
}

async function read(path: string, source: string): Promise<Document | null> {
  const result = await readDocument({ path, bytes: new TextEncoder().encode(source) });
  return result.kind === 'document' ? result.document : null;
}

/** Pieces of markup in any order: mostly malformed. */
const markup = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        ...[
          '<p>',
          '</p>',
          '<b>',
          '</b>',
          '<li>',
          '<ul>',
          '</ul>',
          '<br>',
          '<td>',
          '<tr>',
          '<table>',
          '</table>',
          '<th>',
        ],
        ...[
          '&amp;',
          '&nbsp;',
          '&#8211;',
          '&notit;',
          '&',
          '<',
          '>',
          '\u00a0',
          '\u00ad',
          '\n',
          '\n\n',
          '  ',
          '\t',
          '\r\n',
        ],
        ...[
          '# ',
          '## ',
          '- ',
          '1. ',
          '> ',
          '| a | b |\n|---|---|\n| ✓ | – |\n',
          '`',
          '``',
          '*',
          '**',
          '_',
          '[x]',
          '](u)',
          '![',
        ],
        ...[
          '[^1]',
          '\n[^1]: note\n',
          '\\*',
          '{{ x }}',
          '{% y %}',
          '<%= z %>',
          '{a}',
          '---\n',
          'title: "a\\nb"\n',
          ':::tip\n',
        ],
        ...[
          '<div class="stat"><div>11 million</div><div>hours</div></div>',
          '<blockquote>',
          '“Good.” — Ann',
          '<sup>1</sup>',
        ],
        ...[
          '<img alt="a &amp; b">',
          '<button>',
          '</button>',
          '<h2>',
          '</h2>',
          '<q>',
          '</q>',
          '<code>',
          '</code>',
          '<!-- c -->',
        ],
        ...[
          '<script type="application/ld+json">{"name":"a\\u0041 b"}</script>',
          '<a class=btn>',
          '</a>',
          '<details><summary>',
        ],
      ),
    },
  ),
  { maxLength: 30 },
);

describe('source runs', () => {
  for (const path of ['a.html', 'a.md', 'a.txt']) {
    it(`agree with the source character by character: ${path}`, async () => {
      await fc.assert(
        fc.asyncProperty(markup, async (pieces) => {
          const source = pieces.join('').replace(/^\uFEFF+/, '');
          const document = await read(path, source);
          for (const block of document?.blocks ?? []) expect(faults(block, source)).toEqual([]);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('agree with the source in every fixture', async () => {
    const paths = readdirSync(fixtures, { recursive: true, encoding: 'utf8' });
    const texts = paths.filter((path) => /\.(?:html|md|mdx|txt)$/.test(path));
    const wrong: string[] = [];
    for (const path of texts) {
      const source = readFileSync(join(fixtures, path), 'utf8');
      const document = await read(path, source);
      for (const block of document?.blocks ?? [])
        wrong.push(...faults(block, source).map((fault) => `${path}: ${fault}`));
    }
    expect(wrong).toEqual([]);
  });
});
