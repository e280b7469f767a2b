import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditDocument, createAudit, rules } from '../../src/index.js';
import { loadManifest } from '../../src/manifest/load-manifest.js';
import type { Manifest } from '../../src/model/manifest.js';
import { readDocument } from '../../src/read/index.js';

const path = 'fixtures/rules/manifest.yaml';
const manifest = loadManifest({ path, bytes: readFileSync(path) }).manifest as Manifest;
const audit = createAudit(manifest, '2026-11-21', {
  rules,
  unlisted: manifest.unlisted,
  severityLayers: () => [],
});

/** The roadmap findings in one line of a document, as "rule: quote". */
async function promisesIn(copy: string, line: number): Promise<string[]> {
  const read = await readDocument({ path: 'page.md', bytes: new TextEncoder().encode(copy) });
  if (read.kind !== 'document') throw new Error('the copy cannot be read');
  return auditDocument(read.document, audit)
    .checked.findings.map(({ finding }) => finding)
    .filter(({ family, start }) => family === 'roadmap' && start?.line === line)
    .map(({ rule, quote }) => `${rule.slice('roadmap/'.length)}: ${quote}`);
}

/** The sentence between two promises of the same section. */
function amongPlans(sentence: string): string {
  return `# Larkfield\n\n## Ahead of us\n\nWe are building a second sauna.\n\n${sentence}\n\nWe plan to open a branch in Leeds.\n`;
}

describe('a sentence between two that promise', () => {
  it.each([
    ['Your watch is about to count the lengths you swim.', 'future-promise: Your watch is about to count'],
    ['Our desk will be taking calls in Welsh, too.', 'future-promise: Our desk will be taking'],
    ['Guests are to get a map that reads itself out.', 'future-promise: Guests are to get'],
    ['The lobby is being repainted by hand.', 'future-promise: The lobby is being repainted'],
    ['Greek and Polish are joining the family.', 'future-promise: Greek and Polish are joining'],
    ['The next machine reads fingerprints.', 'future-promise: The next machine reads fingerprints.'],
    [
      'Home loans spread their wings next February.',
      'dated-promise: Home loans spread their wings next February',
    ],
    [
      'Bath chairs make their entrance in May 2026.',
      'overdue-promise: Bath chairs make their entrance in May 2026',
    ],
    ['The gate swings open after Easter.', 'dated-promise: The gate swings open after Easter'],
    ['Soup in jars? Jen is stirring.', 'coming-soon: Jen is stirring.'],
    ['Metal cards: the mould is drying.', 'coming-soon: Metal cards: the mould is drying.'],
    ['The depot in Athlone is half built.', 'coming-soon: is half built.'],
    [
      "A second glasshouse is a twinkle in the mason's eye.",
      "coming-soon: A second glasshouse is a twinkle in the mason's eye.",
    ],
    [
      'The elder sister sees a lamp lit in every town.',
      'vision: The elder sister sees a lamp lit in every town.',
    ],
    ['You will get your bills in Welsh, too.', 'future-promise: You will get'],
    ['Your policy will soon cover boats.', 'future-promise: will soon'],
    ['We will write the app anew.', 'future-promise: We will write'],
    ['Meeting rooms: 12 May 2027', 'dated-promise: Meeting rooms: 12 May 2027'],
    ['Denmark is next to join.', 'future-promise: Denmark is next to join.'],
    ['A third lane joins the bath.', 'future-promise: A third lane joins'],
    [
      'Widgets follow once the big rewrite settles.',
      'future-promise: Widgets follow once the big rewrite settles.',
    ],
  ])('is one of them: %s', async (sentence, finding) => {
    expect(await promisesIn(amongPlans(sentence), 7)).toEqual([finding]);
  });

  it.each([
    'The list is short.',
    'A list of what we dropped is on the wall.',
    'The younger sister sees a heron at times.',
    'The younger sister sees the invoices.',
    'We will let you know by email.',
    'Have an idea? Tell us.',
    'Your neighbours will want to hear of it.',
    'An engineer will come to your home.',
    'We opened the first sauna in May 2019.',
    'The bank has been here since March 1890.',
    'Questions? Our desk is open until six.',
    'You will see it once you scroll.',
    'Until then there is the lake.',
    'Two of our bakers will marry in May.',
    'Parking is next to the gate.',
    'The gym is closing at seven on Fridays.',
    'Lunch is being served in the hall.',
    'The hearing is taking place in York.',
    'The pool is open in August.',
    'The tower opens at ten in July.',
    'A nurse is visiting each ward in March each year.',
    'The post office: it is in Mill Lane.',
    'Until then, towels are changed once a week.',
    'Your file is being held in our safe.',
    'We are bound to tell the regulator.',
    'You will get your tickets by email after booking.',
    'You will meet your nurse on the first visit.',
    'We will write to all members before.',
    'Your policy will end on the renewal date.',
    'If you miss the boat, your place will be sold.',
    'If you sell the house, the warranty will pass to the buyer only when the maker agrees.',
    'Your GP will write to us.',
    'The seller will also have to sign.',
    'Your room will be ready at three.',
    'A fee of £3 will be charged on the first of the month.',
    'Results will follow by post.',
    'The spring concert takes place on 12 March 2027.',
    'Annual meeting: 12 May 2027',
  ])('is none of them: %s', async (sentence) => {
    expect(await promisesIn(amongPlans(sentence), 7)).toEqual([]);
  });
});

it('takes none of this for a promise among sentences of today', async () => {
  const copy = (sentence: string) =>
    `# Larkfield\n\n## The house\n\nThe sauna is warm by noon.\n\n${sentence}\n\nTowels are on the shelf.\n`;
  for (const sentence of [
    'The lobby is being cleaned at six.',
    'The depot in Athlone is half built of wood.',
    'Soup in jars? Jen is stirring.',
    'The next machine takes coins.',
    'Rooms are ready once the bell has rung.',
  ]) {
    expect(await promisesIn(copy(sentence), 7)).toEqual([]);
  }
});

it('takes a time right behind a promise for one of its own', async () => {
  const copy = (first: string) =>
    `# Larkfield\n\n${first} In Leeds the lane runs under the road at Easter.\n`;
  expect(await promisesIn(copy('We are building a second bath.'), 3)).toContain(
    'dated-promise: In Leeds the lane runs under the road at Easter',
  );
  expect(await promisesIn(copy('The bath is warm by noon.'), 3)).toEqual([]);
});

it.each([
  'Next steps',
  'New to Larkfield',
])('takes what is done after a booking for no plan: %s', async (title) => {
  const copy = `# Larkfield\n\n## ${title}\n\nWe will send you a form.\n\nOnce it is in, a nurse calls you.\n`;
  expect(await promisesIn(copy, 5)).toEqual([]);
  expect(await promisesIn(copy, 7)).toEqual([]);
});

it('leaves the title of a list of plans alone', async () => {
  const copy = '# Larkfield\n\n## What we hope to bring\n\nWe are building a second sauna.\n';
  expect(await promisesIn(copy, 3)).toEqual([]);
  expect(await promisesIn(copy, 5)).toEqual(['future-promise: We are building']);
});
