import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/index.js';

/** Reads a text and tells what came of it and the processor's time that it took: other programs do not count. */
async function read(path: string, text: string) {
  const before = process.cpuUsage();
  const result = await readDocument({ path, bytes: new TextEncoder().encode(text) });
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  return {
    outcome: result.kind === 'document' ? result.document.blocks.length : result.problem.code,
    seconds,
  };
}

/** Far above what a reader needs for these, far below what time that grows with the square would take. */
const patience = 20;

describe('hostile input', () => {
  it('that nests without end is refused', async () => {
    expect((await read('a.html', '<div>'.repeat(20_000))).outcome).toBe('document/too-deep');
    expect((await read('a.html', '<b>'.repeat(20_000))).outcome).toBe('document/too-deep');
  });

  const cases: readonly (readonly [string, string, string])[] = [
    ['end tags without elements', 'a.html', `${'<i>'.repeat(500)}${'</x>'.repeat(50_000)}text`],
    ['template marks that never end', 'a.html', '{{ <% {# {% <?'.repeat(20_000)],
    ['braces', 'a.html', '{'.repeat(100_000)],
    ['entities that are none', 'a.html', '&'.repeat(100_000)],
    ['stars', 'a.html', `<p>*${'<p>a*'.repeat(5_000)}`],
    ['numbers one after another', 'a.html', '<div>7</div>'.repeat(8_000)],
    ['wide spans', 'a.html', `<table><tr>${'<th colspan=1000 rowspan=1000>a'.repeat(1_000)}</table>`],
    ['links in a row', 'a.html', `<nav>${'<a class=btn href=x>y</a>'.repeat(5_000)}</nav>`],
    ['style sheets', 'a.html', `<style>${'a{b:c'.repeat(30_000)}${'/*'.repeat(30_000)}</style>text`],
    ['line breaks', 'a.html', `<p>${'A line<br>'.repeat(8_000)}`],
    ['broken JSON-LD', 'a.html', `<script type="application/ld+json">${'[{"a":'.repeat(20_000)}</script>`],
    ['brackets', 'a.md', '['.repeat(20_000)],
    ['footnotes', 'a.md', '[^a]: b[^a]\n'.repeat(2_000)],
    ['a footnote of nothing but its own marks', 'a.md', '[^a]: ~'.repeat(16_000)],
    ['emphasis that never closes', 'a.md', '*&'.repeat(100_000)],
    ['links in links', 'a.md', '[*'.repeat(50_000)],
    ['quotations in quotations', 'a.md', `${'>'.repeat(300)} text`],
    ['blank lines of spaces', 'a.txt', `${' '.repeat(200_000)}\n`.repeat(3)],
  ];
  it.each(cases)('takes time that grows with its size: %s', async (_name, path, text) => {
    const { seconds } = await read(path, text);
    expect(seconds).toBeLessThan(patience);
  });
});

describe('what belongs to every block below or beside it', () => {
  const long = 'Security '.repeat(500);
  const blocksOf = async (path: string, text: string) => {
    const result = await readDocument({ path, bytes: new TextEncoder().encode(text) });
    return result.kind === 'document' ? result.document.blocks : [];
  };

  it('is cut where no heading is as long, and its own block keeps its text', async () => {
    const [heading, text] = await blocksOf('a.md', `# ${long}\n\nText.`);
    expect(heading?.text).toBe(long.trim());
    expect(text?.section[0]).toMatch(/^(?:Security ){110}Security…$/);
  });

  it('holds for the headers of a table', async () => {
    const blocks = await blocksOf('a.html', `<table><tr><th>x<th>${long}<tr><th>Row<td>✓</table>`);
    const cell = blocks.find((each) => each.kind === 'cell' && !each.isRowHeader);
    expect(cell?.kind === 'cell' && cell.columnHeaders[0]?.length).toBeLessThanOrEqual(1000);
  });

  it('leaves an emoji whole or out', async () => {
    const [, text] = await blocksOf('a.md', `# a${'🔒'.repeat(1000)}\n\nText.`);
    expect(text?.section[0]).toMatch(/^a🔒+…$/u);
  });

  it('leaves headings as they are that somebody might write', async () => {
    const heading = 'Security '.repeat(100).trim();
    const [, text] = await blocksOf('a.md', `# ${heading}\n\nText.`);
    expect(text?.section).toEqual([heading]);
  });
});

describe('time', () => {
  const section =
    '<section><h2>Sync</h2><p>Relay syncs with <b>Jira</b> &amp; others.</p><ul><li>One<li>Two</ul></section>\n';
  const part =
    '## Sync\n\nRelay syncs with **Jira** and [others](https://o.example).\n\n- One\n- Two\n\n| A | Free |\n|---|---|\n| SSO | ✓ |\n\n';

  it.each([
    ['a.html', section],
    ['a.md', part],
  ])('of %s grows with its size', async (path, text) => {
    await read(path, text.repeat(200));
    const small = Math.min(
      (await read(path, text.repeat(400))).seconds,
      (await read(path, text.repeat(400))).seconds,
    );
    const large = Math.min(
      (await read(path, text.repeat(1600))).seconds,
      (await read(path, text.repeat(1600))).seconds,
    );
    expect(large / small).toBeLessThan(12);
  });
});
