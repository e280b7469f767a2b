import { expect, it } from 'vitest';
import { auditDocument, createAudit, rules } from '../../src/index.js';
import { loadManifest } from '../../src/manifest/load-manifest.js';
import { readDocument } from '../../src/read/index.js';

const MANIFEST = `manifest: 1
product: { name: Kettleworks }
as_of: 2026-11-01
capabilities:
  - { id: tanks, name: Tank readings, status: available }
`;

async function promisesIn(copy: string): Promise<string[]> {
  const { manifest } = loadManifest({ path: 'capabilities.yaml', bytes: new TextEncoder().encode(MANIFEST) });
  if (manifest === null || manifest === undefined) throw new Error('The manifest of this test is wrong.');
  const read = await readDocument({ path: 'story.md', bytes: new TextEncoder().encode(copy) });
  if (read.kind !== 'document') throw new Error(read.problem.message);
  const settings = { rules, unlisted: manifest.unlisted, severityLayers: () => [] };
  const { checked } = auditDocument(read.document, createAudit(manifest, '2026-11-21', settings));
  return checked.findings.flatMap(({ finding }) => (finding.family === 'roadmap' ? [finding.sentence] : []));
}

const PLANS = 'In 2027 the brewery wants to equip its second hall. Kettleworks will add a tap room app.';

it('leaves the plans of a customer whose story is told, and reports those of the vendor in it', async () => {
  const copy = `# How Ulmen Brewery found its missing beer

Ulmen brews for forty pubs. Ulmen has read its tanks with Kettleworks since March.

${PLANS}
`;
  expect(await promisesIn(copy)).toEqual(['Kettleworks will add a tap room app.']);
});

it('takes a page whose title opens with a common word for no story', async () => {
  const copy = `# Tanks that report by themselves

Tanks fill up. Tanks run dry. All your tanks are in one list.

${PLANS}
`;
  expect(await promisesIn(copy)).toEqual([
    'In 2027 the brewery wants to equip its second hall.',
    'Kettleworks will add a tap room app.',
  ]);
});

it("leaves what a section tells of a customer's next steps", async () => {
  const copy = `# Customers

## What's next for Ulmen

A second hall opens in spring 2027.

## What's next for Kettleworks

A second app opens in spring 2027.
`;
  expect(await promisesIn(copy)).toEqual(['A second app opens in spring 2027.']);
});

it.each([
  ['a place', '# Berlin is getting bigger', 'Berlin loves us.', 'The Berlin gym opens in March 2027.'],
  [
    'a platform',
    '# Android gets faster',
    'Android is what Kettleworks runs on.',
    'Android will get offline mode in March 2027.',
  ],
  [
    'what has nothing to do with the product',
    '# Ulmen gets faster',
    'Ulmen is quick.',
    'Ulmen will get an offline mode in March 2027.',
  ],
])('takes a title about %s for no story of a customer', async (_, title, opening, promise) => {
  const copy = `${title}

${opening}

${promise}
`;
  expect(await promisesIn(copy)).toEqual([promise]);
});

it.each([
  'Our App',
  'your team',
  'Android',
  'Germany',
  'Teams',
  'Tank Readings',
])('reports what is next for %s', async (whom) => {
  const copy = `# Plans

Your teams see all tank readings.

## What's Next For ${whom}

A second app opens in spring 2027.
`;
  expect(await promisesIn(copy)).toEqual(['A second app opens in spring 2027.']);
});

it("leaves a customer's next steps under a heading in which every word has its capital", async () => {
  const copy = `# Customers

Ulmen brews for forty pubs.

## What's Next for Ulmen

A second hall opens in spring 2027.
`;
  expect(await promisesIn(copy)).toEqual([]);
});
