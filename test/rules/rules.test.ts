import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { auditDocument, createAudit, type Manifest, rules } from '../../src/index.js';
import { loadManifest } from '../../src/manifest/load-manifest.js';
import type { RuleExample } from '../../src/model/rule.js';
import { readDocument } from '../../src/read/index.js';

const AS_OF = '2026-11-21';
const commonManifest = parse(readFileSync('fixtures/rules/manifest.yaml', 'utf8')) as Record<string, unknown>;

function manifestFor(example: RuleExample): Manifest {
  const own = example.manifest === undefined ? {} : (parse(example.manifest) as Record<string, unknown>);
  const bytes = new TextEncoder().encode(stringify({ ...commonManifest, ...own }));
  const { manifest, problems } = loadManifest({ path: 'manifest.yaml', bytes });
  if (manifest === null) throw new Error(problems.map((each) => each.message).join('\n'));
  return manifest;
}

/** What the whole product, not the rule alone, reports on the example: precedence is part of what it shows. */
async function findingsOf(example: RuleExample): Promise<{ rule: string; quote: string }[]> {
  const manifest = manifestFor(example);
  const settings = { rules, unlisted: manifest.unlisted, severityLayers: () => [] };
  const read = await readDocument({ path: 'example.txt', bytes: new TextEncoder().encode(example.copy) });
  if (read.kind !== 'document') throw new Error(read.problem.message);
  const { checked } = auditDocument(read.document, createAudit(manifest, AS_OF, settings));
  return checked.findings.map(({ finding }) => ({ rule: finding.rule, quote: finding.quote }));
}

describe.each(
  rules.filter((each) => each.family === 'beyond').map((rule) => ({ id: rule.id, rule })),
)('$id', ({ rule }) => {
  it('has at least three examples that are caught and three near misses', () => {
    expect(rule.examples.caught.length).toBeGreaterThanOrEqual(3);
    expect(rule.examples.fine.length).toBeGreaterThanOrEqual(3);
  });

  it.each(rule.examples.caught)('catches: $copy', async (example) => {
    const found = await findingsOf(example);
    expect(found).toContainEqual({ rule: rule.id, quote: example.quote });
  });

  it.each(rule.examples.fine)('leaves: $copy', async (example) => {
    const found = await findingsOf(example);
    expect(found.filter((each) => each.rule.split('/')[0] === rule.family)).toEqual([]);
  });
});
