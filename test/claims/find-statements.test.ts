import { describe, expect, it } from 'vitest';
import { findStatements } from '../../src/claims/find-statements.js';
import { isPresentClaim } from '../../src/claims/is-claim.js';
import type { Block, Document } from '../../src/model/document.js';

const base = {
  origin: { kind: 'source', runs: [] },
  section: [],
  region: 'main',
  hidden: false,
  verbatim: [],
  footnotes: [],
} as const;

function statements(...blocks: (Partial<Block> & { text: string })[]) {
  const document: Document = {
    path: 'page.md',
    format: 'markdown',
    title: null,
    published: null,
    blocks: blocks.map((each) => ({ kind: 'paragraph', ...base, ...each }) as Block),
    lineStarts: [],
    words: 0,
    notAudited: [],
    problems: [],
    directives: [],
    links: [],
  };
  const names = { product: [['lumen']], competitors: [['torchy']] };
  return findStatements(document, { asOf: '2026-11-21', names }).statements;
}

const told = (text: string) => {
  const [first] = statements({ text });
  return [first?.mood, first?.tense, first?.subject];
};

describe('findStatements', () => {
  it.each([
    ['Lumen syncs with your calendar.', 'statement', 'present', 'product'],
    ['You can export every invoice.', 'statement', 'present', 'reader'],
    ['Export every invoice to PDF.', 'imperative', 'present', 'product'],
    ['Two-way calendar sync', 'fragment', 'present', 'product'],
    ['Torchy has no idea what an hour costs.', 'statement', 'present', 'competitor'],
    ['Will it rain?', 'question', 'future', 'product'],
    ['We will add offline mode.', 'statement', 'future', 'product'],
    ['Cancel at will.', 'imperative', 'present', 'product'],
    ['We are going to add it.', 'statement', 'future', 'product'],
    ['We were three people in a shed.', 'statement', 'past', 'product'],
    ['Most teams keep spreadsheets.', 'statement', 'present', 'others'],
  ])('%s', (text, mood, tense, subject) => {
    expect(told(text)).toEqual([mood, tense, subject]);
  });

  const voicesOf = (...blocks: (Partial<Block> & { text: string })[]) =>
    statements(...blocks).map(({ voice }) => voice);

  it('tells steps of a guide from what a landing page gives in its steps', () => {
    const step = { kind: 'list-item', ordered: true, depth: 0, checked: null } as const;
    expect(
      voicesOf({ ...step, text: 'Open the drawer.' }, { ...step, text: 'Get your quote in a day.' }),
    ).toEqual(['procedure', 'copy']);
  });

  it('tells the imprint in a footer from what it claims', () => {
    const footer = { region: 'footer' } as const;
    expect(
      voicesOf(
        { ...footer, text: 'Registered in Leeds, no. 42.' },
        { ...footer, text: 'ISO 9001 registered.' },
      ),
    ).toEqual(['legal', 'copy']);
  });

  it('tells an address from a list of names with a street among them', () => {
    const footer = { region: 'footer' } as const;
    const [address, list] = statements(
      { ...footer, text: 'Threadloft, 4 Wharf Street, Turku' },
      { ...footer, text: 'Integrations: Shopify, Google Drive' },
    );
    expect([address, list].map((each) => each && isPresentClaim(each))).toEqual([false, true]);
  });

  it('knows below which headings it is spoken of somebody else', () => {
    const below = (heading: string) =>
      statements({ text: 'Your notes come along.', section: [heading] })[0]?.section;
    expect(['What Torchy has', 'Moving from Torchy'].map(below)).toEqual(['competitor', 'general']);
  });

  it('gives a cell its headers', () => {
    const [cell] = statements({
      kind: 'cell',
      text: '✓',
      rowHeaders: ['Audit log'],
      columnHeaders: ['Team'],
      mark: 'included',
    });
    expect(cell?.text).toBe('Audit log | Team | ✓');
    expect(cell?.rowTokens.map((each) => each.lower)).toEqual(['audit', 'log']);
  });

  it('tells voices and sections apart', () => {
    const told = statements(
      { text: 'Open the menu.', kind: 'list-item', ordered: true, depth: 0, checked: null },
      { text: '“It changed how all of us work.”' },
      { text: 'Gantt charts', section: ['Roadmap'] },
      { text: 'It has no LDAP.', section: ['What it does not do'] },
      { text: 'Boards stop at ten.', section: ['Torchy'] },
      { text: 'Excellent manners.', section: ['Kitchen porter', 'What you’ll bring'] },
      { text: 'A yearly plan.', section: ['Roadmap best practices'] },
    );
    expect(told.map((each) => [each.voice, each.section])).toEqual([
      ['procedure', 'general'],
      ['quotation', 'general'],
      ['copy', 'roadmap'],
      ['copy', 'limitations'],
      ['copy', 'competitor'],
      ['copy', 'recruitment'],
      ['copy', 'general'],
    ]);
  });
});
