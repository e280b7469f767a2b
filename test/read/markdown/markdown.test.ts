import { describe, expect, it } from 'vitest';
import { outlineOf, readText } from '../outline.js';

const markdown = (...lines: string[]): Promise<string[]> => outlineOf('guide.md', lines.join('\n'));

describe('Markdown', () => {
  it('has headings, paragraphs, lists and tasks', async () => {
    expect(
      await markdown(
        '# Relay *guide* {#top}',
        '',
        'Plan **work** with \\*your\\* R&amp;D',
        'team, in `relay.yml`.  ',
        'Ship.',
        '',
        'Setup',
        '-----',
        '- [x] Sign up',
        '- [ ] Invite',
        '  - by ~~post~~ mail',
        '',
        '1. First',
        '',
        '   More',
        '',
        '```sh',
        'relay sync',
        '```',
        '',
        '    indented code',
      ),
    ).toEqual([
      'h1: Relay guide',
      'paragraph under Relay guide: Plan work with *your* R&D team, in relay.yml. Ship. code(relay.yml)',
      'h2 under Relay guide: Setup',
      'ul0 [x] under Relay guide > Setup: Sign up',
      'ul0 [ ] under Relay guide > Setup: Invite',
      'ul1 under Relay guide > Setup: by post mail',
      'ol0 under Relay guide > Setup: First',
      'ol0 under Relay guide > Setup: More',
    ]);
  });

  it('has links, images, references and comments', async () => {
    const source = [
      'See [Jira][j], [the docs](https://d.example "Docs"), [unknown] and <https://a.example>.',
      '![A board](b.png)',
      '<!-- overclaim-ignore-next vague -- agreed -->',
      '',
      '[j]: https://jira.example',
      '[//]: # (overclaim-ignore-file beyond -- archived)',
    ].join('\n');
    expect(await markdown(source)).toEqual([
      'paragraph: See Jira, the docs, [unknown] and https://a.example.',
      'alt-text: A board',
    ]);
    const document = await readText('guide.md', source);
    expect(document.links).toEqual(['https://jira.example', 'https://d.example', 'https://a.example']);
    expect(
      document.directives.map(({ kind, rules, reason, range }) => [kind, rules, reason, range.start.line]),
    ).toEqual([
      ['next', ['vague'], 'agreed', 3],
      ['file', ['beyond'], 'archived', 6],
    ]);
  });

  it('has front matter', async () => {
    const source = [
      '---',
      'title: "Relay: \\"plan\\""',
      'description: >',
      '  Boards for',
      '  teams',
      'date: 2026-05-04',
      'layout: home',
      "hero: { tagline: 'It''s fast' }",
      '---',
      'Text',
    ].join('\n');
    expect(await markdown(source)).toEqual([
      'front-matter title: Relay: "plan"',
      'front-matter description: Boards for teams',
      "front-matter hero.tagline: It's fast",
      'paragraph: Text',
    ]);
    const document = await readText('guide.md', source);
    expect([document.title, document.published, document.problems]).toEqual([
      'Relay: "plan"',
      '2026-05-04',
      [],
    ]);
  });

  it('leaves the tags in front matter out', async () => {
    const lines = [
      '---',
      'title: \'Plan with us: <br /> your <b class="x">new</b> office\'',
      'summary: Files < 5 MB',
      '---',
    ];
    expect(await outlineOf('page.md', lines.join('\n'))).toEqual([
      'front-matter title: Plan with us: your new office',
      'front-matter summary: Files < 5 MB',
    ]);
  });

  it('reports broken front matter and goes on', async () => {
    const document = await readText('guide.md', '---\ntitle: Relay\ntags: [a, b\nfoo: }\n---\n\n# Guide\n');
    expect(document.problems.map(({ code, severity, position }) => [code, severity, position?.line])).toEqual(
      [['document/front-matter', 'error', 4]],
    );
    expect(document.blocks.map((block) => block.text)).toEqual(['Relay', 'Guide']);
  });

  it('tells quotations from notes', async () => {
    expect(
      await markdown(
        '> "It never failed us." — Eve, Umbrella',
        '',
        '> We like it.',
        '>',
        '> — Bo',
        '',
        '> It saves us time. — Cy',
        '',
        '> [!NOTE]',
        '> Team plan only.',
        '',
        '> **Tip:** Press K.',
        '',
        ':::warning Beta',
        'Sync may stop.',
        ':::',
        '',
        '!!! note',
        '    Hourly.',
      ),
    ).toEqual([
      'quotation by Eve, Umbrella: "It never failed us."',
      'quotation by Bo: We like it.',
      'quotation by Cy: It saves us time.',
      'paragraph: Team plan only.',
      'paragraph: Tip: Press K.',
      'paragraph: Beta',
      'paragraph: Sync may stop.',
      'paragraph: Hourly.',
    ]);
  });

  it('has tables with footnotes', async () => {
    expect(
      await markdown(
        '| Feature | Free | Team[^1] |',
        '|---|:-:|---|',
        '| **Security** | | |',
        '| SSO | – | ✓ |',
        '| Boards | | 100 \\| more |',
        '',
        'Fast[^n].',
        '',
        '[^1]: Yearly only.',
        '[^n]: Within an hour,',
        '    on weekdays.',
      ),
    ).toEqual([
      'cell 1,0 header [ | ] text: Security',
      'cell 2,0 header [Security | Feature] text: SSO',
      'cell 2,1 [Security > SSO | Free] excluded: –',
      'cell 2,2 [Security > SSO | Team] included: ✓ note(Yearly only.)',
      'cell 3,0 header [Security | Feature] text: Boards',
      'cell 3,2 [Security > Boards | Team] text: 100 | more note(Yearly only.)',
      'paragraph: Fast. note(Within an hour, on weekdays.)',
      'paragraph in footnote: Yearly only.',
      'paragraph in footnote: Within an hour, on weekdays.',
    ]);
  });

  it('holds HTML, read by the rules of HTML', async () => {
    expect(
      await markdown(
        '<details>',
        '<summary>Is it free?</summary>',
        '',
        'No, it is **not**.',
        '',
        '</details>',
        '',
        'Plain <kbd>K</kbd> &copy; <span hidden>gone</span>.',
        '',
        '> <p>Quoted</p>',
        '> <img alt="A chart">',
        '',
        '<div class="card"><h3>Team</h3>',
        '<ul><li>SSO &amp; more</li></ul></div>',
        '',
        'After.',
      ),
    ).toEqual([
      'caption: Is it free?',
      'paragraph under Is it free?: No, it is not.',
      'paragraph: Plain K © . code(K)',
      'quotation by null: Quoted',
      'alt-text: A chart',
      'h3: Team',
      'ul0 under Team: SSO & more',
      'paragraph: After.',
    ]);
  });

  it('leaves template expressions out, but not inside code', async () => {
    expect(
      await markdown(
        '{% include nav.html %}',
        '{{ product }} syncs hourly.',
        '',
        'Write `{{ name }}` in {{ x }}.',
      ),
    ).toEqual(['paragraph: syncs hourly.', 'paragraph: Write {{ name }} in . code({{ name }})']);
  });
});
