import { expect, it } from 'vitest';
import { auditDocument, createAudit, rules } from '../../src/index.js';
import { loadManifest } from '../../src/manifest/load-manifest.js';
import type { Manifest } from '../../src/model/manifest.js';
import { readDocument } from '../../src/read/index.js';

const yaml = `
manifest: 1
product: { name: Skerry Air }
as_of: 2026-11-01
capabilities:
  - { id: checkin, name: Online check-in, status: available }
  - { id: wifi, name: Onboard Wi-Fi, aliases: [Wi-Fi], status: planned }
  - { id: lounge, name: Lounge, status: planned }
`;
const bytes = new TextEncoder().encode(yaml);
const manifest = loadManifest({ path: 'capabilities.yaml', bytes }).manifest as Manifest;
const audit = createAudit(manifest, '2026-11-21', { rules, unlisted: 'off', severityLayers: () => [] });

async function rulesOf(copy: string): Promise<string[]> {
  const read = await readDocument({ path: 'page.md', bytes: new TextEncoder().encode(copy) });
  if (read.kind !== 'document') throw new Error('the sentence cannot be read');
  return auditDocument(read.document, audit).checked.findings.map(({ finding }) => finding.rule);
}

it.each([
  ['Onboard Wi-Fi: slowly taking shape', 'roadmap/coming-soon'],
  ['We furnish the lounge in March.', 'roadmap/dated-promise'],
  ['The lounge is just around the corner.', 'roadmap/coming-soon'],
  ['Skerry Air is buying two electric aircraft.', 'roadmap/future-promise'],
])('tells that what is planned is in the making: %s', async (copy, rule) => {
  expect(await rulesOf(copy)).toEqual([rule]);
});

it.each([
  'Online check-in: we are checking your passport at the gate all the same.',
  'Online check-in, being free, costs nothing.',
  'Online check-in is still in your hands.',
  'Check-in online? We are looking at your booking number.',
  'There is no lounge, and we are not building one.',
])('and not of what is there or denied: %s', async (copy) => {
  expect((await rulesOf(copy)).filter((rule) => rule.startsWith('roadmap/'))).toEqual([]);
});

it('takes for planned only what the words speak of more than of what is available', async () => {
  expect(await rulesOf('Online check-in will close the list on board.')).toEqual([]);
});
