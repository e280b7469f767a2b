import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { auditDocument, createAudit, rules } from '../../src/index.js';
import { loadManifest } from '../../src/manifest/load-manifest.js';
import { readDocument } from '../../src/read/index.js';

const manifestPath = 'fixtures/rules/manifest.yaml';
const { manifest } = loadManifest({ path: manifestPath, bytes: readFileSync(manifestPath) });
if (manifest === null) throw new Error(`${manifestPath} cannot be read`);
const audit = createAudit(manifest, '2026-11-21', {
  rules,
  unlisted: manifest.unlisted,
  severityLayers: () => [],
});

const sentences = readFileSync('fixtures/rules/vague-sentences.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [expected: string, sentence: string]);

async function vagueRulesOn(sentence: string): Promise<string[]> {
  const read = await readDocument({ path: 'copy.md', bytes: new TextEncoder().encode(sentence) });
  if (read.kind !== 'document') throw new Error(read.problem.message);
  const { checked } = auditDocument(read.document, audit);
  return checked.findings.map(({ finding }) => finding.rule).filter((rule) => rule.startsWith('vague/'));
}

it('has as many honest sentences as vague ones, or nearly', () => {
  const fine = sentences.filter(([expected]) => expected === 'fine').length;
  expect(sentences.length).toBeGreaterThan(100);
  expect(Math.abs(sentences.length - 2 * fine)).toBeLessThan(20);
});

it.each(sentences)('%s: %s', async (expected, sentence) => {
  const found = await vagueRulesOn(sentence);
  if (expected === 'fine') expect(found).toEqual([]);
  else expect(found).toContain(`vague/${expected}`);
});
