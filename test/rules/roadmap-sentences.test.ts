import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { auditDocument, createAudit, rules } from '../../src/index.js';
import { loadManifest } from '../../src/manifest/load-manifest.js';
import type { Manifest } from '../../src/model/manifest.js';
import { readDocument } from '../../src/read/index.js';

const { caught, fine } = parse(readFileSync('fixtures/rules/roadmap-sentences.yaml', 'utf8')) as {
  caught: Record<string, string[]>;
  fine: string[];
};
const bytes = readFileSync('fixtures/rules/manifest.yaml');
const manifest = loadManifest({ path: 'fixtures/rules/manifest.yaml', bytes }).manifest as Manifest;
const audit = createAudit(manifest, '2026-11-21', {
  rules,
  unlisted: manifest.unlisted,
  severityLayers: () => [],
});

async function roadmapRulesOf(sentence: string): Promise<string[]> {
  const read = await readDocument({ path: 'page.md', bytes: new TextEncoder().encode(sentence) });
  if (read.kind !== 'document') throw new Error('the sentence cannot be read');
  const { findings } = auditDocument(read.document, audit).checked;
  return findings.map(({ finding }) => finding.rule).filter((rule) => rule.startsWith('roadmap/'));
}

describe.each(Object.entries(caught))('%s', (rule, sentences) => {
  it.each(sentences)('catches: %s', async (sentence) => {
    expect(await roadmapRulesOf(sentence)).toEqual([rule]);
  });
});

it.each(fine)('leaves: %s', async (sentence) => {
  expect(await roadmapRulesOf(sentence)).toEqual([]);
});
