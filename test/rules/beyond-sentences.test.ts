import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { auditDocument, createAudit, rules } from '../../src/index.js';
import { loadManifest } from '../../src/manifest/load-manifest.js';
import { readDocument } from '../../src/read/index.js';

interface Trade {
  readonly trade: string;
  readonly manifest: string;
  readonly caught: readonly { readonly copy: string; readonly rule: string; readonly quote: string }[];
  readonly fine: readonly string[];
}

const trades = [
  'beyond-sentences',
  'terms-sentences',
  'amount-sentences',
  'denial-sentences',
  'time-sentences',
  'opposite-sentences',
  'list-sentences',
  'plan-sentences',
].flatMap((file) => parse(readFileSync(`fixtures/rules/${file}.yaml`, 'utf8')) as readonly Trade[]);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function beyondIn(manifestText: string, copy: string): Promise<{ rule: string; quote: string }[]> {
  const { manifest, problems } = loadManifest({ path: 'manifest.yaml', bytes: utf8(manifestText) });
  if (manifest === null) throw new Error(problems.map((each) => each.message).join('\n'));
  const read = await readDocument({ path: 'copy.md', bytes: utf8(copy) });
  if (read.kind !== 'document') throw new Error(read.problem.message);
  const settings = { rules, unlisted: manifest.unlisted, severityLayers: () => [] };
  const { checked } = auditDocument(read.document, createAudit(manifest, '2026-11-21', settings));
  return checked.findings
    .map(({ finding }) => ({ rule: finding.rule, quote: finding.quote }))
    .filter((each) => each.rule.startsWith('beyond/'));
}

describe.each(trades)('beyond the manifest of a $trade', ({ manifest, caught, fine }) => {
  it.each(caught)('catches: $copy', async ({ copy, rule, quote }) => {
    expect(await beyondIn(manifest, copy)).toContainEqual({ rule, quote });
  });

  it.each(fine)('leaves: %s', async (copy) => {
    expect(await beyondIn(manifest, copy)).toEqual([]);
  });
});
