import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { auditDocument, createAudit } from '../../../src/audit.js';
import { ALL_RULES } from '../../../src/cli/all-rules.js';
import { documentBytes } from '../../../src/cli/engine/document-bytes.js';
import { createWaitingDocuments } from '../../../src/cli/engine/waiting-documents.js';
import { loadManifest } from '../../../src/manifest/load-manifest.js';
import { readDocument } from '../../../src/read/index.js';

const PRODUCT = 'fixtures/product';
const PAGES = ['docs/onboarding.md', 'site/index.html', 'sales/deck.pdf'];
const NOTE = '<!-- overclaim-ignore-next vague -- agreed -->\nAn effortless map — says 山田.\n';

async function auditedPages() {
  const bytes = readFileSync(join(PRODUCT, 'capabilities.yaml'));
  const { manifest } = loadManifest({ path: 'capabilities.yaml', bytes });
  const audit = createAudit(manifest!, '2026-11-20', {
    rules: ALL_RULES,
    unlisted: 'warning',
    severityLayers: () => [],
  });
  const pages = PAGES.map((path) => ({ path, bytes: readFileSync(join(PRODUCT, path)) }));
  return Promise.all(
    [...pages, { path: 'note.md', bytes: Buffer.from(NOTE) }].map(async (page) => {
      const read = await readDocument(page);
      if (read.kind !== 'document') throw new Error(page.path);
      return auditDocument(read.document, audit);
    }),
  );
}

it.each([
  ['in memory', Number.POSITIVE_INFINITY],
  ['in a file', 0],
  ['some here, some there', 6_000],
])('gives every document back as it was, waiting %s', async (_, mostInMemory) => {
  const audited = await auditedPages();
  expect(audited.some((each) => each.ledger.unsure.length > 0)).toBe(true);
  expect(audited.some((each) => each.checked.suppressed > 0)).toBe(true);
  const waiting = createWaitingDocuments(mostInMemory);
  const back = audited.map((each) => waiting.add(documentBytes(each)));
  // Plain data again: `toEqual` would not look behind the properties that are worked out.
  expect(JSON.parse(JSON.stringify(back))).toEqual(JSON.parse(JSON.stringify(audited)));
});
