import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manifestOf, scorePages } from './score-page.js';

const paragraphs = (sentences: readonly string[]) => sentences.map((each) => `<p>${each}</p>`).join('');

const MANIFEST = manifestOf(`manifest: 1
product: { name: Relay }
as_of: 2026-11-01
plans: [Free, Team]
capabilities:
  - { id: boards, name: Kanban boards, aliases: [boards], status: available, owner: planning team, limits: [{ of: boards, max: 100 }] }
  - { id: sync, name: Calendar sync, status: available, includes: [Outlook], plans: [Team] }
  - { id: gantt, name: Gantt charts, status: planned }
`);

describe('the score', () => {
  it('is 100 of copy without a fault', async () => {
    const { total } = await scorePages({ 'a.html': '<p>Relay gives you 100 boards.</p>' }, MANIFEST);
    expect(total).toEqual({
      score: 100,
      entries: 2,
      faultWeight: 0,
      checkable: 1,
      supported: 1,
      words: 7,
      overclaims: 0,
      overclaimsPerThousandWords: 0,
      openPromises: 0,
      overduePromises: 0,
      disagreements: 0,
      vagueWords: 0,
      unreadParts: 0,
      claimedLimits: 1,
      disclosedLimits: 1,
    });
  });

  it('is entries through entries and faults, rounded down', async () => {
    const { total } = await scorePages(
      { 'a.html': '<p>Relay gives you 500 boards.</p><p>Relay syncs your calendar with Outlook.</p>' },
      MANIFEST,
    );
    // Two entries may be claimed, and one claim goes beyond: 2 / (2 + 1).
    expect(total).toMatchObject({ score: 66.6, entries: 2, faultWeight: 1, overclaims: 1, supported: 1 });
    expect(total).toMatchObject({ claimedLimits: 2, disclosedLimits: 0 });
  });

  it('is none of copy that claims nothing', async () => {
    const { total } = await scorePages({ 'a.html': '<p>Good morning.</p>' }, MANIFEST);
    expect(total).toMatchObject({ score: null, checkable: 0, faultWeight: 0 });
  });

  it('is given for each document, channel and owner', async () => {
    const card = await scorePages(
      {
        'site/a.html': '<p>Relay gives you 500 boards.</p>',
        'site/b.html': '<p>Relay has Kanban boards.</p><p>See your projects in Gantt charts.</p>',
        'deck.html': '<p>Relay syncs your calendar with Outlook.</p>',
      },
      MANIFEST,
      (path) => (path.startsWith('site/') ? 'web' : null),
    );
    const seen = (groups: typeof card.documents) =>
      groups.map(({ name, figures }) => [name, figures.score, figures.overclaims, figures.supported]);
    expect(seen(card.documents)).toEqual([
      ['deck.html', 100, 0, 1],
      ['site/a.html', 66.6, 1, 0],
      ['site/b.html', 66.6, 1, 1],
    ]);
    expect(seen(card.channels)).toEqual([
      ['web', 50, 2, 1],
      [null, 100, 0, 1],
    ]);
    expect(seen(card.owners)).toEqual([
      ['planning team', 50, 1, 1],
      [null, 50, 1, 1],
    ]);
  });

  it('names those without an owner where only the copy has them', async () => {
    const owned = manifestOf(`manifest: 1
product: { name: Relay }
as_of: 2026-11-01
capabilities: [{ id: boards, name: Kanban boards, status: available, owner: planning team }]
`);
    const { owners } = await scorePages({ 'a.html': '<p>Relay has built-in time tracking.</p>' }, owned);
    expect(owners.map(({ name, figures }) => [name, figures.score, figures.overclaims])).toEqual([
      ['planning team', null, 0],
      [null, null, 1],
    ]);
  });

  it('weighs an entry that nobody has confirmed as none', async () => {
    const unconfirmed = {
      ...MANIFEST,
      entries: MANIFEST.entries.map((each) => ({ ...each, confirmed: false })),
    };
    const { total } = await scorePages({ 'a.html': '<p>Relay gives you 500 boards.</p>' }, unconfirmed);
    expect(total).toMatchObject({ score: null, entries: 0, overclaims: 1 });
  });
});

describe('adding text', () => {
  const FAULTY = [
    'Temperature readings every 30 seconds.',
    'Freezer maps are on every plan.',
    'Alarms by SMS.',
    'You will never lose a sample again.',
    'We are HIPAA compliant.',
    'Offline scanning arrives in January 2027.',
    'We will soon suggest which samples to discard.',
    'Aliquot is a cutting-edge sample register.',
    'Trusted by 900 labs.',
  ];
  const TRUE = [
    'Aliquot exports any list as CSV.',
    'Alarms by email.',
    'Colleagues ask for samples from a catalog.',
    'Aliquot prints barcode labels.',
    'Spreadsheet import reads XLSX.',
    'The mobile app runs on iOS and Android.',
    'We are ISO 27001 certified.',
    '340 labs work with Aliquot.',
  ];
  const FILLER = [
    'Welcome to our website.',
    'Aliquot is a world-class, seamless experience.',
    'Samples matter.',
    'Science is a team sport.',
    'Everything you need, and much more.',
    'Contact us with your questions.',
    'Our office is in Leipzig.',
  ];

  const score = async (pages: Readonly<Record<string, string>>) =>
    (await scorePages(pages)).total.score ?? 100;

  it('never raises the score: no repeat, filler, trivial claim or further fault does', async () => {
    const some = (pool: readonly string[], maxLength: number) =>
      fc.array(fc.constantFrom(...pool), { maxLength });
    await fc.assert(
      fc.asyncProperty(
        some([...FAULTY, ...TRUE, ...FILLER], 6),
        some([...FAULTY, ...TRUE, ...FILLER], 12),
        fc.boolean(),
        async (copy, added, onPageOfItsOwn) => {
          const more = `<section><h2>More</h2>${paragraphs(added)}</section>`;
          const before = { 'a.html': paragraphs(copy) };
          const after = onPageOfItsOwn
            ? { ...before, 'b.html': more }
            : { 'a.html': paragraphs(copy) + more };
          expect(await score(after)).toBeLessThanOrEqual(await score(before));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves the score as it is where it only repeats, however often', async () => {
    const copy = paragraphs([...FAULTY, ...TRUE]);
    const once = await scorePages({ 'a.html': copy });
    const often = await scorePages({
      'a.html': copy.repeat(3),
      'b.html': copy,
      'c.html': copy,
      'd.html': copy,
    });
    const { words: _, overclaimsPerThousandWords: __, ...figures } = often.total;
    expect(figures).toEqual({
      ...once.total,
      words: undefined,
      overclaimsPerThousandWords: undefined,
    });
    expect(once.total.overclaims).toBeGreaterThan(3);
  });
});
