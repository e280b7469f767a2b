import { describe, expect, it } from 'vitest';
import { findStatements } from '../../src/claims/find-statements.js';
import { namesOf } from '../../src/claims/names.js';
import { loadManifest } from '../../src/manifest/load-manifest.js';
import { createManifestIndex, matchDocument } from '../../src/match/index.js';
import type { Manifest } from '../../src/model/manifest.js';
import { readDocument } from '../../src/read/index.js';
import { applyRules } from '../../src/rules/apply-rules.js';
import { rules } from '../../src/rules/index.js';

const asOf = '2026-11-21';

/** A product that none of the examples speaks of. */
const manifestText = `
manifest: 1
product: { name: Zellwerk }
as_of: 2026-11-01
capabilities:
  - { id: cast, name: Bronze casting, status: available }
`;

async function quotesOf(ruleId: string, copy: string): Promise<string[]> {
  const { manifest } = loadManifest({ path: 'm.yaml', bytes: new TextEncoder().encode(manifestText) });
  const read = await readDocument({ path: 'example.html', bytes: new TextEncoder().encode(htmlOf(copy)) });
  if (read.kind !== 'document') throw new Error('the example cannot be read');
  const known = manifest as Manifest;
  const document = findStatements(read.document, { asOf, names: namesOf(known.product) });
  const matches = matchDocument(document, createManifestIndex(known, asOf));
  const ofRule = rules.filter((rule) => rule.id === ruleId);
  const drafts = applyRules(ofRule, { document, matches, manifest: known, asOf });
  return drafts.map(({ block, quote }) => block.text.slice(quote.start, quote.end));
}

/** The little Markdown that examples hold: a heading, a quotation or a paragraph. */
function htmlOf(copy: string): string {
  const escaped = copy.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  if (escaped.startsWith('## ')) return `<main><h2>${escaped.slice(3)}</h2><p>Text.</p></main>`;
  if (escaped.startsWith('> ')) {
    return `<main><blockquote><p>${escaped.replaceAll(/^>[ ]?/gm, '')}</p></blockquote></main>`;
  }
  return `<main><p>${escaped}</p></main>`;
}

const phraseRules = rules.filter(({ family }) => family === 'vague' || family === 'roadmap');

it('has all twelve rules of both families', () => {
  expect(phraseRules.map(({ id }) => id).toSorted()).toEqual([
    'roadmap/coming-soon',
    'roadmap/dated-promise',
    'roadmap/future-promise',
    'roadmap/overdue-promise',
    'roadmap/vision',
    'vague/effort',
    'vague/hedge',
    'vague/puffery',
    'vague/quantity',
    'vague/scope',
    'vague/timing',
    'vague/weasel',
  ]);
});

describe.each(phraseRules)('$id', ({ id, examples }) => {
  it.each(examples.caught)('catches: $copy', async ({ copy, quote }) => {
    expect(await quotesOf(id, copy)).toEqual([quote]);
  });

  it.each(examples.fine)('leaves: $copy', async ({ copy }) => {
    expect(await quotesOf(id, copy)).toEqual([]);
  });
});
