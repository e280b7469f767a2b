import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drafted } from './draft.js';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    'null',
    '~',
    '- a',
    'a: b # c',
    '{}',
    '\u202eevil',
    'line\nbreak',
    '"quoted"',
    '99.9 %',
    '5 GB',
    '$12 per user',
    'Unlimited',
    'yes',
    '–',
    'Coming soon',
    'Team+',
    'all',
    '1e400',
    '-3',
    'SOC 2',
    'Uptime',
    '2024-02-30',
    'x'.repeat(5000),
  ),
);
const value = fc.oneof(text, fc.boolean(), fc.double(), fc.constant(null), fc.array(text, { maxLength: 3 }));
const mapOf = <T>(values: fc.Arbitrary<T>) => fc.dictionary(text, values, { maxKeys: 4 });
const given = fc.oneof(value, fc.record({ value }));

const pricing = fc.record({
  saasName: value,
  createdAt: value,
  currency: value,
  billing: mapOf(value),
  features: mapOf(fc.record({ description: value, defaultValue: value, tag: value }, { requiredKeys: [] })),
  usageLimits: mapOf(
    fc.record({ defaultValue: value, unit: value, linkedFeatures: value }, { requiredKeys: [] }),
  ),
  plans: mapOf(
    fc.record(
      { price: value, unit: value, features: mapOf(given), usageLimits: mapOf(given) },
      { requiredKeys: [] },
    ),
  ),
  addOns: mapOf(
    fc.record(
      { availableFor: value, features: mapOf(given), usageLimits: mapOf(given) },
      { requiredKeys: [] },
    ),
  ),
});

const api = fc.record({
  openapi: value,
  info: fc.record({ title: value }),
  tags: fc.oneof(
    value,
    fc.array(fc.record({ name: value, description: value, parent: value }), { maxLength: 4 }),
  ),
  paths: mapOf(mapOf(fc.record({ tags: value, deprecated: value }))),
});

const HEADERS = [
  'Feature',
  'Description',
  'Status',
  'Plans',
  'Released',
  'Until',
  'Target',
  'Limit',
  'Aliases',
  'Includes',
  'Free',
  'Team',
  'Team',
  '',
];
const sheet = fc.tuple(
  fc.array(fc.constantFrom(...HEADERS), { minLength: 1, maxLength: 8 }),
  fc.array(fc.array(text, { maxLength: 8 }), { maxLength: 8 }),
);
const field = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** `drafted` throws where the manifest is unsound; what it tells besides has to be the same each time. */
async function holds(path: string, content: string | Uint8Array): Promise<void> {
  const { text, manifest } = await drafted(path, content);
  expect((await drafted(path, content)).text).toBe(text);
  expect(text).not.toBe('');
  if (manifest === null) return;
  expect(manifest.entries.every(({ confirmed }) => !confirmed)).toBe(true);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
}

describe('whatever a file says, there is a sound manifest or a problem', () => {
  it('of a pricing', async () => {
    await fc.assert(
      fc.asyncProperty(pricing, (file) => holds('pricing.json', JSON.stringify(file))),
      { numRuns: 120 },
    );
  });

  it('of an API description', async () => {
    await fc.assert(
      fc.asyncProperty(api, (file) => holds('api.json', JSON.stringify(file))),
      { numRuns: 100 },
    );
  });

  it('of a CSV file', async () => {
    const csv = sheet.map(([header, rows]) =>
      [header, ...rows].map((row) => row.map(field).join(',')).join('\n'),
    );
    await fc.assert(
      fc.asyncProperty(csv, (file) => holds('list.csv', file)),
      { numRuns: 120 },
    );
  });

  it.each([
    'pricing2yaml-3.yml',
    'plans.html',
    'features.csv',
    'features.md',
    'openapi.yaml',
  ])('of %s with bytes that are changed', async (name) => {
    const bytes = readFileSync(`fixtures/import/${name}`);
    const change = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(change, (changes) => {
        const changed = Uint8Array.from(bytes);
        for (const [at, byte] of changes) changed[at] = byte;
        return holds(name, changed);
      }),
      { numRuns: 25 },
    );
  });

  it('of a file made to be slow', { timeout: 10_000 }, async () => {
    const long = 'a '.repeat(200_000);
    const brackets = '('.repeat(200_000);
    await holds('a.csv', `Feature,Free,Team\n${long},${brackets},${long}\n${brackets},yes,yes\n`);
    await holds('a.md', `- ${long}\n- ${brackets}\n- x\n`);
    await holds(
      'a.json',
      JSON.stringify({
        saasName: brackets,
        features: { [long]: { description: `${'\n '.repeat(100_000)}x` } },
        plans: { [brackets]: { price: long, unit: '/'.repeat(100_000) } },
      }),
    );
    await holds(
      'b.json',
      JSON.stringify({ openapi: '3', tags: [{ name: brackets, description: '\n'.repeat(300_000) }] }),
    );
    await holds('c.json', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`);
  });
});
